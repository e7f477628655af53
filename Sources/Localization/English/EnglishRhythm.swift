import Figures
import MentoringModel

extension English: RhythmWords {
    var rhythmTitle: String { "The rhythm: one mark for every meeting that was agreed" }
    var rhythmColumns: [String] { ["Period", "What came of it", "Day"] }
    var underWay: String { "Under way" }

    func status(_ status: RhythmSlot.Status) -> String {
        switch status {
        case .held: "Held"
        case .missed: "Missed"
        case .cancelled: "Cancelled"
        case .nothing: "Nothing"
        }
    }

    func rhythmDescription(_ counts: [RhythmSlot.Status: Int]) -> String {
        RhythmSlot.Status.allCases.compactMap { status in
            counts[status].map {
                status == .nothing
                    ? "\(count($0, "period", "periods")) without a session"
                    : "\($0) \(self.status(status).lowercased())"
            }
        }.joined(separator: ", ") + "."
    }

    func rhythmCaption(_ counts: [RhythmSlot.Status: Int], hasPause: Bool) -> String {
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

    func period(from: CalendarDay, to: CalendarDay) -> String {
        from >= to ? day(from) : "\(day(from)) – \(day(to))"
    }

    func slot(_ slot: RhythmSlot) -> String {
        slot.day.map(day) ?? period(from: slot.from, to: slot.to - 1)
    }

    func pause(_ pause: Pause) -> String {
        let end = pause.to.map { "up to \(day($0))" } ?? "with no day of return yet"
        return "Pause from \(day(pause.from)) \(end)"
    }
}
