/// The deepest nesting of quotes and lists that is still parsed: cmark takes seconds on some inputs that nest hundreds
/// deep, and nobody writes a hundred.
package let deepestNesting = 100

/// The first line, counted from 1 in this text, that opens more than `deepestNesting` quotes and lists; `nil` if none does.
///
/// A list inside lists of earlier lines is indented by two columns or more for each of them, so the blanks before a
/// bullet count for half as many levels.
package func lineNestedTooDeep(in text: String) -> Int? {
    text[...].utf8.withContiguousBytes { bytes in
        var scan = NestingScan()
        var index = 0
        while index < bytes.count {
            scan.take(bytes[index])
            if scan.isTooDeep { return scan.line }
            index += 1
            if scan.isBehindMarkers { while index < bytes.count, bytes[index] != 0x0A { index += 1 } }
        }
        return nil
    }
}

private struct NestingScan {
    var line = 1
    var isTooDeep = false
    /// Markers so far on this line, and columns of blanks before and between them.
    private var depth = 0
    private var blanks = 0
    private var isLeading = true
    /// Whether a bullet or number has just ended, which counts if a blank or the end of the line follows.
    private var isAfterMarker = false
    private var hasDigits = false
    /// Whether nothing up to the end of the line counts.
    var isBehindMarkers: Bool { !isLeading && !isAfterMarker }

    mutating func take(_ byte: UInt8) {
        let isBlank = byte == 0x20 || byte == 0x09
        if isAfterMarker {
            isAfterMarker = false
            if isBlank || byte == 0x0A { openList() } else { isLeading = false }
            if isBlank { return }
        }
        if byte == 0x0A {
            (line, depth, blanks) = (isTooDeep ? line : line + 1, 0, 0)
            (isLeading, hasDigits) = (true, false)
            return
        }
        guard isLeading else { return }
        switch byte {
        case 0x20, 0x09:
            blanks += byte == 0x09 ? 4 : 1
            isLeading = !hasDigits
        case 0x3E where !hasDigits:
            depth += 1
            isTooDeep = depth > deepestNesting
        case 0x2D where !hasDigits, 0x2B where !hasDigits, 0x2A where !hasDigits: isAfterMarker = true
        case 0x30...0x39: hasDigits = true
        case 0x2E where hasDigits, 0x29 where hasDigits: (isAfterMarker, hasDigits) = (true, false)
        default: isLeading = false
        }
    }

    private mutating func openList() {
        depth += 1
        isTooDeep = depth + blanks / 2 > deepestNesting
    }
}
