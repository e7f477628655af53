import Testing

@testable import Markdown

/// Footnotes as code hosts have them.
@Suite("Footnotes") struct FootnoteTests {
    private func html(_ text: String) -> String {
        var request = RenderRequest()
        request.hasDirection = false
        request.link = { .address($0) }
        return renderHTML(text, request: request).text
    }

    /// The body with each reference as its number in brackets, and the words of the footnotes in order.
    private func read(_ text: String) -> (body: String, notes: [String]) {
        let found = html(text)
        let parts = found.split(separator: "<section")
        let body = String(parts.first ?? "").replacing(/<sup>.*?>(\d+)<\/a><\/sup>/) { "(\($0.output.1))" }
        let notes = parts.dropFirst().first?.matches(of: /<li id="fn-[^"]*">\n(?s:(.*?))\n<p class="footnote-back">/)
        return (body, notes?.map { String($0.output.1) } ?? [])
    }

    @Test(
        "Footnotes stand at the end, numbered by their first use",
        arguments: [
            ("a[^x] b[^y]\n\n[^y]: two\n[^x]: one", "<p>a(1) b(2)</p>\n", ["<p>one</p>", "<p>two</p>"]),
            ("a[^1] b[^1]\n\n[^1]: one", "<p>a(1) b(1)</p>\n", ["<p>one</p>"]),
            ("a[^A]\n\n[^a]: *one*", "<p>a(1)</p>\n", ["<p><em>one</em></p>"]),
            ("a[^1]\n[^1]: one\ntwo", "<p>a(1)</p>\n", ["<p>one\ntwo</p>"]),
            (
                "a[^1]\n\n[^1]: one\n\n    two\n\n    - three", "<p>a(1)</p>\n",
                ["<p>one</p>\n<p>two</p>\n<ul>\n<li>three</li>\n</ul>"]
            ),
            (
                "a[^1]b[^2]\n\n[^1]: one\n[^2]: two\n\n    three\n\n    1. four\n\nmore",
                "<p>a(1)b(2)</p>\n<p>more</p>\n",
                ["<p>one</p>", "<p>two</p>\n<p>three</p>\n<ol>\n<li>four</li>\n</ol>"]
            ),
            ("a[^1]\n\n[^1]: one\n\n```\ntwo\n```", "<p>a(1)</p>\n<pre><code>two\n</code></pre>\n", ["<p>one</p>"]),
            (
                "a[^1]\n\n[^1]: one\n\n    ```\n    two\n    ```", "<p>a(1)</p>\n",
                ["<p>one</p>\n<pre><code>two\n</code></pre>"]
            ),
            ("a[^1]\n\n[^1]:\n    > one", "<p>a(1)</p>\n", ["<blockquote>\n<p>one</p>\n</blockquote>"]),
            ("a[^1]\n\n[^1]: one[^2]\n\n[^2]: two", "<p>a(1)</p>\n", ["<p>one<sup>", "<p>two</p>"]),
            ("a[^1]\n\n[^1]: word", "<p>a(1)</p>\n", ["<p>word</p>"]),
            ("> a[^1]\n>\n> [^1]: one", "<blockquote>\n<p>a(1)</p>\n</blockquote>\n", ["<p>one</p>"]),
            ("# a[^1]\n\n[^1]: one", "<h3><span id=\"a\"></span>a(1)</h3>\n", ["<p>one</p>"]),
            ("| a[^1] |\n|---|\n\n[^1]: one | two", "", ["<p>one | two</p>"]),
            ("a[^1]\n\n[^1]: one\n\nmore", "<p>a(1)</p>\n<p>more</p>\n", ["<p>one</p>"]),
        ] as [(String, String, [String])])
    func numbered(text: String, body: String, notes: [String]) {
        let found = read(text)
        if !body.isEmpty { #expect(found.body == body) }
        #expect(found.notes.count == notes.count)
        for (note, expected) in zip(found.notes, notes) { #expect(note.hasPrefix(expected), "\(note)") }
    }

    @Test(
        "What refers to nothing, and what nothing refers to",
        arguments: [
            ("a[^1]", "<p>a[^1]</p>\n"), ("a [^0-9] b", "<p>a [^0-9] b</p>\n"), ("a\n\n[^1]: one", "<p>a</p>\n"),
            ("a\\[^1]\n\n[^1]: one", "<p>a[^1]</p>\n"), ("`[^1]`\n\n[^1]: one", "<p><code>[^1]</code></p>\n"),
            ("a[^b c]", "<p>a[^b c]</p>\n"),
            ("```\n[^1]: a\n\n[^2]:\n```\n\n[^1]: b", "<pre><code>[^1]: a\n\n[^2]:\n</code></pre>\n"),
        ])
    func others(text: String, expected: String) { #expect(html(text) == expected) }

    @Test("Each place that refers to a footnote has a way back")
    func back() {
        let found = html("a[^1] b[^1]\n\n[^1]: one")
        for id in found.matches(of: /href="#([^"]*)"/).map(\.output.1) { #expect(found.contains("id=\"\(id)\"")) }
        #expect(found.matches(of: /doc-backlink/).count == 2)
        #expect(Set(found.matches(of: /\sid="([^"]*)"/).map(\.output.1)).count == 3)
    }

    @Test("Numbers of footnotes are no words, and footnotes are found with the text")
    func words() {
        let document = Document(parsing: "# A[^1]\n\n- b[^1] c\n\n[^1]: one")
        #expect(document.words(below: document.children(of: Document.root)[0]) == "A")
        #expect(render(document, request: RenderRequest()).parts.map(\.words) == ["A", "b c", "one"])
    }

    @Test("An item keeps its footnote where a page shows it alone")
    func item() {
        let item = renderItem(
            of: "- [ ] @noor slides[^1] now\n\n[^1]: see *there*", words: "slides now", request: RenderRequest())
        #expect(item.words?.html.text.contains("slides now") == true)
        #expect(item.rest?.html.text == "<p dir=\"auto\">see <em>there</em></p>\n")
        // On a page there are other bodies, so nothing in it has a number or an id.
        #expect(item.words?.html.text.contains("<sup") == false)
    }

    @Test("A section that is shown alone keeps the footnotes it refers to")
    func section() {
        let document = Document(parsing: "## Hopes\n\na[^1]\n\n## More\n\nb[^2]\n\n[^1]: one\n\n[^2]: two")
        let section = document.section(below: document.children(of: Document.root)[0])
        let found = render(section, request: RenderRequest()).html.text
        #expect(found.contains("one") && !found.contains("two"))
    }

    @Test("Footnotes of two bodies on one page do not share an id")
    func ids() {
        let ids = { (text: String) in Set(html(text).matches(of: /\sid="([^"]*)"/).map { String($0.output.1) }) }
        #expect(ids("a[^1]\n\n[^1]: one").isDisjoint(with: ids("b[^1]\n\n[^1]: two")))
    }
}
