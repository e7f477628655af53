import Testing

@testable import Markdown

/// `~~words~~` and `==words==`.
@Suite("Struck and highlighted words") struct SignsAroundWordsTests {
    private func html(_ text: String) -> String {
        var request = RenderRequest()
        request.hasDirection = false
        request.link = { .address($0) }
        return renderHTML(text, request: request).text
    }

    @Test(
        "Words between two signs are marked, by the rules of emphasis",
        arguments: [
            ("~~a~~ b", "<del>a</del> b"), ("~a~ b", "<del>a</del> b"), ("a~~b~~c", "a<del>b</del>c"),
            ("~~a\nb~~", "<del>a\nb</del>"), ("~~a *b* [c](d)~~", "<del>a <em>b</em> <a href=\"d\">c</a></del>"),
            ("*~~a~~*", "<em><del>a</del></em>"), ("~~*a*~~", "<del><em>a</em></del>"),
            ("~~a ~b~ c~~", "<del>a <del>b</del> c</del>"), ("(~~a~~)", "(<del>a</del>)"),
            ("==a==", "<mark>a</mark>"), ("a ==b c== d", "a <mark>b c</mark> d"),
            ("**==a==**", "<strong><mark>a</mark></strong>"),
            ("==a **b** c==", "<mark>a <strong>b</strong> c</mark>"), ("~~==a==~~", "<del><mark>a</mark></del>"),
            ("==a ~~b~~==", "<mark>a <del>b</del></mark>"), ("[==a==](b)", "<a href=\"b\"><mark>a</mark></a>"),
        ])
    func marked(text: String, expected: String) { #expect(html(text) == "<p>\(expected)</p>\n") }

    @Test(
        "Signs that mark nothing are words",
        arguments: [
            "~~~a~~~b", "~~ a ~~", "~5 min and ~10", "a ~~ b", "~~a", "a~~", "a == b and c == d", "=a=", "==a",
            "===a===",
            "~~a~", "~/notes", "x~=y",
        ])
    func words(text: String) {
        #expect(!html(text).contains("<del>") && !html(text).contains("<mark>"), "\(html(text))")
    }

    @Test("Signs behind a backslash are words, and so are those in code")
    func escaped() {
        #expect(html("\\~\\~a\\~\\~ \\=\\=b\\=\\=") == "<p>~~a~~ ==b==</p>\n")
        #expect(html("`~~a~~` `==b==`") == "<p><code>~~a~~</code> <code>==b==</code></p>\n")
    }

    @Test("Paragraphs do not reach into each other")
    func apart() { #expect(html("~~a\n\nb~~") == "<p>~~a</p>\n<p>b~~</p>\n") }

    @Test("Plain words have no signs of highlights, and those of strikes go where nothing can be marked")
    func plain() {
        #expect(Document(parsing: "a ==b== ~~c~~").words(below: Document.root) == "a b ~~c~~")
        #expect(wordsWithoutStrikes("~~draft~~ final ~slides~ ~5") == "draft final slides ~5")
    }
}
