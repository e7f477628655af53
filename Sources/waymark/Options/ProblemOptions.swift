import ArgumentParser

/// A form in which problems are told.
enum ProblemForm: String, ExpressibleByArgument, CaseIterable {
    case text, json, github, gitlab, sarif

    /// Whether it is one document, and no lines among others.
    var isDocument: Bool { [.json, .gitlab, .sarif].contains(self) }

    static let documents = allCases.filter(\.isDocument).map(\.rawValue).joined(separator: ", ")
}

/// What the commands take that tell the problems of notes.
struct ProblemOptions: ParsableArguments {
    @Option(
        help: """
            How problems are told; where GITHUB_ACTIONS or GITLAB_CI is true, the form of that host comes beside the text by itself.
            """)
    var problems: ProblemForm?

    @Option(help: "A file for the problems in that form; the text is told as well.", completion: .file())
    var problemsOutput: String?

    func validate() throws {
        guard problemsOutput != nil, problems?.isDocument != true else { return }
        throw ValidationError("--problems-output goes with --problems and one of \(ProblemForm.documents)")
    }
}
