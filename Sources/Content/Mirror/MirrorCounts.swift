/// How much was read, in numbers.
package struct MirrorCounts: Equatable, Sendable {
    package private(set) var notes = 0
    /// How many entries there are, by their names.
    package internal(set) var things: [String: Int] = [:]
    package internal(set) var openPromises = 0
    /// Lines that are words.
    package private(set) var words = 0
    /// Those of them that stand in lists and tables of pairs.
    package private(set) var listed = 0

    package init(_ mirror: [MirrorNote]) {
        notes = mirror.count
        for note in mirror {
            for line in note.lines {
                for thing in line.things where thing.isEntry {
                    things[thing.name, default: 0] += 1
                    if thing.isOpen { openPromises += 1 }
                }
                guard line.kind == .words else { continue }
                words += line.count
                if line.isListed, note.isOfPair { listed += line.count }
            }
        }
    }

    /// What is counted, one and several of it.
    package static let counted: [(one: String, several: String)] = [
        ("promise", "promises"), ("win", "wins"), ("milestone", "milestones"), ("step", "steps"), ("value", "values"),
        ("introduction", "introductions"), ("topic", "topics"), ("decision", "decisions"), ("question", "questions"),
        ("option", "options"), ("learned", "learned"), ("concern", "concerns"), ("recommended", "recommended"),
        ("signature", "signatures"),
    ]

    /// `31 promises (9 open), 12 wins, 18 values`; what there is none of is left out.
    package var text: String {
        let parts = Self.counted.compactMap { one, several -> String? in
            guard let count = things[one], count > 0 else { return nil }
            let open = one == "promise" ? " (\(openPromises) open)" : ""
            return "\(count) \(count == 1 ? one : several)\(open)"
        }
        return parts.isEmpty ? "no promises, wins or values yet" : parts.joined(separator: ", ")
    }

    /// The last line of the mirror.
    package var summary: String {
        "\(notes) \(notes == 1 ? "note" : "notes"): \(text); "
            + (words == 0 ? "no line is only words" : words == 1 ? "1 line is words" : "\(words) lines are words")
    }

    /// What stands behind a check of all notes.
    ///
    /// - Parameter command: What shows the lines that are only words.
    package func ofCheck(_ command: String) -> String {
        guard listed > 0 else { return "Read: \(text)." }
        let lines = listed == 1 ? "1 line in lists is" : "\(listed) lines in lists are"
        return "Read: \(text); \(lines) only words: \(command) shows \(listed == 1 ? "it" : "them")."
    }
}
