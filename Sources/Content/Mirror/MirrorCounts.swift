import Diagnostics

/// How much was read, in numbers.
package struct MirrorCounts: Sendable {
    package private(set) var notes = 0
    /// How many entries there are, by their names.
    package internal(set) var things: [String: Int] = [:]
    /// Lines that are words.
    package private(set) var words = 0
    /// Where those of them stand that are lines of lists and tables of pairs.
    package private(set) var listed: [(path: String, line: Int)] = []

    package init(_ mirror: [MirrorNote]) {
        notes = mirror.count
        for note in mirror {
            for line in note.lines {
                for thing in line.things where thing.isEntry {
                    things[thing.name, default: 0] += 1
                }
                guard line.kind.isWords else { continue }
                words += line.count
                if line.kind.isListed, note.isOfPair, let own = line.lines {
                    listed.append((note.path, own.lowerBound))
                }
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

    /// `31 promises, 12 wins, 18 values`, line by line: a promise told again is one more. What there is none of is left out.
    package var text: String {
        let parts = Self.counted.compactMap { one, several -> String? in
            guard let count = things[one], count > 0 else { return nil }
            return "\(count) \(count == 1 ? one : several)"
        }
        return parts.isEmpty ? "no promises, wins or values yet" : parts.joined(separator: ", ")
    }

    /// The last line of the mirror.
    package var summary: String {
        "\(notes) \(notes == 1 ? "note" : "notes"): \(text); "
            + (words == 0 ? "no line is only words" : words == 1 ? "1 line is words" : "\(words) lines are words")
    }

    /// What a check of all notes says of it. Few lines of lists that are only words are named on a line of their own.
    ///
    /// - Parameter command: What shows these lines where they are many.
    package func ofCheck(_ command: String) -> String {
        let count = listed.count
        guard count > 0 else { return "Read: \(text)." }
        let lines = count == 1 ? "1 line in lists is" : "\(count) lines in lists are"
        let places =
            count <= 6
            ? "\n  " + listed.map { "\(visible($0.path)):\($0.line)" }.joined(separator: ", ")
            : " \(command) shows them."
        return "Read: \(text); \(lines) only words:\(places)"
    }
}
