import Content
import Diagnostics
import MentoringModel
import Testing

/// Units behind values, several amounts in one line, and values behind a dash.
@Suite("Amounts of values") struct AmountsOfValuesTests {
    private static let front =
        "---\ntitle: Keep the day\nstart: 2026-01-05\nmeasure: {metric: hours practised, unit: hours, baseline: 0, target: 40, aggregate: "

    private func goal(_ line: String, aggregate: String = "sum") -> PairSample {
        PairSample(["goals/practice.md": "\(Self.front)\(aggregate)}\n---\n## Log\n- \(line)\n"])
    }

    private func session(_ body: String, aggregate: String = "latest") -> PairSample {
        PairSample([
            "goals/practice.md": "\(Self.front)\(aggregate)}\n---\n",
            "sessions/2026-03-12.md": "## Progress\n\(body)\n",
        ])
    }

    private static let otherUnits: [(String, String)] = [
        ("390 min", "6.5"), ("6h30", "6.5"), ("6 h 30", "6.5"), ("6 h 30 min", "6.5"), ("90 minutes", "1.5"),
        ("1 h 30 on the train", "1.5"), ("1 hour, 30 minutes", "1.5"), ("1.5 hours + 30 min", "2"),
        ("45 minutes on the train", "0.75"), ("90min", "1.5"), ("45 Minuten", "0.75"), ("1 Stunde 30 Minuten", "1.5"),
        ("390 min, half of it at night", "6.5"),
    ]

    @Test("A length of time in another unit is an error with the number in the goal's", arguments: otherUnits)
    func otherUnit(value: String, meant: String) {
        let update = goal("2026-03-10: \(value)")
        #expect(update.goal?.updates.isEmpty == true)
        #expect(update.codes == ["unit"])
        #expect(update.helps == ["write - 2026-03-10: \(meant)"])
        let item = session("- [[practice]]: \(value)")
        #expect(item.session?.progress.compactMap(\.value) == [])
        #expect(item.codes == ["unit"])
        #expect(item.helps == ["write - [[practice]]: \(meant)"])
        let cured = session("- [[practice]]: \(meant)")
        #expect(cured.session?.progress.map { "\($0.value ?? 0)" } == ["\(Double(meant) ?? 0)"])
        #expect(cured.codes == [])
    }

    @Test(
        "A unit that says nothing of hours is an error",
        arguments: ["6 days", "1 evening", "3 evenings", "3 Abende", "40 €"])
    func unknownLength(value: String) {
        #expect(goal("2026-03-10: \(value)").codes == ["unit"])
        #expect(session("- [[practice]]: \(value)").codes == ["unit"])
        #expect(session("| Goal | Value |\n| --- | --- |\n| practice | \(value) |").codes == ["unit"])
    }

    @Test(
        "The goal's own unit under another name is no part of the note",
        arguments: ["7 hours", "7 h", "7h", "7 hrs", "7 Stunden", "7 hours, barely", "7 h at night", "7 hour"])
    func ownUnit(value: String) {
        for sample in [goal("2026-03-10: \(value)"), session("- [[practice]]: \(value)")] {
            let entries = (sample.goal?.updates ?? []) + (sample.session?.progress ?? [])
            #expect(entries.map(\.value) == [7])
            #expect([nil, "barely", "at night"].contains(entries.first?.note), "\(entries)")
            #expect(sample.codes == [])
        }
        let row = session("| Goal | Value | Note |\n| --- | --- | --- |\n| practice | \(value) | late |")
        #expect(row.session?.progress.map(\.value) == [7])
        #expect(row.session?.progress.first?.note?.contains("h") == value.contains("night"))
    }

    @Test("A noun of another kind and other words are a remark")
    func nouns() {
        for line in [
            "2026-03-10: 30 tickets", "2026-03-10: 12 first full week", "2026-03-10: 3 (tickets)",
            "2026-03-10: 3 always", "2026-03-10: 3 alone",
        ] {
            #expect(goal(line).codes == [], "\(line)")
            #expect(goal(line).goal?.updates.count == 1)
        }
        #expect(session("- [[practice]]: 7 first full week").session?.progress.first?.note == "first full week")
    }

    @Test(
        "Several amounts of a sum are told of with their total",
        arguments: [
            ("2 hours with Elena, 1 alone", "3"), ("2 hours, 1 hour", "3"), ("2 h + 1 h", "3"), ("2 x 1.5 hours", "3"),
            ("1.5 before lunch and 2 after", "3.5"), ("2 on Saturday, 1 on Sunday", "3"),
            ("2 hours and another 1 at night", "3"), ("2 mit Elena, 1 allein", "3"),
            ("2 am Samstag und 1 am Sonntag", "3"),
        ])
    func several(value: String, total: String) {
        let sample = goal("2026-03-10: \(value)")
        #expect(sample.goal?.updates.isEmpty == true)
        #expect(sample.codes == ["unread-value"])
        #expect(
            sample.helps.first?.hasPrefix("write - 2026-03-10: \(total) if all of it counts") == true, "\(sample.helps)"
        )
        #expect(goal("2026-03-10: \(total)").codes == [])
        let item = session("- [[practice]]: \(value)", aggregate: "sum")
        #expect(item.session?.progress.isEmpty == true)
        #expect(item.codes == ["unread-value"])
    }

    @Test(
        "Other numbers in a line are words",
        arguments: [
            "3 (2 with Elena, 1 alone)", "2 hours, 3 exercises", "2 on ward 3, chapter 4", "2 hours, 8 May was off",
            "3, 1 of them with Elena", "3 hours", "2 hours at 10:30, alone",
        ])
    func oneAmount(value: String) {
        let sample = goal("2026-03-10: \(value)")
        #expect(sample.goal?.updates.count == 1, "\(sample.helps)")
        #expect(sample.codes == [])
        #expect(goal("2026-03-10: 3, 2 with Elena", aggregate: "latest").codes == [])
    }

    @Test(
        "Half an hour is told of with its number", arguments: [("half an hour", "0.5"), ("eine halbe Stunde", "0.5")])
    func inWords(value: String, number: String) {
        #expect(goal("2026-03-10: \(value)").helps == ["write - 2026-03-10: \(number)"])
    }

    @Test("A length in front matter is told of with its number")
    func frontMatter() {
        let text = "\(Self.front)sum}\nupdates: [{date: 2026-03-10, value: 1h30}]\n---\n"
        #expect(PairSample(["goals/practice.md": text]).helps == ["write 1.5"])
    }

    @Test(
        "A value behind a dash is told of with its goal, whatever stands behind the number",
        arguments: [
            ("Practice – 7 hours", "7 hours"), ("Practice – 7 hours (confidence 7)", "7 hours (confidence 7)"),
            ("Practice — 30 per 100 of them", "30 per 100 of them"),
            ("Practice – 3 (with Elena), at night", "3 (with Elena), at night"),
            ("Keep the day – 7 hours of it", "7 hours of it"), ("Practice, 7 hours in the ward", "7 hours in the ward"),
        ])
    func behindDash(line: String, rest: String) {
        let sample = session("- \(line)")
        #expect(sample.helps == ["write - [[practice]]: \(rest)"])
        let cured = session("- [[practice]]: \(rest)")
        #expect(cured.session?.progress.first?.value != nil)
        #expect(cured.codes == [])
    }

    @Test("What is behind no goal's name is words", arguments: ["Good week – 3 interviews were done with care"])
    func words(line: String) {
        #expect(session("- \(line)").codes == [])
    }

    @Test(
        "What is missing beside a value is no value that is left",
        arguments: [
            "- [[practice]]: 26, two wards missing", "- [[practice]]: 26 (two wards missing)",
            "| Goal | Value | Note |\n| --- | --- | --- |\n| practice | 26 | two wards missing |",
            "| Goal | Value | Note |\n| --- | --- | --- |\n| practice | 26 | missing two wards |",
        ])
    func missing(text: String) {
        let sample = session(text)
        #expect(sample.session?.progress.map(\.value) == [26])
        #expect(sample.codes == [])
    }

    @Test(
        "What is left is still told of",
        arguments: ["12, to go", "12, still to go", "12 to go", "12, noch offen", "12, planned"])
    func left(value: String) {
        #expect(session("- [[practice]]: \(value)").codes == ["unread-value"])
    }
}
