import Testing

@testable import Site
@testable import Templates

/// What Mustache asks of lines, sections, blocks and parts, and where these templates differ from it.
@Suite("Syntax of templates") struct TemplateSyntaxTests {
    private static let model: ViewModel = [
        .title: .text("Ünïted & Co"), .isOpen: .flag(true), .isMet: .flag(false), .empty: .many([]),
        .rows: .many([[.words: .text("one")], [.words: .text("two")], [.words: .text("three")]]),
        .goal: .one([.name: .text("Lead"), .title: .text("inner"), .due: .one([.iso: .text("2026-03-14")])]),
    ]

    private func rendered(_ text: String, _ others: [String: String] = [:]) throws -> String {
        var texts = ["page.mustache": text]
        for (name, text) in others { texts["\(name).mustache"] = text }
        return try TemplateSet(texts: texts, own: Set(texts.keys)).text("page", Self.model)
    }

    @Test(
        "A line that has one tag of a section, a comment or a part and nothing else is left out",
        arguments: [
            ("a\n{{#isOpen}}\nb\n{{/isOpen}}\nc", "a\nb\nc"), ("a\n  {{#isOpen}}  \nb\n\t{{/isOpen}}\t\nc", "a\nb\nc"),
            ("a\r\n{{#isOpen}}\r\nb\r\n{{/isOpen}}\r\nc", "a\r\nb\r\nc"), ("{{#isOpen}}\nb\n{{/isOpen}}", "b\n"),
            ("{{^isMet}}\nb\n  {{/isMet}}  ", "b\n"), ("a\n{{^isOpen}}\nb\n{{/isOpen}}\nc", "a\nc"),
            ("a\n{{! said\nover lines }}\nb", "a\nb"), ("a\n  {{!x}}\nb", "a\nb"), ("a {{!x}}\nb", "a \nb"),
            ("  {{!x}} b\nc", "   b\nc"), ("a\n{{#isOpen}} {{/isOpen}}\nb", "a\n \nb"),
            ("a\n{{#isOpen}}{{#isOpen}}\nb\n{{/isOpen}}{{/isOpen}}\nc", "a\n\nb\n\nc"),
            ("x{{#isOpen}}\n{{/isOpen}}\n{{#isOpen}}\ny{{/isOpen}}", "x\ny"),
            ("{{#isOpen}}\nx{{/isOpen}}\n{{title}}\n", "x\nÜnïted &amp; Co"),
            ("\n\n{{title}}\n\n", "\n\nÜnïted &amp; Co\n"),
            ("a\n{{#rows}}\n{{words}}\n{{/rows}}\nb", "a\none\ntwo\nthree\nb"), ("{{! }}", ""), ("a\n{{!x}}", "a\n"),
            ("{{#isOpen}}\n\n{{/isOpen}}\n", "\n"), ("{ {title} }", "{ {title} }"),
        ])
    func lines(text: String, page: String) throws {
        #expect(Array(try rendered(text).utf8) == Array(page.utf8))
    }

    @Test(
        "Names are looked up in the thing first, then outside it",
        arguments: [
            (
                "{{#goal}}{{name}} {{title}} {{#due}}{{iso}} {{name}} {{title}}{{/due}}{{/goal}} {{title}}",
                "Lead inner 2026-03-14 Lead inner Ünïted &amp; Co"
            ),
            ("{{#rows}}{{words}}{{#goal}}{{words}}{{/goal}} {{/rows}}", "oneone twotwo threethree "),
            ("{{#rows?}}{{#rows}}.{{/rows}}{{/rows?}}{{^empty}}none{{/empty}}{{^rows?}}!{{/rows?}}", "...none"),
            ("{{#title}}{{title}}{{/title}}", "Ünïted &amp; Co"),
            ("{{ title }}{{# isOpen }}{{/ isOpen }}", "Ünïted &amp; Co"),
            ("{{#rows}}{{#rows}}{{words}}{{/rows}};{{/rows}}", "onetwothree;onetwothree;onetwothree;"),
        ])
    func lookup(text: String, page: String) throws { #expect(try rendered(text) == page) }

    @Test(
        "A frame shows the blocks that it is given, and its own where it is given none",
        arguments: [
            ("{{<frame}}{{/frame}}", "[own|more]"), ("{{<frame}}{{$main}}x{{/main}}{{/frame}}", "[x|more]"),
            ("{{<frame}}{{$side}}y{{/side}} {{! said }}\n{{$main}}x{{/main}}{{/frame}}", "[x|y]"),
            ("{{<frame}}{{$main}}\nx\n{{/main}}{{/frame}}", "[x\n|more]"),
            ("a{{<frame}}\n{{/frame}}\nb", "a[own|more]b"),
            ("a{{<frame}}{{/frame}}\nb", "a[own|more]\nb"),
            ("  {{<frame}} {{$main}} \n x{{/main}}{{/frame}}", "[ x|more]"),
            ("{{<frame}}{{$main}}x{{/main}}{{$main}}z{{/main}}{{/frame}}", "[z|more]"),
            ("{{>frame}}{{<frame}}{{$main}}x{{/main}}{{/frame}}{{>frame}}", "[own|more][x|more][own|more]"),
            // A frame that fills another one can be filled itself; what is outermost counts.
            ("{{<middle}}{{/middle}}", "[middle|more]"), ("{{<middle}}{{$main}}x{{/main}}{{/middle}}", "[x|more]"),
            ("{{<middle}}{{$side}}y{{/side}}{{/middle}}", "[middle|y]"),
            ("{{<nested}}{{$inner}}x{{/inner}}{{/nested}}", "[(x)|more]"), ("{{<nested}}{{/nested}}", "[(inner)|more]"),
            // Within a body a block is the one of the frame around, and never the body itself.
            ("{{<frame}}{{$main}}a{{$main}}b{{/main}}{{/main}}{{/frame}}", "[ab|more]"),
            ("{{<frame}}{{$main}}{{<frame}}{{$main}}x{{/main}}{{/frame}}{{/main}}{{/frame}}", "[[x|more]|more]"),
            ("{{<frame}}{{$main}}{{#rows}}{{>item}}{{/rows}}{{/main}}{{/frame}}", "[one,two,three,|more]"),
            ("{{<twice}}{{$main}}{{title}};{{/main}}{{/twice}}", "Ünïted &amp; Co;inner;"),
            ("{{#rows}}{{<frame}}{{$main}}{{words}}{{/main}}{{/frame}}{{/rows}}", "[one|more][two|more][three|more]"),
        ])
    func blocks(text: String, page: String) throws {
        let others = [
            "frame": "[{{$main}}own{{/main}}|{{$side}}more{{/side}}]", "item": "{{words}},",
            "middle": "{{<frame}}{{$main}}middle{{/main}}{{/frame}}",
            "nested": "{{<frame}}{{$main}}({{$inner}}inner{{/inner}}){{/main}}{{/frame}}",
            "twice": "{{$main}}{{/main}}{{#goal}}{{$main}}{{/main}}{{/goal}}",
        ]
        #expect(try rendered(text, others) == page)
    }

    @Test("A part brings no line break along, and is not indented")
    func parts() throws {
        let others = ["part": "x\ny\n", "windows": "x\r\ny\r\n"]
        #expect(try rendered("<{{>part}}>", others) == "<x\ny>")
        #expect(try rendered("<{{>windows}}>", others) == "<x\r\ny>")
        #expect(try rendered("a\n    {{>part}}\nb", others) == "a\nx\nyb")
        #expect(try rendered("a\n    {{>part}} b", others) == "a\nx\ny b")
    }

    @Test("Text of a page is never read as a template")
    func textIsText() throws {
        let templates = try TemplateSet(texts: ["page.mustache": "{{words}}"], own: ["page.mustache"])
        for text in ["{{title}}", "{{#x}}", "{{{body}}}", "{{>page}}", "{", "}}"] {
            #expect(try templates.text("page", [.words: .text(text)]) == text.replacing(">", with: "&gt;"))
        }
    }

    @Test("However deep templates take each other in, the stack is not used up")
    func depth() throws {
        var texts = ["page.mustache": "{{>t0}}", "t20000.mustache": "{{<f0}}{{$main}}{{title}}{{/main}}{{/f0}}"]
        for number in 0..<20_000 { texts["t\(number).mustache"] = "{{>t\(number + 1)}}" }
        for number in 0..<100 {
            texts["f\(number).mustache"] = "{{<f\(number + 1)}}{{$main}}f{{/main}}{{/f\(number + 1)}}"
        }
        texts["f100.mustache"] = "{{$main}}own{{/main}}"
        let templates = try TemplateSet(
            texts: texts, own: Set(texts.keys), pages: ["page": Shape(texts: [.title])])
        #expect(try templates.text("page", [.title: .text("x")]) == "x")
    }

    @Test("Sections can lie 100 deep within each other, and no deeper")
    func sections() throws {
        func nested(_ count: Int) -> String {
            String(repeating: "{{#isOpen}}", count: count) + "x" + String(repeating: "{{/isOpen}}", count: count)
        }
        #expect(try rendered(nested(100)) == "x")
        let error = #expect(throws: TemplateProblems.self) { try rendered(nested(101)) }
        #expect(error?.description == "page.mustache:1: more than 100 sections lie within each other here")
    }

    @Test("Parts that are taken in twice at every level are checked once")
    func doubling() throws {
        var texts = ["page.mustache": "{{#isMet}}{{>t0}}{{/isMet}}", "t60.mustache": "{{title}}"]
        for number in 0..<60 { texts["t\(number).mustache"] = "{{>t\(number + 1)}}{{>t\(number + 1)}}" }
        let templates = try TemplateSet(
            texts: texts, own: Set(texts.keys), pages: ["page": Shape(texts: [.title], flags: [.isMet])])
        #expect(try templates.text("page", Self.model) == "")
    }
}
