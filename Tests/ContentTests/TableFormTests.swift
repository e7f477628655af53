import Content
import Diagnostics
import MentoringModel
import Testing

/// Tables with other names of columns, states with their days, in callouts and outside sections.
@Suite("Forms of tables") struct TableFormTests {
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
            ("cancelled 2026-03-01", .cancelled), ("2026-03-01", .done), ("✅ Done 2026-03-01", .done),
        ])
    func stateWithDay(cell: String, state: TaskState) {
        let sample = PairSample(
            session: "## Actions\n" + table(["| Task | Who | Status |", "| Slides | Noor | \(cell) |"]))
        #expect(sample.codes == [])
        #expect(sample.session?.actions.map(\.state) == [state])
        #expect(sample.session?.actions.map(\.done) == [CalendarDay("2026-03-01")])
    }

    @Test("Signs in front of a state, and a weekday behind a day, are read over")
    func signs() {
        for (cell, state) in [("✅ Done", TaskState.done), ("🟢 Done", .done), ("⏳ In progress", .open)] {
            let rows = ["| Task | Who | Due | Status |", "| Slides | Noor | 2026-03-20 (Fri) | \(cell) |"]
            let sample = PairSample(session: "## Actions\n" + table(rows))
            #expect(sample.codes == [], "\(cell)")
            #expect(sample.session?.actions.map(\.state) == [state])
            #expect(sample.session?.actions.first?.due == CalendarDay("2026-03-20"))
        }
        let other = table(["| Task | Who | Due |", "| Slides | Noor | 2026-03-20 or later |"])
        #expect(PairSample(session: "## Actions\n" + other).helps == ["write 2026-03-20"])
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
            #expect(
                sample.helps == ["put it below a heading such as \(heading)\(quoted ? " behind the quotation" : "")"])
        }
    }

    @Test(
        "Other tables are words",
        arguments: ["| Name | Price |", "| Book | Author |", "| Topic | Idea |", "| Day | Room |"])
    func otherTables(header: String) {
        #expect(PairSample(session: "## Summary\n\n" + table([header, "| Noor | 20 |"])).codes == [])
    }
}
