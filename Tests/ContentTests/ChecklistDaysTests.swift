import Content
import MentoringModel
import Testing

/// Days in the boxes of a goal, and behind the word for what was dropped.
@Suite("Days in checklists") struct ChecklistDaysTests {
    private func item(_ item: String) -> PairSample { PairSample(goal: "- \(item)\n- [ ] another\n") }

    @Test(
        "The day of a ticked box is the one on which it was done",
        arguments: ["[x] read it (22 May)", "[x] read it (22/5)", "[x] read it (2026-05-22)", "[x] read it – 22 May"])
    func done(words: String) {
        let sample = item(words)
        #expect(
            sample.helps.count == 1 && sample.helps.first?.hasPrefix("write (done 2026-05-22)") == true,
            "\(sample.helps)")
        let mended = item("[x] read it (done 2026-05-22)")
        #expect(mended.codes == [] && mended.goal?.checklist.first?.done != nil)
    }

    @Test("That of an open one is due", arguments: ["[ ] read it (22 May)", "[ ] read it (2026-05-22)"])
    func due(words: String) {
        #expect(item(words).helps.first?.hasPrefix("write (due 2026-05-22)") == true, "\(item(words).helps)")
        #expect(item("[ ] read it (due 2026-05-22)").codes == [])
        #expect(item("[ ] read it by Friday").helps == ["write the day that is meant, as in (due YYYY-MM-DD)"])
    }

    @Test(
        "A day behind a word for dropped is that of the cancelled item",
        arguments: ["dropped 22 May", "gestrichen 22.5.", "cancelled on 22 May", "dropped 2026-05-22"])
    func dropped(words: String) {
        for heading in ["", "## Milestones\n"] {
            let sample = PairSample(goal: "\(heading)- [-] read it, \(words)\n- [ ] another\n")
            #expect(sample.helps.count == 1, "\(sample.helps)")
            #expect(
                sample.helps.first?.contains("(done 2026-05-22)") == true
                    && sample.helps.first?.contains("cancelled that day") == true, "\(sample.helps)")
        }
        let promise = PairSample(
            session:
                "## Actions\n- [-] Noor: read it, \(words.replacing("22.5.", with: "2.3.").replacing("22 May", with: "2 March").replacing("2026-05-22", with: "2026-03-02"))\n"
        )
        #expect(promise.helps.first?.contains("(done 2026-03-02)") == true, "\(promise.helps)")
    }

    @Test(
        "Words without a day stay words",
        arguments: ["[x] read it", "[-] read it, dropped", "[x] chapter 22 of May's book"])
    func words(words: String) { #expect(item(words).codes == [], "\(item(words).helps)") }
}
