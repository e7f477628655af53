import Content
import Diagnostics
import MentoringModel
import Testing

/// Values of a goal say the same in front matter, items and tables.
@Suite("Values of goals in all places") struct GoalValueTests {
    private let measure = "measure: {metric: interviews, unit: interviews, baseline: 2, target: 12}\n"

    private func goal(_ text: String, aggregate: String = "") -> PairSample {
        PairSample(["goals/interviews.md": "---\nstart: 2026-01-05\n\(measure)\(text)"])
    }

    /// The same value in each place: an update in one line and in a set, an item, a row, and the three forms in a session.
    private func samples(_ value: String) -> [PairSample] {
        let other = "---\nstart: 2026-01-05\n\(measure)---\n"
        func session(_ text: String) -> PairSample {
            PairSample(["goals/interviews.md": other, "sessions/2026-03-01.md": text])
        }
        return [
            goal("updates:\n  - 2026-03-01: \"\(value)\"\n---\n"),
            goal("updates:\n  - {date: 2026-03-01, value: \"\(value)\"}\n---\n"),
            goal("---\n## Updates\n- 2026-03-01: \(value)\n"),
            goal("---\n## Updates\n| Date | Value |\n|---|---|\n| 2026-03-01 | \(value) |\n"),
            session("---\nprogress: {interviews: \"\(value)\"}\n---\n"),
            session("---\nprogress:\n  - {goal: interviews, value: \"\(value)\"}\n---\n"),
            session("## Progress\n- [[interviews]]: \(value)\n"),
            session("## Progress\n| Goal | Value |\n|---|---|\n| interviews | \(value) |\n"),
        ]
    }

    private func entries(_ sample: PairSample) -> [ProgressEntry] {
        (sample.goal?.updates ?? []) + (sample.session?.progress ?? [])
    }

    @Test(
        "What is plain is read",
        arguments: [
            ("7", 7.0), ("6 → 7", 7), ("6 -> 7", 7), ("11/12", 11), ("11 of 12", 11), ("11 von 12", 11),
            ("11/12 interviews", 11), ("7 interviews", 7), ("5 → 6 → 7", 7), ("7 of 12, two to go", 7),
        ])
    func plain(value: String, number: Double) {
        for (place, sample) in samples(value).enumerated() where value != "11/12 interviews" || place != 3 {
            #expect(sample.codes == [], "\(value) in place \(place)")
            #expect(entries(sample).map(\.value) == [number], "\(value) in place \(place)")
        }
    }

    @Test(
        "What leaves the value open is not read",
        arguments: [
            ("+1", ""), ("~7", "7"), ("about 7", "7"), ("seven", "7"), ("6–7", "the one number"), ("from 6 to 7", "7"),
            ("5 + 2 = 7", "7"),
        ])
    func open(value: String, number: String) {
        for (place, sample) in samples(value).enumerated() {
            #expect(sample.codes == ["unread-value"], "\(value) in place \(place)")
            #expect(sample.helps.first?.contains(number) == true, "\(value) in place \(place)")
            #expect(entries(sample).allSatisfy { $0.value == nil }, "\(value) in place \(place)")
        }
    }

    @Test(
        "A share of another number than the target is an error that shows both",
        arguments: ["7/10", "7 of 10", "7 of 10 people"])
    func share(value: String) {
        for (place, sample) in samples(value).enumerated() {
            #expect(sample.codes == ["unit"], "\(value) in place \(place)")
            let message = sample.reading.problems.first?.message ?? ""
            #expect(message.contains("10") && message.contains("12"), "\(message)")
            #expect(sample.helps == ["write 7 if that is the value"])
        }
    }

    @Test("A percentage of a count is an error", arguments: ["58 %", "58%"])
    func percent(value: String) {
        for (place, sample) in samples(value).enumerated() {
            #expect(sample.codes == ["unit"], "\(value) in place \(place)")
        }
    }

    @Test(
        "A confidence behind a value is read",
        arguments: [
            "7 (confidence 8)", "7 (confidence 8/10)", "7, confidence: 8", "7, confidence 8", "7 (Zuversicht 8)",
            "7; confidence 8 of 10", "7 (confidence: 8 of 10)",
        ])
    func confidence(value: String) {
        for (place, sample) in samples(value).enumerated() {
            #expect(sample.codes == [], "\(value) in place \(place)")
            #expect(entries(sample).map(\.confidence) == [8], "\(value) in place \(place)")
            #expect(entries(sample).map(\.value) == [7], "\(value) in place \(place)")
            #expect(entries(sample).allSatisfy { $0.note == nil }, "\(value) in place \(place)")
        }
    }

    @Test("What was added is a value where values are added up")
    func sum() {
        let text = "---\nstart: 2026-01-05\nmeasure: {metric: calls, baseline: 0, target: 9, aggregate: sum}\n"
        let sample = PairSample([
            "goals/calls.md": text + "updates:\n  - 2026-03-01: \"+1\"\n---\n## Updates\n- 2026-03-02: +2\n"
        ])
        #expect(sample.codes == [])
        #expect(sample.goal?.updates.map(\.value) == [1, 2])
    }

    @Test("A table of values has a column of confidence, and names what it does not read")
    func table() {
        let head = "---\n## Updates\n| Date | Value | Confidence | By | Comments |"
        let sample = goal(head + "\n|---|---|---|---|---|\n| 2026-03-01 | 7 | 8/10 | Noor | slow |\n")
        #expect(sample.codes == [])
        #expect(sample.goal?.updates.map(\.confidence) == [8])
        #expect(sample.goal?.updates.map(\.note) == ["slow"])
        #expect(sample.goal?.updates.map(\.by?.id.text) == ["noor"])
        let other = goal(head + " Mood |\n|---|---|---|---|---|---|\n| 2026-03-01 | 7 | | | | low |\n")
        #expect(other.codes == ["unread-table"])
        #expect(other.helps.first?.contains("date, value, confidence, by and note") == true)
    }

    @Test(
        "Another day behind or beside a value is told of, with the line to write",
        arguments: [
            "- interviews: 7 (2026-02-20)", "- [[interviews]]: 7 on 2026-02-20", "- interviews (2026-02-20): 7",
            "- [[interviews]]: 7 – 2026-02-20",
        ])
    func otherDay(item: String) {
        let sample = PairSample([
            "goals/interviews.md": "---\nstart: 2026-01-05\n\(measure)---\n",
            "sessions/2026-03-01.md": "## Progress\n\(item)\n",
        ])
        #expect(sample.codes.count == 1)
        #expect(sample.helps.first?.contains("- 2026-02-20: 7 below ## Updates") == true, "\(sample.helps)")
    }

    @Test("Progress may be a list of goals, and a value may stand behind a hyphen")
    func lists() {
        let session = PairSample([
            "goals/interviews.md": "---\nstart: 2026-01-05\n\(measure)---\n",
            "sessions/2026-03-01.md": "---\nprogress:\n  - interviews: 7 (confidence 6)\n---\n",
        ])
        #expect(session.codes == [])
        #expect(session.session?.progress.map(\.value) == [7])
        let sample = goal("updates:\n  - 2026-03-01 - 7\n---\n")
        #expect(sample.codes == [])
        #expect(sample.goal?.updates.map(\.value) == [7])
    }

    @Test("A confidence below its value is told of")
    func confidenceBelow() {
        let sample = goal("---\n## Updates\n- 2026-03-01: 7\n  - Confidence: 8\n")
        #expect(sample.codes == ["unread-value"])
        #expect(sample.helps == ["write it behind the value: (confidence 8)"])
    }

    @Test("A day in backticks, and the day of the value itself, are words")
    func dayAsWords() {
        for note in ["see `2026-02-20`", "on 2026-03-01"] {
            #expect(goal("---\n## Updates\n- 2026-03-01: 7 \(note)\n").codes == [])
            let session = PairSample([
                "goals/interviews.md": "---\nstart: 2026-01-05\n\(measure)---\n",
                "sessions/2026-03-01.md": "---\nprogress: {interviews: \"7, \(note)\"}\n---\n",
            ])
            #expect(session.codes == [])
        }
        let reported = goal("---\n## Updates\n- 2026-03-01: 7 interviews (2026-02-20)\n")
        #expect(reported.codes == ["unread"])
        #expect(reported.helps.first?.contains("- 2026-02-20: 7 on a line of its own") == true)
    }
}
