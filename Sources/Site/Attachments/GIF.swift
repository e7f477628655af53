/// Takes comments and XMP out of a GIF.
enum GIF {
    static func isGIF(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: "GIF87a".utf8) || bytes.starts(with: "GIF89a".utf8)
    }

    /// The picture without metadata; `nil` when it is damaged.
    static func withoutMetadata(_ bytes: [UInt8]) -> [UInt8]? {
        let reader = ByteReader(bytes: bytes)
        guard let screen = reader.number(at: 10, count: 1, isBigEndian: true) else { return nil }
        var place = 13 + colourTable(screen)
        guard let head = reader.slice(0, place) else { return nil }
        var kept = Array(head)
        while true {
            let start = place
            switch reader.number(at: place, count: 1, isBigEndian: true) {
            case 0x3B: return kept + [0x3B]
            case 0x2C:
                guard let flags = reader.number(at: place + 9, count: 1, isBigEndian: true),
                    let end = endOfBlocks(reader, from: place + 11 + colourTable(flags))
                else { return nil }
                kept += bytes[start..<end]
                place = end
            case 0x21:
                guard let label = reader.number(at: place + 1, count: 1, isBigEndian: true),
                    let end = endOfBlocks(reader, from: place + 2)
                else { return nil }
                // How long each picture is shown, and how often all of them.
                let isLoop = label == 0xFF && (reader.slice(place + 3, 11)?.elementsEqual("NETSCAPE2.0".utf8) ?? false)
                if label == 0xF9 || isLoop { kept += bytes[start..<end] }
                place = end
            default: return nil
            }
        }
    }

    /// The length in bytes of the colour table that some flags announce.
    private static func colourTable(_ flags: Int) -> Int { flags & 0x80 == 0 ? 0 : 3 << ((flags & 0x07) + 1) }

    /// The place after a run of sub-blocks, each of which begins with its length; the run ends with an empty one.
    private static func endOfBlocks(_ reader: ByteReader, from start: Int) -> Int? {
        var place = start
        while let length = reader.number(at: place, count: 1, isBigEndian: true) {
            place += 1 + length
            if length == 0 { return place }
        }
        return nil
    }
}
