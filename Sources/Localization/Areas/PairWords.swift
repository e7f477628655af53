package import Figures
package import MentoringModel

package protocol PairWords {
    func pairDescription(_ name: String) -> String
    /// How a pair is doing, in one sentence; `nil` where there is nothing to say.
    func pairLead(_ lead: PairLead, asOf: CalendarDay) -> String?
    /// How many of a person's promises were kept: `4 of 5 due so far kept by their day, 1 kept late`.
    ///
    /// - Parameter isAll: Whether all of the pair's sessions can be read here.
    func kept(inTime: Int, late: Int, of due: Int, isAll: Bool) -> String
    /// Goals that are not shown one by one: `Goals: 2 achieved, 1 draft`. At least one.
    func otherGoals(_ goals: [(health: Health, number: Int)]) -> String
    func state(of promise: PromiseFigures, asOf: CalendarDay) -> String
    func carried(_ times: Int) -> String
    /// What became of the promises of the session before.
    ///
    /// - Parameter isNext: Whether no session that may not be read here lies in between.
    func lastTime(_ promises: LastPromises, isNext: Bool) -> String
    /// The badge of a promise that was taken up again where these readers may not read, and what that means.
    var fateNotTold: (badge: String, note: String) { get }
    /// That so many promises of the session before are such: a sentence.
    ///
    /// - Parameter told: How many others there are.
    func fateNotTold(_ promises: Int, besides told: Int) -> String
    /// How long a pair has not met and what to do now: a sentence or two.
    func say(_ contactGap: ContactGap) -> String
    func timeKept(planned: Double, actual: Double) -> String
}

/// What a pair's lead may say.
package struct PairLead {
    /// Sessions held and missed, whether only those that can be read are known, and the last one where that is told.
    package var sessions: (held: Int, missed: Int, isPartial: Bool, last: CalendarDay?)?
    /// Goals under way, and how many of them are on track or ahead.
    package var running = 0
    package var well = 0
    package var achieved = 0
    /// Promises that are overdue, where that may be told.
    package var overdue = 0

    package init() {}
}

/// What became of the promises of a session.
package enum LastPromises {
    case nothingPromised
    case allDropped
    case allKept(Int)
    /// Of those that were not dropped; what is open and not overdue is due later, or has no due day.
    case some(kept: Int, of: Int, overdue: Int, later: Int, undated: Int)

    init(_ promises: [PromiseFigures], asOf: CalendarDay) {
        let counted = promises.filter { $0.state != .dropped }
        let kept = counted.count { $0.state == .kept }
        self =
            if promises.isEmpty {
                .nothingPromised
            } else if counted.isEmpty {
                .allDropped
            } else if kept == counted.count {
                .allKept(kept)
            } else {
                .some(
                    kept: kept, of: counted.count, overdue: counted.count { $0.isOverdue(asOf: asOf) },
                    later: counted.count { $0.state == .open && ($0.due.map { $0 >= asOf } ?? false) },
                    undated: counted.count { $0.state == .open && $0.due == nil })
            }
    }
}

extension Language {
    package func kept(_ promises: [PromiseFigures], asOf: CalendarDay, isAll: Bool) -> String {
        let due = promises.filter { $0.isDue(by: asOf) }
        return kept(
            inTime: due.count(where: \.isKeptInTime), late: due.count(where: \.isKeptLate), of: due.count, isAll: isAll)
    }

    /// `nil` without one.
    package func otherGoals(_ healths: [Health]) -> String? {
        let order: [Health] = [
            .overdue, .behind, .atRisk, .noData, .tooEarly, .noDue, .onTrack, .ahead, .achieved, .partly, .missed,
            .dropped, .paused, .notStarted, .draft,
        ]
        let goals = order.map { health in (health, healths.count { $0 == health }) }.filter { $0.1 > 0 }
        return goals.isEmpty ? nil : otherGoals(goals)
    }

    package func lastTime(_ promises: [PromiseFigures], asOf: CalendarDay, isNext: Bool) -> String {
        lastTime(LastPromises(promises, asOf: asOf), isNext: isNext)
    }
}
