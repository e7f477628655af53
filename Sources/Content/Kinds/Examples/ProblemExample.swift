internal import Diagnostics

/// An example of a problem: notes as they are wrong, and the same put right.
package struct ProblemExample: Sendable {
    package struct Note: Equatable, Sendable {
        /// Below the content folder.
        package let path: String
        package let text: String

        init(_ path: String, _ text: String) {
            self.path = path
            self.text = text
        }
    }

    package enum Form: Sendable {
        case notes(wrong: [Note], right: [Note])
        /// What no note can show.
        case words(wrong: String, right: String)
    }

    package let form: Form
    /// Whether the notes are all that is in the folder; else the people, the agreement, a goal and a session of the pair are, too.
    package let isAlone: Bool

    // The notes of the pair that is in most examples.
    static let program = "program.md"
    static let ada = "people/ada.md"
    static let grace = "people/grace.md"
    static let agreement = "pairs/ada-grace/agreement.md"
    static let goal = "pairs/ada-grace/goals/talk.md"
    static let session = "pairs/ada-grace/sessions/2026-03-12.md"

    static func note(_ path: String, wrong: String, right: String) -> ProblemExample {
        notes(wrong: [Note(path, wrong)], right: [Note(path, right)])
    }

    static func notes(wrong: [Note], right: [Note], isAlone: Bool = false) -> ProblemExample {
        ProblemExample(form: .notes(wrong: wrong, right: right), isAlone: isAlone)
    }

    static func words(wrong: String, right: String) -> ProblemExample {
        ProblemExample(form: .words(wrong: wrong, right: right), isAlone: false)
    }

    /// The example of each kind of problem, by its code.
    package static let all = Dictionary(
        uniqueKeysWithValues: [
            ofFiles, ofFilesNotRead, ofFrontMatter, ofFields, ofSettings, ofBodies, ofItems, ofSections, ofReferences,
            ofMeasures, ofDays,
        ].joined().map { ($0.key, $0.value) })
}

extension ProblemExample {
    /// A part of an example as it is shown: some words, and the lines below them, if it has any.
    package struct Part: Sendable {
        /// `Wrong`, `Right`, or `And` before a further note.
        package let label: String
        /// What stands behind the label.
        package let words: String
        package let lines: [String]
        /// Whether the lines are a note, and not another file.
        package let isNote: Bool

        fileprivate init(_ label: String, _ words: String, _ note: Note? = nil) {
            self.label = label
            self.words = words
            lines =
                note?.text.split(separator: "\n", omittingEmptySubsequences: false).map { ProblemExample.shown($0) }
                ?? []
            isNote = note?.path.hasPrefix(".") == false
        }
    }

    /// What is shown of the example; of the notes put right those that were changed.
    package var parts: [Part] {
        switch form {
        case .words(let wrong, let right): [Part("Wrong", ": \(wrong)"), Part("Right", ": \(right)")]
        case .notes(let wrong, let right): parts(of: wrong, right)
        }
    }

    private func parts(of wrong: [Note], _ right: [Note]) -> [Part] {
        let changed = right.filter { !wrong.contains($0) }
        let shown = changed.isEmpty ? right : changed
        let (before, after) = (wrong.map(\.path), right.map(\.path))
        let gone = before.filter { !after.contains($0) }
        var parts: [Part] = []
        for note in wrong {
            let nothingElse = isAlone && note == wrong.last ? ", with nothing else in the folder" : ""
            parts.append(Part(parts.isEmpty ? "Wrong" : "And", " in `\(note.path)`\(nothingElse):", note))
        }
        for (place, note) in shown.enumerated() {
            let isNew = gone.isEmpty && !before.contains(note.path)
            let path = before == [note.path] ? "" : isNew ? " with this in `\(note.path)`" : " in `\(note.path)`"
            let left = place > 0 || gone.isEmpty ? "" : ", and no longer in `\(gone.joined(separator: "`, `"))`"
            parts.append(Part(place == 0 ? "Right" : "And", "\(path)\(left):", note))
        }
        return parts
    }

    /// A line in which every sign can be seen.
    private static func shown(_ line: Substring) -> String {
        visible(String(line)).replacing("\u{A0}", with: "\\u{A0}")
    }
}
