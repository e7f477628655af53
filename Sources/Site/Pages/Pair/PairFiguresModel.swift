import Clearance
import Figures
import Localization
import MentoringModel
import Templates

/// The figures of a pair as its page shows them, as far as this audience is told of them.
struct PairFiguresModel {
    private let facts: PairFacts
    private let figures: PairFigures
    private let workings: LongWorkings
    private let context: PageContext

    init(_ facts: PairFacts, _ context: PageContext) {
        self.facts = facts
        self.context = context
        workings = LongWorkings(facts, context.index)
        figures = facts.cleared.pairFigures ?? PairFigures(pair: facts.pair.id)
    }

    var model: ViewModel {
        [
            .signals: .many(
                (figures.signals.filter(\.isUrgent) + figures.signals.filter { !$0.isUrgent }).map(signal)),
            .figureGroups: .many(groups),
            .independence: .many(independence),
            .independenceNote: .text(context.words.independenceNote),
            .pulse: .one(pulse),
            .workings: .many(workings.models(of: figures.figures.exposed, context)),
            .workingsNote: .text(workings.note), .allWorkings: .one(workings.all(context)),
        ]
    }

    /// How many promises, goals or days a signal names at most.
    private static let mostOfEvidence = 6

    /// How many rounds the table has at most, the newest.
    private static let mostRounds = 24

    /// An early signal with what it rests on and what to do about it.
    private func signal(_ signal: Signal) -> ViewModel {
        let sign: StatusIcon = signal.isUrgent ? .late : .warning
        let (first, rest) = signal.evidence.first(Self.mostOfEvidence)
        let words = context.words.evidence(first, name: context.index.name(of:), day: context.words.day)
        let evidence = rest > 0 ? "\(words); \(context.words.moreInList(rest))" : words
        return [
            .badge: .one(sign.badge(context.words.signal(signal.code))),
            .urgent: .text(signal.isUrgent ? context.words.urgent : nil),
            .evidence: .text(evidence.isEmpty ? nil : context.words.sentence(evidence) + "."),
            .nextStep: .text(context.words.step(signal.nextStep)),
        ]
    }

    private static let groups: [(group: PairFigureGroup, ids: [String])] = [
        (
            .contact,
            ["contact_rate", "expected_sessions", "held_sessions", "days_since_contact", "longest_gap_days"]
        ),
        (.meetings, ["time_kept_minutes", "agenda_coverage", "mentee_topics"]),
        (.promises, ["promises_kept", "promises_open"]),
        (.independence, ["independence_options", "independence_chosen", "independence_actions"]),
        (
            .wins,
            [
                "wins_30d", "wins_90d", "milestones_uncelebrated", "introductions_offered", "introductions_made",
                "introductions_met",
            ]
        ),
        (.pulse, ["pulse_rounds", "perception_gap"]),
    ]

    private var groups: [ViewModel] {
        Self.groups.compactMap { group, ids in
            let known = ids.compactMap { figures.figures[$0] }
            return known.isEmpty
                ? nil
                : [
                    .name: .text(context.words.group(group)),
                    .facts: .many(
                        known.map { context.figure($0, working: workings.page(of: $0.id, shownOn: context.address)) }),
                ]
        }
    }

    /// A picture for each of the three shares, where there is something to compare.
    private var independence: [ViewModel] {
        let series: [(String, KeyPath<IndependencePoint.Shares, MenteeShare>)] = [
            (context.words.independenceOptions, \.options), (context.words.independenceChosen, \.chosen),
            (context.words.independenceActions, \.actions),
        ]
        return series.compactMap { name, path in
            ShareTrend(
                name,
                figures.independence.map { point in
                    .init(day: point.day, own: point.own[keyPath: path], moving: point.moving[keyPath: path])
                }, words: context.words
            )?.chart.model
        }
    }

    /// The last complete round, and how the rounds went.
    private var pulse: ViewModel? {
        guard let last = figures.rounds.last else { return nil }
        let members = facts.pair.members
        let names = Dictionary(
            members.map { ($0.id, context.index.name(of: $0)) }, uniquingKeysWith: { first, _ in first })
        let chart = PulseChart(last, order: members.map(\.id), names: names, words: context.words).chart
        return chart.model.merging([
            .lead: .text(context.words.pulseLead(figures.rounds)), .pulseNote: .text(context.words.pulseNote),
            .pulseTitle: .text(context.words.pulseTitle(last.month)),
            .medianColumns: .many(context.words.pulseMedians.map { [.words: .text($0)] }),
            .lastRounds: .text(
                figures.rounds.count > Self.mostRounds
                    ? context.words.lastRounds(Self.mostRounds, of: figures.rounds.count) : nil),
            .rounds: .many(
                figures.rounds.count < 2
                    ? []
                    : figures.rounds.suffix(Self.mostRounds).reversed().map { round in
                        [
                            .month: .text(context.words.month(of: round.month)),
                            .median: .text(context.words.number(round.median)),
                            .gap: .text(round.gap.map { "\($0)" }),
                        ]
                    }),
        ])
    }
}

extension Signal.Evidence {
    /// The evidence with no more than so many entries of a list, and how many are left.
    fileprivate func first(_ most: Int) -> (evidence: Signal.Evidence, rest: Int) {
        func cut<Entry>(_ entries: [Entry], _ evidence: ([Entry]) -> Signal.Evidence) -> (Signal.Evidence, Int) {
            let shown = entries.shortened(to: most)
            return (evidence(Array(shown)), entries.count - shown.count)
        }
        switch self {
        case .missed(let days): return cut(days) { .missed($0) }
        case .goals(let goals): return cut(goals) { .goals($0) }
        case .promises(let promises): return cut(promises) { .promises($0) }
        case .introductions(let introductions): return cut(introductions) { .introductions($0) }
        case .milestones(let milestones): return cut(milestones) { .milestones($0) }
        case .contactGap, .oneSided, .signatures, .review, .notTold: return (self, 0)
        }
    }
}
