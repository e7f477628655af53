import Crypto
import Foundation

/// The SHA-256 of a file, by which Waymark knows its own files again, and of agreed terms.
package enum Digest {
    /// The digest of an agreement's terms: the first 12 digits of that of their text in Unicode's normal form C.
    package static func terms(_ text: String) -> String {
        String(hex(of: Array(text.precomposedStringWithCanonicalMapping.utf8)).prefix(12))
    }

    /// As 64 hexadecimal digits.
    static func hex(of bytes: [UInt8]) -> String {
        var text = ""
        for byte in SHA256.hash(data: bytes) {
            text += byte < 16 ? "0" : ""
            text += String(byte, radix: 16)
        }
        return text
    }
}
