/// The problems of a run for programs that read them: the one value from which every form is made.
package struct ProblemReport: Sendable {
    /// A problem as it was found; its path is that of its file as the user would open it.
    package struct Finding: Hashable, Sendable {
        package var problem: Problem
        /// The file below the root of its repository; `nil` where it lies elsewhere.
        package var repositoryPath: String?

        package init(_ problem: Problem, repositoryPath: String?) {
            self.problem = problem
            self.repositoryPath = repositoryPath
        }

        /// The file as a host of repositories knows it.
        package var hostedPath: String { repositoryPath ?? problem.path }
    }

    package struct Entry: Hashable, Sendable {
        package var finding: Finding
        /// See ``ProblemReport/fingerprintSources(of:)``.
        package var fingerprint: String

        package var problem: Problem { finding.problem }

        /// Message and cure as text that no terminal obeys.
        package var message: String { visible(problem.message) }
        package var help: [String] {
            (problem.help ?? problem.kind.cure).split(separator: "\n", omittingEmptySubsequences: false)
                .map { visible(String($0)) }
        }

        /// Where the place ends, in characters; `nil` for a problem of a whole file, and where no line may be quoted.
        var endColumn: Int? { problem.excerpt == nil ? nil : problem.column + problem.width }
    }

    /// Of Waymark.
    package let version: String
    /// How many notes were read.
    package let notes: Int
    /// In the order in which they are shown, each once.
    package let entries: [Entry]

    /// - Parameter digest: The digest of a text, as hexadecimal digits.
    package init(_ findings: some Sequence<Finding>, notes: Int, version: String, digest: (String) -> String) {
        let sorted = findings.sorted { $0.problem < $1.problem }
        var kept: [Finding] = []
        for finding in sorted where kept.last != finding { kept.append(finding) }
        entries = zip(kept, Self.fingerprintSources(of: kept)).map { Entry(finding: $0, fingerprint: digest($1)) }
        self.notes = notes
        self.version = version
    }

    package var errors: [Entry] { entries.filter { $0.problem.severity == .error } }
    package var warnings: [Entry] { entries.filter { $0.problem.severity == .warning } }

    /// What the fingerprint of each problem is a digest of: its code, its file and the line that it is about, but not where that line
    /// stands; so it stays when other lines move. Where the line may not be quoted it is the message in place of it, so nobody can
    /// find out closed words by trying. Problems that are the same in these are numbered.
    package static func fingerprintSources(of findings: [Finding]) -> [String] {
        var counts: [String: Int] = [:]
        return findings.map { finding in
            let problem = finding.problem
            let words = (problem.excerpt ?? problem.message).split(whereSeparator: \.isWhitespace)
            let source = [problem.kind.code, finding.hostedPath, words.joined(separator: " ")].joined(separator: "\0")
            counts[source, default: 0] += 1
            return "\(source)\0\(counts[source, default: 1])"
        }
    }
}
