import Diagnostics
import Markdown
import MentoringModel

// Signs by which phones, word processors and chat tools make lists, and how the line is written in Markdown.
extension NoteReader {
    func looksLikeItem(_ words: Substring, isInSection: Bool) -> Bool {
        // A sign stands in front of every item.
        guard let first = words.first, let byte = words.utf8.first, (byte | 0x20) &- 0x61 >= 26 else { return false }
        let rest = words.dropFirst()
        if "☐☑☒".contains(first) { return true }
        if "-*+–—−•".contains(first), rest.drop(while: isBlank).first == "[" {
            var box = rest.drop(while: isBlank)
            if TaskMarker.cut(from: &box) != nil { return true }
        }
        // A box without a hyphen: any other sign in brackets may be a reference.
        if first == "[", ["[ ] ", "[x] ", "[X] ", "[] "].contains(where: words.hasPrefix) { return true }
        guard isInSection else { return false }
        if first == ":", SignsOfChats.box(words) != nil { return true }
        if "•◦▪‣·–—−".contains(first), rest.first.map(isBlank) ?? false { return true }
        if first == "-" || first == "*", rest.first == "@" { return true }
        var box = words
        if first == "[", TaskMarker.cut(from: &box) != nil { return true }
        return first == "@" && rest.first?.isLetter ?? false
    }

    /// Whether a line of a section begins or reads as one of its items without being one to Markdown: `a) …`, `1.) …`, `→ …`,
    /// `✔ …`, `🎉 …`, `ACTION: …`, `Noor sends the draft (due 2026-03-20)`.
    func looksLikeItem(_ words: Substring, of section: SectionName?) -> Bool {
        guard let section, let first = words.first, words.utf8.count > 4, first != "|" else { return false }
        switch section {
        case .actions, .wins, .milestones, .introductions, .decisions, .learned, .questions, .agenda: break
        case .options, .concerns, .resources, .updates, .progress: return false
        }
        let rest = words.dropFirst()
        if first.isASCII {
            // `a) …`, `1.) …`
            let sign = first.isNumber ? words.drop(while: \.isNumber) : rest
            if first.isLetter && first.isLowercase || first.isNumber, sign.hasPrefix(")") || sign.hasPrefix(".)"),
                sign.drop(while: { ".)".contains($0) }).first.map(isBlank) ?? false
            {
                return true
            }
            if rest.contains(" "), labelOfItem(words)?.section == section { return true }
            guard section == .actions || section == .milestones, !words.hasSuffix(":") else { return false }
            return ["(due ", "(done ", "(fällig "].contains { words.contains($0) }
        }
        guard rest.first.map(isBlank) ?? false, !isField(words) else { return false }
        return "→⇒➡➔➜✓✔☑✗✘".contains(first) || first.unicodeScalars.first?.properties.isEmojiPresentation ?? false
            || first.unicodeScalars.contains("\u{FE0F}")
    }

    /// The section of whose items a label is the name, and what stands behind it: `ACTION: …`.
    private func labelOfItem(_ words: Substring) -> (section: SectionName, rest: Substring)? {
        guard let colon = words.prefix(24).firstIndex(of: ":"),
            let section = SectionNames.labels[SectionNames.folded(String(words[..<colon]))]
        else { return nil }
        return (section, words[colon...].dropFirst())
    }

    /// Whether a line is a field that somebody wrote into the body: `⏱️ Duration: 50 min`.
    private func isField(_ words: Substring) -> Bool {
        guard let colon = words.prefix(50).firstIndex(of: ":") else { return false }
        return FieldLabels.field(SectionNames.folded(String(words[..<colon])), in: placement.kind) != nil
    }

    /// The line as an item: with a hyphen in place of its sign, and a box where it has one.
    func asItem(_ words: Substring, in section: SectionName? = nil) -> String {
        guard let first = words.first else { return "- …" }
        if let (box, rest) = SignsOfChats.box(words) { return "- \(box) \(trimmed(rest))" }
        let hasBox = section == .actions || section == .milestones
        if first.isASCII, first.isLetter || first.isNumber {
            // `2.1 …`
            let behind = words.drop { $0.isNumber || $0 == "." }.drop { $0 == ")" }
            let isLettered = words.dropFirst().first == ")"
            let text = trimmed(
                labelOfItem(words)?.rest ?? (isLettered ? words.dropFirst(2) : first.isNumber ? behind : words))
            return text.utf8.count <= 200 ? "- \(hasBox ? "[ ] " : "")\(text)" : "- …"
        }
        let rest = trimmed(words.dropFirst())
        let text =
            switch first {
            case "✓", "✔", "✔️", "✅": hasBox ? "- [x] \(rest)" : "- \(rest)"
            case "✗", "✘", "❌": hasBox ? "- [-] \(rest)" : "- \(rest)"
            case "→", "⇒", "➡", "➡️", "➔", "➜": "- \(hasBox ? "[ ] " : "")\(rest)"
            case "☐": "- [ ] \(rest)"
            case "☑": "- [x] \(rest)"
            case "☒": "- [-] \(rest)"
            case "@", "[": "- \(trimmed(words))"
            case _ where section != nil && !"•◦▪‣·–—−-*+".contains(first): "- \(trimmed(words))"
            default: "- \(rest)"
            }
        return text.utf8.count <= 200 ? text : "- …"
    }

    /// Where an item outside every section belongs, as the end of a help.
    func placeOfItem(_ section: SectionName?, _ number: Int) -> String {
        guard section == nil, placement.kind == .session || placement.kind == .goal else { return "" }
        return
            ", below a heading such as \(heading(placement.kind == .session ? .actions : .milestones, atLine: number))"
    }

    /// The line of the name of a section right above a line that looks like an item, outside every section: in the same
    /// paragraph, in the one before it, or in the heading.
    func nameAbove(_ index: Int, _ number: Int) -> Int? {
        let blocks = body.outline.blocks
        let block = blocks[index]
        if number > block.line { return isNameOfSection(number - 1) ? number - 1 : nil }
        guard index > 0, blocks[index - 1].kind == .paragraph || body.headingBlocks.contains(index - 1),
            blocks[index - 1].parent == block.parent, blocks[index - 1].line >= number - 3
        else { return nil }
        let line = blocks[index - 1].line
        return isNameOfSection(line) ? line : nil
    }

    private func isNameOfSection(_ number: Int) -> Bool {
        guard let line = log.line(number), line.utf8.count <= 80 else { return false }
        let words = withoutEmphasis(line.drop { isBlank($0) || ">#".contains($0) })
        return section(named: words) != nil
    }

    /// The section that words name, or nearly name.
    func section(named words: String) -> SectionName? {
        if let found = body.named.section(words) { return found.section }
        return body.named.sectionsMeant(words).first
            ?? body.names.german(words, in: placement.kind)
    }

    func reportSigns(below name: Int, _ words: Substring) {
        guard let line = log.line(name) else { return }
        let written = trimmed(line.drop { isBlank($0) || ">#".contains($0) }.filter { !"*_:".contains($0) })
        guard let section = section(named: written) else { return }
        log.add(
            .nearSection, at: log.find(written.prefix(1), from: name, lines: 1), width: written.count,
            "“\(written)” opens no section, and the lines below it are no list, so they are not read",
            help:
                "write \(heading(section, atLine: name)) on a line of its own, and each line below it as an item: \(asItem(words))"
        )
    }

    /// The words of a heading of Org, `** Aufgaben`, which is none in Markdown; one star alone makes an item.
    func orgHeading(_ words: Substring) -> Substring? {
        guard words.utf8.starts(with: [0x2A, 0x2A]) else { return nil }
        let rest = words.drop { $0 == "*" }
        guard let first = rest.first, isBlank(first), !rest.contains("**") else { return nil }
        return rest.drop(while: isBlank)
    }

    func reportOrgHeading(_ heading: Substring, _ words: Substring, _ number: Int) {
        let mark = log.find("*", from: number, lines: 1)
        if let section = section(named: trimmed(heading)) {
            return log.add(
                .nearSection, at: mark, width: words.count, "this line is no heading, so it opens no section",
                help: "write \(self.headingInPlace(section, atLine: number)), with a blank line behind it")
        }
        let states = [
            "TODO": "[ ]", "NEXT": "[ ]", "WAITING": "[ ]", "DONE": "[x]", "CANCELLED": "[-]", "CANCELED": "[-]",
        ]
        let word = heading.prefix { !isBlank($0) }
        guard let box = states[String(word)] else { return }
        log.add(
            .unread, at: mark, width: words.count, "this line is no list item, so it is not read",
            help:
                "write - \(box) \(trimmed(heading.dropFirst(word.count))), below the heading \(self.heading(.actions, atLine: number))"
        )
    }
}

/// Signs of chat tools that say how an item stands, as they are copied: `:white_check_mark: slides sent`.
enum SignsOfChats {
    /// The box that says it, and what stands behind the sign.
    static func box(_ words: Substring) -> (box: String, rest: Substring)? {
        guard words.utf8.first == UInt8(ascii: ":"), let end = words.dropFirst().prefix(32).firstIndex(of: ":"),
            let box = boxes[words[..<end].dropFirst().lowercased()]
        else { return nil }
        let rest = words[end...].dropFirst()
        return rest.contains(where: \.isLetter) ? (box, rest) : nil
    }

    private static let boxes = [
        "white_check_mark": "[x]", "heavy_check_mark": "[x]", "ballot_box_with_check": "[x]", "done": "[x]", "x": "[-]",
        "white_large_square": "[ ]", "white_square": "[ ]", "black_square_button": "[ ]", "white_square_button": "[ ]",
        "negative_squared_cross_mark": "[-]",
    ]
}
