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

    /// The text, as written; lines end in `\n`.
    package var text: String
    /// The line of the file on which the text begins, from 1.
    package var firstLine: Int
    /// In order of lines; each goes up to the next one's first line. Empty for an empty body.
    package var stretches: [Stretch]

    package init(text: String, firstLine: Int, stretches: [Stretch]) {
        self.text = text
        self.firstLine = firstLine
        self.stretches = stretches
    }

    package static let empty = Body(text: "", firstLine: 1, stretches: [])

    package var isBlank: Bool { text.utf8.allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 || $0 == 0x0D } }

    /// The body with every line blanked that is less open than `least`. Line numbers stay.
    package func cut(toAtLeast least: Visibility) -> Body {
        guard stretches.contains(where: { $0.visibility < least }) else { return self }
        var kept: [UInt8] = []
        kept.reserveCapacity(text.utf8.count)
        var line = firstLine
        var next = 0
        var closed = false
        var markers = 0
        for bytes in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
            markers = 0
            while next < stretches.count, stretches[next].firstLine <= line {
                closed = stretches[next].visibility < least
                markers = stretches[next].markerBytes
                next += 1
            }
            kept.append(contentsOf: closed ? bytes.prefix(markers) : bytes[...])
            kept.append(0x0A)
            line += 1
        }
        kept.removeLast()
        var cut = self
        cut.text = String(decoding: kept, as: UTF8.self)
        cut.stretches = stretches.filter { $0.visibility >= least }
        return cut
    }
}
