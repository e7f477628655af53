import Testing

@testable import Markdown

@Suite("Documents as HTML") struct HTMLWriterTests {
    private func html(_ text: String) -> String {
        var writer = HTMLWriter(Document(parsing: text), hasDirection: false)
        writer.write(below: Document.root)
        return SafeHTML(written: writer.bytes).text
    }

    @Test(
        "Each kind of block and word is written as CommonMark asks",
        arguments: [
            ("# One *two*\n\nthree\nfour  \nfive", "<h1>One <em>two</em></h1>\n<p>three\nfour<br />\nfive</p>\n"),
            ("- a\n- b\n  - c", "<ul>\n<li>a</li>\n<li>b\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>\n"),
            ("- a\n\n- b", "<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>\n"),
            ("1. a\n2. b", "<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n"),
            ("7) a", "<ol start=\"7\">\n<li>a</li>\n</ol>\n"),
            ("> a\n> > b", "<blockquote>\n<p>a</p>\n<blockquote>\n<p>b</p>\n</blockquote>\n</blockquote>\n"),
            ("```swift x\nif a < b {}\n```", "<pre><code class=\"language-swift\">if a &lt; b {}\n</code></pre>\n"),
            ("    a & b", "<pre><code>a &amp; b\n</code></pre>\n"),
            ("a\n\n---\n\nb", "<p>a</p>\n<hr />\n<p>b</p>\n"),
            ("**a `b<c>` d**", "<p><strong>a <code>b&lt;c&gt;</code> d</strong></p>\n"),
            ("[a](b.md \"t & \\\"u\\\"\")", "<p><a href=\"b.md\" title=\"t &amp; &quot;u&quot;\">a</a></p>\n"),
            ("[a](<b c ä'&.md>)", "<p><a href=\"b%20c%20%C3%A4&#x27;&amp;.md\">a</a></p>\n"),
            ("![a *b* [c](d)](e.png)", "<p><img src=\"e.png\" alt=\"a b c\" /></p>\n"),
            ("![a ![b](c.png) d](e.png \"t\")", "<p><img src=\"e.png\" alt=\"a b d\" title=\"t\" /></p>\n"),
            (
                "\"a\" <https://b.org/?c=d&e>",
                "<p>&quot;a&quot; <a href=\"https://b.org/?c=d&amp;e\">https://b.org/?c=d&amp;e</a></p>\n"
            ),
            ("a\\*b \\[c\\] &amp; &#65;", "<p>a*b [c] &amp; A</p>\n"),
        ])
    func blocks(text: String, expected: String) {
        #expect(html(text) == expected)
    }

    @Test(
        "No HTML of a note and no address that runs something is written",
        arguments: [
            "<script>x</script>", "a <b onclick=\"x\">c</b>", "<!-- x -->", "[a](javascript:x)",
            "![a](data:text/html,x)",
            "[a](vbscript:x)", "<div>\n\n# a\n\n</div>",
        ])
    func closed(text: String) {
        let found = html(text)
        for part in ["<script", "onclick", "<!--", "javascript:", "data:", "vbscript:", "<div"] {
            #expect(!found.contains(part))
        }
    }

    @Test("What is copied, left out and put in keeps the order of all others")
    func changes() {
        var document = Document(parsing: "a\n\nb\n\n- c\n- d")
        let blocks = document.children(of: Document.root)
        document.remove(blocks[0])
        let copy = document.part(below: blocks[2])
        document.insert(document.addText("x"), before: blocks[1])
        document.prepend(document.addText("y"), to: blocks[1])
        #expect(document.children(of: Document.root).count == 3)
        #expect(document.words(below: blocks[1]) == "yb")
        #expect(copy.children(of: Document.root).map(copy.words(below:)) == ["c", "d"])
        #expect(
            Document(parsing: "# A\n\na\n\n## B\n\nb\n\n# C").section(below: 1).textParts(below: 0).map(\.words) == [
                "a", "B", "b",
            ])
    }

    @Test("The text of a document has a part for each block, without the signs of tasks")
    func text() {
        let document = Document(parsing: "# A *b*\n\nc `d`\ne\n\n- f\n  - g\n\n> h\n\n    i j\n")
        let parts = document.textParts(below: Document.root)
        #expect(parts.map(\.words) == ["A b", "c d e", "f", "g", "h", "i j"])
        #expect(parts.map(\.level) == [1, nil, nil, nil, nil, nil])
        var request = RenderRequest()
        request.day = { "day \($0)" }
        let shown = render(Document(parsing: "- [x] a (done 2026-03-01)\n- ☐ b"), request: request)
        #expect(shown.parts.map(\.words) == ["a (done day 2026-03-01)", "b"])
    }
}
