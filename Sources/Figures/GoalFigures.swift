package import MentoringModel

/// Everything computed for one goal on one day.
package struct GoalFigures: Hashable, Sendable {
    package var pair: Slug
    package var goal: Slug
    /// The status on this day: a close dated later has not happened.
    package var status: Goal.Status
    /// The start in force on this day: the goal's, else the pair's.
    package var start: CalendarDay?
    /// The due day in force on this day.
    package var due: CalendarDay?
    package var measure: MeasureKind
    /// Progress before clamping: a share, where 0 is the baseline and 1 the target; `nil` without data.
    package var raw: Double?
    /// `raw` between 0 and 1.
    package var progress: Double?
    /// Why there is no progress; `nil` where there is some.
    package var noData: NoDataCause?
    /// Share of the plan that should be done by now, 0–1.
    package var expected: Double?
    /// `expected − progress`.
    package var gap: Double?
    /// Days behind plan, to one decimal; negative: ahead.
    package var daysBehind: Double?
    /// How many times the planned pace is needed from now on; `nil` when done or past due.
    package var neededPace: Double?
    package var health: Health
    package var reason: HealthReason
    package var forecast: Forecast?
    /// The first day on which `raw` was at least 1, while the status is open.
    package var reached: Reached?
    package var smart: Smart
    /// Goal-attainment T score of this goal alone (Kiresuk & Sherman 1968); `nil` without scores.
    package var attainment: Double?
    /// The latest level of its scale, −2 to 2.
    package var level: Int?
    /// The plan as points between which it runs straight: day and share, from start to due; empty without a window.
    package var plan: [PlanPoint]
    /// What the target was since which day, in the metric's unit; one step when it was never revised. Of milestones the
    /// weight of those in scope; empty when none was cancelled on a known day.
    package var scope: [ScopeStep]
    /// Dated values that progress rests on, sorted by day: one for each day.
    package var observations: [Observation]
    /// In the order written.
    package var milestones: [MilestoneFigures]
    /// What a reader must know to read the figures right.
    package var remarks: [Remark]
    /// How each figure was had, in the order a page shows them.
    package var derivations: [Derivation]
}

extension GoalFigures {
    /// Whether it is a draft, or its start is still to come: its resources are not in use yet, and it is in no figure of the
    /// programme.
    package func isStillToCome(asOf: CalendarDay) -> Bool {
        status == .draft || health == .notStarted || (start.map { $0 > asOf } ?? false)
    }
}

/// A point of the plan: the share that should be done on a day.
package struct PlanPoint: Hashable, Sendable {
    package var day: CalendarDay
    /// 0–1.
    package var share: Double
}

/// The target of a metric from one day on.
package struct ScopeStep: Hashable, Sendable {
    /// `nil`: from the beginning.
    package var since: CalendarDay?
    package var target: Double
}

package enum MeasureKind: String, CaseIterable, Sendable {
    case metric, milestones, checklist
    case yesNo = "yes_no"
    case band
    case subGoals = "sub_goals"
}

package enum Health: String, CaseIterable, Sendable {
    case draft, dropped, achieved, partly, missed, paused
    case notStarted = "not_started"
    case noDue = "no_due"
    case overdue
    case noData = "no_data"
    case tooEarly = "too_early"
    case behind
    case atRisk = "at_risk"
    case ahead
    case onTrack = "on_track"
}

/// Why the health is what it is, as data; the site puts it into words.
package enum HealthReason: Hashable, Sendable {
    /// The status says so, or a pause that is open.
    case status
    /// Progress is 1 or more.
    case targetReached
    case startsOn(CalendarDay)
    case overdue(days: Int)
    case noDue
    case noData(NoDataCause)
    /// Days elapsed, of days in the window.
    case tooEarly(elapsed: Int, window: Int)
    /// The pace cannot be had (no start, or no active days).
    case noPace
    case gap(daysBehind: Double, gap: Double, neededPace: Double?)
    case neededPace(Double)
    case lateMilestone(days: Int)
    case noUpdate(days: Int)
}

/// Why a goal has no progress.
package enum NoDataCause: Hashable, Sendable {
    case nothingRecorded
    /// A metric whose goal names no baseline, where none can be assumed, with the last value that was recorded.
    case noBaseline(last: Value?)
    /// All milestones, or all items of a checklist, were cancelled.
    case everythingCancelled
    /// There is no milestone, or no item.
    case noItems
    case everySubGoalDropped

    /// Whether a first value, or a first item, would end it.
    package var endsWithAFirstValue: Bool { self == .nothingRecorded || self == .noItems }

    package struct Value: Hashable, Sendable {
        package var value: Double
        package var day: CalendarDay
        package var source: Source
    }
}

/// The two days on which the goal will be done, at the plan's pace and at the pace so far.
package struct Forecast: Hashable, Sendable {
    package var planPace: CalendarDay?
    package var currentPace: CalendarDay?
    /// Whether the later of the two lies past the pair's end: then the site says so in place of a day.
    package var isPastPairEnd: Bool
}

/// When the target was first reached, and where that stands.
package struct Reached: Hashable, Sendable {
    package var day: CalendarDay
    /// The place of the value that reached it, when one entry did.
    package var source: Source?
}

package struct Smart: Hashable, Sendable {
    package struct Letter: Hashable, Sendable {
        package var letter: String
        package var isMet: Bool
        /// Which rule met it, or which parts are missing.
        package var evidence: [SmartEvidence]
    }
    /// S, M, A, R, T, in this order.
    package var letters: [Letter]
    package func isMet(_ letter: String) -> Bool { letters.contains { $0.letter == letter && $0.isMet } }
}

/// What speaks for a letter, or what it lacks.
package enum SmartEvidence: String, CaseIterable, Sendable {
    case hasTitle, hasSpecific, hasOwner
    case lacksTitle, lacksSpecific, lacksOwner
    case metricComplete, lacksUnit, lacksBaseline, enoughMilestones, tooFewMilestones, enoughChecklist, tooFewChecklist
    case doneWhen, lacksDoneWhen, band, subGoals
    case sentenceOrEvidence, hasResources, hasHours, hasSupport, lacksAchievable, tooManyActiveGoals
    case hasWhy, lacksWhy, focusInAgreement, focusNotInAgreement
    case windowSet, lacksStart, lacksDue, startNotBeforeDue, milestoneOutsideWindow, duePastPairEnd
}

/// A dated value of a goal.
package struct Observation: Hashable, Sendable {
    package var day: CalendarDay
    /// In the metric's unit, as aggregated up to that day; for milestones and checklists the share.
    package var value: Double
    /// The share of the way, before clamping.
    package var raw: Double
    package var by: PersonReference?
    package var confidence: Int?
    package var note: String?
    /// `nil` for what is known without one entry.
    package var source: Source?
}

package struct MilestoneFigures: Hashable, Sendable {
    package enum Status: String, CaseIterable, Sendable {
        case done, late
        case dueSoon = "due_soon"
        case planned, cancelled
    }
    package var milestone: Milestone
    package var status: Status
    /// Days late: so far for a late one, at the end for one done late; `nil` otherwise.
    package var daysLate: Int?
}

/// What a reader must know to read a goal's figures right.
package enum Remark: Hashable, Sendable {
    case baselineAssumedZero
    /// An entry on or before the start day was taken as the baseline.
    case baselineFromUpdate(Double, CalendarDay, Source)
    case exceeded(percent: Int)
    case belowStart(percent: Int)
    case fellBack(reached: CalendarDay, nowPercent: Int, Source?)
    /// Cancelled milestones left both sums.
    case scopeChanged(cancelled: Int)
    /// Sub-goals without data, counted as 0.
    case childrenWithoutData([Slug])
    /// Done without a day: holds on every as-of day.
    case undatedDone(count: Int)
    /// Achieved, missed, … without a day: holds on every as-of day.
    case undatedStatus
    /// Several entries on one day; which one won.
    case severalOnOneDay(CalendarDay, Source)
    case startFromPair
    case noStart
    case stated(String, Source)
    /// The original of a revised field, and progress against it when it is a target: "against the original target".
    case revised(field: String, original: String, progressAgainstOriginal: Double?)
}
