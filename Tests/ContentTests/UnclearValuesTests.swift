import Content
import Diagnostics
import MentoringModel
import Testing

/// Values under Updates where another number or word stands before the one that is meant.
@Suite("Values that leave open which is meant") struct UnclearValuesTests {
    private let fields =
        "---\nstart: 2026-01-05\ndue: 2026-12-01\n"
        + "measure: {metric: posts, unit: posts, baseline: 2, target: 60}\n---\n## Updates\n"

    private func goal(_ item: String) -> PairSample { PairSample(["goals/posts.md": fields + "- \(item)\n"]) }

    @Test(
        "The line to write has the number that is meant",
        arguments: [
            ("2026-02-27 to 2026-03-01: 48", "write the day on which it was counted: - 2026-03-01: 48"),
            ("2026-02-27 – 2026-03-01: 48", "write the day on which it was counted: - 2026-03-01: 48"),
            ("Noor 2026-03-01: 48", "write - 2026-03-01: 48 (Noor)"),
            ("2026-03-01 10:00: 42", "write - 2026-03-01: 42"),
            ("2026-03-01 4:30 pm: 42", "write - 2026-03-01: 42"), ("2026-03-01 Noor: 44", "write - 2026-03-01: 44"),
            ("2026-03-01: 2 drafts, 24 posts", "write - 2026-03-01: 24 posts"),
            ("2026-03-01: 2 drafts and 24 posts", "write - 2026-03-01: 24 posts"),
            ("2026-03-01: thirty", "write - 2026-03-01: 30"), ("2026-03-01: zwanzig", "write - 2026-03-01: 20"),
            ("2026-03-01: we now have 53", "write - 2026-03-01: 53"),
            ("2026-03-01 we published one more, so 54", "write - 2026-03-01: 54"),
            ("2026-03-01: posts 25", "write - 2026-03-01: 25"), ("2026-03-01: posts: 26", "write - 2026-03-01: 26"),
            ("2026-03-01 (27)", "write - 2026-03-01: 27"), ("2026-03-01: not 33 but 34", "write - 2026-03-01: 34"),
            ("2026-03-01: nicht 33, sondern 34", "write - 2026-03-01: 34"),
            ("as of June 4th we are at 5", "write - 2026-06-04: 5"),
        ])
    func meant(item: String, help: String) {
        let sample = goal(item)
        #expect(sample.codes == ["unread-value"], "\(sample.codes)")
        #expect(sample.helps == [help])
        #expect(sample.goal?.updates.contains { $0.value != nil } == false)
        guard let line = help.split(separator: "- ", maxSplits: 1).last else { return }
        let mended = goal(String(line))
        #expect(mended.codes == [])
        #expect(mended.goal?.updates.count { $0.value != nil } == 1)
    }

    @Test(
        "Where it is open, no number is proposed",
        arguments: ["2026-03-01: 5 5", "2026-03-01: 59; 60", "2026-03-01: 10 (11)"])
    func open(item: String) {
        let sample = goal(item)
        #expect(sample.helps == ["keep the one number that was reached: - 2026-03-01: …"])
        #expect(sample.goal?.updates.isEmpty == true)
    }

    @Test(
        "What was struck or not reached is no value",
        arguments: ["~~2026-03-01: 37~~", "[ ] 2026-03-01: 39", "[-] 2026-03-01: 39"])
    func notReached(item: String) {
        let sample = goal(item)
        #expect(sample.codes == ["unread-value"])
        #expect(sample.goal?.updates.isEmpty == true)
    }

    @Test(
        "Plain values stay values",
        arguments: [
            ("2026-03-01:47", 47), ("2026-03-01: 12 first full week", 12), ("2026-03-01: 8 → 9", 9),
            ("2026-03-01: 11 posts, 2 of them long", 11), ("[x] 2026-03-01: 7", 7),
            ("2026-03-01: 10 – Noor read 3 posts", 10), ("2026-03-01: 7, up from 5", 7), ("2026-03-01: 8 (was 7)", 8),
            ("2026-03-01: 9 first drafts of 2 posts", 9), ("2026-03-01: 7 – 2 of them by phone", 7),
        ])
    func plain(item: String, value: Double) {
        let sample = goal(item)
        #expect(sample.codes == [])
        #expect(sample.goal?.updates.map(\.value) == [value])
    }

    @Test(
        "Remarks stay remarks",
        arguments: [
            "read chapter 4", "talked to 3 people in May", "started a call at 10", "spoke to team 7", "one more",
        ])
    func remarks(words: String) {
        let sample = goal("2026-03-01: \(words)")
        #expect(sample.codes == [])
        #expect(sample.goal?.updates.map(\.note) == [words])
    }

    @Test(
        "A measure in words keeps its numbers, or is said in words",
        arguments: [
            ("measure: 3 to 20 minutes", "write measure: {metric: minutes, baseline: 3, target: 20}"),
            ("measure: 10 -> 20 minutes", "write measure: {metric: minutes, baseline: 10, target: 20}"),
            (
                "measure: 50 % fewer words",
                "say what is counted, where it begins and where it shall be: measure: {metric: …, baseline: …, target: …}"
            ),
            ("measure: 6 posts", "write measure: {metric: posts, baseline: 0, target: 6}"),
            ("goal: 6 posts", "it belongs inside `measure`: write measure: {unit: posts, target: 6}"),
            ("measure: posts\ntarget: 6", "write measure: {metric: posts, target: 6}"),
        ])
    func measures(line: String, help: String) {
        let sample = PairSample(["goals/posts.md": "---\nstart: 2026-01-05\ndue: 2026-12-01\n\(line)\n---\n"])
        #expect(sample.helps.contains(help), "\(sample.helps)")
    }
}
