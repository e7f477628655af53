/// Takes EXIF and XMP out of a WebP.
enum WebP {
    private static let kept: Set<String> = ["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"]
    private static let keptInFrames: Set<String> = ["VP8 ", "VP8L", "ALPH"]

    static func isWebP(_ bytes: [UInt8]) -> Bool {
        bytes.count >= 12 && bytes[0..<4].elementsEqual("RIFF".utf8) && bytes[8..<12].elementsEqual("WEBP".utf8)
    }

    /// The picture without metadata; `nil` when it is damaged.
    static func withoutMetadata(_ bytes: [UInt8]) -> [UInt8]? {
        let reader = ByteReader(bytes: bytes)
        guard let size = reader.number(at: 4, count: 4, isBigEndian: false), size >= 4, size <= bytes.count - 8 else {
            return nil
        }
        guard let chunks = chunks(reader, from: 12, to: 8 + size, keeping: kept), !chunks.isEmpty else { return nil }
        return Array("RIFF".utf8) + littleEndian(chunks.count + 4) + Array("WEBP".utf8) + chunks
    }

    /// The chunks of a stretch that say how the picture looks, each kind once, but for the frames of a moving picture;
    /// `nil` when there is no picture, or the stretch is no run of chunks.
    private static func chunks(
        _ reader: ByteReader, from start: Int, to end: Int, keeping kept: Set<String>
    ) -> [UInt8]? {
        var chunks: [UInt8] = []
        var seen: Set<String> = []
        var place = start
        while place < end {
            guard let name = reader.slice(place, 4),
                let length = reader.number(at: place + 4, count: 4, isBigEndian: false),
                let content = reader.slice(place + 8, length), place + 8 + length <= end
            else { return nil }
            let kind = String(decoding: name, as: UTF8.self)
            if kept.contains(kind), seen.insert(kind).inserted || kind == "ANMF" {
                guard let content = part(kind, content, reader) else { return nil }
                chunks += Array(name) + littleEndian(content.count) + content + (content.count % 2 == 1 ? [0] : [])
            }
            place += 8 + length + length % 2
        }
        return seen.isDisjoint(with: ["VP8 ", "VP8L", "ANMF"]) ? nil : chunks
    }

    /// What is kept of a chunk; `nil` when it is damaged.
    private static func part(_ kind: String, _ content: ArraySlice<UInt8>, _ reader: ByteReader) -> [UInt8]? {
        switch kind {
        case "VP8X":
            guard content.count == 10, let flags = content.first else { return nil }
            // Profile, transparency and movement; not that EXIF and XMP are there.
            return [flags & 0x32] + content.dropFirst()
        case "ANIM": return content.count == 6 ? Array(content) : nil
        case "ANMF":
            // Place, size and time of a frame; then chunks of its own.
            guard content.count > 16,
                let frame = chunks(reader, from: content.startIndex + 16, to: content.endIndex, keeping: keptInFrames)
            else { return nil }
            return content.prefix(16) + frame
        default: return Array(content)
        }
    }

    private static func littleEndian(_ number: Int) -> [UInt8] {
        (0..<4).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    }
}
