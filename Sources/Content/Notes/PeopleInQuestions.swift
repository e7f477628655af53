import Diagnostics
import Markdown
import MentoringModel

// Who asks a question or refused an introduction, where words say so that are not read.
extension NoteReader {
    /// Tells of a question of nobody in front of which words say who asks: `Noor asks: …`, `Frage von Noor: …`,
    /// `Elena → Noor: …`.
    func reportAsker(_ item: BodyReading.Item) {
        if reportInitial(item, what: "question") { return }
        if item.owners.isEmpty, let people = peopleAtArrow(item.text.words), !people.from.isEmpty {
            let asker = people.from.joined(separator: ", ")
            log.add(
                .unread, at: log.find(people.written, from: item.source.line), width: people.written.count,
                "this question is nobody’s: “\(people.written)” stands among its words",
                help: "write \(asker) \(people.rest)\(item.text.attributesInBrackets) if it is theirs")
            return
        }
        guard item.owners.isEmpty, members.all.count > 1, let colon = item.text.words.prefix(50).firstIndex(of: ":")
        else { return }
        let words = item.text.words
        let rest = words[colon...].dropFirst()
        guard rest.first == " ", rest.contains(where: \.isLetter) else { return }
        var label = words[..<colon].filter { !"()[]".contains($0) }.split(separator: " ").map(String.init)
        guard label.count > 1, label.count < 7 else { return }
        var behind = ""
        if let verb = label.lastIndex(where: { NoteReader.asks.contains($0.lowercased()) }), verb > 0 {
            label = Array(label[..<verb])
        } else if let joint = label.firstIndex(where: { NoteReader.joints(to: $0) }), joint > 0,
            joint + 1 < label.count
        {
            let to = label[(joint + 1)...].joined(separator: " ")
            if !isMemberCalled(to) { behind = " \(to):" }
            label = Array(label[..<joint])
        } else if ["question", "frage", "q", "from", "von"].contains(label[0].lowercased()) {
            label.removeFirst()
            if label.count > 1, ["from", "by", "von"].contains(label[0].lowercased()) { label.removeFirst() }
        } else {
            return
        }
        let names = joinedNames(in: label.joined(separator: " "))
        guard let first = names.first, names.allSatisfy({ isMemberCalled($0) }) else { return }
        let people = names.compactMap { idCalled($0) }.joined(separator: ", ")
        log.add(
            .unread, at: log.find(first, from: item.source.line), width: first.count,
            "this question is nobody’s: “\(first)” stands among its words",
            help: "write \(people)\(behind) \(trimmed(rest))\(item.text.attributesInBrackets) if it is theirs")
    }

    /// Tells of an item of nobody that begins with the first letter of a member, or with both of theirs: `N: slides?`, `NH: …`.
    @discardableResult
    func reportInitial(_ item: BodyReading.Item, what: String) -> Bool {
        let words = item.text.words
        if reportSelf(item, words, what: what) { return true }
        guard let first = words.utf8.first, first &- 0x41 < 26, item.owners.isEmpty,
            let colon = words.utf8.prefix(4).firstIndex(of: UInt8(ascii: ":"))
        else { return false }
        let letters = words[..<colon]
        let rest = words[colon...].dropFirst()
        // `Q: …` and `A: …` are question and answer.
        guard letters.utf8.allSatisfy({ $0 &- 0x41 < 26 }), rest.first == " ", rest.contains(where: \.isLetter),
            !["Q", "A", "F", "AI", "PS", "NB", "TL"].contains(letters), let member = memberWithInitials(String(letters))
        else { return false }
        log.add(
            .unread, at: log.find(letters, from: item.source.line), width: letters.utf8.count,
            "this \(what) is nobody’s: “\(letters)” stands among its words",
            help: "write @\(member.id) \(trimmed(rest))\(item.text.attributesInBrackets) if it is theirs")
        return true
    }

    /// Tells of a person in brackets behind `I`: `Ich (Noor) habe gelernt`.
    private func reportSelf(_ item: BodyReading.Item, _ words: String, what: String) -> Bool {
        guard item.owners.isEmpty, words.hasPrefix("I (") || words.hasPrefix("Ich (") || words.hasPrefix("ich ("),
            let open = words.firstIndex(of: "("), let close = words[open...].firstIndex(of: ")")
        else { return false }
        let name = String(words[open..<close].dropFirst())
        let rest = words[close...].dropFirst().drop { isBlank($0) || ":–—-".contains($0) }
        guard rest.contains(where: \.isLetter), isMemberCalled(name), let id = idCalled(name), id != "@both" else {
            return false
        }
        log.add(
            .unread, at: log.find(name, from: item.source.line), width: name.count,
            "this \(what) is nobody’s: “\(name)” stands among its words",
            help: "write \(id) \(trimmed(rest))\(item.text.attributesInBrackets)")
        return true
    }

    private static func joints(to word: String) -> Bool {
        arrows.contains(word) || ["to", "an", "für", "for", "@", ">"].contains(word.lowercased())
    }

    private static let asks: Set<String> = [
        "asks", "asked", "fragt", "fragte", "asking", "wonders", "wondered", "wants", "will", "möchte",
    ]

    /// Tells of an open introduction of which the words say that it was refused: `@elena → Lena Brandt – she said no`.
    func reportRefused(_ introduction: Introduction, _ item: BodyReading.Item) {
        guard introduction.state != .cancelled, introduction.state != .done, introduction.made == nil,
            introduction.met == nil
        else { return }
        let words = item.text.words
        guard let sign = words.firstIndex(where: { "–—-,;(:".contains($0) }) else { return }
        guard let said = RefusalInWords.said(in: words[sign...]) else { return }
        // `Anna-Lena Brandt`
        let name = trimmed(introduction.name.prefix { !"–—,;(:".contains($0) }.split(separator: " - ").first ?? "")
        let by = introduction.by.map { "@\($0.id) " } ?? ""
        let days = body.account.settled[item.block]?.filter { $0.kind == .day } ?? []
        if let left = body.account.settled[item.block], !days.isEmpty {
            body.account.settle(item.block, left: left.filter { $0.kind != .day })
        }
        log.add(
            .introductionRemark, at: Mark(line: item.source.line, column: item.source.column), width: words.count,
            "“\(said)” is not read, so this introduction is still to be made",
            help: "write - [-] \(by)→ \(name) if nobody has to make it any more"
                + (days.isEmpty ? "" : "; no day of a refusal is kept"))
    }
}
