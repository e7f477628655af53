package import Diagnostics
import Markdown
package import MentoringModel

/// Takes out of problems what the audience of a build may not read, for logs that others read: the excerpt, and every word of a
/// note within the message and the cure. Place, code and cure stay.
///
/// A line is quoted only where it stands on a page as it was written. So front matter is not, except that of resources, and neither
/// are the notes of a pair in a build that renames people.
package final class Redaction {
    private struct OpenNote {
        var note: Note
        var least: Visibility
        /// The fields whose lines may be quoted.
        var fields: Set<String> = []
    }

    private var open: [String: OpenNote] = [:]
    private let texts: [String: String]
    private let audience: Audience
    private var last: (path: String, lines: [Substring], isCommented: Bool)?

    /// - Parameter pair: The pair that a `pair` audience is; where there is only one it may be left out.
    package init(_ reading: ContentReading, for audience: Audience, pair: Slug?) {
        texts = reading.texts
        self.audience = audience
        let programme = reading.programme
        let least: Visibility = audience == .public ? .public : .program
        for resource in programme.resources where resource.note.visibility >= least {
            open[resource.note.path] = OpenNote(
                note: resource.note, least: least,
                fields: Set(Schema.resource.names).subtracting(Self.fieldsOnNoPage))
        }
        if let note = programme.settings.note, note.visibility >= least {
            open[note.path] = OpenNote(note: note, least: least)
        }
        guard audience == .pair,
            let own = programme.pairs.first(where: { $0.id == pair || pair == nil && programme.pairs.count == 1 })
        else { return }
        for note in own.notesWithPages
        where note.visibility >= .pair {
            open[note.path] = OpenNote(note: note, least: .pair)
        }
    }

    /// Fields of a resource that no page shows, or not before their day.
    private static let fieldsOnNoPage = ["type", "aliases", "alias", "expires", "end_of_life"]

    /// The problem as this audience may read it.
    package func redacted(_ problem: Problem) -> Problem {
        var problem = problem
        if mayQuote(problem.path, problem.line), saysNothingClosed(problem) { return problem }
        problem.excerpt = nil
        problem.mend = nil
        problem.width = 1
        guard !Self.namePathsOnly.contains(problem.kind) else { return problem }
        problem.message = problem.kind.title.prefix(1).lowercased() + problem.kind.title.dropFirst()
        problem.help = nil
        return problem
    }

    /// Kinds whose words are names of files and nothing else.
    private static let namePathsOnly: Set<ProblemKind> = [
        .unreadable, .notAFile, .leadsOut, .tooLarge, .notText, .nulByte, .fileName, .noPlace, .emptyId, .sameId,
        .noAgreement,
        .moreProblems, .gitIgnored, .attachment, .attachmentAuthor, .notRead, .noteEnding, .syncCopy, .takenAddress,
        .noNotes,
    ]

    /// Whether a line stands on a page of this audience as it was written.
    private func mayQuote(_ path: String, _ number: Int) -> Bool {
        guard let own = open[path] else { return false }
        let lines = lines(of: path)
        guard lines.indices.contains(number - 1) else { return false }
        return mayQuote(lines[number - 1], number, of: own, isCommented: last?.isCommented ?? true)
    }

    private func mayQuote(_ line: Substring, _ number: Int, of own: OpenNote, isCommented: Bool) -> Bool {
        let body = own.note.body
        if body.text.isEmpty || number < body.firstLine {
            // A comment of YAML is on no page.
            return fieldName(line).map(own.fields.contains) ?? false && !line.contains("#")
        }
        guard let stretch = body.stretches.last(where: { $0.firstLine <= number }), stretch.visibility >= own.least
        else { return false }
        // Comments, HTML, definitions of links and fields of other tools are on no page either.
        if isCommented || line.contains("<") || line.contains("%%") || line.contains("::") || line.contains("]:") {
            return false
        }
        // People and notes that are closed are renamed.
        return audience == .pair || !line.contains("@") && !line.contains("[[")
    }

    /// Whether this audience may read what is said of some lines: they stand on a page, and nothing closed is said of them.
    ///
    /// - Parameter known: Words that tell nothing, whoever says them.
    func mayTell(_ said: [String], of path: String, _ lines: ClosedRange<Int>, known: Set<String>) -> Bool {
        lines.allSatisfy { mayQuote(path, $0) || isBlank(path, $0) }
            && said.allSatisfy { words(of: $0).subtracting(known).isDisjoint(with: closedWords) }
    }

    private func isBlank(_ path: String, _ number: Int) -> Bool {
        let lines = lines(of: path)
        return lines.indices.contains(number - 1) && lines[number - 1].allSatisfy(\.isWhitespace)
    }

    /// The lines of the note that was asked for last: of a long one somebody asks for each.
    private func lines(of path: String) -> [Substring] {
        if let last, last.path == path { return last.lines }
        let lines = texts[path]?.split(separator: "\n", omittingEmptySubsequences: false) ?? []
        last = (path, lines, texts[path].map(holdsComment) ?? false)
        return lines
    }

    /// Whether some lines of a text may stand in a comment, which is on no page.
    private func holdsComment(_ text: String) -> Bool { text.contains("<!--") || text.contains("%%") }

    private func saysNothingClosed(_ problem: Problem) -> Bool {
        let said = words(of: problem.message).union(words(of: problem.help ?? ""))
        return said.isDisjoint(with: closedWords)
    }

    /// Words that only lines say that may not be quoted; names of files may be named.
    private lazy var closedWords: Set<String> = {
        var closed: Set<String> = []
        var shown: Set<String> = []
        for (path, text) in texts {
            shown.formUnion(words(of: path))
            let isCommented = holdsComment(text)
            for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                if let own = open[path], mayQuote(line, index + 1, of: own, isCommented: isCommented) {
                    shown.formUnion(words(of: line))
                } else {
                    closed.formUnion(words(of: line))
                }
            }
        }
        return closed.subtracting(shown)
    }()

    /// Words of three letters or more, and numbers of two digits or more.
    private func words(of text: some StringProtocol) -> Set<String> {
        Set(
            text.lettersAndDigits
                .filter { $0.count > 2 || $0.count > 1 && $0.contains(where: \.isNumber) }.map { $0.lowercased() })
    }
}
