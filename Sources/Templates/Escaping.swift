/// Escapes text for HTML and SVG, byte by byte.
///
/// Going by characters would let `"` pass when a combining mark follows it, since the two are one character.
package func escapedForMarkup(_ text: String) -> String {
    var escaped: [UInt8] = []
    escaped.append(escaping: text)
    return escaped.count == text.utf8.count ? text : String(decoding: escaped, as: UTF8.self)
}

extension [UInt8] {
    /// Appends text as it may stand between tags and in attributes.
    mutating func append(escaping text: String) {
        if text.utf8.withContiguousStorageIfAvailable({ append(escaping: $0) }) == nil {
            let bytes = Array(text.utf8)
            bytes.withUnsafeBufferPointer { append(escaping: $0) }
        }
    }

    private mutating func append(escaping bytes: UnsafeBufferPointer<UInt8>) {
        var begin = 0
        for (place, byte) in bytes.enumerated() where needsEscape(byte) {
            append(contentsOf: bytes[begin..<place])
            append(contentsOf: replacement(for: byte))
            begin = place + 1
        }
        append(contentsOf: bytes[begin...])
    }
}

/// A bit for each of `"`, `&`, `'`, `<` and `>`, all of which are below 64.
private let escapedBytes: UInt64 = 1 << 34 | 1 << 38 | 1 << 39 | 1 << 60 | 1 << 62

@inline(__always)
private func needsEscape(_ byte: UInt8) -> Bool { byte < 64 && escapedBytes >> UInt64(byte) & 1 == 1 }

private func replacement(for byte: UInt8) -> UnsafeBufferPointer<UInt8> {
    let text: StaticString =
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        default: "&#39;"
        }
    return UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
}
