// Attributes: in brackets, as signs of other note takers, and as words at the end.
extension ItemScan {
    private enum Part {
        case attribute(key: String, value: String)
        case owners([String])
        /// `done` or `cancelled` alone.
        case state(TaskMarker)
        /// A field of another tool.
        case readOver
        case words(String)
    }

    /// The bracket that closes what another opens; `nil` where that is none.
    private static func closing(_ opening: ItemUnit) -> ItemUnit? {
        switch opening {
        case "(": ")"
        case "[": "]"
        case "（": "）"
        case "［": "］"
        case "【": "】"
        default: nil
        }
    }

    /// Cuts every pair of brackets that holds attributes, wherever it stands.
    mutating func cutBrackets(_ keys: Set<String>, _ isPerson: (String) -> Bool, hasOwner: Bool) {
        for group in groups().reversed() {
            let inside = group.lowerBound + 1..<group.upperBound - 1
            let texts = parts(inside)
            let parts = texts.map { part($0, keys, isPerson) }
            guard let first = parts.first else { continue }
            let hasAttribute = parts.contains {
                if case .attribute = $0 { true } else { false }
            }
            let isOutside =
                skipBlanks(group.upperBound) == units.count || endBeforeTags <= group.upperBound
                || skipBlanks(0) == group.lowerBound || texts.contains { keys.contains($0.lowercased()) }
            switch first {
            case .attribute, .readOver: break
            case .owners, .state:
                let isAll = parts.allSatisfy {
                    switch $0 {
                    case .owners: !hasOwner && owners.isEmpty
                    case .state: true
                    default: false
                    }
                }
                guard hasAttribute || isAll && isOutside else { continue }
            case .words: continue
            }
            // Groups are taken from the last to the first, and attributes stay in the order written.
            attributes.insert(
                contentsOf: parts.compactMap {
                    if case .attribute(let key, let value) = $0 { .init(key: key, value: value) } else { nil }
                }, at: 0)
            for part in parts {
                switch part {
                case .owners(let names): owners += names
                case .state(let said): state = state ?? said
                case .words(let words): unknownParts.append(words)
                case .attribute, .readOver: break
                }
            }
            remove(group)
        }
    }

    private mutating func remove(_ group: Range<Int>) {
        if skipBlanks(group.upperBound) == units.count { hasCutEnd = true }
        cut(group)
    }

    /// Pairs of brackets without others inside, in order; `[[…]]` is a link.
    private func groups() -> [Range<Int>] {
        var found: [Range<Int>] = []
        var open: Int?
        var index = 0
        while index < units.count {
            if units[index] == "[", starts(with: "[[", at: index) {
                while index < units.count, !starts(with: "]]", at: index) { index += 1 }
                index += 2
                continue
            }
            if units[index].isLetter || isBlank(units[index]) {
                index += 1
                continue
            }
            if ItemScan.closing(units[index]) != nil {
                open = index
            } else if let start = open, ItemScan.closing(units[start]) == units[index] {
                found.append(start..<index + 1)
                open = nil
            }
            index += 1
        }
        return found
    }

    private func parts(_ range: Range<Int>) -> [String] {
        var parts: [String] = []
        var start = range.lowerBound
        for index in range where ",;，；、".contains(units[index]) {
            parts.append(bare(start..<index))
            start = index + 1
        }
        return (parts + [bare(start..<range.upperBound)]).filter { !$0.isEmpty }
    }

    private func part(_ text: String, _ keys: Set<String>, _ isPerson: (String) -> Bool) -> Part {
        if text.utf8.contains(UInt8(ascii: ":")), let range = text.firstRange(of: "::") {
            let key = trimmed(text[..<range.lowerBound]).lowercased()
            let value = trimmed(text[range.upperBound...])
            guard !key.isEmpty, !key.contains(where: { ".!?".contains($0) }) else { return .words(text) }
            if let key = ItemKeys.fields[key] { return .attribute(key: key, value: value) }
            return ItemKeys.ownerKeys.contains(key) ? .owners(names(in: value)) : .readOver
        }
        if readsState, let said = ItemState.words[ItemState.bare(text)] { return .state(said) }
        if readsState, let part = stateField(text) { return part }
        if text.hasPrefix("@") || mayBeNames(text) {
            let names = splitNames(text)
            let isAll = names.allSatisfy { name in
                name.hasPrefix("@") && !name.contains(" ")
                    || isPerson(name.hasPrefix("@") ? String(name.dropFirst()) : name)
            }
            if isAll { return .owners(names.map { $0.hasPrefix("@") ? String($0.dropFirst()) : $0 }) }
        }
        let word = text.prefix(while: \.isLetter)
        let key = GermanSpelling.restored(word.lowercased())
        let behind = text[word.endIndex...]
        guard behind.first.map({ isBlank($0) || ":：".contains($0) }) ?? true else { return .words(text) }
        var value = trimmed(behind.drop { isBlank($0) })
        if let first = value.first, ":：".contains(first) { value = trimmed(value.dropFirst()) }
        if keys.contains("due"), ItemScan.asksForIt(key, value) {
            // `(done by Friday)`, `(done by Noor)`
            let behind = trimmed(value.drop { !isBlank($0) })
            return ItemKeys.startLikeDay(behind) ? .attribute(key: "due", value: behind) : .words(text)
        }
        value = withoutJoint(value)
        if keys.contains(key) {
            return ItemKeys.areWords(key, value) ? .words(text) : .attribute(key: key, value: value)
        }
        if ItemKeys.ownerKeys.contains(key) {
            let names = names(in: value)
            if !names.isEmpty, names.allSatisfy(isPerson) || value.hasPrefix("@") { return .owners(names) }
        }
        if let meant = ItemKeys.alias(key, before: value), keys.contains(meant) || meant == "cancelled" {
            return .attribute(key: meant, value: value)
        }
        // `(was due 2026-03-21)`
        if ["was", "is", "war", "ist"].contains(key), !value.isEmpty,
            case .attribute(let key, let value) = part(trimmed(behind), keys, isPerson), ItemKeys.startLikeDay(value)
        {
            return .attribute(key: key, value: value)
        }
        return .words(text)
    }

    /// A value without the word between a key and its day: `on 2026-03-21`, `am 20.3.`
    private func withoutJoint(_ value: String) -> String {
        let joint = value.prefix(while: \.isLetter)
        guard ["on", "am", "by", "bis", "until", "at", "zum", "date"].contains(joint.lowercased()) else { return value }
        let behind = value[joint.endIndex...].drop { isBlank($0) || $0 == ":" }
        return behind.utf8.first.map { $0 &- 0x30 < 10 } ?? false ? String(behind) : value
    }

    /// `Status: done`; one that says nothing of being done is read over.
    private func stateField(_ text: String) -> Part? {
        guard let colon = text.utf8.prefix(8).firstIndex(of: UInt8(ascii: ":")),
            ["status", "state", "zustand", "stand"].contains(text[..<colon].lowercased())
        else { return nil }
        let value = ItemState.bare(trimmed(text[text.index(after: colon)...]))
        if let said = ItemState.words[value] { return .state(said) }
        return ItemState.openWords.contains(value) ? .readOver : nil
    }

    /// Whether a text is short enough to be names, and begins like one.
    private func mayBeNames(_ text: String) -> Bool {
        text.utf8.count <= 80 && (text.first?.isLetter ?? false)
            && !text.utf8.contains { $0 &- 0x30 < 10 || $0 == 0x3F }
    }

    /// Names in a value: with `@`, with `[[ ]]`, or bare.
    private func names(in value: String) -> [String] {
        splitNames(value.filter { $0 != "[" && $0 != "]" }).map { $0.hasPrefix("@") ? String($0.dropFirst()) : $0 }
    }

    /// `due 2026-03-21`, `by 2026-03-21`, `Due: 2026-03-21` at the end, also behind other words in brackets.
    mutating func cutDayPhrase(_ keys: Set<String>, _ isPerson: (String) -> Bool, hasOwner: Bool) -> Bool {
        var end = endBeforeTags
        // `by 2026-03-21:` stands above what it is for.
        while end > 0, units[end - 1] == ":" { end -= 1 }
        guard let start = units[..<end].lastIndex(where: isBlank).map({ $0 + 1 }) ?? (end > 0 ? 0 : nil), start < end,
            ItemKeys.startLikeDay(text(start..<end))
        else { return false }
        var words = skipBlanksBack(start)
        while words > 0, ":：".contains(units[words - 1]) { words -= 1 }
        words = skipBlanksBack(words)
        var first = wordStart(words)
        var name = GermanSpelling.restored(text(first..<words).lowercased())
        if ["on", "am", "by", "date"].contains(name) {
            let before = skipBlanksBack(first)
            let start = wordStart(before)
            let pair = GermanSpelling.restored(text(start..<before).lowercased())
            let isDue = pair == "due" || pair == "fällig"
            if isDue || name != "by" && ["done", "erledigt"].contains(pair) { (first, name) = (start, pair) }
        }
        guard let key = keys.contains(name) ? name : ItemKeys.aliases[name], keys.contains(key) else { return false }
        if key != "due" {
            // In `to be done 2026-03-21` it is the verb of a sentence.
            guard isTicked || isSetOff(first) else { return false }
        } else if ItemScan.limits.contains(name) {
            guard name == "by" || !contains(before: first), let start = startOfLimit(first) else { return false }
            first = start
        }
        hasCutEnd = true
        var behind = endOfDay(start..<end)
        attributes.append(.init(key: key, value: text(start..<behind)))
        guard behind < end else {
            cut(first..<end)
            return true
        }
        while first > 0, behind < end, ItemScan.closing[units[first - 1]]?.contains(units[behind]) ?? false {
            (first, behind) = (first - 1, behind + 1)
        }
        if behind < end {
            first = skipBlanksBack(first)
            while first > 0, ",;:-–—".contains(units[first - 1]) { first = skipBlanksBack(first - 1) }
        }
        cut(first..<behind)
        // `(Noor, by 2026-03-21)` leaves the name.
        if behind < end { cutBrackets(keys, isPerson, hasOwner: hasOwner) }
        return true
    }

    private static let closing: [ItemUnit: String] = [
        "(": ")", "[": "]", "{": "}", "（": "）", "［": "］", "【": "】", "=": "=", "*": "*", "_": "_", "\"": "\"",
        "“": "”", "„": "“”", "‘": "’", "<": ">",
    ]

    /// Whether nothing but a bracket, comma, dash or stop stands in front of a word.
    private func isSetOff(_ start: Int) -> Bool {
        let before = skipBlanksBack(start)
        guard before > 0 else { return true }
        let sign = units[before - 1]
        return before < start ? !sign.isLetter && !sign.isNumber : "([{（［【—–=*_\"“„‘<".contains(sign)
    }

    /// Whether a word right before says that something lasts until the day, so that it is not when it is due: `blocked until …`.
    private func contains(before first: Int) -> Bool {
        let end = skipBlanksBack(first)
        return ItemScan.lasting.contains(text(wordStart(end)..<end).lowercased())
    }

    /// Where the words begin that say until when something is to be done, at `by`: `– done by 2026-03-21` as a whole, of
    /// `get it done by 2026-03-21` the end. There, “done” is what is asked for.
    ///
    /// - Returns: `nil` where somebody says that it was cancelled.
    private mutating func startOfLimit(_ first: Int) -> Int? {
        let before = skipBlanksBack(first)
        var start = before
        while start > 0, before - start <= ItemState.longest, isBlank(units[start - 1]) || !isSign(start - 1) {
            start -= 1
        }
        let words = bare(start..<before).lowercased()
        if start > 0, isSign(start - 1), let said = ItemState.words[words] {
            guard said == .done else { return nil }
            return skipBlanks(start)
        }
        if ItemState.words[text(wordStart(before)..<before).lowercased()] == .done { isToBeDone = true }
        return first
    }

    /// Whether a part of an item begins behind a character.
    private func isSign(_ index: Int) -> Bool {
        if "-".contains(units[index]) { return index == 0 || isBlank(units[index - 1]) }
        return "([{（［【—–,;:|·.!".contains(units[index])
    }

    /// The end of a day without the brackets and marks that close behind it.
    private func endOfDay(_ range: Range<Int>) -> Int {
        let end = range.lowerBound + 10
        guard end < range.upperBound, looksLikeDay(text(range.lowerBound..<end)),
            units[end..<range.upperBound].allSatisfy({ sign in ItemScan.closing.values.contains { $0.contains(sign) } })
        else { return range.upperBound }
        return end
    }

    private func wordStart(_ end: Int) -> Int {
        var start = end
        while start > 0, units[start - 1].isLetter { start -= 1 }
        return start
    }
}
