import Content
import Diagnostics
import MentoringModel
import Testing

@Suite("Who may read what") struct VisibilityTests {
    private func session(_ body: String, _ fields: String = "") throws -> Session {
        let content = programme([
            "pairs/ada-grace/agreement.md": "---\nmentor: grace\nmentee: ada\n---",
            "pairs/ada-grace/sessions/2026-03-14.md": "---\n\(fields)\n---\n\(body)",
        ])
        return try #require(content.pairs.first?.sessions.first)
    }

    @Test("Each kind of note has its default")
    func defaults() throws {
        let content = programme([
            "program.md": "Hello", "people/ada.md": "# Ada", "people/grace.md": "# Grace", "resources/b.md": "b",
            "pairs/a/agreement.md": "---\nmentor: grace\nmentee: ada\nstart: 2026-01-01\n---",
            "pairs/a/goals/g.md": "---\nstart: 2026-01-02\n---", "pairs/a/sessions/2026-03-14.md": "s",
            "pairs/a/pulse/2026-03-ada.md": "---\nanswers: {heard: 4}\n---",
        ])
        #expect(content.settings.note?.visibility == .public)
        #expect(content.people[0].note.visibility == .program)
        #expect(content.resources[0].note.visibility == .public)
        let pair = content.pairs[0]
        #expect(
            [pair.agreement.note, pair.goals[0].note, pair.sessions[0].note, pair.pulses[0].note].allSatisfy {
                $0.visibility == .pair
            })
    }

    @Test("A closed section is cut to the next heading of its level")
    func sections() throws {
        let body =
            "Open one\n\n## Hard (private)\nclosed two\n### Deeper\nclosed three\n\n## Wins (program)\n- open four\n"
        let session = try session(body)
        #expect(session.note.body.cut(toAtLeast: .pair).text.contains("Open one"))
        #expect(!session.note.body.cut(toAtLeast: .pair).text.contains("closed"))
        #expect(
            session.note.body.cut(toAtLeast: .program).text.split(separator: "\n") == [
                "## Wins (program)", "- open four",
            ])
        #expect(session.wins.map(\.source.visibility) == [.program])
    }

    @Test("A mark may close further anywhere, and never opens what was closed")
    func nesting() throws {
        let session = try session(
            "# Notes (program)\nopen\n## Hard (pair)\nclosed\n### Sub\nclosed too\n## Wins\n- w\n")
        let cut = session.note.body.cut(toAtLeast: .program).text
        #expect(cut.contains("open") && cut.contains("- w") && !cut.contains("closed"))
    }

    @Test("A closed heading inside a list item or quote closes up to its end")
    func containers() throws {
        let body =
            "- one\n\n  ## Hard (private)\n  secret\n\n      code secret\n- two\n\n> ## Also (private)\n> secret\nlazy secret\n\nopen\n"
        let cut = try session(body).note.body.cut(toAtLeast: .pair).text
        #expect(!cut.contains("secret"))
        #expect(cut.contains("one") && cut.contains("two") && cut.contains("open"))
        #expect(cut.count { $0 == "\n" } == body.count { $0 == "\n" })
    }

    @Test("A heading on the line of its markers takes its words along, not the markers")
    func markers() throws {
        let cut = try session("- ## 2026 secret (private)\n  secret\n- open\n> - # secret (private)\n>   secret\n").note
            .body
            .cut(toAtLeast: .pair).text
        #expect(!cut.contains("secret") && !cut.contains("2026") && cut.contains("open"))
    }

    @Test("Definitions of links in a closed section go with it")
    func definitions() throws {
        let cut = try session("[words][x]\n\n## Hard (private)\n\n[x]: https://example.org/secret\n").note.body.cut(
            toAtLeast: .pair)
        #expect(!cut.text.contains("secret"))
    }

    @Test("A heading underlined with hyphens is closed with all its lines")
    func underlined() throws {
        let cut = try session("open\n\nsecret one\nand two (private)\n-------\nsecret three\n").note.body.cut(
            toAtLeast: .pair
        ).text
        #expect(!cut.contains("secret") && !cut.contains("two") && cut.contains("open"))
    }

    @Test("A title in a closed heading is no title")
    func title() throws {
        let session = try session("# Secret (private)\nwords\n")
        #expect(session.title == nil)
    }

    @Test("A note that says private stays private whatever its sections say")
    func privateNote() throws {
        let reading = readContent(
            notes: [
                ("pairs/a/agreement.md", Array("---\nmentor: g\nmentee: a\n---".utf8)),
                (
                    "pairs/a/sessions/2026-03-14.md",
                    Array("---\nvisibility: private\n---\n## Wins (public)\n- w\n".utf8)
                ),
            ], attachments: [])
        #expect(reading.problems.map(\.kind.code) == ["mark-opens-nothing"])
        #expect(reading.programme.pairs[0].sessions[0].wins.map(\.source.visibility) == [.private])
    }

    @Test("A visibility that cannot be read closes the note")
    func unreadable() {
        let reading = readContent(
            notes: [("resources/b.md", Array("---\nvisibility: everybody\n---".utf8))], attachments: [])
        #expect(reading.hasErrors)
        #expect(reading.programme.resources.first?.note.visibility == .private)
    }
}
