import Mustache

/// Escapes text for HTML and SVG, byte by byte.
///
/// Going by characters would let `"` pass when a combining mark follows it, since the two are one character.
package func escapedForMarkup(_ text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in
        guard bytes.contains(where: { replacement(for: $0) != nil }) else {
            return String(decoding: bytes, as: UTF8.self)
        }
        var escaped: [UInt8] = []
        escaped.reserveCapacity(bytes.count + 32)
        for byte in bytes {
            if let replacement = replacement(for: byte) {
                escaped.append(contentsOf: replacement.utf8)
            } else {
                escaped.append(byte)
            }
        }
        return String(decoding: escaped, as: UTF8.self)
    }
}

@inline(__always)
private func replacement(for byte: UInt8) -> StaticText? {
    switch byte {
    case UInt8(ascii: "&"): StaticText("&amp;")
    case UInt8(ascii: "<"): StaticText("&lt;")
    case UInt8(ascii: ">"): StaticText("&gt;")
    case UInt8(ascii: "\""): StaticText("&quot;")
    case UInt8(ascii: "'"): StaticText("&#39;")
    default: nil
    }
}

/// A short text that is part of the program.
private struct StaticText {
    let utf8: UnsafeBufferPointer<UInt8>

    init(_ text: StaticString) {
        utf8 = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    }
}

/// The content type of every template of a site.
struct BytewiseMarkup: MustacheContentType {
    /// The name under which templates ask for it.
    static let name = "WAYMARK"

    func escapeText(_ text: String) -> String { escapedForMarkup(text) }

    /// Makes the name known to the template library; registering again changes nothing.
    static func register() { MustacheContentTypes.register(BytewiseMarkup(), named: name) }
}
