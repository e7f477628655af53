import MentoringModel
import Testing

@testable import Content

/// How far footnotes and quotes may be read.
@Suite("Closed footnotes and callouts") struct ClosedExtensionsTests {
    private func body(_ text: String) throws -> Body {
        try #require(PairSample(["sessions/2026-03-12.md": "---\nvisibility: program\n---\n" + text]).session).note.body
    }

    @Test(
        "A footnote is as closed as where it stands, and as the most open place that refers to it",
        arguments: [
            ("a[^1]\n\n[^1]: b", [.program]),
            ("a[^1]\n\n## C (pair)\n\n[^1]: b", [.pair]),
            ("## C (private)\n\na[^1]\n\n## D\n\n[^1]: b", [.private]),
            ("x[^1]\n\n## C (private)\n\na[^1]\n\n## D\n\n[^1]: b", [.program]),
            ("## C (private)\n\na[^1]\n\n## D\n\n[^1]: b[^2]\n[^2]: c", [.private, .private]),
            ("## C (private)\n\na[^1]\n\n## D\n\nx[^2]\n\n[^1]: b[^2]\n[^2]: c", [.private, .program]),
            ("## C (pair)\n\na[^2]\n\n## D (private)\n\ny[^1]\n\n## E\n\n[^1]: b[^2]\n[^2]: c[^1]", [.pair, .pair]),
            ("a\n\n[^1]: b", [.program]),
        ] as [(String, [Visibility])])
    func visibility(text: String, expected: [Visibility]) throws {
        #expect(try body(text).footnotes.map(\.visibility) == expected)
    }

    @Test("What is cut takes closed footnotes and what refers to them, and nothing else")
    func cut() throws {
        let cut = try body("a[^1] b[^2]\n\n[^2]: open\n\n## C (pair)\n\n[^1]: closed\n\n    more\n").cut(
            toAtLeast: .program)
        #expect(cut.text == "a b[^2]\n\n[^2]: open\n\n\n\n\n\n\n")
        #expect(cut.footnotes.map(\.label) == ["2"])
    }

    @Test("A quote in a closed section leaves no mark, and one that holds a closed section does")
    func quotes() throws {
        #expect(try body("a\n\n## C (pair)\n\n> [!tip] b\n> c\n").cut(toAtLeast: .program).text == "a\n\n\n\n\n\n")
        #expect(try body("> a\n>\n> ## C (pair)\n> c\n").cut(toAtLeast: .program).text.hasPrefix("> a\n>\n> \n"))
    }

    @Test("A table with a column that is not read stays where it was written, and is read")
    func keptTable() throws {
        let sample = PairSample(
            session:
                "## Actions\n| Who | What | Mood |\n|---|---|---|\n| noor | slides | good |\n\n| Who | What |\n|---|---|\n| noor | room |\n"
        )
        let session = try #require(sample.session)
        #expect(sample.codes == ["unread-table"])
        #expect(session.actions.map(\.words) == ["slides", "room"])
        #expect(session.note.keptLines == [7])
    }
}
