import Content
import Diagnostics
import Testing

/// Headings, lines and items that say a state or a day of the items below them.
@Suite("States and days above items") struct StatesAboveItemsTests {
    @Test(
        "A state above open promises is told of once, with the box to write",
        arguments: [
            ("### Done", "[x]"), ("### ✅ Done", "[x]"), ("### Done:", "[x]"), ("### Completed since last time", "[x]"),
            ("### Already done (2)", "[x]"), ("### ✅", "[x]"), ("### Cancelled", "[-]"), ("### Dropped", "[-]"),
            ("### No longer needed", "[-]"), ("### Erledigt", "[x]"), ("### Erledigte Aufgaben", "[x]"),
            ("### Gestrichen", "[-]"), ("**Done:**", "[x]"), ("**Done**", "[x]"), ("Done:", "[x]"),
            ("#### Finished this week", "[x]"), ("### Noor – done", "[x] Noor:"),
        ])
    func states(heading: String, box: String) {
        let sample = PairSample(session: "## Actions\n\n\(heading)\n\n- @noor Write it\n- [ ] @noor Read it\n")
        #expect(sample.codes == ["state-in-words"], "\(sample.codes)")
        #expect(sample.helps == ["begin each of them with - \(box)"])
        #expect(sample.reading.problems.first?.line == 6)
        let mended = PairSample(session: "## Actions\n\n\(heading)\n\n- [x] @noor Write it\n- [-] @noor Read it\n")
        #expect(mended.codes == [])
    }

    @Test(
        "Other headings above promises are words",
        arguments: [
            "### Open", "### In progress", "### To be done", "### Not done yet", "### Half done",
            "### Done by Friday, maybe",
            "### For the talk", "### Getting it done", "### Slides", "### This and that", "### Friday talk",
        ])
    func words(heading: String) {
        #expect(PairSample(session: "## Actions\n\(heading)\n- [ ] @noor Write it\n").codes == [])
    }

    @Test("A state as an item above others")
    func items() {
        let boxes = PairSample(session: "## Actions\n- Done\n  - [ ] @noor Write it\n")
        #expect(boxes.helps == ["begin each of them with - [x]"])
        let plain = PairSample(session: "## Actions\n- Done\n  - Write it\n")
        #expect(plain.helps == ["take this line out, and begin each item below it with - [x]"])
    }

    @Test("Milestones, and a list beside the one of open promises")
    func otherLists() {
        let goal = PairSample(goal: "## Milestones\n### Done\n- Write it\n### Dropped\n- Read it\n")
        #expect(goal.helps == ["begin each of them with - [x]", "begin each of them with - [-]"])
        let again = "one that tells an old promise again has the words of the first time"
        let board = PairSample(session: "## To do\n- @noor Write it\n\n## Done\n- Read it\n")
        #expect(board.codes == ["near-section"])
        #expect(board.helps == ["write ## Actions, and - [x] in front of each item; \(again)"])
        let marked = PairSample(session: "## Actions (done) (private)\n- Read it\n")
        #expect(marked.helps == ["write ## Actions (private), and - [x] in front of each item; \(again)"])
    }

    @Test(
        "A day above promises without one is told of",
        arguments: [
            ("### By 2026-04-10", "(due 2026-04-10)"), ("### Due 2026-04-10", "(due 2026-04-10)"),
            ("### By Friday", "(due 2026-03-13)"), ("**By Friday:**", "(due 2026-03-13)"),
            ("### This week", "(due 2026-03-13)"), ("### Bis 2026-04-10", "(due 2026-04-10)"),

        ])
    func days(heading: String, day: String) {
        let sample = PairSample(session: "## Actions\n\n\(heading)\n\n- [ ] @noor Write it\n")
        #expect(sample.codes == ["day-in-words"], "\(sample.helps)")
        #expect(sample.helps == ["write \(day) at the end of each of them"])
        #expect(PairSample(session: "## Actions\n\n\(heading)\n\n- [ ] @noor Write it \(day)\n").codes == [])
    }

    @Test("A day beside a person")
    func dayOfPerson() {
        let sample = PairSample(session: "## Actions\n### Noor (by Friday)\n- [ ] Write it\n")
        #expect(sample.helps == ["write (due 2026-03-13) at the end of each of them, and Noor: in front of it"])
    }

    @Test(
        "A line that Markdown reads as part of the item above it",
        arguments: ["**By 2026-04-10**", "**Done:**", "Done:"])
    func continued(line: String) {
        let sample = PairSample(session: "## Actions\n- [ ] @noor Write it\n\(line)\n- [ ] @noor Read it\n")
        #expect(sample.helps == ["leave a blank line before it"])
    }
}
