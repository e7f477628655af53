import Markdown
import MentoringModel

/// The body of a note that has a page. It is parsed where a page shows it: parsed bodies are several times as large as their text,
/// and a site has thousands.
final class NoteBody: Sendable {
    let note: Note
    let listed: ListedItems
    /// The paths of other notes that links in the body lead to.
    let linkedNotes: Set<String>

    init(_ note: Note, listed: ListedItems = ListedItems()) {
        self.note = note
        self.listed = listed
        linkedNotes = NoteBody.linkedNotes(of: note)
    }

    convenience init(of session: Session) {
        let lists = [
            session.actions, session.wins, session.questions, session.options, session.decisions, session.learned,
            session.concerns,
        ]
        let sources =
            lists.flatMap { $0.map(\.source) } + session.agenda.map(\.source) + session.progress.map(\.source)
        self.init(
            session.note,
            listed: ListedItems(
                of: session.note, wholly: sources, inFirstWords: session.introductions.map(\.source),
                asLinks: session.resources.map(\.source)))
    }

    /// A value of a later day goes with the others: nothing that came after the day of a build is told.
    convenience init(of goal: Goal) {
        self.init(
            goal.note,
            listed: ListedItems(
                of: goal.note, wholly: goal.milestones.map(\.source) + goal.updates.map(\.source),
                asLinks: goal.resources.map(\.source)))
    }
}

/// The lines of a note on which items begin that pages show in lists of their own.
struct ListedItems: Equatable, Sendable {
    private var whole: [Int] = []
    /// Of these a list has the first words alone, so what has more stays in the body.
    private var firstWords: [Int] = []
    /// Of these a list has the link and nothing else.
    private var links: [Int] = []

    init() {}

    init(of note: Note, wholly: [Source], inFirstWords: [Source] = [], asLinks: [Source]) {
        func lines(_ sources: [Source]) -> [Int] { sources.filter { $0.file == note.path }.map(\.line) }
        (whole, firstWords, links) = (lines(wholly), lines(inFirstWords), lines(asLinks))
    }

    /// The lines of those that the body is shown without.
    fileprivate func shown(in document: Document, _ items: [Int: Int]) -> Set<Int> {
        Set(whole)
            .union(firstWords.filter { !(items[$0].map(document.hasMore) ?? false) })
            .union(links.filter { items[$0].map(document.isLinkAlone) ?? false })
    }
}

/// A body parsed for all that the pages of a group show of it.
final class ParsedBody: Sendable {
    let body: NoteBody
    let document: Document
    /// The lines of the items that pages show in lists of their own: the body is shown without them.
    let shownItemLines: Set<Int>
    private let items: [Int: Int]

    var note: Note { body.note }

    init(_ body: NoteBody) {
        self.body = body
        document = Document(parsing: body.note.body.text, firstLine: body.note.body.firstLine)
        items = document.itemsByLine
        shownItemLines = body.note.emptyLines.union(body.listed.shown(in: document, items))
    }

    /// The node of the list item that begins on a line of the file.
    func item(on line: Int) -> Int? { items[line] }
}

/// What was parsed for the pages of one group, which one core makes.
final class ParsedBodies: @unchecked Sendable {
    private var known: [String: ParsedBody] = [:]

    func parsed(_ body: NoteBody) -> ParsedBody {
        if let known = known[body.note.path], known.body === body { return known }
        let parsed = ParsedBody(body)
        known[body.note.path] = parsed
        return parsed
    }
}

extension Note {
    /// The id of what a page shows in the place of a section whose items are left out of the notes.
    func place(ofSectionOn line: Int) -> String? { sections[line] }
}
