/// Words in lower case with single blanks, for telling whether two people wrote the same.
package func folded(_ words: some StringProtocol) -> String {
    words.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
}

/// The words by which something is known again when it is written a second time: folded, without the tags, block ids,
/// empty brackets and final marks behind them, which are no part of what they say.
func knownAgain(_ words: some StringProtocol) -> String {
    var parts = words.lowercased().split(whereSeparator: \.isWhitespace)
    while parts.count > 1, let last = parts.last {
        let isTag = last.first == "#" && last.dropFirst().contains(where: \.isLetter)
        let isBlockId = last.first == "^" && last.count > 1
        guard isTag || isBlockId || !last.contains(where: { $0.isLetter || $0.isNumber }) && last.allSatisfy(\.isFinal)
        else { break }
        parts.removeLast()
    }
    var text = parts.joined(separator: " ")
    while text.count > 1, let last = text.last, last.isFinal, !"()[]".contains(last) { text.removeLast() }
    return text
}

extension Character {
    /// Whether it may stand behind words without being part of them.
    fileprivate var isFinal: Bool { ".!…,;:()[]".contains(self) }
}

/// Text with each run of white space made one blank, and none at the ends.
package func withSingleBlanks(_ text: some StringProtocol) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}

/// The words of a text, lower case and without marks, each once.
func wordSet(_ text: String) -> Set<String> {
    Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
}
