import Content
import Diagnostics
import MentoringModel
import Testing

/// Values in units that end in a full stop, or stand behind a blank, and what is said behind them.
@Suite("Units of values in lists") struct UnitsWithStopTests {
    private func goal(_ unit: String, _ value: String) -> PairSample {
        PairSample([
            "goals/talk.md":
                "---\nstart: 2026-01-05\ndue: 2026-06-01\nmeasure: {metric: a, unit: \"\(unit)\", baseline: 1, target: 90}\n"
                + "---\n## Updates\n- 2026-02-01: \(value)\n"
        ])
    }

    @Test(
        "The unit of the goal behind the number is read",
        arguments: [
            ("%", "20 %"), ("%", "20%"), ("%", "20\u{A0}%"), ("%", "20\u{202F}%"), ("Prozent", "20 %"),
            ("Std.", "20 Std."),
            ("Std.", "20 Std"), ("Std", "20 Std."), ("Std.", "20Std."), ("Std.", "20\u{A0}Std."), ("hrs.", "20 hrs."),
            ("S.", "20 S."), ("S.", "20 Seiten"), ("reviews", "20 reviews."), ("h", "20 heute"), ("Pers.", "20 Pers."),
        ])
    func units(unit: String, value: String) {
        let sample = goal(unit, value)
        #expect(sample.codes == [], "\(sample.reading.problems.map(\.message))")
        #expect(sample.goal?.updates.map(\.value) == [20])
    }

    @Test(
        "What stands behind is the note, without signs that were the unit’s",
        arguments: [
            ("%", "22 %, läuft", "läuft"), ("Std.", "22 Std. mit Pause", "mit Pause"),
            ("Std.", "22 Std., mit Pause", "mit Pause"),
            ("%", "22 % (Zuversicht 4) Rest", "Rest"), ("Std", "22 Std.", ""),
        ])
    func notes(unit: String, value: String, note: String) {
        let sample = goal(unit, value)
        #expect(sample.codes == [])
        #expect(sample.goal?.updates.first?.value == 22)
        #expect(sample.goal?.updates.first?.note ?? "" == note)
    }

    @Test("Another unit is one still")
    func others() {
        let sample = goal("Std.", "20%")
        #expect(sample.codes == ["unit"])
    }

    @Test(
        "A confidence behind number and unit counts in a session",
        arguments: [
            ("interviews", "3 interviews (confidence 6)"), ("Gespräche", "3 Gespräche (Zuversicht 6)"),
            ("Std.", "3 Std. (Zuversicht 6/10)"), ("%", "3 % (conf: 6)"), ("interviews", "3 interviews, confidence 6"),
            ("Gespräche", "3 Gespräche, davon eins lang (Zuversicht 6)"),
        ])
    func confidence(unit: String, value: String) {
        let sample = PairSample([
            "goals/talk.md":
                "---\nstart: 2026-01-05\ndue: 2026-06-01\nmeasure: {metric: a, unit: \"\(unit)\", baseline: 1, target: 90}\n---\n",
            "sessions/2026-03-12.md": "## Progress\n- talk: \(value)\n",
        ])
        #expect(sample.session?.progress.map(\.confidence) == [6], "\(sample.codes)")
        #expect(sample.session?.progress.map(\.value) == [3])
    }
}
