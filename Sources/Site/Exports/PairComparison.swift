import Clearance
import Figures
import Localization
import MentoringModel

/// Compares what an audience may see of a pair on two days.
struct PairComparison {
    var before: VisiblePair
    var now: VisiblePair
    var from: CalendarDay
    var to: CalendarDay

    func changes(name: String) -> Changes.PairChanges {
        Changes.PairChanges(
            pair: now.pair, name: name, goals: goals, revisions: revisions, milestones: milestones, sessions: sessions,
            wins: wins, promises: promises, introductions: introductions, signatures: signatures, reviews: reviews,
            newSignals: signals(of: now, without: before), goneSignals: signals(of: before, without: now))
    }

    private func isNew(_ day: CalendarDay?) -> Bool { day.map { $0 > from && $0 <= to } ?? false }

    private var goals: [Changes.GoalChange] {
        let earlier = Dictionary(before.figures.map { ($0.goal, $0) }, uniquingKeysWith: { first, _ in first })
        let titles = Dictionary(now.pair.goals.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        return now.figures.compactMap { figures in
            guard let then = earlier[figures.goal], let title = titles[figures.goal] else { return nil }
            let change = Changes.GoalChange(title: title, from: then, to: figures)
            let isOther =
                then.progress != figures.progress || then.health != figures.health || then.status != figures.status
            return isOther || change.slip.map { abs($0) > 7 } ?? false ? change : nil
        }
    }

    private var revisions: [Changes.RevisionChange] {
        now.pair.goals.flatMap { goal in
            goal.revisions.filter { isNew($0.day) }.map {
                Changes.RevisionChange(goal: goal.id, title: goal.name, revision: $0)
            }
        }
    }

    private var milestones: [Changes.MilestoneChange] {
        let earlier = before.figures.flatMap { figures in figures.milestones.map { (figures.goal, $0) } }
        func status(_ goal: Slug, _ id: Slug) -> MilestoneFigures.Status? {
            earlier.first { $0.0 == goal && $0.1.milestone.id == id }?.1.status
        }
        return now.figures.flatMap { figures in
            figures.milestones.compactMap { step -> Changes.MilestoneChange? in
                let then = status(figures.goal, step.milestone.id)
                guard then != step.status else { return nil }
                let kind: Changes.MilestoneChange.Kind
                switch step.status {
                case .done: kind = .reached
                case .late: kind = .late
                case .cancelled: kind = .cancelled
                case .dueSoon, .planned:
                    guard then == .done || then == .cancelled else { return nil }
                    kind = .reopened
                }
                return Changes.MilestoneChange(kind: kind, goal: figures.goal, figures: step)
            }
        }
    }

    private var sessions: [SessionDay] {
        now.days(asOf: to).filter { isNew($0.day) }.sorted {
            ($0.day, $0.status.rawValue) < ($1.day, $1.status.rawValue)
        }
    }

    private var wins: [ExposedItem] {
        let read = now.pair.sessions.filter { isNew($0.day) && $0.status(asOf: to) == .held }.flatMap {
            session in
            session.wins.map { ExposedItem(words: $0.words, who: $0.who, day: session.day) }
        }
        return read + now.exposedWins.filter { isNew($0.day) }
    }

    private var promises: [Changes.PromiseChange] {
        let earlier = before.promises
        func state(_ promise: PromiseFigures) -> PromiseFigures.State? {
            guard let first = promise.places.first else { return nil }
            return earlier.first { $0.places.first == first }?.state
        }
        return now.promises.flatMap { promise -> [Changes.PromiseChange] in
            let then = state(promise)
            var kinds: [Changes.PromiseChange.Kind] = []
            if then == nil, promise.state == .open { kinds.append(.made) }
            if promise.state == .kept, then != .kept { kinds.append(.kept) }
            if promise.state == .dropped, then != .dropped, then != nil { kinds.append(.dropped) }
            if let due = promise.due, due >= from, due < to, promise.state == .open || promise.isKeptLate {
                kinds.append(.broken)
            }
            return kinds.map { Changes.PromiseChange(kind: $0, promise: promise) }
        }
    }

    private var introductions: [Changes.IntroductionChange] {
        (now.pairFigures?.introductions ?? Figures.introductions(in: now.held(asOf: to), asOf: to)).flatMap {
            introduction in
            [
                (Changes.IntroductionChange.Kind.offered, introduction.exposedOffer),
                (.made, introduction.made), (.met, introduction.met),
            ].compactMap { kind, day in
                guard let day, isNew(day) else { return nil }
                return Changes.IntroductionChange(kind: kind, introduction: introduction, day: day)
            }
        }
    }

    private var signatures: [SignatureFigures] {
        guard now.isAgreementOpen else { return [] }
        return Figures.signatures(of: now.pair, asOf: to).filter { isNew($0.on) }
    }

    private var reviews: [CalendarDay] {
        now.pair.agreement.reviewed.map(\.value).filter(isNew).sorted()
    }

    private func signals(of one: VisiblePair, without other: VisiblePair) -> [Signal] {
        let known = Set((other.pairFigures?.signals ?? []).map(\.code))
        return (one.pairFigures?.signals ?? []).filter { !known.contains($0.code) }
    }
}
