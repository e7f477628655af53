import Content
import MentoringModel
import Testing

/// Values that somebody corrects in the same line.
@Suite("Values corrected in their line") struct CorrectedValuesTests {
    private static let fields =
        "---\nstart: 2026-01-05\ndue: 2026-12-01\n"
        + "measure: {metric: talks, unit: talks, baseline: 2, target: 60}\n---\n## Updates\n"

    private func goal(_ value: String) -> PairSample {
        PairSample(["goals/talks.md": CorrectedValuesTests.fields + "- 2026-03-01: \(value)\n"])
    }

    @Test(
        "Where the first number is taken back, the second one is proposed",
        arguments: [
            ("6 – nein, doch nur 5", "5"), ("6, no: 5", "5"), ("6 – no, only 5", "5"), ("6 (no, 5)", "5"),
            ("6 – or rather 5", "5"), ("6, I mean 5", "5"), ("6, scratch that, 5", "5"), ("6, ach nein 5", "5"),
            ("6, quatsch: 5", "5"), ("6, besser gesagt 5", "5"), ("6, falsch gezählt, 5", "5"),
            ("6, Moment bitte, 5", "5"), ("6, ich meine 5", "5"), ("6 talks, no, 5", "5"),
            ("6 Vorträge – nein, 5", "5"),
            ("6, sorry, my mistake, it was really 5", nil), ("was 6, now 5 after all", "5"),
            ("war 6, jetzt doch 5", "5"), ("vorher 5, jetzt 6", "6"), ("last time 5, now 6", "6"),
            ("letztes Mal 5, heute 6.5", "6.5"),
        ] as [(String, String?)])
    func corrected(value: String, number: String?) {
        let sample = goal(value)
        guard let number else { return }
        #expect(sample.codes == ["unread-value"], "\(sample.codes)")
        #expect(sample.helps == ["write - 2026-03-01: \(number)"])
        #expect(sample.goal?.updates.contains { $0.value != nil } == false)
    }

    @Test(
        "Where nobody can tell which one counts, none is proposed",
        arguments: [
            "6 - actually 7", "6 - eigentlich 7", "6 (doch nur 5)", "6 (should be 7)", "6, genauer 5",
            "6, stimmt nicht, 5", "6... make that 5", "6 - in fact 7", "6, no 5, no 4", "was 6, today 2 more",
            "was at 3 events, now 6", "6, rather 2 short", "erst 6, dann doch nur 5",
        ])
    func open(value: String) {
        let sample = goal(value)
        #expect(sample.codes == ["unread-value"], "\(sample.codes)")
        #expect(sample.helps.allSatisfy { !$0.dropFirst(20).contains(where: \.isNumber) }, "\(sample.helps)")
        #expect(sample.goal?.updates.contains { $0.value != nil } == false)
    }

    @Test(
        "Remarks behind a value stay remarks",
        arguments: [
            "6, no big change since 5 weeks", "6, no news", "6, actually a good week", "6 talks, no 2 alike",
            "6, davon 5 neu", "6, letztes Mal 5", "6 (vorher 5)", "6 nach 5 Wochen", "6 – 2 of them by phone",
            "6, actually 5 of them came late", "6, we make 5 a week", "6, besser als 5", "6, not 5",
            "6, genau 5 davon online", "6, mean of 5 weeks", "6, moment of 5 people", "6, no. 5 was cancelled",
            "6, meine 5 Kollegen waren dabei", "6 – wrong room for 2", "6, Nr. 5 fiel aus", "6 now, 5 before",
            "6 jetzt, vorher 5",
        ])
    func remark(value: String) {
        let sample = goal(value)
        #expect(sample.codes == [], "\(sample.helps)")
        #expect(sample.goal?.updates.map(\.value) == [6])
    }

    @Test("The same in a session, in front matter, in a table and without a day")
    func places() {
        let goal = ["goals/talks.md": CorrectedValuesTests.fields]
        for note in [
            "## Progress\n- [[talks]]: 6 – no, only 5\n", "---\nprogress: {talks: \"6 – no, only 5\"}\n---\n",
        ] {
            let sample = PairSample(goal.merging(["sessions/2026-03-12.md": note]) { $1 })
            #expect(sample.helps.allSatisfy { $0.hasSuffix(" 5") } && sample.codes == ["unread-value"])
            #expect(sample.session?.progress.contains { $0.value != nil } == false)
        }
        let table = "\n| Date | Value |\n|---|---|\n| 2026-03-01 | 6 – eigentlich 7 |\n"
        let sample = PairSample(["goals/talks.md": CorrectedValuesTests.fields + table])
        #expect(sample.helps == ["write the one number that was reached"])
        let undated = PairSample(["goals/talks.md": CorrectedValuesTests.fields + "- now 6, no: 5\n- 6 - actually 7\n"])
        #expect(
            undated.helps == ["begin with its day: - YYYY-MM-DD: 5", "begin with its day: - YYYY-MM-DD: …"],
            "\(undated.helps)")
    }
}
