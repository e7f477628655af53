/// The problems as a document of our own form, and the schema of it.
package enum ProblemsAsJSON {
    /// Another number where a program that reads version 1 would go wrong.
    static let schemaVersion = 1

    package static func text(of report: ProblemReport) -> String { JSONValue.object(of: report, document).text }

    /// JSON Schema 2020-12.
    package static var schema: String {
        JSONShape.object(of: document).schema(id: "urn:waymark:problems:\(schemaVersion)", title: "Problems of Waymark")
    }

    private static var document: [JSONField<ProblemReport>] {
        [
            JSONField("schema", .constant(schemaVersion), "The version of this form.") { _ in
                .int(schemaVersion)
            },
            JSONField("tool", .object(of: tool), "What found the problems.") { .object(of: $0, tool) },
            JSONField("counts", .object(of: counts), "How many there are.") { .object(of: $0, counts) },
            JSONField(
                "problems", .list(.object(of: problem)), "Each problem once, sorted by path, line and column."
            ) { .array($0.entries.map { .object(of: $0, problem) }) },
        ]
    }

    private static var tool: [JSONField<ProblemReport>] {
        [
            JSONField("name", .choice(["waymark"]), "The name of the command.") { _ in
                .string("waymark")
            },
            JSONField("version", .text, "Its version.") { .string($0.version) },
        ]
    }

    private static var counts: [JSONField<ProblemReport>] {
        [
            JSONField("notes", .count(from: 0), "Notes that were read.") { .int($0.notes) },
            JSONField("errors", .count(from: 0), "Problems that stop a build.") { .int($0.errors.count) },
            JSONField("warnings", .count(from: 0), "Problems that stop none.") { .int($0.warnings.count) },
        ]
    }

    private static var problem: [JSONField<ProblemReport.Entry>] {
        [
            JSONField("code", .text, "The kind of problem; `waymark explain` knows more of it.") {
                .string($0.problem.kind.code)
            },
            JSONField("severity", .choice(["error", "warning"]), "How grave it is.") {
                .string($0.problem.severity.rawValue)
            },
            JSONField("path", .text, "The file as the user would open it.") { .string($0.problem.path) },
            JSONField("line", .count(from: 1), "The line, from 1; 1 for a problem of a whole file.") {
                .int($0.problem.line)
            },
            JSONField("column", .count(from: 1), "The first character of the place, from 1, as readers count them.") {
                .int($0.problem.column)
            },
            JSONField(
                "end_column", .count(from: 2), "The character behind the place; not there without an excerpt.",
                isAlways: false
            ) { $0.endColumn.map { .int($0) } },
            JSONField("message", .text, "What is wrong.") { .string($0.message) },
            JSONField("help", .text, "How to mend it; it may have several lines.") {
                .string($0.help.joined(separator: "\n"))
            },
            JSONField("explanation", .text, "Why this kind of problem is one.") { .string($0.problem.kind.why) },
            JSONField(
                "excerpt", .object(of: excerpt), "The part of the line around the place, where it may be quoted.",
                isAlways: false
            ) { entry in
                entry.problem.excerpt.map { line in
                    .object(
                        of: ProblemParts.Excerpt(
                            line: entry.problem.line, of: line, column: entry.problem.column, width: entry.problem.width
                        ),
                        excerpt)
                }
            },
            JSONField("mend", .object(of: mend), "The change that mends it, where there is one.", isAlways: false) {
                $0.problem.mend.map { .object(of: $0, mend) }
            },
            JSONField(
                "fingerprint", .digest,
                "The same for the same problem while other lines of its file move."
            ) { .string($0.fingerprint) },
        ]
    }

    /// Control characters are written as their code points, and `…` stands for what was left out.
    private static var excerpt: [JSONField<ProblemParts.Excerpt>] {
        [
            JSONField("before", .text, "What stands in front of the place.") { .string($0.before) },
            JSONField("marked", .text, "The place.") { .string($0.marked) },
            JSONField("after", .text, "What stands behind it.") { .string($0.after) },
        ]
    }

    private static var mend: [JSONField<Mend>] {
        [
            JSONField(
                "writes_day", .truth,
                "Whether it writes a day that was said in words, which only its writer knows."
            ) { .bool($0.writesDay) },
            JSONField("edits", .list(.object(of: edit)), "Changes of different places, in no order.") {
                .array($0.edits.map { .object(of: $0, edit) })
            },
        ]
    }

    private static var edit: [JSONField<LineEdit>] {
        [
            JSONField("line", .count(from: 1), "The line; one more than the file has for what is added at its end.") {
                .int($0.line)
            },
            JSONField(
                "change", .choice(["words", "removal", "lines_above"]),
                "Other words at a column; the line taken out; lines written above it."
            ) {
                switch $0.change {
                case .words: .string("words")
                case .removal: .string("removal")
                case .linesAbove: .string("lines_above")
                }
            },
            JSONField("column", .count(from: 1), "The first character that changes.", isAlways: false) {
                if case .words(let column, _, _) = $0.change { .int(column) } else { nil }
            },
            JSONField(
                "before", .text, "What must stand there now: the words, or the whole line.", isAlways: false
            ) {
                switch $0.change {
                case .words(_, let before, _), .removal(let before): .string(before)
                case .linesAbove: nil
                }
            },
            JSONField("after", .text, "The other words.", isAlways: false) {
                if case .words(_, _, let after) = $0.change { .string(after) } else { nil }
            },
            JSONField("lines", .list(.text), "The lines that are written.", isAlways: false) {
                if case .linesAbove(let lines) = $0.change { .array(lines.map { .string($0) }) } else { nil }
            },
        ]
    }
}
