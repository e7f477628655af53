import Content
import Diagnostics
import MentoringModel
import Testing

/// Numbers behind a day that are no value of that day.
@Suite("Numbers that mean something else than the value") struct OtherMeaningTests {
    private func goal(_ item: String, measure: String = "") -> PairSample {
        PairSample([
            "goals/posts.md": "---\nstart: 2026-01-05\ndue: 2026-12-01\n"
                + "measure: {metric: posts, unit: posts, baseline: 2, target: 60\(measure)}\n---\n## Updates\n- 2026-03-01: \(item)\n"
        ])
    }

    @Test(
        "What is left, planned, added or one of two is not read",
        arguments: [
            "12 still to go", "10 to go", "10 left", "10 posts left", "12 fehlen noch", "12 Kapitel fehlen noch",
            "3 remaining posts",
            "noch 12", "still 12 to go", "noch 3 offen", "9 more", "9 more posts", "3 dazu", "3 weitere", "2 new ones",
            "5 on top",
            "9 (plan)", "9 planned", "9 geplant", "9, geplant", "9 posts planned", "3 cancelled", "3 ausgefallen",
            "3 posts cancelled",
            "4 or 5 depending on the draft", "4 oder 5", "10 minus 2", "5, maybe 6", "5 – vielleicht 6", "4–5",
        ])
    func notRead(item: String) {
        let sample = goal(item)
        #expect(sample.codes == ["unread-value"], "\(sample.codes)")
        #expect(sample.goal?.updates.contains { $0.value != nil } == false)
        #expect(
            sample.helps.allSatisfy {
                !$0.contains(where: \.isNewline) && $0.hasPrefix("write - 2026-03-01: and the ")
            }, "\(sample.helps)")
    }

    @Test(
        "Where a second number is the one that counts, it is proposed",
        arguments: [
            ("2 new ones, total 9", "9"), ("2 neue, insgesamt 9", "9"), ("8, no 9!", "9"), ("9 (correction: 8)", "8"),
            ("3 dazu, jetzt 12", "12"),
        ])
    func second(item: String, number: String) {
        let sample = goal(item)
        #expect(sample.helps == ["write - 2026-03-01: \(number)"])
        #expect(goal(number).codes == [])
    }

    @Test(
        "Values with a remark are read",
        arguments: [
            "9 posts", "9 – target nearly reached", "9, 2 of them cancelled", "9 (+1 cancelled)", "9 more or less",
            "9 left Noor tired",
            "9 new readers of the blog", "9 total", "9 statt 12", "9 incl. 2 short ones", "9 if we count the talk",
            "9 (was 7)",
            "9, up from 5", "9 (7 in May)", "9 after a week off", "9, 3 more are written", "9 today",
            "9 – left out the short ones",
            "9 posts, now with pictures", "9 remain online", "9: the plan works", "9 (plan was 12)",
        ])
    func read(item: String) {
        let sample = goal(item)
        #expect(sample.codes == [])
        #expect(sample.goal?.updates.map(\.value) == [9])
    }

    @Test("Where values are added up, what was added is one", arguments: ["9 more", "9 dazu", "9 new ones"])
    func sums(item: String) {
        let sample = goal(item, measure: ", aggregate: sum")
        #expect(sample.codes == [] && sample.goal?.updates.map(\.value) == [9])
    }

    @Test("Front matter and tables are read alike", arguments: ["12 still to go", "4 or 5", "9 (plan)"])
    func frontMatter(item: String) {
        let fields =
            "---\nstart: 2026-01-05\ndue: 2026-12-01\nmeasure: {metric: posts, unit: posts, baseline: 2, target: 60}\n"
        let field = PairSample(["goals/posts.md": fields + "updates: [{date: 2026-03-01, value: \"\(item)\"}]\n---\n"])
        #expect(field.codes == ["unread-value"])
        let table = PairSample([
            "goals/posts.md": fields + "---\n## Updates\n\n| Day | Value |\n|---|---|\n| 2026-03-01 | \(item) |\n"
        ])
        #expect(table.codes == ["unread-value"])
    }
}
