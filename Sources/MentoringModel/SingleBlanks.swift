/// The words of a text of ASCII alone, as nearly all are, with single blanks; `nil` for others.
package func singleBlanksOfASCII(_ words: String, lowercased: Bool) -> String? {
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

/// Text with each run of white space made one blank, and none at the ends.
package func withSingleBlanks(_ text: some StringProtocol) -> String {
    let text = String(text)
    return singleBlanksOfASCII(text, lowercased: false)
        ?? text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}
