import Content
import Diagnostics
import MentoringModel
import Testing

@testable import Publishing
@testable import Site

/// Where the links of bodies lead on pages, and what pages say of people, of goals and in which characters.
@Suite("Links of bodies on pages") struct BodyLinkTests {
    private static let session = "pairs/p/sessions/2026-03-14.md"
    private static let sessionPage = "pairs/p/sessions/2026-03-14.html"
    private static let notes = [
        "people/ada.md": "---\nname: Ada Lovelace\n---", "people/grace.md": "---\nname: Grace\n---",
        "people/petra.md": "---\nname: Petra\nvisibility: private\n---",
        "pairs/p/agreement.md":
            "---\nmentor: grace\nmentee: ada\nstart: 2026-01-01\nfocus: [speaking]\nvisibility: program\n---\n## Hopes\nMuch.\n",
        "pairs/p/goals/talk.md": """
        ---
        title: Give a talk
        start: 2026-01-05
        due: 2026-12-01
        visibility: program
        achievable: {evidence: Two short talks went well, resources: The room at work, hours_per_week: 2, support_from: [grace, petra]}
        relevant: {why: To be known outside, focus: speaking}
        ---
        ## Slides
        Few.

        ## Milestones
        - [ ] Outline
        - [ ] Draft

        ## Doubts (pair)
        Many.
        """,
        "pairs/p/goals/leave.md": "---\ntitle: Leave the firm\nstart: 2026-01-05\ndue: 2026-12-01\n---\n## Where to\n",
        "resources/leave.md": "---\ntitle: Leave the firm\n---\nAn open note of the same title.\n",
    ]

    private func site(
        _ text: String, at path: String = session, _ audience: Audience = .program, with others: [String: String] = [:]
    ) throws -> [String: String] {
        var notes = Self.notes.merging(others) { $1 }
        notes[path] = text
        let reading = readContent(
            notes: notes.map { (path: $0.key, bytes: Array($0.value.utf8)) }, attachments: ["pairs/p/plan.png"])
        #expect(!reading.hasErrors, "\(reading.problems.map(\.message))")
        let day = try #require(CalendarDay("2026-07-06"))
        let pipeline = Pipeline(audience: audience, pair: Slug(ofNormalized: "p"), asOf: day)
        let site = try pipeline.site(of: reading.programme, templates: try TemplateSet()) { _ in HostilePictures.png() }
        return Dictionary(
            site.files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) },
            uniquingKeysWith: { first, _ in first })
    }

    private func note(_ body: String) -> String { "---\nvisibility: program\n---\n" + body }

    @Test(
        "A link to a heading leads to its place on the page, or to what the page shows instead of the section",
        arguments: [
            ("[x](#second)", "<a href=\"#notes-second\">x</a>"),
            ("[[#Second]]", "<a href=\"#notes-second\">Second</a>"),
            ("[[#Second|x]]", "<a href=\"#notes-second\">x</a>"),
            ("[](#second)", "<a href=\"#notes-second\">Second</a>"),
            ("[x](#wins)", "<a href=\"#wins\">x</a>"), ("[x](2026-03-14.md#second)", "<a href=\"#notes-second\">x</a>"),
            ("[x](#first)", ">x</p>"), ("[x](#nowhere)", ">x</p>"), ("[[#Nowhere]]", ">Nowhere</p>"),
            ("[[talk#Slides]]", "<a href=\"../goals/talk.html#notes-slides\">Give a talk</a>"),
            ("[[Give a talk#Slides|x]]", "<a href=\"../goals/talk.html#notes-slides\">x</a>"),
            ("[x](../goals/talk.md#milestones)", "<a href=\"../goals/talk.html#milestones\">x</a>"),
            ("[x](../goals/talk.md#nowhere)", "<a href=\"../goals/talk.html\">x</a>"),
            ("[x](../agreement.md#hopes)", "<a href=\"../agreement.html#notes-hopes\">x</a>"),
            ("[[people/ada]]", "people/ada.html\">Ada Lovelace</a>"),
            ("[[Nowhere at all]]", ">Nowhere at all</p>"), ("![[talk]]", "talk.html\">Give a talk</a>"),
            ("![[plan.png|300]]", "<img src=\"../../../files/pairs/p/plan.png\" alt=\"plan\" width=\"300\" />"),
        ])
    func headings(text: String, shown: String) throws {
        let files = try site(note("# First\n\n\(text)\n\n## Second\n\nMore.\n\n## Wins\n- One\n"))
        let page = try #require(files[Self.sessionPage])
        #expect(page.contains(shown), "\(page.matches(of: /<p dir.*/).map { String($0.output) })")
        let own = HTMLReader(page)
        for href in own.all("a").compactMap({ $0.attributes["href"] }) where href.contains("notes-") {
            let target =
                href.hasPrefix("#") ? page : try #require(files["pairs/p/" + href.dropFirst(3).prefix { $0 != "#" }])
            #expect(HTMLReader(target).ids.contains(String(href.drop { $0 != "#" }.dropFirst())), "\(href)")
        }
    }

    @Test(
        "A heading that is closed to its readers is no place to go to, and is not named",
        arguments: [
            ("[x](#pay)", ">x</p>"), ("[[#Pay]]", ">…</p>"), ("[[#Pay|x]]", ">x</p>"),
            ("[](#pay)", "<p dir=\"auto\"></p>"),
            ("[[talk#Doubts]]", "<a href=\"../goals/talk.html\">Give a talk</a>"),
            ("[x](../goals/talk.md#doubts)", "<a href=\"../goals/talk.html\">x</a>"),
            ("## Wins\n- Read [[#Pay]]", "Read …"), ("![[#Pay]]", ">…</p>"),
        ])
    func closedHeadings(text: String, shown: String) throws {
        let body = note("# First\n\n\(text)\n\n## Pay (pair)\n\nMore.\n")
        let files = try site(body)
        let page = try #require(files[Self.sessionPage])
        #expect(page.contains(shown), "\(page.matches(of: /<p dir.*/).map { String($0.output) })")
        for (path, file) in files where path.hasSuffix(".html") || path.hasSuffix(".json") {
            #expect(!file.contains("Pay") && !file.contains("-pay") && !file.contains("oubts"), "\(path)")
        }
        let own = try #require(try site(body, .pair)[Self.sessionPage])
        #expect(own.contains("#notes-pay") || own.contains("#notes-doubts") || text.hasPrefix("##"))
    }

    @Test(
        "A closed note is not told by its title, nor is an open one of the same title taken for it",
        arguments: ["[[Leave the firm]]", "[[leave]]", "![[Leave the firm]]", "[[Leave the firm#Where to]]"])
    func closedTitles(text: String) throws {
        let body = note("\(text).\n\n## Wins\n- Talked about \(text)\n")
        let page = try #require(try site(body)[Self.sessionPage])
        #expect(page.contains(">….</p>") && page.contains("Talked about …"))
        #expect(!page.contains("Leave the firm") && !page.contains("leave.html") && !page.contains("Where to"))
        let own = try #require(try site(body, .pair)[Self.sessionPage])
        #expect(own.contains("../goals/leave.html"))
    }

    @Test("Only people who are known here are named in lists, in whatever note")
    func people() throws {
        let list = "- @media queries\n- @ada **did** it\n- @mentor *asked*\n- @petra wrote\n"
        let page = try #require(try site(note("## Notes\n" + list))[Self.sessionPage])
        #expect(page.contains(">@media queries</li>"))
        #expect(page.contains("Ada Lovelace</a></strong> <strong>did</strong> it"))
        #expect(page.contains("Grace</a></strong> <em>asked</em>"))
        #expect(page.contains(">… wrote</li>") && !page.lowercased().contains("petra"))
        let resource = try #require(try site(list, at: "resources/css.md", .program)["resources/css.html"])
        #expect(resource.contains(">@media queries</li>") && resource.contains(">@mentor <em>asked</em></li>"))
        #expect(resource.contains("Ada Lovelace</a></strong>"))
    }

    @Test("A goal's page says why it matters and what makes it possible")
    func smart() throws {
        let page = try #require(try site(note("x"))["pairs/p/goals/talk.html"])
        let smart = try #require(page.split(separator: "id=\"smart\"").last)
        for words in ["To be known outside", "Two short talks went well", "The room at work", "speaking"] {
            #expect(smart.contains(words), "\(words)")
        }
        #expect(smart.contains("Support from <a href=\"../../../people/grace.html\">Grace</a></p>"))
        #expect(!page.lowercased().contains("petra"))
    }

    @Test("Resources that make a goal possible are called by their titles, and closed ones not at all")
    func means() throws {
        let goal = """
            ---
            start: 2026-01-05
            due: 2026-12-01
            visibility: program
            achievable: {resources: [leave, "[[zilent]]", resources/hidden.md, a quiet room]}
            ---
            """
        let closed = ["pair", "private"]
        for visibility in closed {
            let files = try site(
                goal, at: "pairs/p/goals/read.md",
                with: [
                    "resources/zilent.md": "---\ntitle: Z\nvisibility: \(visibility)\n---\n",
                    "resources/hidden.md": "---\ntitle: H\nvisibility: \(visibility)\n---\n",
                ])
            let page = try #require(files["pairs/p/goals/read.html"])
            #expect(page.contains("resources/leave.html\">Leave the firm</a> and a quiet room</span>"))
            #expect(
                !files.contains {
                    !$0.key.hasPrefix("search/") && ($0.value.contains("zilent") || $0.value.contains("hidden.md"))
                })
        }
    }

    @Test("The highest headings of a body come below the heading above them, on every page")
    func levels() throws {
        let files = try site("### One\n\n##### Two\n", at: "resources/css.md")
        #expect(try #require(files["resources/css.html"]).contains("<h2 dir=\"auto\"><span id=\"notes-one\">"))
        #expect(try #require(files["resources/css.html"]).contains("<h3 dir=\"auto\"><span id=\"notes-two\">"))
        #expect(try #require(files["pairs/p/goals/talk.html"]).contains("<h3 dir=\"auto\"><span id=\"notes-slides\">"))
    }

    @Test("No control character reaches a page, the data or a feed")
    func characters() throws {
        let text = """
            ---
            title: "Ti\u{8}tle \\x08\\u0092"
            visibility: program
            ---
            Wo\u{1F}rds &#8; [li&#1;nk](https://a.example "ti&#2;tle") \u{9D}

            ## Wins
            - W\u{7F}in &#x1B;
            """
        for (path, file) in try site(text) where !path.hasPrefix("search/") && !path.hasPrefix("files/") {
            let found = file.unicodeScalars.first {
                $0.value < 0x20 && $0 != "\n" && $0 != "\t" && $0 != "\r" || (0x7F...0x9F).contains($0.value)
            }
            #expect(found == nil, "U+\(String(found?.value ?? 0, radix: 16)) in \(path)")
        }
    }
}
