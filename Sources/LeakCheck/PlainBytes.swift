import Publishing

/// The bytes of a file as ``OutputReading`` reads them: without what belongs to the form of calendars and feeds.
func plainBytes(of file: OutputFile) -> [UInt8] {
    switch file.path.split(separator: ".").last?.lowercased() {
    case "ics": plainCalendar(file.bytes)
    case "xml": plainFeed(file.bytes)
    default: file.bytes
    }
}

/// A calendar (RFC 5545) with its lines unfolded, its texts unescaped and its days written as notes have them.
///
/// Works on bytes: some programs fold within a character.
func plainCalendar(_ bytes: [UInt8]) -> [UInt8] {
    var unfolded: [UInt8] = []
    unfolded.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
        let byte = bytes[index]
        if byte == 0x0D || byte == 0x0A {
            var next = index + 1
            if byte == 0x0D, next < bytes.count, bytes[next] == 0x0A { next += 1 }
            if next < bytes.count, bytes[next] == 0x20 || bytes[next] == 0x09 {
                index = next + 1
                continue
            }
        }
        unfolded.append(byte)
        index += 1
    }
    var plain: [UInt8] = []
    plain.reserveCapacity(unfolded.count)
    index = 0
    while index < unfolded.count {
        let byte = unfolded[index]
        if byte == UInt8(ascii: ":"), let day = day(behind: index, in: unfolded) {
            plain.append(byte)
            for (place, digit) in day.enumerated() {
                if place == 4 || place == 6 { plain.append(UInt8(ascii: "-")) }
                plain.append(digit)
            }
            index += 9
        } else if byte == UInt8(ascii: "\\"), index + 1 < unfolded.count, unfolded[index + 1] >= 0x20 {
            let escaped = unfolded[index + 1]
            // A line break within a text: its sentences may go on behind it.
            plain.append(escaped | 0x20 == UInt8(ascii: "n") ? 0x20 : escaped)
            index += 2
        } else {
            plain.append(byte)
            index += 1
        }
    }
    return plain
}

/// The eight digits of a value that is a day: `:20260314` at the end of a line.
private func day(behind colon: Int, in bytes: [UInt8]) -> [UInt8]? {
    let end = colon + 9
    guard end <= bytes.count, end == bytes.count || bytes[end] < 0x20 else { return nil }
    let digits = bytes[colon + 1..<end]
    return digits.allSatisfy { $0 &- 0x30 < 10 } ? Array(digits) : nil
}

/// XML with a blank in place of the `T` of a time, so that its day stands there as notes have it.
func plainFeed(_ bytes: [UInt8]) -> [UInt8] {
    var plain = bytes
    func isDigit(_ index: Int) -> Bool { bytes[index] &- 0x30 < 10 }
    for index in bytes.indices.dropFirst().dropLast()
    where bytes[index] == UInt8(ascii: "T") && isDigit(index - 1) && isDigit(index + 1) {
        plain[index] = 0x20
    }
    return plain
}
