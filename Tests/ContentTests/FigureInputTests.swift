import Clearance
import Content
import Diagnostics
import MentoringModel
import Testing

/// What the figures need from notes, as people write it.
@Suite("What figures are made of") struct FigureInputTests {
    private static let agreement = "pairs/ada-grace/agreement.md"

    private func read(_ notes: [String: String]) -> ContentReading {
        let all = [Self.agreement: "---\nmentor: grace\nmentee: ada\nstart: 2026-01-01\n---\n"]
            .merging(notes) { $1 }
        return readContent(notes: all.map { (path: $0.key, bytes: Array($0.value.utf8)) }, attachments: [])
    }

    private static let people = [
        "people/ada.md": "---\nname: Ada Lind\n---\n", "people/grace.md": "---\nname: Grace Hopper\n---\n",
        "people/hanna.md": "---\nname: Hanna Berg\n---\n",
        "people/petra.md": "---\nname: Petra Kern\nvisibility: private\n---\n",
        "people/max-a.md": "---\nname: Max Adler\n---\n", "people/max-b.md": "---\nname: Max Bauer\n---\n",
        "people/grace-b.md": "---\nname: Grace Bell\n---\n",
    ]

    @Test(
        "A contact for conflicts is a person by id, full name or first name; anything else is words",
        arguments: [
            ("hanna", "hanna"), ("Hanna Berg", "hanna"), ("Hanna", "hanna"), ("\"@hanna\"", "hanna"),
            ("Grace", "grace"), ("Max", "Max"), ("Max Adler", "max-a"), ("petra", "petra"),
            ("Petra Kern", "Petra Kern"),
            ("Ask the   office", "Ask the   office"), ("The works council, room 4", "The works council, room 4"),
        ])
    func conflictContact(written: String, term: String) throws {
        let notes = Self.people.merging([
            Self.agreement: "---\nmentor: grace\nmentee: ada\nstart: 2026-01-01\nconflict_contact: \(written)\n---\n"
        ]) { $1 }
        let agreement = try #require(read(notes).programme.pairs.first?.agreement)
        #expect(agreement.conflictContactTerm == term)
        // A private note does not exist: without it the terms are the same.
        let open = try #require(read(notes).programme.withoutPrivate().pairs.first?.agreement)
        #expect(open.conflictContactTerm == term)
    }

    @Test("A link under Resources of a goal or a session is in use, one in running text is not")
    func resources() throws {
        let pair = try #require(
            read([
                "resources/book.md": "---\ntitle: Book\n---\n", "resources/talk.md": "---\ntitle: Talk\n---\n",
                "resources/other.md": "---\ntitle: Other\n---\n",
                "pairs/ada-grace/goals/g.md":
                    "---\nstart: 2026-01-05\nresources: [book]\n---\nSee [[other]].\n\n## Resources\n- [[talk]] and [it](../../../resources/book.md)\n",
                "pairs/ada-grace/sessions/2026-03-14.md": "See [[other]].\n\n## Resources\n- [[talk]]\n",
            ]).programme.pairs.first)
        #expect(pair.goals[0].resources.map(\.value.text) == ["book", "talk"])
        #expect(pair.goals[0].resources[1].source.line == 8)
        #expect(pair.sessions[0].resources.map(\.resource.text) == ["talk"])
    }

    @Test(
        "The box of an introduction is read, and a full stop behind its brackets is no part of the name",
        arguments: [
            ("- [-] @grace → Ines Moreau (offered 2026-03-14).", "Ines Moreau", TaskState.cancelled),
            ("- [ ] @grace → Ines Moreau (offered 2026-03-14)", "Ines Moreau", .open),
            ("- @grace → Ines Moreau (offered 2026-03-14).", "Ines Moreau", nil),
            ("- @grace → Tom Hill Jr. (offered 2026-03-14)", "Tom Hill Jr.", nil),
            ("- @grace → Ines M. (offered 2026-03-14).", "Ines M.", nil),
        ] as [(String, String, TaskState?)])
    func introduction(item: String, name: String, state: TaskState?) throws {
        let session = try #require(
            read(["pairs/ada-grace/sessions/2026-03-14.md": "## Introductions\n\(item)\n"]).programme.pairs.first?
                .sessions.first)
        #expect(session.introductions.map { $0.name.hasSuffix("..") ? String($0.name.dropLast()) : $0.name } == [name])
        #expect(session.introductions.first?.state == state)
    }

    @Test(
        "A pulse without a concern says nothing of it, and one with a concern alone is no second answer",
        arguments: [
            ("answers: {heard: 4}", nil), ("concern: none", Pulse.Concern.nothing), ("concern: talk", .talk),
        ] as [(String, Pulse.Concern?)])
    func concern(field: String, concern: Pulse.Concern?) throws {
        let reading = read([
            "pairs/ada-grace/pulse/2026-03-ada.md": "---\n\(field)\n---\n",
            "pairs/ada-grace/pulse/2026-03-20-ada.md": "---\nconcern: small\n---\n",
        ])
        #expect(reading.problems.isEmpty, "\(reading.problems.map(\.message))")
        #expect(reading.programme.pairs.first?.pulses.first?.concern == concern)
        #expect(reading.programme.pairs.first?.pulses.first?.date.value.description == "2026-03-01")
    }

    @Test("Of two answers in a month the earlier day is named by the other, and private ones do not exist")
    func twoPulses() throws {
        let later = "pairs/ada-grace/pulse/2026-03-20-ada.md"
        let notes = [
            "pairs/ada-grace/pulse/2026-03-ada.md": "---\nanswers: {heard: 4}\n---\n",
            later: "---\nanswers: {heard: 5}\n---\n",
        ]
        let problem = try #require(read(notes).problems.first)
        #expect(problem.path == later && problem.message.contains("pairs/ada-grace/pulse/2026-03-ada.md"))
        let closed = notes.merging([later: "---\nvisibility: private\nanswers: {heard: 5}\n---\n"]) { $1 }
        #expect(read(closed).problems.isEmpty)
    }
}
