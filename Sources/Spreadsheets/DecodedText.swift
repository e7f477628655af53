/// The characters of a file as spreadsheets write it: UTF-8 with or without a mark, UTF-16 (“Unicode text” of Excel), or
/// Windows-1252, which Excel writes as plain “CSV” in western Europe.
struct DecodedText {
    var scalars: [Unicode.Scalar]
    /// What the bytes were taken for where that was guessed; `nil` where they say it themselves.
    var guess: String?

    init(_ bytes: [UInt8]) {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            scalars = Array(String(decoding: bytes.dropFirst(3), as: UTF8.self).unicodeScalars)
        } else if bytes.starts(with: [0xFF, 0xFE]) {
            scalars = DecodedText.wide(bytes.dropFirst(2), isLittle: true)
        } else if bytes.starts(with: [0xFE, 0xFF]) {
            scalars = DecodedText.wide(bytes.dropFirst(2), isLittle: false)
        } else if let text = String(validating: bytes, as: UTF8.self) {
            scalars = Array(text.unicodeScalars)
        } else {
            scalars = bytes.map { DecodedText.windows[$0] ?? Unicode.Scalar($0) }
            guess = "Windows-1252"
        }
    }

    private static func wide(_ bytes: ArraySlice<UInt8>, isLittle: Bool) -> [Unicode.Scalar] {
        var units: [UInt16] = []
        var index = bytes.startIndex
        while index + 1 < bytes.endIndex {
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            units.append(isLittle ? second << 8 | first : first << 8 | second)
            index += 2
        }
        return Array(String(decoding: units, as: UTF16.self).unicodeScalars)
    }

    /// The bytes that Windows-1252 has other characters for than Unicode; those that it leaves free stay control characters.
    private static let windows: [UInt8: Unicode.Scalar] = {
        let signs: [(UInt8, Unicode.Scalar)] = [
            (0x80, "€"), (0x82, "‚"), (0x83, "ƒ"), (0x84, "„"), (0x85, "…"), (0x86, "†"), (0x87, "‡"), (0x88, "ˆ"),
            (0x89, "‰"), (0x8A, "Š"), (0x8B, "‹"), (0x8C, "Œ"), (0x8E, "Ž"), (0x91, "‘"), (0x92, "’"), (0x93, "“"),
            (0x94, "”"), (0x95, "•"), (0x96, "–"), (0x97, "—"), (0x98, "˜"), (0x99, "™"), (0x9A, "š"), (0x9B, "›"),
            (0x9C, "œ"), (0x9E, "ž"), (0x9F, "Ÿ"),
        ]
        return Dictionary(uniqueKeysWithValues: signs)
    }()
}
