import Clearance
import MentoringModel

/// How long a pair has not met, measured by what it agreed, while no day for the next session is set.
struct ContactGap: Hashable {
    enum Stage: Hashable {
        /// Within a week from now.
        case dueBy(CalendarDay)
        /// Days over, up to half a period of the cadence.
        case due(for: Int)
        case slipping
        /// Half a year and more, or six periods of a longer cadence.
        case broken
    }
    /// Days without a session; paused ones are not counted.
    var days: Int
    /// Whether they are counted from the start, since there was no session yet.
    var neverMet: Bool
    var cadence: Span
    var stage: Stage
}

extension ContactGap {
    /// `nil` while nothing is to be said: a day is set or the next one is not due soon; or nothing can be: the pair rests
    /// or is closed, or not all that it takes may be read.
    init?(_ facts: PairFacts, settings: ProgrammeSettings, asOf: CalendarDay) {
        let agreement = facts.pair.agreement
        guard !facts.isPartial, facts.cleared.isAgreementOpen, agreement.status == .active, facts.next == nil,
            let cadence = (agreement.cadence ?? settings.cadence)?.value
        else { return nil }
        let last = facts.lastHeld(asOf: asOf)
        let active = ActiveDays(pauses: agreement.pauses)
        guard let since = last ?? agreement.start?.value, since <= asOf, !active.isPaused(asOf) else { return nil }
        let period = cadence.cadenceDays
        let silent = active.count(from: since, to: asOf)
        let late = silent - Int(period.rounded(.up))
        if late <= 0 {
            guard late >= -7 else { return nil }
            stage = .dueBy(asOf + -late)
        } else if Double(silent) <= 1.5 * period {
            stage = .due(for: late)
        } else {
            stage = Double(silent) >= max(180, 6 * period) ? .broken : .slipping
        }
        days = silent
        neverMet = last == nil
        self.cadence = cadence
    }
}
