import Testing

@testable import Site
@testable import Templates

/// What is found when templates are loaded, before there is any page.
@Suite("Templates are checked when they are loaded") struct TemplateLoadingTests {
    private static let shape = Shape(
        texts: [.title], flags: [.isOpen], markup: [.body],
        one: [.day: Shape(texts: [.iso, .words])],
        many: [.goals: Shape(texts: [.name], one: [.due: Shape(texts: [.iso])])])

    private func problems(_ text: String, _ others: [String: String] = [:]) -> [String] {
        var texts = ["page.mustache": text]
        for (path, text) in others { texts[path] = text }
        do {
            _ = try TemplateSet(texts: texts, own: Set(texts.keys), pages: ["page": Self.shape])
            return []
        } catch let error as TemplateProblems {
            return error.problems.map(\.description)
        } catch {
            return ["\(error)"]
        }
    }

    @Test(
        "Names of the thing and of what is outside it can be asked for",
        arguments: [
            "{{title}}{{{body}}}{{#isOpen}}x{{/isOpen}}",
            "{{#goals}}{{name}}{{title}}{{#due}}{{iso}}{{/due}}{{/goals}}",
            "{{#day}}{{words}}{{/day}}{{^day}}{{title}}{{/day}}", "{{#goals?}}x{{/goals?}}{{^goals?}}y{{/goals?}}",
            "{{#title}}{{title}}{{/title}}{{#body}}{{{body}}}{{/body}}",
        ])
    func known(text: String) { #expect(problems(text) == []) }

    @Test(
        "A name that no page of the template has is an error, also where no page comes by",
        arguments: [
            ("a\n{{titel}}", "page.mustache:2: there is no text named `titel` here"),
            ("{{^isOpen}}\n{{nmae}}{{/isOpen}}", "page.mustache:2: there is no text named `nmae` here"),
            ("{{#isOpen}}{{#wnis}}{{/wnis}}{{/isOpen}}", "page.mustache:1: there is nothing named `wnis` here"),
            ("{{^wnis?}}{{/wnis?}}", "page.mustache:1: there is nothing named `wnis?` here"),
            ("{{{bdoy}}}", "page.mustache:1: there is no markup named `bdoy` here; text takes two braces"),
            ("{{title?}}", "page.mustache:1: there is no text named `title?` here"),
            // Known, and not to this template or not here.
            ("{{wins}}", "page.mustache:1: there is no text named `wins` here"),
            ("{{words}}", "page.mustache:1: there is no text named `words` here"),
            ("{{#goals}}\n{{words}}{{/goals}}", "page.mustache:2: there is no text named `words` here"),
            ("{{#goals}}{{/goals}}{{name}}", "page.mustache:1: there is no text named `name` here"),
            ("{{^day}}{{iso}}{{/day}}", "page.mustache:1: there is no text named `iso` here"),
            ("{{#day?}}{{iso}}{{/day?}}", "page.mustache:1: there is no text named `iso` here"),
            ("{{#wins}}{{words}}{{/wins}}", "page.mustache:1: there is nothing named `wins` here"),
            // Of another kind.
            ("{{{title}}}", "page.mustache:1: there is no markup named `title` here; text takes two braces"),
            ("{{body}}", "page.mustache:1: there is no text named `body` here"),
            ("{{goals}}", "page.mustache:1: there is no text named `goals` here"),
            ("{{isOpen}}", "page.mustache:1: there is no text named `isOpen` here"),
            ("{{day}}", "page.mustache:1: there is no text named `day` here"),
        ])
    func unknown(text: String, problem: String) { #expect(problems(text) == [problem]) }

    @Test("All of them are told at once, with those of parts and of blocks")
    func together() {
        #expect(
            problems(
                "{{titel}}\n{{>part}}{{<frame}}{{$main}}\n{{nmae}}{{/main}}{{/frame}}",
                ["part.mustache": "\n{{wrods}}", "frame.mustache": "{{$main}}{{/main}}{{hrfe}}"]) == [
                    "frame.mustache:1: there is no text named `hrfe` here",
                    "page.mustache:1: there is no text named `titel` here",
                    "page.mustache:3: there is no text named `nmae` here",
                    "part.mustache:2: there is no text named `wrods` here",
                ])
    }

    @Test("A part is checked where it is taken in, once for each place")
    func parts() {
        let part = ["part.mustache": "{{iso}}"]
        #expect(problems("{{#day}}{{>part}}{{/day}}{{#goals}}{{#due}}{{>part}}{{/due}}{{/goals}}", part) == [])
        #expect(
            problems("{{#day}}{{>part}}{{/day}}{{>part}}", part)
                == ["part.mustache:1: there is no text named `iso` here"])
    }

    @Test("The body of a block is checked where the frame shows it, and a default only where it is shown")
    func blocks() {
        let frame = ["frame.mustache": "{{#day}}{{$main}}{{name}}{{/main}}{{/day}}"]
        #expect(problems("{{<frame}}{{$main}}{{iso}}{{/main}}{{/frame}}", frame) == [])
        #expect(
            problems("{{<frame}}{{/frame}}", frame) == ["frame.mustache:1: there is no text named `name` here"])
    }

    @Test("A page that was not told of the name is an error when it is rendered")
    func atRendering() throws {
        let templates = try TemplateSet(
            texts: ["page.mustache": "{{#isOpen}}\n{{title}}{{/isOpen}}"], own: ["page.mustache"],
            pages: ["page": Self.shape])
        #expect(try templates.text("page", [.isOpen: .flag(false)]) == "")
        let error = #expect(throws: TemplateProblems.self) { try templates.text("page", [.isOpen: .flag(true)]) }
        #expect(error?.description == "page.mustache:2: there is no text named `title` here")
    }

    @Test("A user's own template is checked against what its page offers")
    func ownTemplates() {
        let error = #expect(throws: TemplateProblems.self) {
            try TemplateSet(replacing: [
                ("report.mustache", "{{heading}}\n{{agenda}}"), ("parts/ref.mustache", "{{asOf}}"),
            ])
        }
        #expect(
            error?.problems.map(\.description) == [
                "parts/ref.mustache:1: there is no text named `asOf` here",
                "report.mustache:2: there is no text named `agenda` here",
            ])
    }

    @Test(
        "Between a frame and its blocks nothing can stand",
        arguments: ["{{title}}", "{{{body}}}", "{{#isOpen}}{{/isOpen}}", "{{>other}}", "{{<other}}{{/other}}"])
    func besideBlocks(text: String) {
        let found = problems(
            "{{<frame}}\n\(text){{$main}}{{/main}}\n{{/frame}}",
            ["frame.mustache": "{{$main}}{{/main}}", "other.mustache": "x"])
        #expect(found.count == 1 && found[0].hasPrefix("page.mustache:2: a "), "\(found)")
    }
}
