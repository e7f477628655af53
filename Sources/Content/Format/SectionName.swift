import Diagnostics
import Foundation
import Markdown
package import MentoringModel

/// The sections whose items are data.
package enum SectionName: String, CaseIterable, Sendable {
    case agenda, milestones, actions, wins, questions, options, decisions, learned, concerns, introductions, resources
    /// Values of a goal, in its own note.
    case updates
    /// Values of goals, in a session.
    case progress
}

/// The names under which sections are known: the one list for the reader and, through what was read, for the pages.
package struct SectionNames: Sendable {
    private var sections: [String: [SectionName]] = [:]
    /// Which letters each name has, as bits: names one letter apart differ in two at most.
    private var letters: [String: UInt64] = [:]
    /// Every word of the names.
    private var words: Set<Substring> = []
    /// The person that the end of a heading may name, as in “Actions for Noor”.
    private static let prepositions: Set<String> = ["for", "of", "from", "für", "von"]
    private static let adverbs: Set<String> = [
        "today", "next time", "next week", "next session", "this week", "us", "both", "us both", "heute", "uns",
        "nächstes mal", "das nächste mal", "nächste woche", "beide",
    ]

    private static let everybody: Set<String> = ["we", "wir", "both", "beide"]

    /// - Parameters:
    ///   - language: Its names count beside the English ones.
    ///   - own: Names that the programme gave to sections.
    package init(language: SiteLanguage? = nil, own: [SectionName: [String]] = [:]) {
        for section in SectionName.allCases { add([section.rawValue], section) }
        for (section, names) in SectionNames.others { add(names, section) }
        if language == .german {
            for (section, names) in SectionNames.german { add(names, section) }
        }
        for (section, names) in own { add(names, section) }
    }

    /// Whether words are a name of a section as it is known to everybody, so that nothing else can be meant by them.
    static func isPlainName(_ words: String) -> Bool { plainNames.contains(words.lowercased()) }

    private static let plainNames = Set(
        SectionName.allCases.map(\.rawValue) + others.values.joined() + german.values.joined())

    private mutating func add(_ names: [String], _ section: SectionName) {
        for name in names {
            let folded = SectionNames.folded(name)
            sections[folded, default: []].append(section)
            letters[folded] = SectionNames.letters(of: folded)
            words.formUnion(folded.split(separator: " "))
        }
    }

    private static func letters(of name: String) -> UInt64 {
        name.unicodeScalars.reduce(0) { $0 | 1 << UInt64($1.value & 63) }
    }

    /// The section that a heading would open in a German programme, where this one is none.
    func german(_ words: String, in kind: NoteKind) -> SectionName? {
        let name = SectionNames.folded(words)
        guard sections[name] == nil, !SectionNames.ambiguous.contains(name) else { return nil }
        return SectionNames.german.keys.sorted { $0.rawValue < $1.rawValue }
            .first { SectionNames.isKnown($0, in: kind) && SectionNames.german[$0, default: []].contains(name) }
    }

    /// The heading of a section as a help proposes it, in the language of the site: `## Actions`, `## Aufgaben`.
    static func heading(_ section: SectionName, in language: SiteLanguage?) -> String {
        let german = language == .german ? germanHeadings[section] : nil
        return "## " + (german ?? section.rawValue.prefix(1).uppercased() + section.rawValue.dropFirst())
    }

    /// The sections that the parts of a heading name, of which each alone would open one: `Wins & Learnings`.
    ///
    /// - Returns: Each section once, and whether every part names one; `nil` where no part is one, or the heading has one part.
    func joined(_ words: String, in kind: NoteKind) -> (sections: [SectionName], isWhole: Bool)? {
        let mayBeJoined = words.utf8.contains {
            $0 == 0x26 || $0 == 0x2F || $0 == 0x2B || $0 == 0x2C || $0 | 0x20 == UInt8(ascii: "d")
                || $0 | 0x20 == UInt8(ascii: "r")
        }
        guard mayBeJoined else { return nil }
        var parts = [words.lowercased()]
        for joint in [" and ", " und ", "&", "/", "+", ",", " or "] {
            parts = parts.flatMap { $0.split(at: joint).map(String.init) }
        }
        parts = parts.map { SectionNames.folded($0) }.filter { !$0.isEmpty }
        guard (2...4).contains(parts.count) else { return nil }
        let found = parts.compactMap { section(named: $0, in: kind) }
        // A name of code, or one word of a list of others, is no section: `deflate(buffer[, options])`.
        if found.count < parts.count, words.contains(where: { ",([._".contains($0) }) { return nil }
        // Answers belong to their questions.
        let answers = ["answers", "antworten", "ideas", "ideen"]
        guard !found.isEmpty, !(found.count == 1 && parts.contains(where: answers.contains)) else { return nil }
        return (found.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }, found.count == parts.count)
    }

    /// The section that a heading opens in a note of this kind, and the person whom it names; `nil` for free text.
    func section(
        _ words: String, in kind: NoteKind, isPerson: (String) -> Bool
    ) -> (section: SectionName, person: String?)? {
        let name = SectionNames.folded(words)
        if let section = section(named: name, in: kind) { return (section, nil) }
        guard mayHoldName(name) else { return nil }
        if let shorter = withoutTime(name, of: words, in: kind),
            let found = section(shorter, in: kind, isPerson: isPerson)
        {
            return found
        }
        if let found = withoutAddition(words, in: kind, isPerson: isPerson) { return found }
        // “Challenges & blockers” are one section.
        if let (sections, isWhole) = joined(words, in: kind), isWhole, sections.count == 1 { return (sections[0], nil) }
        let parts = name.split(separator: " ").map(String.init)
        for count in 1..<max(1, min(5, parts.count)) {
            var head = parts.dropLast(count)
            var tail = parts.suffix(count).joined(separator: " ")
            if let role = SectionNames.role(tail, behind: head) {
                tail = role
                head.removeLast()
            }
            let preposition = head.last.flatMap { SectionNames.prepositions.contains($0) ? $0 : nil }
            if preposition != nil { head.removeLast() }
            guard let section = section(named: head.joined(separator: " "), in: kind) else { continue }
            let isNamed = isPerson(tail)
            guard isNamed || SectionNames.adverbs.contains(tail) else { continue }
            // Questions for somebody are asked by somebody else.
            let isAsked = section == .questions && ["for", "für"].contains(preposition ?? "")
            return (section, isNamed && !isAsked ? tail : nil)
        }
        // “Noor's actions”, “Noor: Actions”, “Our wins”
        guard let first = parts.first, parts.count > 1 else { return nil }
        let owner = first.hasSuffix("s") && !isPerson(first) ? String(first.dropLast()) : first
        let rest = parts.dropFirst().joined(separator: " ")
        guard let section = section(named: rest, in: kind) else { return nil }
        // “We decided” says nothing about whose each decision is.
        if isPerson(owner) {
            return (section, section != .actions && SectionNames.everybody.contains(owner) ? nil : owner)
        }
        return ["our", "unsere"].contains(first) ? (section, nil) : nil
    }

    /// The role behind its article: `of the mentee`, `des Mentees`, `für den Mentor`.
    private static func role(_ tail: String, behind head: ArraySlice<String>) -> String? {
        guard head.count > 1, let article = head.last else { return nil }
        let name = article == "des" && tail.last == "s" ? String(tail.dropLast()) : tail
        guard name == "mentor" || name == "mentee" else { return nil }
        if article == "des" || article == "der" { return name }
        return ["the", "den", "die"].contains(article) && prepositions.contains(head[head.endIndex - 2]) ? name : nil
    }

    /// Whether one of some folded words stands in the name of a section.
    private func mayHoldName(_ folded: String) -> Bool {
        folded.split(separator: " ").contains { words.contains($0) }
    }

    func section(named name: String, in kind: NoteKind) -> SectionName? {
        sections[name]?.first { SectionNames.isKnown($0, in: kind) }
    }

    private static func isKnown(_ section: SectionName, in kind: NoteKind) -> Bool {
        switch (kind, section) {
        case (.session, .milestones), (.session, .updates), (.goal, .agenda), (.goal, .progress): false
        case (.session, _), (.goal, _): true
        default: false
        }
    }

    /// The name that a heading nearly has: one letter off.
    func near(_ words: String, in kind: NoteKind) -> String? {
        let name = SectionNames.folded(words)
        guard name.count >= 3 else { return nil }
        let own = SectionNames.letters(of: name)
        let names = letters.compactMap { entry in
            (entry.value ^ own).nonzeroBitCount <= 2 && abs(entry.key.utf8.count - name.utf8.count) <= 2
                && sections[entry.key]?.contains { SectionNames.isKnown($0, in: kind) } ?? false
                ? entry.key : nil
        }
        return nearest(to: name, in: names, within: 1)
    }

    /// A heading's words without signs, numbering and what nobody sees: lower case, single blanks.
    static func folded(_ words: String) -> String {
        let plain = foldedASCII(words)
        if let plain, !mayBeNumbered(plain.utf8) { return plain }
        var parts = (plain ?? foldedAll(words)).split(separator: " ")
        while parts.count > 1, let first = parts.first, first.allSatisfy(\.isNumber) || numbers.contains(first) {
            parts.removeFirst()
        }
        // `Actions (3)`
        while parts.count > 1, let last = parts.last, last.allSatisfy(\.isNumber) { parts.removeLast() }
        return parts.joined(separator: " ")
    }

    /// Whether some folded words begin or end in a number, or begin with a letter of one: by far most do not.
    private static func mayBeNumbered(_ words: String.UTF8View) -> Bool {
        guard let first = words.first, let last = words.last else { return false }
        let isRoman = first == UInt8(ascii: "i") || first == UInt8(ascii: "v") || first == UInt8(ascii: "x")
        return isRoman || first &- 0x30 < 10 || last &- 0x30 < 10
    }

    private static let numbers: Set<Substring> = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"]

    /// Lower case with a blank for each run of signs, for words of ASCII alone, which nearly all are; `nil` for others.
    private static func foldedASCII(_ words: String) -> String? {
        guard words.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
        let text = String(unsafeUninitializedCapacity: words.utf8.count) { text in
            var length = 0
            var isApart = false
            for byte in words.utf8 {
                let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
                guard lower &- 0x61 < 26 || lower &- 0x30 < 10 else {
                    isApart = isApart || 0x20..<0x7F ~= byte && byte != UInt8(ascii: "'")
                    continue
                }
                if isApart, length > 0 {
                    text[length] = 0x20
                    length += 1
                }
                isApart = false
                text[length] = lower
                length += 1
            }
            return length
        }
        return GermanSpelling.restored(inAll: text)
    }

    private static func foldedAll(_ words: String) -> String {
        var text = ""
        for scalar in words.precomposedStringWithCanonicalMapping.lowercased().unicodeScalars {
            switch scalar.properties.generalCategory {
            case .format, .control, .nonspacingMark, .enclosingMark: continue
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .spacingMark,
                .decimalNumber, .letterNumber:
                text.unicodeScalars.append(scalar)
            default: text += scalar == "'" || scalar == "’" ? "" : " "
            }
        }
        return text
    }
}
