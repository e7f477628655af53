package import Diagnostics
import Figures
import Localization
import MentoringModel

extension Report {
    /// The object of docs/figures.md, "The data object": keys in that order, shares with 4 decimals, `null` without data.
    package var json: JSONValue {
        .object([
            ("schema", .int(1)),
            ("as_of", .day(asOf)),
            ("audience", .string(audience.rawValue)),
            ("programme", .object([("name", .text(programme)), ("figures", .array(programmeFigures.map(\.json)))])),
            ("pairs", .array(pairs.map(\.json))),
            ("goals", .array(goals.map(\.json))),
            ("milestones", .array(milestones.map(\.json))),
            ("sessions", .array(sessions.map(\.json))),
            ("resources", .array(resources.map(\.json))),
        ])
    }
}

extension JSONValue {
    static func day(_ day: CalendarDay?) -> JSONValue { day.map { .string("\($0)") } ?? .null }
    static func text(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }
    static func id(_ id: Slug?) -> JSONValue { text(id?.text) }
    static func number(_ value: Double?, _ decimals: Int = 4) -> JSONValue {
        value.map { $0.isFinite ? .decimal(plainDecimal($0, decimals: decimals)) : .null } ?? .null
    }
}

extension Figure {
    /// A withheld figure is withheld in all its numbers.
    fileprivate var json: JSONValue {
        func number(_ value: Double?) -> JSONValue { isWithheld ? .suppressed : .number(value) }
        return .object([
            ("id", .string(id)), ("value", number(value)), ("numerator", number(numerator)),
            ("denominator", number(denominator)), ("n", isWithheld ? .suppressed : n.map { .int($0) } ?? .null),
        ])
    }
}

extension Report.PairRow {
    fileprivate var json: JSONValue {
        .object([
            ("id", .id(pair.id)),
            ("mentors", .array(pair.agreement.mentors.map { .id($0.id) })),
            ("mentees", .array(pair.agreement.mentees.map { .id($0.id) })),
            ("status", .string(pair.agreement.status.rawValue)),
            ("start", .day(pair.agreement.start?.value)),
            ("end", .day(pair.agreement.end?.value)),
            ("figures", .array(figures.map(\.json))),
            (
                "ledger",
                .array(
                    ledger.map { row in
                        .object([
                            ("promise", .string(row.entry.promise.rawValue)),
                            ("state", .string(row.entry.state.rawValue)), ("evidence", .string(row.evidence)),
                        ])
                    })
            ),
            (
                "signals",
                .array(
                    signals.map { row in
                        .object([
                            ("code", .string(row.signal.code.rawValue)), ("urgent", .bool(row.signal.isUrgent)),
                            ("evidence", row.evidence.isEmpty ? .null : .string(row.evidence)),
                            ("next_step", .string(SiteLanguage.english.words.step(row.signal.nextStep))),
                        ])
                    })
            ),
        ])
    }
}

extension Report.GoalRow {
    fileprivate var json: JSONValue {
        let exposed: JSONValue =
            if let forecast {
                .object([("plan_pace", .day(forecast.planPace)), ("current_pace", .day(forecast.currentPace))])
            } else {
                .null
            }
        return .object([
            ("pair", .id(pair)),
            ("id", .id(figures.goal)),
            ("title", .string(title)),
            ("owner", .id(owner)),
            ("status", .string(figures.status.rawValue)),
            ("measure", .string(figures.measure.rawValue)),
            ("progress_raw", .number(figures.raw)),
            ("progress", .number(figures.progress)),
            ("expected", .number(figures.expected)),
            ("gap", .number(figures.gap)),
            ("days_behind", .number(figures.daysBehind, 1)),
            ("needed_pace", .number(figures.neededPace)),
            ("health", .string(figures.health.rawValue)),
            ("reason", .string(SiteLanguage.english.words.health(figures.health, figures.reason))),
            ("forecast", exposed),
            ("reached", .day(figures.reached?.day)),
            ("smart", .object(figures.smart.letters.map { ($0.letter, .bool($0.isMet)) })),
            ("attainment_t", .number(attainment, 2)),
        ])
    }
}

extension Report.MilestoneRow {
    fileprivate var json: JSONValue {
        let milestone = figures.milestone
        return .object([
            ("pair", .id(pair)),
            ("goal", .id(goal)),
            ("id", .id(milestone.id)),
            ("title", .string(milestone.title)),
            ("due", .day(milestone.due)),
            ("done", .day(milestone.done)),
            ("status", .string(figures.status.rawValue)),
            ("days_late", figures.daysLate.map { .int($0) } ?? .null),
            ("weight", .number(milestone.weight)),
        ])
    }
}

extension Report.SessionRow {
    fileprivate var json: JSONValue {
        .object([
            ("pair", .id(pair)),
            ("id", .id(session.id)),
            ("date", .day(session.day)),
            ("status", .string(status.rawValue)),
            ("planned_minutes", .number(session.planned?.value)),
            ("actual_minutes", .number(session.actual?.value)),
        ])
    }
}

extension Report.ResourceRow {
    fileprivate var json: JSONValue {
        let used: JSONValue =
            switch usedByPairs {
            case .value(let count): .int(count)
            case .noData: .null
            case .suppressed: .suppressed
            }
        let useful: JSONValue =
            switch usefulMean {
            case .value(let mean): .number(mean)
            case .noData: .null
            case .suppressed: .suppressed
            }
        return .object([
            ("id", .id(resource.id)),
            ("title", .string(resource.name)),
            ("kind", .text(resource.kind?.rawValue)),
            ("used_by_pairs", used),
            ("useful_mean", useful),
            ("stale", .bool(isStale)),
        ])
    }
}
