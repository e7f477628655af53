import Content
import Diagnostics
import MentoringModel
import Testing

/// What stands between `%%` is read by nobody: no page shows it, nothing in it counts, and every line stays where it was.
@Suite("Comments between %%") struct CommentTests {
    private static let front = "---\nvisibility: program\n---\n"

    private static func body(_ text: String) -> String? {
        PairSample(["sessions/2026-03-12.md": front + text]).session?.note.body.text
    }

    /// Bodies as written and as read.
    static let bodies: [(String, String)] = [
        ("Some %%hidden%% words", "Some words"), ("Some words %%hidden%%", "Some words"),
        ("%%hidden%% words", "words"), ("foo%%hidden%%bar", "foobar"), ("a %%x%% %%y%% b", "a b"),
        ("a %%x%%, b", "a , b"), ("%%hidden%%", ""), ("a %%%% b", "a b"), ("a %%b", "a"),
        ("words  %%x%%\nmore", "words\nmore"), ("ä %%é%% ü", "ä ü"),
        ("a\n\n%%\nb\n\n# c\n- [ ] d\n%%\n\ne", "a\n\n\n\n\n\n\n\n\ne"), ("a %%b\nc%% d", "a\nd"),
        ("%%\nb\n%% c", "\n\nc"), ("%%b%%\n%%c%%\nd", "\n\nd"),
        // Lists, boxes, tables, headings.
        ("- %%x%% a\n- b", "- a\n- b"), ("- [ ] %%x%% a", "- [ ] a"), ("1. a %%x%%\n2. b", "1. a\n2. b"),
        ("- a %%x\n  y%% b\n- c", "- a\n  b\n- c"), ("- a\n  %%\n  x\n  %%\n  b", "- a\n\n\n\n  b"),
        ("| a | %%x%% | b |", "| a | | b |"), ("## Wins %%x%%\n- a", "## Wins\n- a"), ("    %%x%% a", "    a"),
        // What stands within a quote stays there.
        ("> a %%x\n> y%%\n> b", "> a\n>\n> b"), ("> a %%x\n> y%% c\n> b", "> a\n> c\n> b"),
        ("> %%\n> x\n>\n> > y\n> %%\n> b", ">\n> \n>\n> \n>\n> b"), ("%%\n> x\n%%\na", "\n\n\na"),
        ("> - a %%x\n>   y%% c", "> - a\n>   c"),
        // A heading that says who may read it holds without the comment behind it.
        ("## Doubts (private) %%x%%\na", "## Doubts (private)\na"),
        // Front matter of another body, addresses, other signs.
        ("10%% of a, 20%% of b", "10 of b"), ("a %%%b%% c", "a c"),
    ]

    @Test("Comments are taken out, and lines stay", arguments: bodies)
    func reading(written: String, read: String) {
        let body = Self.body(written)
        #expect(
            body?.split(separator: "\n", omittingEmptySubsequences: false).map(Self.trimmed) == lines(read),
            "\(body ?? "")")
    }

    private func lines(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map(Self.trimmed)
    }

    /// Without the blanks at the end.
    private static func trimmed(_ line: Substring) -> String {
        var line = line
        while line.last == " " { line.removeLast() }
        return String(line)
    }

    @Test(
        "In code and behind a backslash the signs are words",
        arguments: [
            "`%%a%%` b", "a ``%%`` b", "`` ` %%a%% ` ``", "\\%%a\\%%", "100% of 50%", "% % a % %", "%a%",
            "```\n%%a%%\n```", "~~~~\n%%\n~~~\na\n%%\n~~~~", "- ```\n  %%a%%\n  ```",
            "1. a\n   ```js\n   %% a\n   ```\nb",
            "> ```\n> %%a\n> ```\n> %", "- a\n\n  ```\n  %%\n  ```\n- b", "   ```\n%%\n   ```", "```\n%%",
            "a `b\n%%c` d",
            "> a `b\n> %%c` d", "- > ~~~\n  > %%\n  > ~~~", "- - ```\n    %%\n    ```\n  - b",
            "```mermaid\n%% a\ngraph TD\n```",
            "```\na\n``` b\n%%\n```", "| a | `%%b%%` |\n| --- | --- |",
        ])
    func words(text: String) {
        let sample = PairSample(["sessions/2026-03-12.md": Self.front + text])
        #expect(sample.session?.note.body.text == text)
        #expect(!sample.codes.contains("comment"), "\(sample.codes)")
    }

    @Test(
        "Code that a comment began before, or that has no end, hides nothing from being a comment",
        arguments: [
            "%%\n```\nzebulon\n```\n%%\nwords", "%%a ` zebulon%% b ` c", "%%a `%% b %%zebulon` c%% d",
            "- use ` as\n- %%zebulon%%\n- or `",
            "a ` b\n\n%%zebulon%% `", "a ` b\n# c\n%%zebulon%% `", "| ` | %%zebulon%% | ` |",
            "a ` | b\n--- | ---\n%%zebulon%% | `", "> ```\n> a\n\nwords %%zebulon%%", "> ```\nwords %%zebulon%%",
            "- ```\n  a\nwords %%zebulon%%", "\\`%%zebulon%%\\`", "``%%zebulon%%`", "    a\n%%zebulon%%\n    b",
            "```js `a` %%zebulon%%", "a\\\\%%zebulon%%", "<!-- a --> %%zebulon%%", "[a](b%%zebulon%%)",
        ])
    func comments(text: String) {
        let body = Self.body(text) ?? ""
        #expect(!body.contains("zebulon"), "\(body)")
    }

    @Test("Nothing in a comment is data")
    func data() {
        let sample = PairSample([
            "sessions/2026-03-12.md": Self.front + """
                ## Actions
                - [ ] @noor Draft it %%or not, @elena%% (due 2026-03-20)
                %%
                - [ ] @noor Zebulon (due 2026-03-21)

                ## Wins
                - Zebulon

                | Date | Value |
                | --- | --- |
                | 2026-03-01 | 5 |

                ## Introductions
                - @mentor → Zebulon (offered 2026-03-01)
                %%
                - [ ] @elena %%Zebulon [[nowhere]] [x](y.md)%% Read it
                - %%[ ] @noor Zebulon%%

                %%energy: 5%%
                """
        ])
        #expect(sample.codes == [], "\(sample.reading.problems)")
        #expect(sample.session?.actions.map(\.words) == ["Draft it", "Read it"])
        #expect(sample.session?.wins.isEmpty == true && sample.session?.introductions.isEmpty == true)
        #expect(sample.session?.note.links.isEmpty == true)
    }

    @Test("In front matter the signs are words")
    func frontMatter() {
        let sample = PairSample(["sessions/2026-03-12.md": "---\ntitle: The %%big%% day\n---\nwords %%x%%\n"])
        #expect(sample.session?.title?.value == "The %%big%% day")
        #expect(sample.codes == [])
    }

    /// Bodies of a note for the programme, with the codes of their errors.
    static let errors: [(String, [String])] = [
        ("a %%b", ["comment"]), ("%%a%% b %%c\n\nd", ["comment"]), ("a `%%` %%b", ["comment"]),
        // What a comment says of readers closes nothing.
        ("%% private %%", ["mark"]), ("a %%private: x%% b", ["mark"]), ("%%\nb\n\nprivate\n%%", ["mark"]),
        ("%% do not publish %%", ["mark"]), ("- a\n- %% confidential %%", ["mark"]),
        ("%% visibility: private %%", ["mark"]),
        ("## Doubts %%(private)%%\nx", ["mark"]), ("My private words %% private %%", ["mark"]),
        ("%%\n## Doubts [private]\n%%", ["mark"]),
        // A heading in a comment closes nothing behind it.
        ("%%\n## Doubts (private)\nx\n%%\nwords", ["comment"]), ("%%\n## Doubts (pair)\nx\n%%\n\n- words", ["comment"]),
        ("# A\n%%\n## Doubts (private)\nx\n%%\n### B\nwords", ["comment"]),
        ("- a %%\n  ## Doubts (private)\n  %%\n  words", ["comment"]),
        // Nor does one end what is closed around it.
        ("## Doubts (private)\nx\n%%c%% ## B\nwords", ["comment"]), ("- ## D (private)\n  x\n%%c%%\nlazy", ["comment"]),
        ("> ## D (private)\n> x %%c\nd%%\n> words", ["comment"]),
        // These are as closed as they look.
        ("%%\n## Doubts (private)\nx\n%%\n\n## B\nwords", []), ("%%\n## Doubts (private)\nx\n%%", []),
        ("## Doubts (private)\nx %%y%%\n\n%%\n## B\n%%\nz", []), ("## Doubts (private)\n%% private %%", []),
        ("> ## D (private)\n> x %%c\n> d%%\n> words", []), ("## Doubts (private) %%x%%\nwords", []),
        ("%%\n## Doubts\nx\n%%\nwords", []), ("%% ask Sam whether the private school agrees %%", []),
        ("%% kanban:settings %%\nwords", []), ("%%words%% about private lessons", []),
    ]

    @Test("Errors of comments", arguments: errors)
    func error(text: String, codes: [String]) {
        let sample = PairSample(["sessions/2026-03-12.md": Self.front + text])
        let found = sample.reading.problems.filter { $0.severity == .error }
        #expect(found.map(\.kind.code) == codes, "\(found)")
        for problem in found where problem.kind.code != "mark" {
            let help = problem.help ?? ""
            #expect(["(program)", "(public)"].allSatisfy { !help.contains($0) }, "\(help)")
        }
    }

    @Test("A private note needs no marks; a comment without an end is told of there, too")
    func privateNote() {
        func codes(_ text: String) -> [String] {
            PairSample(["sessions/2026-03-12.md": "---\nvisibility: private\n---\n" + text]).codes
        }
        #expect(codes("%% private %%\n\n%%\n## D (private)\n%%\nx") == [])
        #expect(codes("a %%b") == ["comment"])
    }

    @Test("An old front matter in a comment closes nothing", arguments: ["pair", "program"])
    func fenced(visibility: String) {
        let text = "words\n\n%%\n```yaml\ntitle: A\nvisibility: private\n```\n%%\n\nwords"
        let sample = PairSample(["sessions/2026-03-12.md": "---\nvisibility: \(visibility)\n---\n" + text])
        #expect(sample.reading.problems.map(\.line) == [9] && sample.codes == ["mark"], "\(sample.reading.problems)")
    }

    @Test(
        "A megabyte of signs is read in no time", .ends(within: 120),
        arguments: [
            "%", "%%\n", "%%a%% ", "`", "` ", "``a`", "`%%", "%%`", "> %%\n", "- %%a\n", "| `", "\\%%", "%% ```\n",
            "```\n%%\n",
            "## a (private)\n%%b%%\n", "%%\n## a (private)\n%%\nb\n",
        ])
    func hostile(piece: String) {
        let text = String(repeating: piece, count: 128 * 1024 / piece.utf8.count)
        let sample = PairSample(["sessions/2026-03-12.md": Self.front + text + "\n"])
        #expect(sample.reading.problems.count <= 203)
    }

    @Test("Runs of backticks of every length without an end", .ends(within: 120))
    func runs() {
        let text = (1...1300).map { String(repeating: "`", count: $0) }.joined(separator: " ") + " %%zebulon%%"
        #expect(Self.body(text)?.contains("zebulon") == false)
    }

    @Test("The mirror says of each line that is nothing but a comment that it is read over")
    func mirror() {
        let text = """
            ---
            visibility: program
            ---
            Some %%aside%% words
            %%alone%%

            ## Actions
            %%
            - [ ] @noor aside

            aside
            %%
            - [ ] @noor Draft it
              %%aside%%
              more of it
            - %%aside%%
            > %%aside
            > aside%%
            > words

            %% private %%
            """
        let reading = readContent(
            notes: [
                ("pairs/kate-noor/agreement.md", Array("---\nmentor: Kate\nmentee: Noor\n---\n%%x%%\n".utf8)),
                ("pairs/kate-noor/sessions/2026-03-12.md", Array(text.utf8)),
            ], attachments: [])
        #expect(MirrorAccountTests.flaws(of: reading) == [])
        let lines = MirrorSample(reading)["pairs/kate-noor/sessions/2026-03-12.md"]
        let readOver = lines.filter { $0.contains("read over") }.map { String($0.prefix { $0 != " " }) }
        #expect(readOver == ["5", "8–9", "11–12", "14", "16–18"], "\(lines)")
        #expect(lines.contains { $0.hasPrefix("4 words: Some words") }, "\(lines)")
    }
}
