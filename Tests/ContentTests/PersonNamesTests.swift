import Content
import Diagnostics
import MentoringModel
import Testing

private let agreement = "---\nmentor: Elena Costa\nmentee: Noor Haddad\nstart: 2026-01-05\n---\n"
private let people = [
    "people/elena.md": "---\nname: Elena Costa\n---", "people/noor.md": "---\nname: Noor Haddad\n---",
    "people/petra.md": "---\nname: Petra Lang\naliases: [Pet]\n---",
    "people/noor-ali.md": "---\nname: Noor Ali\n---",
]

/// A pair with these notes; with a people/ folder, or without one.
private func read(_ notes: [String: String], with others: [String: String] = [:]) -> ContentReading {
    var all = others
    all["pairs/p/agreement.md"] = agreement
    for (path, text) in notes { all["pairs/p/\(path)"] = text }
    return readContent(notes: all.map { (path: $0.key, bytes: Array($0.value.utf8)) }, attachments: [])
}

private func lines(_ reading: ContentReading) -> [String] {
    reading.problems.map { "\($0.kind.code): \($0.message) (\($0.help ?? ""))" }
}

@Suite("Names of people") struct PersonNamesTests {
    @Test(
        "A person is meant by id, full name or first name, in people/",
        arguments: [
            ("noor", "noor"), ("Noor Haddad", "noor"), ("Noor", "noor"), ("@noor", "noor"),
            ("\"[[people/noor]]\"", "noor"),
            ("\"[[people/noor|Noor]]\"", "noor"), ("[[people/noor|Noor]]", "noor"), ("people/noor.md", "noor"),
            ("../../people/noor.md", "noor"), ("\"[Noor](../../../people/noor.md)\"", "noor"),
            ("[Noor](../../../people/noor.md)", "noor"), ("mentee", "noor"),
            ("@mentor", "elena"), ("Petra", "petra"), ("petra lang", "petra"), ("Pet", "petra"),
            ("noor-ali", "noor-ali"), ("\"[[Elena Costa]]\"", "elena"),
        ])
    func withFolder(_ words: String, _ id: String) throws {
        let reading = read(["goals/g.md": "---\nstart: 2026-01-05\nowner: \(words)\n---"], with: people)
        #expect(lines(reading) == [])
        #expect(reading.programme.pairs.first?.goals.first?.owner?.value.id.text == id)
        #expect(reading.programme.pairs.first?.agreement.mentees.first?.id.text == "noor")
    }

    @Test(
        "Without people/ the members of the pair are the people",
        arguments: [
            ("noor", "noor-haddad"), ("Noor", "noor-haddad"), ("Noor Haddad", "noor-haddad"), ("Elena", "elena-costa"),
            ("mentee", "noor-haddad"), ("\"[[people/noor]]\"", "noor-haddad"),
        ])
    func withoutFolder(_ words: String, _ id: String) {
        let reading = read(["goals/g.md": "---\nstart: 2026-01-05\nowner: \(words)\n---"])
        #expect(lines(reading) == [])
        #expect(reading.programme.pairs.first?.goals.first?.owner?.value.id.text == id)
    }

    @Test("A misspelt name of a member is told of without people/, wherever it stands")
    func misspelt() {
        let member = "unknown-member: `norr` is no member of this pair (did you mean `noor-haddad`?)"
        for fields in [
            "owner: norr", "updates: [{date: 2026-02-01, note: a, by: norr}]", "achievable: {support_from: norr}",
            "revisions: [{date: 2026-02-01, field: due, agreed_by: [norr]}]",
        ] {
            let goal = "---\nstart: 2026-01-05\n\(fields)\n---"
            #expect(lines(read(["goals/g.md": goal])) == [member], "\(fields)")
        }
        for fields in ["attended: [norr, elena]", "agenda: [{topic: a, by: norr}]"] {
            let reading = read(["sessions/2026-03-12.md": "---\n\(fields)\n---"])
            #expect(lines(reading) == [member], "\(fields)")
            #expect(!reading.hasErrors)
        }
        let pulse = read(["pulse/2026-03-norr.md": "---\nanswers: {heard: 4}\n---"])
        #expect(
            lines(pulse)
                == ["unknown-member: the file name: `norr` is no member of this pair (did you mean `noor-haddad`?)"])
        let items = read(["sessions/2026-03-12.md": "## Actions\n- [ ] @norr One\n- [ ] @noor Two"])
        #expect(lines(items) == [member])
    }

    @Test("Guests and those to turn to may be anybody, without people/")
    func guests() {
        let notes = [
            "sessions/2026-03-12.md": "---\nattended: [noor, elena, Marta Silva]\n---",
            "goals/g.md": "---\nstart: 2026-01-05\nachievable: {support_from: the platform team}\n---",
        ]
        #expect(lines(read(notes)) == [])
        for contact in ["Petra, programme office", "HR", "\"https://example.org/help\"", "the team at people/culture"] {
            let text = agreement.replacing("start:", with: "conflict_contact: \(contact)\nstart:")
            let reading = readContent(
                notes: [(path: "pairs/p/agreement.md", bytes: Array(text.utf8))], attachments: [])
            #expect(lines(reading) == [])
            let words = reading.programme.pairs.first?.agreement.conflictContact?.value.words
            #expect(words == contact.filter { $0 != "\"" })
        }
    }

    @Test("A first name that several have is told of; the pair comes before the programme")
    func several() {
        let notes = ["goals/g.md": "---\nstart: 2026-01-05\nowner: Ada\n---"]
        let others = ["people/ada-1.md": "---\nname: Ada King\n---", "people/ada-2.md": "---\nname: Ada Byron\n---"]
        #expect(
            lines(read(notes, with: people.merging(others) { $1 })) == [
                "several-people: “Ada” could be `ada-1` or `ada-2` (write the id of the one who is meant)"
            ])
    }

    @Test("Two names in one field are two people", arguments: ["both", "Noor and Elena", "Noor & Elena", "noor/elena"])
    func two(_ words: String) {
        for others in [people, [:]] {
            let reading = read(["sessions/2026-03-12.md": "---\nattended: \(words)\n---"], with: others)
            #expect(lines(reading) == [])
            #expect(Set(reading.programme.pairs[0].sessions[0].attended ?? []).count == 2)
        }
    }

    @Test("A field that names one person does not take the first of two", arguments: ["both", "[noor, elena]"])
    func one(_ words: String) {
        let goal = read(["goals/g.md": "---\nstart: 2026-01-05\nowner: \(words)\n---"])
        #expect(
            lines(goal)
                == ["shape: `owner` names 2 people, but must name one (write one of elena-costa, noor-haddad)"].map {
                    words == "both" ? $0 : $0.replacing("elena-costa, noor-haddad", with: "noor-haddad, elena-costa")
                })
        let item = read([
            "sessions/2026-03-12.md": "---\nagenda: [{topic: a, by: \(words)}]\n---\n## Actions\n- [ ] @both One"
        ])
        #expect(lines(item) == [])
        #expect(item.programme.pairs[0].sessions[0].agenda.first?.by == nil)
    }

    @Test("A title before a name is no part of it", arguments: ["Elena", "Elena Costa", "Dr. Elena Costa"])
    func title(_ words: String) {
        let text = agreement.replacing("mentor: Elena", with: "mentor: Dr. Elena")
        let goal = "---\nstart: 2026-01-05\nowner: \(words)\n---"
        let reading = readContent(
            notes: [
                (path: "pairs/p/agreement.md", bytes: Array(text.utf8)),
                (path: "pairs/p/goals/g.md", bytes: Array(goal.utf8)),
            ], attachments: [])
        #expect(lines(reading) == [])
        #expect(reading.programme.pairs[0].goals[0].owner?.value.id.text == "dr-elena-costa")
    }

    @Test("A note of nothing but unknown names is read in time", .ends(within: 120))
    func many() {
        let mentees = (0..<1000).map { "M\($0) X\($0)" }.joined(separator: ", ")
        let names = (0..<6000).map { "zz\($0)" }
        for owner in [
            "achievable: {support_from: [\(names.joined(separator: ", "))]}",
            "owner: " + names.joined(separator: " and ") + " and M1",
        ] {
            let goal = "---\nstart: 2026-01-05\n\(owner)\n---"
            let pair = "---\nmentor: elena\nmentee: [\(mentees)]\n---"
            let reading = readContent(
                notes: [
                    (path: "pairs/p/agreement.md", bytes: Array(pair.utf8)),
                    (path: "pairs/p/goals/g.md", bytes: Array(goal.utf8)),
                ], attachments: [])
            #expect(reading.problems.count <= 201)
        }
    }

    @Test("A misspelt role is told of, too")
    func role() {
        let reading = read(["goals/g.md": "---\nstart: 2026-01-05\nowner: mentr\n---"])
        #expect(lines(reading) == ["unknown-member: `mentr` is no member of this pair (did you mean `mentor`?)"])
    }

    @Test("Of several names in one text each is looked up")
    func severalInText() {
        let reading = read(["sessions/2026-03-12.md": "---\nattended: Elena; Noorr\n---"])
        #expect(lines(reading) == ["unknown-member: `Noorr` is no member of this pair (did you mean `noor-haddad`?)"])
    }

    @Test("A goal or resource called by its title is found in the help")
    func titles() {
        let notes = [
            "goals/talk.md": "---\nstart: 2026-01-05\ntitle: Speak at the meetup\n---",
            "goals/h.md": "---\nstart: 2026-01-05\nparent: Speak at the meetup\n---",
        ]
        #expect(
            lines(read(notes)) == [
                "unknown-goal: there is no goal `speak-at-the-meetup` in this pair (did you mean `talk`?)"
            ])
    }

    @Test("Names of the pulse's files are names, too", arguments: ["noor", "Noor", "noor-haddad", "Noor Haddad"])
    func pulse(_ name: String) {
        for others in [people, [:]] {
            let reading = read(["pulse/2026-03-\(name).md": "---\nanswers: {heard: 4}\n---"], with: others)
            #expect(lines(reading) == [])
            #expect(
                reading.programme.pairs[0].pulses.map(\.by.id) == reading.programme.pairs[0].agreement.mentees.map(\.id)
            )
        }
    }

    @Test("Paths find goals and resources, and only those")
    func paths() {
        let resource = ["resources/talk/asking-well.md": "---\ntitle: Asking well\n---"]
        let goals = [
            "goals/g.md": """
            ---
            start: 2026-01-05
            resources: ["[[resources/talk/asking-well.md|Asking]]", "[[asking-well#How]]"]
            parent: "[[pairs/p/goals/h]]"
            ---
            """,
            "goals/h.md": "---\nstart: 2026-01-05\nresources: [[resources/talk/asking-well]]\n---",
            "sessions/2026-03-12.md": "---\ngoals: [\"[[goals/g]]\", ../goals/h.md]\nresources: [asking-well.md]\n---",
        ]
        let reading = read(goals, with: resource)
        #expect(lines(reading) == [])
        #expect(reading.programme.pairs[0].sessions[0].goals.map(\.value.text) == ["g", "h"])
        for (field, code) in [
            ("parent: \"[[pairs/other/goals/h]]\"", "reference-path"), ("parent: \"[[people/h]]\"", "reference-path"),
            ("resources: [\"[[people/asking-well]]\"]", "reference-path"),
            ("resources: [\"[[resources/asking-wel]]\"]", "unknown-resource"),
            ("owner: \"[[goals/noor]]\"", "reference-path"),
        ] {
            let notes = goals.merging(["goals/i.md": "---\nstart: 2026-01-05\n\(field)\n---"]) { $1 }
            #expect(read(notes, with: resource).problems.map(\.kind.code) == [code], "\(field)")
        }
    }

    @Test("An agreement that cannot be read does not make its people unknown")
    func brokenAgreement() {
        let reading = readContent(
            notes: [
                (path: "pairs/p/agreement.md", bytes: Array("---\nmentor: Elena\n---".utf8)),
                (path: "pairs/p/goals/g.md", bytes: Array("---\nstart: 2026-01-05\nowner: mentee\n---".utf8)),
                (path: "pairs/p/goals/h.md", bytes: Array("---\nstart: 2026-01-05\nowner: noor\n---".utf8)),
            ], attachments: [])
        #expect(reading.problems.map(\.kind.code) == ["missing"])
    }

    @Test("Sections get names of one's own, known before the other notes are read")
    func sections() {
        func settings(_ text: String) -> ContentReading {
            readContent(notes: [(path: "program.md", bytes: Array("---\n\(text)\n---".utf8))], attachments: [])
        }
        let reading = settings("sections: {Actions: [Homework, Hausaufgaben], ground_rules: Spielregeln}")
        #expect(lines(reading) == [])
        #expect(
            reading.programme.settings.sectionNames
                == ["actions": ["Homework", "Hausaufgaben"], "ground rules": ["Spielregeln"]])
        #expect(
            lines(settings("sections: {actoins: Homework}")) == [
                "section-name: there is no section “actoins” (did you mean `actions`?)"
            ])
        #expect(settings("sections: {wins: Actions}").problems.map(\.kind.code) == ["section-name"])
        #expect(settings("sections: [Homework]").problems.map(\.kind.code) == ["shape"])
    }
}
