import Diagnostics
import Markdown
import MentoringModel

// Names at the edges of items that belong to nobody.
extension NoteReader {
    /// Tells of a promise, option or topic of nobody that begins or ends with a member's name: most likely it is theirs.
    ///
    /// Within a sentence a name is a word: `Ask Elena for the slides`.
    func reportNameAtEdge(_ item: BodyReading.Item, words: String? = nil, in section: SectionName) {
        guard item.owners.isEmpty, !members.isEmpty,
            let found = NameAtEdge(
                words ?? item.text.words, isPromise: section == .actions, isMember: { isMember($0) },
                initials: { memberWithInitials($0) })
        else { return }
        let ids =
            found.who.map { ["@\($0.id)"] }
            ?? found.names.compactMap { name -> String? in
                guard case .people(let people) = matchPerson(name), let first = people.first else { return nil }
                return people.count == 1 ? "@\(first.id)" : people == members.all ? "@both" : nil
            }
        guard let first = found.names.first, !ids.isEmpty else { return }
        let what = section == .actions ? "promise" : section == .agenda ? "topic" : "option"
        let people = ids.joined(separator: ", ")
        let line = section == .agenda ? "\(found.rest) \(people)" : "\(people) \(found.rest)"
        log.add(
            .unread, at: log.find(first, from: item.source.line), width: first.count,
            "this \(what) belongs to nobody: “\(first)” stands among its words",
            help: "write \(trimmed(line))\(item.text.attributesInBrackets)"
                + (section == .actions ? ", or begin the item with whoever does it" : " if it is theirs"))
    }

    /// The one member with these initials, or this first letter.
    private func memberWithInitials(_ written: String) -> PersonReference? {
        let fit = members.all.filter { member in
            (knownPeople.names(of: member.id) + [member.words]).contains { name in
                let initials = name.split { " -".contains($0) }.compactMap { $0.first?.uppercased() }
                return initials.joined() == written || initials.first == written
            }
        }
        return fit.count == 1 ? fit[0] : nil
    }
}

/// Names that an item begins or ends with, where whose it is would stand.
struct NameAtEdge {
    /// As written.
    var names: [String]
    /// The words without them.
    var rest: String
    /// Whom initials mean.
    private(set) var who: PersonReference?

    init?(
        _ words: String, isPromise: Bool, isMember: (String) -> Bool,
        initials: (String) -> PersonReference?
    ) {
        let found =
            NameAtEdge.inFront(words, isPromise, isMember) ?? NameAtEdge.behindComma(words, isMember)
            ?? NameAtEdge.inBrackets(words, isMember)
            ?? (isPromise ? NameAtEdge.behindWord(words, isMember) ?? NameAtEdge.initials(words, initials) : nil)
        guard let found else { return nil }
        names = found.names
        rest = found.rest
        who = found.who
    }

    private init(_ names: [String], rest: some StringProtocol) {
        self.names = names
        var text = trimmed(rest)
        while let first = text.first, " ,;:–—-+&/|→>=›•".contains(first) { text.removeFirst() }
        while let last = text.last, " ,;:–—-|".contains(last) { text.removeLast() }
        self.rest = text
    }

    /// First names that are verbs or other words, too: these count only before a word such as “will”.
    private static let alsoWords: Set<String> = [
        "will", "mark", "may", "grace", "bill", "frank", "art", "hope", "joy", "rose", "rob", "sue", "jack", "pat",
        "chase",
        "grant", "drew", "chat", "max", "miles", "faith", "sky", "summer", "april", "june", "august", "ernst", "wolf",
    ]
    /// What a member is called without a name, before a word such as “will”.
    private static let roles: Set<String> = ["mentor", "mentee", "both", "beide"]
    private static let modals: Set<String> = [
        "to", "will", "shall", "should", "must", "can", "could", "might", "soll", "sollte", "wird", "muss", "kann",
        "sollen", "werden", "müssen", "has",
        "needs", "wants", "hat", "braucht", "will",
    ]

    /// `Noor to send slides`, `Noor – slides`, `Noor and Elena meet`, `For Noor: slides`
    private static func inFront(_ words: String, _ isPromise: Bool, _ isMember: (String) -> Bool) -> NameAtEdge? {
        var rest = words[...]
        var names: [String] = []
        if isPromise, let first = rest.split(separator: " ", maxSplits: 1).first,
            ["for", "für", "action", "todo", "to-do", "task", "aufgabe", "owner", "who", "wer", "ai"].contains(
                first.lowercased().prefix { $0 != ":" }),
            let colon = rest.prefix(48).firstIndex(of: ":"), first.endIndex <= colon || first.last == ":"
        {
            let inside = rest[first.endIndex...]
            let name = first.last == ":" ? inside.prefix { $0 != ":" && $0 != "–" } : rest[first.endIndex..<colon]
            let names = joinedNames(in: String(name)).filter { !$0.isEmpty }
            guard !names.isEmpty, names.allSatisfy(isMember) else { return nil }
            return NameAtEdge(names, rest: rest[name.endIndex...].drop { $0 == ":" })
        }
        // `👉 Noor: slides`, `[12.03.26, 18:02] Noor: slides`
        if rest.utf8.first.map({ $0 | 0x20 &- 0x61 >= 26 }) ?? false { rest = withoutStamp(rest) }
        while names.count < 8, let name = name(at: rest, isMember) {
            names.append(String(name))
            rest = rest[name.endIndex...]
            let next = rest.drop { $0 == " " }
            if let sign = next.first, ",&+/".contains(sign), self.name(at: next.dropFirst(), isMember) != nil {
                rest = next.dropFirst()
            } else if let joint = ["and ", "und "].first(where: { next.hasPrefix($0) }),
                self.name(at: next.dropFirst(joint.count), isMember) != nil
            {
                rest = next.dropFirst(joint.count)
            } else {
                break
            }
            rest = rest.drop { $0 == " " }
        }
        guard let first = names.first, let sign = rest.first else { return nil }
        // `Noor's draft`, `Noor-related`
        guard sign == " " || ",:;/&+–—".contains(sign) else { return nil }
        let next = rest.drop { $0 == " " }
        let isSetOff = ["–", "—", "- "].contains { next.hasPrefix($0) } || ":;".contains(sign)
        guard isPromise || isSetOff else { return nil }
        let second = next.prefix { $0.isLetter }.lowercased()
        if names.count == 1, alsoWords.contains(first.lowercased()), !isSetOff, !modals.contains(second) { return nil }
        return NameAtEdge(names, rest: second == "to" ? next.dropFirst(2) : next)
    }

    /// A text without signs and the time of a message in front.
    private static func withoutStamp(_ text: Substring) -> Substring {
        var rest = text
        if let first = rest.first, "[(".contains(first),
            let close = rest.prefix(40).firstIndex(where: { "])".contains($0) })
        {
            if rest[..<close].contains(where: \.isNumber) { rest = rest[rest.index(after: close)...] }
        } else if rest.first?.isNumber ?? false, let dash = rest.prefix(30).firstRange(of: " - ")?.lowerBound {
            if !rest[..<dash].contains(where: \.isLetter) { rest = rest[dash...] }
        }
        return rest.drop { !$0.isLetter && !$0.isNumber && !"\"“„‘'@(".contains($0) }
    }

    /// The name of a member at the start of a text: one word, or two.
    private static func name(at text: Substring, _ isMember: (String) -> Bool) -> Substring? {
        let text = text.drop { $0 == " " }
        let role = text.prefix { $0.isLetter }
        if roles.contains(role.lowercased()),
            modals.contains(text[role.endIndex...].dropFirst().prefix { $0.isLetter }.lowercased())
        {
            return role
        }
        let first = text.prefix { $0.isLetter || $0 == "-" }
        guard first.count > 1, first.count < 40, isMember(String(first)) else { return nil }
        let second = text[first.endIndex...].dropFirst().prefix { $0.isLetter || $0 == "-" }
        let both = text[..<second.endIndex]
        return !second.isEmpty && isMember(String(both)) ? both : first
    }

    /// `Slides, Noor`
    private static func behindComma(_ words: String, _ isMember: (String) -> Bool) -> NameAtEdge? {
        guard words.utf8.contains(where: { $0 == 0x2C || $0 == 0x3B || $0 == 0x7C || $0 == 0x3A }),
            let comma = words.lastIndex(where: { ",;|:".contains($0) }),
            words.distance(from: comma, to: words.endIndex) < 60
        else { return nil }
        var tail = words[words.index(after: comma)...]
        while let last = tail.last, ".!? ".contains(last) { tail.removeLast() }
        let names = joinedNames(in: String(tail))
        guard !names.isEmpty, names.allSatisfy(isMember) else { return nil }
        var rest = words[..<comma]
        for key in ["owner", "who", "wer", "verantwortlich", "responsible"] where rest.lowercased().hasSuffix(" " + key)
        {
            rest = rest.dropLast(key.count)
        }
        return NameAtEdge(names, rest: rest)
    }

    /// `Slides (Noor, by Friday)`, `(by Noor)`, `Slides (Noor?)`
    private static func inBrackets(_ words: String, _ isMember: (String) -> Bool) -> NameAtEdge? {
        guard words.utf8.contains(0x28), let open = words.lastIndex(of: "("),
            let close = words[open...].firstIndex(of: ")")
        else { return nil }
        var inside = words[words.index(after: open)..<close]
        for word in ["by ", "von "] where inside.lowercased().hasPrefix(word) { inside = inside.dropFirst(word.count) }
        guard let name = name(at: inside, isMember) else { return nil }
        let behind = inside[name.endIndex...].drop { $0 == " " }
        let next = behind.prefix { $0.isLetter }.lowercased()
        guard
            behind.isEmpty || ",;:?!–-".contains(behind.first ?? " ")
                || ["by", "bis", "until", "till", "due"].contains(next)
        else { return nil }
        let left = trimmed(words[..<open]) + words[words.index(after: close)...]
        let said = behind.drop { ",;:?! ".contains($0) }
        return NameAtEdge([String(name)], rest: said.isEmpty ? left : "\(left) (\(said))")
    }

    /// `Slides by Noor`, `Slides 👉 Noor`
    private static func behindWord(_ words: String, _ isMember: (String) -> Bool) -> NameAtEdge? {
        var text = words[...]
        while let last = text.last, ".! ".contains(last) { text.removeLast() }
        guard let blank = text.lastIndex(of: " "), let before = text[..<blank].lastIndex(of: " ") else { return nil }
        let word = text[text.index(after: before)..<blank]
        let isSign = !word.isEmpty && !word.contains { $0.isLetter || $0.isNumber || "&+/\"“„‘'".contains($0) }
        guard isSign || ["by", "von", "durch"].contains(word.lowercased()) else { return nil }
        let name = String(text[text.index(after: blank)...])
        return isMember(name) ? NameAtEdge([name], rest: text[..<before]) : nil
    }

    /// `NH: slides`, where these are a member's initials.
    private static func initials(_ words: String, _ member: (String) -> PersonReference?) -> NameAtEdge? {
        guard let colon = words.utf8.prefix(4).firstIndex(of: 0x3A), colon > words.startIndex,
            words[..<colon].utf8.allSatisfy({ (0x41...0x5A).contains($0) }), let who = member(String(words[..<colon]))
        else { return nil }
        return NameAtEdge([String(words[..<colon])], rest: words[words.index(after: colon)...], who: who)
    }

    private init(_ names: [String], rest: some StringProtocol, who: PersonReference) {
        self.init(names, rest: rest)
        self.who = who
    }
}
