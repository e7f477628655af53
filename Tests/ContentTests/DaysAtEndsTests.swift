import Content
import MentoringModel
import Testing

/// Days at the end of promises, with something beside them.
@Suite("Days at the end of promises") struct DaysAtEndsTests {
    private func helps(_ words: String, isGerman: Bool = false) -> [String] {
        let sample = PairSample(
            session: "## Actions\n- [ ] @noor \(words)\n", settings: isGerman ? "---\nlanguage: de\n---\n" : "")
        #expect(sample.codes.allSatisfy { $0 == "day-in-words" })
        return sample.helps
    }

    @Test(
        "The day that is meant is named",
        arguments: [
            ("Talk at the meetup, 18 June 2026 (Thu)", "2026-06-18"), ("outline (18 June, Thu)", "2026-06-18"),
            ("slides, Thu 26 March, 5pm", "2026-03-26"), ("slides by 26 March at 17:00", "2026-03-26"),
            ("proposal (deadline is 3 April)", "2026-04-03"), ("slides by Wednesday week", "2026-03-25"),
            ("slides by Wednesday in two weeks", "2026-04-01"), ("draft by Friday please", "2026-03-13"),
        ])
    func english(words: String, day: String) {
        #expect(helps(words) == ["write (due \(day)) if that is meant"])
    }

    @Test(
        "In German, too",
        arguments: [
            ("Folien abgeben 15.5.", "2026-05-15"), ("Karte diese Woche noch", "2026-03-13"),
            ("Brief innerhalb von 2 Wochen", "2026-03-26"), ("Folien bis Mittwoch in einer Woche", "2026-03-25"),
            ("Plakat bis 26.3. um 14 Uhr", "2026-03-26"), ("Plakat bis Freitag bitte", "2026-03-13"),
        ])
    func german(words: String, day: String) {
        #expect(helps(words, isGerman: true) == ["write (due \(day)) if that is meant"])
    }

    @Test(
        "Where nobody can tell the day, it is asked for",
        arguments: ["notes by Wednesday after next", "Folien bis Mittwoch drauf", "Folien bis Freitag danach"])
    func asked(words: String) {
        #expect(helps(words) == ["write the day that is meant, as in (due YYYY-MM-DD)"])
    }

    @Test("A week is a span of days", arguments: ["tasks w/c 23 March", "tasks wc 23 March"])
    func weeks(words: String) {
        #expect(helps(words) == ["write the day that is meant, such as (due 2026-03-27)"])
    }

    @Test(
        "A day behind a state may be either",
        arguments: [("slides done (20/3)", false), ("Folien fertig (20.3.)", true), ("Plakat fertig 20.3.", true)])
    func states(words: String, isGerman: Bool) {
        let help = helps(words, isGerman: isGerman)
        #expect(
            help.count == 1 && help[0].hasPrefix("write (due 2026-03-20) if it is to be done by then, [x]"), "\(help)")
    }

    @Test(
        "When something was done stays no word",
        arguments: [
            "Title chosen on March 9", "Prep with Elena - 9 March, went well", "form 7 (late, 9 March)",
            "Raum angefragt am 9. März",
        ])
    func done(words: String) {
        let sample = PairSample(session: "## Actions\n- [x] @noor \(words)\n")
        #expect(
            sample.codes == ["day-in-words"] && sample.helps.first?.contains("(done 2026-03-09)") == true,
            "\(sample.helps)")
    }

    @Test(
        "Numbers and days within sentences are words",
        arguments: [
            "Kapitel 4.2.", "Abschnitt 3.1. lesen", "plan the talk on 18 June", "read the report of 9 March",
            "meet at 5pm",
            "Aufgabe 2.3.", "call about the 17:00 train", "write the week plan",
        ])
    func words(words: String) {
        #expect(helps(words, isGerman: true) == [])
        #expect(helps(words) == [])
    }

    @Test("A link of a day is not nearly another day")
    func links() {
        let sample = PairSample(session: "## Actions\n- [ ] @noor send the CV [[2026-03-19]]\n")
        #expect(sample.helps.allSatisfy { !$0.contains("did you mean") }, "\(sample.helps)")
        #expect(sample.helps.contains { $0.contains("(due 2026-03-19)") })
    }
}

/// Promises that are said as if they were done.
@Suite("Promises in the past tense") struct DoneInPastTests {
    @Test(
        "They are named, with the box to write",
        arguments: [
            "Booked the room", "Called Sam", "runbook fixed", "Updated the plan", "Raum gebucht",
            "Frau Peters angerufen",
            "Wrote to Sam", "abstract submitted", "signed the form",
        ])
    func reported(words: String) {
        let sample = PairSample(session: "## Actions\n- @noor \(words)\n")
        #expect(sample.codes == ["state-in-words"], "\(sample.codes)")
        #expect(sample.helps == ["write - [x] @noor \(words); with the day: (done YYYY-MM-DD)"])
        #expect(PairSample(session: "## Actions\n- [x] @noor \(words)\n").codes == [])
    }

    @Test(
        "What is asked for is not",
        arguments: [
            "get the runbook fixed", "updated CV to Sam", "signed copy to the office", "bucht den Raum", "Raum buchen",
            "see that the room is booked", "finished slides to Sam", "Sent items folder: clean up",
            "list what was fixed",
            "ask whether the abstract was submitted", "wer ist angefragt", "made-up example for the talk",
            "shared doc for notes",
            "Plan B drafted or dropped",
        ])
    func asked(words: String) {
        let sample = PairSample(session: "## Actions\n- @noor \(words)\n")
        #expect(!sample.codes.contains("state-in-words"), "\(sample.helps)")
    }

    @Test("A milestone is often said so")
    func milestones() {
        #expect(PairSample(goal: "## Milestones\n- [ ] Abstract submitted\n- [ ] Booked the room\n").codes == [])
    }

    @Test(
        "Further words for a state",
        arguments: [
            ("[ ] @noor cake: bought it already", "state-in-words"), ("[ ] @noor call - did this", "state-in-words"),
            ("[x] @noor form 5 - but needs a second look", "two-states"),
            ("[ ] @noor Kuchen – hab ich gemacht", "state-in-words"),
        ])
    func states(item: String, code: String) {
        let sample = PairSample(session: "## Actions\n- \(item)\n")
        #expect(sample.codes == [code], "\(sample.codes)")
    }

    @Test("A win that is taken back counts all the same, which is told")
    func wins() {
        let sample = PairSample(session: "## Wins\n- ~~the talk is fully booked~~ not yet\n")
        #expect(sample.codes == ["struck-item"])
    }
}
