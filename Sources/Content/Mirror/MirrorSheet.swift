import Diagnostics
import Markdown
import MentoringModel

/// The lines of a note, each given to the one row that accounts for it.
struct MirrorSheet {
    private let log: NoteLog
    private(set) var rows: [MirrorLine] = []
    /// The row of each line that has one.
    private var rowOfLine: [Int: Int] = [:]
    /// What is wrong with the file as a whole.
    private(set) var codes: [String] = []

    init(_ log: NoteLog) { self.log = log }

    /// Whether nothing stands on a line but a comment at most.
    func isBlank(_ line: Int) -> Bool {
        log.isComment(line) || log.line(line)?.allSatisfy { Markdown.isBlank($0) } ?? true
    }
    func isTaken(_ line: Int) -> Bool { rowOfLine[line] != nil }

    /// Gives lines to a new row, those that belong to none yet; blank ones at the end belong to none.
    mutating func take(_ lines: ClosedRange<Int>, _ kind: MirrorLine.Kind, _ things: [MirrorThing] = []) {
        var last = lines.lowerBound
        var count = 0
        for line in lines {
            if rowOfLine[line] != nil { break }
            guard !isBlank(line) else { continue }
            rowOfLine[line] = rows.count
            last = line
            count += 1
        }
        guard count > 0 else { return }
        for line in lines.lowerBound...last where rowOfLine[line] == nil {
            rowOfLine[line] = rows.count
            // A comment in the midst belongs to what is around it.
            if log.isComment(line) { count += 1 }
        }
        var row = MirrorLine(kind: kind, lines: lines.lowerBound...last, things: things, count: count)
        if kind == .problem || kind == .readOver { row.words = words(of: lines.lowerBound) }
        rows.append(row)
    }

    /// Gives the comments that are left to rows that are read over.
    mutating func takeComments(in lines: Range<Int>) {
        for line in lines where rowOfLine[line] == nil && log.isComment(line) {
            rowOfLine[line] = rows.count
            if let last = rows.last, last.kind == .readOver, let own = last.lines, own.upperBound == line - 1,
                rowOfLine[line - 1] == rows.count - 1
            {
                rowOfLine[line] = rows.count - 1
                rows[rows.count - 1].lines = own.lowerBound...line
                rows[rows.count - 1].count += 1
            } else {
                rows.append(MirrorLine(kind: .readOver, lines: line...line, words: words(of: line)))
            }
        }
    }

    /// Adds what was read to the row of a line; `false` where no row has it.
    mutating func add(_ thing: MirrorThing, to line: Int) -> Bool {
        guard let row = rowOfLine[line] else { return false }
        rows[row].things.append(thing)
        if rows[row].kind.isWords { rows[row].kind = .read }
        return true
    }

    /// Adds what no line says.
    mutating func add(_ thing: MirrorThing) {
        rows.append(MirrorLine(kind: .read, lines: nil, things: [thing], count: 0))
    }

    /// Adds the problems; a line that nobody has taken gets a row of its own.
    mutating func add(_ problems: [Problem]) {
        for problem in problems {
            let code = problem.kind.code
            guard problem.excerpt != nil, (1...max(1, log.lineCount)).contains(problem.line) else {
                if !codes.contains(code) { codes.append(code) }
                continue
            }
            let row = rowOfLine[problem.line] ?? rows.count
            if row == rows.count {
                rowOfLine[problem.line] = row
                rows.append(
                    MirrorLine(
                        kind: .problem, lines: problem.line...problem.line, words: words(of: problem.line),
                        count: isBlank(problem.line) && !log.isComment(problem.line) ? 0 : 1))
            }
            if !rows[row].codes.contains(code) { rows[row].codes.append(code) }
        }
    }

    /// Gives all lines that are left to rows of words: each by itself in lists, tables, chats and front matter, else with its neighbours.
    ///
    /// - Parameters:
    ///   - kind: What the words of a line are.
    ///   - isAlone: Whether no line goes with its neighbours.
    ///   - isChat: Whether somebody says something on a line, with their name in front: what stands right below goes on with it.
    mutating func takeWords(
        in lines: Range<Int>, isAlone: Bool = false, isChat: (Int) -> Bool = { _ in false },
        kind: (Int) -> MirrorLine.Kind
    ) {
        var run: Int?
        var isInChat = false
        for line in lines {
            if rowOfLine[line] != nil || isBlank(line) {
                if rowOfLine[line] != nil { run = nil }
                isInChat = false
                continue
            }
            let kind = kind(line)
            isInChat = kind == .words && (isInChat || isChat(line))
            if let open = run, rows[open].kind == kind, !isInChat {
                rows[open].lines = (rows[open].lines?.lowerBound ?? line)...line
                rows[open].count += 1
                rowOfLine[line] = open
            } else {
                rowOfLine[line] = rows.count
                rows.append(MirrorLine(kind: kind, lines: line...line, words: words(of: line)))
                run = kind.isListed || isAlone || isInChat ? nil : rows.count - 1
            }
        }
    }

    /// How a line begins.
    private func words(of line: Int) -> String {
        let text = log.isComment(line) ? log.writtenLine(line) : log.line(line)
        return MirrorWords.beginning(of: text?.drop { Markdown.isBlank($0) } ?? "")
    }

    /// The rows by their first lines, those without one first.
    var inOrder: [MirrorLine] {
        rows.enumerated().sorted {
            ($0.element.lines?.lowerBound ?? 0, $0.offset) < ($1.element.lines?.lowerBound ?? 0, $1.offset)
        }.map(\.element)
    }
}
