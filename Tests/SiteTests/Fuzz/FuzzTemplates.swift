@testable import Site
@testable import Templates

extension FuzzTarget {
    static let template = FuzzTarget(
        name: "template",
        words: [
            "{{", "}}", "{{{", "}}}", "{{title}}", "{{{picture}}}", "{{#goal}}", "{{/goal}}", "{{^goal}}", "{{#rows}}",
            "{{/rows}}", "{{#rows?}}", "{{/rows?}}", "{{words}}", "{{>part}}", "{{<frame}}", "{{/frame}}", "{{$main}}",
            "{{/main}}", "{{$side}}", "{{/side}}", "{{! ", "{{@list.and}}", "{{=", "{{&", "\n", "\r\n", "  ", "\t", "é",
        ],
        check: checkTemplate)
}

/// Either all of its problems lie in it, or it is rendered, twice the same and with all text escaped.
@Sendable private func checkTemplate(_ input: [UInt8]) throws -> String? {
    let text = String(decoding: input, as: UTF8.self)
    let texts = [
        "page.mustache": text, "part.mustache": "{{title}}{{$main}}own{{/main}}",
        "frame.mustache": "{{$main}}{{#rows}}{{$side}}{{words}}{{/side}}{{/rows}}{{/main}}",
    ]
    let hostile = "\u{1}<\u{1}\"\u{1}'\u{1}&"
    let model: ViewModel = [
        .title: .text(hostile), .goal: .one([.words: .text(hostile)]), .picture: .svg(SVG("svg").picture),
        .rows: .many([[.words: .text(hostile)], [.words: .text(nil)]]),
    ]
    do {
        let templates = try TemplateSet(texts: texts, own: Set(texts.keys))
        let page = try templates.render("page", model)
        guard try templates.render("page", model) == page else { return "a second page differs" }
        let mark: UInt8 = 1
        for (byte, next) in zip(page, page.dropFirst()) where byte == mark && "<\"'".utf8.contains(next) {
            // The template itself may have it.
            return input.contains(mark) ? nil : "text is not escaped"
        }
    } catch let found as TemplateProblems {
        let lines = text.utf8.count { $0 == UInt8(ascii: "\n") } + 1
        for problem in found.problems where problem.template == "page.mustache" {
            guard (1...lines).contains(problem.line) else { return "line \(problem.line) of \(lines): \(problem)" }
        }
    }
    return nil
}
