import Content
import Diagnostics
import MentoringModel
import Testing

/// Promises of nobody: the line that a help proposes, typed as written, says all that the item said.
@Suite("Proposed lines of promises") struct PromiseProposalTests {
    /// What a promise says: words, people, state, day due, day done.
    private func said(_ sample: PairSample) -> String {
        let actions = sample.session?.actions ?? []
        let people = actions.map { $0.who?.id.text ?? "-" }.joined(separator: "+")
        guard let first = actions.first else { return "" }
        let state = first.state ?? .open
        return
            "\(first.words), \(people), \(state), \(first.due.map { "\($0)" } ?? "-"), \(first.done.map { "\($0)" } ?? "-")"
    }

    @Test(
        "A line typed as told has the people, the state, the day and the minutes that were meant",
        arguments: [
            // A state in front, behind or in the box.
            ("☑ Noor – slides", "slides, noor, done, -, -"), ("✅ Noor – slides", "slides, noor, done, -, -"),
            ("✔ Noor to thank Sam", "thank Sam, noor, done, -, -"),
            ("☒ Noor – slides", "slides, noor, cancelled, -, -"),
            ("slides, Noor ✅", "slides, noor, done, -, -"), ("slides / Noor (done)", "slides, noor, done, -, -"),
            ("slides (by Noor) – done", "slides, noor, done, -, -"),
            ("Noor to thank – done", "thank, noor, done, -, -"),
            ("Noor to thank ✅", "thank, noor, done, -, -"),
            ("Noor will go (cancelled)", "will go, noor, cancelled, -, -"),
            ("[x] Noor – slides", "slides, noor, done, -, -"), ("[-] Noor – slides", "slides, noor, cancelled, -, -"),
            ("Noor to thank – erledigt", "thank, noor, done, -, -"),
            ("Noor – Folien (erl.)", "Folien, noor, done, -, -"),
            ("slides, Noor DONE", "slides, noor, done, -, -"), ("Noor – slides. Done.", "slides., noor, done, -, -"),
            ("slides / Noor / done", "slides, noor, done, -, -"), ("Noor – slides [x]", "slides, noor, done, -, -"),
            ("Noor – slides 100%", "slides, noor, done, -, -"), ("❌ Noor – slides", "slides, noor, cancelled, -, -"),
            (":white_check_mark: Noor: slides", "slides, noor, done, -, -"),
            ("Noor – slides (done, see mail)", "slides (see mail), noor, done, -, -"),
            ("Noor – slides (cancelled, no budget)", "slides (no budget), noor, cancelled, -, -"),
            // A state with its day.
            ("Noor to thank ✅ 10 March", "thank, noor, done, -, 2026-03-10"),
            ("Noor – slides (done, 10 March)", "slides, noor, done, -, 2026-03-10"),
            ("Noor – slides ✔ (10.3.)", "slides, noor, done, -, 2026-03-10"),
            ("Noor – Folien – erledigt (10.3.)", "Folien, noor, done, -, 2026-03-10"),
            ("slides (by Noor) – done on 10 March", "slides, noor, done, -, 2026-03-10"),
            ("Noor – slides ✅ 2026-03-10", "slides, noor, done, -, 2026-03-10"),
            ("Noor – slides, completed 10 Mar", "slides, noor, done, -, 2026-03-10"),
            ("slides | Noor | 2026-03-10 | done", "slides, noor, done, -, 2026-03-10"),
            ("the slides / Noor / 10 March / done", "the slides, noor, done, -, 2026-03-10"),
            ("slides · Owner: Noor · Due: 2026-03-20 · Status: done", "slides, noor, done, 2026-03-20, -"),
            ("slides · Owner: Noor · Due: 20 March · Status: done", "slides, noor, done, 2026-03-20, -"),
            ("slides, Noor, by Friday – done", "slides, noor, done, 2026-03-13, -"),
            // A day until when.
            ("slides (Noor – 20 March)", "slides, noor, open, 2026-03-20, -"),
            ("slides, Noor, by Friday", "slides, noor, open, 2026-03-13, -"),
            ("By Friday: Noor sends slides", "sends slides, noor, open, 2026-03-13, -"),
            ("Fri: Noor sends slides", "sends slides, noor, open, 2026-03-13, -"),
            ("slides (Noor, until 20 March)", "slides, noor, open, 2026-03-20, -"),
            ("**Trim it down** — *Noor*, by *March 20*", "Trim it down, noor, open, 2026-03-20, -"),
            ("slides · Owner: Noor · Due: 20 March", "slides, noor, open, 2026-03-20, -"),
            ("slides / Noor / 20 March", "slides, noor, open, 2026-03-20, -"),
            ("Noor – slides (20 March)", "slides, noor, open, 2026-03-20, -"),
            ("Noor to send slides by Friday", "send slides, noor, open, 2026-03-13, -"),
            ("Noor schickt Folien bis 20.3.", "schickt Folien, noor, open, 2026-03-20, -"),
            ("slides, Noor, 2026-03-20", "slides, noor, open, 2026-03-20, -"),
            ("slides (Noor 2026-03-20)", "slides, noor, open, 2026-03-20, -"),
            ("Noor – slides (due 2026-03-20) ✅", "slides, noor, done, 2026-03-20, -"),
            // Minutes, brackets, second names.
            ("slides (10 min, Noor)", "slides (10 min), noor, open, -, -"),
            ("slides (draft, Noor)", "slides (draft), noor, open, -, -"),
            ("Folien (Verantw.: Noor)", "Folien, noor, open, -, -"),
            ("Folien (macht Noor)", "Folien, noor, open, -, -"),
            ("slides (Noor to send)", "slides (to send), noor, open, -, -"),
            ("slides (for Noor)", "slides, noor, open, -, -"), ("slides (Noor’s job)", "slides, noor, open, -, -"),
            ("slides (assigned to Noor)", "slides, noor, open, -, -"), ("slides [Noor?]", "slides, noor, open, -, -"),
            // Both of the pair.
            ("Noor u. Elena: slides", "slides, noor+elena, open, -, -"),
            ("Noor sowie Elena: slides", "slides, noor+elena, open, -, -"),
            ("Noor and Elena to meet – done", "meet, noor+elena, done, -, -"),
            ("Noor/Elena treffen Sam (erledigt)", "treffen Sam, noor+elena, done, -, -"),
            ("we send slides", "send slides, elena+noor, open, -, -"),
            ("Wir treffen Sam", "treffen Sam, elena+noor, open, -, -"),
            ("All: slides ✅", "slides, elena+noor, done, -, -"),
            // Labels in front.
            ("[ACTION] Noor: slides", "slides, noor, open, -, -"),
            ("[HIGH] Noor: slides", "[HIGH] slides, noor, open, -, -"),
            ("HIGH: Noor sends slides", "HIGH: sends slides, noor, open, -, -"),
            ("URGENT: Noor – slides", "URGENT: slides, noor, open, -, -"),
            ("Reminder for Noor: slides", "slides, noor, open, -, -"),
            ("#1 Noor: slides ✅", "slides, noor, done, -, -"),
            // Names with marks around them.
            ("the slides **Noor**", "the slides, noor, open, -, -"),
            ("the slides *Noor*", "the slides, noor, open, -, -"),
            ("the slides _Noor_", "the slides, noor, open, -, -"), ("slides. Noor.", "slides., noor, open, -, -"),
            ("the slides **Noor**: done", "the slides, noor, done, -, -"),
        ])
    func typed(words: String, meant: String) {
        let sample = PairSample(session: "## Actions\n- \(words)\n")
        guard let help = sample.helps.first(where: { $0.hasPrefix("write ") && $0.contains("@") }) else {
            Issue.record("no line for \(words): \(sample.helps)")
            return
        }
        var line = help.dropFirst("write ".count).prefix { $0 != ";" }
        if let end = line.firstRange(of: ", or begin the item") { line = line[..<end.lowerBound] }
        if !line.hasPrefix("- ") { line = "- [ ] " + line }
        let typed = PairSample(session: "## Actions\n\(line)\n")
        #expect(typed.codes == [], "\(line): \(typed.helps)")
        #expect(said(typed) == meant, "\(line)")
    }

    @Test(
        "Where one line would lose somebody, the help says whom to name",
        arguments: [
            "Noor or Elena: slides", "Noor oder Elena: Folien", "Noor, then Elena: slides", "Noor → Elena: slides",
            "Noor (Elena helps): slides", "Noor with Elena: slides", "Noor – one / Elena – two", "Noor one. Elena two.",
            "Noor to write; Elena to read", "Noor, dann Elena: Folien",
        ])
    func several(words: String) {
        let sample = PairSample(session: "## Actions\n- [ ] \(words)\n")
        #expect(sample.codes == ["unread"])
        let help = sample.helps.first ?? ""
        #expect(!help.hasPrefix("write @") && help.contains("@noor") && help.contains("@elena"), "\(help)")
    }

    @Test(
        "Somebody who is no member is not lost with the line",
        arguments: [
            "Noor + Sam: slides", "Noor & Sam to meet", "Sam & Noor: slides", "Sam or Noor: slides",
            "Sam u. Noor: Folien",
        ])
    func stranger(words: String) {
        let sample = PairSample(session: "## Actions\n- [ ] \(words)\n")
        #expect(sample.codes == ["unread"])
        #expect(sample.helps == ["begin the item with whoever does it: @noor, if it is theirs"])
    }

    @Test(
        "Who writes of themselves names nobody",
        arguments: [
            "I will send slides", "I'll send slides", "I’ll send slides", "ich schicke Folien", "Ich schicke Folien",
        ])
    func selves(words: String) {
        let sample = PairSample(session: "## Actions\n- \(words) ✅\n")
        #expect(sample.codes == ["unread"])
        let help = sample.helps.first ?? ""
        #expect(help.hasPrefix("write - [x] @elena ") && help.contains(" or - [x] @noor "), "\(help)")
    }

    @Test(
        "A second person beside the owner is told of",
        arguments: [
            "@noor and I send slides", "@noor: @elena slides", "@noor/Sam slides", "@noor and Elena send slides",
            "Noor: one; Elena: two", "@noor one / Elena – two", "@noor or @elena slides",
        ])
    func second(words: String) {
        let sample = PairSample(session: "## Actions\n- [ ] \(words)\n")
        #expect(sample.codes == ["unread"], "\(sample.promises)")
    }

    @Test(
        "Other names and words within a promise of somebody are words",
        arguments: [
            "@noor and so on", "@noor send slides to Elena and Sam", "@noor read; then write", "@noor A/B tests",
            "@noor ask @elena for slides", "@noor meet Sam / Kim", "@noor thank Sam; Elena knows him",
            "@noor I/O chapter", "I/O: read the chapter", "Idea: a talk", "Web: fix it", "Weekly: read",
            "Note: Sam is ill",
            "Read the book; Sam has it", "Check in with both teams", "URGENT: read it", "[HIGH] read it",
        ])
    func words(words: String) {
        #expect(PairSample(session: "## Actions\n- [ ] \(words)\n").codes == [])
    }

    @Test(
        "The full name of somebody whose note says the first name",
        arguments: ["Marcus Webb: slides", "Marcus Webb to slides"])
    func surname(words: String) {
        let notes = [
            "pairs/p/agreement.md": "---\nmentor: Priya\nmentee: Marcus\nstart: 2026-01-05\n---",
            "pairs/p/sessions/2026-03-12.md": "## Actions\n- [ ] \(words)\n",
        ]
        let reading = readContent(notes: notes.map { (path: $0.key, bytes: Array($0.value.utf8)) }, attachments: [])
        #expect(
            reading.problems.map { $0.help ?? "" } == ["write @marcus slides, or begin the item with whoever does it"])
    }
}
