import MentoringModel

/// What was read of one note, each with the place to which it belongs.
struct MirrorReadings {
    enum Place {
        /// A key of the front matter, by its canonical name, with all that stands below it.
        case key(String)
        /// A line.
        case line(Int)
        /// The name of the file.
        case name
    }

    let words: MirrorWords
    /// Canonical names of the keys that the note has.
    let keys: Set<String>
    /// The first line of the body.
    let firstLineOfBody: Int
    private(set) var found: [(place: Place, thing: MirrorThing)] = []

    init(_ words: MirrorWords, keys: Set<String>, firstLineOfBody: Int) {
        self.words = words
        self.keys = keys
        self.firstLineOfBody = firstLineOfBody
    }

    /// Adds the value of a key. A value that its note does not write is not told: it is the same in all notes.
    mutating func add(_ key: String, as name: String? = nil, _ value: String?) {
        guard let value, keys.contains(key) else { return }
        found.append((.key(key), MirrorThing(name ?? key.replacing("_", with: " "), value)))
    }

    /// Adds an entry.
    ///
    /// - Parameter again: Where it was told first.
    mutating func add(_ name: String, at source: Source, _ value: String, again: String? = nil) {
        var thing = MirrorThing(name, value)
        (thing.isEntry, thing.again) = (true, again)
        found.append((.line(source.line), thing))
    }

    /// Adds what a line says of the note itself.
    mutating func add(_ name: String, atLine line: Int, _ value: String) {
        found.append((.line(line), MirrorThing(name, value)))
    }

    /// Adds what the name of the file says.
    mutating func addName(_ name: String, _ value: String) { found.append((.name, MirrorThing(name, value))) }

    /// The title: of its key, of the heading that is one, or of the name of the file.
    mutating func addTitle(_ title: String?, key: String = "title", _ note: Note) {
        guard let title else { return }
        let quoted = MirrorWords.quoted(title)
        if keys.contains(key) {
            add(key, quoted)
            if let line = note.titleHeadingLine { add(key, atLine: line, "the same again, shown once") }
        } else if let line = note.titleHeadingLine {
            add(key, atLine: line, quoted)
        } else {
            addName(key, quoted)
        }
    }

    /// The values of a list; `nil` for an empty one.
    func list(_ values: [String]) -> String? {
        values.isEmpty ? nil : values.map { MirrorWords.beginning(of: $0) }.joined(separator: ", ")
    }

    func isInBody(_ source: Source) -> Bool { source.line >= firstLineOfBody }

    /// Where links of a section lead.
    mutating func add(_ links: [RecommendedLink], of note: Note, resources: [String: Slug]) {
        for link in links {
            let value: String
            switch note.links[link.destination] {
            case .note(let path): value = resources[path].map { "resource \($0)" } ?? "note \(path)"
            case .pair(let id): value = "pair \(id)"
            case .attachment(let path): value = "file \(path)"
            case .nothing: value = "leads nowhere"
            case nil: value = MirrorWords.beginning(of: link.destination)
            }
            add("recommended", at: link.source, value)
        }
    }

    /// What every note may say of itself.
    ///
    /// - Parameter type: What its `type` means.
    mutating func addCommon(_ note: Note, _ fields: FieldReader, type: String) {
        add("visibility", MirrorWords.readers(note.visibility))
        add("type", type)
        add("aliases", list(fields.texts("aliases", splitsCommas: true).map(\.value)))
        for line in note.emptyLines.sorted() { add("nothing", atLine: line, "says that there is nothing") }
    }
}
