import MentoringModel

/// What was achieved, by month, newest first.
func milestonesPage(_ index: SiteIndex) -> Page {
    Page(
        address: .milestones, template: "milestones", title: English.milestones,
        description: English.milestonesDescription(index.siteName), part: .milestones
    ) { context in
        let achievements = Achievements(context)
        var months: [(name: String, entries: [Achievements.Entry])] = []
        for entry in achievements.dated {
            let name = entry.day.map(English.month(of:)) ?? ""
            if months.last?.name == name {
                months[months.count - 1].entries.append(entry)
            } else {
                months.append((name, [entry]))
            }
        }
        let isEmpty = months.isEmpty && achievements.undated.isEmpty
        return [
            "months": .many(
                months.map { month in
                    [
                        "name": .text(month.name), "counts": .text(English.counts(month.entries)),
                        "entries": .many(month.entries.map { $0.model(context) }),
                    ]
                }),
            "undated": .many(achievements.undated.map { $0.model(context) }),
            "lead": .text(English.milestonesLead(achievements, asOf: index.asOf)),
            "empty": .one(
                isEmpty
                    ? context.hint(
                        English.noMilestones, file: "pairs/<pair>/goals/<goal>.md",
                        mayBeClosed: context.cleared.withheldGoals + context.cleared.withheldSessions > 0) : nil),
            "withheld": .one(context.withheld),
        ]
    }
}
