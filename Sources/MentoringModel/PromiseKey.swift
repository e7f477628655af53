/// The words by which something is known again when it is written a second time: folded, without the tags, block ids,
/// empty brackets and final marks behind them, which are no part of what they say.
package func promiseKey(_ words: some StringProtocol) -> String {
    let text = String(words)
    return isPlain(text) ? text.lowercased() : fullPromiseKey(text)
}

/// Whether words are of ASCII with single blanks between them, and end with a word that is no tag and no block id.
private func isPlain(_ words: String) -> Bool {
    var words = words
    return words.withUTF8 { bytes in
        func isPart(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 }
        guard let last = bytes.last, isPart(last), bytes[0] != 0x20 else { return false }
        var before: UInt8 = 0
        for byte in bytes {
            let isSign = byte == UInt8(ascii: "#") || byte == UInt8(ascii: "^")
            if byte >= 0x80 || byte < 0x20 || isSign || byte == 0x20 && before == 0x20 { return false }
            before = byte
        }
        return true
    }
}

private func fullPromiseKey(_ words: String) -> String {
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

extension Introduction {
    /// By what it is known again in a later session: who makes it, and to whom it leads.
    package var key: String { "\(by?.id.text ?? "") → \(person?.text ?? promiseKey(name))" }
}
