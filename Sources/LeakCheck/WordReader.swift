import Search

/// Takes the words of a text, one after the other.
protocol WordSink {
    mutating func take(_ word: FoldedWord)
    /// What comes next does not go on from what came last.
    mutating func endRun()
}

/// How words are written in a kind of file.
struct WordDialect: OptionSet {
    let rawValue: UInt8
    /// `&amp;` and `&#233;` are characters.
    static let entities = WordDialect(rawValue: 1)
    /// `\u00e9` is a character, `\n` a blank, and `"` begins or ends a text.
    static let escapes = WordDialect(rawValue: 2)
    /// `%C3%A9` is a character.
    static let percent = WordDialect(rawValue: 4)
    /// Every line stands for itself.
    static let lines = WordDialect(rawValue: 16)
    /// Numbers are places in a drawing and mean nothing.
    static let withoutNumbers = WordDialect(rawValue: 32)
    /// `?`, `=` and `#` part an address.
    static let query = WordDialect(rawValue: 128)
    /// A comma outside quotes ends a field.
    static let fields = WordDialect(rawValue: 64)
}

/// Reads the words of bytes: letters and digits of any script, whatever stands between them.
///
/// Runs over every byte of a site, so it works on bytes and hashes as it goes; words beyond ASCII are folded once each.
struct WordReader<Sink: WordSink> {
    var sink: Sink
    private let bytes: UnsafeBufferPointer<UInt8>
    private var dialect: WordDialect = []
    private var hash = WordHash.start
    private var start = -1
    private var letters = 0
    private var digits = 0
    private var dashes = 0
    private var isQuoted = false
    /// The word so far, once a character of it is beyond ASCII or was written as something else.
    private var beyond: [UInt8] = []
    private var isBeyond = false
    private var foldedHashes: [UInt64: UInt64] = [:]

    init(_ bytes: UnsafeBufferPointer<UInt8>, into sink: Sink) {
        self.bytes = bytes
        self.sink = sink
    }

    /// Reads a stretch of the bytes; words do not go on behind its end, but runs of words do.
    mutating func read(_ range: Range<Int>, _ dialect: WordDialect) {
        self.dialect = dialect
        var index = range.lowerBound
        let end = range.upperBound
        while index < end {
            let byte = bytes[index]
            let lower = byte | 0x20
            if lower &- 0x61 < 26 {
                add(letter: lower, at: index)
                index += 1
            } else if byte &- 0x30 < 10 {
                add(digit: byte, at: index)
                index += 1
            } else if byte >= 0x80 {
                index = readScalar(at: index, end: end)
            } else if byte <= 0x20 {
                index = readBlank(byte, at: index, end: end)
            } else {
                index = readMark(byte, at: index, end: end)
            }
        }
        finish(at: end)
    }

    // MARK: Characters

    private mutating func add(letter: UInt8, at index: Int) {
        if start < 0 { start = index }
        letters += 1
        hash = WordHash.add(letter, to: hash)
        if isBeyond { beyond.append(letter) }
    }

    private mutating func add(digit: UInt8, at index: Int) {
        if start < 0 { start = index }
        digits += 1
        hash = WordHash.add(digit, to: hash)
        if isBeyond { beyond.append(digit) }
    }

    private mutating func readBlank(_ byte: UInt8, at index: Int, end: Int) -> Int {
        if byte == 0x0A || byte == 0x0D {
            finish(at: index)
            if dialect.contains(.lines) { sink.endRun() }
            return index + 1
        }
        finish(at: index)
        return index + 1
    }

    /// A mark of ASCII: most end a word; some stand for another character, or within a number.
    private mutating func readMark(_ byte: UInt8, at index: Int, end: Int) -> Int {
        switch byte {
        case UInt8(ascii: "&") where dialect.contains(.entities):
            if let entity = CharacterReference(bytes, at: index, end: end) {
                add(entity.scalar, at: index)
                return entity.end
            }
        case UInt8(ascii: "\\") where dialect.contains(.escapes):
            return readEscape(at: index, end: end)
        case UInt8(ascii: "%") where dialect.contains(.percent):
            if index == 0 || bytes[index - 1] &- 0x30 >= 10 || letters > 0,
                let encoded = PercentEncoding(bytes, at: index, end: end)
            {
                add(encoded.scalar, at: index)
                return encoded.end
            }
        case UInt8(ascii: "\"") where dialect.contains(.escapes):
            finish(at: index)
            sink.endRun()
            return index + 1
        case UInt8(ascii: ":"), UInt8(ascii: "|"):
            finish(at: index)
            sink.endRun()
            return index + 1
        case UInt8(ascii: "?") where dialect.contains(.query), UInt8(ascii: "=") where dialect.contains(.query),
            UInt8(ascii: "#") where dialect.contains(.query):
            finish(at: index)
            sink.endRun()
            return index + 1
        case UInt8(ascii: "\"") where dialect.contains(.fields): isQuoted.toggle()
        case UInt8(ascii: ",") where dialect.contains(.fields) && !isQuoted:
            finish(at: index)
            sink.endRun()
            return index + 1
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "_"), UInt8(ascii: "'"), UInt8(ascii: "-"):
            if letters == 0, digits > 0, goesOn(byte, at: index, end: end) { return index + 1 }
        default: break
        }
        finish(at: index)
        return index + 1
    }

    /// Whether a number goes on behind a mark: `1.5`, `83,250`, `2026-03-14`.
    private mutating func goesOn(_ mark: UInt8, at index: Int, end: Int) -> Bool {
        func isDigit(_ place: Int) -> Bool { place < end && bytes[place] &- 0x30 < 10 }
        switch mark {
        case UInt8(ascii: "."):
            guard isDigit(index + 1) else { return false }
            hash = WordHash.add(mark, to: hash)
            return true
        case UInt8(ascii: "-"):
            guard digits == 4 + 2 * dashes, dashes < 2, isDigit(index + 1), isDigit(index + 2), !isDigit(index + 3)
            else { return false }
            dashes += 1
            hash = WordHash.add(mark, to: hash)
            return true
        default: return isDigit(index + 1) && isDigit(index + 2) && isDigit(index + 3) && !isDigit(index + 4)
        }
    }

    private mutating func readEscape(at index: Int, end: Int) -> Int {
        guard index + 1 < end else {
            finish(at: index)
            return index + 1
        }
        let kind = bytes[index + 1]
        let digits = kind == UInt8(ascii: "u") ? 4 : kind == UInt8(ascii: "x") ? 2 : 0
        if digits > 0, let number = hexadecimal(bytes, index + 2, count: digits, end: end) {
            // Halves of a pair are beyond every alphabet that has case; what they stand for ends a word.
            if let scalar = Unicode.Scalar(UInt32(number)) { add(scalar, at: index) } else { finish(at: index) }
            return index + 2 + digits
        }
        finish(at: index)
        return index + 2
    }

    private mutating func readScalar(at index: Int, end: Int) -> Int {
        guard let (scalar, width) = decodeScalar(bytes, at: index, end: end) else {
            finish(at: index)
            return index + 1
        }
        add(scalar, at: index)
        return index + width
    }

    private mutating func add(_ scalar: Unicode.Scalar, at index: Int) {
        if scalar.value < 0x80 {
            let byte = UInt8(scalar.value)
            let lower = byte | 0x20
            if lower &- 0x61 < 26 {
                goBeyond(at: index)
                add(letter: lower, at: index)
            } else if byte &- 0x30 < 10 {
                goBeyond(at: index)
                add(digit: byte, at: index)
            } else {
                finish(at: index)
            }
            return
        }
        switch ScalarRole(of: scalar) {
        case .nothing: break
        case .mark: finish(at: index)
        case .border:
            finish(at: index)
            sink.endRun()
        case .letter:
            goBeyond(at: index)
            letters += 1
            beyond.append(contentsOf: scalar.utf8)
        case .wordOfItsOwn:
            finish(at: index)
            goBeyond(at: index)
            letters += 1
            beyond.append(contentsOf: scalar.utf8)
            finish(at: index + 1)
        }
    }

    private mutating func goBeyond(at index: Int) {
        guard !isBeyond else { return }
        isBeyond = true
        if start < 0 { start = index }
        for byte in bytes[start..<index] where byte < 0x80 {
            let lower = byte | 0x20
            if lower &- 0x61 < 26 || byte &- 0x30 < 10 { beyond.append(lower) }
        }
    }

    // MARK: Words

    private mutating func finish(at end: Int) {
        guard start >= 0 else { return }
        defer {
            hash = WordHash.start
            start = -1
            letters = 0
            digits = 0
            dashes = 0
            if isBeyond {
                isBeyond = false
                beyond.removeAll(keepingCapacity: true)
            }
        }
        if letters == 0, dialect.contains(.withoutNumbers) {
            sink.endRun()
            return
        }
        if isBeyond { hash = foldedHash() }
        sink.take(
            FoldedWord(
                hash: hash, start: start, end: end, length: letters + digits, isNumber: letters == 0,
                isDay: letters == 0 && (dashes == 2 || isYear || isMonth(end: end))))
    }

    /// Whether the number is a month as addresses have it, `2026-03`: it tells less than a day.
    private func isMonth(end: Int) -> Bool {
        let isMade = digits == 6 && dashes == 1 && !isBeyond && end == start + 7 && beginsAsYear
        return isMade && bytes[start + 4] == UInt8(ascii: "-")
            && ("01"..."12").contains(String(decoding: bytes[start + 5..<end], as: UTF8.self))
    }

    /// Whether the number is a year from 1900 to 2199.
    private var isYear: Bool { digits == 4 && !isBeyond && beginsAsYear }

    private var beginsAsYear: Bool {
        let (first, second) = (bytes[start], bytes[start + 1])
        return first == UInt8(ascii: "1") && second == UInt8(ascii: "9")
            || first == UInt8(ascii: "2") && second <= UInt8(ascii: "1")
    }

    private mutating func foldedHash() -> UInt64 {
        let raw = WordHash.of(beyond)
        if let known = foldedHashes[raw] { return known }
        let folded = WordHash.folded(beyond)
        foldedHashes[raw] = folded
        return folded
    }
}
