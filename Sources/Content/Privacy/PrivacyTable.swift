import Markdown

/// A table at the edge of a note, as one reads it who keeps fields in it: a column of keys beside one of values, or a row of keys
/// above one of values.
struct PrivacyTable {
    /// Its lines, among those that were read.
    var lines: Range<Int>
    private var header: [String]
    private var rows: [[String]]

    /// With three columns or more a row is a comparison, not a field.
    var isWide: Bool { header.count > 2 }

    static func tables(in lines: [String]) -> [PrivacyTable] {
        var tables: [PrivacyTable] = []
        for index in lines.indices.dropFirst() where isDelimiter(lines[index]) && lines[index - 1].contains("|") {
            var end = index + 1
            while end < lines.count, lines[end].contains("|") { end += 1 }
            tables.append(
                PrivacyTable(
                    lines: (index - 1)..<end, header: cells(lines[index - 1]), rows: lines[(index + 1)..<end].map(cells)
                ))
        }
        return tables
    }

    private static func isDelimiter(_ line: String) -> Bool {
        line.contains("-") && line.contains("|") && line.allSatisfy { " \t|:-".contains($0) }
    }

    private static func cells(_ line: String) -> [String] {
        var text = line[...].drop { " \t".contains($0) }
        while let last = text.last, " \t".contains(last) { text.removeLast() }
        if text.hasPrefix("|") { text.removeFirst() }
        if text.hasSuffix("|") { text.removeLast() }
        return text.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    }

    /// A row of values below their keys; several rows are a list of other things.
    func declaration() -> PrivacyDeclaration? {
        guard rows.count == 1, let row = rows.first else { return nil }
        // Columns for both are a comparison.
        let keys = Set(header.map { PrivacyWords.key(of: $0) })
        if keys.contains("private"), keys.contains("public") { return nil }
        for (name, value) in zip(header, row) {
            guard let key = PrivacyPhrase.phrases(of: [name]).first?.asKey,
                let words = PrivacyPhrase.phrases(of: [value]).first,
                let mark = PrivacyWords.mark(key: key, value: words.text)
            else { continue }
            return PrivacyDeclaration(
                line: lines.lowerBound + 2, word: words.words[0], written: "\(trimmed(name)): \(trimmed(value))",
                mark: mark)
        }
        return nil
    }
}
