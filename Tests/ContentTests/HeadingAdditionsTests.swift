import Content
import Diagnostics
import MentoringModel
import Testing

/// Headings with a time, a day or an adjective beside the name of a section, and sessions that did not take place.
@Suite("Headings with additions") struct HeadingAdditionsTests {
    private let german = "---\nlanguage: de\n---\n"

    @Test(
        "A time or a day behind the name of a section is no part of it",
        arguments: [
            "Actions until next time", "Action items (due next session)", "Next steps (by 2026-05-01)",
            "Actions – Noor, by 5 May", "Actions 5 May", "Noor's actions for next week", "Actions (10 min)",
        ])
    func times(heading: String) {
        let sample = PairSample(session: "## \(heading)\n- [ ] Noor: write it\n")
        #expect(sample.promises == ["write it noor open"])
        #expect(sample.codes == [])
    }

    @Test(
        "A time or a day behind a German name",
        arguments: [
            "Aufgaben für Noor (bis 5.5.)", "Aufgaben bis zum nächsten Mal", "Nächste Schritte (bis 2026-05-01)",
            "Maßnahmen", "To-do-Liste",
        ])
    func germanTimes(heading: String) {
        let sample = PairSample(session: "## \(heading)\n- [ ] Noor: write it\n", settings: german)
        #expect(sample.promises == ["write it noor open"])
        #expect(sample.codes == [])
    }

    @Test("Other sections with a time, and names in the singular")
    func others() {
        #expect(PairSample(session: "## Agenda (60 min)\n- 10m a\n").session?.agenda.map(\.topic) == ["a"])
        #expect(PairSample(session: "## Agenda – 60 min\n- 10m a\n").session?.agenda.map(\.minutes) == [10])
        #expect(PairSample(session: "## Wins since last time\n- a\n").session?.wins.map(\.words) == ["a"])
        #expect(PairSample(session: "## Decision\n- a\n").session?.decisions.map(\.words) == ["a"])
        #expect(PairSample(session: "## Decision\nWe go.\n").codes == ["no-list"])
        let german = PairSample(
            session: "## Erfolge der Woche\n- a\n\n## Beschluss\n- b\n\n## Herausforderung\n- c\n", settings: german)
        #expect(german.session?.wins.map(\.words) == ["a"])
        #expect(german.session?.decisions.map(\.words) == ["b"])
        #expect(german.session?.concerns.map(\.words) == ["c"])
    }

    @Test(
        "Another word beside the name of a section is named",
        arguments: [
            ("New actions", "## Actions"), ("Open actions", "## Actions"), ("Action plan", "## Actions"),
            ("Goal progress", "## Progress"), ("Progress on goals", "## Progress"),
            ("Questions to Elena", "## Questions"),
        ])
    func nearNames(heading: String, meant: String) {
        let sample = PairSample(session: "## \(heading)\n- We write\n")
        #expect(sample.codes == ["near-section"])
        #expect(sample.helps == ["did you mean \(meant)? Write it so"])
        #expect(PairSample(session: "## \(heading)\nWe wrote.\n").codes == [])
    }

    @Test(
        "Ordinary headings stay free text",
        arguments: [
            "Working on actions of others", "Our plan for the week", "Next session", "The week", "Open to options",
            "Actions from last time", "Actions since last time", "Learning to ask questions", "Time for wins?",
        ])
    func ordinary(heading: String) {
        let sample = PairSample(session: "## \(heading)\n- write it\n")
        #expect(sample.promises == [])
        #expect(sample.codes == [])
    }

    @Test(
        "A session that is said not to have taken place is named",
        arguments: [
            "# Cancelled", "# Session (cancelled)", "CANCELLED – Elena was ill. Moved to 2026-04-23.", "# Ausgefallen",
            "Abgesagt.", "**Cancelled**: Elena was ill", "# 12 March – cancelled", "Status: cancelled, Elena ill",
            "Status: abgesagt", "# Treffen verschoben",
        ])
    func cancelled(text: String) {
        let sample = PairSample(session: text + "\n")
        #expect(sample.codes == ["field-in-body"])
        #expect(sample.helps == ["write status: cancelled between the two lines --- at the top of the note"])
        let written = PairSample(["sessions/2026-03-12.md": "---\nstatus: cancelled\n---\n\(text)\n"])
        #expect(written.codes == [])
        #expect(written.session?.writtenStatus?.value == .cancelled)
    }

    @Test(
        "What else was cancelled is no field",
        arguments: [
            "Cancelled the subscription and wrote to them.", "# Why the launch was cancelled and what we learned",
            "The meeting with the board was cancelled.", "# Postponed decisions",
        ])
    func otherCancelled(text: String) { #expect(PairSample(session: text + "\n").codes == []) }

    @Test(
        "Items that say that there is nothing are no items",
        arguments: [
            ("Actions", "No actions"), ("Actions", "Nothing this time"), ("Wins", "No wins"),
            ("Wins", "nothing to report"), ("Concerns", "no concerns."), ("Questions", "No open questions"),
            ("Actions", "Keine neuen Aufgaben"),
        ])
    func nothing(section: String, item: String) {
        let session = PairSample(session: "## \(section)\n- \(item)\n").session
        #expect(session?.actions.isEmpty == true && session?.wins.isEmpty == true)
        #expect(session?.concerns.isEmpty == true && session?.questions.isEmpty == true)
    }

    @Test(
        "Items that begin in such words are items", arguments: ["Nothing broke", "No more overtime", "No time for it"])
    func something(item: String) {
        #expect(PairSample(session: "## Wins\n- \(item)\n").session?.wins.map(\.words) == [item])
    }

    @Test("The time of a topic behind a clock, and a range at its end")
    func topicTimes() {
        let clock = PairSample(session: "## Agenda\n- ⏱️ 5 min Promises\n")
        #expect(clock.session?.agenda.map(\.minutes) == [5])
        #expect(clock.session?.agenda.map(\.topic) == ["Promises"])
        let range = PairSample(session: "## Agenda\n- Check-in 5-10 min\n- Read chapters 5-10\n")
        #expect(range.codes == ["agenda-length"])
        #expect(range.helps == ["write one length in front: 10m Check-in"])
    }

    @Test("Lines in place of a list are named")
    func lines() {
        #expect(PairSample(session: "## Progress\nInterviews: 7\n").codes == ["no-list"])
        #expect(PairSample(session: "## Agenda\n10:00 check-in\n").codes == ["no-list"])
        #expect(PairSample(session: "## Agenda\nWe talked.\n").codes == [])
    }

    @Test(
        "The next session by a short day, or by its distance",
        arguments: [
            ("next: 2.4.", "write next: 2026-04-02 between the two lines --- at the top of the note"),
            ("**Nächstes Mal:** 2.4.", "write next: 2026-04-02 between the two lines --- at the top of the note"),
            ("Next meeting: in 2 weeks", "write in the front matter next: and its day, as in YYYY-MM-DD"),
            ("Next session: same time next week", "write in the front matter next: and its day, as in YYYY-MM-DD"),
        ])
    func next(line: String, help: String) {
        let sample = PairSample(["sessions/2026-03-12.md": "---\nactual: 50m\n---\n\(line)\n"])
        #expect(sample.helps == [help])
    }
}
