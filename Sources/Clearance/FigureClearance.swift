import Figures
import MentoringModel

/// Takes out of the figures of an open goal what stands in notes that this audience may not read: its days, values and
/// places. The figures themselves stay.
struct FigureClearance {
    var view: AudienceView
    var pair: Pair
    /// Whole, as before anything was taken away.
    var goal: Goal
    var openGoals: Set<Slug>
    var thresholds: Thresholds

    func clear(_ whole: GoalFigures) -> GoalFigures {
        var figures = whole
        let isStartClosed = whole.remarks.contains(.startFromPair) && !isOpen(pair.agreement.start?.source)
        let isPauseClosed = (goal.pauses + pair.agreement.pauses).contains { !view.sees($0.source) }
        figures.observations.removeAll { !isOpen($0.source) }
        for index in figures.observations.indices where view.isClosed(figures.observations[index].by) {
            figures.observations[index].by = nil
        }
        figures.milestones.removeAll { !view.sees($0.milestone.source) }
        if !isOpen(whole.reached?.source) { figures.reached = nil }
        if isStartClosed { figures.start = nil }
        if !isOpen(goal.due?.source) { figures.due = nil }
        if !isOpen(goal.measure?.source) || figures.milestones.count < whole.milestones.count { figures.scope = [] }
        if goal.scores.contains(where: { !view.sees($0.source) }) {
            figures.attainment = nil
            figures.level = nil
        }
        if !isOpen(pair.agreement.end?.source) { figures.forecast?.isPastPairEnd = false }
        figures.plan = plan(whole, isStartClosed: isStartClosed, isPauseClosed: isPauseClosed, in: figures)
        figures.smart = smart(whole.smart)
        figures.noData = whole.noData.map { cause($0, milestones: figures.milestones) }
        figures.remarks = whole.remarks.compactMap { remark($0, of: whole, milestones: figures.milestones) }
        figures.derivations = derivations(whole.derivations, asOf: view.asOf, isPauseClosed: isPauseClosed)
        figures.reason = reason(whole, isStartClosed: isStartClosed, milestones: figures.milestones)
        return figures
    }

    func isOpen(_ source: Source?) -> Bool { source.map(view.sees) ?? true }

    /// The plan without the days of closed pauses, milestones and starts.
    private func plan(
        _ whole: GoalFigures, isStartClosed: Bool, isPauseClosed: Bool, in figures: GoalFigures
    ) -> [PlanPoint] {
        if isStartClosed || figures.due == nil { return [] }
        if whole.measure == .milestones, figures.milestones.count < whole.milestones.count { return [] }
        guard isPauseClosed, let first = whole.plan.first, var last = whole.plan.last else { return whole.plan }
        let isStair = zip(whole.plan, whole.plan.dropFirst()).contains { $0.day == $1.day && $0.share < $1.share }
        // A plan that ends below its target would tell of a pause without an end.
        last.share = 1
        return isStair ? whole.plan : [first, last]
    }

    /// The letters stay; evidence that quotes a closed agreement, or counts closed goals, goes.
    private func smart(_ whole: Smart) -> Smart {
        var smart = whole
        let isAgreementOpen = view.sees(pair.agreement.note.source)
        let areGoalsOpen = openGoals.count == pair.goals.count
        for index in smart.letters.indices {
            smart.letters[index].evidence.removeAll { evidence in
                switch evidence {
                case .focusInAgreement, .focusNotInAgreement, .duePastPairEnd: !isAgreementOpen
                case .tooManyActiveGoals, .subGoals: !areGoalsOpen
                default: false
                }
            }
        }
        return smart
    }

    private func remark(
        _ remark: Remark, of whole: GoalFigures, milestones: [MilestoneFigures]
    ) -> Remark? {
        switch remark {
        case .baselineFromUpdate(_, _, let source), .severalOnOneDay(_, let source), .stated(_, let source):
            return view.sees(source) ? remark : nil
        case .fellBack(_, _, let source):
            return isOpen(source) ? remark : nil
        case .scopeChanged:
            let cancelled = milestones.count { $0.status == .cancelled }
            return cancelled > 0 ? .scopeChanged(cancelled: cancelled) : nil
        case .undatedDone:
            let items = goal.checklist.filter { $0.isLeaf && view.sees($0.source) }
            let undated =
                whole.measure == .checklist
                ? items.count { $0.state == .done && $0.done == nil }
                : milestones.count { $0.status == .done && $0.milestone.done == nil }
            return undated > 0 ? .undatedDone(count: undated) : nil
        case .childrenWithoutData(let children):
            let open = children.filter(openGoals.contains)
            return open.isEmpty ? nil : .childrenWithoutData(open)
        case .revised:
            return goal.revisions.allSatisfy { view.sees($0.source) } ? remark : nil
        case .undatedStatus:
            return isOpen(goal.statusSource) ? remark : nil
        case .baselineAssumedZero, .exceeded, .belowStart, .startFromPair, .noStart:
            return remark
        }
    }

    /// The reason without a day or a count of days that stands in a closed note.
    private func reason(
        _ whole: GoalFigures, isStartClosed: Bool, milestones: [MilestoneFigures]
    ) -> HealthReason {
        switch whole.reason {
        case .noData(let whole): return .noData(cause(whole, milestones: milestones))
        case .startsOn, .tooEarly:
            return isStartClosed ? .status : whole.reason
        case .lateMilestone(let days):
            let isOpen = milestones.contains { $0.status == .late && $0.daysLate == days }
            return isOpen ? whole.reason : .lateMilestone(days: thresholds.milestoneLate + 1)
        case .noUpdate:
            guard recordsAreClosed, let every = goal.reviewEvery?.value else { return whole.reason }
            return .noUpdate(days: Int(every.doubled.cadenceDays))
        case .status, .targetReached, .overdue, .noDue, .noPace, .gap, .neededPace:
            return whole.reason
        }
    }

    /// Why there is no progress, without a value that stands in a closed note and without steps that are not shown.
    private func cause(_ whole: NoDataCause, milestones: [MilestoneFigures]) -> NoDataCause {
        switch whole {
        case .noBaseline(let last): .noBaseline(last: last.flatMap { isOpen($0.source) ? $0 : nil })
        case .everythingCancelled:
            milestones.contains { $0.status == .cancelled }
                || goal.checklist.contains { $0.state == .cancelled && view.sees($0.source) }
                ? whole : .nothingRecorded
        case .everySubGoalDropped: openGoals.count == pair.goals.count ? whole : .nothingRecorded
        case .nothingRecorded, .noItems: whole
        }
    }

    /// Whether anything of this goal was recorded where this audience may not read.
    private var recordsAreClosed: Bool {
        pair.sessions.contains { session in
            session.progress.contains {
                $0.goal == goal.id && !(view.sees($0.source) && view.sees(session.note.source))
            }
        }
            || goal.milestones.contains { !view.sees($0.source) }
            || goal.checklist.contains { !view.sees($0.source) }
            || openGoals.count < pair.goals.count
    }
}
