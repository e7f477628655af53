import Figures
import MentoringModel

extension English {
    static func pairDescription(_ name: String) -> String {
        "\(name): goals, sessions, promises and what was achieved."
    }

    /// How a pair is doing, in one sentence.
    static func pairLead(_ facts: PairFacts, asOf: CalendarDay) -> String? {
        var parts: [String] = []
        if !facts.days.isEmpty {
            var sessions = held(facts.count(.held), missed: facts.count(.missed), isPartial: facts.isPartial)
            if facts.isOpen, !facts.isPartial, let last = facts.lastHeld(asOf: asOf) {
                sessions += ", the last one \(distance(from: asOf, to: last))"
            }
            parts.append(sessions)
        }
        let health = facts.goalsByHealth
        let running = Health.allCases.filter(\.isRunning).reduce(0) { $0 + health[$1, default: 0] }
        let well = health[.onTrack, default: 0] + health[.ahead, default: 0]
        let achieved = health[.achieved, default: 0]
        if running > 0 {
            parts.append("\(well) of \(count(running, "running goal", "running goals")) on track or ahead")
        }
        if achieved > 0 { parts.append("\(count(achieved, "goal", "goals")) achieved") }
        let overdue = facts.promises.count { $0.isOverdue(asOf: asOf) }
        // Beside sessions that are all counted, promises of some of them would mislead.
        if facts.isOpen, overdue > 0, facts.readsAllSessions || facts.isPartial {
            parts.append("\(count(overdue, "promise", "promises")) overdue")
        }
        return parts.isEmpty ? nil : sentence(parts.joined(separator: "; ")) + "."
    }

    /// How many of a person's promises were kept: `4 of 5 due so far kept by their day, 1 kept late`.
    ///
    /// - Parameter isAll: Whether all of the pair's sessions can be read here.
    static func kept(_ promises: [PromiseFigures], asOf: CalendarDay, isAll: Bool) -> String {
        let due = promises.filter { $0.isDue(by: asOf) }
        guard !due.isEmpty else { return isAll ? "none due yet" : "none due yet in the notes open here" }
        let late = due.count(where: \.isKeptLate)
        return "\(due.count(where: \.isKeptInTime)) of \(due.count) due so far kept by their day"
            + (late > 0 ? ", \(late) kept late" : "") + (isAll ? "" : ", in the notes open here")
    }

    /// Goals that are not under way: `2 achieved, 1 draft`.
    static func otherGoals(_ healths: [Health]) -> String? {
        let order: [Health] = [.achieved, .partly, .missed, .dropped, .paused, .notStarted, .draft]
        let parts = order.compactMap { health -> String? in
            let count = healths.count { $0 == health }
            return count == 0 ? nil : "\(count) \(self.health(health).lowercased())"
        }
        return parts.isEmpty ? nil : "\(healths.count == 1 ? "Goal" : "Goals"): \(parts.joined(separator: ", "))"
    }

    static func state(of promise: PromiseFigures, asOf: CalendarDay) -> String {
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

    static func carried(_ times: Int) -> String {
        times == 1 ? "carried over once" : times == 2 ? "carried over twice" : "carried over \(times) times"
    }

    /// What became of the promises of the session before.
    ///
    /// - Parameter isNext: Whether no session that may not be read here lies in between.
    static func lastTime(_ promises: [PromiseFigures], asOf: CalendarDay, isNext: Bool) -> String {
        let when = isNext ? "of last time" : "of the last session that is open here"
        guard !promises.isEmpty else {
            return isNext
                ? "Nothing was promised last time." : "Nothing was promised in the last session that is open here."
        }
        let counted = promises.filter { $0.state != .dropped }
        let kept = counted.count { $0.state == .kept }
        let overdue = counted.count { $0.isOverdue(asOf: asOf) }
        guard !counted.isEmpty else { return "All promises \(when) were dropped." }
        if kept == counted.count {
            switch kept {
            case 1: return "The one promise \(when) was kept."
            case 2: return "Both promises \(when) were kept."
            default: return "All \(kept) promises \(when) were kept."
            }
        }
        let words = "\(kept) of \(count(counted.count, "promise", "promises")) \(when) kept"
        return overdue > 0 ? "\(words), \(overdue) overdue." : "\(words)."
    }

    static func timeKept(planned: Double, actual: Double) -> String {
        let difference = actual - planned
        if difference == 0 { return "as planned" }
        return difference > 0 ? "\(minutes(difference)) over" : "\(minutes(-difference)) under"
    }
}
