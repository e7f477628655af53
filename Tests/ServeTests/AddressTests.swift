import Testing

@testable import Serve

@Suite("Addresses that lead into a site, and none out of it") struct AddressTests {
    @Test(
        "An address is a file of a site",
        arguments: [
            ("/", "", "index.html"), ("/index.html", "", "index.html"), ("/pairs/", "", "pairs/index.html"),
            ("/files/a%20b.png", "", "files/a b.png"), ("/files/%C3%BC.pdf", "", "files/ü.pdf"),
            ("/~public/", "public", "index.html"), ("/~public", "public", "index.html"),
            ("/%7Epublic/goals.html", "public", "goals.html"),
            ("/~pair/ada-grace/pairs/ada-grace/index.html", "pair/ada-grace", "pairs/ada-grace/index.html"),
            ("/~pair/ada-grace", "pair/ada-grace", "index.html"), ("/a..b/c.html", "", "a..b/c.html"),
        ])
    func files(address: String, site: String, path: String) {
        #expect(RequestPath(address) == .file(site: site, path: path))
    }

    @Test(
        "What is no path below the site leads nowhere",
        arguments: [
            "/../etc/passwd", "/pairs/../../etc/passwd", "/%2e%2e/etc/passwd", "/%2e%2e%2fetc/passwd",
            "/..%2fetc/passwd",
            "/..%5cetc", "/a%00.html", "/a%0Ab", "//etc/passwd", "/a//b.html", "/./a.html", "/a/./b", "/%", "/%4",
            "/%zz",
            "/%ff%fe", "/a\\b", "/~", "/~/a", "/~public/../x", "/~public/%2e%2e/x", "/~pair/x/%2e%2e/%2e%2e/y", "",
        ])
    func nowhere(address: String) {
        #expect(RequestPath(address) == .nothing)
    }

    @Test("The server's own files have addresses that no site has")
    func own() {
        #expect(RequestPath("/~waymark/serve.js") == .own("serve.js"))
        #expect(RequestPath("/~waymark/../index.html") == .own("../index.html"))
        #expect(Ask("/~waymark/events?site=pair%2Fx&page=a+b.html").value("site") == "pair/x")
        #expect(Ask("/~waymark/events?site=pair%2Fx&page=a+b.html").value("page") == "a b.html")
        #expect(Ask("/?page=%zz").value("page") == nil && Ask("/").value("page") == nil)
    }

    @Test("An address is encoded as a site's links are")
    func encoding() {
        #expect(Percent.encoded("files/a b-ü~%.png") == "files/a%20b-%C3%BC~%25.png")
        #expect(Percent.decoded(Percent.encoded("a\"<>&'#?\u{1}")) == "a\"<>&'#?\u{1}")
        #expect(!Percent.encoded("a\"<>&'#?\u{1}").contains(where: "\"<>&'#?".contains))
    }

    @Test(
        "Browsers are told what a file is",
        arguments: [
            ("index.html", "text/html; charset=utf-8"), ("assets/style.css", "text/css; charset=utf-8"),
            ("search/text-0.js", "text/javascript; charset=utf-8"), ("assets/icon.svg", "image/svg+xml"),
            ("data/manifest.json", "application/json"), ("data/goals.csv", "text/csv; charset=utf-8"),
            ("files/A.JPG", "image/jpeg"), ("files/a.tar.gz", "application/octet-stream"),
            ("files/html", "application/octet-stream"), ("files.html/x", "application/octet-stream"),
        ])
    func types(path: String, type: String) {
        #expect(ContentType.of(path) == type)
    }

    @Test(
        "Only a browser on this machine that means this server gets an answer",
        arguments: [
            (Ask("/", ["host": "127.0.0.1:8421"]), nil), (Ask("/", ["host": "LOCALHOST:8421"]), nil),
            (Ask("/", ["host": "[::1]:8421"]), nil), (Ask("/", ["host": "localhost"]), 421), (Ask("/", [:]), 421),
            (Ask("/", ["host": "localhost:8422"]), 421), (Ask("/", ["host": "evil.example:8421"]), 421),
            (Ask("/", ["host": "localhost.evil.example:8421"]), 421), (Ask("/", ["host": "127.0.0.1:8421@evil"]), 421),
            (Ask("/", ["host": "0.0.0.0:8421"]), 421), (Ask("POST", "/", ["host": "localhost:8421"]), 405),
            (Ask("OPTIONS", "/", ["host": "localhost:8421"]), 405),
            (Ask("http://localhost:8421/", ["host": "localhost:8421"]), 400),
            (Ask("/", ["host": "localhost:8421", "origin": "http://evil.example"]), 403),
            (Ask("/", ["host": "localhost:8421", "origin": "null"]), 403),
            (Ask("/", ["host": "localhost:8421", "origin": "http://localhost:3000"]), 403),
            (Ask("/", ["host": "localhost:8421", "origin": "http://localhost:8421"]), nil),
            (
                Ask(
                    "/~waymark/events",
                    ["host": "localhost:8421", "sec-fetch-site": "cross-site", "sec-fetch-mode": "cors"]), 403
            ),
            (
                Ask(
                    "/~waymark/events",
                    ["host": "localhost:8421", "sec-fetch-site": "same-site", "sec-fetch-mode": "cors"]), 403
            ),
            (Ask("/~waymark/events", ["host": "localhost:8421", "sec-fetch-site": "same-origin"]), nil),
            (
                Ask(
                    "/files/a.png",
                    ["host": "localhost:8421", "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors"]), 403
            ),
        ] as [(Ask, Int?)])
    func refusals(ask: Ask, status: Int?) {
        #expect(RequestCheck(port: 8421).refusal(ask)?.status == status)
    }

    @Test("A link elsewhere leads to the site that is shown, not into a frame, and not to another site")
    func links() {
        let link = [
            "host": "localhost:8421", "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate",
            "sec-fetch-dest": "document",
        ]
        let check = RequestCheck(port: 8421)
        #expect(check.refusal(Ask("/goals.html", link)) == nil)
        #expect(check.refusal(Ask("/~coordinator/", link))?.status == 403)
        #expect(check.refusal(Ask("/%7Ecoordinator/", link))?.status == 403)
        #expect(check.refusal(Ask("/", link.merging(["sec-fetch-dest": "iframe"]) { $1 }))?.status == 403)
        #expect(check.refusal(Ask("/~coordinator/", link.merging(["sec-fetch-site": "none"]) { $1 })) == nil)
    }
}
