package import Figures
package import MentoringModel

package protocol RhythmWords {
    var rhythmTitle: String { get }
    var rhythmColumns: [String] { get }
    var underWay: String { get }
    func status(_ status: RhythmSlot.Status) -> String
    func rhythmDescription(_ counts: [RhythmSlot.Status: Int]) -> String
    func rhythmCaption(_ counts: [RhythmSlot.Status: Int], hasPause: Bool) -> String
    /// `14 March 2026 – 27 March 2026`.
    func period(from: CalendarDay, to: CalendarDay) -> String
    func slot(_ slot: RhythmSlot) -> String
    func pause(_ pause: Pause) -> String
}
