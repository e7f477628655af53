/// Characters that HTML does not allow: control characters but for tab and line break, and Unicode's noncharacters.
///
/// They come with text from terminals, old editors and broken conversions, and nobody reads them.
package enum UnreadableCharacters {
    /// The text without them; those that break a line or a page in other programs become a blank.
    package static func removed(from text: String) -> String {
        guard text[...].utf8.withContiguousBytes({ mayHoldSome($0) }) else { return text }
        let bytes = Array(text.utf8)
        guard bytes.indices.contains(where: { length(at: $0, in: bytes) > 0 }) else { return text }
        var kept: [UInt8] = []
        kept.reserveCapacity(bytes.count)
        var at = 0
        while at < bytes.count {
            let length = length(at: at, in: bytes)
            if length == 0 {
                kept.append(bytes[at])
                at += 1
            } else {
                if isBreak(at: at, in: bytes) { kept.append(0x20) }
                at += length
            }
        }
        return String(decoding: kept, as: UTF8.self)
    }

    /// The first of them in some text, with its place counted in Unicode scalars; `nil` when there is none.
    package static func first(in text: some StringProtocol) -> (scalar: Unicode.Scalar, offset: Int)? {
        guard mayHoldSome(text.utf8) else { return nil }
        return text.unicodeScalars.enumerated().first { isUnreadable($1) }.map { ($1, $0) }
    }

    package static func isUnreadable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: false
        case 0x00...0x1F, 0x7F...0x9F, 0xFDD0...0xFDEF: true
        default: scalar.value & 0xFFFE == 0xFFFE
        }
    }

    /// How many bytes one of them takes at a place of some text in UTF-8; 0 when another character begins there, or none.
    static func length<Bytes: RandomAccessCollection>(at place: Int, in bytes: Bytes) -> Int
    where Bytes.Element == UInt8, Bytes.Index == Int {
        let first = bytes[place]
        if first < 0x80 { return first < 0x20 && first != 0x09 && first != 0x0A || first == 0x7F ? 1 : 0 }
        let count = first == 0xC2 ? 2 : first == 0xEF ? 3 : first >= 0xF0 ? 4 : 0
        guard count > 0, place + count <= bytes.endIndex else { return 0 }
        let last = bytes[place + count - 1]
        switch count {
        case 2: return last < 0xA0 ? 2 : 0
        case 3:
            let middle = bytes[place + 1]
            let isNone = middle == 0xBF && last >= 0xBE || middle == 0xB7 && (0x90...0xAF).contains(last)
            return isNone ? 3 : 0
        default:
            // The last two code points of every plane: …FFFE and …FFFF.
            return last >= 0xBE && bytes[place + 2] == 0xBF && bytes[place + 1] & 0x0F == 0x0F ? 4 : 0
        }
    }

    /// Vertical tab, form feed, carriage return and next line.
    private static func isBreak(at place: Int, in bytes: [UInt8]) -> Bool {
        (0x0B...0x0D).contains(bytes[place])
            || bytes[place] == 0xC2 && place + 1 < bytes.count && bytes[place + 1] == 0x85
    }

    /// Eight bytes at a time: most have nothing below a blank, nothing above ASCII and no sign to delete.
    private static func mayHoldSome(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let high: UInt64 = 0x8080_8080_8080_8080
        let ones: UInt64 = 0x0101_0101_0101_0101
        let raw = UnsafeRawBufferPointer(bytes)
        var index = 0
        while index + 8 <= bytes.count {
            let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            let belowBlank = word &- ones &* 0x20
            let isDelete = (word ^ ones &* 0x7F) &- ones
            if (word | belowBlank | isDelete) & high != 0,
                mayHoldSome(UnsafeBufferPointer(rebasing: bytes[index..<index + 8])[...])
            {
                return true
            }
            index += 8
        }
        return mayHoldSome(bytes[index...])
    }

    private static func mayHoldSome(_ bytes: some Sequence<UInt8>) -> Bool {
        bytes.contains { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A || $0 == 0x7F || $0 == 0xC2 || $0 >= 0xEF }
    }
}
