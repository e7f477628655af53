/// Words in lower case with single blanks, for telling whether two people wrote the same.
func folded(_ words: some StringProtocol) -> String {
    words.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
}

/// Text with each run of white space made one blank, and none at the ends.
func withSingleBlanks(_ text: some StringProtocol) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}
