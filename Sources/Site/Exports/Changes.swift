package import Clearance
package import Figures
package import Localization
package import MentoringModel

/// What changed between two days, as far as one audience may know of both.
package struct Changes: Sendable {
    package var audience: Audience
    /// The language of the programme.
    package var language: SiteLanguage
    package var from: CalendarDay
    package var to: CalendarDay
    /// Figures of the programme whose value is another one; withheld ones are left out.
    package var programme: [FigureChange]
    /// Sorted by id; only pairs of which something changed.
    package var pairs: [PairChanges]

    package var isEmpty: Bool { programme.isEmpty && pairs.isEmpty }

    package struct FigureChange: Sendable {
        package var from: Figure
        package var to: Figure
    }

    package struct PairChanges: Sendable {
        package var pair: Pair
        package var name: String
        package var goals: [GoalChange]
        package var revisions: [RevisionChange]
        package var milestones: [MilestoneChange]
        /// Sessions whose day lies in between, with their status.
        package var sessions: [SessionDay]
        package var wins: [ExposedItem]
        package var promises: [PromiseChange]
        package var introductions: [IntroductionChange]
        package var signatures: [SignatureFigures]
        package var reviews: [CalendarDay]
        package var newSignals: [Signal]
        package var goneSignals: [Signal]

        var isEmpty: Bool {
            goals.isEmpty && revisions.isEmpty && milestones.isEmpty && sessions.isEmpty && wins.isEmpty
                && promises.isEmpty && introductions.isEmpty && signatures.isEmpty && reviews.isEmpty
                && newSignals.isEmpty && goneSignals.isEmpty
        }
    }

    /// A goal whose progress, health or forecast is another one.
    package struct GoalChange: Sendable {
        package var title: String
        package var from: GoalFigures
        package var to: GoalFigures

        /// How many days later the current pace will be done than it would have been, where both are forecast.
        package var slip: Int? {
            guard let now = to.forecast?.currentPace ?? to.forecast?.planPace,
                let then = from.forecast?.currentPace ?? from.forecast?.planPace, now != then
            else { return nil }
            return now - then
        }
    }

    /// An agreed change of a goal.
    package struct RevisionChange: Sendable {
        package var goal: Slug
        package var title: String
        package var revision: Revision
    }

    package struct MilestoneChange: Sendable {
        package typealias Kind = MilestoneChangeKind
        package var kind: Kind
        package var goal: Slug
        package var figures: MilestoneFigures
    }

    package struct PromiseChange: Sendable {
        package typealias Kind = PromiseChangeKind
        package var kind: Kind
        package var promise: PromiseFigures
    }

    package struct IntroductionChange: Sendable {
        package typealias Kind = IntroductionChangeKind
        package var kind: Kind
        package var introduction: IntroductionFigures
        package var day: CalendarDay
    }
}

extension Changes {
    /// Compares what one audience may see of one programme on two days.
    ///
    /// What is dated on the first day is known on it; what is dated after it, up to the second day, is new.
    package init(from first: VisibleProgramme, to second: VisibleProgramme) {
        let (from, to) = (first.asOf, second.asOf)
        audience = second.audience
        let language = second.settings.siteLanguage
        self.language = language
        self.from = from
        self.to = to
        // What two days of the same figure differ by may be what one person did in between; only those who hold the notes
        // are told of it.
        let exposed = audience == .coordinator ? second.programmeFigures : []
        programme = exposed.compactMap { figure in
            guard let before = first.programmeFigures[figure.id], !before.isWithheld, !figure.isWithheld,
                before.value != figure.value || before.numerator != figure.numerator
                    || before.denominator != figure.denominator
            else { return nil }
            return FigureChange(from: before, to: figure)
        }
        let earlier = Dictionary(first.pairs.map { ($0.pair.id, $0) }, uniquingKeysWith: { first, _ in first })
        pairs = second.pairs.sorted { $0.pair.id < $1.pair.id }.compactMap { now in
            guard let before = earlier[now.pair.id] else { return nil }
            let changes = PairComparison(before: before, now: now, from: from, to: to)
                .changes(name: second.name(of: now.pair, in: language.words))
            return changes.isEmpty ? nil : changes
        }
    }
}
