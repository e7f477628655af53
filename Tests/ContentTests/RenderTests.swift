import Markdown
import Testing

@Suite("Bodies as HTML") struct RenderTests {
    private func html(_ text: String, _ change: (inout RenderRequest) -> Void = { _ in }) -> String {
        var request = RenderRequest()
        request.hasDirection = false
        request.link = { $0.hasPrefix("[[") ? .address("page.html") : .address($0) }
        change(&request)
        return renderHTML(text, firstLine: 5, request: request).text
    }

    @Test(
        "Days in the brackets of a checklist item are said as people say them; all else stays as it was written",
        arguments: [
            ("- [x] Read (done 2026-03-20)", "Read (done <time datetime=\"2026-03-20\">20 March</time>)"),
            (
                "- [ ] Ask (due 2026-03-20, weight 2, done: 2026-03-21).",
                "Ask (due <time datetime=\"2026-03-20\">20 March</time>, weight 2, done: 2026-03-21)."
            ),
            ("- [x] *Read* it (done 2026-03-20)", "it (done <time datetime=\"2026-03-20\">20 March</time>)"),
            ("- [x] Read (before 2026-03-20)", "Read (before 2026-03-20)"),
            ("- [x] Read (done 2026-03-20) twice", "Read (done 2026-03-20) twice"),
            ("- Read (done 2026-03-20)", "Read (done 2026-03-20)"),
            (
                "- [x] Read (done <2026-03-20>)",
                "Read (done &lt;<time datetime=\"2026-03-20\">20 March</time>&gt;)"
            ),
            ("- [x] `(done 2026-03-20)`", "<code>(done 2026-03-20)</code>"),
        ])
    func days(text: String, shown: String) {
        let html = html(text) { $0.day = { $0 == "2026-03-20" ? "20 March" : nil } }
        #expect(html.contains(shown + "</li>"), "\(html)")
    }

    @Test(
        "Raw HTML and script addresses never come through",
        arguments: [
            "<script>alert(1)</script>", "a <img src=x onerror=alert(1)> b", "<b onclick=x>y</b>",
            "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](data:text/html;base64,xx)",
            "![x](javascript:alert(1))",
            "<javascript:alert(1)>", "[x](vbscript:x)", "[a]: javascript:alert(1)\n\n[a]", "<!-- secret -->",
            "[x](file:///etc/passwd)",
            "# <script>alert(1)</script>", "- [ ] <script>alert(1)</script>", "[[x\"><script>alert(1)</script>]]",
            "[x](  \"onmouseover=alert(1)\" )", "![\"><script>](x.png)",
        ])
    func hostile(text: String) {
        let html = html(text) { $0.picture = { .address($0) } }
        for bad in [
            "<script", "<img src=x", "\"javascript:", "\"vbscript:", "\"data:text", "\"file:", "onclick=x>", "<!--",
            "secret",
        ] {
            #expect(!html.lowercased().contains(bad), "\(html)")
        }
    }

    @Test("Quotes followed by combining marks are escaped")
    func combining() {
        let html = html("[a\"\u{301} <\u{338}b](<x\"\u{301}y>) \"\u{301}") { _ in }
        let bare = "\"\u{301}"
        #expect(!html.unicodeScalars.split(separator: " ").contains { String($0).contains(bare) })
        #expect(html.contains("&quot"))
    }

    @Test("Task markers become signs, people their names, marks go")
    func items() {
        let text =
            "## Actions (program)\n- [x] @ada: Draft *it*\n- [ ] Read [[talk|the talk]]\n- [-] @nobody Rest\n- plain\n"
        let html = html(text) { $0.person = { $0 == "ada" ? ("Ada <3", "people/ada.html") : nil } }
        let expected = """
            <h3><span id="actions"></span>Actions</h3>
            <ul>
            <li><span class="task task-done">☑</span> <strong><a href="people/ada.html">Ada &lt;3</a></strong> Draft <em>it</em></li>
            <li><span class="task task-open">☐</span> Read <a href="page.html">the talk</a></li>
            <li><span class="task task-cancelled">☒</span> @nobody Rest</li>
            <li>plain</li>
            </ul>

            """
        #expect(html == expected)
    }

    @Test("Links that lead nowhere here leave their words")
    func words() {
        let html = html("[*a* b](x.md), [[secret-note|c]] and ![d](e.png)") {
            $0.link = { _ in .words }
            $0.picture = { _ in .words }
        }
        #expect(html == "<p><em>a</em> b, c and d</p>\n")
    }

    @Test("Lists that the page shows otherwise are left out, all other words stay")
    func omitted() {
        let html = html("# T\n\none\n\n## Agenda:\n\n- a\n\n### Deeper\n\nb\n\n## Notes\n\nc\n") {
            $0.shownItemLines = [11]
            $0.omittedHeadingLines = [5]
        }
        let expected =
            "<p>one</p>\n<h3><span id=\"agenda\"></span>Agenda:</h3>\n<h4><span id=\"deeper\"></span>Deeper</h4>\n<p>b</p>\n"
            + "<h3><span id=\"notes\"></span>Notes</h3>\n<p>c</p>\n"
        #expect(html == expected)
    }

    @Test("Words in a section whose items are left out stay below its heading, and nothing stands below another one")
    func omittedItems() {
        func rendered(_ text: String, _ lines: Set<Int>) -> String {
            html(text) { $0.shownItemLines = Set(lines.map { $0 + 4 }) }
        }
        #expect(rendered("## Agenda\n\n- a\n\nWe talked.\n", [3]).contains("Agenda</h3>\n<p>We talked.</p>"))
        #expect(rendered("## Agenda\n\nShort today.\n\n- a\n", [5]).contains("Agenda</h3>\n<p>Short today.</p>"))
        #expect(rendered("## Agenda\n\n- a\n  - more\n", [3]) == "")
        #expect(rendered("## Wins\n\n- a\n- b\n", [3]).contains("Wins</h3>\n<ul>\n<li>b</li>"))
        #expect(rendered("## A\n\nx\n\n## Wins\n\n- a\n", [7]) == rendered("## A\n\nx\n", []))
        #expect(rendered("## Actions\n\n### Noor\n\n- a\n", [5]) == "")
        #expect(rendered("## Actions\n\n- Room\n  - a\n- b\n", [4, 5]) == "")
        #expect(rendered("## Actions\n\n- Room\n  - a\n  - c\n", [4]).contains("Room\n<ul>\n<li>c</li>"))
        #expect(rendered("**Actions**\n\n- a\n\n## B\n", [3]) == rendered("## B\n", []))
        #expect(rendered("## Actions\n\n- **Noor**\n  - a\n", [4]) == "")
        #expect(rendered("> ## Actions\n>\n> - a\n", [3]).contains("<li>") == false)
    }

    @Test("Headings of the same words get ids of their own")
    func anchors() {
        let html = html("## A b!\n## A b\n## \"><i>\n") { $0.anchorPrefix = "n-" }
        #expect(html.contains("id=\"n-a-b\"") && html.contains("id=\"n-a-b-2\""))
        #expect(!html.contains("<i>"))
    }

    @Test("Deep nesting neither crashes nor hangs", arguments: ["> ", "- ", "*a **b ", "[", "![[", "<", "`a``"])
    func deep(piece: String) {
        let text = String(repeating: piece, count: 20_000)
        if lineNestedTooDeep(in: text) == nil { _ = html(text) } else { #expect(piece == "> " || piece == "- ") }
    }

    @Test(
        "Sections, pictures and HTML inside each other are left out once",
        arguments: [
            "## Milestones\n- [ ] one\n\n### Milestones\n- [ ] two\n", "![a ![b](c.png) <b>d</b> [e](f)](g.png)",
            "- ## Agenda\n  - a\n    - ## Agenda\n      - b\n", "## Agenda\n> ## Agenda\n> - a\n\n- b\n",
            "[![a <i>b</i> ![c](d)](e)](f) ![[[x]]](y)",
        ])
    func inside(text: String) {
        for isKept in [true, false] {
            let html = html(text) {
                $0.shownItemLines = [1, 2, 3, 5]
                if !isKept { $0.link = { _ in .words } }
                $0.picture = { isKept ? .address($0) : .words }
            }
            #expect(!html.contains("<b>") && !html.contains("<i>"))
        }
    }

    @Test("No mixture of marks crashes the renderer", arguments: 0..<40)
    func mixtures(seed: UInt64) {
        var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
        func next(_ bound: Int) -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state % UInt64(bound))
        }
        let pieces = [
            "![", "[", "](a.png)", "](b.md)", "[[x]]", "[[", "]]", "<b>", "</b>", "<div>", "\n", "\n\n", "- ", "  ",
            "> ", "# ",
            "## Agenda\n", "### Agenda (private)\n", "- [x] @ada: ", "*", "**", "`", "word ", "```\n", "    ", "1. ",
            "![[a]]", "\\",
            "<http://x.example>", "[a]: b\n", "| ", "===\n", "---\n", "<!-- ", " -->", "&amp;", "é", "\t",
        ]
        for _ in 0..<60 {
            var text = ""
            for _ in 0..<next(60) { text += pieces[next(pieces.count)] }
            let keeps = next(2) == 0
            let lines = Set((0..<6).map { _ in next(20) })
            let html = html(text) {
                $0.shownItemLines = Set(lines.map { $0 + 4 })
                $0.omittedHeadingLines = [5, 7]
                $0.picture = { keeps ? .address($0) : .words }
                if keeps { $0.link = { _ in .words } }
                $0.person = { ($0, nil) }
            }
            #expect(!html.contains("<div>") && !html.contains("<!--"))
            _ = Outline(of: text, firstLine: 3)
        }
    }

    @Test("Wiki links inside code and links stay words")
    func notLinks() {
        #expect(html("`[[a]]`") == "<p><code>[[a]]</code></p>\n")
        #expect(html("[see [[a]]](http://b.example)").components(separatedBy: "<a ").count == 2)
    }
}

extension String {
    fileprivate func components(separatedBy text: String) -> [Substring] {
        self.split(separator: text, omittingEmptySubsequences: false)
    }
}
