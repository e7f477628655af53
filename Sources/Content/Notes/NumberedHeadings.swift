import Diagnostics
import Markdown
import MentoringModel

// Lines that minutes number as headings, which open nothing: `4. Decisions` above `4.1 The photos go into an appendix.`
extension NoteReader {
    /// Tells of the first such line outside every section, where a number and the plain name of a section are all that it has, and
    /// something stands below it.
    func reportNumberedHeading() {
        for (index, _) in body.outline.blocks(of: .paragraph) {
            guard body.section(ofBlock: index) == nil, !body.headingBlocks.contains(index) else { continue }
            let lines = body.lines(ofParagraph: index)
            for number in lines {
                if log.hasWords(without: .digit, number) { continue }
                guard let line = log.line(number), !line.allSatisfy({ isBlank($0) || $0 == ">" }) else { break }
                guard let name = NumberedHeading(line), let section = plainSection(name.words),
                    hasLinesBelow(name, number, lines.upperBound)
                else { continue }
                if log.hasReported(.nearSection, on: number) { return }
                return log.add(
                    .nearSection, at: log.find(name.words, from: number, lines: 1), width: name.words.count,
                    "a number makes no heading of this line, so it opens no section",
                    help:
                        "write \(headingInPlace(section, atLine: number)) on a line of its own in its place, and each line below "
                        + "it as an item: \(section == .actions ? "- [ ] …" : "- …"); so for every line that names a section"
                )
            }
        }
    }

    /// The section of which some words are a name that is known to everybody.
    private func plainSection(_ words: String) -> SectionName? {
        guard SectionNames.isPlainName(words), let section = section(named: words) else { return nil }
        return section == .progress || section == .updates || section == .resources ? nil : section
    }

    /// Whether a line below, which is no further heading of the kind, stands in the same paragraph, or is numbered under this one
    /// or an item behind it.
    private func hasLinesBelow(_ name: NumberedHeading, _ number: Int, _ end: Int) -> Bool {
        var next = number + 1
        while next < number + 3, let line = log.line(next), line.allSatisfy(isBlank) { next += 1 }
        guard let line = log.line(next) else { return false }
        let words = line.drop { isBlank($0) || $0 == ">" }
        guard let first = words.first, !"#|".contains(first) else { return false }
        if words.hasPrefix("\(name.number)."), words.dropFirst(name.number.count + 1).first?.isNumber ?? false {
            return true
        }
        if first.isNumber { return false }
        return next == number + 1 && next < end || "-*+•".contains(first) && isBlank(words.dropFirst().first ?? "x")
    }
}

private struct NumberedHeading {
    var number: String
    var words: String

    init?(_ line: Substring) {
        guard line.utf8.count <= 60 else { return nil }
        let text = line.drop { isBlank($0) || $0 == ">" }
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        var rest = text[digits.endIndex...]
        guard (1...2).contains(digits.utf8.count), let sign = rest.popFirst(), ".)".contains(sign),
            isBlank(rest.first ?? "x")
        else { return nil }
        number = String(digits)
        words = withoutEmphasis(trimmed(rest))
        if words.hasSuffix(":") { words = withoutEmphasis(words.dropLast()) }
        guard words.contains(where: \.isLetter) else { return nil }
    }
}
