import Content
import Diagnostics
import MentoringModel
import Testing

/// Values, states and limits that their own words leave open.
@Suite("Taken back in words") struct ValuesTakenBackTests {
    private func goal(_ value: String) -> PairSample {
        PairSample([
            "goals/run.md":
                "---\nstart: 2026-01-05\ndue: 2026-06-01\nmeasure: {metric: talks, unit: talks, baseline: 0, target: 20}\n---\n## Updates\n- 2026-03-01: \(value)\n"
        ])
    }

    @Test(
        "A number of which not all counts is no value, and no number is proposed",
        arguments: [
            "6? 5!", "6? 5", "6?? rather 5", "6, but only 5 count", "6, only 5 of them count", "6 (5 count)",
            "6, aber nur 5 zählen", "6, davon 5 gültig", "6, one does not count", "6, minus one that does not count",
            "6 talks, but only five of them counted", "6 – einer zählt nicht", "6, well, 5", "6, eine ungültig",
        ])
    func open(value: String) {
        let found = goal(value)
        #expect(found.codes == ["unread-value"], "\(found.codes)")
        #expect(found.helps.allSatisfy { !$0.contains(": 5") && !$0.contains(": 6") }, "\(found.helps)")
        #expect(found.goal?.updates.isEmpty == true)
    }

    @Test(
        "A remark takes nothing back",
        arguments: [
            "6, all of them count", "6 (two by phone)", "6, counted by Noor", "6, one of them by phone",
            "6, nobody counted",
        ])
    func remark(value: String) {
        #expect(goal(value).codes == [], "\(goal(value).helps)")
        #expect(goal(value).goal?.updates.first?.value == 6)
    }

    @Test("A doubted number alone is proposed") func doubt() {
        #expect(goal("6?").helps == ["write - 2026-03-01: 6"])
        #expect(goal("6?, confidence 7").helps.first?.contains(": 6") == true, "\(goal("6?, confidence 7").helps)")
    }

    @Test(
        "A state with a question mark in brackets is told of",
        arguments: ["(ok?)", "(done?)", "(erledigt?)", "(okay?)", "(done??)"])
    func asked(state: String) {
        let found = PairSample(session: "## Actions\n- [ ] @noor Slides \(state)\n")
        #expect(found.codes == ["state-in-words"], "\(found.codes)")
        #expect(found.helps == ["write - [x] @noor Slides if that says it is done"])
        #expect(PairSample(session: "## Actions\n- [x] @noor Slides \(state)\n").codes == [])
    }

    @Test(
        "Other questions in brackets are words", arguments: ["(how?)", "(by whom?)", "(all done by then?)", "(ready?)"])
    func questions(words: String) {
        #expect(PairSample(session: "## Actions\n- [ ] @noor Slides \(words)\n").codes == [])
    }

    @Test(
        "Two limits of a ticked item are told of together, and either may be written",
        arguments: [
            "bis 20.3., spätestens 24.3.", "by 20 March, at the latest 24 March", "by 20 March, 24 March at the latest",
            "(bis 20.3., spätestens 24.3.)",
        ])
    func limits(words: String) {
        let found = PairSample(session: "## Actions\n- [x] @noor Slides \(words)\n")
        #expect(found.codes == ["day-in-words"], "\(found.codes)")
        #expect(
            found.helps == ["write the one that counts in their place: (due 2026-03-20) or (due 2026-03-24)"],
            "\(found.helps)")
    }

    @Test("A struck item without a box in a checklist is told of, and elsewhere it is words")
    func struck() {
        for item in ["- ~~old step~~", "* ~~old step~~", "- ~~old step~~ no longer"] {
            let found = PairSample(goal: "- [ ] First\n\(item)\n- [x] Second (done 2026-02-01)\n")
            #expect(found.codes.contains("struck-item") || item.hasPrefix("*"), "\(item): \(found.codes)")
        }
        let found = PairSample(goal: "- [ ] First\n- ~~old step~~\n")
        #expect(found.helps.first?.hasPrefix("write - [-] old step if it was cancelled, - [x] old step if") == true)
        #expect(PairSample(goal: "- one\n- ~~two~~\n").codes == [])
        #expect(PairSample(goal: "- [ ] First\n- a ~~part~~ of it\n").codes == [])
    }

    @Test("A weight that no figure uses is told of")
    func weights() {
        let body = "start: 2026-01-05\ndue: 2026-06-01\n---\n## Milestones\n- [ ] One (due 2026-03-01)\n"
        let alone = PairSample(["goals/a.md": "---\nweight: 2\n" + body])
        #expect(alone.codes == ["weight-unused"], "\(alone.codes)")
        #expect(alone.reading.problems.first?.line == 2)
        let parent = "---\nstart: 2026-01-05\ndue: 2026-06-01\n"
        #expect(
            PairSample(["goals/a.md": "---\nweight: 2\nparent: b\n" + body, "goals/b.md": parent + "---\n"]).codes == []
        )
        let own = PairSample([
            "goals/a.md": "---\nweight: 2\nparent: b\n" + body, "goals/b.md": parent + "measure: {done_when: x}\n---\n",
        ])
        #expect(own.codes == ["weight-unused"], "\(own.codes)")
        #expect(PairSample(["goals/a.md": "---\nweight: 1\n" + body]).codes == [])
    }

    @Test("A plan is no session of sentences only")
    func plans() throws {
        let words = Array(repeating: "We want to look at the slides and at the outline.", count: 5).joined(
            separator: "\n")
        var reading = PairSample(["sessions/2026-03-12.md": words + "\n"]).reading
        #expect(reading.problems.map(\.kind.code) == ["no-sections"])
        let held = reading
        reading.leaveOutProblemsOfPlans(asOf: try #require(CalendarDay("2026-03-11")))
        #expect(reading.problems.isEmpty)
        reading = held
        reading.leaveOutProblemsOfPlans(asOf: try #require(CalendarDay("2026-03-12")))
        #expect(reading.problems.count == 1)
    }

    @Test("A help has the day of the note, or the form of one")
    func days() {
        #expect(PairSample(session: "## Actions\n- [ ] @noor Slides (done)\n").codes == [])
        let session = PairSample(session: "## Actions\n- [ ] @noor Slides (done:)\n")
        #expect(
            session.helps.first?.hasPrefix("add the day, (done 2026-03-12), or tick the item: [x]") == true,
            "\(session.helps)")
        let goal = PairSample(goal: "## Milestones\n- [ ] Slides (done:)\n")
        #expect(
            goal.helps.first?.hasPrefix("add the day, (done YYYY-MM-DD), or tick the item: [x]") == true,
            "\(goal.helps)")
    }
}
