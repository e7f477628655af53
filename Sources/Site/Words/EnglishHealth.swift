import Figures
import MentoringModel

extension English {
    /// The health as a badge has it: `At risk`.
    static func health(_ health: Health) -> String { sentence(words(for: health)) }

    /// Why the health is what it is, without the health itself; `nil` where that says it all.
    static func reason(_ figures: GoalFigures) -> String? {
        if case .startsOn(let day) = figures.reason { return "starts on \(self.day(day))" }
        let health = words(for: figures.health)
        let full = words(for: figures.reason, health: figures.health)
        return full.hasPrefix(health + ": ") ? String(full.dropFirst(health.count + 2)) : nil
    }

    static func status(_ status: MilestoneFigures.Status) -> String {
        switch status {
        case .done: "Done"
        case .late: "Late"
        case .dueSoon: "Due soon"
        case .planned: "Planned"
        case .cancelled: "Cancelled"
        }
    }

    /// The word that a letter of SMART stands for, and the question that is open while it is not met.
    static func smart(_ letter: String) -> (word: String, question: String) {
        switch letter {
        case "S": ("Specific", "Who will do what?")
        case "M": ("Measurable", "How will we know?")
        case "A": ("Achievable", "What makes it possible?")
        case "R": ("Relevant", "Why this, why now?")
        case "T": ("Time-bound", "By when?")
        default: (letter, "")
        }
    }

    static func evidence(_ evidence: SmartEvidence) -> String {
        switch evidence {
        case .hasTitle: "it has a title"
        case .hasSpecific: "it says who will do what"
        case .hasOwner: "it has an owner"
        case .lacksTitle: "no `title`"
        case .lacksSpecific: "no `specific`"
        case .lacksOwner: "no `owner`"
        case .metricComplete: "a metric with unit, baseline and target"
        case .lacksUnit: "the metric has no `unit`"
        case .lacksBaseline: "the metric has no `baseline`"
        case .enoughMilestones: "two milestones or more"
        case .tooFewMilestones: "fewer than two milestones"
        case .enoughChecklist: "two checklist items or more"
        case .tooFewChecklist: "fewer than two checklist items"
        case .doneWhen: "it says when it is done"
        case .lacksDoneWhen: "no `done_when`"
        case .band: "a band to stay in"
        case .subGoals: "sub-goals"
        case .sentenceOrEvidence: "evidence that it can be done"
        case .hasResources: "resources are named"
        case .hasHours: "hours are set aside"
        case .hasSupport: "somebody supports it"
        case .lacksAchievable: "no `achievable`"
        case .tooManyActiveGoals: "its owner has more than four active goals"
        case .hasWhy: "it says why"
        case .lacksWhy: "no `relevant`"
        case .focusInAgreement: "its focus stands in the agreement"
        case .focusNotInAgreement: "its focus does not stand in the agreement"
        case .windowSet: "a start and a due day"
        case .lacksStart: "no `start`"
        case .lacksDue: "no `due`"
        case .startNotBeforeDue: "it starts on its due day or later"
        case .milestoneOutsideWindow: "a milestone lies outside its window"
        case .duePastPairEnd: "it is due after the pairing ends"
        }
    }
}
