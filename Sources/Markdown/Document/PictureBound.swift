/// How many steps cmark may take over brackets in a text. For every link it walks back over all pictures that are open
/// in the paragraph, so some thousands of each take seconds, and a note of them an hour.
private let mostBracketSteps = 20_000_000

/// The first line, counted from 1 in this text, behind which cmark would take too long over pictures and links; `nil`
/// when it takes no time.
///
/// A paragraph costs at most its `![` times its `]`: 4,000 pictures in one paragraph are fine, and any number of them
/// in paragraphs of their own.
package func lineOfTooManyPictures(in text: String) -> Int? {
    let hasFew = text[...].utf8.withContiguousBytes { bytes in
        bytes.count(of: 0x21) * bytes.count(of: 0x5D) <= mostBracketSteps
    }
    if hasFew { return nil }
    var line = 1
    var (steps, pictures, closings) = (0, 0, 0)
    var isBlank = true
    var last: UInt8 = 0
    for byte in text.utf8 {
        switch byte {
        case 0x0A:
            if isBlank {
                steps += pictures * closings
                (pictures, closings) = (0, 0)
            }
            if steps + pictures * closings > mostBracketSteps { return line }
            line += 1
            isBlank = true
        case 0x20, 0x09: break
        case 0x5B:
            if last == 0x21 { pictures += 1 }
            isBlank = false
        case 0x5D:
            closings += 1
            isBlank = false
        default: isBlank = false
        }
        last = byte
    }
    return steps + pictures * closings > mostBracketSteps ? line : nil
}
