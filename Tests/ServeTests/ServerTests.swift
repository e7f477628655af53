import Diagnostics
import Foundation
import Publishing
import Testing

@testable import Serve

@Suite("The server") struct ServerTests {
    private static let page = "<!doctype html><html><head><title>x</title></head><body><p>Hello</p></body></html>"

    private static func site(_ words: String = "Hello", build: Int = 1) -> ServedSite {
        ServedSite(
            [
                OutputFile(path: "index.html", text: page.replacing("Hello", with: words)),
                OutputFile(path: "pairs/index.html", text: page),
                OutputFile(path: "404.html", text: page.replacing("Hello", with: "Nothing here")),
                OutputFile(path: "assets/style.css", text: "p {}"), OutputFile(path: "files/a b.png", text: "picture"),
            ], build: build, problems: [], isShown: { $0.hasPrefix("assets/") })
    }

    private func state(_ want: @escaping @Sendable (String) -> Void = { _ in }) -> ServedState {
        let state = ServedState(run: "run", want: want)
        state.update { contents in
            contents.sites = ["program": Self.site()]
            contents.standard = "program"
            contents.choices = [
                .init(name: "program", words: "the programme"), .init(name: "public", words: "the public"),
                .init(name: "pair/ada", words: "the pair ada", place: "pairs/ada/"),
            ]
            contents.build = 1
        }
        return state
    }

    private func serving<Outcome: Sendable>(
        _ state: ServedState, _ body: @escaping @Sendable (Client) throws -> Outcome
    ) async throws -> Outcome {
        let server = try await SiteServer(state, port: 0)
        let client = Client(port: server.port)
        do {
            let outcome = try await blocking { try body(client) }
            await server.stop()
            return outcome
        } catch {
            await server.stop()
            throw error
        }
    }

    @Test("Pages, styles and files come with their types, and are kept nowhere")
    func files() async throws {
        try await serving(state()) { client in
            let page = try client.ask("/")
            #expect(page.status == 200 && page.body.contains("<p>Hello</p>") && page.body.contains("waymark-serve"))
            #expect(page.headers["content-type"] == "text/html; charset=utf-8")
            for (name, value) in [
                ("cache-control", "no-store"), ("x-content-type-options", "nosniff"),
                ("referrer-policy", "no-referrer"),
                ("x-frame-options", "DENY"), ("cross-origin-resource-policy", "same-origin"),
                ("content-security-policy", "frame-ancestors 'none'"),
            ] {
                #expect(page.headers[name] == value, "\(name)")
            }
            #expect(!page.headers.keys.contains { $0.hasPrefix("access-control") })
            let style = try client.ask("/assets/style.css")
            #expect(style.body == "p {}" && style.headers["content-type"] == "text/css; charset=utf-8")
            let picture = try client.ask("/files/a%20b.png?x=1")
            #expect(picture.body == "picture" && picture.headers["content-type"] == "image/png")
            let head = try client.ask("HEAD", "/assets/style.css")
            #expect(head.status == 200 && head.body.isEmpty && head.headers["content-length"] == "4")
        }
    }

    @Test("What is not there is told by the site's own page, with links that lead somewhere")
    func missing() async throws {
        try await serving(state()) { client in
            for address in [
                "/nothing.html", "/a/b/c.html", "/../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/index.html/x",
            ] {
                let page = try client.ask(address)
                #expect(page.status == 404 && page.body.contains("Nothing here"), "\(address)")
                #expect(page.body.contains("<base href=\"/\">"), "\(address)")
            }
            let folder = try client.ask("/pairs")
            #expect(folder.status == 302 && folder.headers["location"] == "/pairs/")
            #expect(try client.ask("/~nobody/").status == 404)
            #expect(try client.ask("//pairs").status == 404)
            #expect(try client.ask("/~waymark/nothing").status == 404)
        }
    }

    @Test("Whoever does not mean this server is refused")
    func refusals() async throws {
        try await serving(state()) { client in
            #expect(try client.ask("GET", "/", ["Host": "evil.example"]).status == 421)
            #expect(try client.ask("GET", "/", ["Host": ""]).status == 421)
            let post = try client.ask("POST", "/")
            #expect(post.status == 405 && post.headers["allow"] == "GET, HEAD" && post.body.contains("GET and HEAD"))
            #expect(try client.ask("GET", "/", ["Origin": "http://evil.example"]).status == 403)
            #expect(try client.ask("GET", "/~waymark/events", ["Sec-Fetch-Site": "same-site"]).status == 403)
            #expect(
                try client.ask(
                    "GET", "/~public/",
                    ["Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document"]
                ).status == 403)
        }
    }

    @Test("A connection takes one request after another, and none that is too long or is none")
    func connections() async throws {
        try await serving(state()) { client in
            let twice = try client.raw(
                "GET /assets/style.css HTTP/1.1\r\nHost: localhost:\(client.port)\r\n\r\n"
                    + "HEAD / HTTP/1.1\r\nHost: localhost:\(client.port)\r\nConnection: close\r\n\r\n")
            #expect(twice.ranges(of: "HTTP/1.1 200 OK").count == 2 && twice.ranges(of: "p {}").count == 1)
            for request in ["nonsense\r\n\r\n", "GET /" + String(repeating: "a", count: 20_000)] {
                #expect(try client.raw(request).hasPrefix("HTTP/1.1 400 Bad Request"))
            }
            let body = try client.raw(
                "POST / HTTP/1.1\r\nHost: localhost:\(client.port)\r\nContent-Length: 9\r\n\r\nGET / HTTP")
            #expect(body.ranges(of: "HTTP/1.1").count == 1 && body.hasPrefix("HTTP/1.1 405"))
        }
    }

    @Test("A site that is asked for is built first, and one that is behind is built again")
    func wanted() async throws {
        let wanted = Gathered<[String]>([])
        let state = state { name in wanted.change { $0.append(name) } }
        async let builder: Void = blocking {
            _ = wanted.wait { $0 == ["public"] }
            state.update { $0.sites["public"] = Self.site("For all", build: 2) }
            _ = wanted.wait { $0 == ["public", "public"] }
            state.update { contents in
                contents.sites["public"] = Self.site("For all again", build: 3)
                contents.behind = []
            }
            _ = wanted.wait { $0.last == "pair/ada" }
            state.update { $0.failed = ["pair/ada"] }
        }
        try await serving(state) { client in
            #expect(try client.ask("/~public/").body.contains("For all<"))
            state.update { $0.behind = ["public"] }
            #expect(try client.ask("/~public/").body.contains("For all again<"))
            #expect(state.lookedAt() == ["public"] && state.lookedAt().isEmpty)
            let failed = try client.ask("/~pair/ada/")
            #expect(failed.status == 503 && failed.body.contains("There is no page to show yet"))
        }
        try await builder
    }

    @Test("Before the first site there is an empty page with what is wrong")
    func first() async throws {
        let state = ServedState(run: "run") { _ in }
        state.update { contents in
            contents.problems = [ProblemParts(place: "content/a.md:1:1", severity: .error, message: "it is <odd>")]
            contents.build = 1
        }
        try await serving(state) { client in
            let page = try client.ask("/pairs/x.html")
            #expect(
                page.status == 503 && page.body.contains("it is &lt;odd&gt;")
                    && page.body.contains("There is no page to show yet"))
            #expect(try client.ask("/assets/style.css").status == 404)
        }
    }

    @Test("A page hears of each change, and of nothing that is as it was")
    func events() async throws {
        let state = state()
        try await serving(state) { client in
            let heard = try client.stream("/~waymark/events?site=&page=index.html") { text in
                let count = text.ranges(of: "data: ").count
                // Each is made once the one before it was heard.
                if count == 1, !text.contains("odd"), state.contents.problems.isEmpty {
                    state.update { $0.problems = [ProblemParts(place: "a.md:1:1", severity: .error, message: "odd")] }
                }
                if count == 2, state.contents.sites["program"]?.build == 1 {
                    state.update { contents in
                        contents.problems = []
                        contents.sites["program"] = Self.site("Goodbye", build: 2)
                    }
                }
                return count == 3
            }
            #expect(heard.contains("text/event-stream") && heard.contains("retry: "))
            let versions = heard.matches(of: /"version":"([^"]*)"/).map(\.1)
            #expect(versions.count == 3 && versions[0] == versions[1] && versions[1] != versions[2])
            #expect(heard.ranges(of: "odd").count == 1)
        }
        // The connection is closed, and that is seen when somebody next writes to it.
        state.tell()
    }

    @Test("A page is another one when a style sheet is, and not when what it does not show is")
    func versions() {
        let files = { (page: String, style: String, data: String) in
            ServedSite(
                [
                    OutputFile(path: "a.html", text: page), OutputFile(path: "assets/s.css", text: style),
                    OutputFile(path: "data/d.json", text: data),
                ], build: 1, problems: [], isShown: { $0.hasPrefix("assets/") })
        }
        let one = files("a", "b", "c")
        #expect(one.version(of: "a.html") == files("a", "b", "other").version(of: "a.html"))
        #expect(one.version(of: "a.html") != files("a", "other", "c").version(of: "a.html"))
        #expect(one.version(of: "a.html") != files("other", "b", "c").version(of: "a.html"))
        #expect(one.version(of: "b.html") == files("other", "b", "c").version(of: "b.html"))
        #expect(files("x", "y", "z").pages(differingFrom: one) == 1 && one.pages(differingFrom: one) == 0)
    }

    @Test("A port in use is passed over, so that two servers have two")
    func ports() async throws {
        let first = try await SiteServer(state(), port: 0)
        let second = try await SiteServer(state(), port: first.port)
        #expect(second.port > first.port)
        let (client, other) = (Client(port: first.port), Client(port: second.port))
        let statuses = try await blocking { [port = first.port] in
            // Each answers to its own address alone.
            try [client.ask("/"), other.ask("/"), other.ask("GET", "/", ["Host": "127.0.0.1:\(port)"])].map(\.status)
        }
        #expect(statuses == [200, 200, 421])
        await #expect(throws: SiteServer.Failure.self) { try await SiteServer(state(), port: first.port, tries: 0) }
        await second.stop()
        await first.stop()
    }

    @Test("Of many sites those are offered that have to do with the page")
    func choices() async throws {
        let state = state()
        state.update { contents in
            contents.choices += (0..<20).map {
                .init(name: "pair/p\($0)", words: "the pair p\($0)", place: "pairs/p\($0)/")
            }
        }
        try await serving(state) { client in
            let home = try client.ask("/").body
            #expect(
                home.contains("/~public/") && home.contains("/~waymark/sites?page=index.html")
                    && !home.contains("/~pair/p3/"))
            let pair = try client.ask("/pairs/p3/index.html").body
            #expect(pair.contains("/~pair/p3/pairs/p3/index.html") && !pair.contains("/~pair/p4/"))
            let all = try client.ask("/~waymark/sites?page=pairs/p3/index.html").body
            #expect(all.contains("/~pair/p4/pairs/p4/index.html") && all.contains("/~public/pairs/p3/index.html"))
        }
    }
}
