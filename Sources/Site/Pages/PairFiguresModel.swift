import Figures
import MentoringModel

/// The figures of a pair as its page shows them, as far as this audience is told of them.
struct PairFiguresModel {
    private let facts: PairFacts
    private let figures: PairFigures
    private let context: PageContext

    init(_ facts: PairFacts, _ context: PageContext) {
        self.facts = facts
        self.context = context
        figures = facts.cleared.pairFigures ?? PairFigures(pair: facts.pair.id)
    }

    var model: ViewModel {
        [
            "signals": .many(
                (figures.signals.filter(\.isUrgent) + figures.signals.filter { !$0.isUrgent }).map(signal)),
            "figureGroups": .many(groups),
            "independence": .many(independence),
            "independenceNote": .text(English.independenceNote),
            "pulse": .one(pulse),
            "workings": .many(context.workings(figures.figures)),
        ]
    }

    /// An early signal with what it rests on and what to do about it.
    private func signal(_ signal: Signal) -> ViewModel {
        let sign: Sign = signal.isUrgent ? .late : .warning
        let evidence = words(for: signal.evidence, name: context.index.name(of:), day: English.day)
        return [
            "badge": .one(sign.badge(words(for: signal.code))),
            "urgent": .text(signal.isUrgent ? English.urgent : nil),
            "evidence": .text(evidence.isEmpty ? nil : English.sentence(evidence) + "."),
            "nextStep": .text(words(for: signal.nextStep)),
        ]
    }

    private static let groups: [(name: String, ids: [String])] = [
        (
            English.groupContact,
            ["contact_rate", "expected_sessions", "held_sessions", "days_since_contact", "longest_gap_days"]
        ),
        (English.groupMeetings, ["time_kept_minutes", "agenda_coverage", "mentee_topics"]),
        (English.groupPromises, ["promises_kept", "promises_open"]),
        (English.groupIndependence, ["independence_options", "independence_chosen", "independence_actions"]),
        (
            English.groupWins,
            [
                "wins_30d", "wins_90d", "milestones_uncelebrated", "introductions_offered", "introductions_made",
                "introductions_met",
            ]
        ),
        (English.groupPulse, ["pulse_rounds", "perception_gap"]),
    ]

    private var groups: [ViewModel] {
        Self.groups.compactMap { name, ids in
            let known = ids.compactMap { figures.figures[$0] }
            return known.isEmpty
                ? nil : ["name": .text(name), "facts": .many(known.map { context.figure($0) })]
        }
    }

    /// A picture for each of the three shares, where there is something to compare.
    private var independence: [ViewModel] {
        let series: [(String, KeyPath<IndependencePoint.Shares, MenteeShare>)] = [
            (English.independenceOptions, \.options), (English.independenceChosen, \.chosen),
            (English.independenceActions, \.actions),
        ]
        return series.compactMap { name, path in
            ShareTrend(
                name,
                figures.independence.map { point in
                    .init(day: point.day, own: point.own[keyPath: path], moving: point.moving[keyPath: path])
                }
            )?.chart.model
        }
    }

    /// The last complete round, and how the rounds went.
    private var pulse: ViewModel? {
        guard let last = figures.rounds.last else { return nil }
        let members = facts.pair.members
        let names = Dictionary(
            members.map { ($0.id, context.index.name(of: $0)) }, uniquingKeysWith: { first, _ in first })
        let chart = PulseChart(last, order: members.map(\.id), names: names).chart
        return chart.model.merging([
            "lead": .text(English.pulseLead(figures.rounds)), "note": .text(English.pulseNote),
            "month": .text(English.month(of: last.month)),
            "medianColumns": .many(English.pulseMedians.map { ["words": .text($0)] }),
            "rounds": .many(
                figures.rounds.count < 2
                    ? []
                    : figures.rounds.reversed().map { round in
                        [
                            "month": .text(English.month(of: round.month)),
                            "median": .text(English.number(round.median)),
                            "gap": .text(round.gap.map { "\($0)" }),
                        ]
                    }),
        ])
    }
}
