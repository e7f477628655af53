import Content
import Diagnostics
import Markdown
import MentoringModel
import Testing

/// Bodies that were made to be slow: each took minutes, or all the memory, before it was bounded.
@Suite("Hostile Markdown") struct HostileMarkdownTests {
    private static let path = "pairs/ada-grace/sessions/2026-03-14.md"

    private func read(_ text: String, at path: String = path) -> ContentReading {
        readContent(
            notes: [
                (path: path, bytes: Array(text.utf8)),
                (path: "pairs/ada-grace/agreement.md", bytes: Array("---\nmentor: grace\nmentee: ada\n---\n".utf8)),
            ], attachments: [])
    }

    private func repeated(_ piece: String, kibibytes: Int) -> String {
        String(repeating: piece, count: kibibytes * 1024 / piece.utf8.count)
    }

    @Test(
        "What is slow to read in mere repetition is read all the same", .ends(within: 120),
        arguments: [
            "# a\n", "a\n=\n", "# a\n## b\n### c\n", "- # a (private)\n", "# a (private)\n", "[[a]] ", "[[a",
            "[a](b.md) ",
            "[a]: b\n", "*[[a]] ", "*[a*](b.md)", "(private)\n", "<div>\n\n", "[[", "]]", "- [ ] a\n\n# b\n\n",
            "![a](b) ", "| ", "|---", "| a\n|---\n", "| a | b |\n", "[^", "[^a]", "[^a]: b[^a]\n", "[^a]: b\n\n",
            "www.", "www._a.",
            "http://", "a@", "a@b.", "~~", "~~a", "~~a~~", "==", "==a == ", "> [!note] a\n", "%%a", "![[",
            "[^a]:\n    - b\n",
        ])
    func repetition(piece: String) {
        let text = repeated(piece, kibibytes: 128)
        let reading = read(text)
        // Nothing may be more than is kept of one note, and one line that says how many more there are.
        #expect(reading.problems.count <= 203)
        #expect(reading.noteCount == 2)
    }

    @Test(
        "What is slow to show in mere repetition is shown all the same", .ends(within: 120),
        arguments: [
            "| ", "|---", "| a\n|---\n", "| a | b |\n", "[^a]", "[^a]: b[^a]\n", "[^a]: b\n\n", "www.", "www._a.",
            "http://", "a@",
            "a@b.", "http://a_b.", "~~", "~~a", "~~a~~", "==", "==a == ", "> [!note] a\n", "[^a]:\n    - b\n",
            "~a ~~b ",
            "(http://a.b", "http://a.b)", "http://a.b&c;",
        ])
    func shownRepetition(piece: String) {
        var request = RenderRequest()
        request.link = { .address($0) }
        for text in [
            repeated(piece, kibibytes: 256), "| a | b |\n|---|---|\n" + repeated(piece, kibibytes: 256),
            "x[^a]\n\n" + repeated(piece, kibibytes: 256),
        ] {
            #expect(render(Document(parsing: text + "\n\nend"), request: request).html.text.contains("end"))
        }
    }

    @Test(
        "Ten thousand links on one line are found, and cut with the section that they stand in", .ends(within: 120)
    )
    func links() throws {
        let open = (0..<5000).map { "[[n\($0)]]" }.joined(separator: " ")
        let closed = (5000..<10_000).map { "[a](n\($0).md)" }.joined(separator: " ")
        let text = open + " " + closed
        let held = text.destinations(among: (0..<10_000).flatMap { ["[[n\($0)]]", "n\($0).md"] })
        #expect(held.count == 10_000)
        #expect(held.contains("[[n4999]]") && !held.contains("[[n5000]]"))
        #expect(held.contains("n5000.md") && !held.contains("n4999.md"))
    }

    @Test(
        "A destination counts as held only where a link can end with it",
        arguments: [
            ("[a](b.md)", "b.md", true), ("[a](<b c.md>)", "b c.md", true), ("[a](b.md \"t\")", "b.md", true),
            ("[a]: b.md", "b.md", true), ("[a](bb.md)", "b.md", false), ("[a](b.mdx)", "b.md", false),
            ("[[a]]", "[[a]]", true), ("[[a|words]]", "[[a]]", true), ("[[a#part]]", "[[a#part]]", true),
            ("[[ab]]", "[[a]]", false), ("[a]", "[[a]]", false), ("b.md", "b.md", true), ("", "b.md", false),
        ])
    func held(text: String, destination: String, isHeld: Bool) {
        #expect(text.destinations(among: [destination]).contains(destination) == isHeld)
    }

    @Test("Lists nested by indentation are bounded like those on one line")
    func indentation() {
        func nested(_ depth: Int) -> String {
            (0..<depth).map { String(repeating: "  ", count: $0) + "- a\n" }.joined()
        }
        #expect(lineNestedTooDeep(in: nested(100)) == nil)
        #expect(lineNestedTooDeep(in: nested(101)) == 101)
        #expect(lineNestedTooDeep(in: String(repeating: " ", count: 400) + "word\n") == nil)
        #expect(lineNestedTooDeep(in: String(repeating: " ", count: 400) + "--- word\n") == nil)
        #expect(lineNestedTooDeep(in: "a\n" + String(repeating: "1. ", count: 101) + "a") == 2)
        #expect(lineNestedTooDeep(in: "- - - - - - - - - - - - - - - - - - -\n") == nil)
    }

    @Test("Pictures are bounded where they are slow, and nowhere else")
    func pictures() {
        #expect(lineOfTooManyPictures(in: "a\n\nb\n" + String(repeating: "![[]()", count: 20_000)) == 4)
        #expect(lineOfTooManyPictures(in: String(repeating: "![a](b.png)\n", count: 4000)) == nil)
        #expect(lineOfTooManyPictures(in: String(repeating: "![a](b.png)\n\n", count: 80_000)) == nil)
        let codes = Set(read(String(repeating: "![[]()", count: 20_000)).problems.map(\.kind.code))
        #expect(codes.contains("too-much"))
    }

    @Test("Brackets that nearly are links take no time", .ends(within: 120))
    func nearLinks() {
        for piece in ["](", "](a b", "[a](b c", "![[", "\\[[", "[x](#y) "] {
            _ = read("# Y\n" + String(repeating: piece, count: 10_000) + ")")
        }
    }

    @Test("A thousand items are read, one more is not")
    func items() {
        let items = "## Actions\n" + String(repeating: "- a\n", count: 1000)
        #expect(read(items).programme.pairs[0].sessions[0].actions.count == 1000)
        let more = read(items + "- a\n")
        #expect(more.problems.map { "\($0.kind.code):\($0.line)" } == ["too-much:1002"])
        // Elsewhere lists are as long as they like.
        #expect(!read("## Notes\n" + String(repeating: "- a\n", count: 5000)).hasErrors)
        #expect(!read("## Actions\n" + String(repeating: "- a\n", count: 2000), at: "resources/a.md").hasErrors)
    }

    @Test(
        "Of thousands of problems in a note, a hundred of each severity are kept, and the rest counted",
        .ends(within: 120))
    func problems() throws {
        let lines = "[a](nowhere.md) <b>\n\n"
        let reading = read(repeated(lines, kibibytes: 64))
        #expect(reading.problems.count { $0.kind.code == "broken-link" } == 100)
        #expect(reading.problems.count { $0.kind.code == "raw-html" } == 100)
        let more = reading.problems.filter { $0.kind.code == "more-problems" }.map(\.message)
        let count = 64 * 1024 / lines.utf8.count - 100
        #expect(
            Set(more) == [
                "\(count) more errors of this note are not shown", "\(count) more warnings of this note are not shown",
            ])
        #expect(reading.hasErrors)
    }

    @Test("The excerpts of many problems on one long line do not fill the memory", .ends(within: 120))
    func excerpts() {
        let reading = read((0..<30_000).map { "[a](n\($0).md)" }.joined(separator: " "))
        #expect(reading.problems.count { $0.kind.code == "broken-link" } == 100)
    }

    @Test(
        "Wiki links are cut at the innermost brackets",
        arguments: [
            ("[[a]]", ["a"]), ("[[[a]]]", ["a"]), ("[[a [b]] c]]", []), ("[[]] [[b]]", ["b"]), ("[[a]b]]", ["a]b"]),
            ("[[a[[b]]", ["b"]), ("[[a|b]] ]] [[ c ]]", ["a", "c"]), ("[a]]", []), ("[[]]]", []),
        ])
    func wikiLinks(text: String, targets: [String]) { #expect(wikiTargets(in: text) == targets) }
}
