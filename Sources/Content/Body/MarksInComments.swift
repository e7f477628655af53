import Diagnostics
import Markdown
import MentoringModel

// A comment closes nothing: what it says of who may read something is an error, since whoever wrote it may rely on it.
extension BodyReading {
    /// Tells of comments that say who may read the note, and of what would be closed if they were none.
    ///
    /// - Parameter written: The same body read with its comments as words, with a log of its own.
    func reportMarks(besides written: BodyReading) {
        guard visibility > .private, let comments = log.comments else { return }
        for (number, line) in comments.lines.sorted(by: { $0.key < $1.key }) {
            guard visibility(ofLine: number) > .private, !log.hasReported(.mark, on: number),
                written.log.hasMark(on: number, within: line, isPerson) || declares(line)
            else { continue }
            log.add(
                .mark, at: Mark(line: number, column: line.columnOfComment), isAsWritten: true,
                "this comment says who may read the note, but closes nothing",
                help:
                    "put a heading with (private) above what is to be closed\(BodyReading.scopeOfMark), or write other words if nothing is"
            )
        }
        reportOpenedLines(besides: written)
        reportUnclearFences(comments)
    }

    /// Whether a comment is a field that would close the note, as of a front matter that was put aside: `visibility: private`.
    private func declares(_ line: LineWithComment) -> Bool {
        line.comments.contains { comment in
            let words = trimmed(comment.filter { $0 != "%" })
            guard let name = fieldName(words[...]), PrivacyWords.isNearlyVisibility(PrivacyWords.key(of: name)),
                let found = PrivacyDeclaration.first(in: [words])
            else { return false }
            return Visibility(rawValue: found.mark).map { $0 < visibility } ?? false
        }
    }

    /// Tells of lines that would be closed further if the comments were words: below a heading in one.
    private func reportOpenedLines(besides written: BodyReading) {
        var told: Set<Int> = []
        // A note of nothing but such lines must not take minutes.
        var looksLeft = 1000
        for number in body.firstLine..<max(body.firstLine, log.lineCount + 1) {
            let closed = written.visibility(ofLine: number)
            guard closed < visibility(ofLine: number), let line = log.line(number),
                !line.allSatisfy({ isBlank($0) || $0 == ">" })
            else { continue }
            looksLeft -= 1
            guard looksLeft >= 0 else { return }
            let heading = written.regions.last {
                $0.line <= number && number < $0.endLine && $0.visibility == closed && $0.heading.mark != nil
            }
            let place = heading.flatMap { log.isComment($0.line) ? $0.line : nil }
            guard told.insert(place ?? 0).inserted else { continue }
            let help = "put a heading with (\(closed.rawValue)) above what is to be closed"
            if let place {
                log.add(
                    .comment, at: Mark(line: place, column: 1),
                    "this heading stands in a comment, so it does not close what follows the comment",
                    help: "\(help), below the end of the comment, or write another heading here if no mark is meant")
            } else {
                log.add(
                    .comment, at: Mark(line: number, column: 1),
                    "a comment above ends a section that would close this", help: help)
            }
        }
    }

    /// Tells of fences of code that are told from words in another way here than where comments were looked for.
    private func reportUnclearFences(_ comments: HiddenComments) {
        let fences = Set(
            outline.blocks.indices.lazy.filter { isFenced(outline.blocks[$0]) }.map { outline.blocks[$0].line })
        guard !outline.blocks.isEmpty, let line = fences.symmetricDifference(comments.fences).min() else { return }
        log.add(
            .comment, at: log.find("", from: line, lines: 1),
            "where this code begins or ends is not clear, and so not what is a comment",
            help: "begin and end the code on lines of their own, as far to the left as the words around it")
    }
}

extension NoteLog {
    /// Whether a mark was told of that stands in a comment of a line, or that its comments bear by themselves.
    fileprivate func hasMark(on number: Int, within line: LineWithComment, _ isPerson: (String) -> Bool) -> Bool {
        problems.contains { problem in
            guard problem.line == number, problem.kind == .mark else { return false }
            let before = line.written.prefix(problem.column - 1)
            let isInside = line.isInComment(before.utf8.count)
            return isInside
                || line.comments.contains {
                    NearMiss.markOutsideHeading($0) != nil
                        || StatementInComment.comment(in: $0[...], isBlock: false)
                            .map { StatementInComment.closes($0, isPerson: isPerson) } ?? false
                }
        }
    }
}
