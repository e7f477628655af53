/// The Markdown below the front matter, with the visibility of every line.
///
/// What is closed to an audience is cut from the text itself, before anything renders it: neither words nor link
/// definitions of a closed section are then anywhere in what the renderer sees.
package struct Body: Hashable, Sendable {
    /// A run of lines with one visibility.
    package struct Stretch: Hashable, Sendable {
        /// First line of the run, in lines of the file, from 1.
        package var firstLine: Int
        /// How many bytes of the first line stand before the section begins: the markers of the list item or quote
        /// that holds it. They stay when the rest is cut.
        package var markerBytes: Int
        package var visibility: Visibility

        package init(firstLine: Int, markerBytes: Int = 0, visibility: Visibility) {
            self.firstLine = firstLine
            self.markerBytes = markerBytes
            self.visibility = visibility
        }
    }

    /// What a footnote says, `[^1]: words`.
    package struct Footnote: Hashable, Sendable {
        /// Lower case.
        package var label: String
        /// Its lines in the file.
        package var lines: ClosedRange<Int>
        /// How far it may be read: no further than where it stands, and than the most open place that refers to it.
        package var visibility: Visibility

        package init(label: String, lines: ClosedRange<Int>, visibility: Visibility) {
            self.label = label
            self.lines = lines
            self.visibility = visibility
        }
    }

    /// The text, as written; lines end in `\n`.
    package var text: String
    /// The line of the file on which the text begins, from 1.
    package var firstLine: Int
    /// In order of lines; each goes up to the next one's first line. Empty for an empty body.
    package var stretches: [Stretch]
    /// In order of lines.
    package var footnotes: [Footnote] = []

    package init(text: String, firstLine: Int, stretches: [Stretch]) {
        self.text = text
        self.firstLine = firstLine
        self.stretches = stretches
    }

    package static let empty = Body(text: "", firstLine: 1, stretches: [])

    package var isBlank: Bool { text.utf8.allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 || $0 == 0x0D } }

    /// The body with every line blanked that is less open than `least`. Line numbers stay.
    package func cut(toAtLeast least: Visibility) -> Body {
        guard
            stretches.contains(where: { $0.visibility < least }) || footnotes.contains(where: { $0.visibility < least })
        else { return self }
        var kept: [UInt8] = []
        kept.reserveCapacity(text.utf8.count)
        var line = firstLine
        var next = 0
        var closed = false
        var markers = 0
        let closedFootnotes = footnotes.filter { $0.visibility < least }
        var footnote = 0
        for bytes in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
            markers = 0
            while next < stretches.count, stretches[next].firstLine <= line {
                // What holds a section that is closed further is closed with it, marks of quotes and all.
                markers = closed ? 0 : stretches[next].markerBytes
                closed = stretches[next].visibility < least
                next += 1
            }
            while footnote < closedFootnotes.count, closedFootnotes[footnote].lines.upperBound < line { footnote += 1 }
            let isOfClosedFootnote = footnote < closedFootnotes.count && closedFootnotes[footnote].lines.contains(line)
            kept.append(contentsOf: isOfClosedFootnote ? bytes.prefix(0) : closed ? bytes.prefix(markers) : bytes[...])
            kept.append(0x0A)
            line += 1
        }
        kept.removeLast()
        var cut = self
        cut.text = String(decoding: kept, as: UTF8.self)
        cut.stretches = stretches.filter { $0.visibility >= least }
        cut.footnotes = footnotes.filter { $0.visibility >= least }
        cut.removeReferences(to: closedFootnotes)
        return cut
    }

    /// How many bytes a reference to a footnote may take.
    private static let longestReference = 104

    /// Takes references to footnotes out of the text that are told nowhere in it.
    private mutating func removeReferences(to closed: [Footnote]) {
        let open = Set(footnotes.map(\.label))
        let gone = Set(closed.map(\.label).filter { !open.contains($0) })
        guard !gone.isEmpty else { return }
        text = Body.text(text, withoutReferencesTo: gone)
    }

    /// A text without references to the footnotes with some labels, which are in lower case.
    package static func text(_ text: String, withoutReferencesTo labels: Set<String>) -> String {
        var kept = ""
        var start = text.startIndex
        for reference in references(in: text) where labels.contains(reference.label) {
            kept += text[start..<reference.place.lowerBound]
            start = reference.place.upperBound
        }
        return kept + text[start...]
    }

    /// Where references to footnotes stand in a text, `[^1]`, with their labels in lower case.
    package static func references(in text: String) -> [(place: Range<String.Index>, label: String)] {
        var found: [(place: Range<String.Index>, label: String)] = []
        var rest = text.utf8[...]
        while let start = rest.firstIndex(of: 0x5B) {
            rest = rest[start...].dropFirst()
            guard rest.first == 0x5E, let end = rest.prefix(longestReference).firstIndex(of: 0x5D) else { continue }
            found.append((start..<text.utf8.index(after: end), text[rest.startIndex..<end].dropFirst().lowercased()))
            rest = rest[end...]
        }
        return found
    }
}
