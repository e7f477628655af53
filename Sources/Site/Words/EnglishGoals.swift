import Figures
import MentoringModel

extension English {
    /// Where a goal stands, how far it is from its plan and when it will be done: one sentence.
    static func standing(of goal: Goal, _ figures: GoalFigures, asOf day: CalendarDay) -> String {
        let standing = standing(goal, figures)
        switch figures.health {
        case .achieved, .partly, .missed, .dropped:
            guard let closed = closing(goal, figures) else { return "\(standing)." }
            return "\(closed)\(standing == "Done" ? "" : ": \(lowered(standing))")."
        case .draft: return "A draft: \(lowered(standing)), and nobody has agreed on it yet."
        case .paused: return "Paused: \(lowered(standing))."
        case .notStarted:
            return figures.start.map { "Starts on \(self.day($0)), \(distance(from: day, to: $0))." }
                ?? "Not started."
        default: break
        }
        return [standing, pace(figures), end(figures, asOf: day)].compactMap(\.self).joined(separator: "; ") + "."
    }

    private static func lowered(_ words: String) -> String { words.prefix(1).lowercased() + words.dropFirst() }

    private static func standing(_ goal: Goal, _ figures: GoalFigures) -> String {
        guard let raw = figures.raw else {
            return figures.measure == .yesNo ? "Not done yet" : "Nothing has been measured yet"
        }
        let way = percent(figures.progress ?? raw)
        // The values that may be shown are not all that the share rests on; beside it they would give the others away.
        if figures.workings.contains(where: { $0.figure == "progress" && $0.restsOnClosedNotes }) {
            return "\(way) of the way, partly from notes not shown here"
        }
        switch (figures.measure, goal.measure?.value) {
        case (.metric, .metric(_, let unit, let baseline, let target, _)):
            guard let last = figures.observations.last else { return "\(way) of the way" }
            let start = baseline ?? 0
            // "18 hours of 16" would read like a slip where less is better.
            if target < start {
                return "\(value(last.value, unit: unit)), \(way) of the way from \(number(start)) to \(number(target))"
            }
            return "\(value(last.value, unit: unit)) of \(number(target)), \(way) of the way from \(number(start))"
        case (.milestones, _):
            let live = figures.milestones.filter { $0.status != .cancelled }
            let done = live.count { $0.status == .done }
            let weight = Set(live.map(\.milestone.weight)).count > 1 ? " by weight" : ""
            return "\(done) of \(count(live.count, "milestone", "milestones")) reached, \(way)\(weight)"
        case (.checklist, _):
            let live = goal.checklist.filter { $0.isLeaf && $0.state != .cancelled }
            return "\(live.count { $0.state == .done }) of \(count(live.count, "item", "items")) done, \(way)"
        case (.band, .band(_, let unit, let low, let high)):
            return
                "Inside \(number(low))–\(value(high, unit: unit)) in \(way) of \(count(figures.observations.count, "reading", "readings"))"
        case (.subGoals, _): return "\(way) of the way, over its sub-goals"
        case (.yesNo, _): return raw >= 1 ? "Done" : "Not done yet"
        default: return "\(way) of the way"
        }
    }

    private static func closing(_ goal: Goal, _ figures: GoalFigures) -> String? {
        let closedOn = goal.done?.value ?? figures.reached?.day
        let word =
            switch figures.health {
            case .achieved: figures.status == .achieved ? "Achieved" : "Target reached"
            case .partly: "Partly achieved"
            case .missed: "Missed"
            default: "Dropped"
            }
        guard let closedOn else { return word }
        guard figures.health == .achieved, let due = figures.due else { return "\(word) on \(day(closedOn))" }
        let late = closedOn - due
        let compared =
            late == 0
            ? "on the due day"
            : late < 0 ? "\(days(Double(-late))) before it was due" : "\(days(Double(late))) after it was due"
        return "\(word) on \(day(closedOn)), \(compared)"
    }

    /// How far from plan: `12 days behind plan`.
    private static func pace(_ figures: GoalFigures) -> String? {
        guard let behind = figures.daysBehind else { return nil }
        if behind >= 0.5 { return "\(days(behind)) behind plan" }
        if behind <= -0.5 { return "\(days(-behind)) ahead of plan" }
        return "on plan"
    }

    /// When it will be done.
    private static func end(_ figures: GoalFigures, asOf today: CalendarDay) -> String? {
        if let range = forecast(figures, asOf: today) { return range }
        guard let due = figures.due else { return nil }
        return "due \(day(due)), \(distance(from: today, to: due))"
    }

    /// The forecast as a range of two days; `nil` without one. A pace that would have been done by now gives no day:
    /// nobody is helped by a forecast of the past.
    static func forecast(_ figures: GoalFigures, asOf today: CalendarDay) -> String? {
        guard var forecast = figures.forecast else { return nil }
        if let day = forecast.currentPace, day <= today { forecast.currentPace = nil }
        if forecast.isPastPairEnd { return "at this pace not done before the pairing ends" }
        switch (forecast.planPace, forecast.currentPace) {
        case (let plan?, let current?) where plan == current: return "done around \(day(plan))"
        case (let plan?, let current?): return "done between \(day(min(plan, current))) and \(day(max(plan, current)))"
        case (let plan?, nil): return "done by \(day(plan)) at the planned pace"
        case (nil, let current?): return "done around \(day(current)) at the pace so far"
        case (nil, nil): return nil
        }
    }

    /// What a reader must know to read the figures right.
    static func remark(_ remark: Remark, unit: String?, nameOfGoal: (Slug) -> String) -> String {
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

    static func measure(_ measure: MeasureKind) -> String {
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
    static func smartMet(_ met: Int, of all: Int) -> String {
        met == all ? "All \(all) letters are met." : "\(met) of \(all) letters are met."
    }
    /// What somebody wrote, with a day as people read it.
    static func written(_ text: String) -> String { CalendarDay(text).map(day) ?? text }

    static func met(_ isMet: Bool) -> String { isMet ? "Met" : "Open" }
    static func late(_ days: Int, isDone: Bool) -> String {
        isDone ? "\(count(days, "day", "days")) late" : "\(count(days, "day", "days")) late so far"
    }
    static func neededPace(_ pace: Double) -> String { "\(number((pace * 10).rounded() / 10)) times the planned pace" }
    static func behind(_ days: Double) -> String {
        abs(days) < 0.05 ? "none" : days > 0 ? "\(self.days(days)) behind" : "\(self.days(-days)) ahead"
    }
    static let theSession = "in a session"

    static func metric(_ name: String?, from baseline: Double?, to target: Double, unit: String?) -> String {
        let way = "from \(baseline.map(number) ?? "?") to \(value(target, unit: unit))"
        return name.map { "\(sentence($0)), \(way)" } ?? sentence(way)
    }
    static func bandMetric(_ name: String?, low: Double, high: Double, unit: String?) -> String {
        let band = "between \(number(low)) and \(value(high, unit: unit))"
        return name.map { "\(sentence($0)), \(band)" } ?? sentence(band)
    }
}
