import Markdown
import MentoringModel
import Synchronization

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

/// A body parsed for all that pages show of it.
final class ParsedBody: Sendable {
    let body: NoteBody
    let document: Document
    /// The lines of the items that pages show in lists of their own: the body is shown without them.
    let shownItemLines: Set<Int>
    /// The lines of the headings of our sections in which nobody has written anything: a page leaves them out.
    let emptySectionLines: Set<Int>
    private let items: [Int: Int]

    var note: Note { body.note }

    init(_ body: NoteBody) {
        self.body = body
        document = Document(parsing: body.note.body.text, firstLine: body.note.body.firstLine)
        items = document.itemsByLine.merging(document.rowsByLine) { item, _ in item }
        shownItemLines = body.note.emptyLines.union(body.listed.shown(in: document, items))
            .subtracting(body.note.keptLines)
        emptySectionLines = body.note.linesOfEmptySections(in: document)
    }

    /// The node of the list item that begins on a line of the file.
    func item(on line: Int) -> Int? { items[line] }
}

/// What was parsed last. The groups of a pair are made one after another and show the same bodies; of a whole site they would
/// take more room than all else.
final class ParsedBodies: Sendable {
    private struct Kept {
        var bodies: [String: ParsedBody] = [:]
        /// Their paths, of which the one at `next` goes first.
        var paths: [String] = []
        var next = 0
    }

    private static let most = 256
    private let kept = Mutex(Kept())

    func parsed(_ body: NoteBody) -> ParsedBody {
        let path = body.note.path
        if let known = kept.withLock({ $0.bodies[path] }), known.body === body { return known }
        let parsed = ParsedBody(body)
        kept.withLock { kept in
            guard kept.bodies.updateValue(parsed, forKey: path) == nil else { return }
            if kept.paths.count < ParsedBodies.most {
                kept.paths.append(path)
            } else {
                kept.bodies[kept.paths[kept.next]] = nil
                kept.paths[kept.next] = path
                kept.next = (kept.next + 1) % ParsedBodies.most
            }
        }
        return parsed
    }
}

extension Note {
    /// Where a heading of a section of ours has nothing below it, but for comments and headings of its level or higher.
    fileprivate func linesOfEmptySections(in document: Document) -> Set<Int> {
        guard !sections.isEmpty else { return [] }
        var lines: Set<Int> = []
        var open: (line: Int, level: Int)?
        for node in document.children(of: Document.root) {
            switch document.kind(of: node) {
            case .heading(let level):
                if let section = open, level <= section.level { lines.insert(section.line) }
                let line = document.line(of: node)
                open = sections[line] == nil ? nil : (line, level)
            // No page shows raw HTML.
            case .html: break
            default: open = nil
            }
        }
        if let open { lines.insert(open.line) }
        return lines
    }

    /// The id of what a page shows in the place of a section whose items are left out of the notes.
    func place(ofSectionOn line: Int) -> String? { sections[line] }
}
