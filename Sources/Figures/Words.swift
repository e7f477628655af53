/// Words in lower case with single blanks, for telling whether two people wrote the same.
package func folded(_ words: some StringProtocol) -> String {
    let words = String(words)
    if let plain = singleBlanksOfASCII(words, lowercased: true) { return plain }
    return words.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
}

/// The words of a text of ASCII alone, as nearly all are, with single blanks; `nil` for others.
private func singleBlanksOfASCII(_ words: String, lowercased: Bool) -> String? {
    var words = words
    return words.withUTF8 { bytes in
        guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
        return String(unsafeUninitializedCapacity: bytes.count) { text in
            var count = 0
            var isBehindBlank = false
            for byte in bytes {
                guard byte != 0x20, byte &- 0x09 > 4 else {
                    isBehindBlank = true
                    continue
                }
                if isBehindBlank, count > 0 {
                    text[count] = 0x20
                    count += 1
                }
                isBehindBlank = false
                text[count] = lowercased && byte &- 0x41 < 26 ? byte | 0x20 : byte
                count += 1
            }
            return count
        }
    }
}

/// The words by which something is known again when it is written a second time: folded, without the tags, block ids,
/// empty brackets and final marks behind them, which are no part of what they say.
func promiseKey(_ words: some StringProtocol) -> String {
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

/// Text with each run of white space made one blank, and none at the ends.
package func withSingleBlanks(_ text: some StringProtocol) -> String {
    let text = String(text)
    return singleBlanksOfASCII(text, lowercased: false)
        ?? text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
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
