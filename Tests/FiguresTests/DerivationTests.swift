@testable import Figures
import MentoringModel
import Testing

@Suite struct WorkingTests {
    @Test(
        arguments: [
            (0.0, "0"), (-0.0, "0"), (1, "1"), (0.3333333, "0.3333"), (-2.5, "−2.5"), (0.99999, "1"), (-0.00001, "0"),
            (1234567.25, "1234567.25"), (.nan, "–"), (1e18, "1e+18"),
        ])
    func decimals(value: Double, text: String) { #expect(decimalText(value) == text) }

    @Test func everyInputOfAMetricHasItsPlace() throws {
        var goal = try goal()
        goal.measure = metric(b: -2, t: 6)
        goal.updates = [try entry("2025-02-01", 2, line: 14)]
        let derivation = try #require(try figures(goal, asOf: "2025-04-01").derivations.first)
        #expect(derivation.formula == "(c − b) / (t − b)")
        #expect(derivation.substituted == "(2 − (−2)) / (6 − (−2))")
        #expect(derivation.result == "0.5")
        #expect(derivation.inputs.map(\.symbol) == ["b", "t", "c"])
        #expect(derivation.inputs.map(\.source?.line) == [5, 5, 14])
    }

    @Test func everyFigureHasOne() throws {
        var goal = try goal()
        goal.measure = metric(t: 12)
        goal.updates = try (1...4).map { try entry("2025-02-0\($0)", Double($0)) }
        goal.scores = [AttainmentScore(day: try day("2025-03-01"), level: -1, source: source(60))]
        let found = try figures(goal, asOf: "2025-04-01")
        #expect(
            found.derivations.map(\.figure) == [
                "progress", "expected", "gap", "days_behind", "needed_pace", "forecast", "attainment",
            ])
        #expect(found.attainment == 40)
        #expect(found.derivations.allSatisfy { !$0.result.isEmpty })
        let expected = try #require(found.derivations.first { $0.figure == "expected" })
        #expect(expected.substituted == "clamp(90 / 181, 0, 1)")
        #expect(expected.inputs.first { $0.symbol == "s" }?.source == source(3))
    }
}
