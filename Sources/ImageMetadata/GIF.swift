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
                if label == 0xF9, let control = reader.slice(place, 8), control[place + 2] == 4, control[place + 7] == 0
                {
                    kept += control
                } else if label == 0xFF, let loop = loop(reader, at: place) {
                    kept += loop
                }
                place = end
            default: return nil
            }
        }
    }

    /// How often the pictures are shown, without what else the extension may hold; `nil` when it is another one.
    private static func loop(_ reader: ByteReader, at place: Int) -> [UInt8]? {
        guard let name = reader.slice(place + 2, 12), name.first == 11,
            ["NETSCAPE2.0", "ANIMEXTS1.0"].contains(String(decoding: name.dropFirst(), as: UTF8.self)),
            let times = reader.slice(place + 14, 4), times.starts(with: [3, 1])
        else { return nil }
        return [0x21, 0xFF] + name + times + [0]
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
