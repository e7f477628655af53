import Markdown
import MentoringModel

/// The body of a note that has a page, parsed once for all that any page shows of it.
final class NoteBody: Sendable {
    let note: Note
    let document: Document
    /// The lines of the items that pages show in lists of their own: the body is shown without them.
    let shownItemLines: Set<Int>
    private let items: [Int: Int]
    /// The paths of other notes that links in the body lead to.
    let linkedNotes: Set<String>

    /// - Parameter shown: Where those items stand, by the node of each.
    init(_ note: Note, shown: (Document, _ item: (Source) -> Int?) -> [Source] = { _, _ in [] }) {
        self.note = note
        var document = Document(parsing: note.body.text, firstLine: note.body.firstLine)
        document.trim()
        self.document = document
        let items = document.itemsByLine
        self.items = items
        let sources = shown(document) { items[$0.line] }
        linkedNotes = NoteBody.linkedNotes(of: note, document)
        shownItemLines = note.emptyLines.union(sources.filter { $0.file == note.path }.map(\.line))
    }

    convenience init(of session: Session) {
        self.init(session.note) { document, item in
            let lists = [
                session.actions, session.wins, session.questions, session.options, session.decisions, session.learned,
                session.concerns,
            ]
            var sources = lists.flatMap { $0.map(\.source) }
            sources += session.agenda.map(\.source) + session.progress.map(\.source)
            // A list of introductions has no place for more than the first words of one.
            sources += session.introductions.map(\.source).filter { !(item($0).map(document.hasMore) ?? false) }
            // A list of resources shows a link and nothing else.
            return sources + session.resources.map(\.source).filter { item($0).map(document.isLinkAlone) ?? false }
        }
    }

    /// A value of a later day goes with the others: nothing that came after the day of a build is told.
    convenience init(of goal: Goal) {
        self.init(goal.note) { document, item in
            goal.milestones.map(\.source) + goal.updates.map(\.source)
                + goal.resources.map(\.source).filter { item($0).map(document.isLinkAlone) ?? false }
        }
    }

    /// The node of the list item that begins on a line of the file.
    func item(on line: Int) -> Int? { items[line] }
}

extension Note {
    /// The id of what a page shows in the place of a section whose items are left out of the notes.
    func place(ofSectionOn line: Int) -> String? { sections[line] }
}
