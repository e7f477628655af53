import Content
import Diagnostics
import MentoringModel
import Testing

@testable import Publishing
@testable import Site

@Suite("Pages")
struct PageTests {
    static let builds: [(name: String, audience: Audience, pair: String?)] = [
        ("coordinator", .coordinator, nil), ("pair", .pair, "ada-grace"), ("program", .program, nil),
        ("public", .public, nil),
    ]

    private func pages(_ site: BuiltSite) -> [(path: String, text: String)] {
        site.files.filter { $0.path.hasSuffix(".html") }.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }
    }

    @Test("Every page has what a page needs, and nothing that its policy forbids", arguments: builds.map(\.name))
    func frame(name: String) throws {
        let build = try #require(PageTests.builds.first { $0.name == name })
        let site = try DemoSite.built(build.audience, pair: build.pair)
        #expect(pages(site).count >= 5)
        for (path, text) in pages(site) {
            let html = HTMLReader(text)
            #expect(text.hasPrefix("<!doctype html>\n"), "\(path)")
            #expect(html.all("h1").count == 1, "\(path) has \(html.all("h1").count) h1")
            #expect(html.all("html").first?.attributes["lang"] == "en", "\(path)")
            #expect(html.all("title").count >= 1 && !text.contains("<title></title>"), "\(path)")
            #expect(html.all("main").count == 1 && html.all("header").count >= 1 && html.all("footer").count == 1)
            #expect(html.tags.contains { $0.name == "a" && $0.attributes["href"] == "#main" }, "\(path): skip link")
            let meta = html.all("meta")
            #expect(
                meta.contains { $0.attributes["name"] == "description" && $0.attributes["content"] != "" }, "\(path)")
            let policy = meta.first { $0.attributes["http-equiv"] == "Content-Security-Policy" }?.attributes["content"]
            #expect(policy?.hasPrefix("default-src 'none'; style-src 'self'; img-src 'self'") == true, "\(path)")
            let isHidden = meta.contains { $0.attributes["name"] == "robots" }
            #expect(isHidden == (build.audience != .public), "\(path)")
            #expect(html.all("style").isEmpty && html.all("iframe").isEmpty, "\(path)")
            for script in html.all("script") {
                let own = [
                    "search.html": ["search.js"], "network.html": ["filter.js", "sort.js"], "report.html": ["sort.js"],
                ]
                let name = script.attributes["src"]?.split(separator: "/").last.map(String.init) ?? ""
                #expect((own[path] ?? ["filter.js"]).contains(name), "\(path): \(script)")
                #expect(script.attributes["src"]?.hasSuffix("assets/\(name)") == true, "\(path): \(script)")
                #expect(text.contains("\(name)\" defer></script>"), "\(path)")
            }
            #expect(policy?.contains("script-src 'self'") == !html.all("script").isEmpty, "\(path)")
            for tag in html.tags {
                #expect(tag.attributes["style"] == nil, "\(path): \(tag)")
                #expect(!tag.attributes.keys.contains { $0.hasPrefix("on") }, "\(path): \(tag)")
            }
            #expect(Set(html.ids).count == html.ids.count, "\(path): an id stands twice")
            let headings = html.tags.compactMap {
                $0.name.count == 2 && $0.name.hasPrefix("h") ? Int($0.name.dropFirst()) : nil
            }
            for (before, after) in zip(headings, headings.dropFirst()) {
                #expect(after <= before + 1, "\(path): h\(after) follows h\(before)")
            }
        }
    }

    @Test("No page loads anything from anywhere else", arguments: builds.map(\.name))
    func nothingFromOutside(name: String) throws {
        let build = try #require(PageTests.builds.first { $0.name == name })
        let site = try DemoSite.built(build.audience, pair: build.pair)
        for (path, text) in pages(site) {
            for tag in HTMLReader(text).tags {
                let loaded =
                    ["src", "srcset", "poster", "data", "background", "xlink:href", "action"]
                    .compactMap { tag.attributes[$0] } + (tag.name == "link" ? [tag.attributes["href"] ?? ""] : [])
                for address in loaded { #expect(!address.contains(":") && !address.hasPrefix("//"), "\(path): \(tag)") }
                if tag.name == "a", let address = tag.attributes["href"] {
                    #expect(!address.lowercased().hasPrefix("javascript:"), "\(path)")
                }
            }
        }
        for file in site.files where file.path.hasSuffix(".css") {
            let text = String(decoding: file.bytes, as: UTF8.self)
            #expect(!text.contains("url(") && !text.contains("@import") && !text.contains("//"), "\(file.path)")
        }
    }

    @Test("Every link leads to a file of the site, every fragment to a place on it", arguments: builds.map(\.name))
    func links(name: String) throws {
        let build = try #require(PageTests.builds.first { $0.name == name })
        let site = try DemoSite.built(build.audience, pair: build.pair)
        let paths = Set(site.files.map(\.path))
        var ids: [String: Set<String>] = [:]
        for (path, text) in pages(site) { ids[path] = Set(HTMLReader(text).ids) }
        var checked = 0
        for (path, text) in pages(site) {
            for tag in HTMLReader(text).tags {
                guard let link = tag.attributes["href"] ?? tag.attributes["src"],
                    !link.hasPrefix("http"), !link.hasPrefix("mailto:")
                else { continue }
                let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
                let target = parts[0].isEmpty ? path : Self.resolve(String(parts[0]), from: path)
                #expect(paths.contains(target), "\(path) links to \(link)")
                if parts.count == 2 {
                    #expect(ids[target]?.contains(String(parts[1])) == true, "\(path): no place \(link)")
                }
                checked += 1
            }
        }
        #expect(checked > 50)
    }

    private static func resolve(_ link: String, from page: String) -> String {
        var parts = page.split(separator: "/").dropLast().map(String.init)
        for part in link.split(separator: "/") {
            if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
        }
        return parts.joined(separator: "/")
    }

    @Test("The same content gives the same bytes")
    func deterministic() throws {
        #expect(try DemoSite.built().files == DemoSite.built().files)
        #expect(try DemoSite.built().files.map(\.path) == DemoSite.built().files.map(\.path).sorted())
    }

    @Test("Hostile words stay words, wherever they stand")
    func hostile() throws {
        let evil = "\"\u{301}>'\u{301}><script>x</script>{{title}}&amp;"
        for (old, key) in [
            ("Lead six reviews", "title"), ("Ada Lovelace", "name"), ("reviews led", "metric"),
            ("First review led", "win"),
            ("What is a good review?", "topic"), ("Draft the pre-read", "action"), ("Read the draft", "milestone"),
            ("What to do in the first hour.", "summary"), ("2025/26", "cohort"), ("next step", "why"),
        ] {
            let isYAML = !["win", "topic", "action", "milestone"].contains(key)
            let written = isYAML ? quoted(evil) : evil.replacing("<", with: "\\<")
            let notes = DemoSite.notes(replacing: old, with: written)
            let site = try DemoSite.built(notes: notes)
            for (path, text) in pages(site) {
                #expect(!text.contains("<script>"), "\(key) in \(path)")
                let html = HTMLReader(text)
                #expect(html.all("h1").count == 1, "\(key) in \(path)")
                #expect(
                    !html.tags.contains { $0.attributes.keys.contains { $0.contains("\u{301}") } }, "\(key) in \(path)")
            }
        }
    }

    /// Text in single quotes of YAML. Going by characters would miss a quote that a mark follows.
    private func quoted(_ text: String) -> String {
        "'" + text.unicodeScalars.map { $0 == "'" ? "''" : String($0) }.joined() + "'"
    }

    @Test("The working of a figure can be linked to, and is shown with formula, inputs and places")
    func working() throws {
        let site = try DemoSite.built()
        let page = try #require(pages(site).first { $0.path == "pairs/ada-grace/goals/lead-reviews.html" }).text
        #expect(page.contains("id=\"working-progress\""))
        #expect(page.contains("it is one of <code>pairs/ada-grace/goals/lead-reviews.md</code>."))
        #expect(page.contains("<td>line 5</td>"))
        #expect(page.contains("(c − b)"))
    }

    @Test("A session page says first what was promised last time and whether it happened")
    func lastTime() throws {
        let site = try DemoSite.built()
        let page = try #require(pages(site).first { $0.path.hasSuffix("2026-03-02-later.html") }).text
        let last = try #require(page.firstRange(of: "Both promises of last time were kept."))
        #expect(page.firstRange(of: "Promised here").map { last.upperBound < $0.lowerBound } == true)
        #expect(page.contains("Kept 4 days late"), "the checklist came four days late")
        #expect(page.contains("Dropped"), "what was dropped is told, and counts neither way")
    }

    @Test("Words below an agenda are kept, and its list is not shown twice")
    func belowAgenda() throws {
        let site = try DemoSite.built()
        let page = try #require(pages(site).first { $0.path.hasSuffix("2026-01-19-start.html") }).text
        #expect(page.contains("We talked at length."))
        let shown = try #require(page.firstRange(of: "Show the working")).lowerBound
        #expect(
            page[..<shown].ranges(of: "What is a good review?").count == 3,
            "in the agenda, in its picture and in the table of that")
    }

    @Test("A public site that leaves all goals out tells nobody how many, nor how to see them")
    func withheld() throws {
        let site = try DemoSite.built(.public)
        let home = try #require(pages(site).first { $0.path == "index.html" }).text
        #expect(home.contains("stays with them"))
        for (path, text) in pages(site) {
            #expect(
                !text.contains("6 goals") && !text.contains("5 sessions") && !text.contains("--audience"), "\(path)")
        }
        for (path, text) in pages(site) {
            #expect(!text.contains("Ada") && !text.contains("Lead six"), "\(path)")
        }
    }

    @Test("An empty folder gives a site that says what to write, and where")
    func empty() throws {
        let site = try DemoSite.built(.coordinator, notes: [])
        let home = try #require(pages(site).first { $0.path == "index.html" }).text
        #expect(home.contains("pairs/&lt;pair&gt;/agreement.md"))
        #expect(pages(site).map(\.path).contains("404.html"))
    }

    @Test("Only attachments that pages show are published, clean, and active ones are not")
    func attachments() throws {
        let site = try DemoSite.built()
        let files = site.files.filter { $0.path.hasPrefix("files/") }
        #expect(files.map(\.path) == ["files/pairs/ada-grace/sketch.png"])
        #expect(files.first?.bytes.firstRange(of: Array(Pictures.secret.utf8)) == nil)
        #expect(site.refused == [RefusedAttachment(path: "pairs/ada-grace/page.html", reason: .active)])
        let page = try #require(pages(site).first { $0.path.hasSuffix("goals/lead-reviews.html") }).text
        #expect(page.contains("src=\"../../../files/pairs/ada-grace/sketch.png\""))
        #expect(!page.contains("page.html"))
    }

    @Test("Two pages at one address are an error that names them")
    func collision() {
        let notes = DemoSite.notes + [("people/index.md", "---\nname: X\n---\n")]
        // It is found by the check; a build that gets there all the same stops.
        withKnownErrors(["taken-address"], of: notes)
        #expect(throws: AddressCollision.self) {
            try buildSite(
                DemoSite.unchecked(notes: notes), templates: TemplateSet(in: .english),
                readAttachment: { _ in Pictures.png })
        }
    }

    private func withKnownErrors(_ codes: [String], of notes: [(path: String, text: String)]) {
        let reading = readContent(notes: notes.map { ($0.path, Array($0.text.utf8)) }, attachments: [])
        #expect(Set(reading.problems.filter { $0.severity == .error }.map(\.kind.code)).isSuperset(of: codes))
    }

    @Test("The page for what is not there links from the root, where that is known")
    func notFound() throws {
        let notes = DemoSite.notes(replacing: "cohort: 2025/26", with: "base_url: https://example.org/site")
        let page = try #require(pages(try DemoSite.built(notes: notes)).first { $0.path == "404.html" }).text
        #expect(page.contains("href=\"/site/assets/style.css\"") && page.contains("href=\"/site/index.html\""))
    }
}
