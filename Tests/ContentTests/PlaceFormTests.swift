import Content
import Diagnostics
import MentoringModel
import Testing

/// Tables, names, days and lists in places or forms where they were lost.
@Suite("Forms that were lost") struct PlaceFormTests {
    private func table(_ rows: [String], quoted: Bool = false) -> String {
        var rows = rows
        rows.insert("|" + String(repeating: "---|", count: rows[0].split(separator: "|").count), at: 1)
        return rows.map { (quoted ? "> " : "") + $0 + "\n" }.joined()
    }

    @Test(
        "Columns are known by further names",
        arguments: [
            "| Task | Assignee | ETA | Complete? |", "| Aufgabe | Verantwortlich | Termin | Erledigt |",
            "| Action item | Owner | Target date | Completed |", "| Aufgabe | Wer | Frist | Status |",
        ])
    func columns(header: String) {
        let sample = PairSample(session: "## Actions\n" + table([header, "| Slides | Noor | 2026-03-20 | no |"]))
        #expect(sample.codes == [])
        #expect(sample.promises == ["Slides noor open"])
        #expect(sample.session?.actions.first?.due == CalendarDay("2026-03-20"))
    }

    @Test("The target of a milestone is the day it is due")
    func target() {
        let sample = PairSample(
            goal: "## Milestones\n" + table(["| Milestone | Target |", "| Outline | 2026-03-20 |"]))
        #expect(sample.codes == [])
        #expect(sample.goal?.milestones.first?.due == CalendarDay("2026-03-20"))
    }

    @Test(
        "A state with its day in one cell is both",
        arguments: [
            ("Done 2026-03-01", TaskState.done), ("erledigt am 2026-03-01", .done), ("done (2026-03-01)", .done),
            ("✅ 2026-03-01", .done), ("[x] 2026-03-01", .done), ("completed on 2026-03-01", .done),
            ("cancelled 2026-03-01", .cancelled), ("2026-03-01", .done),
        ])
    func stateWithDay(cell: String, state: TaskState) {
        let sample = PairSample(
            session: "## Actions\n" + table(["| Task | Who | Status |", "| Slides | Noor | \(cell) |"]))
        #expect(sample.codes == [])
        #expect(sample.session?.actions.map(\.state) == [state])
        #expect(sample.session?.actions.map(\.done) == [CalendarDay("2026-03-01")])
    }

    @Test("A state with a day in words is told of with the cell to write")
    func stateWithDayInWords() {
        let sample = PairSample(
            session: "## Actions\n" + table(["| Task | Who | Status |", "| a | Noor | done 1 March |"]))
        #expect(sample.codes == ["unread-table"] && sample.helps == ["write done 2026-03-01 if that is meant"])
        #expect(
            PairSample(session: "## Actions\n" + table(["| Task | Who | Status |", "| a | Noor | open 2026-03-01 |"]))
                .codes
                == ["unread-table"])
    }

    @Test("A break in a cell is a blank, and stands between names")
    func breaks() {
        let sample = PairSample(
            session: "## Actions\n" + table(["| Task | Who |", "| Slides<br>and notes | Noor<br/>Elena |"]))
        #expect(sample.codes == [])
        #expect(sample.promises == ["Slides and notes noor -", "Slides and notes elena -"])
    }

    @Test(
        "The help for a column names those of its section",
        arguments: [
            ("Agenda", "Topic | Minutes", "topic, minutes and by"), ("Actions", "Task | Who", "task, who, due, done"),
        ])
    func help(section: String, columns: String, known: String) {
        let sample = PairSample(session: "## \(section)\n" + table(["| \(columns) | Mood |", "| a | 10 | low |"]))
        #expect(sample.helps.contains { $0.contains(known) }, "\(sample.helps)")
    }

    @Test("A table in a callout of a section is read")
    func callout() {
        let rows = table(["| Owner | Task | Due |", "| Noor | Slides | 2026-03-20 |"], quoted: true)
        for text in ["> [!todo] Actions\n\(rows)", "## Actions\n\(rows)"] {
            let sample = PairSample(session: text)
            #expect(sample.codes == [])
            #expect(sample.promises == ["Slides noor -"])
        }
    }

    @Test(
        "A table of promises, topics or steps outside every section is told of",
        arguments: ["| Owner | Task |", "| Aufgabe | Wer |", "| What | Who | When |", "| Topic | Minutes |"])
    func outside(header: String) {
        for quoted in [true, false] {
            let count = header.split(separator: "|").count
            let row = "|" + String(repeating: " 10 |", count: count)
            let sample = PairSample(session: "## Summary\n\n" + table([header, row], quoted: quoted))
            #expect(sample.codes == ["unread-table"])
            let heading = header.contains("Topic") ? "## Agenda" : "## Actions"
            #expect(sample.helps == ["put it below a heading such as \(heading)"])
        }
    }

    @Test(
        "Other tables are words",
        arguments: ["| Name | Price |", "| Book | Author |", "| Topic | Idea |", "| Day | Room |"])
    func otherTables(header: String) {
        #expect(PairSample(session: "## Summary\n\n" + table([header, "| Noor | 20 |"])).codes == [])
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

    @Test("Other letters in brackets are words", arguments: ["(A)", "(B/C)", "(UX)", "(n)", "[X]", "– B", "(PDF)"])
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
        for text in [
            "## Actions\n- [ ] @noor Read the `2025-12-01` report", "## Notes\n- The report of `2025-12-01`",
            "## Introductions\n- `2025-12-01`: talked to Sam", "## Wins\n- The `2025-12-01` report is out",
            "## Actions\n" + table(["| Task | Who |", "| Read the `2025-12-01` report | Noor |"]),
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
        #expect(PairSample(session: "## Plan\n- 10 min walks help\n- 3 friends\n").codes == [])
    }

    @Test("A line of a log under Introductions is told how an introduction is written")
    func logLine() {
        let sample = PairSample(session: "## Introductions\n- 2026-03-12: talked to Sam\n")
        #expect(sample.codes == ["unread"])
        #expect(sample.helps.first?.hasPrefix("an introduction is written - @mentor → Name (met 2026-03-12)") == true)
    }
}
