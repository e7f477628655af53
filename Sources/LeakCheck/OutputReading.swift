/// Reads every word of a file of the site: what people see, and what stands in attributes, comments, data and names.
struct OutputReading<Sink: WordSink> {
    private var reader: WordReader<Sink>
    private let bytes: UnsafeBufferPointer<UInt8>
    /// The addresses of `href` and `src`, as they stand there.
    private(set) var addresses: [Range<Int>] = []

    var sink: Sink {
        get { reader.sink }
        set { reader.sink = newValue }
    }

    init(_ bytes: UnsafeBufferPointer<UInt8>, into sink: Sink) {
        self.bytes = bytes
        reader = WordReader(bytes, into: sink)
    }

    /// Reads the whole, as the ending of its path says it is written.
    mutating func read(path: String) {
        let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
        let whole = 0..<bytes.count
        switch ending {
        case "xml":
            readText(inlineTags: [], as: [.entities, .percent])
            reader.sink.endRun()
            readTags()
        case "html", "htm", "svg", "xhtml":
            readText(inlineTags: ending == "html" || ending == "htm" ? Self.inlineTags : [], as: [.entities])
            reader.sink.endRun()
            readTags()
        case "json", "js", "mjs", "webmanifest": reader.read(whole, [.escapes, .percent, .entities])
        // Calendars too: `plainCalendar` has undone what is theirs.
        case "csv": reader.read(whole, [.lines, .fields])
        case "txt", "css": reader.read(whole, [.lines, .percent, .entities])
        default: reader.read(whole, [.lines])
        }
        reader.sink.endRun()
    }

    /// Reads the whole as words or texts of which each line stands for itself.
    mutating func readLines() {
        reader.read(0..<bytes.count, [.lines])
        reader.sink.endRun()
    }

    /// Tags within a sentence: the run of words goes on across them. A link ends it: what pages put side by side, such as
    /// a name and what somebody promised, is no sentence of a note.
    private static var inlineTags: Set<String> {
        [
            "b", "bdi", "bdo", "br", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s", "samp",
            "strong",
            "sub", "sup", "tspan", "u", "var", "wbr",
        ]
    }

    // MARK: Text

    private mutating func readText(inlineTags: Set<String>, as dialect: WordDialect) {
        let inline = Set(inlineTags.map { WordHash.of($0.utf8) })
        var index = 0
        while index < bytes.count {
            let open = next(UInt8(ascii: "<"), from: index)
            if open > index {
                reader.read(index..<open, dialect)
                // The addresses of a sitemap stand between tags.
                if dialect.contains(.percent), isAddress(index..<open) { addresses.append(index..<open) }
            }
            guard open < bytes.count else { break }
            guard let tag = Tag(bytes, at: open) else {
                index = open + 1
                continue
            }
            if tag.isSectionOfCharacters {
                // What stands in CDATA is text as it is.
                reader.read(tag.inner, [])
            }
            if !inline.contains(tag.nameHash) { reader.sink.endRun() }
            index = tag.end
        }
    }

    private func isAddress(_ range: Range<Int>) -> Bool {
        bytes[range].starts(with: "http://".utf8) || bytes[range].starts(with: "https://".utf8)
    }

    private func next(_ byte: UInt8, from start: Int) -> Int {
        var index = start
        while index < bytes.count, bytes[index] != byte { index += 1 }
        return index
    }

    // MARK: Tags

    private mutating func readTags() {
        var index = 0
        while index < bytes.count {
            let open = next(UInt8(ascii: "<"), from: index)
            guard open < bytes.count else { return }
            guard let tag = Tag(bytes, at: open) else {
                index = open + 1
                continue
            }
            if tag.isComment {
                reader.sink.endRun()
                reader.read(tag.inner, [.entities, .percent])
            } else if !tag.isSectionOfCharacters {
                readAttributes(tag.inner)
            }
            index = tag.end
        }
    }

    private mutating func readAttributes(_ range: Range<Int>) {
        var index = range.lowerBound
        let end = range.upperBound
        func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == UInt8(ascii: "/") }
        while index < end {
            while index < end, isBlank(bytes[index]) { index += 1 }
            let name = index
            while index < end, bytes[index] > 0x20, bytes[index] != UInt8(ascii: "=") { index += 1 }
            let nameEnd = index
            reader.sink.endRun()
            reader.read(name..<nameEnd, [.withoutNumbers])
            reader.sink.endRun()
            while index < end, bytes[index] <= 0x20 { index += 1 }
            guard index < end, bytes[index] == UInt8(ascii: "=") else { continue }
            index += 1
            while index < end, bytes[index] <= 0x20 { index += 1 }
            guard index < end else { return }
            let value: Range<Int>
            let quote = bytes[index]
            if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
                var close = index + 1
                while close < end, bytes[close] != quote { close += 1 }
                value = index + 1..<close
                index = min(close + 1, end)
            } else {
                var close = index
                while close < end, bytes[close] > 0x20 { close += 1 }
                value = index..<close
                index = close
            }
            let hash = WordHash.of(bytes[name..<nameEnd])
            let isAddress = AttributeNames.addresses.contains(hash)
            if isAddress { addresses.append(value) }
            let text: WordDialect = isAddress ? [.entities, .percent, .query] : [.entities, .percent]
            reader.read(value, AttributeNames.drawing.contains(hash) ? [.withoutNumbers] : text)
            reader.sink.endRun()
        }
    }
}

/// Attributes that are read in a way of their own, by the hash of their names.
private enum AttributeNames {
    static let addresses = hashes(["href", "src", "poster", "action", "srcset"])
    /// Places in a drawing, whose numbers mean nothing.
    static let drawing = hashes([
        "d", "points", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "dx", "dy", "width", "height",
        "viewBox", "transform", "stroke-dasharray", "stroke-width", "font-size", "offset",
    ])

    private static func hashes(_ names: [String]) -> Set<UInt64> { Set(names.map { WordHash.of($0.utf8) }) }
}

/// A tag, comment or declaration of HTML or XML, as far as its words go.
private struct Tag {
    /// Of the name in lower case, without a slash; of a comment that of nothing.
    var nameHash = WordHash.start
    var isComment = false
    var isSectionOfCharacters = false
    /// Name and attributes, or what stands in the comment.
    var inner: Range<Int>
    var end: Int

    /// The tag that begins with the `<` at a place; `nil` where it is only a character.
    init?(_ bytes: UnsafeBufferPointer<UInt8>, at open: Int) {
        func begins(_ text: StaticString, at place: Int) -> Bool {
            guard place + text.utf8CodeUnitCount <= bytes.count else { return false }
            return text.withUTF8Buffer { $0.elementsEqual(bytes[place..<place + $0.count]) }
        }
        func end(of text: StaticString, from place: Int) -> (Int, Int) {
            var index = place
            while index < bytes.count, !begins(text, at: index) { index += 1 }
            return (index, min(bytes.count, index + text.utf8CodeUnitCount))
        }
        if begins("<!--", at: open) {
            let (close, after) = end(of: "-->", from: open + 4)
            (isComment, inner, self.end) = (true, open + 4..<close, after)
            return
        }
        if begins("<![CDATA[", at: open) {
            let (close, after) = end(of: "]]>", from: open + 9)
            (isSectionOfCharacters, inner, self.end) = (true, open + 9..<close, after)
            return
        }
        var index = open + 1
        if index < bytes.count, [UInt8(ascii: "/"), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(bytes[index]) {
            index += 1
        }
        guard index < bytes.count, (bytes[index] | 0x20) &- 0x61 < 26 else { return nil }
        while index < bytes.count, bytes[index] > 0x20, bytes[index] != UInt8(ascii: ">"),
            bytes[index] != UInt8(ascii: "/")
        {
            nameHash = WordHash.add(bytes[index] | 0x20, to: nameHash)
            index += 1
        }
        var quote: UInt8 = 0
        while index < bytes.count {
            let byte = bytes[index]
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                break
            }
            index += 1
        }
        inner = open + 1..<index
        self.end = min(bytes.count, index + 1)
    }
}
