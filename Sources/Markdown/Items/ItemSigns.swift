// The signs of Obsidian's Tasks, by which days, priorities and repetitions are written.
extension ItemScan {
    private enum Sign {
        /// A day follows; `nil` for a key that we read over.
        case day(String?)
        /// One word follows; `nil` for a key that we read over.
        case word(String?)
        case priority
        /// Words follow up to the next sign.
        case repetition
    }

    private static func sign(_ unit: ItemUnit) -> Sign? {
        switch unit.scalar {
        case "📅", "📆", "🗓": .day("due")
        case "✅", "✔", "✓", "☑": .day("done")
        case "❌": .day("cancelled")
        case "➕", "⏳", "🛫": .day(nil)
        case "🆔": .word("id")
        case "⛔": .word(nil)
        case "🏁": .word(nil)
        case "🔺", "⏫", "🔼", "🔽", "⏬": .priority
        case "🔁": .repetition
        default: nil
        }
    }

    /// Cuts signs with what belongs to them. A sign without a day is a picture in the words.
    mutating func cutSigns() {
        var index = 0
        while index < units.count {
            guard !units[index].isASCII, let sign = ItemScan.sign(units[index]) else {
                index += 1
                continue
            }
            switch sign {
            case .day(let key): cutDay(key, at: &index)
            case .word(let key) where hasBox:
                let end = endOfWord(skipBlanks(index + 1))
                let word = bare(index + 1..<end)
                if let key, !word.isEmpty { attributes.append(.init(key: key, value: word)) }
                cut(at: &index, to: end)
            case .priority where hasBox: cut(at: &index, to: index + 1)
            case .repetition where hasBox:
                let end =
                    units[(index + 1)...].firstIndex { ItemScan.sign($0) != nil || "#([（".contains($0) } ?? units.count
                cut(at: &index, to: end)
            case .word, .priority, .repetition: index += 1
            }
        }
    }

    /// `DEADLINE: <2026-03-21 Sat>`, as Org has it.
    mutating func cutPlanningLines(_ keys: Set<String>) {
        for (name, key) in [("DEADLINE:", "due"), ("CLOSED:", "done"), ("SCHEDULED:", nil)] as [(String, String?)] {
            guard let start = units.indices.first(where: { starts(with: name, at: $0) })
            else { continue }
            let open = skipBlanks(start + name.count)
            guard open < units.count, "<[".contains(units[open]) else { continue }
            guard let close = units[open...].firstIndex(where: { ">]".contains($0) }) else { continue }
            let value = bare(open + 1..<close).prefix { !isBlank($0) }
            if let key { attributes.append(.init(key: key, value: String(value))) }
            if skipBlanks(close + 1) == units.count { hasCutEnd = true }
            cut(start..<close + 1)
        }
    }

    private mutating func cutDay(_ key: String?, at index: inout Int) {
        var start = skipBlanks(index + 1)
        while start < units.count, ":：\u{FE0F}".contains(units[start]) { start = skipBlanks(start + 1) }
        // `✅ (2026-03-21)`
        let hasBrackets = start < units.count && "([（".contains(units[start])
        if hasBrackets { start = skipBlanks(start + 1) }
        let end = endOfWord(start)
        guard start < end, units[start].isASCII, units[start].isNumber, text(start..<end).contains("-") else {
            index += 1
            return
        }
        if hasBrackets {
            let close = skipBlanks(end)
            guard close < units.count, ")]）".contains(units[close]) else {
                index += 1
                return
            }
            if let key { attributes.append(.init(key: key, value: text(start..<end))) }
            return cut(at: &index, to: close + 1)
        }
        if let key { attributes.append(.init(key: key, value: text(start..<end))) }
        // `(📅 2026-03-21)`
        let (before, behind) = (skipBlanksBack(index), skipBlanks(end))
        if before > 0, behind < units.count, "([（".contains(units[before - 1]), ")]）".contains(units[behind]) {
            index = before - 1
            return cut(at: &index, to: behind + 1)
        }
        cut(at: &index, to: end)
    }

    private mutating func cut(at index: inout Int, to end: Int) {
        if skipBlanks(end) == units.count { hasCutEnd = true }
        cut(index..<end)
        index = max(0, index - 1)
    }

    private func endOfWord(_ start: Int) -> Int {
        units[min(start, units.count)...].firstIndex {
            isBlank($0) || ",;)]）".contains($0) || ItemScan.sign($0) != nil
        } ?? units.count
    }

    /// ` ^ab12`, by which Obsidian knows a block again.
    mutating func cutBlockID() -> Bool {
        let end = skipBlanksBack(units.count)
        guard let start = units[..<end].lastIndex(of: "^"), start > 0, isBlank(units[start - 1]), start + 1 < end,
            units[start + 1..<end].allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })
        else { return false }
        cut(start..<units.count)
        return true
    }
}
