import Content
import Diagnostics
import Foundation
import MentoringModel
import Testing

@testable import LeakCheck
@testable import Publishing
@testable import Site

private let session = "pairs/ada-grace/sessions/2026-03-14.md"
private let secret = "My manager Zebulon shouted at me about the quarterly numbers"

private let brokenPages: [BrokenPage] = [
    .inPage("a paragraph", from: "\(session):11", "<p>\(secret)</p>"),
    .inPage(
        "words with tags between", from: "\(session):11",
        "<p>My <em>manager</em> <b>Zeb</b>ulon <a href=\"x.html\">shouted at</a> me about <i>the quarterly</i></p>"),
    .inPage("a comment", from: "\(session):11", "<!-- \(secret) -->"),
    .inPage("an attribute", from: "\(session):11", "<p title=\"\(secret)\">Hello</p>"),
    .inPage("an attribute without quotes", from: "\(session):11", "<p data-note=Zebulon>Hello</p>"),
    .inPage("the name of an attribute", from: "\(session):11", "<p data-zebulon=1>Hello</p>"),
    .inPage("the name of a tag", from: "\(session):11", "<zebulon-note>Hello</zebulon-note>"),
    .inPage("a label for screen readers", from: "\(session):11", "<p aria-label='\(secret)'></p>"),
    .inPage("references to characters", from: "\(session):11", "<p>&#90;eb&#x75;lon</p>"),
    .inPage("capitals", from: "\(session):11", "<p>\(secret.uppercased())</p>"),
    .inPage(
        "another way of writing an accent", from: "pairs/ada-grace/goals/leave.md:5",
        "<p>The \("RÉSUMÉ".decomposedStringWithCanonicalMapping) of Ada</p>"),
    .inPage("no accents", from: "pairs/ada-grace/goals/leave.md:5", "<p>resume</p>"),
    .inPage("wide letters", from: "\(session):11", "<p>Ｚｅｂｕｌｏｎ</p>"),
    .inPage("invisible characters", from: "\(session):11", "<p>Ze\u{AD}bu\u{200B}lon</p>"),
    .inPage("the title of a drawing", from: "\(session):11", "<svg><title>Zebulon</title><path d=\"M1 2\"/></svg>"),
    .inPage("a script within a page", from: "\(session):11", "<script>let a = 'Zebulon'</script>"),
    .inPage("an encoded address", from: "\(session):11", "<a href=\"search.html?q=%5Aebulon\">x</a>"),
    .inPage("a link to a closed note", from: "pairs/ada-grace/goals/leave.md:1", "<a href=\"goals/leave.html\">x</a>"),
    .inPage(
        "a link to a closed note in another way", from: "pairs/ada-grace/goals/leave.md:1",
        "<a href=\"/mentoring/pairs/ada-grace/./goals/%6Ceave.html#now\">x</a>"),
    .inPage("a title of common words", from: "pairs/ada-grace/goals/leave.md:2", "<li>Ask for more time</li>"),
    .inPage("a sentence of common words", from: "\(session):15", "<p>We want to do it with you for more.</p>"),
    .inPage("a sentence of words that open parts have", from: "\(session):17", "<p>The bridge plays the violin.</p>"),
    .inPage("a comment of the front matter", from: "pairs/ada-grace/goals/lead.md:4", "<p>the redundancy list</p>"),
    .inPage("a field that nothing reads", from: "pairs/ada-grace/goals/lead.md:5", "<p>salary: 83,250</p>"),
    .inPage("an e-mail address", from: "\(session):13", "<p>zeb@corp.example</p>"),
    .inPage("a third party", from: "\(session):8", "<p>Thanks to Percival Drake!</p>"),
    .inPage(
        "an item of a closed note", from: "pairs/ada-grace/sessions/2026-03-28.md:2", "<li>Said no to the board</li>"),
    .inPage(
        "a working that names a closed note", from: "pairs/ada-grace/goals/leave.md:1",
        "<code>pairs/ada-grace/goals/leave.md:5</code>"),
    .newFile(
        "a page of a closed note", from: "pairs/ada-grace/goals/leave.md:1", "pairs/ada-grace/goals/leave.html", "<p>"),
    .newFile("the name of a file", from: "\(session):11", "tags/zebulon.html", "<p>Hello</p>"),
    .newFile("data with escapes", from: "\(session):11", "data/more.json", "{\"a\": \"\\u005aebulon\\nHello\"}"),
    .newFile("an index for a search", from: "\(session):11", "search-index.js", "window.index=[\"zebulon\"]"),
    .newFile(
        "a calendar with folded lines", from: "\(session):11", "pairs/ada-grace/calendar.ics",
        "BEGIN:VEVENT\r\nSUMMARY:Talk about Zeb\r\n ulon\r\nEND:VEVENT\r\n"),
    .newFile(
        "a calendar with escapes", from: "\(session):11", "calendar.ics",
        "BEGIN:VEVENT\r\nDESCRIPTION:Talk\\nZebulon\\nsaid\\; no\r\nEND:VEVENT\r\n"),
    .newFile(
        "a number of a calendar", from: "pairs/ada-grace/goals/lead.md:5", "calendar.ics",
        "BEGIN:VEVENT\r\nDESCRIPTION:Wants 83\\,2\r\n 50\r\nEND:VEVENT\r\n"),
    .newFile(
        "a sitemap that names a closed note", from: "pairs/ada-grace/goals/leave.md:1", "sitemap.xml",
        "<urlset><url><loc>https://example.org/pairs/ada-grace/goals/%6Ceave.html</loc></url></urlset>"),
    .newFile(
        "references in a feed", from: "\(session):11", "feed.xml", "<feed><title>Zeb&#117;lon &amp; more</title></feed>"
    ),
    .newFile(
        "a milestone of a closed goal", from: "pairs/ada-grace/goals/leave.md:1", "data/milestones.csv",
        "pair,goal,id\nada-grace,leave,first\n"),
    .newFile(
        "an action of a closed session", from: "pairs/ada-grace/sessions/2026-03-28.md:1", "data/actions.csv",
        "pair,session,who\nada-grace,2026-03-28,ada\n"),
    .newFile("a feed", from: "\(session):11", "feed.xml", "<feed><title><![CDATA[Zebulon]]></title></feed>"),
    .newFile("a style sheet", from: "\(session):11", "assets/more.css", "/* Zebulon */"),
    .newFile("a file of text", from: "\(session):11", "robots.txt", "# Zebulon\n"),
    .newFile("an attachment", from: "pairs/ada-grace/sketch.png:1", "files/pairs/ada-grace/sketch.png", "plain"),
    BrokenPage("a row of the data", from: "pairs/ada-grace/goals/leave.md:1") {
        $0.change("data/goals.csv", "ada-grace,lead,", "ada-grace,leave,,,,\nada-grace,lead,")
    },
    BrokenPage("an object of the data", from: "pairs/ada-grace/sessions/2026-03-28.md:1") {
        $0.change("data/report.json", "\"id\": \"2026-03-14\"", "\"id\": \"2026-03-28\"")
    },
    BrokenPage("a description", from: "\(session):11") {
        $0.change("index.html", "name=\"description\" content=\"", "name=\"description\" content=\"\(secret) ")
    },
]

@Suite("The leak check of a verified build") struct LeakCheckTests {
    @Test("A site as it should be holds nothing closed", arguments: [Audience.coordinator, .program, .public, .pair])
    func clean(_ audience: Audience) throws {
        let site = try LeakCheckSample.site(audience, templates: TemplateSet())
        #expect(try LeakCheckSample.leaks(in: site.files, for: audience) == [])
    }

    @Test("What a broken page says is found, with the line that it comes from", arguments: brokenPages)
    func broken(_ page: BrokenPage) throws {
        let site = try LeakCheckSample.site(templates: TemplateSet())
        var files = site.files
        page.break(&files)
        #expect(files != site.files, "the page was not broken")
        let leaks = try LeakCheckSample.leaks(in: files)
        let origins = leaks.map { "\($0.origin.path):\($0.origin.line)" }
        #expect(origins.contains(page.origin), "found \(leaks)")
    }

    @Test(
        "A template that says something closed is found",
        arguments: [
            ("layout.mustache", "</body>", "<p>\(secret)</p></body>"),
            ("pair.mustache", "<h1", "<p>Ask for more time</p><h1"),
            ("parts/blaze.mustache", "<", "<!-- Nobody in the team may know of this --><"),
            ("style.css", ":root", ".x::after { content: \"\(secret)\"; } :root"),
        ])
    func template(path: String, old: String, new: String) throws {
        let text = try #require(EmbeddedTemplates.files.first { $0.path == path }?.text)
        let changed = text.replacing(old, with: new, maxReplacements: 1)
        try #require(changed != text)
        let templates = try TemplateSet(replacing: [(path, changed)])
        let site = try LeakCheckSample.site(templates: templates)
        #expect(try LeakCheckSample.leaks(in: site.files) != [])
    }

    @Test(
        "A site for one audience is no site for a lesser one",
        arguments: [(Audience.pair, Audience.coordinator), (.pair, .public), (.coordinator, .public)])
    func wider(made: Audience, read: Audience) throws {
        let site = try LeakCheckSample.site(made, templates: TemplateSet())
        let leaks = try LeakCheckSample.leaks(in: site.files, for: read)
        #expect(!leaks.isEmpty)
    }

    @Test(
        "A word of a comment is found, wherever the comment stands",
        arguments: [
            ("%%Quillon%%", 5), ("words %%the Quillon%% more", 5), ("%%\nx\n\n## Quillon\n%%", 8),
            ("- a %%Quillon%%", 5),
            ("| a | %%Quillon%% |", 5), ("> a %%b\n> Quillon%%", 6), ("`a` %%Quillon%%", 5),
            ("```\n%%\n```\n%%Quillon%%", 8),
            ("- ```\n  a\nb %%Quillon%%", 7), ("> ```\n> a\n\n%%Quillon%%", 8), ("\\`%%Quillon%%\\`", 5),
            ("%%\n```\n%% a\n%%Quillon%%", 8), ("| ` | %%Quillon%% | ` |", 5), ("<!-- Quillon -->", 5),
            ("%%Quillon", 5),
        ])
    func comments(body: String, line: Int) throws {
        var notes = LeakCheckSample.notes
        notes.append(("resources/more.md", "---\ntitle: More\nkind: article\n---\n\(body)\n"))
        let reading = readContent(notes: notes.map { ($0.path, Array($0.text.utf8)) }, attachments: [])
        let site = try LeakCheckSample.site(.coordinator, reading, templates: TemplateSet())
        #expect(try LeakCheckSample.leaks(in: site.files, reading) == [])
        var files = site.files
        files.change("pairs/ada-grace/index.html", "</main>", "<p>Quillon</p></main>")
        let origins = try LeakCheckSample.leaks(in: files, reading).map { "\($0.origin.path):\($0.origin.line)" }
        #expect(origins == ["resources/more.md:\(line)"])
    }

    @Test(
        "What stands in code or behind a backslash is no comment",
        arguments: [
            "`%%Quillon%%`", "```\n%%Quillon%%\n```", "- ```\n  %%Quillon%%\n  ```", "\\%%Quillon\\%%", "%%x%% Quillon",
            "~~~\n%%\n~~~\nQuillon", "``%%`` Quillon ``%%``", "> ```\n> %% Quillon\n> ```", "100% Quillon 50%",
        ])
    func noComments(body: String) throws {
        var notes = LeakCheckSample.notes
        notes.append(("resources/more.md", "---\ntitle: More\nkind: article\n---\n\(body)\n"))
        let reading = readContent(notes: notes.map { ($0.path, Array($0.text.utf8)) }, attachments: [])
        let site = try LeakCheckSample.site(.coordinator, reading, templates: TemplateSet())
        #expect(site.files.contains { String(decoding: $0.bytes, as: UTF8.self).contains("Quillon") })
        #expect(try LeakCheckSample.leaks(in: site.files, reading) == [])
    }

    @Test("What an open part says as well is no leak")
    func common() throws {
        var notes = LeakCheckSample.notes
        notes.append(("resources/more.md", "---\ntitle: Ask for more time\n---\n\(secret), they say.\n"))
        let reading = readContent(notes: notes.map { ($0.path, Array($0.text.utf8)) }, attachments: [])
        let site = try LeakCheckSample.site(.coordinator, reading, templates: TemplateSet())
        #expect(site.files.contains { String(decoding: $0.bytes, as: UTF8.self).contains("Zebulon") })
        #expect(try LeakCheckSample.leaks(in: site.files, reading) == [])
    }

    @Test(
        "A month tells nothing by itself, as a day does; another number tells, also beside it",
        arguments: [("2026-02", false), ("2026-13", true), ("2326-02", true), ("20260-2", true)])
    func months(written: String, isTold: Bool) throws {
        var notes = LeakCheckSample.notes
        notes.append(
            ("pairs/ada-grace/sessions/2026-02-02-x.md", "---\nvisibility: private\n---\nIt was \(written).\n"))
        let reading = readContent(notes: notes.map { ($0.path, Array($0.text.utf8)) }, attachments: [])
        var files = try LeakCheckSample.site(.coordinator, reading, templates: TemplateSet()).files
        files.append(OutputFile(path: "milestones/\(written).html", text: "<p>\(written)</p>"))
        #expect(try LeakCheckSample.leaks(in: files, reading).isEmpty != isTold)
    }

    @Test("A false alarm ends when the words are named in program.md")
    func openWords() throws {
        var notes = LeakCheckSample.notes
        notes[0].text = notes[0].text.replacing("contact: hedy", with: "contact: hedy\nopen_words: [Ask for more time]")
        let reading = readContent(notes: notes.map { ($0.path, Array($0.text.utf8)) }, attachments: [])
        #expect(reading.problems.filter { $0.kind.code == "unknown-key" && $0.path == "program.md" } == [])
        var files = try LeakCheckSample.site(.coordinator, reading, templates: TemplateSet()).files
        files.change("index.html", "</main>", "<p>Ask for more time</p></main>")
        #expect(try LeakCheckSample.leaks(in: files, reading) == [])
    }

    @Test("A picture with its metadata is found")
    func metadata() throws {
        var files = try LeakCheckSample.site(templates: TemplateSet()).files
        files.append(OutputFile(path: "files/pairs/ada-grace/sketch.png", bytes: Pictures.png))
        let leaks = try LeakCheckSample.leaks(in: files)
        #expect(leaks.contains { $0.what == .metadata })
    }

    @Test("A leak says where it was written, where it would stand, and what to do")
    func words() throws {
        var files = try LeakCheckSample.site(templates: TemplateSet()).files
        files.change("index.html", "</main>", "<p>Zebulon</p></main>")
        let problem = try #require(try LeakCheckSample.leaks(in: files).first?.problem)
        #expect((problem.path, problem.line) == (session, 11))
        #expect(problem.message == "only closed parts say this, and it would be in index.html: “Zebulon”")
        #expect(problem.help?.contains("open_words") == true)
    }
}
