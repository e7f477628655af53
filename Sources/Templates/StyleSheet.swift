/// A style sheet as a site serves it: without the comments and indentation that people read in `Templates/`.
///
/// Nothing else changes: no value is rewritten and nothing within quotes is touched, so a sheet of the user's own means the
/// same as before.
package struct StyleSheet {
    package let text: String

    /// Takes comments away and makes each run of white space one blank, and none beside `{`, `}`, `;`, `,` and `>` or
    /// behind `:`. Before a colon a blank has a meaning (`a :hover`), and so it has beside `+` (`calc(1px + 2px)`).
    package init(compacting source: String) {
        var output: [UInt8] = []
        let bytes = Array(source.utf8)
        output.reserveCapacity(bytes.count)
        var at = 0
        var isBlankDue = false
        // Whether no blank is needed behind what was put down last.
        var isAtEdge = true
        while at < bytes.count {
            let byte = bytes[at]
            if byte == UInt8(ascii: "/"), at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "*") {
                at = StyleSheet.end(ofCommentAt: at, in: bytes)
                isBlankDue = true
            } else if StyleSheet.isBlank(byte) {
                isBlankDue = true
                at += 1
            } else {
                if isBlankDue, !isAtEdge, !StyleSheet.isEdge(byte) { output.append(UInt8(ascii: " ")) }
                isBlankDue = false
                // The last semicolon of a rule parts it from nothing.
                if byte == UInt8(ascii: "}"), isAtEdge, output.last == UInt8(ascii: ";") { output.removeLast() }
                isAtEdge = StyleSheet.isEdge(byte) || byte == UInt8(ascii: ":")
                let end = StyleSheet.end(ofTokenAt: at, in: bytes)
                output += bytes[at..<end]
                at = end
            }
        }
        text = String(decoding: output, as: UTF8.self) + "\n"
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private static func isEdge(_ byte: UInt8) -> Bool { edges.contains(byte) }

    private static let edges: [UInt8] = Array("{};,>".utf8)

    /// Behind a comment; one without an end goes on to the end of the sheet, as browsers read it.
    private static func end(ofCommentAt start: Int, in bytes: [UInt8]) -> Int {
        var at = start + 2
        while at + 1 < bytes.count {
            if bytes[at] == UInt8(ascii: "*"), bytes[at + 1] == UInt8(ascii: "/") { return at + 2 }
            at += 1
        }
        return bytes.count
    }

    /// Behind a text in quotes, an escaped character, or a single byte.
    private static func end(ofTokenAt start: Int, in bytes: [UInt8]) -> Int {
        let quote = bytes[start]
        if quote == UInt8(ascii: "\\") { return min(start + 2, bytes.count) }
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return start + 1 }
        var at = start + 1
        while at < bytes.count, bytes[at] != quote {
            at += bytes[at] == UInt8(ascii: "\\") ? 2 : 1
        }
        return min(at + 1, bytes.count)
    }
}
