import Content
import MentoringModel

/// Notes that are there, beside what the sheets would write for them: nothing of them is changed, and what differs is told.
struct ComparedNotes {
    private struct Twin {
        var path: String
        var text: String
        var said: ImportEntry
    }

    private var twins: [Twin] = []
    private let before: ContentReading
    /// The rows with the names of the columns, by file.
    private let headers: [String: Int]

    init(_ reading: ContentReading, headers: [String: Int]) {
        before = reading
        self.headers = headers
    }

    var isEmpty: Bool { twins.isEmpty }

    /// What the sheets would write, by the path of the note that is there.
    var drafts: [String: [UInt8]] {
        Dictionary(twins.map { ($0.path, Array($0.text.utf8)) }, uniquingKeysWith: { _, last in last })
    }

    mutating func add(_ path: String, _ text: String, _ said: ImportEntry) {
        twins.append(Twin(path: path, text: text, said: said))
    }

    /// Tells of each value that a note does not have, with what it says instead.
    ///
    /// - Parameter after: The folder with the drafts in place of the notes.
    /// - Returns: How many notes have all of it, and how many have not.
    func compare(
        _ after: ContentReading, on today: CalendarDay, jobs: Int, _ log: ImportLog
    ) -> (same: Int, different: Int) {
        let paths = Set(twins.map(\.path))
        let old = things(before, paths, today, jobs)
        let new = things(after, paths, today, jobs)
        var found = Differences()
        for twin in twins {
            found.paths.append(twin.path)
            compareFields(twin, old[twin.path] ?? [], new[twin.path] ?? [], &found)
            compareHidden(twin, &found)
        }
        found.tell(log, headers: headers)
        let different = Set(found.all.map(\.path)).count
        return (twins.count - different, different)
    }

    private func things(
        _ reading: ContentReading, _ paths: Set<String>, _ day: CalendarDay, _ jobs: Int
    ) -> [String: [MirrorThing]] {
        let notes = reading.mirror(of: paths, asOf: day, jobs: jobs)
        return Dictionary(notes.map { ($0.path, $0.lines.flatMap(\.things)) }, uniquingKeysWith: { first, _ in first })
    }

    private func compareFields(
        _ twin: Twin, _ old: [MirrorThing], _ new: [MirrorThing], _ found: inout Differences
    ) {
        for thing in new {
            guard let cell = cell(of: thing.name, in: twin.said) else { continue }
            let known = old.filter { $0.name == thing.name }
            if !known.isEmpty { found.noteColumn(of: cell) }
            if known.contains(where: { isSame($0, thing) }) { continue }
            let says = known.first.map { "says \($0.value)" } ?? "says nothing of it"
            // Of entries a note may have others as well.
            let isValue = thing.name == "value"
            found.add(
                twin.path, cell,
                thing.isEntry
                    ? "\(twin.path) has no \(thing.name) \(thing.value); it was left alone"
                    : "the sheet says \(thing.value), but \(twin.path) \(says); it was left alone",
                help: isValue
                    ? "if it is new: waymark log \(idOfGoal(twin.path)) \(cell.text)"
                    : "write it into the note if the sheet is right")
        }
    }

    private func idOfGoal(_ path: String) -> String { String(path.split(separator: "/").last?.dropLast(3) ?? "") }

    private func isSame(_ old: MirrorThing, _ new: MirrorThing) -> Bool {
        if old.value == new.value { return true }
        switch new.name {
        case "roles":
            let parts = { (text: String) in Set(text.split(separator: ",").map { withSingleBlanks($0) }) }
            return parts(new.value).isSubset(of: parts(old.value))
        // The day of a value that has none is that of the import.
        case "value": return old.value.split(separator: " ").first == new.value.split(separator: " ").first
        default: return false
        }
    }

    /// The cell that says a field of a note.
    private func cell(of name: String, in said: ImportEntry) -> SheetCell? {
        if let cell = said.fields[name]?.cell { return cell }
        switch name {
        case "measure", "done_when":
            return ["target", "metric", "baseline", "unit"].compactMap { said.fields[$0]?.cell }.first
        case "roles":
            return said.cells.first {
                $0.header.lowercased().contains("role") || $0.header.lowercased().contains("rolle")
            }
        default: return ComparedNotes.sections[name].flatMap { said.fields["section \($0)"]?.cell }
        }
    }

    /// The section of a session in which an entry stands.
    private static let sections = [
        "topic": "agenda", "promise": "actions", "win": "wins", "question": "questions", "option": "options",
        "decision": "decisions", "learned": "learned", "concern": "concerns", "introduction": "introductions",
        "recommended": "resources", "value": "progress",
    ]

    private func compareHidden(_ twin: Twin, _ found: inout Differences) {
        let text = before.texts[twin.path] ?? ""
        let comments = twin.said.comments.map { ($0, NoteDetails.lines(ofComment: $0.words).map { "# " + $0 }) }
        let closed = twin.said.closed.map { ($0, markdownLines($0.words)) }
        for (words, lines) in comments + closed {
            let isThere = lines.allSatisfy { text.contains($0) }
            if isThere || text.contains("\n# \(words.cell.header):") { found.noteColumn(of: words.cell) }
            if isThere { continue }
            if words.words.hasPrefix("\(PeopleRegister.emailLabel): "), let old = PeopleRegister.email(in: text) {
                found.noteColumn(of: words.cell)
                let new = words.words.dropFirst(PeopleRegister.emailLabel.count + 2)
                found.add(
                    twin.path, words.cell, "the sheet says \(new), but \(twin.path) \(old); it was left alone",
                    help: "write the new address into the note if it has changed; if these are two people, "
                        + "give each a row with its own address in a sheet of people")
                continue
            }
            found.add(
                twin.path, words.cell, "“\(words.cell.text)” is not in \(twin.path); it was left alone",
                help: "write it into the note, in a comment or below ## Notes (private)")
        }
    }
}

/// What notes say otherwise than the sheets.
private struct Differences {
    struct Difference {
        var path: String
        var cell: SheetCell
        var message: String
        var help: String
    }

    private struct Column: Hashable {
        var file: String
        var column: Int?

        init(_ cell: SheetCell) { (file, column) = (cell.file, cell.column) }
    }

    var paths: [String] = []
    private(set) var all: [Difference] = []
    /// Columns of which some note has something.
    private var known: Set<Column> = []

    mutating func noteColumn(of cell: SheetCell) { known.insert(Column(cell)) }

    mutating func add(_ path: String, _ cell: SheetCell, _ message: String, help: String) {
        all.append(Difference(path: path, cell: cell, message: message, help: help))
    }

    /// Each by itself, but a column of which no note has anything once: it is new in the sheet.
    func tell(_ log: ImportLog, headers: [String: Int]) {
        let byColumn = Dictionary(grouping: all) { Column($0.cell) }
        var isTold: Set<Column> = []
        for difference in all {
            let cell = difference.cell
            let column = Column(cell)
            let count = byColumn[column]?.count ?? 0
            guard count > 1, cell.column != nil, !known.contains(column), let row = headers[cell.file] else {
                log.warn(cell, difference.message, help: difference.help)
                continue
            }
            guard isTold.insert(column).inserted else { continue }
            log.warn(
                SheetCell(file: cell.file, row: row, column: cell.column, header: cell.header, text: cell.header),
                "none of the notes that are there has anything of this column; \(count) were left alone",
                help: "write it into the notes that need it: as a field, in a comment, or below ## Notes (private)")
        }
    }
}
