/// Takes text, time and EXIF out of a PNG.
enum PNG {
    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    /// Chunks that say how the picture looks, with the most bytes that each may have. Whatever else there is may hold words.
    private static let kept: [String: ClosedRange<Int>] = [
        "PLTE": 3...768, "IDAT": 0...Int.max, "tRNS": 1...256, "cHRM": 32...32, "gAMA": 4...4, "iCCP": 3...Int.max,
        "sBIT": 1...4, "sRGB": 1...1, "cICP": 4...4, "mDCV": 24...24, "cLLI": 8...8, "bKGD": 1...6, "hIST": 2...512,
        "pHYs": 9...9, "acTL": 8...8, "fcTL": 26...26, "fdAT": 4...Int.max,
    ]

    /// The picture without metadata; `nil` when it is damaged.
    static func withoutMetadata(_ bytes: [UInt8]) -> [UInt8]? {
        let reader = ByteReader(bytes: bytes)
        guard let header = reader.slice(signature.count, 25), header.starts(with: [0, 0, 0, 13] + Array("IHDR".utf8))
        else { return nil }
        var picture = signature + header
        var place = picture.count
        var hasPicture = false
        while true {
            guard let length = reader.number(at: place, count: 4, isBigEndian: true),
                let name = reader.slice(place + 4, 4), let chunk = reader.slice(place, length + 12)
            else { return nil }
            let kind = String(decoding: name, as: UTF8.self)
            if kind == "IEND" {
                // Whatever it holds or what follows it is no part of the picture.
                return hasPicture ? picture + end : nil
            }
            if let lengths = kept[kind], lengths.contains(length) {
                picture += chunk
                hasPicture = hasPicture || kind == "IDAT"
            } else if name.first.map({ $0 & 0x20 == 0 }) ?? true {
                // A capital letter says that nobody can show the picture without this.
                return nil
            }
            place += length + 12
        }
    }

    /// The last chunk: it is empty, and then its check sum is this.
    private static let end: [UInt8] = [0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82]
}
