package import Clearance
package import Figures
import Localization
package import MentoringModel

/// The figures that one audience may see, as rows: what `waymark report` prints and `data/report.json` holds
/// (docs/figures.md, "The data object").
package struct Report: Sendable {
    package var audience: Audience
    package var asOf: CalendarDay
    package var programme: String?
    /// Tier by tier.
    package var programmeFigures: [Figure]
    /// Sorted by id.
    package var pairs: [PairRow]
    /// Sorted by pair and id, as all that follow.
    package var goals: [GoalRow]
    package var milestones: [MilestoneRow]
    package var sessions: [SessionRow]
    package var resources: [ResourceRow]
    /// Those who have a page, sorted by id.
    package var people: [Person] = []
    /// What was promised in sessions, pair by pair, oldest first.
    package var actions: [ActionRow] = []
    package var withheldGoals: Int
    package var withheldSessions: Int

    package struct PairRow: Sendable {
        package var pair: Pair
        package var mentors: [String]
        package var mentees: [String]
        package var figures: [Figure]
        package var ledger: [LedgerRow]
        package var signals: [SignalRow]
        /// Of all goals where their number is told, else of those that can be read.
        package var goalCount: Int
        /// Of all sessions where their days are told, else of those that can be read.
        package var held: Int
    }

    package struct LedgerRow: Sendable {
        package var entry: LedgerEntry
        package var evidence: String
    }

    package struct SignalRow: Sendable {
        package var signal: Signal
        package var evidence: String
    }

    package struct GoalRow: Sendable {
        package var pair: Slug
        package var title: String
        package var owner: Slug?
        package var figures: GoalFigures

        /// The forecast where it has a day that is told: none past the pair's end.
        var forecast: Forecast? {
            figures.forecast.flatMap { $0.isPastPairEnd || $0.planPace == nil ? nil : $0 }
        }
        /// T to two decimals.
        var attainment: Double? { figures.attainment.map { rounded($0, decimals: 2) } }
    }

    package struct MilestoneRow: Sendable {
        package var pair: Slug
        package var goal: Slug
        package var figures: MilestoneFigures
    }

    package struct SessionRow: Sendable {
        package var pair: Slug
        package var session: Session
        package var status: Session.Status
    }

    package struct ActionRow: Sendable {
        package var pair: Slug
        package var promise: PromiseFigures
    }

    package struct ResourceRow: Equatable, Sendable {
        package var resource: Resource
        package var usedByPairs: Tally<Int>
        /// 1–5.
        package var usefulMean: Tally<Double>
        /// How many answers the mean is of, and how many of them say that it helped: 4 or 5. Withheld with the mean.
        package var answers: Tally<Int> = .noData
        package var helped: Tally<Int> = .noData
        package var isStale: Bool
    }

    /// A figure over people: a value, none, or one that is withheld because too few people stand behind it.
    package enum Tally<Value: Sendable & Equatable>: Sendable, Equatable {
        case value(Value)
        case noData
        case suppressed
    }
}

/// The report of what came through to an audience.
package func report(_ cleared: VisibleProgramme) -> Report {
    var report = Report(
        audience: cleared.audience, asOf: cleared.asOf, programme: cleared.settings.name,
        programmeFigures: cleared.programmeFigures, pairs: [], goals: [], milestones: [], sessions: [],
        resources: [], withheldGoals: cleared.withheldGoals, withheldSessions: cleared.withheldSessions)
    let name: (PersonReference) -> String = cleared.name(of:)
    for cleared in cleared.pairs.sorted(by: { $0.pair.id < $1.pair.id }) {
        let pair = cleared.pair
        let days = cleared.days(asOf: report.asOf)
        let own = cleared.pairFigures
        report.pairs.append(
            Report.PairRow(
                pair: pair, mentors: pair.agreement.mentors.map(name), mentees: pair.agreement.mentees.map(name),
                figures: own?.figures ?? [],
                ledger: (own?.ledger ?? []).map {
                    Report.LedgerRow(
                        entry: $0, evidence: SiteLanguage.english.words.evidence($0.evidence, name: name) { "\($0)" })
                },
                signals: (own?.signals ?? []).map {
                    Report.SignalRow(
                        signal: $0, evidence: SiteLanguage.english.words.evidence($0.evidence, name: name) { "\($0)" })
                },
                goalCount: cleared.goalsByHealth?.values.reduce(0, +) ?? pair.goals.count,
                held: days.count { $0.status == .held && $0.day <= report.asOf && $0.isInside }))
        let figures = Dictionary(cleared.figures.map { ($0.goal, $0) }, uniquingKeysWith: { first, _ in first })
        let mentee = pair.agreement.mentees.count == 1 ? pair.agreement.mentees.first?.id : nil
        for goal in pair.goals.sorted(by: { $0.id < $1.id }) {
            guard let figures = figures[goal.id] else { continue }
            report.goals.append(
                Report.GoalRow(
                    pair: pair.id, title: goal.name, owner: goal.owner?.value.id ?? mentee, figures: figures))
            report.milestones += figures.milestones.sorted { $0.milestone.id < $1.milestone.id }
                .map { Report.MilestoneRow(pair: pair.id, goal: goal.id, figures: $0) }
        }
        report.actions += cleared.promises.map { Report.ActionRow(pair: pair.id, promise: $0) }
        report.sessions += pair.sessions.sorted { $0.id < $1.id }.map {
            Report.SessionRow(pair: pair.id, session: $0, status: $0.status(asOf: report.asOf))
        }
    }
    report.resources = resourceRows(cleared)
    report.people = cleared.people
    return report
}
