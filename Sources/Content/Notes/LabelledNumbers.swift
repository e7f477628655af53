import Diagnostics
import Markdown
import MentoringModel

extension NoteReader {
    /// Remembers such numbers until the goals of the pair are known: `Interviews: 7`, `- interviews so far: 7`, `## Interviews`
    /// above `7 now`.
    func rememberLabelledNumbers() {
        let blocks = body.outline.blocks
        var heading: (label: String, line: Int)?
        for (index, block) in blocks.enumerated() {
            switch block.kind {
            case .heading:
                heading = body.section(ofBlock: index) == nil ? (SectionNames.folded(block.words), block.line) : nil
                remember(block.words, at: block.line)
            case .paragraph:
                guard body.section(ofBlock: index) == nil, let line = log.line(block.line), line.utf8.count <= 60 else {
                    break
                }
                let words = trimmed(line.drop { isBlank($0) || "-*+>_".contains($0) })
                if !remember(words, at: block.line), let name = heading, block.line <= name.line + 2,
                    let number = LabelledNumbers.number(startOf: words)
                {
                    add(name.label, number, words, block.line)
                }
                heading = nil
            default: break
            }
        }
    }

    /// Remembers an item under Progress with a name, a dash or comma and a number: `Interviews – 7 interviews`.
    ///
    /// - Returns: Whether it did.
    func rememberValueBehindDash(_ item: BodyReading.Item, fallback: String? = nil) -> Bool {
        let words = item.text.words
        guard words.utf8.contains(where: { $0 &- 0x30 < 10 }), log.labelledNumbers.count < 100 else { return false }
        for sign in [" – ", " — ", " - ", "–", "—", ", ", ": "] {
            guard let range = words.firstRange(of: sign), words[range.upperBound...].first?.isNumber ?? false else {
                continue
            }
            // `3rd of May` and `2026-05-03` are days.
            let behind = words[range.upperBound...].drop(while: \.isNumber)
            if ["st", "nd", "rd", "th", "-", "."].contains(where: { sign in
                behind.hasPrefix(sign) && (sign.first?.isLetter ?? false || behind.dropFirst().first?.isNumber ?? false)
                    && (sign != "." || behind.dropFirst().drop(while: \.isNumber).first == ".")
            }) {
                return false
            }
            let label = LabelledNumbers.withoutEnding(SectionNames.folded(String(words[..<range.lowerBound])))
            guard !label.isEmpty, label.utf8.count <= 80 else { return false }
            log.labelledNumbers.append(
                LabelledNumber(
                    label: label, number: words[range.upperBound...] + item.text.attributesInBrackets,
                    mark: Mark(line: item.source.line, column: item.source.column), width: words.count,
                    isInProgress: true, fallback: fallback))
            return true
        }
        return false
    }

    /// Remembers a value under Progress behind what may be the name of its goal, without a sign between the two: `essay 3.5`.
    func rememberValue(_ item: BodyReading.Item, of goal: String, _ number: String, fallback: String) {
        log.labelledNumbers.append(
            LabelledNumber(
                label: SectionNames.folded(goal), number: number,
                mark: Mark(line: item.source.line, column: item.source.column), width: 1, isInProgress: true,
                fallback: fallback))
    }

    @discardableResult
    private func remember(_ words: String, at line: Int) -> Bool {
        guard words.utf8.count <= 60, words.utf8.contains(where: { $0 &- 0x30 < 10 }), !words.hasPrefix("[") else {
            return false
        }
        guard let sign = words.firstIndex(where: { ":=".contains($0) }),
            let number = LabelledNumbers.number(startOf: words[sign...].dropFirst())
        else {
            guard let (label, number) = LabelledNumbers.withoutSign(words) else { return false }
            add(label, number, words, line)
            return true
        }
        let label = LabelledNumbers.withoutEnding(SectionNames.folded(String(words[..<sign])))
        guard !label.isEmpty else { return false }
        add(label, number, words, line)
        return true
    }

    private func add(_ label: String, _ number: String, _ words: String, _ line: Int) {
        guard log.labelledNumbers.count < 100, body.visibility(ofLine: line) >= fields.visibility else { return }
        log.labelledNumbers.append(
            LabelledNumber(
                label: label, number: number, mark: log.find(words, from: line, lines: 1), width: words.count))
    }
}

private enum LabelledNumbers {
    /// The number that some words begin with and say little more than: `7`, `7 now`, `7 of 12`.
    static func number(startOf words: some StringProtocol) -> String? {
        let parts = words.split(whereSeparator: { isBlank($0) || "*_".contains($0) })
        guard let first = parts.first, parts.count <= 5 else { return nil }
        let digits = first.prefix { $0.isNumber || $0 == "." }
        let behind = first[digits.endIndex...]
        guard digits.last?.isNumber ?? false,
            behind.allSatisfy({ ",.;%!/".contains($0) || $0.isNumber && behind.first == "/" })
        else { return nil }
        return plainNumber(String(digits)).map { _ in String(digits) }
    }

    /// A number behind a label without a sign between the two: `talk share about 45 now`, `Interviews bisher 4`.
    static func withoutSign(_ words: String) -> (label: String, number: String)? {
        let parts = words.split(whereSeparator: isBlank)
        guard (2...9).contains(parts.count), let place = parts.lastIndex(where: { $0.first?.isNumber ?? false }),
            place > 0, let number = number(startOf: parts[place...].joined(separator: " "))
        else { return nil }
        func plain(_ part: Substring) -> String { part.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "~" } }
        var end = place
        while end > 0,
            ValueWords.cues.contains(plain(parts[end - 1])) || verbs.contains(plain(parts[end - 1]))
                || plain(parts[end - 1]).isEmpty
        {
            end -= 1
        }
        let isEnding = parts[(place + 1)...].allSatisfy { part in
            let word = plain(part)
            return word.isEmpty || ValueWords.cues.contains(word) || ["today", "heute", "now"].contains(word)
                || ValueWords.isPercent(word)
        }
        guard end > 0, isEnding else { return nil }
        let label = SectionNames.folded(parts[..<end].joined(separator: " "))
        return label.isEmpty ? nil : (withoutEnding(label), number)
    }

    /// What leads from a label to its number: `labels are at 5 now`, `Interviews stehen bei 7`.
    private static let verbs: Set<String> = ["stands", "steht", "stehen", "liegt", "liegen", "went", "came", "gone"]

    /// A label without what is said of when: `interviews so far`.
    static func withoutEnding(_ label: String) -> String {
        for ending in [
            " so far", " now", " today", " bisher", " jetzt", " aktuell", " heute", " done", " total", " insgesamt",
        ]
        where label.hasSuffix(ending) {
            return String(label.dropLast(ending.count))
        }
        return label
    }
}
