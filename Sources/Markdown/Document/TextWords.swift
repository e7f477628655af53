extension StringProtocol {
    /// The words of a text: runs of letters and digits, as `split` with a question at every character gives them.
    package var lettersAndDigits: [SubSequence] {
        let parts = utf8.withContiguousStorageIfAvailable { TextWords.places(in: $0) }
        guard let parts, let places = parts else { return split { !$0.isLetter && !$0.isNumber } }
        var words: [SubSequence] = []
        words.reserveCapacity(places.count)
        var (index, place) = (startIndex, 0)
        for word in places {
            let first = utf8.index(index, offsetBy: word.lowerBound - place)
            index = utf8.index(first, offsetBy: word.count)
            place = word.upperBound
            words.append(self[first..<index])
        }
        return words
    }
}

/// Words by the bytes of a text of Latin letters and ordinary signs.
private enum TextWords {
    /// - Returns: `nil` where anything else stands, of which characters have to be asked.
    static func places(in bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>]? {
        var found: [Range<Int>] = []
        var start = -1
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            var isPart = (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
            var width = 1
            switch byte {
            case 0..<0x80: break
            // Letters with marks; `×` and `÷` are the two signs among them.
            case 0xC3:
                guard index + 1 < bytes.count else { return nil }
                (isPart, width) = (bytes[index + 1] != 0x97 && bytes[index + 1] != 0xB7, 2)
            case 0xC4...0xC8: (isPart, width) = (true, 2)
            // Dashes, quotation marks and dots.
            case 0xE2:
                guard index + 2 < bytes.count, bytes[index + 1] == 0x80, 0x90...0xA7 ~= bytes[index + 2] else {
                    return nil
                }
                width = 3
            default: return nil
            }
            if isPart, start < 0 { start = index }
            if !isPart, start >= 0 {
                found.append(start..<index)
                start = -1
            }
            index += width
        }
        if start >= 0 { found.append(start..<bytes.count) }
        return found
    }
}
