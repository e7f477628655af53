import Content
import Diagnostics
import MentoringModel
import Testing

/// Whose an item is, where no `@` says so.
@Suite("Owners in words") struct ItemOwnerWordsTests {
    @Test(
        "Behind a dash, in brackets at an end and with a colon in front a name is the owner",
        arguments: [
            "Slides — Noor", "Slides - Noor", "Slides – Noor", "Slides—Noor", "Slides -> Noor", "Slides => noor",
            "Slides -- Noor", "Slides (Noor)", "(Noor) slides", "[Noor] slides", "Noor: slides", "NOOR: slides",
            "Slides (Noor Haddad)", "Mentee: slides", "(due 2026-03-20) @noor slides", "Slides (@noor)",
            "👉 Noor: slides",
        ])
    func owners(words: String) {
        let sample = PairSample(session: "## Actions\n- [ ] \(words)\n")
        #expect(sample.session?.actions.map { "\($0.words.lowercased()) \($0.who?.id.text ?? "-")" } == ["slides noor"])
        #expect(sample.codes == [])
    }

    @Test(
        "Two names share an item",
        arguments: [
            "(Noor/Elena) slides", "(Noor & Elena) slides", "slides (Noor & Elena)", "slides (Noor, Elena)",
            "slides (Noor und Elena)", "Noor, Elena: slides", "Noor and Elena: slides", "Noor & Elena: slides",
            "Both: slides", "We: slides", "Beide: slides", "Wir: slides", "slides – Noor & Elena",
            "slides – @noor, @elena",
            "slides @noor & @elena", "slides (both)",
        ])
    func shared(words: String) {
        let sample = PairSample(session: "## Actions\n- [ ] \(words)\n")
        #expect(Set(sample.promises) == ["slides noor open", "slides elena open"])
        #expect(sample.codes == [])
    }

    @Test(
        "A promise of nobody that begins or ends with a member's name is told of, with the line to write",
        arguments: [
            ("Slides, Noor", "@noor Slides"), ("Slides; Noor.", "@noor Slides"), ("Noor – slides", "@noor slides"),
            ("Noor - slides", "@noor slides"), ("Noor to send x", "@noor send x"),
            ("Noor will send x", "@noor will send x"),
            ("Noor sends x", "@noor sends x"), ("noor schickt x", "@noor schickt x"), ("For Noor: x", "@noor x"),
            ("Für Noor: x", "@noor x"), ("TODO Noor: x", "@noor x"), ("NH: slides", "@noor slides"),
            ("N: x", "@noor x"),
            ("Noor Haddad sends x", "@noor sends x"), ("Noor and Elena to meet", "@noor, @elena meet"),
            ("Noor/Elena treffen Priya", "@noor, @elena treffen Priya"), ("Slides (Noor, soon)", "@noor Slides (soon)"),
            ("Slides (by Noor)", "@noor Slides"), ("Slides by Noor", "@noor Slides"),
            ("Folien von Noor", "@noor Folien"),
            ("Slides: Noor", "@noor Slides"), ("**Noor** sends x", "@noor sends x"),
            ("Slides 👉 Noor", "@noor Slides"), ("Noor → slides", "@noor slides"),
            ("[12.03.26, 18:02] Noor: slides", "@noor slides"), ("12.03.26, 18:02 - Noor: slides", "@noor slides"),
            ("Noor:slides", "@noor slides"), ("Noor (Mentee): slides", "@noor (Mentee): slides"),
            ("Slides – owner: Noor", "@noor Slides"), ("Mentee to send x", "@noor send x"),
            ("Beide sollen x lesen", "@both sollen x lesen"),
            ("Slides (Noor?)", "@noor Slides"),
        ])
    func atEdge(words: String, line: String) {
        let sample = PairSample(session: "## Actions\n- [ ] \(words)\n")
        #expect(sample.codes.filter { $0 != "day-in-words" } == ["unread"])
        let help = sample.helps.first { $0.contains("@") } ?? ""
        #expect(help.hasPrefix("write \(line),"), "\(help)")
        // What it proposes ends the problem.
        let written = PairSample(session: "## Actions\n- [ ] \(line)\n")
        #expect(written.codes.filter { $0 != "day-in-words" } == [])
        #expect(written.session?.actions.first?.who != nil)
    }

    @Test("A proposal keeps the days of its item")
    func keepsDays() {
        let sample = PairSample(
            session: "## Actions\n- [ ] Noor sends x (due 2026-03-20)\n- [ ] @noor y DONE (due 2026-03-20)\n")
        #expect(sample.helps.first?.hasPrefix("write @noor sends x (due 2026-03-20), or") == true)
        #expect(sample.helps.last?.hasPrefix("write - [x] @noor y (due 2026-03-20);") == true)
    }

    @Test(
        "A name within a sentence is a word",
        arguments: [
            "Ask Elena for the slides", "Send the slides to Noor", "Read Noor's draft",
            "Lunch with Elena",
            "Ask Priya for the deck (Elena has her number)", "Meet Elena", "Buch für Noor", "Noor-related notes",
            "Tell Elena: it is done soon", "Ask: who is Noor?", "A: x", "Talk to Elena and Priya",
            "Slides (with Elena)", "Mentor another engineer", "“Noor” is a name", "Sam & Noor", "Both of us like it",
            "Both books",
            "Call with Elena, Noor and Priya", "Read it with Noor, then send it",
        ])
    func withinSentence(words: String) {
        let sample = PairSample(
            session: "## Actions\n- [ ] \(words)\n\n## Options\n- \(words)\n\n## Agenda\n- \(words)\n")
        #expect(sample.session?.actions.first?.who == nil)
        #expect(sample.codes == [])
    }

    @Test("A first name that is a verb is a name only before a word such as “will”")
    func verbs() {
        let notes = [
            "pairs/p/agreement.md": "---\nmentor: Mark\nmentee: Grace\nstart: 2026-01-05\n---",
            "pairs/p/sessions/2026-03-12.md":
                "## Actions\n- [ ] Mark the calendar\n- [ ] Mark will call\n- [ ] Grace to call\n",
        ]
        let reading = readContent(notes: notes.map { (path: $0.key, bytes: Array($0.value.utf8)) }, attachments: [])
        #expect(reading.problems.map(\.line) == [3, 4])
    }

    @Test("Options and topics are told of behind a comma or in front of a dash alone")
    func optionsAndTopics() {
        let sample = PairSample(
            session: "## Agenda\n- 10m Slides, Noor\n- 10m Noor – slides\n- Noor and the team\n"
                + "## Options\n- Ask Priya, Noor\n- Noor could ask Priya\n- Elena – ask Sam\n")
        #expect(sample.reading.problems.map(\.line) == [5, 6, 9, 11])
        #expect(sample.helps[0] == "write 10m Slides @noor if it is theirs")
        #expect(sample.helps[2] == "write @noor Ask Priya if it is theirs")
    }

    @Test(
        "A heading, a line or an item that is a name owns the items below it",
        arguments: [
            "Noor:\n- [ ] one", "Noor\n\n- [ ] one", "@noor\n\n- [ ] one", "*Noor*:\n\n- [ ] one",
            "**Noor**\n\n- [ ] one",
            "### Noor (mentee)\n- [ ] one", "### Noor Haddad:\n- [ ] one", "### For Noor\n- [ ] one",
            "### Noor's\n- [ ] one", "- Noor\n  - [ ] one", "- Noor (mentee):\n  - one", "- For Noor\n  - [ ] one",
            "**Für Noor:**\n- [ ] one", "Mentee:\n- [ ] one", "**Noor (mentee)**\n\n- one",
        ])
    func namesAbove(text: String) {
        let sample = PairSample(session: "## Actions\n\(text)\n")
        #expect(sample.session?.actions.map { "\($0.words) \($0.who?.id.text ?? "-")" } == ["one noor"])
        #expect(sample.codes == [])
    }

    @Test("A name above a list owns that list, and no item that names somebody else")
    func endOfList() {
        let sample = PairSample(
            session:
                "## Actions\nNoor:\n- one\n- @elena two\n\nElena\n\n- three\n\nAnd more:\n\n- four\n\n### Noor & Elena\n- five\n"
        )
        #expect(
            sample.session?.actions.map { "\($0.words) \($0.who?.id.text ?? "-")" } == [
                "one noor", "two elena", "three elena", "four -", "five noor", "five elena",
            ])
        #expect(sample.codes == [])
    }
}
