package import Figures
package import MentoringModel

/// The words of what changed between two days, as `waymark diff` tells it. Each is a whole line without its bullet; what
/// notes say comes in as Markdown already.
package protocol ChangeWords {
    func changesTitle(from: CalendarDay, to: CalendarDay) -> String
    /// That nothing changed, as far as these readers may know.
    func nothingChanged(for audience: Audience) -> String
    var changesOfProgramme: String { get }
    func heading(of section: ChangeSection) -> String
    /// In place of a name.
    var somebody: String { get }
    /// In place of a share.
    var changeNoData: String { get }
    /// - Parameter slip: In days; above 0 where a goal will be done later.
    func changeOfForecast(_ slip: Int) -> String
    /// `Re-scoped on 1 March 2026: target of “Lead reviews” from 6 to 4: less time.`
    func change(
        revised field: String, of goal: String, on day: CalendarDay, from: String?, to: String?, why: String?
    ) -> String
    func change(_ kind: MilestoneChangeKind, milestone: String, _ figures: MilestoneFigures) -> String
    func change(session day: CalendarDay, _ status: Session.Status) -> String
    func change(
        _ kind: PromiseChangeKind, promise: String, by name: String, _ figures: PromiseFigures
    ) -> String
    func change(
        _ kind: IntroductionChangeKind, introductionTo to: String, by name: String, on day: CalendarDay
    ) -> String
    func changeSigned(by name: String, on day: CalendarDay?) -> String
    func changeReviewed(on day: CalendarDay) -> String
    func changeNew(_ signal: String, step: String) -> String
    func changeGone(_ signal: String) -> String
}
