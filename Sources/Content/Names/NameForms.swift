import Diagnostics
import Markdown
import MentoringModel

// Forms in which people say who does something, beside a plain name: labels, surnames, roles, groups, initials.
extension NameAtEdge {
    /// What stands in front of a name without being part of a sentence.
    struct Label {
        /// What stands behind it.
        var rest: Substring
        /// The box that it means.
        var box: String?
        /// The label, where it says more than that this is a task.
        var kept: String?
    }

    /// `1)`, `(A)`, `P1`, `Task 1:`, `ACTION:`, `[HIGH]`, `:tada:`, `{{TODO}}`
    static func label(of words: Substring) -> Label {
        let none = Label(rest: words)
        guard let first = words.utf8.first else { return none }
        if first == UInt8(ascii: ":") {
            let code = words.dropFirst().prefix { $0.isLetter || $0.isNumber || "_-+".contains($0) }
            guard !code.isEmpty, words[code.endIndex...].first == ":" else { return none }
            let isTick = code == "white_check_mark" || code == "heavy_check_mark" || code == "ballot_box_with_check"
            return Label(
                rest: words[code.endIndex...].dropFirst().drop { $0 == " " },
                box: isTick ? "[x]" : code == "x" ? "[-]" : nil)
        }
        if let name = ["{{TODO}}", "{{DONE}}"].first(where: { words.hasPrefix($0) }) {
            return Label(rest: words.dropFirst(name.count).drop { $0 == " " }, box: name == "{{DONE}}" ? "[x]" : nil)
        }
        if first == UInt8(ascii: "(") || first == UInt8(ascii: "["),
            let close = words.prefix(16).firstIndex(where: { ")]".contains($0) })
        {
            let inside = words[..<close].dropFirst()
            let isShort = inside.count < 4 || labels.contains(inside.lowercased())
            guard isShort || inside.allSatisfy({ $0.isLetter || $0 == " " || $0.isNumber }) else { return none }
            return Label(
                rest: words[close...].dropFirst().drop { " :–—-".contains($0) },
                box: inside.lowercased() == "x" ? "[x]" : nil, kept: isShort ? nil : "[\(inside)]")
        }
        if first &- 0x30 < 10 || first == UInt8(ascii: "#") {
            let number = words.dropFirst().prefix { $0.isNumber }
            guard let sign = words[number.endIndex...].first, ").:".contains(sign) || sign == " " && first == 0x23
            else { return none }
            return Label(rest: words[number.endIndex...].dropFirst().drop { $0 == " " })
        }
        guard first | 0x20 &- 0x61 < 26, let blank = words.prefix(14).firstIndex(of: " ") else { return none }
        let label = words[..<blank].prefix { $0.isLetter }
        var rest = words[label.endIndex...]
        // `P1`, `A2:`
        let isCode = label.count <= 2 && rest.first?.isNumber ?? false
        let isLoud =
            label.count > 2 && label.utf8.allSatisfy { $0 &- 0x41 < 26 } || priorities.contains(label.lowercased())
        let isTask = isCode || labels.contains(label.lowercased())
        guard isTask || isLoud else { return none }
        let number = rest.drop { " #".contains($0) }.prefix { $0.isNumber }
        if isTask, !number.isEmpty { rest = rest[number.endIndex...] }
        let behind = rest.drop { $0 == " " }
        guard isTask && !number.isEmpty || behind.first.map({ ":-–—".contains($0) }) ?? false else { return none }
        return Label(
            rest: behind.drop { " :.)-–—".contains($0) },
            kept: isTask || ["DONE", "CANCELLED"].contains(label) ? nil : "\(label):")
    }

    /// What stands before a name with a colon behind it.
    static func isLabelOfName(_ word: String) -> Bool {
        ["for", "für", "reminder", "erinnerung", "action", "todo", "to-do", "task", "aufgabe", "ai"].contains(word)
            || ItemKeys.ownerKeys.contains(word)
    }

    private static let priorities: Set<String> = [
        "blocked", "blockiert", "later", "später", "waiting", "wartet", "stuck",
        "high", "low", "medium", "urgent", "important", "hoch", "mittel", "niedrig", "wichtig", "dringend", "must",
        "should",
    ]

    private static let labels: Set<String> = [
        "action", "ai", "todo", "task", "item", "aufgabe", "punkt", "step", "schritt", "aktion", "prio", "priority",
        "next", "open", "offen", "pending", "ausstehend",
    ]

    /// `Slides (assigned to Noor)`, `, owner Noor`, `Slides / Noor`, `{Noor}`, `+noor`, `(Noor to do)`, `(NH)`
    static func atEnd(
        _ words: String, _ isMember: (String) -> Bool, _ member: (String) -> PersonReference?
    ) -> NameAtEdge? {
        guard words.utf8.contains(where: { "([{,;|/+-~".utf8.contains($0) || $0 == 0xE2 }) else { return nil }
        if let found = initialsAtEnd(words, member) { return found }
        var text = words[...]
        while let last = text.last, ".!… )]}/~".contains(last) { text.removeLast() }
        guard let cut = text.suffix(60).lastIndex(where: { "([{,;|/+-~–—".contains($0) }), cut > text.startIndex else {
            return nil
        }
        var tail = text[text.index(after: cut)...]
        let sign = text[cut]
        let before = text[..<cut]
        if "/+-~".contains(sign) {
            guard before.last == " ", sign == "/" || sign == "-" || tail.first != " ",
                before.split(separator: " ").count > 1 || sign == "+" || before.first?.isLowercase ?? false
            else { return nil }
        }
        tail = tail.drop { $0 == " " }
        let lower = tail.lowercased()
        for filler in fillers where lower.hasPrefix(filler) {
            tail = tail.dropFirst(filler.count)
            break
        }
        for ending in endings where lower.hasSuffix(ending) { tail = tail.dropLast(ending.count) }
        let names = joinedNames(in: String(tail.drop { " :".contains($0) }))
        guard !names.isEmpty, names.allSatisfy(isMember) else { return nil }
        return NameAtEdge(names, rest: before)
    }

    /// `Slides (N)`, `Slides [N/E]`, `Slides (NH)`, `Slides – N`, `Slides - N`, `Slides, NH`
    private static func initialsAtEnd(_ words: String, _ member: (String) -> PersonReference?) -> NameAtEdge? {
        var text = words[...]
        while let last = text.last, ".! ".contains(last) { text.removeLast() }
        let isBracket = text.last.map { ")]".contains($0) } ?? false
        guard
            let cut = text.suffix(14).lastIndex(where: { isBracket ? "([".contains($0) : "–—-,".contains($0) }),
            cut > text.startIndex, isBracket || isSetOff(text, cut)
        else { return nil }
        let inside = isBracket ? text[cut...].dropFirst().dropLast() : text[cut...].dropFirst()
        // `(N.H.)`
        let dotted = inside.filter { $0 != "." && $0 != " " }
        if inside.contains("."), (2...3).contains(dotted.count), dotted.allSatisfy({ $0.isLetter && $0.isUppercase }),
            let one = member(dotted)
        {
            return NameAtEdge([trimmed(inside)], rest: text[..<cut], who: [one])
        }
        let parts = inside.split { "/&+,. ".contains($0) }
        guard !parts.isEmpty,
            parts.allSatisfy({ (1...3).contains($0.count) && $0.allSatisfy { $0.isLetter && $0.isUppercase } })
        else { return nil }
        let who = parts.compactMap { member(String($0)) }
        guard who.count == parts.count else { return nil }
        return NameAtEdge([trimmed(inside)], rest: text[..<cut], who: who)
    }

    /// Whether a dash with blanks around it, or a comma, sets off what stands behind it: not in `parts A, B`, `D - E`.
    private static func isSetOff(_ text: Substring, _ sign: Substring.Index) -> Bool {
        let isBehindBlank = text[text.index(before: sign)] == " "
        if "–—".contains(text[sign]) { return isBehindBlank }
        let words = text[..<sign].split(separator: " ")
        return text[text.index(after: sign)...].first == " " && words.count > 1 && isBehindBlank == (text[sign] == "-")
            && !words.contains { $0.filter(\.isLetter).count == 1 && $0.first?.isUppercase ?? false }
    }

    /// `Slides (Noor to send)`, `Slides (for Noor)`, and a name that is emphasised or a sentence of its own at the end.
    static func inSentence(_ words: String, _ line: Substring?, _ isMember: (String) -> Bool) -> NameAtEdge? {
        var text = words[...]
        while let last = text.last, ".!) ".contains(last) { text.removeLast() }
        if words.utf8.contains(0x28), let open = text.lastIndex(of: "("), open > text.startIndex {
            let inside = text[open...].dropFirst()
            let first = inside.prefix { $0 != " " }
            let behind = trimmed(inside[first.endIndex...])
            if isMember(String(first)),
                behind.hasPrefix("to ") || behind.hasPrefix("will ") || behind.hasPrefix("soll ")
            {
                return NameAtEdge([String(first)], rest: "\(trimmed(text[..<open])) (\(behind))")
            }
            if ["for", "für"].contains(first.lowercased()), isMember(behind) {
                return NameAtEdge([behind], rest: text[..<open])
            }
        }
        guard let blank = text.lastIndex(of: " ") else { return nil }
        let name = text[text.index(after: blank)...]
        let isSentence = text[..<blank].last == "." && isSentence(text[..<blank])
        let isMarked = line.map { line in
            ["*", "_"].contains { line.contains("\($0)\(name)\($0)") || line.contains("\($0)\(name).\($0)") }
        }
        guard isSentence || isMarked ?? false, isMember(String(name)) else { return nil }
        let last = text[..<blank].split(separator: " ").last?.lowercased() ?? ""
        return isSentence || !wordsOfObjects.contains(last) ? NameAtEdge([String(name)], rest: text[..<blank]) : nil
    }

    /// Words in front of a name that is not whose the promise is.
    static let wordsOfObjects: Set<String> = [
        "to", "with", "for", "from", "of", "at", "on", "about", "and", "or", "ask", "tell", "call", "thank", "meet",
        "email", "mit", "an", "für", "zu", "bei", "und", "oder", "über", "mail", "invite", "help", "show", "give",
        "see",
        "von",
    ]

    /// The longest first, since one may begin another.
    private static let fillers =
        (ItemKeys.ownerKeys
        + [
            "owner is", "owned by", "zugewiesen an", "done by", "by", "von", "durch", "macht", "übernimmt", "erledigt",
            "verantw.", "resp.",
        ])
        .sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }
    private static let endings = [
        "' job", "’ job", "'s job", "’s job", "' task", "’ task", "'s turn", "’s turn", " macht's", " macht’s",
        " to do", " todo", " will do", " does it", " takes it", " does this", " macht das", " macht es", " übernimmt",
        " kümmert sich", " does", " takes", " takes this", " handles it", " handles this", " will do it",
        " will do this", " will take it", " macht", " nimmt es", " nimmt das", " übernimmt das", " übernimmt es",
        " erledigt das", " erledigt es",
    ]

    /// `Task: slides; Owner: Noor; Due: Friday`, `slides · Owner: Noor`
    static func keyed(_ words: String, _ isMember: (String) -> Bool) -> NameAtEdge? {
        guard words.utf8.contains(UInt8(ascii: ":")),
            words.utf8.contains(where: { ";,|".utf8.contains($0) || $0 == 0xC2 || $0 == 0xE2 })
        else { return nil }
        let parts = words.split { ";|,·•".contains($0) }.map { trimmed($0) }
        guard
            let place = parts.firstIndex(where: { part in
                part.firstIndex(of: ":").map { ItemKeys.ownerKeys.contains(part[..<$0].lowercased()) } ?? false
            }), let colon = parts[place].firstIndex(of: ":")
        else { return nil }
        let names = joinedNames(in: String(parts[place][colon...].dropFirst()))
        guard !names.isEmpty, names.allSatisfy(isMember) else { return nil }
        var rest = parts
        rest.remove(at: place)
        if let first = rest.first?.lowercased(),
            let key = ["task: ", "aufgabe: ", "action: "].first(where: first.hasPrefix)
        {
            rest[0] = String(rest[0].dropFirst(key.count))
        }
        return NameAtEdge(names, rest: rest.joined(separator: ", "))
    }

    /// The initials in front, before a colon or dash or in brackets: `NH: slides`, `N+E: slides`, `(N) slides`, `N – slides`.
    static func initials(_ words: String, _ member: (String) -> PersonReference?) -> NameAtEdge? {
        guard let first = words.utf8.first, (0x41...0x5A).contains(first) || first == 0x28 || first == 0x5B else {
            return nil
        }
        let isBracket = first == 0x28 || first == 0x5B
        let start = isBracket ? words.utf8.index(after: words.startIndex) : words.startIndex
        guard
            let end = words[start...].prefix(9).firstIndex(where: { (isBracket ? ")]" : ":–—-").contains($0) }),
            end > start, isBracket || words[end] == ":" || words[words.index(before: end)] == " "
        else { return nil }
        let rest = words[words.index(after: end)...]
        guard isBracket || words[end] == ":" || rest.first == " ",
            words[start..<end].utf8.allSatisfy({ (0x41...0x5A).contains($0) || " +&/,".utf8.contains($0) })
        else { return nil }
        let parts = words[start..<end].split { " +&/,".contains($0) }
        let who = parts.compactMap { member(String($0)) }
        guard !who.isEmpty, who.count == parts.count, rest.contains(where: \.isLetter) else { return nil }
        return NameAtEdge([trimmed(words[start..<end])], rest: rest, who: who)
    }
}

extension NameAtEdge {
    /// Initials in front of a topic, before a colon: `N: slides`; not of its number: `A: slides`, `B: …`.
    static func initialsBeforeColon(_ words: String, _ member: (String) -> PersonReference?) -> NameAtEdge? {
        guard words.utf8.prefix(6).contains(UInt8(ascii: ":")), let first = words.utf8.first, first > 0x43 else {
            return nil
        }
        return initials(words, member)
    }
}
