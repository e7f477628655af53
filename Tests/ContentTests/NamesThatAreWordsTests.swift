import Content
import Diagnostics
import MentoringModel
import Testing

/// First names that are words, too, letters for a name, and signs for the name above.
@Suite("Names that are words") struct NamesThatAreWordsTests {
    private func pair(_ mentor: String, _ mentee: String, _ session: String) -> ContentReading {
        let notes = [
            "people/a.md": "---\nname: \(mentor)\n---", "people/b.md": "---\nname: \(mentee)\n---",
            "pairs/ab/agreement.md": "---\nmentor: a\nmentee: b\nstart: 2026-01-05\n---",
            "pairs/ab/sessions/2026-03-12.md": "---\nnext: 2026-03-26\n---\n" + session,
        ]
        return readContent(notes: notes.map { (path: $0.key, bytes: Array($0.value.utf8)) }, attachments: [])
    }

    @Test(
        "In front of what somebody does it is who does it",
        arguments: [
            ("[x] Grace read case 3", "- [x] @a read case 3"), ("[ ] Grace reads case 3", "@a reads case 3"),
            ("[ ] Will (with Sam's help): letters", "@b"), ("[ ] Will books a room", "@b books a room"),
            ("[x] Will finished the draft", "- [x] @b finished the draft"),
            ("Grace sent the letter", "@a sent the letter"),
            ("[ ] Grace (if time): slides", "@a"), ("[x] Grace took a note", "- [x] @a took a note"),
        ])
    func doer(item: String, line: String) {
        let reading = pair("Grace Whitlock", "Will Adeyemi", "## Actions\n- \(item)\n")
        #expect(reading.problems.map(\.kind.code) == ["unread"], "\(reading.problems)")
        #expect(reading.problems.first?.help?.hasPrefix("write \(line)") == true, "\(reading.problems)")
    }

    @Test("Mark, Hope and Ernst", arguments: ["Mark books a room", "Hope reads case 4", "[x] Mark read case 4"])
    func others(item: String) {
        let reading = pair("Hope Petrova", "Mark Haddad", "## Actions\n- \(item)\n")
        #expect(reading.problems.map(\.kind.code) == ["unread"], "\(reading.problems)")
        let german = pair("Rosa Krämer", "Ernst Haddad", "## Actions\n- Ernst liest Kapitel fünf\n")
        #expect(german.problems.map(\.kind.code) == ["unread"])
    }

    @Test(
        "Elsewhere it is a word",
        arguments: [
            "Mark the slides as final", "Mark all mails as read", "Hope for rain", "Will call the bank",
            "Will send slides",
            "Grace period of a week", "Grace notes for the talk", "mark books a room", "Hope the talk goes well",
            "Mark it as done", "Ask Mark for a room", "Will the room do?",
        ])
    func word(item: String) {
        for (mentor, mentee) in [("Hope Petrova", "Mark Haddad"), ("Grace Whitlock", "Will Adeyemi")] {
            let reading = pair(mentor, mentee, "## Actions\n- [ ] \(item)\n")
            #expect(reading.problems.isEmpty, "\(reading.problems)")
        }
        // Nobody in this pair is called so.
        #expect(pair("Elena Petrova", "Noor Haddad", "## Actions\n- [ ] Mark books a room\n").problems.isEmpty)
    }

    @Test(
        "Letters before a colon",
        arguments: [
            ("w: invoice", "@b invoice"), ("g: letter", "@a letter"), ("Gr: letter", "@a letter"),
            ("W: invoice", "@b invoice"),
            ("[ ] wi: invoice", "@b invoice"), ("[x] w: invoice", "- [x] @b invoice"),
            ("G. send the letter", "@a send the letter"),
        ])
    func letters(item: String, line: String) {
        let reading = pair("Grace Whitlock", "Will Adeyemi", "## Actions\n- \(item)\n")
        #expect(reading.problems.map(\.kind.code) == ["unread"], "\(reading.problems)")
        #expect(reading.problems.first?.help?.hasPrefix("write \(line)") == true, "\(reading.problems)")
    }

    @Test(
        "Letters of nobody, and of two",
        arguments: ["q: invoice", "A: invoice", "to: invoice", "gr8: invoice", "w:invoice", "G. Braun anrufen"])
    func noLetters(item: String) {
        #expect(pair("Grace Whitlock", "Will Adeyemi", "## Actions\n- \(item)\n").problems.isEmpty)
        #expect(pair("Wanda Whitlock", "Will Adeyemi", "## Actions\n- w: invoice\n").problems.isEmpty)
    }

    @Test(
        "A topic with initials",
        arguments: ["Matters arising (GW)", "20m Debrief (GW)", "Debrief (WA)", "Rückblick (G/W)"])
    func topics(item: String) {
        let reading = pair("Grace Whitlock", "Will Adeyemi", "## Agenda\n- \(item)\n")
        let isNamed = reading.problems.map(\.kind.code) == ["unread"]
        #expect(isNamed == !item.contains("G/W"), "\(reading.problems)")
        #expect(pair("Grace Whitlock", "Will Adeyemi", "## Agenda\n- Debrief (HR)\n- Plan (A)\n").problems.isEmpty)
    }

    @Test(
        "A sign for the name above", arguments: ["\"", "〃", "-\"-", "''", "„", "\" \"", "ditto", "dito", "s. o."])
    func ditto(sign: String) {
        let rows =
            "| What | Who | Due |\n| --- | --- | --- |\n| Slides | Grace | 2026-03-20 |\n| Letter | \(sign) | 2026-03-21 |\n"
        let reading = pair("Grace Whitlock", "Will Adeyemi", "## Actions\n\(rows)")
        #expect(reading.problems.map(\.kind.code) == ["unread-table"], "\(reading.problems)")
        #expect(reading.problems.first?.help == "write Grace if it is theirs")
        #expect(reading.problems.first?.severity == .warning)
        #expect(reading.programme.pairs.first?.sessions.first?.actions.count == 2)
    }
}
