/// A kind of problem: its stable code and what the manual says of it.
package struct ProblemKind: Hashable, Sendable {
    /// Stable, lower case, shown in brackets behind the message.
    package let code: String
    package let severity: Severity
    /// One line for the manual.
    package let title: String
    /// Why it is a problem.
    package let why: String
    /// How to mend it.
    package let cure: String

    package init(_ code: String, _ severity: Severity, _ title: String, why: String, cure: String) {
        self.code = code
        self.severity = severity
        self.title = title
        self.why = why
        self.cure = cure
    }

    package static func == (left: ProblemKind, right: ProblemKind) -> Bool { left.code == right.code }
    package func hash(into hasher: inout Hasher) { hasher.combine(code) }
}

/// One problem at one place of the content.
package struct Problem: Hashable, Sendable {
    package var kind: ProblemKind
    /// Path below the content folder.
    package var path: String
    /// Line, from 1.
    package var line: Int
    /// Column in characters, from 1.
    package var column: Int
    /// How many characters the place is wide; at least 1.
    package var width: Int
    /// What is wrong, in plain words.
    package var message: String
    /// How to mend it here; `nil` falls back to the cure of the kind.
    package var help: String?
    /// The line as it stands in the file; `nil` for a problem of a whole file.
    package var excerpt: String?
    /// The change that puts it right, where there is one safe way.
    package var mend: Mend?

    package init(
        _ kind: ProblemKind, path: String, line: Int = 1, column: Int = 1, width: Int = 1, _ message: String,
        help: String? = nil, excerpt: String? = nil, mend: Mend? = nil
    ) {
        self.kind = kind
        self.path = path
        self.line = line
        self.column = column
        self.width = max(1, width)
        self.message = message
        self.help = help
        self.excerpt = excerpt
        self.mend = mend
    }

    package var severity: Severity { kind.severity }
}

extension Problem: Comparable {
    /// By file, line, column, code and message: a total order, so that every run prints the same.
    package static func < (left: Problem, right: Problem) -> Bool {
        (left.path, left.line, left.column, left.kind.code, left.message, left.help ?? "")
            < (right.path, right.line, right.column, right.kind.code, right.message, right.help ?? "")
    }
}

extension Sequence<Problem> {
    /// The problems in the order in which they are shown, each once.
    package func inOrder() -> [Problem] {
        var kept: [Problem] = []
        for problem in sorted() where kept.last != problem { kept.append(problem) }
        return kept
    }
}
