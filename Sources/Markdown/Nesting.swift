/// The deepest nesting of quotes and lists on one line that is still parsed: cmark takes seconds on some inputs that
/// nest thousands deep, and nobody writes a hundred.
package let deepestNesting = 100

/// The first line, counted from 1 in this text, that opens more than `deepestNesting` quotes and lists; `nil` if none does.
package func lineNestedTooDeep(in text: String) -> Int? {
    var line = 1
    var depth = 0
    var isLeading = true
    var isAfterMarker = false
    var hasDigits = false
    for byte in text.utf8 {
        if byte == 0x0A {
            line += 1
            depth = 0
            isLeading = true
            isAfterMarker = false
            hasDigits = false
            continue
        }
        guard isLeading else { continue }
        switch byte {
        case 0x20, 0x09:
            isAfterMarker = false
            hasDigits = false
        case 0x3E: depth += 1
        case 0x2D where !isAfterMarker, 0x2B where !isAfterMarker, 0x2A where !isAfterMarker:
            depth += 1
            isAfterMarker = true
        case 0x30...0x39 where !isAfterMarker: hasDigits = true
        case 0x2E, 0x29:
            if hasDigits { depth += 1 } else { isLeading = false }
            hasDigits = false
        default: isLeading = false
        }
        if depth > deepestNesting { return line }
    }
    return nil
}
