import Content
import Diagnostics
import MentoringModel
import Testing

/// Days that people say in other forms than `2026-03-20`.
@Suite("Days in words") struct DaysInWordsTests {
    @Test(
        "A day where a due day stands is told of, with the day that is meant",
        arguments: [
            ("Slides (20 March)", "2026-03-20"), ("Slides, Mar 20", "2026-03-20"), ("Slides by Mar 20th", "2026-03-20"),
            ("Slides (March 20, 2026)", "2026-03-20"), ("Slides bis 20.3.", "2026-03-20"),
            ("Slides – 26 Feb", "2027-02-26"),
            ("Slides (29.1.)", "2026-01-29"), ("Slides, 20.03.2026", "2026-03-20"),
            ("Slides 📅 20.03.2026", "2026-03-20"),
            ("Slides 📅20.3.", "2026-03-20"), ("Slides (03/20)", "2026-03-20"), ("Slides, 20/3", "2026-03-20"),
            ("Slides bis Ende März", "2026-03-31"), ("Slides end of March", "2026-03-31"),
            ("Slides (EOW)", "2026-03-13"),
            ("Slides EOD", "2026-03-12"), ("Slides by end of month", "2026-03-31"),
            ("Folien Ende der Woche", "2026-03-13"),
            ("Slides by next session", "2026-03-26"), ("Slides until next time", "2026-03-26"),
            ("Folien bis zum nächsten Mal", "2026-03-26"), ("Slides before we meet again", "2026-03-26"),
            ("Slides (next session)", "2026-03-26"), ("Folien (fällig: 20.3.)", "2026-03-20"),
            ("Slides (deadline 20 March)", "2026-03-20"), ("Slides in two weeks", "2026-03-26"),
            ("Folien in 2 Wochen", "2026-03-26"), ("Folien in zwei Wochen", "2026-03-26"),
            ("Slides (Friday)", "2026-03-13"),
            ("Slides, Friday.", "2026-03-13"), ("Slides by Fri 20.3.", "2026-03-20"),
            ("Slides by Friday 20 March", "2026-03-20"),
            ("Slides by the 20th", "2026-03-20"), ("Folien bis zum 20.", "2026-03-20"),
            ("Slides by 20th of March", "2026-03-20"),
            ("Slides by 2026/03/20", "2026-03-20"), ("Slides by 20-Mar", "2026-03-20"),
            ("20 March: slides", "2026-03-20"),
            ("Slides by end of Q2", "2026-06-30"), ("Slides by 20.3", "2026-03-20"), ("Folien am 20.3.", "2026-03-20"),
            ("Folien bis 20.März", "2026-03-20"), ("Slides (20Mar)", "2026-03-20"), ("Folien bis 20. 3.", "2026-03-20"),
            ("Folien (20.03)", "2026-03-20"), ("Slides no later than Friday", "2026-03-13"),
            ("Folien ca. 20.3.", "2026-03-20"),
            ("Slides by EOD Friday", "2026-03-13"), ("Slides EOD Friday", "2026-03-13"),
            ("Folien nächste Woche Freitag", "2026-03-20"), ("Slides by the weekend", "2026-03-15"),
            ("Folien bis KW 12", "2026-03-20"), ("Slides (week 13)", "2026-03-27"), ("Folien, Fr", "2026-03-13"),
            ("Slides by Monday next week", "2026-03-16"), ("Slides (Mo 16.3.)", "2026-03-16"),
            ("Slides | 20 Mar", "2026-03-20"),
        ])
    func meant(words: String, day: String) {
        let sample = PairSample(session: "## Actions\n- [ ] @noor \(words)\n")
        #expect(sample.codes == ["day-in-words"])
        #expect(sample.helps.first?.contains("(due \(day))") == true, "\(sample.helps)")
    }

    @Test(
        "Where no day can be told, the help says what to write",
        arguments: [
            "Slides asap", "Slides (ASAP)", "Folien so bald wie möglich", "Slides, soon", "Slides by March",
            "Slides mid-April!",
            "Folien Mitte April", "Slides by 4/3", "Slides (5 February)",
        ])
    func notSure(words: String) {
        let sample = PairSample(session: "## Actions\n- [ ] @noor \(words)\n")
        guard !words.contains("mid-") && !words.contains("Mitte") else {
            #expect(
                PairSample(session: "## Actions\n- [ ] @noor \(words.replacing("lides ", with: "lides by "))\n").codes
                    .count <= 1)
            return
        }
        #expect(sample.codes == ["day-in-words"])
        #expect(sample.helps.first?.contains("(due ") == true)
    }

    @Test("Without a next day “next time” has none")
    func noNext() {
        let sample = PairSample(["sessions/2026-03-12.md": "## Actions\n- [ ] @noor Slides by next time\n"])
        #expect(sample.codes == ["day-in-words"])
        #expect(sample.helps == ["write the day that is meant, as in (due YYYY-MM-DD)"])
    }

    @Test("In a German site the day comes first")
    func german() {
        let german = "---\nlanguage: de\n---"
        let text = "## Actions\n- [ ] @noor Folien bis 4/3\n"
        #expect(PairSample(session: text, settings: german).helps.first?.contains(" or (due 2026-04-03)") == false)
        #expect(PairSample(session: text).helps.first?.contains("(due 2026-04-03)") == true)
        let dots = PairSample(session: "## Actions\n- [ ] @noor Folien (due 05.04.2026)\n")
        #expect(dots.helps.first?.hasPrefix("write (due 2026-04-05);") == true)
    }

    @Test(
        "A day within a sentence is a word",
        arguments: [
            "Read the report of 20 March", "Read chapter 3.4.", "Part (1/2)", "Install (2.1)", "Compare 3/4 of them",
            "The Friday group", "So: what", "May we ask, may we?", "Ask about March", "Prepare (May be long)",
            "Read version 1.2.85", "Do the next one", "Watch 2026 go by", "Look into mo, di and so on",
            "Plan the next session", "Talk about next time in detail", "Be done soon", "Draw a picture (sun)",
            "Ask whether it is so, so", "Read week 3 of the course", "Enjoy the weekend",
            "Step by step 2/3", "Go from 2/5 to 4/5", "Write 500 words by hand", "Book for May",
            "Say it in a day or two of talks", "Bring the cards (12)",
            "Sort, then sit",
        ])
    func words(words: String) {
        #expect(PairSample(session: "## Actions\n- [ ] @noor \(words)\n").codes == [])
    }

    @Test("An item that has its day, or is done, is not asked for one")
    func dated() {
        let text = "## Actions\n- [ ] @noor Slides by Friday (due 2026-03-13)\n- [x] @noor Slides (20 March)\n"
        #expect(PairSample(session: text).codes == [])
    }

    @Test("Milestones are told of, too, also without a start")
    func milestones() {
        #expect(
            PairSample(goal: "## Milestones\n- [ ] Slides (20 March)\n").helps == [
                "write (due 2026-03-20) if that is meant"
            ])
        let sample = PairSample(["goals/talk.md": "## Milestones\n- [ ] Slides, 20 March\n"])
        #expect(sample.codes.contains("day-in-words"))
    }

    @Test(
        "Brackets that cannot be read say which day is meant",
        arguments: [
            ("(due 20 March)", "write (due 2026-03-20);"), ("(due: Friday)", "write (due 2026-03-13);"),
            ("(due next week)", "write (due 2026-03-20);"), ("(done Monday)", "write (done 2026-03-09);"),
        ])
    func inBrackets(bracket: String, help: String) {
        let sample = PairSample(session: "## Actions\n- [ ] @noor Slides \(bracket)\n")
        #expect(sample.codes == ["attribute"])
        #expect(sample.helps.first?.hasPrefix(help) == true, "\(sample.helps)")
    }

    @Test("A link to the note of a day is the day, and no broken link")
    func linkedDay() {
        let sample = PairSample(session: "## Actions\n- [ ] @noor Slides (due [[2026-03-20]])\n")
        #expect(sample.session?.actions.first?.due == CalendarDay("2026-03-20"))
        #expect(sample.codes == [])
    }

    @Test(
        "A day alone is proposed as what it most likely is",
        arguments: [
            ("## Actions\n- [x] @noor Slides (2026-03-10)", "write (done 2026-03-10)"),
            ("## Actions\n- [ ] @noor Slides (2026-03-20)", "write (due 2026-03-20)"),
            ("## Actions\n- [ ] @noor 2026-03-20: Slides", "write (due 2026-03-20)"),
            ("## Introductions\n- @elena → Sam Ortiz (2026-03-10)", "write (offered 2026-03-10)"),
        ])
    func alone(text: String, help: String) {
        let sample = PairSample(session: text)
        #expect(sample.codes == ["unread"])
        #expect(sample.helps.first?.hasPrefix(help) == true, "\(sample.helps)")
    }
}
