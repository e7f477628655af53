import Diagnostics
import Markdown
import MentoringModel

/// Names that an item begins or ends with, where whose it is would stand.
struct NameAtEdge {
    /// As written.
    var names: [String]
    /// The words without them.
    var rest: String
    /// Whom initials mean.
    private(set) var who: [PersonReference] = []
    /// The box to write, where a sign in front of the name says it.
    private(set) var box: String?
    /// Whose it is, where the names alone do not say it: `@noor`.
    private(set) var ids: [String] = []

    /// How the people here are called.
    struct Names {
        var isMember: (String) -> Bool
        var initials: (String) -> PersonReference?
    }

    /// - Parameter line: The line of the note, which shows what is emphasised.
    init?(_ words: String, line: Substring? = nil, isPromise: Bool, _ names: Names) {
        let (isMember, initials) = (names.isMember, names.initials)
        let label = isPromise ? NameAtEdge.label(of: words[...]) : Label(rest: words[...])
        var found =
            (isPromise ? NameAtEdge.keyed(words, isMember) : nil) ?? NameAtEdge.inFront(words, isPromise, isMember)
        if found == nil, label.rest.startIndex > words.startIndex {
            let bare = String(label.rest)
            found = NameAtEdge.inFront(bare, isPromise, isMember) ?? NameAtEdge.initials(bare, initials)
            if let kept = label.kept, let name = found { found?.rest = "\(kept) \(name.rest)" }
            if found != nil { self.box = label.box }
        }
        found = found ?? NameAtEdge.behindComma(words, isMember) ?? NameAtEdge.inBrackets(words, isMember)
        if isPromise {
            found = found ?? NameAtEdge.behindWord(words, isMember) ?? NameAtEdge.initials(words, initials)
            found = found ?? NameAtEdge.initialsBeforeVerb(words, initials)
            found = found ?? NameAtEdge.inLastSentence(words, isMember)
            found = found ?? NameAtEdge.atEnd(words, isMember, initials)
            found = found ?? NameAtEdge.inSentence(words, line, isMember) ?? NameAtEdge.group(in: words)
        } else {
            found = found ?? NameAtEdge.initialsInBrackets(words, initials) ?? NameAtEdge.behindDash(words, isMember)
            found = found ?? NameAtEdge.behindStop(words, isMember) ?? NameAtEdge.ofIdea(words, isMember)
        }
        if found == nil, isPromise { found = NameAtEdge.asLastWord(words, isMember) }
        guard let found else { return nil }
        self.names = found.names
        rest = found.rest
        who = found.who
    }

    init(_ names: [String], rest: some StringProtocol, who: [PersonReference] = [], ids: [String] = []) {
        self.names = names
        self.ids = ids
        self.who = who
        var text = trimmed(rest)
        while let first = text.first, " ,;:–—-+&/|→>=›•".contains(first) { text.removeFirst() }
        func cutEnd() {
            while let last = text.last, " ,;:–—-|/·•→➜".contains(last) || text.hasSuffix("->") || text.hasSuffix("=>") {
                text.removeLast()
            }
            // Of `=>` and `>>`.
            while text.hasSuffix(" =") || text.hasSuffix(" >") { text.removeLast(2) }
        }
        cutEnd()
        // `(10 min, Noor)` leaves `(10 min)`, and `(owner: Noor)` nothing.
        for (open, close) in [("(", ")"), ("[", "]")] as [(Character, Character)]
        where text.count(where: { $0 == open }) > text.count(where: { $0 == close }) {
            if text.last == open { text.removeLast() } else { text.append(close) }
            cutEnd()
        }
        self.rest = text
    }

    /// First names that are verbs or other words, too: these count only before a word such as “will”.
    static let alsoWords: Set<String> = [
        "will", "mark", "may", "grace", "bill", "frank", "art", "hope", "joy", "rose", "rob", "sue", "jack", "pat",
        "chase",
        "grant", "drew", "chat", "max", "miles", "faith", "sky", "summer", "april", "june", "august", "ernst", "wolf",
    ]
    /// What a member is called without a name, before a word such as “will”.
    private static let roles: Set<String> = ["mentor", "mentee", "both", "beide"]
    /// What means every member where it is set off as a name is.
    static let groups: Set<String> = [
        "all", "everyone", "everybody", "alle", "wir beide", "wir alle", "we both", "we all", "both of us", "both",
        "beide", "us both", "us", "gemeinsam", "zusammen", "together",
    ]
    static let titles: Set<String> = [
        "frau", "fr", "herr", "herrn", "hr", "hrn", "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "mme",
    ]
    static let modals: Set<String> = [
        "to", "will", "shall", "should", "must", "can", "could", "might", "soll", "sollte", "wird", "muss", "kann",
        "sollen", "werden", "müssen", "has",
        "needs", "wants", "hat", "braucht", "will",
    ]

    /// `Noor to send slides`, `Noor – slides`, `Noor and Elena meet`, `For Noor: slides`
    static func inFront(_ words: String, _ isPromise: Bool, _ isMember: (String) -> Bool) -> NameAtEdge? {
        var rest = words[...]
        var names: [String] = []
        if isPromise, let first = rest.split(separator: " ", maxSplits: 1).first,
            isLabelOfName(String(first.lowercased().prefix { $0 != ":" })),
            let colon = rest.prefix(48).firstIndex(of: ":"), first.endIndex <= colon || first.last == ":"
        {
            let inside = rest[first.endIndex...]
            let name = first.last == ":" ? inside.prefix { $0 != ":" && $0 != "–" } : rest[first.endIndex..<colon]
            let names = joinedNames(in: withoutWord(["for ", "für ", "an "], String(name))).filter { !$0.isEmpty }
            guard !names.isEmpty, names.allSatisfy(isMember) else { return nil }
            return NameAtEdge(names, rest: rest[name.endIndex...].drop { $0 == ":" })
        }
        // `👉 Noor: slides`, `[12.03.26, 18:02] Noor: slides`
        if rest.utf8.first.map({ $0 | 0x20 &- 0x61 >= 26 }) ?? false {
            rest = withoutStamp(rest)
            if isPromise { rest = withoutClock(rest) }
        }
        while names.count < 8, let name = name(at: rest, isMember) {
            names.append(String(name))
            rest = rest[name.endIndex...]
            let next = rest.drop { $0 == " " }
            if let sign = next.first, ",&+/".contains(sign), self.name(at: next.dropFirst(), isMember) != nil {
                rest = next.dropFirst()
            } else if let joint = ["and ", "und ", "u. ", "sowie ", "plus ", "as well as "].first(where: {
                next.hasPrefix($0)
            }),
                self.name(at: next.dropFirst(joint.count), isMember) != nil
            {
                rest = next.dropFirst(joint.count)
            } else {
                break
            }
            rest = rest.drop { $0 == " " }
        }
        guard let first = names.first, let sign = rest.first else { return nil }
        guard isPromise || !groups.contains(first.lowercased()) else { return nil }
        // `Noor's: slides`, `Noor’s job: slides`
        if isPromise, sign == "'" || sign == "’", let colon = rest.prefix(12).firstIndex(of: ":"),
            ["s", "s job", "s task", "s part", "s turn", "s aufgabe"].contains(rest[..<colon].dropFirst().lowercased())
        {
            return NameAtEdge(names, rest: rest[colon...])
        }
        rest = withoutSurname(rest)
        guard let sign = rest.first else { return nil }
        // `Noor's draft`, `Noor-related`
        guard sign == " " || ",:;/&+–—".contains(sign) else { return nil }
        let next = rest.drop { $0 == " " }
        let isSetOff =
            ["–", "—", "- "].contains { next.hasPrefix($0) } || ":;".contains(sign) || isBracketBeforeColon(next)
        guard isPromise || isSetOff else { return nil }
        let second = next.prefix { $0.isLetter }.lowercased()
        if names.count == 1, alsoWords.contains(first.lowercased()), !isSetOff, !modals.contains(second),
            !isPromise || !isDoer(first, before: next)
        {
            return nil
        }
        return NameAtEdge(names, rest: second == "to" ? next.dropFirst(2) : next)
    }

    private static func withoutWord(_ words: [String], _ text: String) -> String {
        let text = trimmed(text)
        return words.first { text.lowercased().hasPrefix($0) }.map { String(text.dropFirst($0.count)) } ?? text
    }

    /// What stands behind a first name without a surname that no note gives: ` Haddad: slides`, ` Haddad to send`.
    private static func withoutSurname(_ rest: Substring) -> Substring {
        guard rest.first == " ", rest.dropFirst().first?.isUppercase ?? false else { return rest }
        let name = rest.dropFirst().prefix { $0.isLetter || $0 == "-" }
        let behind = rest[name.endIndex...]
        let next = behind.drop { $0 == " " }
        guard name.count > 2 else { return rest }
        let isBeforeModal = behind.first == " " && modals.contains(next.prefix { $0.isLetter }.lowercased())
        return behind.first == ":" || isBeforeModal ? behind : rest
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

    /// A text without the time of the clock in front: `09:12 Noor: slides`.
    private static func withoutClock(_ text: Substring) -> Substring {
        let clock = text.prefix { $0.isASCII && $0.isNumber || $0 == ":" }
        guard (4...8).contains(clock.utf8.count), clock.contains(":"), clock.last != ":" else { return text }
        let behind = text[clock.endIndex...].drop { $0 == " " }
        let half = ["Uhr", "AM", "PM", "am", "pm"].first { behind.hasPrefix($0 + " ") }
        return behind.dropFirst(half?.count ?? 0).drop { " ,–—-".contains($0) }
    }

    /// The name of a member at the start of a text: one word, or two.
    static func name(at text: Substring, _ isMember: (String) -> Bool) -> Substring? {
        let text = text.drop { $0 == " " }
        let role = text.prefix { $0.isLetter }
        if roles.contains(role.lowercased()),
            modals.contains(text[role.endIndex...].dropFirst().prefix { $0.isLetter }.lowercased())
        {
            return role
        }
        if let called = calledBeforeSign(text) { return called }
        if titles.contains(role.lowercased()) {
            let name = text[role.endIndex...].drop { ". ".contains($0) }.prefix { $0.isLetter || $0 == "-" }
            return !name.isEmpty && isMember(String(name)) ? text[..<name.endIndex] : nil
        }
        let first = text.prefix { $0.isLetter || $0 == "-" }
        guard first.count > 1, first.count < 40, isMember(String(first)) else { return nil }
        var second = text[first.endIndex...].dropFirst().prefix { $0.isLetter || $0 == "-" }
        if second.first == "-" { second = second.prefix(0) }
        // `Noor H.:`
        let behind = text[second.endIndex...].drop { $0 == "." }
        if second.count == 1, second.first?.isUppercase ?? false, behind.first == ":" || behind.hasPrefix(" –") {
            return text[..<behind.startIndex]
        }
        let both = text[..<second.endIndex]
        return !second.isEmpty && isMember(String(both)) ? both : first
    }

    /// A role or a group that is set off: `Mentor – slides`, `All: slides`.
    private static func calledBeforeSign(_ text: Substring) -> Substring? {
        guard let initial = text.first, "mcabweugztMCABWEUGZT".contains(initial),
            let sign = text.prefix(14).firstIndex(where: { ":–—-→=".contains($0) }), sign > text.startIndex,
            text[sign] == ":" || text[text.index(before: sign)] == " "
        else { return nil }
        var called = text[..<sign]
        while called.last == " " { called.removeLast() }
        let name = called.lowercased()
        return groups.contains(name) || ["mentor", "mentee", "mentorin"].contains(name) ? called : nil
    }
}
