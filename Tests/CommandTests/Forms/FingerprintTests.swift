import Foundation
import Testing

@testable import Diagnostics

@Suite("Fingerprints of problems") struct FingerprintTests {
    private static let problem: Problem = FormSample.problem()

    private func fingerprints(_ problems: [Problem], root: String? = "") -> [String] {
        FormSample.report(problems, root: root).entries.map(\.fingerprint)
    }

    static let sameAfter: [(String, Problem)] = [
        ("lines above it", FormSample.problem(line: 60)),
        ("blanks in its line", FormSample.problem(excerpt: " due:  2026-02-30\t")),
        ("another place in the line", FormSample.problem(column: 7, width: 1)),
        ("another message", FormSample.problem(FormSample.error, "February has no 30th day", help: "count them")),
        ("an end of line of another system", FormSample.problem(excerpt: "due: 2026-02-30\r")),
    ]

    @Test("It stays with", arguments: sameAfter.indices)
    func same(index: Int) {
        let (words, other) = Self.sameAfter[index]
        #expect(fingerprints([other]) == fingerprints([Self.problem]), "\(words)")
    }

    static let changing: [(String, Problem)] = [
        ("the line", FormSample.problem(excerpt: "due: 2026-02-31")),
        ("the file", FormSample.problem(path: "content/b.md")),
        ("the kind", FormSample.problem(FormSample.warning)),
        ("a line that may not be quoted", FormSample.problem(excerpt: nil)),
        ("signs that are not blanks", FormSample.problem(excerpt: "due:2026-02-30")),
    ]

    @Test("It changes with", arguments: changing.indices)
    func different(index: Int) {
        let (words, other) = Self.changing[index]
        #expect(fingerprints([other]) != fingerprints([Self.problem]), "\(words)")
    }

    @Test("Equal problems are told apart, and keep theirs when the others move")
    func equal() {
        let two = fingerprints([Self.problem, FormSample.problem(line: 9)])
        #expect(Set(two).count == 2 && two[0] == fingerprints([Self.problem])[0])
        #expect(fingerprints([FormSample.problem(line: 20), FormSample.problem(line: 12)]) == two)
        // Another problem in between is nothing to them.
        let three = fingerprints([
            Self.problem, FormSample.problem(FormSample.warning, line: 7), FormSample.problem(line: 9),
        ])
        #expect(Set(three).isSuperset(of: two))
    }

    @Test("It is of the file in the repository, from wherever the command ran")
    func repository() {
        let here = ProblemReport.Finding(FormSample.problem(path: "content/a.md"), repositoryPath: "x/content/a.md")
        let inside = ProblemReport.Finding(FormSample.problem(path: "a.md"), repositoryPath: "x/content/a.md")
        #expect(ProblemReport.fingerprintSources(of: [here]) == ProblemReport.fingerprintSources(of: [inside]))
    }

    @Test("Of a line that may not be quoted it has no word")
    func closed() {
        let redacted = FormSample.problem(FormSample.error, "a day cannot be read", excerpt: nil)
        #expect(
            ProblemReport.fingerprintSources(of: [.init(redacted, repositoryPath: nil)])
                == ["day\0content/a.md\0a day cannot be read\u{0}1"])
    }
}
