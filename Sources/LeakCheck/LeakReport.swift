package import Content
import Diagnostics
import ImageMetadata
package import MentoringModel
package import Publishing

/// Reads every byte of a finished site again and looks for what only closed parts say.
///
/// The leak check has an independent model of what is visible: it knows the notes as they were read and nothing of what the clearance, the figures or
/// the pages made of them. A word or phrase that stands in a closed part, in no open part and in no text of the
/// interface has no way into the site but a fault.
package struct LeakReport {
    /// How many phrases of closed parts were looked for.
    package private(set) var phraseCount = 0
    /// What stands in the site and should not, sorted; at most `most` of them.
    package private(set) var leaks: [Leak] = []
    package static let most = 200

    /// - Parameters:
    ///   - reading: The notes as they were read, with all that is private in them.
    ///   - own: The pairs that a `pair` build is for; `nil` for the only one there is.
    ///   - interface: What the program says by itself.
    package init(
        of files: [OutputFile], from reading: ContentReading, audience: Audience, own: Set<Slug>?,
        asOf: CalendarDay, interface: InterfaceWords, jobs: Int
    ) {
        let books = Books(
            of: reading, audience: audience, own: own, asOf: asOf, interface: interface, jobs: jobs)
        let (table, origins) = (books.phrases.table, books.phrases.origins)
        phraseCount = table.closedCount
        let addresses = ClosedAddresses(books.open)
        leaks = inParallel(files, jobs: jobs) { file in
            Self.words(of: file, table, origins, addresses) + addresses.leaks(at: file)
        }.flatMap(\.self)
        leaks += ClosedRows(books.open).leaks(in: files)
        leaks += books.attachments.leaks(in: files)
        leaks = Array(Set(leaks).sorted().prefix(Self.most))
    }

    /// What is open and what is closed, and the phrases that only closed parts say.
    struct Books {
        let open: WhatIsOpen
        let texts: [NoteText]
        private(set) var phrases: ClosedPhrases
        let attachments: OpenAttachments

        init(
            of reading: ContentReading, audience: Audience, own: Set<Slug>?, asOf: CalendarDay,
            interface: InterfaceWords, jobs: Int
        ) {
            open = WhatIsOpen(
                of: reading.programme, audience: audience, own: own, asOf: asOf, singular: interface.singular)
            let unknownKeys = Dictionary(
                grouping: reading.problems.filter { $0.kind.code == "unknown-key" }, by: \.path)
            let open = open
            texts = inParallel(open.parts, jobs: jobs) { part in
                NoteText(
                    reading.texts[part.note.path] ?? "", of: part,
                    unknownKeys: (unknownKeys[part.note.path] ?? []).map { ($0.line, $0.column) },
                    references: open.references(of: part), whyEach: interface.whyEach)
            }
            phrases = ClosedPhrases(interface: interface.words, names: open.names)
            for (part, text) in zip(open.parts, texts) { phrases.add(text, of: part) }
            for pair in open.closedPairs { phrases.add(nameOf: pair) }
            let attachments = OpenAttachments(open, texts)
            for path in reading.attachments.sorted() where !attachments.linked.contains(path) {
                phrases.add(fileName: path)
            }
            self.attachments = attachments
            var names: [Slug?: Set<UInt64>] = [:]
            for (name, origin, pair) in open.thirdParties {
                phrases.begin(origin)
                if let hash = phrases.add(name: name) { names[pair, default: []].insert(hash) }
            }
            for text in interface.texts { phrases.explain(text, dialect: [.lines]) }
            for text in reading.programme.settings.openWords { phrases.explain(text) }
            for text in open.visibleTexts { phrases.explain(text) }
            for (part, text) in zip(open.parts, texts) {
                let closedNames = part.pair == nil ? [] : names[nil, default: []].union(names[part.pair] ?? [])
                phrases.explain(text, of: part, except: closedNames)
            }
        }
    }

    /// What a file says that only closed parts say, and where its links lead.
    private static func words(
        of file: OutputFile, _ table: PhraseTable, _ origins: [PhraseOrigin], _ addresses: ClosedAddresses
    ) -> [Leak] {
        let isPicture = isPicture(file.bytes)
        let terms = SearchTerms.unpacked(file.bytes)
        return (terms ?? plainBytes(of: file)).withUnsafeBufferPointer { bytes in
            var reading = OutputReading(bytes, into: PhraseFinder(table))
            // The points of a picture say nothing; its name does, and that it has no metadata is looked at apart.
            if terms != nil {
                reading.readLines()
            } else if !isPicture {
                reading.read(path: file.path)
            }
            var leaks = leaks(reading.sink.finds, in: bytes, of: file.path, origins)
            for range in reading.addresses {
                if let leak = addresses.leak(bytes[range], in: file.path) { leaks.append(leak) }
            }
            return leaks + name(of: file.path, table, origins)
        }
    }

    /// What the path of a file says that only closed parts say.
    private static func name(of path: String, _ table: PhraseTable, _ origins: [PhraseOrigin]) -> [Leak] {
        var copy = path
        return copy.withUTF8 { bytes in
            var reader = WordReader(bytes, into: PhraseFinder(table))
            reader.read(0..<bytes.count, .note)
            return leaks(reader.sink.finds, in: bytes, of: path, origins)
        }
    }

    private static func leaks(
        _ finds: [PhraseFinder.Find], in bytes: UnsafeBufferPointer<UInt8>, of path: String, _ origins: [PhraseOrigin]
    ) -> [Leak] {
        finds.map { find in
            Leak(
                origin: origins[Int(find.origin)], file: path, what: .words(excerpt(of: bytes, find.start..<find.end)))
        }
    }

    /// The words as they stand in a file, shortened.
    private static func excerpt(of bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
        let longest = 160
        let text = String(decoding: bytes[range.prefix(longest)], as: UTF8.self)
        let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return range.count > longest ? line + "…" : line
    }
}

extension Range<Int> {
    fileprivate func prefix(_ count: Int) -> Range<Int> { lowerBound..<Swift.min(upperBound, lowerBound + count) }
}

extension ClosedPhrases {
    /// Adds what a note says in its closed parts; of one that is closed as a whole also its name.
    mutating func add(_ text: NoteText, of part: WhatIsOpen.Part) {
        var last = 0
        for piece in text.closed {
            begin(PhraseOrigin(path: part.note.path, line: piece.line))
            let words = ShortTexts(of: piece)
            if piece.line > last + 1 || words.beginsAnew { endRun() }
            last = piece.line
            for (index, sentence) in words.sentences.enumerated() {
                if index > 0 { endRun() }
                add(text: sentence, isOurs: piece.isOurs)
            }
            for whole in words.wholes { add(whole: whole) }
            for address in words.addresses { add(name: address) }
        }
        endRun()
        guard !part.isOpen else { return }
        add(fileName: part.note.path)
    }

    /// Adds what the folder of a closed pair is called.
    mutating func add(nameOf pair: Pair) {
        begin(PhraseOrigin(path: pair.agreement.note.path, line: 1))
        add(whole: pair.id.text)
        add(text: pair.id.text)
        endRun()
    }

    /// Adds what the name of a closed file says.
    mutating func add(fileName path: String) {
        begin(PhraseOrigin(path: path, line: 1))
        let name = path.split(separator: "/").last ?? ""
        let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name
        add(whole: stem)
        add(text: stem)
        endRun()
        add(path: path)
    }

    /// Takes out what a note says in its open parts.
    mutating func explain(_ text: NoteText, of part: WhatIsOpen.Part, except names: Set<UInt64>) {
        if part.isOpen {
            explain(part.note.path)
            for address in part.addresses { explain(address) }
        }
        guard !text.open.isEmpty else { return }
        let whole = text.open.map(\.text).joined(separator: "\n")
        explain(whole, except: names)
        // Where a link stands in the words, pages show the words alone.
        if whole.utf8.contains(UInt8(ascii: "[")) { explain(withoutDestinations(whole), except: names) }
    }

    /// The text without where its links lead: `[words](address)` and `[[id|words]]`.
    private func withoutDestinations(_ text: String) -> String {
        var kept: [UInt8] = []
        let bytes = Array(text.utf8)
        kept.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            let next = index + 1 < bytes.count ? bytes[index + 1] : 0
            var close: UInt8?
            if byte == UInt8(ascii: "]"), next == UInt8(ascii: "(") { close = UInt8(ascii: ")") }
            if byte == UInt8(ascii: "["), next == UInt8(ascii: "[") { close = UInt8(ascii: "|") }
            if let close, let end = bytes[index...].prefix(2000).firstIndex(of: close),
                !bytes[index..<end].contains(0x0A)
            {
                kept.append(0x20)
                index = end + 1
                continue
            }
            kept.append(byte)
            index += 1
        }
        return String(decoding: kept, as: UTF8.self)
    }
}

extension WhatIsOpen.Part {
    /// Whether the note itself may be read, apart from sections that are marked otherwise.
    var isOpen: Bool { least.map { note.visibility >= $0 } ?? false }
}
