import MentoringModel

extension [Contribution] {
    /// Did anything change (docs/figures.md, "Did anything change"):
    /// - `goals_achieved` achieved / (achieved + partly + missed); achieved is what its page and its health call so;
    /// - `goals_achieved_of_closed` achieved / all closed, dropped ones too;
    /// - `on_time` achieved by the due day / achieved, of those with both days; without a `done` day the one on which the
    ///   target was reached counts;
    /// - `median_slip_days` the median of done − due of the same;
    /// - `milestones_90d` milestones done in the last 90 days, of the owners of their goals;
    /// - `introductions_met` met / offered;
    /// - `resources_used`, `resource_usefulness`, see `resources()`;
    /// - `wins_90d` wins in the last 90 days.
    func change() -> [Figure] {
        let slips = flatMap(\.slips)
        let onTime = slips.map { part in
            var part = part
            part.numerator = part.numerator <= 0 ? 1 : 0
            part.denominator = 1
            return part
        }
        return [
            .shareOfPairs(
                "goals_achieved", "achieved / (achieved + partly + missed)",
                flatMap(\.goalsAchieved)),
            .shareOfPairs("goals_achieved_of_closed", "achieved / closed", flatMap(\.goalsClosed)),
            .shareOfPairs("on_time", "achieved by the due day / achieved", onTime),
            .medianOfParts("median_slip_days", "median(done − due)", slips),
            .sumOfPairs("milestones_90d", "milestones done after a − 90", flatMap(\.milestones)),
            .shareOfPairs("introductions_met", "Σ met / Σ offered", compactMap(\.introductions)),
        ] + resources() + [.sumOfPairs("wins_90d", "wins after a − 90", compactMap(\.wins))]
    }
}

extension PairInProgramme {
    /// The days between due and done of each achieved goal that has both.
    func slips() -> [Figure.Part] {
        goals.compactMap { known in
            guard known.figures.health == .achieved, let due = known.figures.due,
                let done = doneDay(of: known.goal, known.figures)
            else { return nil }
            return part(Double(done - due), people: people(of: known.goal), openness: known.openness)
        }
    }

    /// The closed goals of each owner: achieved, of those with one of these healths.
    func closedGoals(_ healths: Set<Health>) -> [Figure.Part] {
        let closed = goals.filter { healths.contains($0.figures.health) }
        return byOwner(closed).map { owners, goals in
            part(
                Double(goals.count { $0.figures.health == .achieved }), of: Double(goals.count), people: owners,
                openness: goals.openness)
        }
    }

    /// One part for each owner of goals with a milestone done lately; one of both sides where there is none.
    func recentMilestones() -> [Figure.Part] {
        func recent(_ figures: GoalFigures) -> [Milestone] {
            figures.milestones.filter { step in
                step.status == .done && step.milestone.done.map { $0 > snapshot.asOf - 90 } ?? false
            }.map(\.milestone)
        }
        let known = goals.filter { !recent($0.figures).isEmpty }
        let parts = byOwner(known).map { owners, own in
            let steps = own.flatMap { recent($0.figures) }
            return part(Double(steps.count), people: owners, from: steps.map(\.source))
        }
        return parts.isEmpty ? [part(0, openness: goalOpenness)] : parts
    }

    /// Goals by whose they are, in a fixed order.
    private func byOwner(_ goals: [GoalInProgramme]) -> [(owners: Set<Slug>, goals: [GoalInProgramme])] {
        Dictionary(grouping: goals) { people(of: $0.goal).sorted() }.sorted { $0.key.lexicographicallyPrecedes($1.key) }
            .map { (owners: Set($0.key), goals: $0.value) }
    }

    /// The day on which an achieved goal was done: as written, else the first on which the target was reached.
    private func doneDay(of goal: Goal, _ figures: GoalFigures) -> CalendarDay? {
        if let done = goal.done?.value, done <= snapshot.asOf { return done }
        return figures.reached?.day
    }

    func metIntroductions() -> Figure.Part? {
        let all = figures.introductions
        guard !all.isEmpty else { return nil }
        return part(
            Double(all.count { $0.state == .met }), of: Double(all.count), from: all.flatMap(\.sources).map(withNote))
    }
}
