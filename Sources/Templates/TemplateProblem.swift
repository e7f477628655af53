/// What is wrong with a template, and where.
package struct TemplateProblem: Error, Hashable, CustomStringConvertible {
    /// Path of the template below the templates folder.
    package var template: String
    /// Line, from 1.
    package var line: Int
    package var message: String

    package init(template: String, line: Int, message: String) {
        self.template = template
        self.line = line
        self.message = message
    }

    package var description: String { "\(template):\(line): \(message)" }
}

/// Several problems of templates at once, sorted by template and line.
package struct TemplateProblems: Error, Hashable, CustomStringConvertible {
    package let problems: [TemplateProblem]

    init(_ problems: some Sequence<TemplateProblem>) {
        self.problems = problems.sorted {
            ($0.template, $0.line, $0.message) < ($1.template, $1.line, $1.message)
        }
    }

    package var description: String { problems.map(\.description).joined(separator: "\n") }
}
