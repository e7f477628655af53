import Clearance
package import Diagnostics
import Figures
import Localization
import MentoringModel

extension Changes {
    /// The changes as an object (`waymark diff` in docs/commands.md).
    package var json: JSONValue {
        .object([
            ("schema", .int(1)), ("audience", .string(audience.rawValue)), ("from", .day(from)), ("to", .day(to)),
            (
                "programme",
                .array(
                    programme.map { change in
                        .object([
                            ("figure", .string(change.to.id)), ("from", .number(change.from.value)),
                            ("to", .number(change.to.value)),
                        ])
                    })
            ),
            ("pairs", .array(pairs.map(\.json))),
        ])
    }
}

extension Changes.PairChanges {
    fileprivate var json: JSONValue {
        .object([
            ("id", .id(pair.id)), ("goals", .array(goals.map(\.json))), ("revisions", .array(revisions.map(\.json))),
            ("milestones", .array(milestones.map(\.json))),
            (
                "sessions",
                .array(
                    sessions.map { .object([("date", .day($0.day)), ("status", .string($0.status.rawValue))]) })
            ),
            (
                "wins",
                .array(
                    wins.map {
                        .object([("words", .string($0.words)), ("who", .id($0.who?.id)), ("date", .day($0.day))])
                    })
            ),
            ("promises", .array(promises.map(\.json))), ("introductions", .array(introductions.map(\.json))),
            (
                "signatures",
                .array(signatures.map { .object([("by", .id($0.who.id)), ("on", .day($0.on))]) })
            ),
            ("reviews", .array(reviews.map { .day($0) })),
            ("signals_new", .array(newSignals.map { .string($0.code.rawValue) })),
            ("signals_gone", .array(goneSignals.map { .string($0.code.rawValue) })),
        ])
    }
}

extension Changes.GoalChange {
    fileprivate var json: JSONValue {
        func change(_ from: JSONValue, _ to: JSONValue) -> JSONValue { .object([("from", from), ("to", to)]) }
        return .object([
            ("id", .id(to.goal)), ("title", .string(title)),
            ("progress", change(.number(from.progress), .number(to.progress))),
            ("health", change(.string(from.health.rawValue), .string(to.health.rawValue))),
            ("forecast_slip_days", slip.map { .int($0) } ?? .null),
        ])
    }
}

extension Changes.RevisionChange {
    fileprivate var json: JSONValue {
        .object([
            ("goal", .id(goal)), ("date", .day(revision.day)), ("field", .string(revision.field)),
            ("from", .text(revision.from)), ("to", .text(revision.to)), ("why", .text(revision.why)),
        ])
    }
}

extension Changes.MilestoneChange {
    fileprivate var json: JSONValue {
        .object([
            ("change", .string(kind.rawValue)), ("goal", .id(goal)), ("id", .id(figures.milestone.id)),
            ("title", .string(figures.milestone.title)), ("due", .day(figures.milestone.due)),
            ("done", .day(figures.milestone.done)),
        ])
    }
}

extension Changes.PromiseChange {
    fileprivate var json: JSONValue {
        .object([
            ("change", .string(kind.rawValue)), ("who", .id(promise.who?.id)), ("words", .string(promise.words)),
            ("due", .day(promise.due)), ("done", .day(promise.done)),
        ])
    }
}

extension Changes.IntroductionChange {
    fileprivate var json: JSONValue {
        .object([
            ("change", .string(kind.rawValue)), ("by", .id(introduction.by?.id)), ("name", .string(introduction.name)),
            ("date", .day(day)),
        ])
    }
}
