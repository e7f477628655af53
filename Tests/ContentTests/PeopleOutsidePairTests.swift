import Content
import Diagnostics
import Testing

/// People with a note in people/ who are no members of the pair, among the words of its items.
@Suite("People outside the pair") struct PeopleOutsidePairTests {
    private func sample(_ section: String, _ item: String) -> PairSample {
        PairSample(
            ["sessions/2026-03-12.md": "---\nnext: 2026-03-26\n---\n## \(section)\n- \(item)\n"],
            others: ["miriam": "Miriam Vogel", "jutta": "Jutta Adler", "grace": "Grace Obi"])
    }

    @Test(
        "Who does something in a promise of nobody is told of, with the line to write",
        arguments: [
            ("Miriam schickt die Liste bis 3.4.", "write @miriam schickt die Liste (due 2026-04-03), or begin"),
            ("[ ] Miriam sends the list", "write @miriam sends the list, or begin"),
            ("[x] Miriam Vogel ruft den Verein an", "write - [x] @miriam ruft den Verein an, or begin"),
            ("Miriam to send the list", "write @miriam send the list, or begin"),
            ("miriam will send the list", "write @miriam will send the list, or begin"),
            ("Miriam und Jutta buchen den Raum", "write @miriam, @jutta buchen den Raum, or begin"),
            (
                "Noor und Miriam buchen den Raum",
                "begin the item with whoever does it: one of them, or both with @noor @miriam"
            ),
            ("Die Liste, Miriam", "write @miriam Die Liste, or begin"),
            ("[ ] Book the room, Jutta", "write @jutta Book the room, or begin"),
            ("Miriam muss die Liste schicken", "write @miriam muss die Liste schicken, or begin"),
        ])
    func promises(item: String, help: String) {
        let found = sample("Actions", item)
        #expect(found.codes == ["unread"], "\(found.codes)")
        #expect(found.helps.first?.hasPrefix(help) == true, "\(found.helps)")
    }

    @Test(
        "What is about them is theirs no more than that of anybody else",
        arguments: [
            "Miriam fragen", "Miriam nicht vergessen", "Ask Miriam for the list", "Miriam’s list to the printer",
            "Ask Jutta, Miriam", "Miriam und Jutta fragen", "Miriam und Jutta morgen fragen",
            "Grace period for the invoices", "Miriam hat zugesagt", "@noor Talk to Miriam",
            "@noor Raum buchen (Vorschlag Miriam)", "Liste mit Miriam", "Miriam is away",
        ])
    func words(item: String) {
        #expect(!sample("Actions", item).codes.contains("unread"), "\(sample("Actions", item).helps)")
    }

    @Test(
        "Whose idea an option is may be somebody outside",
        arguments: [
            "a round of mails (Vorschlag Miriam)", "a round of mails (idea from Miriam)",
            "a round of mails – idea from Miriam", "a round of mails (suggested by Miriam)",
        ])
    func ideas(item: String) {
        let found = sample("Options", item)
        #expect(found.helps == ["write @miriam a round of mails if it is theirs"], "\(found.helps)")
        #expect(sample("Options", "@miriam a round of mails").codes == [])
    }

    @Test(
        "A promise that begins within another one is told of",
        arguments: [
            ("[x] List done, Jutta + Miriam: the room", "- [ ] @jutta, @miriam the room; with [x] if"),
            (
                "[x] @noor List (done 2026-03-12), Jutta + Miriam: the room",
                "- [ ] @jutta, @miriam the room; with [x] if"
            ),
            ("[ ] @noor Liste, Elena: Termin", "- [ ] @elena Termin"),
            ("[ ] @noor Liste. Miriam: Termin", "- [ ] @miriam Termin"),
        ])
    func within(item: String, line: String) {
        let found = sample("Actions", item)
        #expect(found.codes == ["unread"], "\(found.codes)")
        #expect(found.helps.first?.hasPrefix("write it as an item of its own: \(line)") == true, "\(found.helps)")
    }

    @Test(
        "A colon behind other words, and in brackets, begins no promise",
        arguments: [
            "@noor Slides, then: the talk", "@noor Slides (review, Elena: first part)",
            "@noor Call at 10:30, Elena joins",
            "@noor Plan: slides, talk",
        ])
    func colons(item: String) { #expect(sample("Actions", item).codes == [], "\(sample("Actions", item).helps)") }

    @Test(
        "One word in front of a name is a promise of nobody, unless it asks for somebody",
        arguments: [
            ("Feedback Elena", true), ("Slides Noor", true), ("Raumplan Elena", true), ("[ ] Handout Noor", true),
            ("Call Noor", false), ("Ask Elena", false), ("Danke Elena", false), ("Email Noor", false),
            ("Meet Elena", false), ("Remind Noor", false), ("Dear Noor", false),
        ])
    func twoWords(item: String, isTold: Bool) {
        #expect(sample("Actions", item).codes == (isTold ? ["unread"] : []), "\(sample("Actions", item).helps)")
    }
}
