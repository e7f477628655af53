/// An address of the web or of mail that stands among words without any signs around it, by the rules of GitHub's specification,
/// “Autolinks (extension)”.
struct BareAddress: Equatable {
    /// The bytes of the text that are the address.
    var range: Range<Int>
    /// What has to stand in front of it where it leads.
    var prefix: String

    /// Whether one may stand in a text; by its signs.
    static func mayStand(in text: String) -> Bool {
        text[...].utf8.withContiguousBytes { bytes in
            if bytes.firstPlace(of: UInt8(ascii: "@")) != nil { return true }
            var start = 1
            while let place = bytes.firstPlace(of: UInt8(ascii: "."), from: start) {
                if (bytes[place - 1] | 0x20) == UInt8(ascii: "w") { return true }
                start = place + 1
            }
            start = 5
            while let place = bytes.firstPlace(of: UInt8(ascii: "/"), from: start) {
                if bytes[place - 1] == UInt8(ascii: "/") { return true }
                start = place + 1
            }
            return false
        }
    }

    /// Every one in a text, in order.
    ///
    /// - Parameter isBehindWord: Whether something that is no blank stands right in front of the text.
    static func all(in bytes: UnsafeBufferPointer<UInt8>, isBehindWord: Bool) -> [BareAddress] {
        var scan = AddressScan(bytes: bytes, isBehindWord: isBehindWord)
        return scan.all()
    }
}

private struct AddressScan {
    let bytes: UnsafeBufferPointer<UInt8>
    let isBehindWord: Bool
    /// Where the last address ended.
    private var start = 0

    init(bytes: UnsafeBufferPointer<UInt8>, isBehindWord: Bool) {
        self.bytes = bytes
        self.isBehindWord = isBehindWord
    }

    mutating func all() -> [BareAddress] {
        var found: [BareAddress] = []
        var at = 0
        while at < bytes.count {
            let address: BareAddress? =
                switch bytes[at] {
                case UInt8(ascii: "w"), UInt8(ascii: "W"): web(at)
                case UInt8(ascii: ":"): withScheme(at)
                case UInt8(ascii: "@"): mail(at)
                default: nil
                }
            if let address {
                found.append(address)
                (start, at) = (address.range.upperBound, address.range.upperBound)
            } else {
                at += 1
            }
        }
        return found
    }

    /// `www.example.org`
    private func web(_ first: Int) -> BareAddress? {
        guard holds("www.", at: first), isFree(first),
            let domain = endOfDomain(first, needsDot: true)
        else { return nil }
        let end = endOfAddress(first, from: domain)
        return end > first + 4 ? BareAddress(range: first..<end, prefix: "http://") : nil
    }

    /// Whether an address may begin at a place: at the start, behind a blank, or behind one of these signs.
    private func isFree(_ first: Int) -> Bool {
        guard first > 0 else { return !isBehindWord }
        guard first > start else { return false }
        return isSpace(bytes[first - 1]) || "*_~(".utf8.contains(bytes[first - 1])
    }

    /// `https://example.org`
    private func withScheme(_ colon: Int) -> BareAddress? {
        guard colon + 3 < bytes.count, bytes[colon + 1] == UInt8(ascii: "/"), bytes[colon + 2] == UInt8(ascii: "/")
        else {
            return nil
        }
        var first = colon
        while first > start, isLetter(bytes[first - 1]) { first -= 1 }
        guard ["http", "https", "ftp"].contains(where: { colon - first == $0.utf8.count && holds($0, at: first) }),
            bytes[colon + 3] >= 0x80 || isLetter(bytes[colon + 3]) || isDigit(bytes[colon + 3]),
            let domain = endOfDomain(colon + 3, needsDot: false)
        else { return nil }
        let end = endOfAddress(first, from: domain)
        return end > colon + 3 ? BareAddress(range: first..<end, prefix: "") : nil
    }

    /// `ada@example.org`, `mailto:ada@example.org`, `xmpp:ada@example.org/room`
    private func mail(_ at: Int) -> BareAddress? {
        var first = at
        var scheme = ""
        while first > start {
            let byte = bytes[first - 1]
            if isLetter(byte) || isDigit(byte) || ".+-_".utf8.contains(byte) {
                first -= 1
            } else if byte == UInt8(ascii: ":"), scheme.isEmpty,
                let known = ["mailto:", "xmpp:"].first(where: { isBefore(first, $0) })
            {
                scheme = known
                break
            } else {
                break
            }
        }
        guard first < at else { return nil }
        var end = at + 1
        var dots = 0
        while end < bytes.count {
            let byte = bytes[end]
            if isLetter(byte) || isDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") {
                end += 1
            } else if byte == UInt8(ascii: "@") {
                return nil
            } else if byte == UInt8(ascii: "."), end + 1 < bytes.count,
                isLetter(bytes[end + 1]) || isDigit(bytes[end + 1])
            {
                dots += 1
                end += 1
            } else if byte == UInt8(ascii: "/"), scheme == "xmpp:" {
                end += 1
            } else {
                break
            }
        }
        guard end > at + 2, dots > 0, isLetter(bytes[end - 1]) || bytes[end - 1] == UInt8(ascii: ".") else {
            return nil
        }
        let begin = first - scheme.utf8.count
        return BareAddress(range: begin..<end, prefix: scheme.isEmpty ? "mailto:" : "")
    }

    /// Whether a scheme stands right before a place, with no letter in front of it.
    private func isBefore(_ place: Int, _ scheme: String) -> Bool {
        let first = place - scheme.utf8.count
        guard first >= start, holds(scheme, at: first) else { return false }
        return first == 0 || !isLetter(bytes[first - 1]) && !isDigit(bytes[first - 1])
    }

    /// Where the name of a host ends; `nil` where it is none: no `_` in its last two parts, unless it has very many.
    private func endOfDomain(_ first: Int, needsDot: Bool) -> Int? {
        var at = first
        var dots = 0
        var (lowLinesBefore, lowLines) = (0, 0)
        while at < bytes.count {
            let byte = bytes[at]
            if byte == UInt8(ascii: "_") {
                lowLines += 1
                at += 1
            } else if byte == UInt8(ascii: ".") {
                (lowLinesBefore, lowLines) = (lowLines, 0)
                dots += 1
                at += 1
            } else if isLetter(byte) || isDigit(byte) || byte == UInt8(ascii: "-") {
                at += 1
            } else if byte >= 0x80, let length = lengthOfLetter(at) {
                at += length
            } else {
                break
            }
        }
        if lowLinesBefore > 0 || lowLines > 0, dots <= 10 { return nil }
        return at > first && (!needsDot || dots > 0) ? at : nil
    }

    /// Where an address ends: at a blank or `<`, without the signs that belong to the sentence around it.
    private func endOfAddress(_ first: Int, from domain: Int) -> Int {
        var end = domain
        while end < bytes.count, !isSpace(bytes[end]), bytes[end] != UInt8(ascii: "<") { end += 1 }
        var (opening, closing) = (0, 0)
        for byte in bytes[first..<end] {
            if byte == UInt8(ascii: "(") { opening += 1 }
            if byte == UInt8(ascii: ")") { closing += 1 }
        }
        while end > first {
            switch bytes[end - 1] {
            case UInt8(ascii: ")"):
                guard closing > opening else { return end }
                closing -= 1
                end -= 1
            case UInt8(ascii: ";"):
                var name = end - 1
                while name > first, isLetter(bytes[name - 1]) { name -= 1 }
                end = name < end - 1 && name > first && bytes[name - 1] == UInt8(ascii: "&") ? name - 1 : end - 1
            case let byte where "?!.,:*_~'\"".utf8.contains(byte): end -= 1
            default: return end
            }
        }
        return end
    }

    /// How many bytes a letter beyond ASCII takes; `nil` where a blank or a sign stands.
    private func lengthOfLetter(_ at: Int) -> Int? {
        let length = bytes[at] < 0xE0 ? 2 : bytes[at] < 0xF0 ? 3 : 4
        guard at + length <= bytes.count,
            let scalar = String(decoding: bytes[at..<at + length], as: UTF8.self).unicodeScalars.first
        else { return nil }
        switch scalar.properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
            .finalPunctuation, .otherPunctuation, .spaceSeparator, .lineSeparator, .paragraphSeparator, .control:
            return nil
        default: return length
        }
    }

    /// Whether letters stand at a place, whatever their case.
    private func holds(_ words: String, at place: Int) -> Bool {
        guard place >= 0, place + words.utf8.count <= bytes.count else { return false }
        return zip(words.utf8, bytes[place...]).allSatisfy { $0 == (isLetter($1) ? $1 | 0x20 : $1) }
    }
}

private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte }
