import MentoringModel

/// Words in lower case with single blanks, for telling whether two people wrote the same.
package func folded(_ words: some StringProtocol) -> String {
    let words = String(words)
    if let plain = singleBlanksOfASCII(words, lowercased: true) { return plain }
    return words.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
}

/// The words of a text, lower case and without marks, each once.
func wordSet(_ text: String) -> Set<String> {
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
        // Of ASCII, what is neither letter nor digit stands alone.
        return Set(
            text.lowercased().utf8.split { ($0 | 0x20) &- 0x61 >= 26 && $0 &- 0x30 >= 10 }.map { String(Substring($0)) }
        )
    }
    return Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
}
