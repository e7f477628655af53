/// The lines of footnotes that only closed places of a note refer to: they are as closed as those.
///
/// It goes by lines alone, and not by how the notes were read.
struct FootnoteLines {
    private struct Footnote {
        var label: String
        var lines: [Int]
        var isClosed = false
    }

    /// How deep footnotes may lie in others.
    private static let deepest = 20

    private var footnotes: [Footnote] = []
    /// For each line with references their labels, and the footnote in whose words they stand.
    private var references: [(label: String, line: Int, footnote: Int?)] = []

    /// - Parameters:
    ///   - lines: Those of the file.
    ///   - first: The line on which the body begins, from 1.
    ///   - isOpen: Whether what stands on a line may be read.
    init(_ lines: [Substring], from first: Int, isOpen: (Int) -> Bool) {
        guard first <= lines.count, lines[(first - 1)...].contains(where: { $0.utf8.contains(UInt8(ascii: "^")) })
        else {
            return
        }
        read(lines, from: first)
        for _ in 0..<FootnoteLines.deepest {
            var isSettled = true
            var hasReference: Set<String> = []
            var hasOpenOne: Set<String> = []
            for reference in references {
                hasReference.insert(reference.label)
                let isRead = reference.footnote.map { !footnotes[$0].isClosed } ?? true
                if isRead, isOpen(reference.line) { hasOpenOne.insert(reference.label) }
            }
            for index in footnotes.indices where !footnotes[index].isClosed {
                let label = footnotes[index].label
                guard hasReference.contains(label), !hasOpenOne.contains(label) else { continue }
                footnotes[index].isClosed = true
                isSettled = false
            }
            if isSettled { return }
        }
    }

    var closed: Set<Int> { Set(footnotes.filter(\.isClosed).flatMap(\.lines)) }

    private mutating func read(_ lines: [Substring], from first: Int) {
        var current: Int?
        var isBehindBlank = false
        var fence: Character?
        for number in first...lines.count {
            let line = lines[number - 1]
            let words = line.drop { $0 == " " || $0 == ">" || $0 == "\t" }
            if let sign = words.first, sign == "`" || sign == "~", words.hasPrefix(String(repeating: sign, count: 3)) {
                if fence == nil { fence = sign } else if fence == sign { fence = nil }
            }
            guard fence == nil else { continue }
            var labels = FootnoteLines.labels(in: words)
            if words.hasPrefix("[^"), let label = labels.first, words.dropFirst(label.count + 3).first == ":" {
                footnotes.append(Footnote(label: label.lowercased(), lines: []))
                current = footnotes.count - 1
                labels.removeFirst()
            } else if words.isEmpty {
                isBehindBlank = true
                continue
            } else if isBehindBlank, !line.hasPrefix("    "), !line.hasPrefix("\t"), !line.hasPrefix(">") {
                current = nil
            }
            isBehindBlank = false
            if let current { footnotes[current].lines.append(number) }
            references += labels.map { ($0.lowercased(), number, current) }
        }
    }

    /// The labels of `[^label]` on a line, as written.
    private static func labels(in line: Substring) -> [String] {
        var labels: [String] = []
        var rest = line.utf8[...]
        while let start = rest.firstIndex(of: UInt8(ascii: "[")) {
            rest = rest[start...].dropFirst()
            guard rest.first == UInt8(ascii: "^"), let end = rest.prefix(104).firstIndex(of: UInt8(ascii: "]")) else {
                continue
            }
            labels.append(String(Substring(rest[rest.startIndex..<end].dropFirst())))
            rest = rest[end...]
        }
        return labels
    }
}
