import Content
import Diagnostics
import MentoringModel
import Testing

/// Names, days and lists in places or forms where they were lost.
@Suite("Forms that were lost") struct PlaceFormTests {
    @Test(
        "What has to be done by a day is due on it",
        arguments: [
            ("(done by 2026-03-20)", "Slides"), ("done by 2026-03-20", "Slides done"),
            ("to be done by 2026-03-20", "Slides to be done"),
        ])
    func doneBy(ending: String, words: String) {
        let sample = PairSample(session: "## Actions\n- [ ] @noor Slides \(ending)\n")
        #expect(sample.codes == [])
        #expect(sample.promises == ["\(words) noor open"])
        #expect(sample.session?.actions.first?.due == CalendarDay("2026-03-20"))
        #expect(sample.session?.actions.first?.done == nil)
    }

    @Test(
        "Names in brackets beside other words, and between signs, are told of",
        arguments: [
            ("Slides (Noor and Elena, 5 min)", "@noor, @elena Slides (5 min)"),
            ("Slides (2026-03-20, Noor)", "@noor Slides (due 2026-03-20)"),
            ("Slides {owner: noor}", "@noor Slides"), ("Slides | Noor | 2026-03-20", "@noor Slides (due 2026-03-20)"),
            ("Slides · Noor", "@noor Slides"),
        ])
    func namesBetweenSigns(item: String, line: String) {
        let sample = PairSample(session: "## Actions\n- [ ] \(item)\n")
        #expect(sample.codes == ["unread"])
        #expect(sample.helps.first?.hasPrefix("write \(line),") == true, "\(sample.helps)")
    }

    @Test(
        "A deadline in a list below a promise is known by other names", arguments: ["By", "When", "Frist", "Bis wann"])
    func deadlineBelow(label: String) {
        let sample = PairSample(session: "## Actions\n- [ ] @noor Slides\n  - \(label): 2026-03-20\n")
        #expect(sample.codes == ["unread"])
        #expect(sample.helps.first?.hasSuffix("- [ ] @noor Slides (due 2026-03-20)") == true, "\(sample.helps)")
    }

    @Test(
        "Initials set off at the end are told of with whom they mean",
        arguments: [
            ("(N)", "@noor"), ("[N/E]", "@noor, @elena"), ("(NH)", "@noor"), ("(N & E)", "@noor, @elena"),
            ("– N", "@noor"),
            ("(E)", "@elena"), ("[EP]", "@elena"), ("(N.)", "@noor"),
        ])
    func initials(ending: String, who: String) {
        let sample = PairSample(session: "## Actions\n- [ ] Slides \(ending)\n")
        #expect(sample.codes == ["unread"])
        #expect(sample.helps.first?.hasPrefix("write \(who) Slides,") == true, "\(sample.helps)")
    }

    @Test(
        "Initials in front are told of with whom they mean",
        arguments: [
            ("(N) Slides", "@noor"), ("N – Slides", "@noor"), ("N/E: Slides", "@noor, @elena"),
            ("[E] Slides", "@elena"),
        ])
    func initialsInFront(item: String, who: String) {
        let sample = PairSample(session: "## Actions\n- [ ] \(item)\n")
        #expect(sample.codes == ["unread"])
        #expect(sample.helps.first?.hasPrefix("write \(who) Slides,") == true, "\(sample.helps)")
        #expect(PairSample(session: "## Actions\n- [ ] (A) Slides\n- [ ] A – slides\n- [ ] B: slides\n").codes == [])
    }

    @Test(
        "A contact whose name holds two is told of",
        arguments: [
            ("Sam Ortiz ← Elena (made 2026-03-10)", "write @elena → Sam Ortiz (made 2026-03-10)"),
            ("Elena to Sam Ortiz (met 2026-03-10)", "write @elena → Sam Ortiz (met 2026-03-10)"),
            ("Elena -- Sam Ortiz (made 2026-03-10)", "write @elena → Sam Ortiz (made 2026-03-10)"),
            (
                "@elena → Sam Ortiz and Kim Lee (made 2026-03-10)",
                "write an item for each:\n- @elena → Sam Ortiz (made 2026-03-10)\n- @elena → Kim Lee (made 2026-03-10)"
            ),
        ])
    func unclearContact(item: String, help: String) {
        let sample = PairSample(session: "## Introductions\n- \(item)\n")
        #expect(sample.codes == ["introduction-remark"])
        #expect(sample.helps == [help])
        // Whoever is a contact is hidden as one.
        #expect(
            sample.session?.introductions.map(\.name) == [
                item.contains(" and ") ? "Sam Ortiz and Kim Lee" : "Sam Ortiz"
            ])
        let plain = PairSample(session: "## Introductions\n- @elena → Marks & Spencer (made 2026-03-10)\n")
        #expect(plain.codes == [] && plain.session?.introductions.first?.name == "Marks & Spencer")
    }

    @Test("Other letters in brackets are words", arguments: ["(A)", "(B/C)", "(UX)", "(n)", "– B", "(PDF)"])
    func otherLetters(ending: String) {
        #expect(PairSample(session: "## Actions\n- [ ] @noor Slides\n- [ ] Plan \(ending)\n").codes == [])
    }

    @Test(
        "A mention of a chat tool is a person",
        arguments: ["<@noor> Slides", "Slides <@noor>", "<@U123|noor> Slides", "<@noor>: Slides", "Slides – <@noor>"])
    func mentions(item: String) {
        let sample = PairSample(session: "## Actions\n- [ ] \(item)\n")
        #expect(sample.codes == [])
        #expect(sample.promises == ["Slides noor open"])
    }

    @Test("A mention of nobody here is told of")
    func unknownMention() {
        #expect(PairSample(session: "## Actions\n- [ ] Slides <@U123>\n").codes == ["unknown-person"])
    }

    @Test("A box with a name alone asks for what is to be done")
    func nameAlone() {
        let sample = PairSample(session: "## Actions\n- [ ] Noor\n")
        #expect(sample.codes == ["empty-item"])
        #expect(sample.helps.first?.hasPrefix("write what is to be done behind it: - [ ] @noor …") == true)
    }

    @Test("The bold name of a section as an item opens it and owns nothing")
    func boldSection() {
        for box in ["", "[ ] "] {
            let sample = PairSample(session: "## Actions\n- **Action items**\n  - \(box)@noor Slides\n  - \(box)Mail\n")
            #expect(sample.codes == [])
            #expect(
                sample.session?.actions.map { "\($0.words) \($0.who?.id.text ?? "-")" } == ["Slides noor", "Mail -"])
        }
    }

    @Test("A day among words is told of with both readings, and in backticks is words")
    func dayAmongWords() {
        let sample = PairSample(session: "## Actions\n- [ ] @noor Read the 2025-12-01 report\n")
        #expect(sample.codes == ["unread"])
        #expect(sample.helps.first?.contains("(due 2025-12-01) if that is the day it is due") == true)
        #expect(sample.helps.first?.contains("`2025-12-01`") == true)
        for list in ["-", "2."] {
            let ticked = PairSample(session: "## Actions\n\(list) [x] @noor Read the 2025-12-01 report\n")
            #expect(ticked.helps.first?.contains("(done 2025-12-01) if it was done that day") == true)
        }
        for text in [
            "## Actions\n- [ ] @noor Read the `2025-12-01` report", "## Notes\n- The report of `2025-12-01`",
            "## Introductions\n- `2025-12-01`: talked to Sam", "## Wins\n- The `2025-12-01` report is out",
            "## Actions\n| Task | Who |\n|---|---|\n| Read the `2025-12-01` report | Noor |\n",
        ] {
            #expect(PairSample(session: text).codes == [], "\(text)")
        }
    }

    @Test("A month in brackets is a deadline only where there is no other")
    func month() {
        #expect(PairSample(session: "## Actions\n- [ ] @noor Slides (March) by 2026-03-20\n").codes == [])
        let sample = PairSample(session: "## Actions\n- [ ] @noor By Friday: slides (March)\n")
        #expect(sample.codes == ["day-in-words"])
        #expect(sample.helps.first?.contains("2026-03-13") == true, "\(sample.helps)")
        #expect(PairSample(session: "## Actions\n- [ ] @noor Slides (March)\n").codes == ["day-in-words"])
        #expect(PairSample(session: "## Wins\n- The figures (March) are good\n").codes == [])
    }

    @Test(
        "Words behind “done” or “due” in brackets are no day",
        arguments: [
            ("(done weekly)", ["state-in-words"]), ("(done by Elena)", ["state-in-words"]),
            ("(done twice)", ["state-in-words"]),
            ("(done when 3 people nodded)", ["state-in-words"]), ("(done after 2026-03-01)", ["attribute"]),
            ("(due diligence)", []), ("(due to illness)", []), ("(done last week)", ["attribute"]),
            ("(due Friday)", ["attribute"]),
            ("(due soon)", ["attribute"]), ("(done 5 March)", ["attribute"]),
        ])
    func wordsBehindKey(ending: String, codes: [String]) {
        let sample = PairSample(session: "## Actions\n- [ ] @noor Stretch \(ending)\n")
        #expect(sample.codes == codes)
        if codes != ["attribute"] {
            #expect(sample.session?.actions.map(\.words) == ["Stretch \(ending)"])
            #expect(sample.session?.actions.map(\.state) == [.open])
            #expect(PairSample(session: "## Actions\n- [x] @noor Stretch \(ending)\n").codes == [])
        }
    }

    @Test(
        "An introduction outside every section is sent to its own",
        arguments: ["Elena → Sam Ortiz", "@elena -> Sam Ortiz"])
    func introduction(item: String) {
        for ending in ["", " (offered 2026-03-12)"] {
            let sample = PairSample(session: "## Chat\n- \(item)\(ending)\n")
            #expect(sample.codes == ["unread"])
            #expect(sample.helps == ["put it below a heading such as ## Introductions"])
        }
        #expect(PairSample(session: "## Chat\n- Slides → Noor\n- Monday -> Friday\n").codes == [])
    }

    @Test("Topics outside every section are sent to the agenda")
    func topics() {
        let sample = PairSample(session: "## Plan\n- 10m check-in\n- 20 min: slides\n")
        #expect(sample.codes == ["unread"])
        #expect(sample.helps == ["put it below a heading such as ## Agenda"])
        let one = PairSample(session: "## Plan\n- 10m check-in @noor\n")
        #expect(one.codes == ["unread"] && one.helps == ["put it below a heading such as ## Agenda"])
        #expect(PairSample(session: "## Plan\n- 10 min walks help\n- 3 friends\n").codes == [])
    }

    @Test("A line of a log under Introductions is told how an introduction is written")
    func logLine() {
        let sample = PairSample(session: "## Introductions\n- 2026-03-12: talked to Sam\n")
        #expect(sample.codes == ["unread"])
        #expect(sample.helps.first?.hasPrefix("an introduction is written - @mentor → Name (met 2026-03-12)") == true)
    }
}
