import Content
import Diagnostics
import MentoringModel
import Testing

/// Forms in which people say that something is done, is to be done, or is open after all.
@Suite("Forms of states") struct StateFormTests {
    private func promise(_ words: String) -> (sample: PairSample, item: SessionItem?) {
        let sample = PairSample(session: "## Actions\n- \(words)\n")
        return (sample, sample.session?.actions.first)
    }

    @Test(
        "“Done by” a day asks for it",
        arguments: [
            ("get it done by 2026-03-20", "get it done"), ("slides (to be done by 2026-03-20)", "slides (to be done)"),
            ("slides (will be done by 2026-03-20)", "slides (will be done)"),
            ("slides (not done by 2026-03-20)", "slides (not done)"),
            ("slides (draft done by 2026-03-20)", "slides (draft done)"),
            ("slides (done by 2026-03-20)", "slides"), ("slides (completed by 2026-03-20)", "slides"),
            ("slides (finished until 2026-03-20)", "slides"), ("slides (all done by 2026-03-20)", "slides"),
            ("Folien (fertig bis 2026-03-20)", "Folien"), ("Folien (erledigt bis 2026-03-20)", "Folien"),
            ("slides – done by 2026-03-20", "slides"), ("slides, completed by 2026-03-20", "slides"),
            ("Folien, erledigt bis 2026-03-20", "Folien"), ("Folien erledigt bis 2026-03-20", "Folien erledigt"),
            ("slides must be finished by 2026-03-20", "slides must be finished"),
            ("have slides completed until 2026-03-20", "have slides completed"),
        ])
    func until(words: String, left: String) {
        let (sample, item) = promise("@noor \(words)")
        #expect(sample.codes == [], "\(sample.helps)")
        #expect(item?.state ?? .open == .open)
        #expect(item?.due == CalendarDay("2026-03-20") && item?.done == nil)
        #expect(item?.words == left)
    }

    @Test(
        "Behind other words “done” with a day is told of, and the words stay whole",
        arguments: [
            "slides (has to be done 2026-03-20)", "slides, to be completed 2026-03-20", "slides (half done 2026-03-20)",
            "slides (must be done 2026-03-20)", "Folien (muss erledigt 2026-03-20)", "slides done 2026-03-20",
            "slides (not done 2026-03-20)", "Folien muss bis 2026-03-20 erledigt sein",
            "slides (will be finished 2026-03-20)",
        ])
    func amongWords(words: String) {
        let (sample, item) = promise("@noor \(words)")
        #expect(sample.codes == ["unread"])
        #expect(item?.state ?? .open == .open)
        #expect(item?.due == nil && item?.done == nil)
        #expect(item?.words == words)
        #expect(sample.helps.first?.contains("(due 2026-03-20)") == true)
    }

    @Test(
        "Set off by a bracket, comma, dash or stop “done” with its day is read",
        arguments: [
            "slides (done 2026-03-10)", "slides – done 2026-03-10", "slides, done 2026-03-10",
            "slides. Done 2026-03-10.",
            "slides — erledigt 2026-03-10", "slides (completed on 2026-03-10)", "slides – done on 2026-03-10",
            "slides ✅ (2026-03-10)", "slides ✔ 2026-03-10", "slides ✓ (2026-03-10)", "slides; completed: 2026-03-10",
        ])
    func setOff(words: String) {
        let (sample, item) = promise("[x] @noor \(words)")
        #expect(sample.codes == [], "\(sample.helps)")
        #expect(item?.done == CalendarDay("2026-03-10") && item?.due == nil)
    }

    @Test(
        "In words, too",
        arguments: ["slides (done by Friday)", "slides – done by Friday", "Folien (fertig bis Freitag)"])
    func untilInWords(words: String) {
        let (sample, item) = promise("@noor \(words)")
        #expect(sample.codes == ["day-in-words"])
        #expect(sample.helps.first?.contains("(due 2026-03-13)") == true, "\(sample.helps)")
        #expect(item?.state ?? .open == .open)
    }

    @Test(
        "A state with a day or remark behind it is told of, and the line keeps all of it",
        arguments: [
            ("✔ (10 March)", "slides", "2026-03-10"), ("✔ (10.3.)", "slides", "2026-03-10"),
            ("✅ 10 Mar", "slides", "2026-03-10"), ("✅ 10.3.", "slides", "2026-03-10"),
            ("✓ yesterday", "slides", "2026-03-11"),
            ("- done (10 March)", "slides", "2026-03-10"), ("– erledigt (10.3.)", "slides", "2026-03-10"),
            ("(done, 10 March)", "slides", "2026-03-10"), ("(erledigt, 10.3.)", "slides", "2026-03-10"),
            (", completed 10 Mar", "slides", "2026-03-10"), (", erledigt 10.3.", "slides", "2026-03-10"),
            ("[done: 10 March]", "slides", "2026-03-10"), ("| done 10 March", "slides", "2026-03-10"),
            ("(done, see mail)", "slides (see mail)", ""), ("(erledigt – siehe Mail)", "slides (siehe Mail)", ""),
            ("✅ (see mail)", "slides (see mail)", ""), ("**done**", "slides", ""), ("*done*", "slides", ""),
            (". Done.", "slides", ""), (" / done", "slides", ""), ("= done", "slides", ""), ("{done}", "slides", ""),
            ("... done!", "slides", ""), ("100%", "slides", ""), ("– 100 %", "slides", ""), ("- sorted", "slides", ""),
            ("[x]", "slides", ""), ("(x)", "slides", ""), (":white_check_mark:", "slides", ""),
            ("✔️ done", "slides", ""),
            ("Status: done", "slides", ""), ("– verschickt", "slides", ""),
        ])
    func toldOf(end: String, left: String, day: String) {
        let (sample, item) = promise("[ ] @noor slides \(end)")
        // A key at the start of brackets, with a day that cannot be read, is an error of its own.
        guard end != "[done: 10 March]" else {
            #expect(sample.codes == ["attribute"])
            #expect(sample.helps.first?.hasPrefix("write (done 2026-03-10)") == true)
            return
        }
        #expect(sample.codes == ["state-in-words"], "\(sample.helps)")
        #expect(item?.state == .open)
        let line = (sample.helps.first ?? "").dropFirst(6).prefix { $0 != ";" }
        let (typed, meant) = promise(String(line.dropFirst(2)))
        #expect(typed.codes == [], "\(line)")
        #expect(meant?.state == .done && meant?.who?.id.text == "noor")
        #expect(meant?.words.split { ". ".contains($0) }.joined(separator: " ") == left)
        #expect(meant?.done.map { "\($0)" } ?? "" == day)
    }

    @Test(
        "Alone behind a dash or in brackets more words are a state",
        arguments: [
            ("(erl.)", "done"), ("– erl.", "done"), ("(abgehakt)", "done"), ("(ist erledigt)", "done"),
            ("(complete)", "done"),
            ("– already done", "done"), ("– not needed anymore", "cancelled"), ("(wurde abgesagt)", "cancelled"),
            ("[Status: Done]", "done"), ("[Status: Cancelled]", "cancelled"), ("[Status: Open]", "open"),
        ])
    func read(end: String, state: String) {
        let (sample, item) = promise("[ ] @noor slides \(end)")
        #expect(sample.codes == [])
        #expect(item?.state.map { "\($0)" } == state)
        #expect(item?.words == "slides")
    }

    @Test("Fields in brackets behind the words are read")
    func fields() {
        let (sample, item) = promise("slides [Owner: Noor] [Due: 2026-03-20] [Status: Done]")
        #expect(sample.codes == [])
        #expect(sample.promises == ["slides noor done"])
        #expect(item?.due == CalendarDay("2026-03-20"))
    }

    @Test(
        "A tick beside words that say it is open is told of",
        arguments: [
            "(not done)", "– still open", "– noch offen", "(nicht erledigt)", "(not done yet)", ", offen",
            "- in progress",
            "(half done)", "– noch nicht fertig",
        ])
    func contradiction(end: String) {
        #expect(promise("[x] @noor slides \(end)").sample.codes == ["two-states"])
        #expect(promise("[ ] @noor slides \(end)").sample.codes == [])
        #expect(PairSample(goal: "## Milestones\n- [x] slides \(end)\n").codes == ["two-states"])
    }

    @Test(
        "Words that are no state",
        arguments: [
            "Decide what is open", "Keep the door open", "Read chapter 3 (open access)", "Collect 100% of the votes",
            "Raise it to 100%", "Read “Status: done”, the book", "Explain ✅ and ❌", "Use ✅ in the list",
            "Talk – open mic",
            "Sort: open, done", "Find what went well, done or not", "Plan (x) and (y)",
        ])
    func words(words: String) {
        #expect(promise("[ ] @noor \(words)").sample.codes == [])
        #expect(promise("[x] @noor \(words)").sample.codes == [])
    }

    @Test(
        "The day of a ticked milestone is told of",
        arguments: [
            "slides – 10 Feb", "slides, 10.2.2026", "slides 10 Feb", "slides ✅ 10 Feb", "slides done 10 Feb",
            "slides (10 Feb)",
            "slides Feb 10", "slides, 10.2.",
        ])
    func dayOfMilestone(words: String) {
        let sample = PairSample(goal: "## Milestones\n- [x] \(words)\n")
        #expect(sample.codes == ["day-in-words"])
        #expect(sample.helps.first?.hasPrefix("write (done 2026-02-10)") == true, "\(sample.helps)")
    }

    @Test(
        "Days and numbers of a ticked milestone that are words",
        arguments: [
            "Talk at the meetup on 10 Feb", "Notes of 10 Feb", "Read chapters 3-5", "Release 2.1", "Read section 4.2.",
            "Raise it to 4.5", "Talk in May", "Read part 2",
        ])
    func wordsOfMilestone(words: String) {
        #expect(PairSample(goal: "## Milestones\n- [x] \(words)\n").codes == [])
    }

    @Test(
        "A milestone without a box says that it is done",
        arguments: [
            "1. slides – erledigt (10.02.)", "- slides – done (10 Feb)", "- slides ✅ 10 Feb",
            "- [ ] slides, done 10 Feb",
        ])
    func milestone(line: String) {
        let sample = PairSample(goal: "## Milestones\n\(line)\n")
        #expect(sample.codes == ["state-in-words"])
        #expect(sample.helps.first == "write - [x] slides (done 2026-02-10)")
    }

    @Test(
        "What is struck through in front of other words is told of",
        arguments: ["[ ] ~~slides~~ dropped, nobody reads it", "~~slides~~ replaced"])
    func struck(words: String) {
        #expect(PairSample(goal: "## Milestones\n- \(words)\n").codes == ["struck-item"])
    }
}
