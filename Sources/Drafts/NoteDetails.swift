/// What is known of a note beside what its kind needs: fields, and what no page is to show.
package struct NoteDetails: Hashable, Sendable {
    /// By their canonical names.
    package var fields: [String: FieldText] = [:]
    /// Words that stand in comments of the front matter, one after the other.
    package var comments: [String] = []
    /// Words for a part that nobody but those who hold the folder may read.
    package var closedNotes: [String] = []
    /// What that part is called.
    package var closedHeading = "Notes"

    package init() {}

    subscript(key: String) -> FieldText? { fields[key] }
}

/// The value of a field of front matter.
package enum FieldText: Hashable, Sendable {
    case text(String)
    case list([String])
    /// What stands in the note as it is: a day, a number.
    case plain(String)

    package var yaml: String {
        switch self {
        case .text(let text): yamlText(text)
        case .list(let texts): "[\(texts.map(yamlText).joined(separator: ", "))]"
        case .plain(let text): text
        }
    }
}

extension DraftLines {
    /// A field of the details; where there is none, the question, if one is asked.
    mutating func add(_ key: String, of details: NoteDetails, orAsk example: String? = nil) {
        if let value = details[key] {
            addRaw(key, value.yaml)
        } else if let example {
            ask(key, example)
        }
    }

    /// What no page shows: comments at the end of the front matter.
    mutating func addComments(of details: NoteDetails) {
        for words in details.comments {
            for line in NoteDetails.lines(ofComment: words) { comment(line) }
        }
    }

    /// What nobody else may read, as the last part of the note.
    mutating func addClosedNotes(of details: NoteDetails) {
        guard !details.closedNotes.isEmpty else { return }
        section("\(details.closedHeading) (private)")
        for (place, words) in details.closedNotes.enumerated() {
            if place > 0 { line("") }
            for text in markdownLines(words) { line(text) }
        }
    }
}

extension NoteDetails {
    /// Words of several lines stay below each other.
    static func lines(ofComment words: String) -> [String] {
        let lines = words.split(whereSeparator: \.isNewline).map(String.init)
        return lines.enumerated().map { $0.offset == 0 ? $0.element : "  " + $0.element }
    }
}
