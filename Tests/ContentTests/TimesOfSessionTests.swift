import Content
import Diagnostics
import MentoringModel
import Testing

/// What the body of a session says of its length and of values, where none is read.
@Suite("Times and numbers in bodies of sessions") struct TimesOfSessionTests {
    private let goal =
        "---\nstart: 2026-01-05\ndue: 2026-12-01\nmeasure: {metric: talks given, unit: presentations, baseline: 0, target: 12}\n---\n"

    @Test(
        "Two times of day at the start are how long it took",
        arguments: [
            ("17:00-18:05, cafe", "1h 5m"), ("16:30–17:40 Uhr, Kantine", "1h 10m"),
            ("Start 17:00, end 18:05.", "1h 5m"),
            ("Beginn 16:30 Uhr, Ende 17:40 Uhr", "1h 10m"), ("from 9:00 to 9:45", "45m"), ("Minutes: 60", "1h"),
            ("Beginn: 16.30 Uhr – Ende: 17.40 Uhr", "1h 10m"),
        ])
    func lengths(line: String, length: String) {
        let sample = PairSample(["sessions/2026-03-12.md": "\(line)\n\n## Wins\n- a\n"])
        #expect(sample.codes == ["field-in-body"])
        #expect(sample.helps == ["let the note begin with these lines:\n---\nactual: \(length)\n---"])
        #expect(
            PairSample(["sessions/2026-03-12.md": "---\nactual: \(length)\n---\n\(line)\n\n## Wins\n- a\n"]).codes == []
        )
    }

    @Test(
        "Other times are words",
        arguments: [
            "The train at 17:00 was late, so we met at 17:20.", "Bus 9:00, 9:20 and 9:40",
            "We moved it from 17:00 to 18:00 next time.",
            "Version 1.20 to 1.30", "Minutes: see the wiki", "Read 3:16 and 4:12",
        ])
    func words(line: String) {
        #expect(PairSample(["sessions/2026-03-12.md": "\(line)\n\n## Wins\n- a\n"]).codes == [])
    }

    @Test("The next session is found behind another sentence")
    func next() {
        let sample = PairSample(["sessions/2026-03-12.md": "## Wins\n- a\n\nMeeting closed 18:10. Next: 15 April.\n"])
        #expect(sample.helps == ["let the note begin with these lines:\n---\nnext: 2026-04-15\n---"])
    }

    @Test(
        "A number behind or below the name of a goal is named",
        arguments: [
            "## Presentations\n7 now\n", "## Talks: 7\n\nGood.\n", "Presentations so far: 7\n",
            "## Numbers\n- presentations: 7\n",
            "talks given: 7\n",
        ])
    func values(body: String) {
        let sample = PairSample(["goals/talks.md": goal, "sessions/2026-03-12.md": body])
        #expect(sample.codes == ["unread-value"], "\(sample.codes)")
        #expect(sample.helps == ["write - [[talks]]: 7 below a heading ## Progress"])
    }

    @Test(
        "Numbers of other things are words",
        arguments: [
            "## Next talks\n7 ideas\n", "People: 7\n", "## Notes\n- attempts: 7\n",
            "## Progress\n- [[talks]]: 7\n\n## Talks\n7 now\n",
        ])
    func others(body: String) {
        #expect(PairSample(["goals/talks.md": goal, "sessions/2026-03-12.md": body]).codes == [])
    }

    @Test("A sentence with a number where values belong is named")
    func sentence() {
        let sample = PairSample(["goals/talks.md": goal, "sessions/2026-03-12.md": "## Progress\n7 presentations\n"])
        #expect(sample.codes == ["no-list"])
    }

    @Test("The energy of a session may be written as some of five")
    func energy() {
        #expect(PairSample(["sessions/2026-03-12.md": "---\nenergy: 4/5\n---\n"]).session?.energy == 4)
    }

    @Test(
        "A weekday beside a day in digits means no other day",
        arguments: [
            "due 2026-07-31 (Fri)", "by 2026-07-31 (Friday)", "due Fri 2026-07-31", "bis 2026-07-31 (Fr)",
            "(bis Fr, 2026-07-31)",
        ])
    func weekday(said: String) {
        let sample = PairSample(session: "## Actions\n- [ ] @noor Send the slides \(said)\n")
        #expect(sample.codes == ["unread"])
        #expect(sample.helps.allSatisfy { $0.hasPrefix("write (due 2026-07-31)") })
    }

    @Test(
        "A day with more behind it is named with the days that may be meant",
        arguments: [
            ("2026-05-31 → 2026-06-30", "write 2026-05-31 or 2026-06-30, whichever is meant"),
            ("2026-07-31/2026-08-01", "write 2026-07-31 or 2026-08-01, whichever is meant"),
            ("2026-05-29!", "write 2026-05-29 alone"), ("2026-07-31 unless it rains", "write 2026-07-31 alone"),
            ("2026-07-31 10:00", "write 2026-07-31; the time of day is not used"),
        ])
    func moreThanADay(value: String, help: String) {
        let sample = PairSample(session: "## Actions\n- [ ] @noor Send the slides (due \(value))\n")
        #expect(sample.codes == ["attribute"])
        #expect(sample.helps.first?.hasPrefix(help) == true, "\(sample.helps)")
    }

    @Test(
        "A step to go live, and a span of months, are words",
        arguments: ["Go live – the site", "Plan holidays von Juni bis August"])
    func falseAlarms(words: String) {
        #expect(PairSample(goal: "## Milestones\n- [ ] \(words)\n").codes == [])
        #expect(PairSample(session: "## Actions\n- [ ] @noor \(words)\n").codes == [])
    }

    @Test("A step with the day to go live is no statement of who may read")
    func goLive() {
        let sample = PairSample(goal: "## Milestones\n- [ ] First\n- [ ] Go live – 2026-05-15\n")
        #expect(sample.codes == ["unread"])
        #expect(PairSample(goal: "Go live: 2026-05-15\n").codes.contains("mark"))
    }
}
