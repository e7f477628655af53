package import Figures
package import MentoringModel

package protocol NextWords {
    var nextTitle: String { get }
    func nextDescription(_ pair: String) -> String
    /// `60 min, as agreed: 5 topics, 3 more left for later.`
    func nextLead(_ agenda: NextLead) -> String
    /// - Parameter missed: A day that was agreed, is past, and has no note.
    func nextDay(isPlanned: Bool, missed: CalendarDay?) -> String
    var whyEach: String { get }
    var noNextDay: String { get }
    var openTopic: String { get }
    var openReason: String { get }
    var closingTopic: String { get }
    var closingReason: String { get }
    var thanksTopic: String { get }
    func thanksReason(_ number: Int) -> String
    func doneWithoutThanks(_ days: Int) -> String
    func wonWithoutThanks(_ days: Int) -> String
    func plannedReason(_ more: String?) -> String
    var promisesTopic: String { get }
    /// Whether a topic that somebody planned is the one about the last promises.
    func speaksOfPromises(_ topic: String) -> Bool
    func promisesReason(open: Int, overdue: Int) -> String
    /// `due 12 days ago; open for 3 sessions, carried over twice`.
    func promiseReason(_ promise: PromiseFigures, asOf: CalendarDay) -> String
    func introductionsTopic(_ number: Int) -> String
    func introductionsReason(_ number: Int) -> String
    func introductionReason(by name: String?, days: Int) -> String
    func goalTopic(_ name: String, _ health: Health, isLate: Bool) -> String
    func goalReason(_ health: String?, late: Int, soon: Int, isDueSoon: Bool) -> String
    var theGoalItself: String { get }
    func milestoneLate(_ days: Int) -> String
    func milestoneSoon(_ day: CalendarDay?, asOf: CalendarDay) -> String?
    var sharpenTopic: String { get }
    func sharpenReason(_ number: Int) -> String
    func openLetter(_ letter: String) -> String
    var optionsTopic: String { get }
    func optionsReason(_ number: Int, on day: String) -> String
    func namedBy(_ name: String) -> String
    var resourcesTopic: String { get }
    func resourcesReason(_ number: Int) -> String
    func recommended(_ days: Int) -> String
    func resourceOfGoal(_ goal: String) -> String
}
