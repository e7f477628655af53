import Diagnostics
import Markdown
import MentoringModel

// Words that begin a promise and mean somebody, and nobody can tell whom.
extension NoteReader {
    /// `I’ll send it`, `I will send it`, `ich schicke es`, `We will send it`
    private func reportSelf(_ item: BodyReading.Item, _ words: String) -> Bool {
        guard let first = words.utf8.first, "iwIW".utf8.contains(first) else { return false }
        let word = words.prefix { $0.isLetter }
        var rest = words[word.endIndex...]
        guard let sign = rest.first, " '’".contains(sign), let isAll = NoteReader.pronouns[String(word)] else {
            return false
        }
        if sign != " " {
            rest = rest.dropFirst()
            let end = rest.prefix { $0.isLetter }
            guard ["ll", "m", "d", "ve"].contains(end) else { return false }
            rest = end == "ll" ? rest[end.endIndex...] : words[word.endIndex...]
        }
        var said = trimmed(rest)
        // `wir beide lesen`
        if isAll {
            for word in ["beide ", "both ", "alle ", "all "] where said.hasPrefix(word) { said.removeFirst(word.count) }
        }
        guard !said.isEmpty, sign != " " || said.first?.isLetter ?? false else { return false }
        let people = isAll ? ["both"] : members.all.prefix(4).map(\.id.text)
        let lines = people.map { line(item, people: ["@\($0)"], words: said) }
        log.add(
            .unread, at: log.find(word, from: item.source.line), width: word.count,
            "this promise belongs to nobody: “\(word)” is nobody’s name here",
            help: "write \(lines.joined(separator: " or "))"
                + (isAll ? ", or begin the item with whoever does it" : ", whoever does it"))
        return true
    }

    /// Whether it means all of the pair.
    private static let pronouns: [String: Bool] = [
        "I": false, "ich": false, "Ich": false, "we": true, "We": true, "wir": true, "Wir": true,
    ]

    /// `Sam & Noor: slides`, where only one of them is known
    private func reportPeopleInFront(_ item: BodyReading.Item, _ words: String) -> Bool {
        guard let colon = words.utf8.prefix(60).firstIndex(of: UInt8(ascii: ":")) else { return false }
        let label = String(words[..<colon])
        let names = joinedNames(
            in: [" or ", " oder ", " u. ", " sowie ", " plus "].reduce(label) { $0.replacing($1, with: "/") })
        let known = names.filter { isMemberCalled($0) }
        guard names.count > 1, let first = known.first, let id = idCalled(first),
            names.allSatisfy({ $0.first?.isUppercase ?? false && $0.split(separator: " ").count < 3 })
        else { return false }
        log.add(
            .unread, at: log.find(first, from: item.source.line), width: first.count,
            "this promise belongs to nobody: “\(first)” stands among its words",
            help: "begin the item with whoever does it: \(id), if it is theirs")
        return true
    }

    /// Tells of a label in front of a promise that means somebody, and nobody can tell whom: `Me:`, `Nor:`.
    func reportLabelOfNobody(_ item: BodyReading.Item, _ words: String) {
        // `@… send it`, as helps write it that cannot know who.
        if words.hasPrefix("@…") || words.hasPrefix("@...") {
            log.add(
                .unread, at: log.find("@", from: item.source.line), width: 2,
                "this promise belongs to nobody: the dots stand for a name",
                help: "write in their place whoever does it")
            return
        }
        if reportSelf(item, words) || reportPeopleInFront(item, words) || reportGroup(item, words)
            || reportSignOfName(item, words)
        {
            return
        }
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
            let lines = members.all.prefix(4).map { line(item, people: ["@\($0.id)"], words: rest) }
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
            help: "write \(line(item, people: ["@\(id)"], words: rest)) if that is meant")
    }

    private static let selves: Set<String> = [
        "me", "ich", "i", "myself", "self", "ich selbst", "you", "du", "ihr", "mich",
    ]
}
