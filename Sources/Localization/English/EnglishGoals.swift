import Figures
import MentoringModel

extension English: GoalWords {
    func progressSummary(_ summary: GoalProgressSummary) -> String {
        switch summary {
        case .notDone: "not done yet"
        case .noData(let cause, let unit): noData(cause, unit: unit)
        case .done: "done"
        case .way(let way, let isPartlyClosed):
            "\(percent(way)) of the way" + (isPartlyClosed ? ", partly from notes not shown here" : "")
        case .metric(let last, let unit, let start, let target, let way):
            // "18 hours of 16" would read like a slip where less is better.
            target < start
                ? "\(value(last, unit: unit)), \(percent(way)) of the way from \(number(start)) to \(number(target))"
                : "\(value(last, unit: unit)) of \(number(target)), \(percent(way)) of the way from \(number(start))"
        case .milestones(let done, let all, let way, let byWeight):
            "\(done) of \(count(all, "milestone", "milestones")) reached, \(percent(way))\(byWeight ? " by weight" : "")"
        case .checklist(let done, let all, let way):
            "\(done) of \(count(all, "item", "items")) done, \(percent(way))"
        case .band(let low, let high, let unit, let way, let readings):
            "inside \(number(low))–\(value(high, unit: unit)) in \(percent(way)) of \(count(readings, "reading", "readings"))"
        case .subGoals(let way): "\(percent(way)) of the way, over its sub-goals"
        }
    }

    private func noData(_ cause: NoDataCause, unit: String?) -> String {
        switch cause {
        case .nothingRecorded: "nothing has been measured yet"
        case .noBaseline(let last?):
            "\(value(last.value, unit: unit)) on \(day(last.day)), but no baseline from which progress could be measured"
        case .noBaseline(nil): "there is no baseline from which progress could be measured"
        case .everythingCancelled: "everything that measures it was cancelled"
        case .noItems: "there is nothing to count yet"
        case .everySubGoalDropped: "every sub-goal was dropped"
        }
    }

    func closed(_ ending: GoalEnding, on day: CalendarDay?, late: Int?) -> String {
        let word =
            switch ending {
            case .achieved: "Achieved"
            case .targetReached: "Target reached"
            case .partly: "Partly achieved"
            case .missed: "Missed"
            case .dropped: "Dropped"
            }
        guard let day else { return word }
        let closed = "\(word) on \(self.day(day))"
        guard let late else { return closed }
        if late == 0 { return closed + ", on the due day" }
        return late < 0
            ? "\(closed), \(days(Double(-late))) before it was due"
            : "\(closed), \(days(Double(late))) after it was due"
    }

    func draft(_ summary: String) -> String { "A draft: \(summary), and nobody has agreed on it yet." }
    func paused(_ summary: String) -> String { "Paused: \(summary)." }
    func startsOn(_ day: CalendarDay?, asOf today: CalendarDay) -> String {
        day.map { "Starts on \(self.day($0)), \(distance(from: today, to: $0))." } ?? "Not started."
    }

    func pace(_ daysBehind: Int) -> String {
        if daysBehind > 0 { return "\(count(daysBehind, "day", "days")) behind plan" }
        if daysBehind < 0 { return "\(count(-daysBehind, "day", "days")) ahead of plan" }
        return "on plan"
    }

    func due(_ day: CalendarDay, asOf today: CalendarDay) -> String {
        "due \(self.day(day)), \(distance(from: today, to: day))"
    }

    func forecast(_ forecast: ForecastRange) -> String {
        switch forecast {
        case .pastPairEnd: "at this pace not done before the pairing ends"
        case .around(let day): "done around \(self.day(day))"
        case .between(let first, let last): "done between \(day(first)) and \(day(last))"
        case .atPlannedPace(let day): "done by \(self.day(day)) at the planned pace"
        case .atPaceSoFar(let day): "done around \(self.day(day)) at the pace so far"
        }
    }

    func remark(_ remark: Remark, unit: String?, nameOfGoal: (Slug) -> String) -> String {
        switch remark {
        case .baselineAssumedZero: "Baseline assumed to be 0: the goal does not say where it started."
        case .baselineFromUpdate(let value, let day, _):
            "Baseline \(self.value(value, unit: unit)), taken from the entry of \(self.day(day)); the goal names none."
        case .exceeded(let percent): "Exceeded: \(percent)\u{A0}% of the way."
        case .belowStart(let percent): "Below the start: \(number(Double(percent)))\u{A0}%."
        case .fellBack(let day, let now, _): "Reached on \(self.day(day)), now \(number(Double(now)))\u{A0}%."
        case .scopeChanged(let cancelled):
            "The scope changed: \(count(cancelled, "cancelled milestone is", "cancelled milestones are")) counted no more."
        case .childrenWithoutData(let goals):
            "Counted as 0 for want of data: \(list(goals.map(nameOfGoal)))."
        case .undatedDone(let number):
            "\(count(number, "item is", "items are")) done without a day; with a day the chart would show when."
        case .undatedStatus: "Closed without a day; with a day the site would know when."
        case .severalOnOneDay(let day, _):
            "Several entries on \(self.day(day)); the goal’s own one counts, else the last."
        case .startFromPair: "The goal names no start; the pair’s start counts."
        case .noStart: "Neither the goal nor the pair has a start, so there is no pace."
        case .stated(let words, _): "The goal says “\(words)” of itself; the figure here is computed."
        case .revised(let field, let original, let progress):
            progress.map { "Against the original \(field) (\(written(original))): \(percent($0))." }
                ?? "Original \(field): \(written(original))."
        }
    }

    func measure(_ measure: MeasureKind) -> String {
        switch measure {
        case .metric: "a number"
        case .milestones: "milestones"
        case .checklist: "a checklist"
        case .yesNo: "done or not"
        case .band: "a band to stay in"
        case .subGoals: "sub-goals"
        }
    }
}

extension English {
    func smartMet(_ met: Int, of all: Int) -> String {
        met == all ? "All \(all) letters are met." : "\(met) of \(all) letters are met."
    }
    func met(_ isMet: Bool) -> String { isMet ? "Met" : "Open" }
    func late(_ days: Int, isDone: Bool) -> String {
        isDone ? "\(count(days, "day", "days")) late" : "\(count(days, "day", "days")) late so far"
    }
    func neededPace(_ pace: Double) -> String { "\(number((pace * 10).rounded() / 10)) times the planned pace" }
    func distance(_ distance: DelayCause) -> String {
        switch distance {
        case .onPlan: "where the plan is"
        case .ahead(let days): "\(count(days, "day", "days")) ahead"
        case .behind(let days): "\(count(days, "day", "days")) behind"
        case .lateMilestone(let days): "\(count(days, "day", "days")) behind, counted from a late milestone"
        case .pastDue(let days, let since):
            "\(count(days, "day", "days")) behind: \(since) since the due day, "
                + "and \(days - since) that the plan gave to what is left"
        }
    }
    var theSession: String { "in a session" }

    func metric(_ name: String?, from baseline: Double?, to target: Double, unit: String?) -> String {
        let way = "from \(baseline.map(number) ?? "?") to \(value(target, unit: unit))"
        return name.map { "\(sentence($0)), \(way)" } ?? sentence(way)
    }
    func bandMetric(_ name: String?, low: Double, high: Double, unit: String?) -> String {
        let band = "between \(number(low)) and \(value(high, unit: unit))"
        return name.map { "\(sentence($0)), \(band)" } ?? sentence(band)
    }
}
