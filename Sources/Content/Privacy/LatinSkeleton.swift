extension MarkSkeleton {
    /// The skeleton of words in Latin letters with or without accents, dashes and quotation marks, which nearly all are that are
    /// not of ASCII alone; `nil` for others.
    ///
    /// Each of these scalars becomes the same wherever it stands: none of them joins with another.
    static func textOfLatin(_ words: String) -> String? {
        var text: [UInt8] = []
        text.reserveCapacity(words.utf8.count)
        for scalar in words.unicodeScalars {
            let piece: [UInt8]
            switch scalar.value {
            case 0..<0x250: piece = latinPieces[Int(scalar.value)]
            case 0x1E00..<0x1F00: piece = additionalPieces[Int(scalar.value) - 0x1E00]
            case 0x2010..<0x2060: piece = signPieces[Int(scalar.value) - 0x2010]
            default: return nil
            }
            for byte in piece where byte != 0x20 || text.last.map({ $0 != 0x20 }) ?? false { text.append(byte) }
        }
        if text.last == 0x20 { text.removeLast() }
        return String(decoding: text, as: UTF8.self)
    }

    /// What each scalar becomes; a blank joins with those beside it.
    private static let latinPieces = pieces(0..<0x250)
    private static let additionalPieces = pieces(0x1E00..<0x1F00)
    private static let signPieces = pieces(0x2010..<0x2060)

    private static func pieces(_ values: Range<UInt32>) -> [[UInt8]] {
        values.map { Unicode.Scalar($0).map { Array(textOfAll(String($0), trimsEnds: false).utf8) } ?? [] }
    }
}
