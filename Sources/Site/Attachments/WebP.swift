/// Takes EXIF and XMP out of a WebP.
enum WebP {
    private static let kept: Set<String> = ["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"]

    static func isWebP(_ bytes: [UInt8]) -> Bool {
        bytes.count >= 12 && bytes[0..<4].elementsEqual("RIFF".utf8) && bytes[8..<12].elementsEqual("WEBP".utf8)
    }

    /// The picture without metadata; `nil` when it is damaged.
    static func withoutMetadata(_ bytes: [UInt8]) -> [UInt8]? {
        let reader = ByteReader(bytes: bytes)
        guard let size = reader.number(at: 4, count: 4, isBigEndian: false), size >= 4, size <= bytes.count - 8 else {
            return nil
        }
        let end = 8 + size
        var chunks: [UInt8] = []
        var place = 12
        while place < end {
            guard let name = reader.slice(place, 4),
                let length = reader.number(at: place + 4, count: 4, isBigEndian: false),
                let content = reader.slice(place + 8, length), place + 8 + length <= end
            else { return nil }
            let kind = String(decoding: name, as: UTF8.self)
            if kept.contains(kind) {
                var content = Array(content)
                // The flags that EXIF (8) and XMP (4) are there.
                if kind == "VP8X", let flags = content.first { content[0] = flags & ~0x0C }
                chunks += Array(name) + littleEndian(length) + content + (length % 2 == 1 ? [0] : [])
            }
            place += 8 + length + length % 2
        }
        guard !chunks.isEmpty else { return nil }
        return Array("RIFF".utf8) + littleEndian(chunks.count + 4) + Array("WEBP".utf8) + chunks
    }

    private static func littleEndian(_ number: Int) -> [UInt8] {
        (0..<4).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    }
}
