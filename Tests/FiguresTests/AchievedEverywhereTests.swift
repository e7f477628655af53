import MentoringModel
import Testing

@testable import Figures

/// A goal of 1 September 2025 to 1 March 2026 with a target of 4, looked at on 18 March.
private struct AchievedCase: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var status: Goal.Status
    var done: String?
    /// The last value of its metric; `nil` for a yes/no goal.
    var value: Double?
    var isAchieved: Bool

    init(_ name: String, _ status: Goal.Status, done: String? = nil, _ value: Double?, isAchieved: Bool) {
        testDescription = name
        self.status = status
        self.done = done
        self.value = value
        self.isAchieved = isAchieved
    }
}

@Suite("Achieved means the same everywhere") struct AchievedEverywhereTests {
    private static let cases: [AchievedCase] = [
        .init("the status", .achieved, done: "2026-02-01", 1, isAchieved: true),
        .init("the status without a day", .achieved, 1, isAchieved: true),
        .init("the target, while the status is open", .active, 4, isAchieved: true),
        .init("the target, though paused", .paused, 5, isAchieved: true),
        .init("the target, though partly", .partly, done: "2026-02-01", 4, isAchieved: true),
        .init("the target, though missed", .missed, done: "2026-02-01", 4, isAchieved: true),
        .init("short of the target", .active, 3, isAchieved: false),
        .init("partly", .partly, done: "2026-02-01", 3, isAchieved: false),
        .init("dropped at the target", .dropped, done: "2026-02-01", 4, isAchieved: false),
        .init("a done day of yes or no", .active, done: "2026-02-01", nil, isAchieved: true),
        .init("a done day of yes or no that is to come", .active, done: "2026-04-01", nil, isAchieved: false),
        .init("a done day of another measure", .active, done: "2026-02-01", 3, isAchieved: false),
        .init("a status whose day is to come", .achieved, done: "2026-04-01", 3, isAchieved: false),
    ]

    @Test("Health, the programme's figures and the day agree", arguments: cases)
    private func agree(row: AchievedCase) throws {
        var sample = ProgrammeSample()
        try sample.pair("a", start: "2025-09-01") {
            try $0.close("g", row.status, on: row.done)
            if let value = row.value {
                $0.pair.goals[0].measure = metric(t: 4)
                $0.pair.goals[0].updates = [try entry("2026-01-15", value)]
            }
        }
        let whole = ProgrammeFigures(of: sample.programme, asOf: try day("2026-03-18"))
        #expect((whole.goals[0].health == .achieved) == row.isAchieved)
        #expect((whole.programme["goals_achieved"]?.numerator ?? 0) == (row.isAchieved ? 1 : 0))
        #expect((whole.programme["goals_achieved_of_closed"]?.numerator ?? 0) == (row.isAchieved ? 1 : 0))
        let isKnown = row.isAchieved && (row.done != nil || whole.goals[0].reached != nil)
        #expect(whole.programme["on_time"]?.denominator == (isKnown ? 1 : nil))
        #expect((whole.programme["median_slip_days"]?.value == nil) == !isKnown)
    }

    @Test("Without a done day the day counts on which the target was reached")
    func reached() throws {
        var sample = ProgrammeSample()
        try sample.pair("a", start: "2025-09-01") {
            try $0.close("g", .active, on: nil)
            $0.pair.goals[0].measure = metric(t: 4)
            $0.pair.goals[0].updates = [try entry("2026-02-20", 4)]
        }
        #expect(try sample.figures(asOf: "2026-03-18")["median_slip_days"]?.value == -9)
    }
}
