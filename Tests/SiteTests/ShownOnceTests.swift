import Content
import Diagnostics
import Markdown
import MentoringModel
import Testing

@testable import Publishing
@testable import Site

/// What a note says is on its page once, and without the signs by which it was read.
@Suite("Shown once") struct ShownOnceTests {
    private func page(_ path: String, _ notes: [String: String]) throws -> String {
        var all: [(path: String, text: String)] = [
            ("pairs/a-b/agreement.md", "---\nmentor: Ada\nmentee: Ben\nvisibility: public\nstart: 2026-01-05\n---"),
            ("resources/asking.md", "---\ntitle: Asking well\nurl: https://example.org\n---"),
        ]
        for (path, text) in notes.sorted(by: { $0.key < $1.key }) { all.append(("pairs/a-b/\(path)", text)) }
        let site = try DemoSite.built(.pair, pair: "a-b", notes: all)
        let file = try #require(site.files.first { $0.path == path })
        return String(decoding: file.bytes, as: UTF8.self)
    }

    private func count(_ words: String, in page: String) -> Int { page.ranges(of: words).count }

    private let session = "pairs/a-b/sessions/2026-03-02.html"
    private let goal = "pairs/a-b/goals/talk.html"

    @Test(
        "A heading that says the title again is left out, in other case and with emphasis, too",
        arguments: ["# Zebra talk", "# zebra TALK", "# **Zebra** talk", "# Zebra talk!", "# 🎤 *Zebra talk*"])
    func title(_ heading: String) throws {
        let text = "---\ntitle: Zebra talk\nstart: 2026-01-05\n---\n\(heading)\n\nWords of it.\n"
        let page = try page(goal, ["goals/talk.md": text])
        #expect(page.contains("Words of it."))
        #expect(!page.contains("id=\"notes-zebra-talk\""), "\(heading)")
        let other = try self.page(goal, ["goals/talk.md": text.replacing(heading, with: "# Another talk")])
        #expect(other.contains("Another talk"))
    }

    @Test("No value of a later day than that of the build is on the page of its goal, in an item or a row")
    func laterValues() throws {
        let measure = "measure: {metric: talks, unit: talks, baseline: 0, target: 90}\n"
        let text =
            "---\nstart: 2026-01-05\n\(measure)---\n## Updates\n- 2026-02-01: 3 zebras\n- 2031-02-01: 44 okapis\n\n"
            + "| Date | Value | Note |\n|---|---|---|\n| 2026-02-02 | 5 | gnus |\n| 2031-02-02 | 46 | tapirs |\n"
        let page = try page(goal, ["goals/talk.md": text])
        #expect(page.contains("zebras") && page.contains("gnus"))
        for word in ["okapis", "tapirs", "2031", "|---"] { #expect(!page.contains(word), "\(word)") }
    }

    @Test("An introduction that was only made has no day of an offer")
    func onlyMade() throws {
        let page = try page(
            session, ["sessions/2026-03-02.md": "## Introductions\n- @ada → Sam Ortiz (made 2026-03-02)\n"])
        #expect(page.contains("made <time") || page.contains("made "), "it is told when it was made")
        #expect(!page.contains("offered <time") && !page.contains("> offered"))
    }

    @Test("Concerns of a session have a list of their own")
    func concerns() throws {
        let page = try page(session, ["sessions/2026-03-02.md": "## Concerns\n- zebras bite\n"])
        #expect(page.contains("<h2 id=\"concerns\">Concerns</h2>"))
        #expect(count("zebras bite", in: page) == 1)
    }

    @Test("Links to resources alone are in the list of resources; with words they stay where they were written")
    func resources() throws {
        let text = "## Resources\n- [[asking]]\n\n## Wins\n- w\n"
        let page = try page(session, ["sessions/2026-03-02.md": text])
        #expect(!page.contains("id=\"notes-resources\""))
        #expect(page.contains("<h2 id=\"resources\">"))
        let words = try self.page(session, ["sessions/2026-03-02.md": "## Resources\n- [[asking]], chapter two\n"])
        #expect(words.contains("chapter two"))
        let goals = try self.page(goal, ["goals/talk.md": "---\nstart: 2026-01-05\n---\n## Resources\n- [[asking]]\n"])
        #expect(!goals.contains("id=\"notes-resources\""))
    }

    @Test("Where no list of promises was read, nothing is said of it")
    func nothingPromised() throws {
        let notes = ["sessions/2026-02-16.md": "## Agreed\nAda calls Ben.\n", "sessions/2026-03-02.md": "x"]
        #expect(!(try page(session, notes)).contains("Nothing was promised"))
        let promised = ["sessions/2026-02-16.md": "## Actions\n- [x] @ada call\n", "sessions/2026-03-02.md": "x"]
        #expect(try page(session, promised).contains("The one promise of last time was kept."))
    }

    @Test(
        "Days of the steps below a milestone are said as people say them",
        arguments: [
            "✅ 2026-02-20", "✅️ 2026-02-20", "[completion:: 2026-02-20]", "(done:: 2026-02-20)", "✅ 2026-02-20 ^ab12",
        ])
    func steps(_ day: String) throws {
        let text = "---\nstart: 2026-01-05\n---\n## Milestones\n- [ ] The talk\n  - [x] Slides \(day)\n"
        let page = try page(goal, ["goals/talk.md": text])
        #expect(page.contains("Slides (<time datetime=\"2026-02-20\">"), "\(day)")
        #expect(!page.contains("✅") && !page.contains("::") && !page.contains("^ab12"))
    }

    @Test(
        "Ids of blocks are not shown",
        arguments: [
            ("Words of it ^ab12", "Words of it"), ("Words of it\n^ab12", "Words of it"),
            ("Words of it\n\n^ab-12\n\nmore", "more"), ("- one item ^x1\n- two", "one item"),
            ("> quoted ^q1", "quoted"),
        ])
    func blockIDs(_ text: String, _ shown: String) throws {
        let page = try page(session, ["sessions/2026-03-02.md": text])
        #expect(page.contains(shown))
        #expect(!page.contains("^"))
    }

    @Test("Other signs of that form stay", arguments: ["2^3", "x ^ y", "`a ^b`", "see ^that one"])
    func otherSigns(_ text: String) throws {
        #expect(try page(session, ["sessions/2026-03-02.md": text]).contains("^"))
    }

    @Test("A link in a field that leads to nothing is its words, with a warning")
    func fieldLinks() throws {
        let goal = """
            ---
            start: 2026-01-05
            specific: do [[nothing here]] first
            relevant: {why: "see [[gone|that one]]", focus: "[[talk]]"}
            achievable: {support_from: "[[ben]]"}
            ---
            """
        let notes = [
            ("pairs/a-b/agreement.md", "---\nmentor: Ada\nmentee: Ben\nstart: 2026-01-05\n---"),
            ("pairs/a-b/goals/talk.md", goal),
        ]
        let reading = readContent(notes: notes.map { ($0.0, Array($0.1.utf8)) }, attachments: [])
        #expect(
            reading.problems.map { "\($0.kind.code) \($0.line):\($0.column)" } == [
                "unknown-link 3:16", "unknown-link 4:24",
            ])
        let read = reading.programme.pairs[0].goals[0]
        #expect(read.specific?.value == "do nothing here first")
        #expect(read.relevant?.value.why == "see that one")
        #expect(read.relevant?.value.focus == "[[talk]]")
    }

    @Test("A section in which nobody has written anything has no heading, and a link to it leads to the page")
    func emptySections() throws {
        let text = """
            Zebra words, and [[#Wins]].
            ## Actions
            <!-- What comes of it -->

            ## Decisions
            ### Not ours
            ## Learned
            - Okapi lesson
            ## Wins
            ## Also not ours
            ## Actions
            Gnu words
            ## Concerns
            """
        let page = try page(session, ["sessions/2026-03-02.md": text])
        for word in ["Zebra words", "Okapi lesson", "Decisions", "Not ours", "Also not ours", "Gnu words", ">Actions"] {
            #expect(page.contains(word), "\(word)")
        }
        #expect(count(">Actions</h", in: page) == 1, "the one with words")
        #expect(!page.contains(">Wins</h") && !page.contains(">Concerns</h") && !page.contains("href=\"#wins"))
        let only = try self.page(session, ["sessions/2026-03-02.md": "## Actions\n## Wins\n"])
        #expect(!only.contains("id=\"notes\"") && !only.contains(">Wins"))
    }

    @Test("An agreement shows the sections that have words")
    func emptySectionsOfAgreement() throws {
        let text =
            "---\nmentor: Ada\nmentee: Ben\n---\n## Hopes\n<!-- What? -->\n\n## Ground rules\nZebra rules\n## Off limits\n"
        let site = try DemoSite.built(.pair, pair: "c-d", notes: [("pairs/c-d/agreement.md", text)])
        let file = try #require(site.files.first { $0.path == "pairs/c-d/agreement.html" })
        let page = String(decoding: file.bytes, as: UTF8.self)
        #expect(page.contains("Zebra rules") && page.contains(">Ground rules"))
        #expect(!page.contains(">Hopes</h") && !page.contains("id=\"notes-hopes") && !page.contains("off-limits"))
    }
}
