import Content
import Diagnostics
import MentoringModel
import Testing

/// Tables in sections, whose rows are items.
@Suite("Tables in sections") struct TableItemTests {
    private func table(_ rows: [String]) -> String {
        let columns = rows[0].split(separator: "|").count
        let line = "|" + String(repeating: " --- |", count: columns)
        return ([rows[0], line] + rows.dropFirst()).map { $0 + "\n" }.joined()
    }

    @Test(
        "The rows of a table are promises",
        arguments: [
            ["| Task | Who | By when | ✔ |", "| Slides | Noor | 2026-03-20 | x |"],
            ["| Who | What | Due | Done |", "| @noor | Slides | 2026-03-20 | yes |"],
            ["| Aufgabe | Wer | Bis | Erledigt |", "| Slides | Noor Haddad | 2026-03-20 | ja |"],
            ["| Action item | Owner | Deadline | Status |", "| **Slides** | [[noor]] | 2026-03-20 | ✅ |"],
            ["| | Task | Who | Due date |", "| [x] | Slides | noor | 2026-03-20 |"],
            ["| # | Task | Who | Due | State |", "| 1 | Slides | noor | 2026-03-20 | erledigt |"],
            ["| Task | Who | Due |", "| [x] Slides | noor | 2026-03-20 |"],
            [
                "| Commitment | Who | When | Finished |",
                "| [Slides](https://example.org) | noor | 📅 2026-03-20 | Done |",
            ],
        ])
    func promises(rows: [String]) {
        let sample = PairSample(session: "## Actions\n\n" + table(rows))
        #expect(sample.promises == ["Slides noor done"])
        #expect(sample.session?.actions.first?.due == CalendarDay("2026-03-20"))
        #expect(sample.codes == [])
    }

    @Test("Several rows, people, empty cells and days of doing")
    func rows() {
        let sample = PairSample(
            session: "## Actions\nWhat we said:\n"
                + table([
                    "| Task | Who | Due | Status |", "| a | Noor/Elena | – | open |", "| b | both | | 2026-03-10 |",
                    "| c | | | cancelled |", "| | | | |", "| d (due 2026-03-21) | Elena | n/a | in progress |",
                ]) + "\nAnd more.\n")
        #expect(
            sample.promises == [
                "a noor open", "a elena open", "b elena done", "b noor done", "c - cancelled", "d elena open",
            ])
        #expect(sample.session?.actions.last?.due == CalendarDay("2026-03-21"))
        #expect(sample.session?.actions[2].done == CalendarDay("2026-03-10"))
        #expect(sample.codes == [])
    }

    @Test("Milestones, topics and values stand in tables, too")
    func otherSections() {
        let goal = PairSample(
            goal: "## Milestones\n\n"
                + table([
                    "| Milestone | Due | Done | Weight |", "| Outline | 2026-02-02 | 2026-01-30 | 2 |",
                    "| Slides | 2026-03-06 | | |",
                ]))
        #expect(
            goal.goal?.milestones.map { "\($0.id) \($0.state) \($0.weight)" } == [
                "outline done 2.0", "slides open 1.0",
            ])
        #expect(goal.goal?.milestones.first?.done == CalendarDay("2026-01-30"))
        #expect(goal.codes == [])
        let session = PairSample([
            "goals/talk.md":
                "---\nstart: 2026-01-05\nmeasure: {metric: talks, unit: talks, baseline: 0, target: 9}\n---\n",
            "sessions/2026-03-12.md": "## Agenda\n"
                + table(["| Min | Topic | By |", "| 10 | Promises | Noor |", "| 20 min | Talk | |"])
                + "\n## Progress\n" + table(["| Goal | Value | Note |", "| talk | 3 | good |"]),
        ])
        #expect(session.session?.agenda.map { "\($0.topic) \($0.minutes ?? 0)" } == ["Promises 10.0", "Talk 20.0"])
        #expect(session.session?.agenda.first?.by?.id.text == "noor")
        #expect(session.session?.progress.map { "\($0.goal) \($0.value ?? 0) \($0.note ?? "")" } == ["talk 3.0 good"])
        #expect(session.codes == [])
    }

    @Test("Cells and columns that cannot be read are told of on their lines")
    func unread() {
        let sample = PairSample(
            session: "## Actions\n\n"
                + table([
                    "| Task | Who | Due | Status | Prio |", "| a | Noor | 20 March | maybe | high |",
                    "| b | Noor | x | | |",
                    "| | Noor | | | |", "| c @nobody | Noor | | | |",
                ]))
        #expect(
            sample.reading.problems.map { "\($0.line) \($0.kind.code)" } == [
                "6 unread-table", "8 day-in-words", "8 unread-table", "9 unread-table", "10 empty-item",
                "11 unknown-person",
            ])
        #expect(sample.session?.actions.count == 3)
    }

    @Test(
        "A table that nobody can read is told of once",
        arguments: ["Actions", "Wins", "Agenda", "Progress", "Introductions", "Decisions"])
    func unreadTable(section: String) {
        let sample = PairSample(session: "## \(section)\n\n" + table(["| a | b |", "| c | d |", "| e | f |"]))
        #expect(sample.codes == ["unread-table"])
        #expect(sample.reading.problems.first?.line == 6)
    }

    @Test("A table of more rows than a note may have items is an error")
    func tooMany() {
        let rows = ["| Task | Who |"] + Array(repeating: "| a | Noor |", count: 1001)
        #expect(PairSample(session: "## Actions\n" + table(rows)).codes == ["too-much"])
        #expect(PairSample(session: "## Actions\n" + table(Array(rows.dropLast()))).session?.actions.count == 1000)
    }

    @Test("Tables elsewhere, and lines with bars, are words")
    func words() {
        let text =
            "## Notes\n" + table(["| Name | Price |", "| a | Noor |"]) + "\n## Wins\n- a | b\n\nWe said a | b.\n"
        #expect(PairSample(session: text).codes == [])
        #expect(PairSample(session: text).session?.actions.isEmpty == true)
    }
}
