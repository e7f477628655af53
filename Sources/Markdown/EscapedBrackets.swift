/// Square brackets that were written with a backslash, which make no `[[link]]`.
///
/// cmark drops the backslash, so they go through it as two control characters that no note can hold, and come back as
/// brackets. Each takes as many bytes as what it stands for, so that places stay where they are.
enum EscapedBrackets {
    private static let opening: [UInt8] = [0xC2, 0x91]
    private static let closing: [UInt8] = [0xC2, 0x92]

    /// The text with `\[` and `\]` marked.
    static func marked(_ text: String) -> String {
        guard text.utf8.contains(0x5C) else { return text }
        var bytes = Array(text.utf8)
        var at = 0
        while at + 1 < bytes.count {
            guard bytes[at] == 0x5C else {
                at += 1
                continue
            }
            if bytes[at + 1] == 0x5B { bytes.replaceSubrange(at...(at + 1), with: opening) }
            if bytes[at + 1] == 0x5D { bytes.replaceSubrange(at...(at + 1), with: closing) }
            at += 2
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The text with brackets where they were marked; in code, where a backslash is one, with the backslash.
    static func restored(_ text: String, isCode: Bool = false) -> String {
        guard text.utf8.contains(opening[0]) else { return text }
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
        guard bytes[place] == opening[0], place + 1 < bytes.endIndex else { return nil }
        return bytes[place + 1] == opening[1] ? 0x5B : bytes[place + 1] == closing[1] ? 0x5D : nil
    }
}
