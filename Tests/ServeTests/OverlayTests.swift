import Diagnostics
import Testing

@testable import Serve

@Suite("What is put into pages as they are served") struct OverlayTests {
    private static let hostile = "</template><script>alert(1)</script><img src=x onerror=alert(1)> \" ' & \u{0}"

    private func additions(_ status: PageStatus, base: String? = nil) -> PageAdditions {
        PageAdditions(site: "", page: "index.html", version: "1 2", run: "run", status: status, base: base)
    }

    private func page(_ text: String, _ status: PageStatus = PageStatus(), base: String? = nil) -> String {
        String(decoding: additions(status, base: base).page(Array(text.utf8)), as: UTF8.self)
    }

    @Test("Whatever a problem says is text")
    func escaping() {
        let excerpt = ProblemParts.Excerpt(line: 3, of: Self.hostile, column: 5, width: 4)
        for severity in [Severity.error, .warning] {
            let problem = ProblemParts(
                place: Self.hostile, severity: severity, message: Self.hostile, code: Self.hostile, excerpt: excerpt,
                help: [Self.hostile, Self.hostile])
            let choice = PageStatus.Choice(words: Self.hostile, link: Self.hostile, isCurrent: true)
            let status = PageStatus(problems: [problem], day: Self.hostile, choices: [choice])
            let markup = StatusMarkup(status: status).text
            #expect(!markup.contains("<script") && !markup.contains("<img") && !markup.contains("</template"))
            #expect(!markup.contains("\u{0}"))
            // Its own attributes alone are quoted.
            #expect(markup.contains("&lt;script&gt;") && markup.contains("&quot;") && markup.contains("&#39;"))
            var named = additions(status)
            (named.page, named.site, named.version) = (Self.hostile, Self.hostile, Self.hostile)
            let page = String(decoding: named.page(Array("<body></body>".utf8)), as: UTF8.self)
            #expect(page.ranges(of: "<script").count == 1 && page.ranges(of: "</template").count == 1)
        }
    }

    @Test("Errors stand over the page, warnings in a badge, and nothing where nothing is wrong")
    func kinds() {
        let error = ProblemParts(
            place: "content/a.md:6:6", severity: .error, message: "there is no 30 February", code: "day",
            excerpt: ProblemParts.Excerpt(line: 6, of: "due: 2026-02-30", column: 6, width: 10), help: ["write a day"])
        let warning = ProblemParts(place: "content/b.md:1:1", severity: .warning, message: "odd", help: [])
        let both = StatusMarkup(status: PageStatus(problems: [error, warning])).text
        for part in [
            "content/a.md:6:6", "there is no 30 February", "<code>day</code>", "due: <mark>2026-02-30</mark>",
            "^^^^^^^^^^",
            "write a day", "role=\"region\"", "<h2 id=\"problems-title\">1 error</h2>", ">1 warning</summary>",
            "The last good site stays",
        ] {
            #expect(both.contains(part), "\(part)")
        }
        #expect(!StatusMarkup(status: PageStatus(problems: [warning])).text.contains("class=\"problems\""))
        let none = StatusMarkup(status: PageStatus()).text
        #expect(!none.contains("error") && !none.contains("warning"))
        let first = StatusMarkup(status: PageStatus(problems: [error], hasSite: false)).text
        #expect(first.contains("There is no page to show yet"))
    }

    @Test("Of very many problems the rest is counted")
    func many() {
        let problems = (0..<80).map { ProblemParts(place: "a.md:\($0):1", severity: .error, message: "odd") }
        let markup = StatusMarkup(status: PageStatus(problems: problems)).text
        #expect(markup.contains("80 errors") && markup.contains("and 30 more"))
        #expect(markup.ranges(of: "<li>").count == 50)
    }

    @Test("They stand before the end of the body, and the page is as it was otherwise")
    func place() {
        let html = "<!doctype html><html><head><title>x</title></head><body><p>&lt;/body&gt;</p></body></html>"
        let served = page(html)
        let cut = served.split(separator: "<div id=\"waymark-serve\"", maxSplits: 1)
        #expect(
            cut.count == 2 && cut[0] == "<!doctype html><html><head><title>x</title></head><body><p>&lt;/body&gt;</p>")
        #expect(served.hasSuffix("</script>\n</body></html>"))
        #expect(page("<p>no end").hasPrefix("<p>no end<div"))
    }

    @Test(
        "A page may load what the server adds, and no more than before beside it",
        arguments: [
            (
                "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'",
                "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; script-src 'self'; connect-src 'self'"
            ),
            (
                "default-src 'none'; script-src 'self'; style-src 'none'",
                "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'"
            ),
            ("Script-Src 'sha256-x'", "Script-Src 'sha256-x' 'self'; style-src 'self'; connect-src 'self'"),
            ("script-src *; style-src *; connect-src *", "script-src *; style-src *; connect-src *"),
        ])
    func policy(policy: String, extended: String) {
        let html = "<head><meta http-equiv=\"Content-Security-Policy\" content=\"\(policy)\"></head><body>"
        #expect(page(html).contains("content=\"\(extended)\"></head>"))
        #expect(!page(html).contains("unsafe"))
        // A page that says in its body what a policy looks like says it still.
        let body = "<head></head><body><p><meta http-equiv=\"Content-Security-Policy\" content=\"\(policy)\">"
        #expect(page(body).contains("content=\"\(policy)\">"))
    }

    @Test("A page that is shown elsewhere than it lies says where its links count from")
    func base() {
        let html = "<head><meta http-equiv=\"Content-Security-Policy\" content=\"base-uri 'none'\"></head><body>"
        let served = page(html, base: "/~public/")
        #expect(served.contains("<head><base href=\"/~public/\">") && served.contains("base-uri 'self'"))
        #expect(!page(html).contains("<base") && page(html).contains("base-uri 'none'"))
    }
}
