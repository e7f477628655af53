import Foundation

@testable import Diagnostics

/// Problems for tests of their forms.
enum FormSample {
    static let error = ProblemKind(
        "day", .error, "A day: none, at all", why: "Nobody knows it.", cure: "write another day")
    static let warning = ProblemKind(
        "odd", .warning, "It looks odd", why: "It may be a slip.", cure: "look at it")

    static func problem(
        _ kind: ProblemKind = FormSample.error, path: String = "content/a.md", line: Int = 6, column: Int = 6,
        width: Int = 10,
        _ message: String = "there is no 30 February", help: String? = nil, excerpt: String? = "due: 2026-02-30",
        mend: Mend? = nil
    ) -> Problem {
        Problem(
            kind, path: path, line: line, column: column, width: width, message, help: help, excerpt: excerpt,
            mend: mend)
    }

    /// - Parameter root: What stands in front of the path in the repository.
    static func report(_ problems: [Problem], root: String? = "") -> ProblemReport {
        ProblemReport(
            problems.map { problem in
                ProblemReport.Finding(problem, repositoryPath: root.map { $0 + problem.path })
            }, notes: 3, version: "0.1.0"
        ) { $0.utf8.reduce(into: "") { $0 += String($1, radix: 16) } }
    }

    static func value(_ text: String) throws -> [String: Any] {
        try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] ?? [:]
    }
}

/// What a runner of GitHub would obey in a log, as https://github.com/actions/runner reads it: commands behind blanks at the
/// beginning of a line, and those in brackets anywhere.
func workflowCommands(in log: String) -> [(name: String, properties: [String: String], data: String)] {
    func plain(_ text: some StringProtocol, _ pairs: [(String, String)]) -> String {
        pairs.reduce(String(text)) { $0.replacing($1.0, with: $1.1) }
    }
    let ofData = [("%0D", "\r"), ("%0A", "\n"), ("%25", "%")]
    let ofProperties = [("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")]
    return log.split(whereSeparator: { "\n\r\r\n".contains($0) }).compactMap { line in
        // Signs that are not seen count for nothing where a runner compares text by the rules of a language.
        let seen = String(
            String.UnicodeScalarView(line.unicodeScalars.filter { !$0.properties.isDefaultIgnorableCodePoint }))
        let text = seen.drop(while: \.isWhitespace)
        if text.hasPrefix("::"), let end = text.dropFirst(2).range(of: "::") {
            let head = text[text.index(text.startIndex, offsetBy: 2)..<end.lowerBound]
            let words = head.split(separator: " ", maxSplits: 1)
            var properties: [String: String] = [:]
            for pair in words.dropFirst().first?.split(separator: ",") ?? [] {
                let parts = pair.split(separator: "=", maxSplits: 1)
                if parts.count == 2 { properties[String(parts[0])] = plain(parts[1], ofProperties) }
            }
            return (String(words.first ?? ""), properties, plain(text[end.upperBound...], ofData))
        }
        guard let start = seen.range(of: "##["), let end = seen[start.upperBound...].firstIndex(of: "]") else {
            return nil
        }
        return (String(seen[start.upperBound..<end]), [:], "")
    }
}
