import Content
import Diagnostics
import MentoringModel
import Testing

/// Sessions that did not take place, and what a short note says of the next one and of its length.
@Suite("Sessions that were not held") struct SessionsNotHeldTests {
    @Test(
        "What was promised in one is named",
        arguments: [
            "## Actions\n- [ ] Noor: send the slides", "## Actions\n- [x] Noor: send the slides (done 2026-03-01)",
            "## Wins\n- Noor spoke first", "## Options\n- [x] wait a week",
            "## Introductions\n- @elena → Sam Ortiz (offered 2026-03-12)",
        ])
    func items(body: String) {
        for status in ["cancelled", "missed"] {
            let sample = PairSample(["sessions/2026-03-12.md": "---\nstatus: \(status)\n---\n\(body)\n"])
            #expect(sample.codes == ["unread"], "\(sample.codes)")
            #expect(sample.reading.problems.first?.message.contains(status) == true)
        }
        for status in ["held", "planned"] {
            #expect(PairSample(["sessions/2026-03-12.md": "---\nstatus: \(status)\n---\n\(body)\n"]).codes == [])
        }
    }

    @Test("One without items says nothing, and several are told of once")
    func once() {
        let words = "---\nstatus: cancelled\n---\nElena was ill.\n\n## Questions\n- When next?\n"
        #expect(PairSample(["sessions/2026-03-12.md": words]).codes == [])
        let two = "---\nstatus: missed\n---\n## Actions\n- [ ] Noor: one\n- [ ] Elena: two\n\n## Wins\n- w\n"
        #expect(PairSample(["sessions/2026-03-12.md": two]).codes == ["unread"])
    }

    @Test(
        "A new day is the one of the next session",
        arguments: [
            "neuer Termin 26.3.", "Neuer Termin: 26.3., 10 Uhr", "new date 26 March", "New date: 26 March",
            "Ersatztermin: 26.3.",
        ])
    func newDate(line: String) {
        let sample = PairSample(["sessions/2026-03-12.md": "\(line)\n\nWe talked.\n"])
        #expect(sample.codes == ["field-in-body"], "\(sample.codes)")
        #expect(sample.helps.first?.contains("next: 2026-03-26") == true, "\(sample.helps)")
    }

    @Test(
        "The day to which a session was moved is named with its status",
        arguments: ["moved to 26 March", "verschoben auf 26.3."])
    func moved(line: String) {
        let sample = PairSample(["sessions/2026-03-12.md": "\(line)\n"])
        #expect(sample.helps.count == 1)
        #expect(sample.helps.first?.contains("status: cancelled") == true)
        #expect(sample.helps.first?.contains("next: 2026-03-26") == true, "\(sample.helps)")
    }

    @Test(
        "Other new days are words",
        arguments: ["We agreed on a new date for the talk.", "new date for the exam is 26 March", "A new dater left."])
    func words(line: String) {
        #expect(PairSample(["sessions/2026-03-12.md": "\(line)\n\nWe talked.\n"]).codes == [])
    }

    @Test(
        "How long a session took is named where its first line says it",
        arguments: [
            "war nur 50 min", "Short one, 50 mins", "only 50 minutes today", "Kurz heute, nur 50 Min.",
            "Today only 50 minutes, then Noor had to go.", "We had only 50 minutes today.", "Wir hatten nur 50 Min.",
            "Diesmal nur 50 Minuten",
        ])
    func length(line: String) {
        let sample = PairSample(["sessions/2026-03-12.md": "\(line)\n"])
        #expect(sample.codes == ["field-in-body"], "\(sample.codes)")
        #expect(sample.helps.first?.contains("actual: 50m") == true, "\(sample.helps)")
    }

    @Test(
        "A numbered topic with its time outside every section is named, and is no length of the session",
        arguments: [
            "TOP 1: Slides (10 Min.)\nTOP 2: Budget (20 Min.)", "TOP 1 – Slides, 10 min",
            "Agenda item 2 – Slides 10 min",
            "**TOP 1:** Slides (10 min)", "Topic 1: Slides – 10 min", "Tagesordnungspunkt 3: Slides (10 Min.)",
        ])
    func topics(lines: String) {
        let sample = PairSample(["sessions/2026-03-12.md": "\(lines)\n"])
        #expect(sample.codes == ["unread"], "\(sample.helps)")
        #expect(sample.helps == ["write ## Agenda on a line of its own, and below it: - 10m Slides"])
        let withAgenda = PairSample(["sessions/2026-03-12.md": "\(lines)\n\n## Agenda\n- 10m Slides\n"])
        #expect(withAgenda.codes == [], "\(withAgenda.helps)")
    }

    @Test(
        "Minutes of topics are words",
        arguments: [
            "TOP 1: Slides", "Top 10 reasons to talk for 5 min or less", "Agenda item 2 took 15 min and more",
            "Wir hatten 20 min Stau.", "We have 40 minutes per talk.", "We had 40 minutes per talk.",
            "Only 40 minutes of the talk are left.", "It was 40 minutes late.", "Topic 2: cut the talk to 10 min",
            "Thema 1: Folien kürzen auf 10 min", "TOP 1: Slides in 10 min",
        ])
    func minutes(line: String) {
        #expect(PairSample(["sessions/2026-03-12.md": "\(line)\n\nWe talked.\n"]).codes == [])
    }
}
