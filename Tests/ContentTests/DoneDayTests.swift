import Content
import Diagnostics
import MentoringModel
import Testing

/// Days in brackets in other forms, and which day is meant where something was done.
@Suite("Days of what was done") struct DoneDayTests {
    @Test(
        "A year that is written counts, and no day is proposed a week early",
        arguments: [
            ("(done 10.02.2026)", "(done 2026-02-10)"), ("(done 10 Feb 2026)", "(done 2026-02-10)"),
            ("(done 2026/02/10)", "(done 2026-02-10)"), ("(done 19.03.2026)", "(done 2026-03-19)"),
            ("(done Feb 3)", "(done 2026-02-03)"), ("(done 19.3.)", "(done 2026-03-19) or (done 2025-03-19)"),
            ("(done Mar 12)", "(done 2026-03-12)"), ("(done Monday)", "(done 2026-03-09)"),
            ("(done 20 Dec)", "(done 2025-12-20)"), ("(erledigt am 10.2.)", "(done 2026-02-10)"),
            ("(erledigt am 10.02.2026)", "(done 2026-02-10)"), ("(erledigt: 10.02.)", "(done 2026-02-10)"),
        ])
    func session(attribute: String, line: String) {
        let sample = PairSample(session: "## Actions\n- [x] @noor Slides \(attribute)\n")
        #expect(sample.helps.first?.hasPrefix("write \(line)") == true, "\(sample.helps)")
    }

    @Test(
        "In a goal what was done comes behind its start",
        arguments: [
            ("(done 10.02.2026)", "(done 2026-02-10)"), ("(done 10 Feb 2026)", "(done 2026-02-10)"),
            ("(done Feb 10)", "(done 2026-02-10)"), ("(done 3 Jan)", "(done 2026-01-03)"),
            ("(done 10.2.)", "(done 2026-02-10)"), ("(done 2026/01/15)", "(done 2026-01-15)"),
        ])
    func goal(attribute: String, line: String) {
        let sample = PairSample(goal: "## Milestones\n- [x] Slides \(attribute)\n")
        #expect(sample.helps.first?.hasPrefix("write \(line)") == true, "\(sample.helps)")
    }

    @Test(
        "A day behind other words in brackets is read",
        arguments: [
            ("(fällig am 2026-03-20)", "Slides"), ("(was due 2026-03-20)", "Slides"), ("==due 2026-03-20==", "Slides"),
            ("{due: 2026-03-20}", "Slides"), ("(draft by 2026-03-20)", "Slides (draft)"),
            ("(due on 2026-03-20)", "Slides"),
            ("(due by 2026-03-20)", "Slides"), ("(due date: 2026-03-20)", "Slides"), ("*due 2026-03-20*", "Slides"),
            ("(soon, due 2026-03-20)", "Slides (soon)"), ("[draft by 2026-03-20]", "Slides [draft]"),
            ("(draft – due 2026-03-20).", "Slides (draft)."), ("“due 2026-03-20”", "Slides"),
        ])
    func due(end: String, words: String) {
        let sample = PairSample(session: "## Actions\n- [ ] @noor Slides \(end)\n")
        #expect(sample.codes == [], "\(sample.helps)")
        #expect(sample.session?.actions.first?.due == CalendarDay("2026-03-20"))
        #expect(sample.session?.actions.first?.words == words)
    }

    @Test("A person and a day in brackets are both read", arguments: ["(Noor by 2026-03-20)", "(Noor, by 2026-03-20)"])
    func personAndDay(end: String) {
        let sample = PairSample(session: "## Actions\n- [ ] Slides \(end)\n")
        #expect(sample.codes == [])
        #expect(sample.promises == ["Slides noor open"])
        #expect(sample.session?.actions.first?.due == CalendarDay("2026-03-20"))
    }

    @Test(
        "A day of what was done is read in brackets",
        arguments: [
            "(erledigt am 2026-03-10)", "(done on 2026-03-10)", "(finished on 2026-03-10)", "(done: 2026-03-10)",
        ])
    func done(end: String) {
        let sample = PairSample(session: "## Actions\n- [x] @noor Slides \(end)\n")
        #expect(sample.codes == [])
        #expect(sample.session?.actions.first?.done == CalendarDay("2026-03-10"))
    }

    @Test("Two days in brackets: the one with a key is read, the other told of")
    func twoDays() {
        let sample = PairSample(session: "## Actions\n- [ ] @noor Slides (started 2026-01-02, due 2026-03-20)\n")
        #expect(sample.codes == ["unread"])
        #expect(sample.session?.actions.first?.due == CalendarDay("2026-03-20"))
    }

    @Test(
        "A day in words of a ticked item is told of",
        arguments: [
            ("Slides – erledigt am 10.2.", "(done 2026-02-10)"), ("Slides (Feb 5)", "(done 2026-02-05)"),
            ("Slides (5.2.)", "(done 2026-02-05)"), ("Slides – done Feb 5", "(done 2026-02-05)"),
        ])
    func ticked(words: String, day: String) {
        let sample = PairSample(session: "## Actions\n- [x] @noor \(words)\n")
        #expect(sample.codes == ["day-in-words"])
        #expect(sample.helps.first?.hasPrefix("write \(day)") == true, "\(sample.helps)")
    }

    @Test("The end of a month in one word", arguments: ["Folien bis Monatsende", "Folien bis zum Monatsende"])
    func monthEnd(words: String) {
        let sample = PairSample(session: "## Actions\n- [ ] @noor \(words)\n")
        #expect(sample.codes == ["day-in-words"])
        #expect(sample.helps.first?.contains("(due 2026-03-31)") == true)
    }

    @Test(
        "A due day that nobody knows yet has a help of its own",
        arguments: [
            ("(due: TBD)", "leave “due” out"), ("(due ?)", "leave “due” out"), ("(due offen)", "leave “due” out"),
            ("(due: next session)", "write (due 2026-03-26)"), ("(due ~2026-03-20)", "write (due 2026-03-20)"),
            ("(due 2026-03-20?)", "write (due 2026-03-20)"), ("(due ca. 2026-03-20)", "write (due 2026-03-20)"),
            ("(due 20 March?)", "write (due 2026-03-20)"),
        ])
    func undecided(attribute: String, help: String) {
        let sample = PairSample(session: "## Actions\n- [ ] @noor Slides \(attribute)\n")
        #expect(sample.helps.first?.hasPrefix(help) == true, "\(sample.helps)")
    }

    @Test("A day in a paragraph of its own below an item is told of")
    func ownParagraph() {
        let sample = PairSample(session: "## Actions\n- [ ] @noor Slides\n\n  due 2026-03-20\n")
        #expect(sample.codes == ["unread"])
        #expect(sample.helps == ["write it at the end of the item’s own line: (due 2026-03-20)"])
        #expect(PairSample(session: "## Actions\n- [ ] @noor Slides\n\n  We saw them on 2026-03-02.\n").codes == [])
    }

    @Test(
        "The proposal for a state in words keeps person and day",
        arguments: [
            ("Elena: slides ❌", "- [-] @Elena slides"), ("Elena: slides, done", "- [x] @Elena slides"),
            ("Noor: slides erledigt", "- [x] @Noor slides"),
            ("Noor: slides DONE (due 2026-03-20)", "- [x] @Noor slides (due 2026-03-20)"),
            ("Noor: slides (hat sich erledigt)", "- [-] @Noor slides"),
            ("Noor and Elena: slides, done", "- [x] @Noor, @Elena slides"),
        ])
    func stateProposal(words: String, line: String) {
        let sample = PairSample(session: "## Actions\n- \(words)\n")
        #expect(sample.codes == ["state-in-words"])
        #expect(sample.helps.first?.prefix { $0 != ";" } == "write \(line)", "\(sample.helps)")
        #expect(PairSample(session: "## Actions\n\(line)\n").codes == [])
    }

    @Test("With its day", arguments: ["Slides – done on 10 March", "Slides (erledigt am Dienstag)"])
    func stateWithDay(words: String) {
        let help = PairSample(session: "## Actions\n- [ ] @noor \(words)\n").helps.first
        #expect(help == "write - [x] @noor Slides (done 2026-03-10)")
    }

    @Test(
        "What is not done is open, without a word",
        arguments: [
            "Slides – nicht erledigt", "Slides: not done", "Slides, not done", "Slides (halb erledigt)",
            "Slides fast erledigt",
        ])
    func notDone(words: String) {
        let sample = PairSample(session: "## Actions\n- [ ] @noor \(words)\n")
        #expect(sample.codes == [])
        #expect(sample.session?.actions.first?.state == .open)
    }

    @Test(
        "Marks around a state go with it",
        arguments: [("~~Noor: slides~~ (dropped)", "cancelled"), ("Noor: slides – done!", "done")])
    func marks(words: String, state: String) {
        #expect(PairSample(session: "## Actions\n- \(words)\n").promises == ["slides noor \(state)"])
    }
}
