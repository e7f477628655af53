import Figures
import MentoringModel

extension English {
    static let rhythmTitle = "The rhythm: one mark for every meeting that was agreed"
    static let rhythmColumns = ["Period", "What came of it", "Day"]
    static let underWay = "Under way"

    static func status(_ status: RhythmSlot.Status) -> String {
        switch status {
        case .held: "Held"
        case .missed: "Missed"
        case .cancelled: "Cancelled"
        case .nothing: "Nothing"
        }
    }

    static func rhythmDescription(_ counts: [RhythmSlot.Status: Int]) -> String {
        RhythmSlot.Status.allCases.compactMap { status in
            counts[status].map { "\($0) \(self.status(status).lowercased())" }
        }.joined(separator: ", ") + "."
    }

    static func rhythmCaption(_ counts: [RhythmSlot.Status: Int], hasPause: Bool) -> String {
        let marks: [(RhythmSlot.Status, String)] = [
            (.held, "a disc: held"), (.missed, "a cross: missed"), (.cancelled, "a dash: cancelled"),
            (.nothing, "two bars: nothing happened"),
        ]
        let known = marks.filter { counts[$0.0] != nil }.map(\.1)
        let words =
            "One mark for each period of the agreed cadence"
            + (known.isEmpty ? "" : " (\(known.joined(separator: ", ")))")
        return words + (hasPause ? "; the shaded stretch is a pause." : ".")
    }

    /// `14 March 2026 – 27 March 2026`.
    static func period(from: CalendarDay, to: CalendarDay) -> String {
        from >= to ? day(from) : "\(day(from)) – \(day(to))"
    }

    static func slot(_ slot: RhythmSlot) -> String {
        slot.day.map(day) ?? period(from: slot.from, to: slot.to - 1)
    }

    static func pause(_ pause: Pause) -> String {
        let end = pause.to.map { "up to \(day($0))" } ?? "with no day of return yet"
        return "Pause from \(day(pause.from)) \(end)"
    }
}
