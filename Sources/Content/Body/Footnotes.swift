import Diagnostics
import Markdown
import MentoringModel

// Footnotes: how far each may be read, and those that find no place.
extension BodyReading {
    /// The footnotes of the body. Whoever may read none of the places that refer to one may not read it.
    func footnotes() -> [Body.Footnote] {
        guard !outline.footnotes.isEmpty else { return [] }
        let references = referencesByFootnote()
        var footnotes = outline.footnotes.map { footnote in
            Body.Footnote(
                label: footnote.label.lowercased(), lines: footnote.lines,
                visibility: visibility(ofLine: footnote.lines.lowerBound))
        }
        // From the most open places on: what a footnote refers to is as open as the footnote.
        var within: [Int: [Int]] = [:]
        var next: [Visibility: [Int]] = [:]
        for number in footnotes.indices {
            for reference in references[number] ?? [] {
                if let holder = reference.footnote {
                    within[holder, default: []].append(number)
                } else {
                    let line = outline.blocks[reference.block].line
                    next[min(visibility(ofLine: line), footnotes[number].visibility), default: []].append(number)
                }
            }
        }
        var settled: Set<Int> = []
        for level in Visibility.allCases.sorted(by: >) {
            while let number = next[level]?.popLast() {
                guard settled.insert(number).inserted else { continue }
                footnotes[number].visibility = level
                for inner in within[number] ?? [] {
                    next[min(level, footnotes[inner].visibility), default: []].append(inner)
                }
            }
        }
        return footnotes
    }

    /// What refers to each footnote, by its number; to one that is told twice, its first.
    private func referencesByFootnote() -> [Int: [Outline.Reference]] {
        var numbers: [String: Int] = [:]
        for (number, footnote) in outline.footnotes.enumerated() where numbers[footnote.label.lowercased()] == nil {
            numbers[footnote.label.lowercased()] = number
        }
        var references: [Int: [Outline.Reference]] = [:]
        for reference in outline.references where !reference.isWords {
            guard let number = numbers[reference.label.lowercased()], number != reference.footnote else { continue }
            references[number, default: []].append(reference)
        }
        return references
    }

    func reportFootnotes() {
        for reference in outline.references where reference.isWords {
            guard reference.label.allSatisfy({ $0.isLetter || $0.isNumber }) else { continue }
            let written = "[^\(reference.label)]"
            log.add(
                .footnote, at: log.find(written, from: outline.blocks[reference.block].line, lines: 40),
                width: written.count, "nothing says what the footnote \(written) means",
                help:
                    "write it on a line of its own, \(written): …; if none is meant, put a backslash in front of the bracket"
            )
        }
        let references = referencesByFootnote()
        var lines: [String: Int] = [:]
        for (number, footnote) in outline.footnotes.enumerated() {
            let written = "[^\(footnote.label)]:"
            let mark = log.find(written, from: footnote.lines.lowerBound)
            if let first = lines[footnote.label.lowercased()] {
                log.add(
                    .footnote, at: mark, width: written.count,
                    "the footnote [^\(footnote.label)] is told in line \(first) already, so nobody reads this one",
                    help: "give it a label of its own, or take it out")
                continue
            }
            lines[footnote.label.lowercased()] = footnote.lines.lowerBound
            guard references[number] == nil else { continue }
            log.add(
                .footnote, at: mark, width: written.count,
                "nothing refers to the footnote [^\(footnote.label)], so no page shows it",
                help: "write [^\(footnote.label)] behind the words that it belongs to, or take it out")
        }
    }
}
