import Content
import Diagnostics
import MentoringModel
import Testing

/// Halves and quarters behind a number, as phones write them: never the number without them.
@Suite("Values with a fraction") struct FractionTests {
    private static let values = [
        ("5½", "5.5"), ("4½ hours", "4.5 hours"), ("4¾ hours", "4.75 hours"), ("5 ½ hours", "5.5 hours"),
        ("5 1/2", "5.5"),
        ("7 1/2 hours", "7.5 hours"), ("5 3/4 hours", "5.75 hours"), ("6h½", "6.5h"), ("5 and a half", "5.5"),
        ("5½ (mocks)", "5.5 (mocks)"), ("2¼", "2.25"),
    ]

    private func goal(_ updates: String) -> PairSample {
        PairSample(
            goal:
                "---\ntitle: Practise\nmeasure: {metric: hours practised, unit: hours, baseline: 0, target: 20}\nstart: 2026-01-05\ndue: 2026-06-30\n---\n\(updates)"
        )
    }

    @Test("In the updates of a goal the decimal is proposed, and no other number is read", arguments: values)
    func updates(written: String, decimal: String) {
        let sample = goal("## Updates\n- 2026-02-01: \(written)\n")
        #expect(sample.goal?.updates.isEmpty == true, "\(sample.goal?.updates.map(\.value) ?? [])")
        #expect(sample.helps.contains { $0.contains("2026-02-01: \(decimal)") }, "\(sample.helps)")
        #expect(goal("## Updates\n- 2026-02-01: \(decimal)\n").goal?.updates.count == 1)
    }

    @Test("In a session, too", arguments: values)
    func sessions(written: String, decimal: String) {
        let sample = PairSample(session: "## Progress\n- [[practise]]: \(written)\n")
        #expect(sample.session?.progress.allSatisfy { $0.value == nil } == true)
        #expect(sample.helps.contains { $0.contains(decimal) }, "\(sample.helps)")
    }

    @Test(
        "A weight counts by its German name, too",
        arguments: [
            "(weight 2)", "(Gewicht 2)", "(Gewicht: 2)", "(Gewichtung 2, bis 2026-04-30)",
            "(due 2026-04-30, Gewicht 2)",
        ])
    func weights(attributes: String) {
        let sample = goal("## Milestones\n- [ ] First draft \(attributes)\n")
        #expect(sample.goal?.milestones.map(\.weight) == [2])
        #expect(sample.goal?.milestones.map(\.title) == ["First draft"])
    }

    @Test("What is no fraction stays", arguments: ["5", "5 hours", "5 (1/2 of them alone)", "5/10", "11/12"])
    func others(written: String) {
        let sample = PairSample(session: "## Progress\n- [[practise]]: \(written)\n")
        #expect(!sample.reading.problems.contains { $0.message.contains("plain digits") })
    }
}
