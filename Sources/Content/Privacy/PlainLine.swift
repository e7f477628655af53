import Markdown

// A line as the eye reads it, without the signs of links, tags and emphasis.

/// Words without the signs of emphasis, and without blanks around them.
func withoutEmphasis(_ words: some StringProtocol) -> String {
    let words = String(words)
    let isPlain = !words.utf8.contains(UInt8(ascii: "*")) && !words.utf8.contains(UInt8(ascii: "_"))
    return trimmed(isPlain ? words : words.filter { $0 != "*" && $0 != "_" })
}

extension NearMiss {
    /// Whether a line is a field that says no: `Private: No`, as lists of properties have it.
    static func isNo(_ line: String) -> Bool {
        guard line.utf8.count < 40, let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
        return isPrivate(MarkSkeleton(line[..<colon]).letters)
            && ["no", "false", "nein"].contains(MarkSkeleton(line[colon...]).letters)
    }

    /// A line without the code between backticks, where that stands in a sentence: three words or more.
    static func withoutQuotedCode(_ line: String) -> String {
        guard line.contains("`") else { return line }
        let parts = line.split(separator: "`", omittingEmptySubsequences: false)
        // Every other part is code; a last one without an end is none.
        guard parts.count > 2, parts.count % 2 == 1 else { return line }
        let outside = parts.indices.filter { $0 % 2 == 0 }.map { parts[$0] }
        let words = outside.joined(separator: " ").lettersAndDigits
        return words.count < 3 ? line : outside.joined(separator: " code ")
    }

    /// The words of a link are no brackets: `[Private](https://example.org)`.
    static func withoutLinks(_ line: String) -> String {
        guard line.utf8.contains(UInt8(ascii: "]")) else { return line }
        var text = line[...]
        var kept = ""
        while let end = text.firstRange(of: "]("), let close = text[end.upperBound...].firstIndex(of: ")"),
            let open = text[..<end.lowerBound].lastIndex(of: "[")
        {
            kept += text[..<open] + "link " + text[text.index(after: open)..<end.lowerBound] + " link"
            text = text[text.index(after: close)...]
        }
        return kept + text
    }

    static func withoutTags(_ line: String) -> String {
        guard line.utf8.contains(UInt8(ascii: "<")) else { return line }
        var text = ""
        var isInside = false
        for character in line {
            if character == "<" { isInside = true }
            if !isInside { text.append(character) }
            if character == ">" { isInside = false }
        }
        return text
    }
}
