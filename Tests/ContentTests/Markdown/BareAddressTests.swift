import Testing

@testable import Markdown

/// Addresses of the web and of mail among words.
@Suite("Bare addresses") struct BareAddressTests {
    private func html(_ text: String) -> String {
        var request = RenderRequest()
        request.hasDirection = false
        request.link = { .address($0) }
        return renderHTML(text, request: request).text
    }

    /// The links of a text, each as address and words where they differ.
    private func links(_ text: String) -> [String] {
        html(text).matches(of: /<a href="([^"]*)">(.*?)<\/a>/).map { match in
            match.output.1 == match.output.2 ? String(match.output.1) : "\(match.output.1) \(match.output.2)"
        }
    }

    @Test(
        "An address is a link, without the signs of the sentence around it",
        arguments: [
            ("See https://a.example/b.", ["https://a.example/b"]),
            ("(https://a.example/b)", ["https://a.example/b"]),
            ("https://a.example/b_(c)", ["https://a.example/b_(c)"]),
            ("https://a.example/b_(c))", ["https://a.example/b_(c)"]),
            ("https://a.example/?q=b&amp;c=d", ["https://a.example/?q=b&amp;c=d"]),
            ("https://a.example/b&nope; c", ["https://a.example/b"]),
            ("www.a.example/b, and", ["http://www.a.example/b www.a.example/b"]),
            ("WWW.A.example!", ["http://WWW.A.example WWW.A.example"]),
            ("*www.a.example*", ["http://www.a.example www.a.example"]),
            ("HTTPS://a.example", ["HTTPS://a.example"]),
            ("\"https://a.example\"", ["https://a.example"]),
            ("ftp://a.example/b", ["ftp://a.example/b"]),
            ("https://münchen.example/ä", ["https://m%C3%BCnchen.example/%C3%A4 https://münchen.example/ä"]),
            ("https://a.example/~ada/~b", ["https://a.example/~ada/~b"]),
            ("~~https://a.example~~", ["https://a.example"]),
            ("https://a.example<br>x", ["https://a.example"]),
            ("ada@a.example.", ["mailto:ada@a.example ada@a.example"]),
            ("ada.b-c_d+e@a-b.example", ["mailto:ada.b-c_d+e@a-b.example ada.b-c_d+e@a-b.example"]),
            ("mailto:ada@a.example", ["mailto:ada@a.example"]),
            ("at:ada@a.example", ["mailto:ada@a.example ada@a.example"]),
            ("| a |\n|---|\n| https://a.example |", ["https://a.example"]),
            ("- https://a.example\n- b@c.example", ["https://a.example", "mailto:b@c.example b@c.example"]),
        ])
    func linked(text: String, expected: [String]) { #expect(links(text) == expected) }

    @Test(
        "What is no address is words",
        arguments: [
            "http://", "http:// a", "xhttps://a.example", "javascript://a.example", "data:text/html,x", "www.",
            "www. a",
            "awww.a.example", "www.a_b.example", "@ada", "ada@b", "ada@a.example-", "ada@a.example_", "@a.example",

            "`https://a.example`", "https://a_b", "file:///etc", "://a.example", "irc://a.example",
        ])
    func words(text: String) { #expect(links(text) == [], "\(html(text))") }

    @Test("An address within a link is words of that link")
    func inLink() { #expect(links("[https://a.example](b.md)") == ["b.md https://a.example"]) }

    @Test("An address breaks out of no attribute")
    func escaped() {
        let found = html("https://a.example/\"onclick=\"x <b>")
        #expect(found.contains("href=\"https://a.example/%22onclick=%22x\""))
    }
}
