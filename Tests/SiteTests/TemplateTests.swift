import Testing

@testable import Site
@testable import Templates

@Suite("Templates")
struct TemplateTests {
    private func rendered(_ text: String, _ model: ViewModel, _ others: [String: String] = [:]) throws -> String {
        var texts = ["page.mustache": text]
        for (path, text) in others { texts[path] = text }
        return try TemplateSet(texts: texts, own: Set(texts.keys)).text("page", model)
    }

    private func problems(_ text: String, _ model: ViewModel = [:], _ others: [String: String] = [:]) -> [String] {
        do {
            _ = try rendered(text, model, others)
            return []
        } catch let error as TemplateProblems {
            return error.problems.map(\.description)
        } catch {
            return ["\(error)"]
        }
    }

    @Test(
        "Text is escaped byte by byte, whatever mark follows",
        arguments: [
            ("<script>", "&lt;script&gt;"), ("\"'&", "&quot;&#39;&amp;"), ("\"\u{301}x", "&quot;\u{301}x"),
            ("<\u{338}b", "&lt;\u{338}b"), (">\u{20D2}'\u{FE0F}", "&gt;\u{20D2}&#39;\u{FE0F}"), ("a\u{0}b", "a\u{0}b"),
            ("{{name}}", "{{name}}"), ("ñ 漢 👩‍👩‍👧", "ñ 漢 👩‍👩‍👧"),
        ])
    func escaping(text: String, escaped: String) throws {
        let page = try rendered("<a title=\"{{name}}\">{{name}}</a>", [.name: .text(text)])
        #expect(Array(page.utf8) == Array("<a title=\"\(escaped)\">\(escaped)</a>".utf8))
    }

    @Test("What is taken in escapes too, also within lists and blocks")
    func partials() throws {
        let page = try rendered(
            "{{<frame}}{{$main}}{{#items}}{{>part}}{{/items}}{{/main}}{{/frame}}",
            [.items: .many([[.name: .text("\"\u{301}")]])],
            ["frame.mustache": "<p>{{$main}}none{{/main}}</p>", "part.mustache": "<i>{{name}}</i>\n"])
        #expect(page == "<p><i>&quot;\u{301}</i></p>")
    }

    @Test("Text never passes through three braces")
    func threeBraces() {
        #expect(
            problems("a\n{{{name}}}", [.name: .text("<b>")])
                == ["page.mustache:2: there is no markup named `name` here; text takes two braces"])
        let picture = SVG("svg").picture
        #expect(
            problems("{{name}}", [.name: .svg(picture)]) == ["page.mustache:1: there is no text named `name` here"])
        #expect(throws: Never.self) { try rendered("{{{name}}}", [.name: .svg(picture)]) }
    }

    @Test("What is empty counts as nothing")
    func empty() throws {
        let model: ViewModel = [
            .none: .text(nil), .empty: .text(""), .value: .text("0"), .items: .many([]), .isOpen: .flag(false),
            .goal: .one(nil), .picture: .svg(nil), .html: .html(nil), .rows: .many([[.words: .text("1")], [:]]),
        ]
        for name in ["none", "empty", "items", "isOpen", "goal", "picture", "html"] {
            let page = try rendered(
                "{{#\(name)}}yes{{/\(name)}}{{^\(name)}}no{{/\(name)}}{{#\(name)?}}!{{/\(name)?}}", model)
            #expect(page == "no", "\(name)")
        }
        #expect(
            try rendered("{{#value}}{{value}}{{/value}}{{#rows?}}[{{#rows}}x{{/rows}}]{{/rows?}}", model) == "0[xx]")
    }

    @Test("An unknown name tells template and line, wherever it stands")
    func unknown() {
        #expect(problems("a\n\n{{titel}}") == ["page.mustache:3: there is no text named `titel` here"])
        #expect(problems("{{#wins}}x{{/wins}}") == ["page.mustache:1: there is nothing named `wins` here"])
        #expect(problems("{{^wins}}x{{/wins}}") == ["page.mustache:1: there is nothing named `wins` here"])
        #expect(
            problems("{{#goal}}\n{{>part}}\n{{/goal}}", [.goal: .one([:])], ["part.mustache": "x\n{{nmae}}"])
                == ["part.mustache:2: there is no text named `nmae` here"])
    }

    @Test(
        "What is wrong with a template is told before anything is rendered",
        arguments: [
            ("{{>missing}}", "page.mustache:1: there is no template `missing`"),
            ("x\n{{>page}}", "page.mustache:2: the template takes itself in, through `page`"),
            ("{{#a}}\n{{/b}}", "page.mustache:2: `b` is closed here, but `a` of line 1 is open"),
            ("{{#a}}", "page.mustache:1: `a` is never closed"),
            ("\n{{/a}}", "page.mustache:2: `a` is closed and was never opened"),
            (
                "{{a.b}}",
                "page.mustache:1: `a.b` is no name; a name is made of letters and digits, without points or functions"
            ),
            (
                "{{lowercased(a)}}",
                "page.mustache:1: `lowercased(a)` is no name; a name is made of letters and digits, without points or functions"
            ),
            ("{{&a}}", "page.mustache:1: markup is written with three braces, `{{{name}}}`"),
            ("{{=<% %>=}}", "page.mustache:1: delimiters and pragmas cannot be set in a template"),
            ("{{% CONTENT_TYPE:TEXT}}", "page.mustache:1: delimiters and pragmas cannot be set in a template"),
            ("{{a", "page.mustache:1: a tag is opened and never closed"),
        ])
    func wrong(text: String, problem: String) {
        #expect(problems(text) == [problem])
    }

    @Test("Templates that take each other in without end are refused")
    func circle() {
        let found = problems("{{>a}}", [:], ["a.mustache": "{{>b}}", "b.mustache": "x\n{{>a}}"])
        #expect(found.contains("b.mustache:2: the template takes itself in, through `a`"))
    }

    @Test("A block that a frame does not have is an error, as is text beside blocks")
    func blocks() {
        let frame = ["frame.mustache": "{{$main}}{{/main}}"]
        #expect(
            problems("{{<frame}}\n{{$mian}}x{{/mian}}\n{{/frame}}", [:], frame)
                == ["page.mustache:2: `frame` has no block `mian`"])
        #expect(problems("{{<frame}}\nx\n{{/frame}}", [:], frame).count == 1)
    }

    @Test("What is taken in on an indented line is not indented")
    func indentation() throws {
        let html = try rendered(
            "<div>\n    {{>part}}\n</div>", [.body: .svg(SVG("pre", words: "a\nb").picture)],
            ["part.mustache": "{{{body}}}"])
        #expect(html.contains("<pre>a\nb</pre>"))
    }

    @Test("A file that nothing uses is an error, a replaced one is used")
    func replacing() throws {
        #expect(throws: TemplateProblems.self) { try TemplateSet(replacing: [("gaol.mustache", "x")]) }
        let templates = try TemplateSet(replacing: [("404.mustache", "mine: {{title}}"), ("style.css", "p{}")])
        #expect(try templates.text("404", [.title: .text("<")]) == "mine: &lt;")
        #expect(templates.assets["style.css"] == "p{}\n")
    }
}
