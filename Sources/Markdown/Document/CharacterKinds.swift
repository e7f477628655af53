// What the standard library says of characters, answered at once for ASCII. Every reader asks this of most characters of a note,
// and the standard library looks all of them up in tables.

extension Character {
    @inlinable var firstByte: UInt8 { utf8[utf8.startIndex] }
    @inlinable var firstScalar: Unicode.Scalar { unicodeScalars[unicodeScalars.startIndex] }

    @inlinable package var isLetter: Bool {
        firstByte < 0x80 ? (firstByte | 0x20) &- 0x61 < 26 : firstScalar.properties.isAlphabetic
    }

    @inlinable package var isNumber: Bool {
        firstByte < 0x80 ? firstByte &- 0x30 < 10 : firstScalar.properties.numericType != nil
    }

    @inlinable package var isWhitespace: Bool {
        firstByte < 0x80 ? firstByte == 0x20 || firstByte &- 9 < 5 : firstScalar.properties.isWhitespace
    }
}
