import Figures
import MentoringModel

extension German: PairWords {
    func pairDescription(_ name: String) -> String {
        "\(name): Ziele, Treffen, Zusagen und was erreicht wurde."
    }

    func pairLead(_ lead: PairLead, asOf: CalendarDay) -> String? {
        var parts: [String] = []
        if let sessions = lead.sessions {
            let last = sessions.last.map { ", zuletzt \(distance(from: asOf, to: $0))" } ?? ""
            parts.append(held(sessions.held, missed: sessions.missed, isPartial: sessions.isPartial) + last)
        }
        if lead.running > 0 {
            parts.append(
                "\(lead.well) von \(count(lead.running, "laufenden Ziel", "laufenden Zielen")) im Plan oder voraus")
        }
        if lead.achieved > 0 { parts.append("\(count(lead.achieved, "Ziel", "Ziele")) erreicht") }
        if lead.overdue > 0 { parts.append("\(count(lead.overdue, "Zusage", "Zusagen")) überfällig") }
        return parts.isEmpty ? nil : sentence(parts.joined(separator: "; ")) + "."
    }

    func kept(inTime: Int, late: Int, of due: Int, isAll: Bool) -> String {
        let here = isAll ? "" : ", in den hier gezeigten Notizen"
        guard due > 0 else { return "noch keine fällig" + here }
        return "\(inTime) von \(due) bisher fälligen rechtzeitig gehalten" + (late > 0 ? ", \(late) verspätet" : "")
            + here
    }

    func otherGoals(_ goals: [(health: Health, number: Int)]) -> String {
        let all = goals.reduce(0) { $0 + $1.number }
        let parts = goals.map { goal in
            let isDrafts = goal.health == .draft && goal.number != 1
            return "\(goal.number) \(isDrafts ? "Entwürfe" : word(for: goal.health))"
        }
        return "\(all == 1 ? "Ziel" : "Ziele"): \(parts.joined(separator: ", "))"
    }

    func state(of promise: PromiseFigures, asOf: CalendarDay) -> String {
        switch promise.state {
        case .kept:
            guard promise.isKeptLate, let due = promise.due, let kept = promise.done else { return "Gehalten" }
            return "Gehalten, \(days(Double(kept - due))) zu spät"
        case .dropped: return "Aufgegeben"
        case .open:
            guard let due = promise.due, due < asOf else { return "Offen" }
            return "Seit \(stretchAfter(asOf - due)) überfällig"
        }
    }

    func carried(_ times: Int) -> String {
        times == 1 ? "einmal wieder genannt" : times == 2 ? "zweimal wieder genannt" : "\(times)-mal wieder genannt"
    }

    func lastTime(_ promises: LastPromises, isNext: Bool) -> String {
        let when = isNext ? "vom letzten Mal" : "vom letzten hier gezeigten Treffen"
        switch promises {
        case .nothingPromised:
            return isNext
                ? "Beim letzten Mal wurde nichts zugesagt." : "Im letzten hier gezeigten Treffen wurde nichts zugesagt."
        case .allDropped: return "Alle Zusagen \(when) wurden aufgegeben."
        case .allKept(1): return "Die eine Zusage \(when) wurde gehalten."
        case .allKept(2): return "Beide Zusagen \(when) wurden gehalten."
        case .allKept(let kept): return "Alle \(kept) Zusagen \(when) wurden gehalten."
        case .some(let kept, let all, let overdue, let later, let undated):
            let parts = [
                "\(kept) von \(count(all, "Zusage", "Zusagen")) \(when) gehalten",
                overdue > 0 ? "\(overdue) überfällig" : nil, later > 0 ? "\(later) noch nicht fällig" : nil,
                undated > 0 ? "\(undated) offen ohne Termin" : nil,
            ]
            return parts.compactMap(\.self).joined(separator: ", ") + "."
        }
    }

    var fateNotTold: (badge: String, note: String) {
        ("Hier nicht bekannt", "kommt noch einmal in Notizen vor, die hier nicht gezeigt werden")
    }

    func fateNotTold(_ promises: Int, besides told: Int) -> String {
        told == 0
            ? "Was aus den Zusagen vom letzten Mal wurde, steht in Notizen, die hier nicht gezeigt werden."
            : "\(promises) weitere \(promises == 1 ? "kommt" : "kommen") noch einmal in Notizen vor, die hier nicht gezeigt werden."
    }

    func say(_ contactGap: ContactGap) -> String {
        switch contactGap.stage {
        case .dueBy(let day):
            return "Das nächste Treffen ist bis zum \(self.day(day)) dran, und noch steht kein Tag fest."
        case .due(let late):
            return "Das nächste Treffen ist seit \(stretchAfter(late)) fällig, und noch steht kein Tag fest. "
                + "Eine kurze Nachricht genügt, um einen auszumachen."
        case .slipping:
            return "\(since(contactGap)); vereinbart war ein Treffen \(every(contactGap.cadence)). "
                + "Macht jetzt einen Tag aus, auch wenn er weit weg liegt."
        case .broken:
            return "\(since(contactGap)); vereinbart war ein Treffen \(every(contactGap.cadence)). "
                + "Ruft einander diese Woche an: Fangt mit einem Tag für das nächste Treffen neu an, oder bringt das Tandem zu einem guten Ende."
        }
    }

    private func since(_ contactGap: ContactGap) -> String {
        contactGap.neverMet
            ? "Noch kein Treffen, \(stretch(contactGap.days)) nach dem Beginn"
            : "Seit \(stretchAfter(contactGap.days)) kein Treffen"
    }

    func timeKept(planned: Double, actual: Double) -> String {
        let difference = actual - planned
        if difference == 0 { return "wie geplant" }
        return difference > 0 ? "\(minutes(difference)) länger" : "\(minutes(-difference)) kürzer"
    }
}
