import Content
import Diagnostics
import MentoringModel
import Testing

/// Days at the end of promises without a sign, days from when, struck ones, and ones behind `@`; states of last time.
@Suite("Days of items in unusual forms") struct DaysOfItemsTests {
    private func sample(_ item: String) -> PairSample { PairSample(session: "## Actions\n- \(item)\n") }

    @Test(
        "At the end of a promise",
        arguments: [
            ("submit the CFP May 1, 2026", "2026-05-01"), ("submit the CFP 1 May 2026", "2026-05-01"),
            ("submit Tuesday", "2026-03-17"), ("send on the 31st", "2026-03-31"),
            ("slides Friday 31 July", "2026-07-31"),
            ("Entwurf 30. April 2026", "2026-04-30"), ("abschicken Dienstag", "2026-03-17"),
            ("Entwurf 30.4.2026", "2026-04-30"), ("slides Fri 31 July", "2026-07-31"),
            ("Folien Freitag 31. Juli", "2026-07-31"), ("submit the CFP @May 1, 2026", "2026-05-01"),
            ("Entwurf @30. April 2026", "2026-04-30"), ("read case 3 → @April 24, 2026", "2026-04-24"),
            ("read case 3 @April 24", "2026-04-24"),
        ])
    func atEnd(words: String, day: String) {
        let found = sample("[ ] @noor \(words)")
        #expect(found.codes == ["day-in-words"], "\(found.codes) \(found.helps)")
        #expect(found.helps.first?.hasPrefix("write (due \(day))") == true, "\(found.helps)")
    }

    @Test("Of a week only a day can be meant", arguments: ["Entwurf Ende KW 31"])
    func week(words: String) {
        #expect(sample("[ ] @noor \(words)").codes == ["day-in-words"])
    }

    @Test(
        "Within a sentence a day is a word",
        arguments: [
            "prepare the talk 18 June", "slides for Tuesday", "notes from Monday", "plan Casual Friday",
            "Bericht Montag",
            "read the report of 1 May 2026", "read case 3", "the talk on 18 June", "book room 31",
            "read the last Tuesday",
            "buy 2 tickets", "read chapter 4.2", "call at 5", "plan the meeting on the 31st", "test version 2026",
        ])
    func words(words: String) { #expect(sample("[ ] @noor \(words)").codes == []) }

    @Test(
        "From when is no due day",
        arguments: [
            "read the post (not before 2026-07-31)", "read the post, not before 2026-07-31",
            "read post (after 2026-07-31)",
            "Gespräch, frühestens ab 2026-09-01", "Gespräch ab 2026-09-01 führen", "Gespräch (nicht vor 2026-09-01)",
            "start earliest 2026-09-01",
        ])
    func start(words: String) {
        let found = sample("[ ] @noor \(words)")
        #expect(found.codes == ["unread"], "\(found.codes)")
        #expect(!found.helps.contains { $0.contains("(due") }, "\(found.helps)")
        #expect(!PairSample(goal: "## Milestones\n- [ ] \(words)\n").helps.contains { $0.contains("(due 2026") })
    }

    @Test("From when, in words", arguments: ["read the post, not before Friday", "Gespräch, nicht vor Freitag"])
    func startInWords(words: String) { #expect(!sample("[ ] @noor \(words)").helps.contains { $0.contains("(due") }) }

    @Test(
        "A struck day is not the due day",
        arguments: [
            "~~bis 2026-03-12~~ bis 2026-03-19 Retro vorbereiten", "Retro ~~am 2026-03-12~~ bis 2026-03-19 vorbereiten",
        ])
    func struck(words: String) {
        let found = sample("[ ] @noor \(words)")
        #expect(!found.codes.contains("struck-item"))
        #expect(!found.helps.contains { $0.contains("(due 2026-03-12)") }, "\(found.helps)")
        #expect(found.helps.contains { $0.contains("(due 2026-03-19)") }, "\(found.helps)")
    }

    @Test(
        "A struck attribute is not read",
        arguments: [
            "Slides ~~due 2026-03-12~~ (due 2026-03-19)", "Slides ~~(due 2026-03-12)~~ (due 2026-03-19)",
            "Slides ~~📅 2026-03-12~~ 📅 2026-03-19", "Slides ~~bis 2026-03-12~~ bis 2026-03-19",
        ])
    func struckAttribute(words: String) {
        let found = sample("[ ] @noor \(words)")
        #expect(found.codes == ["unread"], "\(found.codes) \(found.helps)")
        #expect(found.helps == ["take it out: “due 2026-03-12”"])
        #expect(found.session?.actions.first?.due?.description == "2026-03-19")
        #expect(found.session?.actions.first?.words == "Slides", "\(found.session?.actions.first?.words ?? "")")
    }

    @Test(
        "With all of an item its day is struck, too",
        arguments: ["~~Slides (due 2026-03-12)~~", "~~CV (due 2026-03-12)~~"])
    func struckWhole(words: String) {
        #expect(sample("[x] @noor \(words)").session?.actions.first?.due?.description == "2026-03-12")
    }

    @Test(
        "States below a heading of last time",
        arguments: [
            ("todos from last time", "noor screenshots ✔"), ("Todos from last time", "noor letter ✗"),
            ("Follow-up on last actions", "Slides – done"), ("Offene Punkte vom letzten Mal", "Folien (erledigt)"),
            ("Last time’s actions", "Noor: slides – done"), ("Aufgaben vom letzten Mal", "Folien: erledigt"),
            ("Review of previous tasks", "slides – cancelled"), ("Previous action items", "slides ✅"),
        ])
    func lastTime(heading: String, item: String) {
        let found = PairSample(session: "## \(heading)\n- \(item)\n")
        #expect(found.codes == ["near-section"], "\(found.codes) \(found.helps)")
        #expect(found.helps.first?.hasPrefix("write them below ## Actions") == true, "\(found.helps)")
        #expect(PairSample(session: "## \(heading)\n- We talked about it\n").codes == [])
        #expect(PairSample(session: "## Notes\n- \(item)\n").codes == [])
    }
}
