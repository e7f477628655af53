import Crypto
import Foundation

/// The SHA-256 of a file, by which Waymark knows its own files again, and of agreed terms.
package enum Digest {
    /// The digest of an agreement's terms: the first 12 digits of that of their text in Unicode's normal form C.
    package static func terms(_ text: String) -> String {
        let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
        return String(hex(of: Array((isASCII ? text : text.precomposedStringWithCanonicalMapping).utf8)).prefix(12))
    }

    /// As 64 hexadecimal digits.
    package static func hex(of bytes: [UInt8]) -> String { text(of: SHA256.hash(data: bytes)) }

    static func text(of hash: SHA256.Digest) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(unsafeUninitializedCapacity: 64) { text in
            var place = 0
            for byte in hash {
                text[place] = digits[Int(byte >> 4)]
                text[place + 1] = digits[Int(byte & 15)]
                place += 2
            }
            return place
        }
    }
}
