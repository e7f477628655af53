// What the standard library's searches answer for a pattern of ASCII, found by bytes. The standard library goes by
// characters and takes twenty times as long. Where a match touches what could be one character with it, characters are asked.

extension String {
    package func contains(_ part: String) -> Bool { self[...].firstRange(of: part) != nil }

    package func firstRange(of part: String) -> Range<Index>? { self[...].firstRange(of: part) }
}

extension Substring {
    package func contains(_ part: String) -> Bool { firstRange(of: part) != nil }

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

    static func find(_ part: String, in text: Substring) -> ASCIISearch {
        var part = part
        return part.withUTF8 { pattern in
            // A line break can be one character with the one before it.
            guard pattern.allSatisfy({ $0 < 0x80 && $0 != 0x0A && $0 != 0x0D }) else { return .unknown }
            return text.utf8.withContiguousStorageIfAvailable { find(pattern, in: $0) } ?? .unknown
        }
    }

    private static func find(_ pattern: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>) -> ASCIISearch
    {
        guard let first = pattern.first else { return .unknown }
        var start = 0
        while start + pattern.count <= bytes.count {
            guard bytes[start] == first, (1..<pattern.count).allSatisfy({ bytes[start + $0] == pattern[$0] }) else {
                start += 1
                continue
            }
            let end = start + pattern.count
            let standsAlone =
                (start == 0 || bytes[start - 1] < 0x80 || isLatin(bytes, endingAt: start))
                && (end == bytes.count || isBase(bytes[end]))
            return standsAlone ? .place(start) : .unknown
        }
        return .nowhere
    }

    /// Whether a character that begins with this byte is never joined to the one before it: ASCII, and letters with marks.
    private static func isBase(_ byte: UInt8) -> Bool { byte < 0x80 || 0xC3...0xC9 ~= byte }

    private static func isLatin(_ bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int) -> Bool {
        end >= 2 && 0xC3...0xC9 ~= bytes[end - 2]
    }
}
