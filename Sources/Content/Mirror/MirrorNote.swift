/// A note read back: what was understood of each of its lines.
package struct MirrorNote: Sendable {
    /// Below the content folder.
    package var path: String
    /// What kind of note it is: `session`.
    package var kind: String
    /// What the note is: `session of Kate and Noor, 2026-03-14, held`.
    package var title: String
    /// Whether it is a note of a pair.
    package var isOfPair = false
    /// By their first lines; each line that is not blank stands in one of them.
    package var lines: [MirrorLine] = []
    /// Codes of what is wrong with the file as a whole, and whether one of all its problems is an error.
    package var codes: [String] = []
    package var hasErrors = false

    /// The same with nothing but what is only words or has a problem; `nil` where there is nothing of that kind.
    package var wordsOnly: MirrorNote? {
        var note = self
        note.lines = lines.filter { $0.kind == .words || !$0.codes.isEmpty }
        return note.lines.isEmpty && codes.isEmpty ? nil : note
    }
}

/// A line of a note, or several that belong together, with what was understood of them.
package struct MirrorLine: Sendable {
    package enum Kind: String, Sendable {
        /// A heading, or another line that says what the lines below it are.
        case section
        /// Something was read.
        case read
        /// Nothing was read, and a problem says so.
        case problem
        /// Words, which are shown and not counted.
        case words
        /// What may not be told here.
        case closed
    }

    package var kind: Kind
    /// `nil` for what the name of the file says.
    package var lines: ClosedRange<Int>?
    package var things: [MirrorThing] = []
    /// Codes of the problems of these lines, each once.
    package var codes: [String] = []
    /// How they begin, where they are words or have a problem.
    package var words = ""
    /// Whether they stand in a list or a table.
    package var isListed = false
    /// How many lines that are not blank these are.
    package var count = 1
}

/// Something that was read, in the words of the field, and its value as it was understood.
package struct MirrorThing: Hashable, Sendable {
    package var name: String
    package var value: String
    /// Whether it is an entry, of which a note may have any number, and no field of the note itself.
    package var isEntry = false
    /// Whether it is a promise that nobody has kept or dropped.
    package var isOpen = false

    init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}
