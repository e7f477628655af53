import Content
import Diagnostics
import MentoringModel
import Testing

/// Arrows between people, where the contact has a note in people/: whoever stands behind an arrow owns nothing by it.
@Suite("Arrows between people") struct IntroductionArrowTests {
    private func read(_ session: String, language: String = "") -> (session: Session?, problems: [Problem]) {
        let notes = [
            "pairs/noor-elena/agreement.md": "---\nmentor: elena\nmentee: noor\nstart: 2026-01-05\n---\n",
            "people/elena.md": "---\nname: Elena Petrova\n---",
            "people/noor.md": "---\nname: Noor Haddad\n---",
            "people/sam-ortiz.md": "---\nname: Sam Ortiz\nrole: contact\nconsent: yes\n---",
            "people/kim.md": "---\nname: Kim Lee\n---",
            "pairs/noor-elena/sessions/2026-03-12.md": session,
        ]
        let reading = readContent(notes: notes.map { (path: $0.key, bytes: Array($0.value.utf8)) }, attachments: [])
        return (reading.programme.pairs.first?.sessions.first, reading.problems)
    }

    @Test(
        "An arrow leads to the contact, with or without a note",
        arguments: [
            ("Elena → Sam Ortiz (made 2026-03-10)", "elena", "Sam Ortiz"),
            ("Elena Petrova → Sam Ortiz (made 2026-03-10)", "elena", "Sam Ortiz"),
            ("**Elena** → Sam Ortiz (met 2026-03-10)", "elena", "Sam Ortiz"),
            ("Noor → Sam (made 2026-03-10)", "noor", "Sam"),
            ("Elena → Kim (made 2026-03-10)", "elena", "Kim"),
            ("Elena → Noor → Sam Ortiz (made 2026-03-10)", "elena", "Sam Ortiz"),
            ("Elena → Sam Ortiz", "elena", "Sam Ortiz"),
            ("Elena -> Sam Ortiz (offered 2026-03-10)", "elena", "Sam Ortiz"),
            ("Elena => Sam Ortiz (offered 2026-03-10)", "elena", "Sam Ortiz"),
            ("Elena ➜ Sam Ortiz (offered 2026-03-10)", "elena", "Sam Ortiz"),
            ("Elena ➡️ Sam Ortiz (offered 2026-03-10)", "elena", "Sam Ortiz"),
            ("Elena → @sam-ortiz (offered 2026-03-10)", "elena", "sam-ortiz"),
            ("@elena → @sam-ortiz (offered 2026-03-10)", "elena", "sam-ortiz"),
            ("Elena → [[sam-ortiz]] (offered 2026-03-10)", "elena", "sam-ortiz"),
            ("Elena (made 2026-03-10) → Sam Ortiz", "elena", "Sam Ortiz"),
            ("Elena → Sam Ortiz (angeboten 2026-03-10)", "elena", "Sam Ortiz"),
            ("Sam Ortiz (made 2026-03-10) – Elena", "elena", "Sam Ortiz"),
            ("→ Sam Ortiz (made 2026-03-10)", "-", "Sam Ortiz"),
        ])
    func introductions(line: String, by: String, name: String) {
        let (session, problems) = read("## Introductions\n- \(line)\n")
        #expect(session?.introductions.map { $0.by?.id.text ?? "-" } == [by], "\(problems.map(\.message))")
        #expect(session?.introductions.map(\.name) == [name])
        #expect(problems.isEmpty)
    }

    @Test(
        "What introduces nobody outside the pair, or somebody by a third, is told of with a line that says it",
        arguments: [
            (
                "Sam → Noor → Dr. Ada Saal (renal unit), offered 2026-03-10",
                "write → Dr. Ada Saal (renal unit) (offered 2026-03-10)"
            ),
            ("Sam Ortiz → Dr Saal (made 2026-03-10)", "write → Dr Saal (made 2026-03-10)"),
            ("Miriam Stokes → Dr Saal (made 2026-03-10)", "write → Dr Saal (made 2026-03-10)"),
            ("Sam → Elena (made 2026-03-10)", "write → Sam (made 2026-03-10)"),
            ("Elena – Sam Ortiz (made 2026-03-10)", "write → Sam Ortiz (made 2026-03-10)"),
            ("Elena → Noor (made 2026-03-10)", "write @elena → Name (made 2026-03-10)"),
            ("@mentor → Noor, made 2026-03-10", "write @elena → Name (made 2026-03-10)"),
            (
                "Elena → Sam Ortiz → Dr Saal (made 2026-03-10)",
                "write an item for each who was introduced:\n- @elena → Sam Ortiz (made 2026-03-10)\n- @elena → Dr Saal (made 2026-03-10)"
            ),
        ])
    func wrongContacts(line: String, help: String) {
        let (session, problems) = read("## Introductions\n- \(line)\n")
        #expect(session?.introductions.isEmpty == true)
        #expect(problems.map { $0.help?.hasPrefix(help) ?? false } == [true], "\(problems.map { $0.help ?? "" })")
    }

    @Test(
        "Elsewhere an arrow from one person to another gives the item to neither",
        arguments: [
            ("Questions", "What is a bay? Noor → Elena", "write @noor What is a bay? if it is theirs"),
            ("Questions", "What is a bay? (Noor → Elena)", "write @noor What is a bay? if it is theirs"),
            ("Questions", "Was ist eine Bucht? Noor -> Elena", "write @noor Was ist eine Bucht? if it is theirs"),
            (
                "Actions", "The index: Elena → Noor",
                "write @elena The index (→ Noor) if it is theirs, or begin the item with whoever does it"
            ),
            (
                "Actions", "[x] The index – Elena → Noor (done 2026-03-10)",
                "write - [x] @elena The index (→ Noor) (done 2026-03-10) if it is theirs, or begin the item with whoever does it"
            ),
            (
                "Actions", "[ ] The index: Elena → Noor, by 20 March",
                "write @elena The index (→ Noor) (due 2026-03-20) if it is theirs, or begin the item with whoever does it"
            ),
            (
                "Actions", "The index: Sam → Elena",
                "begin the item with whoever does it: @elena, if it is theirs"
            ),
            (
                "Actions", "The index @elena → @noor",
                "write @elena The index (→ @noor) if it is theirs, or begin the item with whoever does it"
            ),
            ("Agenda", "10m Which numbers? Noor → Elena", "write 10m Which numbers? @noor if it is theirs"),
            ("Options", "Per bay: Noor → Elena", "write @noor Per bay if it is theirs"),
        ])
    func otherSections(section: String, line: String, help: String) {
        let (session, problems) = read("## \(section)\n- \(line)\n")
        let owners =
            (session?.questions ?? []).map(\.who) + (session?.actions ?? []).map(\.who)
            + (session?.options ?? []).map(\.who) + (session?.agenda ?? []).map(\.by)
        #expect(owners == [nil])
        #expect(problems.map { $0.help ?? "" } == [help])
    }

    @Test(
        "An arrow behind words is still whose it is",
        arguments: [
            ("Send the folder → Elena", "elena"), ("Send the folder to Noor → Elena", "elena"),
            ("Send the folder -> @noor", "noor"), ("Step one → step two – Noor", "noor"),
        ])
    func behindWords(line: String, who: String) {
        let (session, problems) = read("## Actions\n- \(line)\n")
        #expect(session?.actions.map { $0.who?.id.text } == [who])
        #expect(problems.isEmpty)
    }
}
