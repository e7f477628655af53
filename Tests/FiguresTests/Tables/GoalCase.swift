@testable import Figures
import MentoringModel
import Testing

/// A row of the table of a goal's figures. The goal runs from 1 January to 1 July 2025, which are 181 days.
struct GoalCase: CustomTestStringConvertible, Sendable {
    var id: String
    var kind: CaseKind
    var asOf: String
    /// As in the report: a number to four decimals, a day, a word; `nil` is no data.
    var value: String?
    var write: @Sendable (inout Pair) throws -> Void

    init(
        _ id: String, _ kind: CaseKind, _ asOf: String, _ value: String?,
        _ write: @escaping @Sendable (inout Pair) throws -> Void
    ) {
        self.id = id
        self.kind = kind
        self.asOf = asOf
        self.value = value
        self.write = write
    }

    var testDescription: String { "\(id), \(kind.rawValue), \(asOf)" }

    /// What comes out for the first goal of the pair.
    func found() throws -> String? {
        var sample = try pair([try goal()])
        try write(&sample)
        let found = try #require(try figures(sample, asOf: asOf).first)
        func number(_ value: Double?) -> String? { value.map { decimalText(rounded($0, decimals: 4)) } }
        return switch String(id.prefix { $0 != ":" }) {
        case "progress_raw": number(found.raw)
        case "progress": number(found.progress)
        case "expected": number(found.expected)
        case "gap": number(found.gap)
        case "days_behind": number(found.daysBehind)
        case "needed_pace": number(found.neededPace)
        case "health": found.health.rawValue
        case "plan_pace": found.forecast?.planPace.map { "\($0)" }
        case "current_pace": found.forecast?.currentPace.map { "\($0)" }
        case "reached": found.reached.map { "\($0.day)" }
        case "smart": found.smart.letters.filter(\.isMet).map(\.letter).joined()
        case "attainment_t": number(found.attainment)
        case "milestone_status": found.milestones.first?.status.rawValue
        case "days_late": found.milestones.first?.daysLate.map { "\($0)" }
        default: "no such figure"
        }
    }
}

extension Pair {
    /// Gives the first goal updates of a metric.
    mutating func measure(
        b: Double? = 0, t: Double, _ updates: [(on: String, value: Double)], _ aggregate: Measure.Aggregate = .latest
    ) throws {
        goals[0].measure = metric(b: b, t: t, aggregate)
        goals[0].updates = try updates.map { try entry($0.on, $0.value) }
    }

    /// Gives the first goal ten items, some of them done without a day: a progress that is the same on every day.
    mutating func tick(_ done: Int, of all: Int = 10) {
        goals[0].checklist = (0..<all).map {
            ChecklistItem(
                title: "\($0)", state: $0 < done ? .done : .open, done: nil, isLeaf: true, source: source(20 + $0))
        }
    }

    /// Pauses the first goal for the 28 days of February.
    mutating func rest() throws { goals[0].pauses = [try pause("2025-02-01", "2025-03-01")] }
}
