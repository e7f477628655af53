import Diagnostics
import Markdown
import MentoringModel

// Forms in which people say who does something, beside a plain name: labels, surnames, roles, groups, initials.
extension NameAtEdge {
    /// What stands in front of a name without being part of a sentence: `1)`, `(A)`, `P1`, `Task 1:`, `ACTION:`, `:tada:`.
    static func withoutLabel(_ words: Substring) -> (rest: Substring, box: String?) {
        guard let first = words.utf8.first else { return (words, nil) }
        if first == UInt8(ascii: ":") {
            let code = words.dropFirst().prefix { $0.isLetter || $0.isNumber || "_-+".contains($0) }
            guard !code.isEmpty, words[code.endIndex...].first == ":" else { return (words, nil) }
            let isTick = code == "white_check_mark" || code == "heavy_check_mark" || code == "ballot_box_with_check"
            return (words[code.endIndex...].dropFirst().drop { $0 == " " }, isTick ? "[x]" : code == "x" ? "[-]" : nil)
        }
        if first == UInt8(ascii: "(") || first == UInt8(ascii: "["),
            let close = words.prefix(5).firstIndex(where: { ")]".contains($0) })
        {
            let inside = words[..<close].dropFirst()
            return (words[close...].dropFirst().drop { $0 == " " }, inside.lowercased() == "x" ? "[x]" : nil)
        }
        if first &- 0x30 < 10 || first == UInt8(ascii: "#") {
            let number = words.dropFirst().prefix { $0.isNumber }
            guard let sign = words[number.endIndex...].first, ").:".contains(sign) || sign == " " && first == 0x23
            else {
                return (words, nil)
            }
            return (words[number.endIndex...].dropFirst().drop { $0 == " " }, nil)
        }
        guard first | 0x20 &- 0x61 < 26, let blank = words.prefix(12).firstIndex(of: " ") else { return (words, nil) }
        let label = words[..<blank].prefix { $0.isLetter }
        var rest = words[label.endIndex...]
        // `P1`, `A2:`
        let isCode = label.count <= 2 && rest.first?.isNumber ?? false
        guard isCode || labels.contains(label.lowercased()) else { return (words, nil) }
        let number = rest.drop { " #".contains($0) }.prefix { $0.isNumber }
        if !number.isEmpty { rest = rest[number.endIndex...] }
        let behind = rest.drop { $0 == " " }
        guard !number.isEmpty || behind.first.map({ ":-–—".contains($0) }) ?? false else { return (words, nil) }
        return (behind.drop { " :.)-–—".contains($0) }, nil)
    }

    /// What stands before a name with a colon behind it.
    static func isLabelOfName(_ word: String) -> Bool {
        ["for", "für", "action", "todo", "to-do", "task", "aufgabe", "ai"].contains(word)
            || ItemKeys.ownerKeys.contains(word)
    }

    private static let labels: Set<String> = [
        "action", "ai", "todo", "task", "item", "aufgabe", "punkt", "step", "schritt", "aktion", "prio", "priority",
        "next",
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
            guard before.last == " ", sign == "/" || tail.first != " ",
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

    /// `Slides (N)`, `Slides [N/E]`, `Slides (NH)`, `Slides – N`
    private static func initialsAtEnd(_ words: String, _ member: (String) -> PersonReference?) -> NameAtEdge? {
        var text = words[...]
        while let last = text.last, ".! ".contains(last) { text.removeLast() }
        let isBracket = text.last.map { ")]".contains($0) } ?? false
        guard
            let cut = text.suffix(14).lastIndex(where: { isBracket ? "([".contains($0) : "–—".contains($0) }),
            cut > text.startIndex, isBracket || text[text.index(before: cut)] == " "
        else { return nil }
        let inside = isBracket ? text[cut...].dropFirst().dropLast() : text[cut...].dropFirst()
        let parts = inside.split { "/&+,. ".contains($0) }
        guard !parts.isEmpty,
            parts.allSatisfy({ (1...3).contains($0.utf8.count) && $0.utf8.allSatisfy { (0x41...0x5A).contains($0) } })
        else { return nil }
        let who = parts.compactMap { member(String($0)) }
        guard who.count == parts.count else { return nil }
        return NameAtEdge([trimmed(inside)], rest: text[..<cut], who: who)
    }

    /// The longest first, since one may begin another.
    private static let fillers =
        (ItemKeys.ownerKeys
        + ["owner is", "owned by", "zugewiesen an", "done by", "by", "von", "durch"])
        .sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }
    private static let endings = [
        " to do", " todo", " will do", " does it", " takes it", " does this", " macht das", " macht es", " übernimmt",
        " kümmert sich",
    ]

    /// `Task: slides; Owner: Noor; Due: Friday`
    static func keyed(_ words: String, _ isMember: (String) -> Bool) -> NameAtEdge? {
        guard words.utf8.contains(UInt8(ascii: ":")), words.utf8.contains(where: { ";,|".utf8.contains($0) }) else {
            return nil
        }
        let parts = words.split { ";|,".contains($0) }.map { trimmed($0) }
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

extension NoteReader {
    /// Whether some words call one member of the pair, by a surname or a role, too.
    func isMemberCalled(_ words: String) -> Bool { isMember(words) || memberCalled(words) != nil }

    /// The one member whom a surname means, with or without a title; the mentor whom `Mentorin` means.
    func memberCalled(_ words: String) -> PersonReference? {
        guard let last = words.split(separator: " ").last, last.utf8.count > 2, last.first?.isUppercase ?? false else {
            return nil
        }
        let name = last.lowercased()
        if name == "mentorin" || name == "coach" { return members.mentors.count == 1 ? members.mentors[0] : nil }
        let fit = members.all.filter { member in
            (knownPeople.names(of: member.id) + [member.words]).contains {
                $0.utf8.count > name.utf8.count && $0.lowercased().hasSuffix(" " + name)
            }
        }
        return fit.count == 1 ? fit[0] : nil
    }

    /// Tells of a label in front of a promise that means somebody, and nobody can tell whom: `Me:`, `Nor:`.
    func reportLabelOfNobody(_ item: BodyReading.Item, _ words: String) {
        guard let end = words.prefix(24).firstIndex(where: { ":–—-→".contains($0) }), end > words.startIndex else {
            return
        }
        let label = trimmed(words[..<end])
        let sign = words[end]
        let rest = trimmed(words[end...].drop { ":–—->→ ".contains($0) })
        guard !rest.isEmpty, label.utf8.count > 0, sign == ":" || words[..<end].last == " " else { return }
        let mark = log.find(label, from: item.source.line)
        let plain = label.lowercased()
        if NoteReader.selves.contains(plain) {
            let lines = members.all.prefix(4).map { item.text.written("@\($0.id) \(rest)") }
            log.add(
                .unread, at: mark, width: label.count,
                "this promise belongs to nobody: “\(label)” is nobody’s name here",
                help: "write \(lines.joined(separator: " or ")), whoever does it")
            return
        }
        guard sign == ":", label.count > 2, !label.contains(" "), label.first?.isUppercase ?? false,
            label.allSatisfy(\.isLetter), log.hasRoom(for: .unread), log.takeComparison(),
            let near = nearest(
                to: label, in: members.names.keys.filter { $0.count > 3 && $0.first == plain.first }, within: 1),
            let id = members.names[near]
        else { return }
        log.add(
            .unread, at: mark, width: label.count, "this promise belongs to nobody: “\(label)” is nobody’s name here",
            help: "write \(item.text.written("@\(id) \(rest)")) if that is meant")
    }

    private static let selves: Set<String> = [
        "me", "ich", "i", "myself", "self", "ich selbst", "you", "du", "ihr", "mich",
    ]
}
