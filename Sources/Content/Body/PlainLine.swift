// A line as the eye reads it, without the signs of links and tags.
extension NearMiss {
    /// The words of a link are no brackets: `[Private](https://example.org)`.
    static func withoutLinks(_ line: String) -> String {
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
