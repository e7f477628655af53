import Crypto

/// The SHA-256 of a file, by which Waymark knows its own files again.
enum Digest {
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
