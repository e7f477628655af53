/// Words in lower case with single blanks, for telling whether two people wrote the same.
package func folded(_ words: some StringProtocol) -> String {
    words.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
}

/// Text with each run of white space made one blank, and none at the ends.
func withSingleBlanks(_ text: some StringProtocol) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}

/// The words of a text, lower case and without marks, each once.
func wordSet(_ text: String) -> Set<String> {
    Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
}
