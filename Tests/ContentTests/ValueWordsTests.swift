import Content
import Diagnostics
import MentoringModel
import Testing

/// Values of goals that are a share, a change or said in words.
@Suite("Values in other words") struct ValueWordsTests {
    private let fields =
        "---\nstart: 2026-01-05\ndue: 2026-12-01\n"
        + "measure: {metric: interviews, unit: interviews, baseline: 2, target: 12}\n---\n"

    private func progress(_ value: String, unit: String = "interviews") -> PairSample {
        PairSample([
            "goals/interviews.md": fields.replacing("unit: interviews", with: "unit: \(unit)"),
            "sessions/2026-03-12.md": "---\nnext: 2026-03-26\n---\n## Progress\n- \(value)\n",
        ])
    }

    private func updates(_ item: String) -> PairSample {
        PairSample(["goals/interviews.md": fields + "## Updates\n- \(item)\n"])
    }

    @Test(
        "A percentage is no number of something else",
        arguments: ["58 %", "58%", "58 percent", "58 Prozent", "58 % done"])
    func percent(value: String) {
        #expect(progress("interviews: \(value)").codes == ["unit"])
        #expect(updates("2026-03-01: \(value)").codes == ["unit"])
        let same = progress("interviews: \(value)", unit: "\"%\"")
        #expect(same.codes == [])
        #expect(same.session?.progress.map(\.value) == [58])
    }

    @Test(
        "A change is its new end", arguments: ["6 → 7", "6->7", "6 => 7", "6 to 7", "6 auf 7", "6 → 7 (confidence 7)"])
    func changes(value: String) {
        let session = progress("interviews: \(value)")
        #expect(session.session?.progress.map(\.value) == [7])
        #expect(session.codes == [])
        let goal = updates("2026-03-01: \(value)")
        #expect(goal.goal?.updates.map(\.value) == [7])
        #expect(goal.codes == [])
    }

    @Test(
        "Values in words are named with the line to write",
        arguments: [
            ("from 6 to 7", "7"), ("von 6 auf 7", "7"), ("~7", "7"), ("about 4", "4"), ("now 16 of 20", "16"),
            ("jetzt 10 Interviews", "10"), ("seven", "7"), ("now seven", "7"), ("sieben", "7"),

        ])
    func words(value: String, number: String) {
        let session = progress("interviews: \(value)")
        #expect(session.codes == ["unread-value"])
        #expect(session.helps == ["write - [[interviews]]: \(number)"])
        #expect(session.session?.progress.isEmpty == true)
        let goal = updates("2026-03-01: \(value)")
        #expect(goal.codes == ["unread-value"])
        #expect(goal.helps == ["write - 2026-03-01: \(number)"])
        #expect(goal.goal?.updates.isEmpty == true)
    }

    @Test("What was added is no value")
    func added() {
        #expect(progress("interviews: +1").codes == ["unread-value"])
        #expect(updates("2026-03-01: +1").codes == ["unread-value"])
        #expect(progress("interviews: +1").session?.progress.isEmpty == true)
    }

    @Test(
        "Remarks with numbers are remarks",
        arguments: ["read chapter 4", "first full week", "talked to 3 people in May"])
    func remarks(words: String) {
        let goal = updates("2026-03-01: \(words)")
        #expect(goal.codes == [])
        #expect(goal.goal?.updates.map(\.note) == [words])
        #expect(updates("2026-03-01: 7 – 2 of them by phone").goal?.updates.map(\.value) == [7])
    }

    @Test(
        "Days between signs begin a value",
        arguments: [
            "[[2026-03-06]]: 9", "(2026-03-06) 9", "**2026-03-06**: 9", "**2026-03-06:** 9", "[[2026-03-06|Fri]]: 9",
        ])
    func days(item: String) {
        let goal = updates(item)
        #expect(goal.codes == [])
        #expect(goal.goal?.updates.map { "\($0.day) \($0.value ?? 0)" } == ["2026-03-06 9.0"])
    }

    @Test("The unit of a cell is no other one")
    func cells() {
        let table = "## Updates\n| Date | Value |\n| - | - |\n| 2026-02-01 | 40 % |\n"
        #expect(PairSample(["goals/interviews.md": fields + table]).helps == ["write the number in interviews"])
    }

    @Test("Stars are a number of stars", arguments: [("⭐⭐⭐⭐", 4), ("★★★☆☆", 3)])
    func stars(written: String, number: Int) {
        let sample = PairSample(["pulse/2026-03-noor.md": "- Heard: \(written)\n- Safe: 5\n"])
        #expect(sample.helps.first?.contains("heard: \(number)") == true)
    }

    @Test("A day long gone is a mistake")
    func longGone() {
        #expect(updates("0010-02-15: 4").codes == ["day"])
        #expect(PairSample(session: "## Actions\n- [ ] @noor x (due 0010-02-15)\n").codes == ["attribute"])
        let next = PairSample(["sessions/2026-03-12.md": "Next session: Feb 15, 10am\n"])
        #expect(!next.helps.contains { $0.contains("0010") })
    }

    @Test("A value without its goal, in another section, or in no list")
    func places() {
        #expect(
            progress("interviews 7").helps
                == ["write - [[interviews]]: 7"])
        #expect(
            PairSample(["goals/interviews.md": fields + "## Tracking\n- 2026-03-01: 4\n"]).helps
                == ["put it below a heading such as ## Updates"])
        #expect(PairSample(["goals/interviews.md": fields + "## Updates\n2026-03-01: 4\n"]).codes == ["no-list"])
        #expect(PairSample(["goals/interviews.md": fields + "## Progress\nIt went well.\n"]).codes == [])
        let table = "## Progress log\n| When | How many | Comment |\n| - | - | - |\n| 2026-02-01 | 4 | slow |\n"
        let read = PairSample(["goals/interviews.md": fields + table])
        #expect(read.codes == [])
        #expect(read.goal?.updates.map(\.value) == [4])
    }
}
