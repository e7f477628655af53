import MentoringModel

/// Words as lines of Markdown that mean them and nothing else: no heading, list, mark, link or comment comes of their signs.
package func markdownLines(_ words: String) -> [String] {
    words.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { markdownText(String($0)) }
}

/// One line of words as Markdown.
package func markdownText(_ line: String) -> String {
    let words = withSingleBlanks(line)
    let escaped = words.split(separator: " ").map { isAddress($0) ? String($0) : withEscapes($0) }.joined(
        separator: " ")
    return withEscapedStart(escaped)
}

/// An address of the web stays a link; one with signs that Markdown reads is words.
private func isAddress(_ word: Substring) -> Bool {
    ["https://", "http://", "www."].contains { word.hasPrefix($0) }
        && word.allSatisfy { $0.isLetter || $0.isNumber || ":/.-_?=&,;+#!".contains($0) }
}

private func withEscapes(_ word: Substring) -> String {
    let characters = Array(word)
    var text = ""
    for (place, character) in characters.enumerated() {
        let before = place > 0 ? characters[place - 1] : " "
        let after = place + 1 < characters.count ? characters[place + 1] : " "
        let isEscaped: Bool
        switch character {
        case "\\", "`", "*", "[", "]", "<", ">", "|": isEscaped = true
        case "_": isEscaped = !(isOfWord(before) && isOfWord(after))
        case "~", "=", "%": isEscaped = before == character || after == character
        case "&": isEscaped = after.isLetter || after == "#"
        case "^": isEscaped = place == 0
        case "$": isEscaped = false
        default: isEscaped = false
        }
        if isEscaped { text.append("\\") }
        text.append(character)
    }
    return text
}

private func isOfWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }

/// The start of a line is where headings, lists, quotes and lines of hyphens begin.
private func withEscapedStart(_ line: String) -> String {
    guard let first = line.first else { return line }
    if "#+-=~".contains(first) { return "\\" + line }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    if !digits.isEmpty, let sign = line[digits.endIndex...].first, ".)".contains(sign) {
        return digits + "\\" + line[digits.endIndex...]
    }
    return line
}
