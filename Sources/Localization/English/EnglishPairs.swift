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
        guard due > 0 else { return isAll ? "none due yet" : "none due yet in the notes shown here" }
        return "\(inTime) of \(due) due so far kept by their day" + (late > 0 ? ", \(late) kept late" : "")
            + (isAll ? "" : ", in the notes shown here")
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
        let when = isNext ? "of last time" : "of the last session shown here"
        switch promises {
        case .nothingPromised:
            return isNext
                ? "Nothing was promised last time." : "Nothing was promised in the last session shown here."
        case .allDropped: return "All promises \(when) were dropped."
        case .allKept(1): return "The one promise \(when) was kept."
        case .allKept(2): return "Both promises \(when) were kept."
        case .allKept(let kept): return "All \(kept) promises \(when) were kept."
        case .some(let kept, let all, let overdue, let later, let undated):
            let parts = [
                "\(kept) of \(count(all, "promise", "promises")) \(when) kept",
                overdue > 0 ? "\(overdue) overdue" : nil, later > 0 ? "\(later) not due yet" : nil,
                undated > 0 ? "\(undated) open without a due day" : nil,
            ]
            return parts.compactMap(\.self).joined(separator: ", ") + "."
        }
    }

    var fateNotTold: (badge: String, note: String) {
        ("Not told here", "taken up again in notes not shown here")
    }

    func fateNotTold(_ promises: Int, besides told: Int) -> String {
        told == 0
            ? "What became of the promises of last time stands in notes not shown here."
            : "\(promises) more \(promises == 1 ? "was" : "were") taken up again in notes not shown here."
    }

    func say(_ contactGap: ContactGap) -> String {
        switch contactGap.stage {
        case .dueBy(let day):
            return "The next session is due by \(self.day(day)), and no day is set yet."
        case .due(let late):
            return "The next session has been due for \(stretch(late)), and no day is set. "
                + "A short message is enough to set one."
        case .slipping:
            return
                "\(since(contactGap)), where \(every(contactGap.cadence)) was agreed. Set a day now, even if it is far away."
        case .broken:
            return "\(since(contactGap)), where \(every(contactGap.cadence)) was agreed. "
                + "Call each other this week: begin again with a day for the next session, or bring the pairing to a good end."
        }
    }

    private func since(_ contactGap: ContactGap) -> String {
        contactGap.neverMet
            ? "No session yet, \(stretch(contactGap.days)) after the start"
            : "No session for \(stretch(contactGap.days))"
    }

    func timeKept(planned: Double, actual: Double) -> String {
        let difference = actual - planned
        if difference == 0 { return "as planned" }
        return difference > 0 ? "\(minutes(difference)) over" : "\(minutes(-difference)) under"
    }
}
