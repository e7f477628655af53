/// The character at a place and how many bytes it takes; `nil` where the bytes are no UTF-8.
package func decodeScalar(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, end: Int
) -> (scalar: Unicode.Scalar, width: Int)? {
    let first = bytes[index]
    if first < 0x80 { return (Unicode.Scalar(first), 1) }
    let width = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0
    guard width > 0, index + width <= end else { return nil }
    var value = UInt32(first) & (0xFF >> (UInt32(width) + 1))
    for byte in bytes[(index + 1)..<(index + width)] {
        guard byte & 0xC0 == 0x80 else { return nil }
        value = value << 6 | UInt32(byte & 0x3F)
    }
    return Unicode.Scalar(value).map { ($0, width) }
}
