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

    /// What of some notes is only words: first the lines of lists and tables in notes of pairs, where entries are lost, then all
    /// others. Problems are told by a check.
    package static func wordsOnly(_ notes: [MirrorNote]) -> [MirrorNote] {
        let lists = notes.compactMap { note in note.isOfPair ? note.with { $0.kind.isListed } : nil }
        return lists
            + notes.compactMap { note in
                note.with { $0.kind.isWords && !(note.isOfPair && $0.kind.isListed) }
            }
    }

    /// The note with some of its lines alone; `nil` where there are none.
    private func with(_ isShown: (MirrorLine) -> Bool) -> MirrorNote? {
        var note = self
        note.codes = []
        note.lines = lines.filter(isShown)
        return note.lines.isEmpty ? nil : note
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
        /// Those of them that stand in a list or a table, where an entry may have been meant.
        case listWords = "list words"
        case tableWords = "table words"
        /// What is shown nowhere and counts nowhere: comments, and keys of other tools.
        case readOver = "read over"
        /// What may not be told here.
        case closed

        package var isListed: Bool { self == .listWords || self == .tableWords }
        package var isWords: Bool { self == .words || isListed }
    }

    package var kind: Kind
    /// `nil` for what the name of the file says.
    package var lines: ClosedRange<Int>?
    package var things: [MirrorThing] = []
    /// Codes of the problems of these lines, each once.
    package var codes: [String] = []
    /// How they begin, where they are words or have a problem.
    package var words = ""
    /// How many lines that are not blank these are.
    package var count = 1
}

/// Something that was read, in the words of the field, and its value as it was understood.
package struct MirrorThing: Hashable, Sendable {
    package var name: String
    package var value: String
    /// Whether it is an entry, of which a note may have any number, and no field of the note itself.
    package var isEntry = false
    /// Where it was told first, if an earlier line told it: `again, first on 2026-06-11`.
    package var again: String?

    init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }

    /// The value, with where it was told first.
    package var text: String { again.map { "\(value), \($0)" } ?? value }
}
