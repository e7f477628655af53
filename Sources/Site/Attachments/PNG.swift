/// Takes text, time and EXIF out of a PNG.
enum PNG {
    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    /// Chunks that say how the picture looks. Whatever else there is may hold words.
    private static let kept: Set<String> = [
        "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI", "bKGD",
        "hIST", "pHYs", "acTL", "fcTL", "fdAT",
    ]

    /// The picture without metadata; `nil` when it is damaged.
    static func withoutMetadata(_ bytes: [UInt8]) -> [UInt8]? {
        let reader = ByteReader(bytes: bytes)
        var kept = signature
        var place = signature.count
        while true {
            guard let length = reader.number(at: place, count: 4, isBigEndian: true),
                let name = reader.slice(place + 4, 4), let chunk = reader.slice(place, length + 12)
            else { return nil }
            let kind = String(decoding: name, as: UTF8.self)
            if PNG.kept.contains(kind) { kept += chunk }
            place += length + 12
            // Whatever follows the end is no part of the picture.
            if kind == "IEND" { return kept }
        }
    }
}
