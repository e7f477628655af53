import Content
import Diagnostics
import MentoringModel
import Testing

/// Values that are not exact, and rows of a table of values without one.
@Suite("Inexact values") struct InexactValuesTests {
    private static let head =
        "---\nstart: 2026-01-05\ndue: 2026-06-01\nmeasure: {metric: talks, unit: talks, baseline: 0, target: 20}\n"

    private func goal(_ body: String, fields: String = "") -> PairSample {
        PairSample(["goals/talk.md": "\(Self.head)\(fields)---\n## Updates\n\(body)\n"])
    }

    @Test(
        "A value that is not exact is a warning with the number, in items, cells and fields alike",
        arguments: [
            "12ish", "12-ish", "12 ish", "12?", "12??", "12 ?", "12 (?)", "12+", "12 or so", "12 talks or so",
            "12 talks?",
            "12 oder so", "12 (approx.)", "12 (ca.)", "12, I think", "12 glaube ich", "12 ± 1", "12±1", "12 +/- 2",
            "≥ 12", "at least 12", "mindestens 12", "maybe 12", "vielleicht 12 talks", "mehr als 12", "~12", "ca. 12",
            "about 12", "12 geschätzt",
        ])
    func inexact(value: String) {
        let item = goal("- 2026-03-05: \(value)")
        #expect(item.codes == ["unread-value"])
        #expect(item.helps == ["write - 2026-03-05: 12"])
        let table = goal("| Date | Value |\n| --- | --- |\n| 2026-03-05 | \(value) |\n| 2026-03-12 | 13 |")
        #expect(table.codes == ["unread-value"])
        #expect(table.helps == ["write 12"])
        #expect(table.goal?.updates.map(\.value) == [13])
        guard !value.contains(",") else { return }
        let field = goal("- 2026-03-12: 13", fields: "updates: [{date: 2026-03-05, value: \"\(value)\"}]\n")
        #expect(field.codes == ["unread-value"])
        #expect(field.reading.problems.allSatisfy { $0.kind.severity == .warning })
    }

    @Test("A limit is none as well", arguments: [">12", "> 12", "<12"])
    func limit(value: String) {
        #expect(goal("- 2026-03-05: \(value)").helps == ["write - 2026-03-05: 12"])
    }

    @Test(
        "A number with words behind it is one",
        arguments: [
            "12", "12 talks", "12 plus a call", "12 about the move", "12 – maybe more to come", "12 talks, one at home",
            "12 (one by phone)", "12 maybe the best week",
        ])
    func exact(value: String) {
        let sample = goal("- 2026-03-05: \(value)")
        #expect(sample.codes == [])
        #expect(sample.goal?.updates.map(\.value) == [12])
    }

    @Test("A row with words or nothing for its value is a remark to the day")
    func rowsWithoutValue() {
        let sample = goal(
            "| Date | Value | Note |\n| --- | --- | --- |\n| 2026-03-05 | sick | flu |\n| 2026-03-12 | | away |\n"
                + "| 2026-03-19 | | |\n| 2026-03-26 | 5 | |")
        #expect(sample.codes == ["unread-value", "unread-value"])
        #expect(sample.reading.problems.map(\.line) == [9, 11])
        #expect(sample.goal?.updates.map(\.value) == [nil, nil, 5])
        #expect(sample.goal?.updates.map(\.note) == ["sick, flu", "away", nil])
    }
}
