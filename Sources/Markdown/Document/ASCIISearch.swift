// What the standard library's searches answer for a pattern of ASCII, found by bytes. The standard library goes by
// characters and takes twenty times as long. Where a match touches what could be one character with it, characters are asked.

extension String {
    package func contains(_ part: String) -> Bool { self[...].firstRange(of: part) != nil }

    package func contains(_ character: Character) -> Bool {
        let found = utf8.withContiguousStorageIfAvailable { ASCIISearch.contains(character, $0) }
        return (found ?? nil) ?? self.contains { $0 == character }
    }

    package func firstRange(of part: String) -> Range<Index>? { self[...].firstRange(of: part) }

    package func ranges(of part: String) -> [Range<Index>] { self[...].ranges(of: part) }

    package func replacing(_ part: String, with other: String) -> String {
        guard let first = firstRange(of: part), !part.isEmpty else {
            return part.isEmpty ? replacing(part[...], with: other[...]) : self
        }
        var result = String(self[..<first.lowerBound]) + other
        var rest = self[first.upperBound...]
        while let next = rest.firstRange(of: part) {
            result += rest[..<next.lowerBound]
            result += other
            rest = rest[next.upperBound...]
        }
        return result + rest
    }

    /// The parts between each two places of a text, those without letters left out.
    package func split(at part: String) -> [Substring] { self[...].split(at: part) }
}

extension Substring {
    package func contains(_ part: String) -> Bool { firstRange(of: part) != nil }

    package func contains(_ character: Character) -> Bool {
        let found = utf8.withContiguousStorageIfAvailable { ASCIISearch.contains(character, $0) }
        return (found ?? nil) ?? self.contains { $0 == character }
    }

    /// The parts between each two places of a text, those without letters left out.
    package func split(at part: String) -> [Substring] {
        var parts: [Substring] = []
        var rest = self
        while let next = rest.firstRange(of: part), !part.isEmpty {
            if next.lowerBound > rest.startIndex { parts.append(rest[..<next.lowerBound]) }
            rest = rest[next.upperBound...]
        }
        if !rest.isEmpty { parts.append(rest) }
        return parts
    }

    package func ranges(of part: String) -> [Range<Index>] {
        var found: [Range<Index>] = []
        var rest = self
        while let next = rest.firstRange(of: part), !part.isEmpty {
            found.append(next)
            rest = rest[next.upperBound...]
        }
        return found
    }

    package func firstRange(of part: String) -> Range<Index>? {
        switch ASCIISearch.find(part, in: self) {
        case .place(let place):
            let lower = utf8.index(startIndex, offsetBy: place)
            return lower..<utf8.index(lower, offsetBy: part.utf8.count)
        case .nowhere: return nil
        case .unknown: return firstRange(of: part[...])
        }
    }
}

private enum ASCIISearch {
    case place(Int), nowhere, unknown

    /// Whether a text holds a character; `nil` where that has to be asked character by character.
    static func contains(_ character: Character, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool? {
        let first = character.firstByte
        guard first < 0x80, character.utf8.count == 1 else {
            // Of what is one character to Unicode with one of ASCII there are three.
            let value = character.firstScalar.value
            let isAlone =
                value != 0x212A && value != 0x37E && value != 0x1FEF && character.unicodeScalars.count == 1
            return isAlone && bytes.allSatisfy { $0 < 0x80 } ? false : nil
        }
        guard PlainCharacter.isOwnByte(first) else { return nil }
        var isUnclear = false
        var start = 0
        while let index = bytes.firstPlace(of: first, from: start) {
            if index + 1 == bytes.count || isBase(bytes[index + 1]) { return true }
            isUnclear = true
            start = index + 1
        }
        return isUnclear ? nil : false
    }

    static func find(_ part: String, in text: Substring) -> ASCIISearch {
        var part = part
        return part.withUTF8 { pattern in
            guard isPlain(pattern) else { return .unknown }
            return text.utf8.withContiguousStorageIfAvailable { find(pattern, in: $0) } ?? .unknown
        }
    }

    private static func find(_ pattern: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>) -> ASCIISearch
    {
        guard !pattern.isEmpty else { return .unknown }
        guard let start = bytes.firstPlace(of: pattern) else { return .nowhere }
        let end = start + pattern.count
        let isSetOff =
            (start == 0 || bytes[start - 1] < 0x80 || isLatin(bytes, endingAt: start))
            && (end == bytes.count || isBase(bytes[end]))
        return isSetOff ? .place(start) : .unknown
    }

    /// Whether a character that begins with this byte is never joined to the one before it: ASCII, and letters with marks.
    private static func isBase(_ byte: UInt8) -> Bool { byte < 0x80 || 0xC3...0xC9 ~= byte }

    /// Whether a pattern is made of ASCII, and of dashes, quotation marks and dots, `U+2010` to `U+2027`, which nothing else is the
    /// same as to Unicode. A line break can be one character with the one before it.
    private static func isPlain(_ pattern: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        while index < pattern.count {
            let byte = pattern[index]
            if byte == 0xE2 {
                guard index + 2 < pattern.count, pattern[index + 1] == 0x80, 0x90...0xA7 ~= pattern[index + 2] else {
                    return false
                }
                index += 3
            } else {
                guard byte < 0x80, byte != 0x0A, byte != 0x0D else { return false }
                index += 1
            }
        }
        return true
    }

    private static func isLatin(_ bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int) -> Bool {
        end >= 2 && 0xC3...0xC9 ~= bytes[end - 2]
    }
}
