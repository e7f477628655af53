import Markdown
import Testing

/// Links, embeds, headings and characters of bodies as HTML.
@Suite("Bodies as HTML: links and characters") struct RenderLinkTests {
    private func html(_ text: String, _ change: (inout RenderRequest) -> Void = { _ in }) -> String {
        var request = RenderRequest()
        request.hasDirection = false
        request.link = { $0.hasPrefix("[[") ? .address("page.html") : .address($0) }
        request.title = { $0.hasPrefix("[[") ? nil : "Title" }
        request.picture = { $0.contains("missing") ? .words : .address("files/plan.png") }
        request.person = { $0 == "ada" ? ("Ada", nil) : nil }
        change(&request)
        return renderHTML(text, firstLine: 1, request: request).text
    }

    @Test(
        "What follows a name stands apart from it, and a name nobody has stays as it was written",
        arguments: [
            ("- @ada submitted", "<strong>Ada</strong> submitted"),
            ("- @ada [submitted](x.md) a fix", "<strong>Ada</strong> <a href=\"x.md\">submitted</a> a fix"),
            ("- @ada **fixed** it", "<strong>Ada</strong> <strong>fixed</strong> it"),
            ("- @ada: *fixed* it", "<strong>Ada</strong> <em>fixed</em> it"),
            ("- @ada `make` works", "<strong>Ada</strong> <code>make</code> works"),
            ("- @ada [[talk]]", "<strong>Ada</strong> <a href=\"page.html\">talk</a>"),
            ("- @ada ![a plan](plan.png)", "<strong>Ada</strong> <img"),
            ("- @ada", "<li><strong>Ada</strong></li>"),
            ("- @ada\n  and the rest", "<strong>Ada</strong>\nand the rest"),
            ("- [ ] @ada *Draft* it", "<strong>Ada</strong> <em>Draft</em> it"),
            ("- @media queries", "<li>@media queries</li>"),
            ("- @nobody **fixed** it", "<li>@nobody <strong>fixed</strong> it</li>"),
        ])
    func people(text: String, shown: String) { #expect(html(text).contains(shown), "\(html(text))") }

    @Test(
        "Embedded pictures are shown with their width, all else is a link or its words",
        arguments: [
            ("![[plan.png]]", "<p><img src=\"files/plan.png\" alt=\"plan\" /></p>"),
            ("![[plan.png|300]]", "<p><img src=\"files/plan.png\" alt=\"plan\" width=\"300\" /></p>"),
            ("![[plan.png|300x200]]", "<p><img src=\"files/plan.png\" alt=\"plan\" width=\"300\" /></p>"),
            ("![[plan.png|The \"plan\" <1>|300]]", "alt=\"The &quot;plan&quot; &lt;1&gt;\" width=\"300\""),
            ("![[sub/plan.JPG|Plan]]", "<img src=\"files/plan.png\" alt=\"Plan\" />"),
            ("![[talk]]", "<p><a href=\"page.html\">talk</a></p>"),
            ("See ![[talk#Slides]].", "<p>See <a href=\"page.html\">talk</a>.</p>"),
            ("![[notes.pdf]]", "<p><a href=\"page.html\">notes.pdf</a></p>"),
            ("![[missing.png|300]]", "<p><a href=\"page.html\">missing.png</a></p>"),
            ("`![[plan.png]]`", "<p><code>![[plan.png]]</code></p>"),
        ])
    func embeds(text: String, shown: String) { #expect(html(text).contains(shown), "\(html(text))") }

    @Test(
        "Brackets written with a backslash are words",
        arguments: [
            (#"Write \[\[talk\]\] to link"#, "<p>Write [[talk]] to link</p>"),
            (#"Write \[\[talk]] to link"#, "<p>Write [[talk]] to link</p>"),
            (#"[\[talk]]"#, "<p>[[talk]]</p>"),
            (#"[[talk\]\]"#, "<p>[[talk]]</p>"),
            (#"\![[talk]]"#, "page.html"),
            (#"`\[\[talk]]`"#, #"<p><code>\[\[talk]]</code></p>"#),
            ("```\n\\[\\[talk]]\n```", #"<pre><code>\[\[talk]]"#),
            (#"\\[[talk]]"#, #"<p>\<a href="page.html">talk</a></p>"#),
            (#"[a \[b\]](c\[d\].md "e \[f\]")"#, #"<a href="c%5Bd%5D.md" title="e [f]">a [b]</a>"#),
            (#"- [ ] Read \[\[talk]]"#, "Read [[talk]]"),
            (#"# About \[x\]"#, #"<span id="about-x"></span>About [x]"#),
        ])
    func escapes(text: String, shown: String) {
        #expect(html(text).contains(shown), "\(html(text))")
        #expect(!text.hasPrefix("Write") || Outline(of: text, firstLine: 1).links.isEmpty)
    }

    @Test(
        "Titles of links are kept, and no link is without words",
        arguments: [
            ("[x](y.md \"A title\")", "<a href=\"y.md\" title=\"A title\">x</a>"),
            ("[](y.md)", "<a href=\"y.md\">Title</a>"),
            ("[ ](y.md)", "Title</a>"), ("[x]()", "x"),
            ("[![](p.png)](y.md)", "alt=\"\" />Title</a>"),
            ("[![A plan](p.png)](y.md)", "alt=\"A plan\" /></a>"),
            ("[call](tel:+4912345)", "<a href=\"tel:+4912345\">call</a>"),
            ("[x](sms:123) [y](ftp://a.example/b)", "<p>x y</p>"),
            ("[[#Slides]] [[talk#Slides]] [[talk#Slides|mine]]", ">Slides</a>"),
        ])
    func links(text: String, shown: String) { #expect(html(text).contains(shown), "\(html(text))") }

    @Test("A link without words that leads nowhere here leaves nothing")
    func nothing() {
        #expect(html("a [](y.md) b") { $0.link = { _ in .words } } == "<p>a  b</p>\n")
    }

    @Test(
        "Characters that HTML does not allow are left out",
        arguments: [
            ("a\u{8}b", "<p>ab</p>"), ("a\u{7F}b\u{9F}", "<p>ab</p>"), ("a&#8;b&#x1F;", "<p>ab</p>"),
            ("a\(character(0xFFFE))\(character(0xFFFF))\(character(0xFDD0))b", "<p>ab</p>"),
            ("a\(character(0x1FFFE))\(character(0x10FFFF))b", "<p>ab</p>"),
            ("[a&#1;](x.md \"b&#2;\")", "<a href=\"x.md\" title=\"b\">a</a>"),
            ("a\tb é € 🙂 \u{A0}", "<p>a\tb é € 🙂 \u{A0}</p>"),
        ])
    func characters(text: String, shown: String) { #expect(html(text).contains(shown), "\(html(text))") }

    @Test(
        "The headings of a body begin below the page's own, and none leaves a level out",
        arguments: [
            ("## A\n#### B\n### C\n## D", 2, [3, 4, 4, 3]), ("# A\n## B\n# C", 2, [3, 4, 3]),
            ("### A\n## B\n### C", 2, [3, 3, 4]), ("## A", 1, [2]), ("##### A\n###### B", 3, [4, 5]),
            ("# A\n## B\n### C\n#### D\n##### E\n###### F", 2, [3, 4, 5, 6, 6, 6]),
        ])
    func levels(text: String, above: Int, levels: [Int]) {
        let html = html(text) { $0.levelAbove = above }
        let found = html.matches(of: /<h([1-6])>/).compactMap { Int($0.output.1) }
        #expect(found == levels)
    }

    @Test(
        "Every block has the direction of its words",
        arguments: [
            ("a", "<p dir=\"auto\">a</p>"), ("# a", "<h3 dir=\"auto\">"), ("- a", "<ul>\n<li dir=\"auto\">a</li>"),
            ("> a", "<blockquote>\n<p dir=\"auto\">a</p>"), ("- مرحبا", "<ul dir=\"rtl\">\n<li dir=\"rtl\">مرحبا</li>"),
            ("> מילים\n>\n> words", "<blockquote dir=\"rtl\">\n<p dir=\"auto\">מילים</p>\n<p dir=\"auto\">words</p>"),
            ("3. - שלום", "<ol dir=\"rtl\" start=\"3\">"), ("1. a", "<ol>"), ("é ☐ – “مرحبا”", "<p dir=\"auto\">"),
            ("`<p>`", "<code>&lt;p&gt;</code>"), ("---", "<hr />"),
        ])
    func direction(text: String, shown: String) {
        let html = html(text) { $0.hasDirection = true }
        #expect(html.contains(shown), "\(html)")
    }

    @Test("The places of headings are those that the body has as HTML")
    func places() {
        let text = "# T\n\n## Agenda\n- a\n\n## Notes (pair)\n\n## Notes\n\n> ### In a *quote*\n\n## ☐\n"
        var request = RenderRequest()
        request.shownItemLines = [4]
        request.omittedHeadingLines = [1]
        request.anchorPrefix = "n-"
        let places = Document(parsing: text).headingPlaces(request)
        #expect(places.map(\.line) == [1, 3, 6, 8, 10, 12])
        #expect(places.map(\.words) == ["T", "Agenda", "Notes", "Notes", "In a quote", "☐"])
        #expect(places.map(\.id) == [nil, nil, "n-notes", "n-notes-2", "n-in-a-quote", nil])
        let html = renderHTML(text, firstLine: 1, request: request).text
        for id in places.compactMap(\.id) { #expect(html.contains("id=\"\(id)\"")) }
    }
}

private func character(_ code: UInt32) -> String { Unicode.Scalar(code).map { String($0) } ?? "" }
