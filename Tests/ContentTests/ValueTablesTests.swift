import Content
import MentoringModel
import Testing

/// Tables of values of a goal with other names of columns, and outside every section.
@Suite("Tables of values") struct ValueTablesTests {
    private func goal(_ body: String, unit: String = "talks", language: String = "en") -> PairSample {
        PairSample(
            [
                "goals/talks.md": "---\nstart: 2026-01-05\ndue: 2026-12-01\n"
                    + "measure: {metric: talks, unit: \(unit), baseline: 0, target: 60}\n---\n\(body)\n"
            ], settings: "---\nname: P\nlanguage: \(language)\n---\n")
    }

    private func table(_ day: String, _ value: String, _ rows: [(String, String)]) -> String {
        "| \(day) | \(value) |\n|---|---|\n" + rows.map { "| \($0.0) | \($0.1) |\n" }.joined()
    }

    @Test(
        "One outside every section is named",
        arguments: [
            ("Woche bis", "Stunden", "1.3.", "Stunden"), ("Week ending", "Hours", "1 March", "hours"),
            ("Stand", "Punkte", "2026-03-01", "Punkte"), ("Date", "Talks", "2026-03-01", "talks"),
            ("", "Value", "2026-03-01", "talks"), ("Tag", "h", "01.03.2026", "Stunden"),
        ])
    func outside(day: String, value: String, first: String, unit: String) {
        for heading in ["", "## Numbers\n\n", "> "] where !heading.hasPrefix(">") {
            let sample = goal(heading + table(day, value, [(first, "4"), ("2026-03-08", "6")]), unit: unit)
            #expect(sample.codes == ["unread-table"], "\(sample.codes)")
            #expect(sample.helps == ["put it below a heading such as ## Updates, where these are values of the goal"])
        }
    }

    @Test(
        "Other tables are no values",
        arguments: [
            ("Who", "Budget", "Venue", "400"), ("Date", "Room", "2026-03-01", "A 4"),
            ("Day", "What", "2026-03-01", "first talk"), ("Date", "Hours", "2026-03-01", "4"),
            ("Date", "Cost in %", "2026-03-01", "first"), ("Date", "Start", "2026-03-01", "10:00"),
        ])
    func others(day: String, value: String, first: String, second: String) {
        #expect(goal(table(day, value, [(first, second), (first, second)])).codes == [])
        let yesNo = PairSample(goal: table("Date", "Talks", [("2026-03-01", "4"), ("2026-03-08", "6")]))
        #expect(yesNo.codes == [])
    }

    @Test("A column in another unit is named, and not counted")
    func otherUnit() {
        let body = "## Updates\n\n" + table("Week ending", "Hours", [("2026-03-01", "4")])
        let sample = goal(body)
        #expect(sample.codes == ["unit"] && sample.goal?.updates.isEmpty == true)
        for unit in ["hours", "h", "Stunden", "hours of practice", ""] {
            let own = goal(body, unit: unit.isEmpty ? "''" : unit)
            #expect(own.codes == [] && own.goal?.updates.map(\.value) == [4], "\(own.codes)")
        }
    }

    @Test("Days in words are named row by row, whatever their column is called")
    func daysInWords() {
        let sample = goal("## Updates\n\n" + table("Woche bis", "Punkte", [("1.3.", "4"), ("8 March", "6")]))
        #expect(sample.codes == ["unread-value", "unread-value"], "\(sample.codes)")
        #expect(sample.helps == ["write 2026-03-01", "write 2026-03-08"])
        let read = goal("## Updates\n\n" + table("Woche bis", "Punkte", [("2026-03-01", "4"), ("2026-03-08", "6")]))
        #expect(read.codes == [] && read.goal?.updates.map(\.value) == [4, 6])
    }
}
