import Testing

@testable import Markdown

/// Callouts of code hosts and of Obsidian.
@Suite("Callouts") struct CalloutTests {
    private func html(_ text: String, direction: Bool = false) -> String {
        var request = RenderRequest()
        request.hasDirection = direction
        request.link = { .address($0) }
        return renderHTML(text, request: request).text
            .replacing(/<svg.*?<\/svg>/, with: "")
    }

    @Test(
        "A quote that begins with a kind is a callout of that kind, with its title",
        arguments: [
            (
                "> [!tip] Say *it*\n> plainly",
                "<div class=\"callout callout-tip\" role=\"note\">\n<p class=\"callout-title\">Say <em>it</em></p>\n<p>plainly</p>\n</div>\n"
            ),
            (
                "> [!NOTE]\n> plainly",
                "<div class=\"callout callout-note\" role=\"note\">\n<p class=\"callout-title\">Note</p>\n<p>plainly</p>\n</div>\n"
            ),
            (
                "> [!faq]- Why?\n> So.",
                "<details class=\"callout callout-question\">\n<summary class=\"callout-title\">Why?</summary>\n<p>So.</p>\n</details>\n"
            ),
            (
                "> [!bug]+\n>\n> - a\n> - b",
                "<details class=\"callout callout-bug\" open>\n<summary class=\"callout-title\">Bug</summary>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n</details>\n"
            ),
            (
                "> [!own-kind|wide] A",
                "<div class=\"callout callout-note\" role=\"note\">\n<p class=\"callout-title\">A</p>\n</div>\n"
            ),
            (
                "> [!note] A\n> > [!tip] B\n> > c",
                "<div class=\"callout callout-note\" role=\"note\">\n<p class=\"callout-title\">A</p>\n<div class=\"callout callout-tip\" role=\"note\">\n<p class=\"callout-title\">B</p>\n<p>c</p>\n</div>\n</div>\n"
            ),
        ])
    func callouts(text: String, expected: String) { #expect(html(text) == expected) }

    @Test(
        "Other quotes are quotes",
        arguments: [
            "> [note] a", "> \\[!note] a", "> a\n> [!note] b", "> [! ] a", "> [!] a", "[!note] a", "> [!a b] c",
        ])
    func quotes(text: String) { #expect(!html(text).contains("callout")) }

    @Test(
        "Each kind that Obsidian and GitHub have is known",
        arguments: [
            ("note", "note"), ("abstract", "abstract"), ("summary", "abstract"), ("tldr", "abstract"), ("info", "info"),
            ("todo", "todo"), ("tip", "tip"), ("hint", "tip"), ("important", "important"), ("success", "success"),
            ("check", "success"), ("done", "success"), ("question", "question"), ("help", "question"),
            ("faq", "question"),
            ("warning", "warning"), ("caution", "caution"), ("attention", "warning"), ("failure", "failure"),
            ("fail", "failure"),
            ("missing", "failure"), ("danger", "danger"), ("error", "danger"), ("bug", "bug"), ("example", "example"),
            ("quote", "quote"), ("cite", "quote"), ("CAUTION", "caution"),
        ])
    func kinds(name: String, kind: String) { #expect(Callout.Kind(named: name).rawValue == kind) }

    @Test("A callout whose items are shown elsewhere goes with its title")
    func emptied() {
        var request = RenderRequest()
        request.shownItemLines = [2]
        #expect(renderHTML("> [!todo] Actions\n> - [ ] slides\n", request: request).text == "")
        #expect(renderHTML("> [!todo] Actions\n> - [ ] slides\n>\n> more\n", request: request).text.contains("Actions"))
    }

    @Test("A callout from right to left says so")
    func direction() {
        #expect(html("> [!tip] עברית\n> מילים", direction: true).contains("<div dir=\"rtl\" class=\"callout"))
    }
}
