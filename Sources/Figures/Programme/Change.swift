import MentoringModel

extension [PairInProgramme] {
    /// Did anything change (docs/figures.md, "Did anything change"):
    /// - `goals_achieved` achieved / (achieved + partly + missed);
    /// - `goals_achieved_of_closed` achieved / all closed, dropped ones too;
    /// - `on_time` achieved by the due day / achieved, of those with both days;
    /// - `median_slip_days` the median of done − due of the same;
    /// - `milestones_90d` milestones done in the last 90 days;
    /// - `introductions_met` met / offered;
    /// - `resources_used`, `resource_usefulness`, see `resources(in:)`;
    /// - `wins_90d` wins in the last 90 days.
    func change() -> [Figure] {
        let started = filter(\.hasStarted)
        let slips = started.flatMap { member in
            member.goals.compactMap { goal, figures -> Figure.Part? in
                guard figures.status == .achieved, let done = goal.done, let due = figures.due else { return nil }
                return member.part(
                    Double(done.value - due), of: 0, people: member.people(of: goal),
                    from: [goal.note.source, done.source, goal.due?.source])
            }
        }
        let onTime = slips.map { part in
            var part = part
            part.numerator = part.numerator <= 0 ? 1 : 0
            part.denominator = 1
            return part
        }
        return [
            .shareOfPairs(
                "goals_achieved", "achieved / (achieved + partly + missed)",
                started.flatMap { $0.closedGoals([.achieved, .partly, .missed]) }),
            .shareOfPairs(
                "goals_achieved_of_closed", "achieved / closed",
                started.flatMap { $0.closedGoals([.achieved, .partly, .missed, .dropped]) }),
            .shareOfPairs("on_time", "achieved by the due day / achieved", onTime),
            .medianOfParts("median_slip_days", "median(done − due)", slips),
            .sumOfPairs("milestones_90d", "milestones done after a − 90", started.map { $0.recentMilestones() }),
            .shareOfPairs("introductions_met", "Σ met / Σ offered", started.compactMap { $0.metIntroductions() }),
        ] + started.resources() + [
            .sumOfPairs("wins_90d", "wins after a − 90", started.compactMap { $0.part(of: "wins_90d") })
        ]
    }
}

extension PairInProgramme {
    /// The closed goals of each owner: achieved, of those with one of these statuses.
    fileprivate func closedGoals(_ statuses: Set<Goal.Status>) -> [Figure.Part] {
        let closed = goals.filter { statuses.contains($0.figures.status) }
        return Dictionary(grouping: closed) { people(of: $0.goal).sorted() }.sorted {
            $0.key.lexicographicallyPrecedes($1.key)
        }
        .map { owners, goals in
            part(
                Double(goals.count { $0.figures.status == .achieved }), of: Double(goals.count), people: Set(owners),
                from: goals.flatMap { [$0.goal.note.source, $0.goal.statusSource, $0.goal.done?.source] })
        }
    }

    fileprivate func recentMilestones() -> Figure.Part {
        let recent = goals.flatMap(\.figures.milestones).filter { step in
            step.status == .done && step.milestone.done.map { $0 > standing.asOf - 90 } ?? false
        }
        return part(Double(recent.count), from: recent.map(\.milestone.source))
    }

    fileprivate func metIntroductions() -> Figure.Part? {
        let all = figures.introductions
        guard !all.isEmpty else { return nil }
        return part(
            Double(all.count { $0.state == .met }), of: Double(all.count), from: all.flatMap(\.sources))
    }
}
