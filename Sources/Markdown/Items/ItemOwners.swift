// Whom an item belongs to.
extension ItemScan {
    /// Cuts the people at the start: `@noor`, `@noor, @elena`, `[[noor]]`, `Noor:`, `Noor and Elena:`.
    mutating func cutLeadingOwners(_ isPerson: (String) -> Bool) -> [String] {
        let start = behindLeadingTags()
        if let names = namesBeforeColon(from: start, isPerson) {
            cut(start..<skipBlanks(names.end))
            return names.names
        }
        var names: [String] = []
        var end = start
        var next = skipBlanks(start)
        while let token = ownerToken(at: next, isPerson) {
            let isWhole = token.end == units.count || isBlank(units[token.end]) || ":,&+/→;".contains(units[token.end])
            guard isWhole else { break }
            names.append(token.name)
            end = token.end
            guard let connected = behindConnector(end) else { break }
            next = connected
        }
        guard !names.isEmpty else { return [] }
        var behind = skipBlanks(end)
        if behind < units.count {
            let isSetOff = behind + 1 == units.count || isBlank(units[behind + 1])
            if ":,;".contains(units[behind]) || isSetOff && "-–—".contains(units[behind]) { behind += 1 }
        }
        cut(start..<skipBlanks(behind))
        return names
    }

    /// Cuts what chat tools put around a name: of `<@noor>` and `<@U123|noor>` it leaves `@noor`.
    mutating func cutChatMentions() {
        var index = 0
        while index + 2 < units.count {
            guard units[index] == "<", units[index + 1] == "@",
                let close = units[index...].prefix(48).firstIndex(of: ">"),
                units[index + 2..<close].allSatisfy({ $0.isLetter || $0.isNumber || "-_.|".contains($0) })
            else {
                index += 1
                continue
            }
            cut(close..<close + 1)
            if let bar = units[index..<close].lastIndex(of: "|"), bar + 1 < close { cut(index + 2..<bar + 1) }
            cut(index..<index + 1)
            index += 1
        }
    }

    /// Cuts `#task`, by which Obsidian's Tasks knows its items, and gives the place behind other tags in front.
    private mutating func behindLeadingTags() -> Int {
        var start = skipBlanks(0)
        while start < units.count, units[start] == "#" {
            let end = units[start...].firstIndex(where: isBlank) ?? units.count
            guard end < units.count, end - start > 1, units[start + 1].isLetter else { break }
            if hasBox, text(start..<end) == "#task" {
                cut(start..<skipBlanks(end))
            } else {
                start = skipBlanks(end)
            }
        }
        return start > 0 && start < units.count && units[..<start].contains("#") ? start : 0
    }

    /// `Noor and Elena:`, where each is a person.
    private func namesBeforeColon(
        from start: Int, _ isPerson: (String) -> Bool
    ) -> (names: [String], end: Int)? {
        guard let colon = units[start...].prefix(80).firstIndex(where: { $0 == ":" || $0 == "：" }),
            colon + 1 == units.count || isBlank(units[colon + 1])
        else { return nil }
        var names: [String] = []
        // Of `~~Noor: slides~~ dropped` only a part is struck through, and no name is read out of it.
        if starts(with: "~~", at: start) { return nil }
        for part in splitNames(bare(start..<colon)) {
            let name = part.hasPrefix("@") ? String(part.dropFirst()) : part
            guard isPerson(name) else { return nil }
            names.append(name)
        }
        return names.isEmpty ? nil : (names, colon + 1)
    }

    /// Names with commas, signs or words such as “and” between them.
    func splitNames(_ text: String) -> [String] {
        var names = [""]
        for word in text.split(whereSeparator: isBlank) {
            if ["and", "und", "et", "y", "&", "+", "/"].contains(word.lowercased()) {
                names.append("")
                continue
            }
            for (number, part) in word.split(omittingEmptySubsequences: false, whereSeparator: { ",&+/".contains($0) })
                .enumerated()
            {
                if number > 0 { names.append("") }
                names[names.count - 1] += (names[names.count - 1].isEmpty || part.isEmpty ? "" : " ") + part
            }
        }
        return names.filter { !$0.isEmpty }
    }

    /// The place of the next name where a comma, sign or word joins it to the one before.
    private func behindConnector(_ end: Int) -> Int? {
        let at = skipBlanks(end)
        guard at < units.count else { return nil }
        if ",&+/".contains(units[at]) { return skipBlanks(at + 1) }
        for word in ["and", "und", "et", "y"] where starts(with: word + " ", at: at) && at > end {
            return skipBlanks(at + word.count)
        }
        return units[at] == "@" && at > end ? at : nil
    }

    /// `@name` or `[[name]]` at a place.
    func ownerToken(at index: Int, _ isPerson: (String) -> Bool) -> (name: String, end: Int)? {
        guard index < units.count else { return nil }
        if units[index] == "@" { return name(afterSign: index, isPerson) ?? quotedName(afterSign: index, isPerson) }
        guard starts(with: "[[", at: index) else { return nil }
        var end = index + 2
        while end < units.count, !starts(with: "]]", at: end) { end += 1 }
        guard end < units.count else { return nil }
        let target = text(index + 2..<end).prefix { $0 != "|" && $0 != "#" }
        var name = target.split(separator: "/").last.map(String.init) ?? ""
        if name.lowercased().hasSuffix(".md") { name = String(name.dropLast(3)) }
        return isPerson(name) ? (name, end + 2) : nil
    }

    /// The name behind `@`: one word, or more where these together are a person.
    func name(afterSign index: Int, _ isPerson: (String) -> Bool) -> (name: String, end: Int)? {
        func end(of start: Int) -> Int {
            var end = start
            while end < units.count {
                let character = units[end]
                let isInside = character == "." && end + 1 < units.count && units[end + 1].isLetter
                guard character.isLetter || character.isNumber || "-_".contains(character) || isInside else { break }
                end += 1
            }
            while end > start, "-_".contains(units[end - 1]) { end -= 1 }
            return end
        }
        let first = end(of: index + 1)
        guard first > index + 1 else { return nil }
        var longest = (name: text(index + 1..<first), end: first)
        var next = first
        for _ in 0..<3 {
            guard next < units.count, isBlank(units[next]) else { break }
            let start = skipBlanks(next)
            next = end(of: start)
            guard next > start else { break }
            let name = text(index + 1..<next)
            if isPerson(name) { longest = (name, next) }
        }
        return longest
    }

    /// A name in marks, or a blank, behind `@`: `@"Noor Haddad"`, `@[Noor]`, `@ Noor`.
    private func quotedName(afterSign index: Int, _ isPerson: (String) -> Bool) -> (name: String, end: Int)? {
        let start = index + 1
        guard start < units.count else { return nil }
        if let ends = ["\"": "\"", "“": "”", "„": "“”", "[": "]", "{": "}", "(": ")", "'": "'", "‘": "’"][units[start]]
        {
            guard let close = units[(start + 1)...].prefix(40).firstIndex(where: { ends.contains($0) }) else {
                return nil
            }
            let name = bare(start + 1..<close)
            return isPerson(name) ? (name, close + 1) : nil
        }
        let first = skipBlanks(start)
        guard first == start + 1, first < units.count else { return nil }
        let end = units[first...].firstIndex { !$0.isLetter && $0 != "-" } ?? units.count
        let name = text(first..<end)
        return isPerson(name) ? (name, end) : nil
    }

    /// Cuts what stands at the end: people and days without brackets, in any order, and block ids.
    mutating func cutEnd(_ keys: Set<String>, _ isPerson: (String) -> Bool, hasOwner: Bool) {
        for _ in 0..<8 {
            if hasCutEnd { cutSeparatorsAtEnd() }
            if cutBlockID() { continue }
            if cutDayPhrase(keys, isPerson, hasOwner: hasOwner) { continue }
            if cutState() { continue }
            if !hasOwner, owners.isEmpty, cutTrailingOwner(isPerson) { continue }
            return
        }
    }

    /// Cuts the dash or comma that stood between the words and what was cut behind them.
    private mutating func cutSeparatorsAtEnd() {
        var end = units.count
        while end > 0, isBlank(units[end - 1]) || ItemScan.isSeparator(units[end - 1]) { end -= 1 }
        cut(end..<units.count)
    }

    /// `– @noor`, `@noor` behind all words, `– Noor`.
    private mutating func cutTrailingOwner(_ isPerson: (String) -> Bool) -> Bool {
        let end = endBeforeTags
        guard end > 0 else { return false }
        if let start = units[..<end].lastIndex(of: "@"),
            start == 0 || isBlank(units[start - 1]) || units[start - 1] == "[",
            let token = name(afterSign: start, isPerson), token.end == end
        {
            let (names, start) = namesBefore(start, isPerson)
            let words = skipBlanksBack(start)
            let word = text(0..<words).split(whereSeparator: isBlank).last?.lowercased() ?? ""
            // “Send it to @elena” is for her to get, not to do.
            guard isTopic || !ItemScan.prepositions.contains(word), !isLedTo(from: start, isPerson) else {
                return false
            }
            owners += names + [token.name]
            hasCutEnd = true
            cut((word == "by" || word == "von" ? words - word.count : words)..<end)
            return true
        }
        return cutTrailingLink(end, isPerson) || cutNamesBehindDash(end, isPerson)
            || cutOwnerBeforeLinks(end, isPerson)
    }

    /// `[[noor]]` behind all words.
    private mutating func cutTrailingLink(_ end: Int, _ isPerson: (String) -> Bool) -> Bool {
        guard end > 5, units[end - 1] == "]", units[end - 2] == "]",
            let last = units[..<end].lastIndex(of: "["), last > 1, units[last - 1] == "[",
            isBlank(units[last - 2]), let token = ownerToken(at: last - 1, isPerson), token.end == end
        else { return false }
        let words = skipBlanksBack(last - 1)
        let word = text(0..<words).split(whereSeparator: isBlank).last?.lowercased() ?? ""
        // “Ask [[elena]]” is no more hers than “Ask @elena”.
        guard words > 0, isTopic || !ItemScan.prepositions.contains(word), !isLedTo(from: words, isPerson) else {
            return false
        }
        owners.append(token.name)
        hasCutEnd = true
        cut((word == "by" || word == "von" ? words - word.count : words)..<end)
        return true
    }

    /// The people in front of another at the end, with a comma or sign between them, and where the first begins.
    private func namesBefore(_ start: Int, _ isPerson: (String) -> Bool) -> (names: [String], start: Int) {
        var names: [String] = []
        var first = start
        for _ in 0..<4 {
            var end = skipBlanksBack(first)
            if end > 0, ",&+/".contains(units[end - 1]) { end = skipBlanksBack(end - 1) }
            guard let sign = units[max(0, end - 40)..<end].lastIndex(of: "@"), sign == 0 || isBlank(units[sign - 1]),
                let token = name(afterSign: sign, isPerson), token.end == end
            else { break }
            names.insert(token.name, at: 0)
            first = sign
        }
        return (names, first)
    }

    /// Bare names count behind a dash or an arrow: `– Noor`, `-> Noor & Elena`.
    private mutating func cutNamesBehindDash(_ end: Int, _ isPerson: (String) -> Bool) -> Bool {
        guard let last = units[max(0, end - 80)..<end].lastIndex(where: { "–—-→>".contains($0) }), last > 0,
            last + 1 < end
        else { return false }
        var dash = last
        while dash > 0, "-–=".contains(units[dash - 1]) { dash -= 1 }
        guard dash > 0, units[dash] != ">" else { return false }
        // A dash within a word belongs to it, but for the long one.
        guard units[last] == "—" || isBlank(units[dash - 1]) && (isBlank(units[last + 1]) || units[last] == "–") else {
            return false
        }
        // In `(Noor → Elena)` nobody is set off from the words.
        if let open = units[..<dash].lastIndex(where: { "([".contains($0) }), skipBlanks(open + 1) < dash,
            units[last] == ">" || units[last] == "→", !units[open..<dash].contains(where: { ")]".contains($0) })
        {
            return false
        }
        let names = splitNames(bare(last + 1..<end)).map { $0.hasPrefix("@") ? String($0.dropFirst()) : $0 }
        guard !names.isEmpty, names.allSatisfy(isPerson), !isLedTo(from: last + 1, isPerson) else { return false }
        owners += names
        hasCutEnd = true
        // Of `(10 min – Noor)` the bracket stays closed.
        let isInBracket =
            ")]".contains(units[end - 1])
            && units[..<dash].lastIndex(where: { "([".contains($0) }).map { open in
                !units[open..<dash].contains(where: { ")]".contains($0) })
            } ?? false
        cut(skipBlanksBack(dash)..<(isInBracket ? end - 1 : end))
        return true
    }

    static let prepositions: Set<String> = [
        "to", "with", "for", "from", "of", "at", "on", "about", "and", "ask", "tell", "call", "thank", "meet", "email",
        "mit", "an", "für", "zu", "bei", "und", "über", "mail", "invite", "help", "show", "give", "see", "cc", "/cc",
    ]

    /// The end of the words in front of tags (`#work`) and of stops behind them.
    var endBeforeTags: Int {
        var end = skipBlanksBack(units.count)
        while true {
            let word = (units[..<end].lastIndex(where: isBlank) ?? -1) + 1
            guard word < end, word > 0, units[word] == "#", end - word > 1 else { break }
            end = skipBlanksBack(word)
        }
        while end > 0, ".!".contains(units[end - 1]) { end -= 1 }
        return end
    }
}
