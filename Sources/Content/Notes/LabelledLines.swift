import Diagnostics
import Markdown
import MentoringModel

// Lines that begin with the name of a section and a colon, where a heading and a list belong: `Win: first talk`.
extension NoteReader {
    /// Tells of lines of a session such as `**Wins:** a; b` and `Decision: …`, which open no section.
    func reportLabelledLines() {
        let blocks = body.outline.blocks
        let headings = body.headingBlocks
        lazy var hasAgenda = hasTopics
        for (index, block) in body.outline.blocks(of: .paragraph) where !headings.contains(index) {
            guard
                body.lines(ofParagraph: index).prefix(40).contains(where: { number in
                    log.line(number).map { log.mayHold(.colons, number) && mayBeLabelled($0) } ?? false
                })
            else { continue }
            let isItem = block.parent.map { blocks[$0].kind == .item } ?? false
            let section = body.section(ofBlock: index)
            if isItem, section != nil { continue }
            var lines: [(number: Int, words: Substring)] = []
            for number in body.lines(ofParagraph: index).prefix(40) {
                guard let words = log.line(number)?.drop(while: { isBlank($0) || $0 == ">" }), !words.isEmpty else {
                    break
                }
                lines.append((number, words))
            }
            if isItem, !lines.isEmpty {
                lines[0].words = lines[0].words.drop { "-*+0123456789.) ".contains($0) && $0 != "*" || isBlank($0) }
            }
            // Among sentences a label is a word.
            let isForm = lines.allSatisfy { hasLabel($0.words) }
            let own = isForm || isItem ? [] : Set(linesOfTheirOwn(index, where: mayBeLabelled).map(\.number))
            for line in lines {
                guard orgHeading(line.words) == nil, let found = LabelledLine(line.words),
                    found.isBold || (isForm || isSetOff(line.number) || own.contains(line.number)) && found.isShort,
                    found.isCapital || isForm,
                    let named = self.section(labelled: found.label) ?? topics(labelled: found, hasTopics: hasAgenda),
                    named != section, named != .agenda || !found.isAddress,
                    // Named as part of a promise already.
                    !log.hasReported(.unread, on: line.number)
                else { continue }
                if !saysNothing(found.rest[...]) { reportLabelled(found, named, line.number) }
            }
        }
    }

    private func mayBeLabelled(_ line: Substring) -> Bool {
        line.utf8.withContiguousBytes { $0.prefix(60).contains { $0 == UInt8(ascii: ":") || $0 == 0xEF } }
    }

    /// Whether a line begins as minutes number what was said, or stands in a quote: `2.2 Decision: …`, `> Decision: …`
    private func isSetOff(_ number: Int) -> Bool {
        guard let line = log.line(number)?.drop(while: isBlank) else { return false }
        if line.first == ">" { return true }
        let digits = line.prefix { $0.isASCII && $0.isNumber || $0 == "." }
        return digits.dropLast().contains(".") && digits.first != "." && digits.utf8.count <= 6
            && line[digits.endIndex...].first.map(isBlank) ?? false
    }

    private func hasLabel(_ words: Substring) -> Bool {
        guard words.utf8.contains(UInt8(ascii: ":")), let colon = words.prefix(40).firstIndex(of: ":") else {
            return false
        }
        return words[..<colon].split(separator: " ").count <= 4
    }

    /// The section that a label names, where its items could stand in one line.
    private func section(labelled label: String) -> SectionName? {
        let folded = SectionNames.folded(label)
        guard !folded.isEmpty, folded.utf8.count <= 40 else { return nil }
        let section =
            body.names.section(named: folded, in: placement.kind) ?? SectionNames.labels[folded]
            ?? personLabelled(label).map { _ in .actions } ?? (asker(labelled: label) == nil ? nil : .questions)
        // `AI` is an action item only where it shouts.
        if folded == "ai" || folded.hasPrefix("ai "), label.prefix(2).contains(where: \.isLowercase) { return nil }
        switch section {
        case .agenda?: return ["agenda", "tagesordnung"].contains(folded) ? .agenda : nil
        case .resources?, .progress?, .updates?, .milestones?, nil: return nil
        case let section?: return section
        }
    }

    /// The agenda, where a line has several topics behind another name of it, and no list has any: `Themen heute: a, b`.
    private func topics(labelled line: LabelledLine, hasTopics: @autoclosure () -> Bool) -> SectionName? {
        guard placement.kind == .session, line.topics.count > 1, !line.rest.contains("#"), line.label.utf8.count <= 40,
            body.named.section(line.label)?.section == .agenda
                || body.named.sectionsMeant(line.label) == [.agenda],
            !hasTopics()
        else { return nil }
        return .agenda
    }

    /// The person of a promise whose label names one: `TODO Noor: slides`, `AI (Noor): slides`.
    func personLabelled(_ label: String) -> String? {
        guard label.utf8.count <= 40, let blank = label.firstIndex(where: { isBlank($0) || $0 == "(" }) else {
            return nil
        }
        let name = trimmed(label[blank...].filter { !"()@[]".contains($0) })
        guard SectionNames.labels[label[..<blank].lowercased()] == .actions || label[..<blank].lowercased() == "todo"
        else {
            return nil
        }
        return isMemberCalled(name) ? idCalled(name) : nil
    }

    /// The member whose question a label speaks of: `Question from Obi: …`, `Frage von Emre: …`, `Noor’s question: …`.
    private func asker(labelled label: String) -> String? {
        guard placement.kind == .session, label.utf8.count <= 50 else { return nil }
        var words = label.split(whereSeparator: isBlank)
        let isPossessive = words.last.map { questions.contains($0.lowercased()) } ?? false
        if isPossessive {
            words.removeLast()
        } else if words.count > 2, questions.contains(words[0].lowercased()),
            ["from", "by", "of", "von"].contains(words[1].lowercased())
        {
            words.removeFirst(2)
        } else {
            return nil
        }
        var name = words.joined(separator: " ")
        for ending in ["'s", "’s", "'", "’", "s"] where isPossessive && name.hasSuffix(ending) && !isMemberCalled(name)
        {
            name = String(name.dropLast(ending.count))
        }
        return !name.isEmpty && isMemberCalled(name) ? idCalled(name) : nil
    }

    private var questions: Set<String> { ["question", "questions", "frage", "fragen"] }

    private func reportLabelled(_ line: LabelledLine, _ section: SectionName, _ number: Int) {
        let separated = section == .agenda ? line.topics : line.parts(";")
        let box = section == .actions && TaskMarker(leading: line.rest) == nil ? "[ ] " : ""
        let person =
            (section == .actions
            ? personLabelled(line.label) : section == .questions ? asker(labelled: line.label) : nil)
            .map { "\($0) " } ?? ""
        let first = "- \(box)\(person)\(separated.first ?? line.rest)"
        log.add(
            .nearSection, at: log.find(line.label, from: number, lines: 1), width: line.label.count,
            "“\(line.label):” opens no section, so what stands behind it is not read",
            help: "write \(heading(section, atLine: number)) on a line of its own, and below it: \(first)"
                + (separated.count > 1 ? ", with each of the others on a line of its own" : ""))
    }
}

/// A line that begins with a label and a colon.
private struct LabelledLine {
    var label: String
    var rest: String
    var isBold: Bool
    /// Whether it begins with a capital, as a label among sentences does.
    var isCapital: Bool

    init?(_ words: Substring) {
        // Of signs beyond ASCII only the wide colon makes a label, which begins with this byte.
        guard words.utf8.contains(UInt8(ascii: ":")) || words.utf8.contains(0xEF),
            let colon = words.prefix(60).firstIndex(where: { $0 == ":" || $0 == "：" })
        else { return nil }
        let head = words[..<colon]
        // `AI (Noor):`
        let isBracketed = head.hasSuffix(")") && head.utf8.count <= 40
        guard head.split(separator: " ").count <= 6, !head.contains("`"), !head.contains("["),
            isBracketed || !head.contains("(")
        else { return nil }
        isBold = head.contains("**") || head.contains("__")
        label = trimmed(head.filter { $0 != "*" && $0 != "_" }.drop { !$0.isLetter })
        rest = trimmed(words[words.index(after: colon)...].drop { $0 == "*" || $0 == "_" || $0 == " " })
        isCapital = label.first?.isUppercase ?? false
        guard label.first != nil, rest.contains(where: \.isLetter), !rest.hasPrefix("//") else { return nil }
    }

    func parts(_ sign: String) -> [String] {
        rest.split(at: sign).map { trimmed($0) }.filter { !$0.isEmpty }
    }

    /// What stands between semicolons or commas, of which a sentence has few words.
    var topics: [String] {
        // `CI/CD` is one topic.
        let signs = [";", "|", " / ", ","]
        let topics = signs.lazy.map { parts($0) }.first { $0.count > 1 } ?? [rest]
        return topics.allSatisfy { $0.utf8.count <= 60 } ? topics : [rest]
    }

    /// Whether nothing but addresses and links stands behind the label.
    var isAddress: Bool {
        guard rest.utf8.contains(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".") }) else { return false }
        func isOne(_ text: String) -> Bool {
            if text.hasPrefix("["), text.hasSuffix(")") { return text.ranges(of: "](").count == 1 }
            return !text.contains(where: isBlank) && (text.contains("://") || text.hasPrefix("www."))
        }
        return isOne(rest) || topics.allSatisfy(isOne)
    }

    /// Whether it is one sentence.
    var isShort: Bool {
        rest.utf8.count <= 200
            && ![". ", "? ", "! "].contains { sign in
                guard let range = rest.firstRange(of: sign) else { return false }
                // `by 20. March`, `e.g. this`
                return rest[range.upperBound...].first?.isUppercase ?? false
            }
    }
}

extension TaskMarker {
    /// The box that some words begin with.
    init?(leading words: String) {
        var rest = words[...]
        guard let marker = TaskMarker.cut(from: &rest) else { return nil }
        self = marker
    }
}
