/// The problems as a Code Quality report of GitLab: https://docs.gitlab.com/ci/testing/code_quality/
package enum ProblemsForGitLab {
    package static func text(of report: ProblemReport) -> String {
        JSONValue.array(report.entries.map(issue)).text
    }

    private static func issue(_ entry: ProblemReport.Entry) -> JSONValue {
        // It is shown as one line, and nothing else of the problem is.
        let help = entry.help.map { $0.split(separator: " ").joined(separator: " ") }.filter { !$0.isEmpty }
        return .object([
            (
                "description",
                .string("\(entry.message) [\(entry.problem.kind.code)]; help: \(help.joined(separator: " "))")
            ),
            ("check_name", .string(entry.problem.kind.code)),
            ("fingerprint", .string(entry.fingerprint)),
            ("severity", .string(entry.problem.severity == .error ? "major" : "minor")),
            (
                "location",
                .object([
                    ("path", .string(entry.finding.hostedPath)),
                    ("lines", .object([("begin", .int(entry.problem.line))])),
                ])
            ),
        ])
    }
}
