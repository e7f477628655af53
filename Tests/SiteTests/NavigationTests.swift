import MentoringModel
import Testing

@testable import Publishing
@testable import Site

/// What leads on from a page: its headings, what mentions it, and what stands before and after it.
@Suite("Ways on from a page")
struct NavigationTests {
    private func page(_ path: String, _ site: BuiltSite) throws -> String {
        let file = try #require(site.files.first { $0.path == path }, "there is no \(path)")
        return String(decoding: file.bytes, as: UTF8.self)
    }

    private func part(_ page: String, from start: String, to end: String) -> String? {
        guard let open = page.firstRange(of: start) else { return nil }
        let rest = page[open.upperBound...]
        return rest.firstRange(of: end).map { String(rest[..<$0.lowerBound]) }
    }

    private func contents(_ page: String) -> String? { part(page, from: "<nav class=\"contents\"", to: "</nav>") }
    private func backlinks(_ page: String) -> String? { part(page, from: "id=\"mentioned-in\"", to: "</section>") }

    private let session = "pairs/ada-grace/sessions/2026-04-06-long.md"
    private let sessionPage = "pairs/ada-grace/sessions/2026-04-06-long.html"
    private func goal(_ id: String) -> String { "pairs/ada-grace/goals/\(id).html" }

    private func notes(_ body: String, path: String? = nil) -> [(path: String, text: String)] {
        DemoSite.notes + [(path ?? session, "---\nvisibility: program\n---\n# Long\n\n\(body)")]
    }

    // MARK: On this page

    @Test("Three headings make a list, whose links lead to them; what is closed is not in it")
    func headings() throws {
        let body =
            "## Über *mut* & \"you\"\nA.\n\n### Deeper\nB.\n\n## Notes\nC.\n\n## Salary (private)\nD.\n\n## Pay (pair)\nE.\n"
        let open = try page(sessionPage, DemoSite.built(notes: notes(body)))
        let list = try #require(contents(open))
        let html = HTMLReader(list)
        #expect(
            html.all("a").map { $0.attributes["href"] } == [
                "#notes-%C3%BCber-mut-you", "#notes-deeper", "#notes-notes",
            ])
        let ids = HTMLReader(open).ids
        for id in ["notes-über-mut-you", "notes-deeper", "notes-notes"] {
            #expect(ids.count { $0 == id } == 1, "\(id)")
        }
        #expect(list.contains(">Über mut &amp; &quot;you&quot;<"))
        #expect(list.contains("<ul>"), "a heading below another stands below it")
        #expect(!open.contains("Salary") && !open.contains("Pay"))
        let own = try page(sessionPage, DemoSite.built(.pair, pair: "ada-grace", notes: notes(body)))
        #expect(try #require(contents(own)).contains("Pay") && !own.contains("Salary"))
    }

    @Test("Two headings make none, nor does a third that these readers may not read")
    func fewHeadings() throws {
        let body = "## One\nA.\n\n## Two\nB.\n\n## Three (pair)\nC.\n"
        #expect(try contents(page(sessionPage, DemoSite.built(notes: notes(body)))) == nil)
        #expect(try contents(page(sessionPage, DemoSite.built(.pair, pair: "ada-grace", notes: notes(body)))) != nil)
    }

    @Test("A heading of a note never takes the place of one of the page's own")
    func anchors() throws {
        let body = "## Plan\nA.\n\n## Milestones and more\nB.\n\n## Working\nC.\n"
        let path = "pairs/ada-grace/goals/long.md"
        let text = try page(goal("long"), DemoSite.built(notes: notes(body, path: path)))
        let ids = HTMLReader(text).ids
        #expect(Set(ids).count == ids.count && ids.contains("plan") && ids.contains("notes-plan"))
        #expect(try #require(contents(text)).contains("#notes-plan"))
    }

    // MARK: Mentioned in

    private let linking = """
        We talked about [[write-guide]] and [the talk](../goals/some-day.md).

        ## Between us (pair)
        And about [[speak]].

        ## Mine (private)
        And about [[calm-inbox]] and [it](../../../people/hedy.md).
        """

    @Test("A note shows which others lead to it, and only where that may be read")
    func mentioned() throws {
        let site = try DemoSite.built(notes: notes(linking))
        for id in ["write-guide", "some-day"] {
            let list = try #require(backlinks(page(goal(id), site)))
            #expect(list.contains("href=\"../sessions/2026-04-06-long.html\""), "\(id)")
            #expect(list.contains("<time datetime=\"2026-04-06\">"), "\(id)")
        }
        #expect(try backlinks(page(goal("speak"), site)) == nil)
        let own = try DemoSite.built(.pair, pair: "ada-grace", notes: notes(linking))
        #expect(try backlinks(page(goal("speak"), own))?.contains("2026-04-06-long") == true)
        for site in [site, own] {
            #expect(try backlinks(page(goal("calm-inbox"), site)) == nil)
            #expect(try backlinks(page("people/hedy.html", site))?.contains("2026-04-06-long") != true)
        }
    }

    @Test("Words that only name what a closed section links to are no mention")
    func namedOnly() throws {
        let body = "See `[[speak]]`, as written.\n\n## Between us (pair)\nAnd about [[speak]].\n"
        #expect(try backlinks(page(goal("speak"), DemoSite.built(notes: notes(body)))) == nil)
        let own = try DemoSite.built(.pair, pair: "ada-grace", notes: notes(body))
        #expect(try backlinks(page(goal("speak"), own)) != nil)
    }

    @Test("What the page lists already is not listed twice")
    func listedOnce() throws {
        let worked = notes("About [[write-guide]].\n\n## Agenda\n- 10m The guide (goal write-guide)\n")
        let text = try page(goal("write-guide"), DemoSite.built(notes: worked))
        #expect(backlinks(text) == nil)
        #expect(text.contains("sessions/2026-04-06-long.html"))
        // The goal's own resource is led to by the goal, which the resource's page lists.
        #expect(try backlinks(page("resources/first-hour.html", DemoSite.built()))?.contains("lead-reviews") != true)
    }

    @Test("Twelve are shown, the newest first, and the rest on demand")
    func many() throws {
        let days = (10...24).map { "2026-02-\($0)" }
        let more = days.map {
            ("pairs/ada-grace/sessions/\($0)-more.md", "---\nvisibility: program\n---\nOn [[write-guide]].\n")
        }
        let list = try #require(backlinks(page(goal("write-guide"), DemoSite.built(notes: DemoSite.notes + more))))
        #expect(list.contains("<summary>and 3 more</summary>"))
        let order = HTMLReader(list).all("time").compactMap { $0.attributes["datetime"] }
        #expect(order == days.reversed())
        #expect(HTMLReader(String(list.prefix(upTo: list.firstRange(of: "<details")!.lowerBound))).all("a").count == 12)
    }

    // MARK: Before and after

    @Test("Goals and sessions lead to what stands before and after them")
    func around() throws {
        let site = try DemoSite.built()
        for kind in ["goals", "sessions"] {
            let paths = site.files.map(\.path).filter { $0.hasPrefix("pairs/ada-grace/\(kind)/") }
            var next: [String: String] = [:]
            for path in paths {
                let nav = try #require(part(page(path, site), from: "<nav class=\"around\"", to: "</nav>"), "\(path)")
                let links = HTMLReader(nav).all("a")
                #expect(links.count == 1 || links.count == 2)
                if let link = links.first(where: { $0.attributes["rel"] == "next" }) {
                    next[path] = link.attributes["href"]
                }
            }
            // One way through all of them, and back by `prev`.
            #expect(next.count == paths.count - 1 && Set(next.values).count == next.count, "\(kind)")
            for (path, href) in next {
                let back = try page("pairs/ada-grace/\(kind)/\(href)", site)
                let name = path.split(separator: "/").last.map(String.init) ?? ""
                #expect(back.contains("rel=\"prev\" href=\"\(name)\""), "\(path)")
            }
        }
    }
}
