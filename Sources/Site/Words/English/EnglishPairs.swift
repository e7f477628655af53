import Figures
import MentoringModel

extension English: PairWords {
    func pairDescription(_ name: String) -> String {
        "\(name): goals, sessions, promises and what was achieved."
    }

    func pairLead(_ lead: PairLead, asOf: CalendarDay) -> String? {
        var parts: [String] = []
        if let sessions = lead.sessions {
            let last = sessions.last.map { ", the last one \(distance(from: asOf, to: $0))" } ?? ""
            parts.append(held(sessions.held, missed: sessions.missed, isPartial: sessions.isPartial) + last)
        }
        if lead.running > 0 {
            parts.append("\(lead.well) of \(count(lead.running, "running goal", "running goals")) on track or ahead")
        }
        if lead.achieved > 0 { parts.append("\(count(lead.achieved, "goal", "goals")) achieved") }
        if lead.overdue > 0 { parts.append("\(count(lead.overdue, "promise", "promises")) overdue") }
        return parts.isEmpty ? nil : sentence(parts.joined(separator: "; ")) + "."
    }

    func kept(inTime: Int, late: Int, of due: Int, isAll: Bool) -> String {
        guard due > 0 else { return isAll ? "none due yet" : "none due yet in the notes open here" }
        return "\(inTime) of \(due) due so far kept by their day" + (late > 0 ? ", \(late) kept late" : "")
            + (isAll ? "" : ", in the notes open here")
    }

    func otherGoals(_ goals: [(health: Health, number: Int)]) -> String {
        let all = goals.reduce(0) { $0 + $1.number }
        let parts = goals.map { "\($0.number) \(word(for: $0.health))" }
        return "\(all == 1 ? "Goal" : "Goals"): \(parts.joined(separator: ", "))"
    }

    func state(of promise: PromiseFigures, asOf: CalendarDay) -> String {
        switch promise.state {
        case .kept:
            guard promise.isKeptLate, let due = promise.due, let kept = promise.done else { return "Kept" }
            return "Kept \(days(Double(kept - due))) late"
        case .dropped: return "Dropped"
        case .open:
            guard let due = promise.due, due < asOf else { return "Open" }
            return "Overdue by \(stretch(asOf - due))"
        }
    }

    func carried(_ times: Int) -> String {
        times == 1 ? "carried over once" : times == 2 ? "carried over twice" : "carried over \(times) times"
    }

    func lastTime(_ promises: LastPromises, isNext: Bool) -> String {
        let when = isNext ? "of last time" : "of the last session that is open here"
        switch promises {
        case .nothingPromised:
            return isNext
                ? "Nothing was promised last time." : "Nothing was promised in the last session that is open here."
        case .allDropped: return "All promises \(when) were dropped."
        case .allKept(1): return "The one promise \(when) was kept."
        case .allKept(2): return "Both promises \(when) were kept."
        case .allKept(let kept): return "All \(kept) promises \(when) were kept."
        case .some(let kept, let all, let overdue):
            let words = "\(kept) of \(count(all, "promise", "promises")) \(when) kept"
            return overdue > 0 ? "\(words), \(overdue) overdue." : "\(words)."
        }
    }

    func timeKept(planned: Double, actual: Double) -> String {
        let difference = actual - planned
        if difference == 0 { return "as planned" }
        return difference > 0 ? "\(minutes(difference)) over" : "\(minutes(-difference)) under"
    }
}
