import Figures
import MentoringModel

extension English: HealthWords {
    func word(for health: Health) -> String {
        switch health {
        case .draft: "draft"
        case .dropped: "dropped"
        case .achieved: "achieved"
        case .partly: "partly achieved"
        case .missed: "missed"
        case .paused: "paused"
        case .notStarted: "not started"
        case .noDue: "no due day"
        case .overdue: "overdue"
        case .noData: "no data"
        case .tooEarly: "too early to say"
        case .behind: "behind"
        case .atRisk: "at risk"
        case .ahead: "ahead"
        case .onTrack: "on track"
        }
    }

    func why(_ reason: HealthReason, day: (CalendarDay) -> String) -> String? {
        switch reason {
        case .status, .noDue: nil
        case .targetReached: "the target is reached"
        case .startsOn(let start): "starts on \(day(start))"
        case .overdue(let days): "\(count(days, "day", "days")) past the due day"
        case .noData(.nothingRecorded): "no update yet"
        case .noData(.noBaseline): "no baseline"
        case .noData(.everythingCancelled): "everything that measures it was cancelled"
        case .noData(.noItems): "nothing to count yet"
        case .noData(.everySubGoalDropped): "every sub-goal was dropped"
        case .tooEarly(let elapsed, let window): "\(elapsed) of \(count(window, "day", "days")) gone"
        case .noPace: "no start day, or no day to work on, so no pace"
        case .gap(let daysBehind, let gap, let needed): gapWords(daysBehind, gap, needed)
        case .neededPace(let needed): paceWords(needed)
        case .lateMilestone(let days): "a milestone is \(count(days, "day", "days")) late"
        case .noUpdate(let days): "no update for \(count(days, "day", "days"))"
        }
    }

    private func gapWords(_ daysBehind: Double, _ gap: Double, _ needed: Double?) -> String {
        let place =
            switch ScheduleVariance(daysBehind: daysBehind, gap: gap) {
            case .daysBehind(let days): "\(count(days, "day", "days")) behind plan"
            case .daysAhead(let days): "\(count(days, "day", "days")) ahead of plan"
            case .pointsBehind(let points): "\(count(points, "point", "points")) behind plan"
            case .pointsAhead(let points): "\(count(points, "point", "points")) ahead of plan"
            case .onPlan: "on plan"
            }
        guard let needed, gap > 0, rounded(needed, decimals: 1) > 1 else { return place }
        return "\(place), \(paceWords(needed))"
    }

    private func paceWords(_ needed: Double) -> String { "needs \(decimalText(needed, decimals: 1)) times the pace" }

    func why(_ place: ProgressGap) -> String {
        switch place {
        case .short(let points): "more than \(number(points)) points short of what is expected by now"
        case .within(let points): "within \(number(points)) points of what is expected by now"
        case .over(let points): "more than \(number(points)) points above what is expected by now"
        }
    }

    func howGoalsAreJudged(_ thresholds: Thresholds) -> String {
        func points(_ share: Double) -> String { number(share * 100) }
        return "What counts is the share that is done beside the share that the plan expects by now. More than "
            + "\(points(thresholds.behind)) points short is behind, more than \(points(thresholds.atRisk)) short is at risk, "
            + "more than \(points(thresholds.ahead)) above is ahead; in between, a goal is on track. "
            + "Also at risk is what needs more than \(number(thresholds.neededPace)) times the planned pace, has a milestone more "
            + "than \(days(Double(thresholds.milestoneLate))) late, or had no update for twice the time agreed. "
            + "Days decide nothing: one point is more days in a long plan than in a short one."
    }

    func status(_ status: MilestoneFigures.Status) -> String {
        switch status {
        case .done: "Done"
        case .late: "Late"
        case .dueSoon: "Due soon"
        case .planned: "Planned"
        case .cancelled: "Cancelled"
        }
    }

    func smart(_ letter: String) -> (word: String, question: String) {
        switch letter {
        case "S": ("Specific", "Who will do what?")
        case "M": ("Measurable", "How will we know?")
        case "A": ("Achievable", "What makes it possible?")
        case "R": ("Relevant", "Why this, why now?")
        case "T": ("Time-bound", "By when?")
        default: (letter, "")
        }
    }

    func evidence(_ evidence: SmartEvidence) -> String {
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
