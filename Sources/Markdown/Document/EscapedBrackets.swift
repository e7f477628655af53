/// Brackets, `@`, hyphens and signs of struck or highlighted words that were written with a backslash, which make no `[[link]]`,
/// attribute or person, and mark no words.
///
/// cmark drops the backslash, so they go through it as control characters that no note can hold, and come back as
/// what they stand for. Each takes as many bytes as what it stands for, so that places stay where they are.
enum EscapedBrackets {
    private static let first: UInt8 = 0xC2
    /// What stands for each of the signs behind the first byte.
    private static let seconds: ClosedRange<UInt8> = 0x91...0x98
    private static let signs = Array("[]()@-~=".utf8)

    /// The characters that stand for these signs.
    static let characters: Set<Character> = Set(
        seconds.compactMap { Unicode.Scalar(UInt32($0)) }.map(Character.init))

    /// Whether a text may hold some of them; by one look at its bytes.
    static func mayBeMarked(in text: String) -> Bool { text.utf8.contains(first) }

    /// The text with `\[`, `\@` and the like marked.
    static func marked(_ text: String) -> String {
        guard text.utf8.contains(0x5C) else { return text }
        var bytes = Array(text.utf8)
        var at = 0
        while at + 1 < bytes.count {
            guard bytes[at] == 0x5C else {
                at += 1
                continue
            }
            if let sign = signs.firstIndex(of: bytes[at + 1]) {
                (bytes[at], bytes[at + 1]) = (first, seconds.lowerBound + UInt8(sign))
            }
            at += 2
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The text with brackets where they were marked; in code, where a backslash is one, with the backslash.
    static func restored(_ text: String, isCode: Bool = false) -> String {
        guard text.utf8.contains(first) else { return text }
        let bytes = Array(text.utf8)
        var kept: [UInt8] = []
        kept.reserveCapacity(bytes.count)
        var at = 0
        while at < bytes.count {
            if let bracket = bracket(at: at, in: bytes) {
                if isCode { kept.append(0x5C) }
                kept.append(bracket)
                at += 2
            } else {
                kept.append(bytes[at])
                at += 1
            }
        }
        return String(decoding: kept, as: UTF8.self)
    }

    /// The bracket that is marked at a place; `nil` when none is.
    static func bracket<Bytes: RandomAccessCollection>(at place: Int, in bytes: Bytes) -> UInt8?
    where Bytes.Element == UInt8, Bytes.Index == Int {
        guard bytes[place] == first, place + 1 < bytes.endIndex, seconds.contains(bytes[place + 1]) else { return nil }
        return signs[Int(bytes[place + 1] - seconds.lowerBound)]
    }
}
