import Content
import Diagnostics
import MentoringModel
import Testing

/// Done and cancelled, where words or signs say so.
@Suite("States in words") struct ItemStateWordsTests {
    @Test(
        "Alone in brackets, behind a dash, or as a tick at an end a state is read",
        arguments: [
            ("Slides – done", "done"), ("Slides - done", "done"), ("Slides — erledigt", "done"),
            ("Slides (done)", "done"),
            ("Slides (Done!)", "done"), ("Slides (erledigt)", "done"), ("Slides ✅", "done"), ("Slides ✔", "done"),
            ("Slides ✔️", "done"), ("Slides ☑", "done"), ("Slides ✓", "done"), ("Slides [done]", "done"),
            ("✅ Slides", "done"), ("✓ Slides", "done"), ("[done] Slides", "done"), ("Slides ✅ #talk", "done"),
            ("Slides – DONE", "done"), ("Slides (cancelled)", "cancelled"), ("Slides (canceled)", "cancelled"),
            ("Slides – abgesagt", "cancelled"), ("Slides (dropped)", "cancelled"),
            ("Slides (abgebrochen)", "cancelled"),
            ("Slides – no longer needed", "cancelled"), ("Slides (due 2026-03-20, done)", "done"),
            ("Slides (done) (due 2026-03-20)", "done"), ("Slides → erledigt", "done"),
        ])
    func read(words: String, state: String) {
        for box in ["[ ] ", ""] {
            let sample = PairSample(session: "## Actions\n- \(box)@noor \(words)\n")
            let item = sample.session?.actions.first
            #expect(item?.state.map { "\($0)" } == state, "\(words)")
            #expect(item?.words.hasPrefix("Slides") == true)
            #expect(sample.codes == [])
        }
        let goal = PairSample(goal: "## Milestones\n- [ ] \(words)\n").goal
        #expect(goal?.milestones.first.map { "\($0.state)" } == state)
        #expect(goal?.checklist.first.map { "\($0.state)" } == state)
    }

    @Test(
        "State, person and day stand together in any order", arguments: ["– done – Noor", "– Noor – done", "(Noor) ✅"])
    func together(end: String) {
        #expect(PairSample(session: "## Actions\n- [ ] Slides \(end)\n").promises == ["Slides noor done"])
    }

    @Test(
        "A state among other words is told of, and the proposal ends the problem",
        arguments: [
            "Slides DONE", "Slides erledigt", "Slides, done", "Slides: done", "Slides – done on Monday",
            "Slides (erledigt am 20.3.)", "Slides – done 20 March", "DONE Slides", "Done: slides", "Erledigt – Folien",
            "Slides abgesagt", "Slides CANCELLED", "Slides ❌", "❌ Slides", "Slides ✗",
        ])
    func toldOf(words: String) {
        let sample = PairSample(session: "## Actions\n- [ ] @noor \(words)\n")
        #expect(sample.codes == ["state-in-words"])
        #expect(sample.session?.actions.first?.state == .open)
        let help = sample.helps.first ?? ""
        let line = help.dropFirst(6).prefix { $0 != ";" }
        let mended = PairSample(session: "## Actions\n\(line)\n")
        #expect(mended.codes == [], "\(line)")
        #expect(mended.session?.actions.first?.state != .open)
        #expect(mended.session?.actions.first?.who?.id.text == "noor")
    }

    @Test(
        "Words that are no state",
        arguments: [
            "Get the slides done", "Ask what is done", "Talk – done is better than perfect", "Half-done draft",
            "Find out when the shop is closed", "Plan the done-list", "Make it complete", "Read “Done and Dusted”",
            "Decide: drop it or not", "Sort them: open, done", "Liste führen: erledigt, offen, gestrichen",
            "Read (draft is finished soon)",
        ])
    func words(words: String) {
        let sample = PairSample(session: "## Actions\n- [ ] @noor \(words)\n")
        #expect(sample.codes == [])
        #expect(sample.session?.actions.first?.words == words)
        #expect(sample.session?.actions.first?.state == .open)
    }

    @Test("In other sections such words are words")
    func otherSections() {
        let sample = PairSample(session: "## Wins\n- First talk – done\n- The talk ✅\n## Options\n- Slides – dropped\n")
        #expect(sample.session?.wins.map(\.words) == ["First talk – done", "The talk ✅"])
        #expect(sample.session?.options.map(\.words) == ["Slides – dropped"])
        #expect(sample.codes == [])
    }

    @Test(
        "A box and words that contradict each other are told of",
        arguments: ["[x] @noor Slides (cancelled)", "[-] @noor Slides – done", "[x] @noor Slides ❌ 2026-03-10"])
    func twoStates(item: String) {
        let sample = PairSample(session: "## Actions\n- \(item)\n")
        #expect(sample.codes == ["two-states"])
        #expect(sample.session?.actions.first?.state == (item.hasPrefix("[x]") ? .done : .cancelled))
    }

    @Test("A tick with its day is the day")
    func tickWithDay() {
        let sample = PairSample(session: "## Actions\n- [ ] ✅ 2026-03-10 Slides @noor\n")
        #expect(sample.session?.actions.first?.done == CalendarDay("2026-03-10"))
        #expect(sample.codes == [])
    }

    @Test("A tick agrees with what words say", arguments: ["[x] @noor Slides (done)", "[-] @noor Slides – cancelled"])
    func agreeing(item: String) {
        #expect(PairSample(session: "## Actions\n- \(item)\n").codes == [])
    }

    @Test(
        "A box with a sign for done or cancelled is told of",
        arguments: ["~", "c", "×", "✗", "✔", "✔️", "✓", "✅", "❌", "v", "d", "✖"])
    func signs(sign: String) {
        #expect(PairSample(session: "## Actions\n- [\(sign)] @noor Slides\n").codes == ["other-box"])
    }

    @Test("Other signs in a box are open without a word", arguments: ["/", ">", "<", "?", "!", "i", "1"])
    func otherSigns(sign: String) {
        #expect(PairSample(session: "## Actions\n- [\(sign)] @noor Slides\n").codes == [])
    }

    @Test(
        "An item that is struck through is told of, with and without a box",
        arguments: ["[ ] ~~@noor Slides~~", "~~@noor Slides~~", "@noor ~~Slides~~", "[ ] ~~Slides~~ (due 2026-03-20)"])
    func struck(item: String) {
        #expect(PairSample(session: "## Actions\n- \(item)\n").codes == ["struck-item"])
        #expect(
            PairSample(session: "## Wins\n- \(item.replacing("[ ] ", with: ""))\n").codes.contains("struck-item")
                == false)
    }

    @Test(
        "What says nothing is no item",
        arguments: ["none", "None.", "n/a", "keine", "–", "-", "TBD", "[ ]", "[ ] ", "…", "nothing yet", "[ ] tbd"])
    func nothing(item: String) {
        let sections = ["Actions", "Wins", "Questions", "Options", "Decisions", "Learned", "Concerns", "Agenda"]
        let sample = PairSample(session: sections.map { "## \($0)\n- \(item)\n" }.joined(separator: "\n"))
        let session = sample.session
        #expect(session?.actions.isEmpty == true && session?.wins.isEmpty == true && session?.agenda.isEmpty == true)
        #expect(session?.options.isEmpty == true && session?.questions.isEmpty == true)
        #expect(session?.note.emptyLines.count == sections.count || item == "-")
        #expect(sample.codes == [])
        let goal = PairSample(goal: "## Milestones\n- \(item)\n")
        #expect(goal.goal?.milestones.isEmpty == true && goal.goal?.checklist.isEmpty == true)
        #expect(goal.codes == [])
    }
}
