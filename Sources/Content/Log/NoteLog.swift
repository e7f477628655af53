import Diagnostics
import Markdown
import MentoringModel

/// The text of one note, and the problems found in it.
///
/// One reader works on one note, and after it the checks of its pair, one pair on one core: so this needs no lock.
final class NoteLog {
    /// The largest note that is read: 1 MiB.
    static let mostBytes = 1 << 20

    let path: String
    /// As it is written. Lines end in `\n`, whatever the file has; no byte-order mark.
    let text: String
    /// The comments of the body, which nobody is to read; `nil` where there are none.
    private(set) var comments: HiddenComments?
    private(set) var problems: [Problem] = []
    /// What may be written in a tidier way; no problem, and nobody is told of it unless they ask for it.
    private(set) var tidyings: [Problem] = []
    /// How many of each severity are kept: a note of nothing but mistakes must not fill the memory or the terminal.
    static let mostProblems = 100
    private var kept: [Severity: Int] = [:]
    private var reportedPlaces: Set<ToldPlace> = []
    /// How many were found beyond those, and where the first of them stands.
    private var more: [Severity: (count: Int, line: Int)] = [:]
    /// How many bytes may still be looked through for the places of words; without any, a place is the line's beginning.
    private var bytesToSearch = 16 << 20
    /// What the note refers to, to be looked up once every note is read.
    var mentions: [NoteReference] = []
    var links: [WrittenLink] = []
    /// `[[links]]` in the sentences of fields, by what stands between their brackets.
    var fieldLinks: [(words: String, mark: Mark)] = []
    /// Entries inside braces that have no colon; they are told of.
    var fieldsWithoutColon: Set<Mark> = []
    /// How many more unknown names of people are compared with all known ones; a note of nothing but such names must not
    /// take minutes.
    private var comparisonsLeft = 100
    /// Units behind the values that a session gives for goals.
    var valueUnits: [ValueUnit] = []
    /// Numbers of a session that may be values of a goal, with the names in front of them.
    var labelledNumbers: [LabelledNumber] = []
    /// Items outside every section that say that something was done.
    var ticksElsewhere: [TickElsewhere] = []
    /// Contacts in sentences where no introductions are read.
    var contactsOutside: [ContactOutside] = []
    /// Sentences of a session that say that the agreement was gone through.
    var reviews: [(words: String, mark: Mark)] = []
    /// Whether a help says already with which lines the note is to begin.
    var proposesFrontMatter = false
    /// Lines of a session outside every section that may say what became of a promise, and are as open as the note.
    var freeLines: [Int] = []
    /// What was written as the address of a link but makes none, since there is a blank in it.
    var addressesWithBlanks: [(address: String, mark: Mark)] = []
    /// Headings of the body, which links can lead to.
    var headings: [(words: String, line: Int)] = []
    /// From which day days in words are counted.
    var dayContext = DayContext()
    /// Other names of the note, by which a `[[link]]` finds it.
    var aliases: [String] = []
    /// The lines as they are read.
    private var lines: [Substring]
    /// What each line may say.
    private var signs: [LineSigns]

    init(path: String, text: String) {
        self.path = path
        self.text = text
        lines = linesOf(text)
        signs = lines.map(LineSigns.init)
    }

    /// The same as it stands now, for checks of its own.
    init(copying log: NoteLog) {
        path = log.path
        text = log.text
        comments = log.comments
        problems = log.problems
        tidyings = log.tidyings
        kept = log.kept
        reportedPlaces = log.reportedPlaces
        more = log.more
        bytesToSearch = log.bytesToSearch
        mentions = log.mentions
        links = log.links
        fieldLinks = log.fieldLinks
        fieldsWithoutColon = log.fieldsWithoutColon
        comparisonsLeft = log.comparisonsLeft
        valueUnits = log.valueUnits
        labelledNumbers = log.labelledNumbers
        ticksElsewhere = log.ticksElsewhere
        contactsOutside = log.contactsOutside
        reviews = log.reviews
        proposesFrontMatter = log.proposesFrontMatter
        freeLines = log.freeLines
        addressesWithBlanks = log.addressesWithBlanks
        headings = log.headings
        dayContext = log.dayContext
        aliases = log.aliases
        lines = log.lines
        signs = log.signs
    }

    /// Takes the comments out of the lines, before anybody reads the body.
    func hide(_ comments: HiddenComments) {
        self.comments = comments
        for (number, line) in comments.lines where lines.indices.contains(number - 1) {
            lines[number - 1] = line.read[...]
            signs[number - 1] = LineSigns(of: line.read[...])
        }
    }

    /// The same note before anything was read, with its comments as words.
    var asWritten: NoteLog { comments == nil ? self : NoteLog(path: path, text: text) }

    /// A line of the file as it is written, from 1.
    func writtenLine(_ number: Int) -> Substring? { comments?.lines[number]?.written[...] ?? line(number) }

    /// Whether nothing stands on a line but a comment.
    func isComment(_ number: Int) -> Bool { comments?.lines[number]?.isWhole ?? false }

    /// A line of the file, from 1, without its comments.
    func line(_ number: Int) -> Substring? { lines.indices.contains(number - 1) ? lines[number - 1] : nil }
    var lineCount: Int { lines.count }
    /// What a line of the file may say, from 1.
    func signs(ofLine number: Int) -> LineSigns {
        signs.indices.contains(number - 1) ? signs[number - 1] : LineSigns(of: "")
    }

    /// Whether one of some letters and signs stands on a line.
    func mayHold(_ wanted: SignSet, _ number: Int) -> Bool { signs(ofLine: number).signs.holds(any: wanted) }

    /// Whether a line has words, but none of some letters and signs.
    func hasWords(without unwanted: SignSet, _ number: Int) -> Bool {
        let signs = signs(ofLine: number).signs
        return signs.holds(any: .letters) && !signs.holds(any: unwanted)
    }

    /// Whether a problem of this kind was told of on a line.
    func hasReported(_ kind: ProblemKind, on line: Int) -> Bool {
        problems.contains { $0.line == line && $0.kind == kind }
    }

    /// Takes back what was told of a line, where another problem says it with more.
    func withdraw(_ kind: ProblemKind, on line: Int) {
        problems.removeAll { $0.line == line && $0.kind == kind }
    }

    /// Adds a problem at a place whose column counts Unicode scalars, as the YAML reader's do.
    ///
    /// - Parameter isAsWritten: Whether the column is that of the line with its comments.
    func add(
        _ kind: ProblemKind, at mark: Mark, isAsWritten: Bool = false, width: Int = 1, _ message: String,
        help: String? = nil, mend: PlannedMend? = nil
    ) {
        let place = ToldPlace(kind: kind, mark: mark, message: message)
        guard !reportedPlaces.contains(place) else { return }
        guard hasRoom(for: kind) else {
            more[kind.severity, default: (0, mark.line)].count += 1
            return
        }
        reportedPlaces.insert(place)
        kept[kind.severity, default: 0] += 1
        problems.append(
            Problem(
                kind, path: path, line: mark.line, column: column(of: mark, isAsWritten: isAsWritten), width: width,
                message, help: help, excerpt: writtenLine(mark.line).map(String.init),
                mend: mend.flatMap { self.mend($0, at: mark) }))
    }

    /// The column of a place in characters of the line as it is written.
    func column(of mark: Mark, isAsWritten: Bool = false) -> Int {
        let written = isAsWritten ? nil : comments?.lines[mark.line]?.writtenColumn(mark.column)
        let column = written ?? mark.column
        guard let line = writtenLine(mark.line), !line.utf8.allSatisfy({ $0 < 0x80 }) else { return max(1, column) }
        let scalars = line.unicodeScalars
        let end = scalars.index(scalars.startIndex, offsetBy: column - 1, limitedBy: scalars.endIndex)
        return line[..<(end ?? scalars.endIndex)].count + 1
    }

    /// Keeps what may be written in a tidier way and means the same.
    func tidy(_ kind: ProblemKind, at mark: Mark, _ message: String, _ planned: PlannedMend) {
        guard tidyings.count < 10_000, let mend = mend(planned, at: mark) else { return }
        tidyings.append(
            Problem(
                kind, path: path, line: mark.line, column: column(of: mark), message,
                excerpt: writtenLine(mark.line).map(String.init), mend: mend))
    }

    /// Whether another problem of this kind would be kept; whoever needs long to find the words of one asks first.
    func hasRoom(for kind: ProblemKind) -> Bool { kept[kind.severity, default: 0] < NoteLog.mostProblems }

    /// Whether one more unknown name may be compared with all known ones.
    func takeComparison() -> Bool {
        comparisonsLeft -= 1
        return comparisonsLeft >= 0
    }

    /// What is kept, with how many more there are.
    var reported: [Problem] {
        problems
            + more.map { severity, more in
                Problem(
                    .moreProblems, path: path, line: more.line,
                    "\(more.count) more \(severity.rawValue)\(more.count == 1 ? "" : "s") of this note "
                        + "\(more.count == 1 ? "is" : "are") not shown")
            }
    }

    /// Adds a problem of the file as a whole.
    func addWhole(_ kind: ProblemKind, _ message: String, help: String? = nil) {
        problems.append(Problem(kind, path: path, message, help: help))
    }

    /// Where the words stand, on this line or one of the next few; the line's first letter when they are not found.
    func find(_ words: some StringProtocol, from line: Int, lines count: Int = 4) -> Mark {
        if !words.isEmpty {
            var words = String(words)
            for number in line..<(line + count) {
                guard let text = self.line(number), bytesToSearch > 0 else { break }
                // Bytes, not characters: words are looked for in every note.
                let place = words.withUTF8 { words in text.utf8.withContiguousBytes { $0.firstPlace(of: words) } }
                let start = place.map { text.utf8.index(text.startIndex, offsetBy: $0) }
                bytesToSearch -= words.utf8.count + text[..<(start ?? text.endIndex)].utf8.count
                if let start {
                    return Mark(line: number, column: text[..<start].unicodeScalars.count + 1)
                }
            }
        }
        let indent = self.line(line)?.unicodeScalars.prefix { $0 == " " || $0 == "\t" }.count ?? 0
        return Mark(line: line, column: indent + 1)
    }
}

private func linesOf(_ text: String) -> [Substring] {
    let bytes = text.utf8
    var lines: [Substring] = []
    var start = bytes.startIndex
    var rest = 0
    text[...].utf8.withContiguousBytes { all in
        lines.reserveCapacity(all.count / 32 + 4)
        for index in all.indices where all[index] == 0x0A {
            let end = bytes.index(start, offsetBy: index - rest)
            lines.append(text[start..<end])
            start = bytes.index(after: end)
            rest = index + 1
        }
    }
    lines.append(text[start...])
    return lines
}

/// A problem that is kept already: the same words at the same place are told once.
private struct ToldPlace: Hashable {
    var kind: ProblemKind
    var mark: Mark
    var message: String
}

/// A place in a file: line from 1, column in Unicode scalars from 1.
struct Mark: Hashable {
    var line: Int
    var column: Int
}

/// The text of a note's bytes: UTF-8 without a byte-order mark and with `\n` between lines, or the problem with them.
func noteText(of bytes: [UInt8], path: String) -> Result<String, NoteBytesProblem> {
    if bytes.count > NoteLog.mostBytes {
        return .failure(NoteBytesProblem(Problem(.tooLarge, path: path, "this note is larger than 1 MiB")))
    }
    func line(of offset: Int) -> Int { bytes[..<offset].count { $0 == 0x0A } + 1 }
    if let nul = bytes.firstIndex(of: 0) {
        return .failure(
            NoteBytesProblem(Problem(.nulByte, path: path, line: line(of: nul), "there is a NUL byte here")))
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
        let offset = firstInvalidByte(in: bytes)
        return .failure(
            NoteBytesProblem(
                Problem(.notText, path: path, line: line(of: offset), "this is not text in UTF-8")))
    }
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    if !hasMark, !bytes.contains(0x0D) { return .success(text) }
    var clean: [UInt8] = []
    clean.reserveCapacity(bytes.count)
    var index = hasMark ? 3 : 0
    while index < bytes.count {
        if bytes[index] == 0x0D {
            clean.append(0x0A)
            if index + 1 < bytes.count, bytes[index + 1] == 0x0A { index += 1 }
        } else {
            clean.append(bytes[index])
        }
        index += 1
    }
    return .success(String(decoding: clean, as: UTF8.self))
}

struct NoteBytesProblem: Error {
    var problem: Problem
    init(_ problem: Problem) { self.problem = problem }
}

/// Offset of the first byte that no UTF-8 text has at its place.
private func firstInvalidByte(in bytes: [UInt8]) -> Int {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
        switch decoder.decode(&iterator) {
        case .scalarValue(let scalar): offset += UTF8.width(scalar)
        case .emptyInput, .error: return min(offset, max(0, bytes.count - 1))
        }
    }
}
