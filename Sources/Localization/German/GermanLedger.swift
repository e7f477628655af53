import Figures
import MentoringModel

extension German: LedgerWords {
    func term(_ promise: LedgerEntry.Promise) -> String {
        switch promise {
        case .cadence: "Treffen"
        case .sessionLength: "Dauer eines Treffens"
        case .responseTime: "Antworten"
        case .hoursPerMonth: "Stunden im Monat, Mentor-Seite"
        case .reviews: "Durchsicht dieser Vereinbarung"
        case .focus: "Schwerpunkte"
        case .signature: "Unterschrift"
        }
    }

    func state(_ state: LedgerEntry.State) -> String {
        switch state {
        case .kept: "gehalten"
        case .slipping: "lässt nach"
        case .noData: "keine Daten"
        }
    }

    func evidence(
        _ evidence: LedgerEntry.Evidence, name: (PersonReference) -> String, day: (CalendarDay) -> String
    ) -> String {
        switch evidence {
        case .contact(let held, let expected):
            return "\(held) von \(expected) bisher erwarteten Treffen"
        case .time(let median, let sessions, let over):
            let length =
                median == 0
                ? "so lang wie geplant"
                : "\(decimal(median.magnitude, decimals: 1)) min \(median > 0 ? "länger" : "kürzer") als geplant"
            let long = over > 0 ? "; \(over) davon mehr als 10 min zu lang" : ""
            return "im Median von \(sessions) Treffen \(length)\(long)"
        case .hours(let recorded, let promised):
            return
                "\(decimal(recorded, decimals: 2)) h im Monat in Treffen, \(decimal(promised, decimals: 2)) h zugesagt"
                + (settled(recorded) < promised ? "; Zeit außerhalb der Treffen ist nicht festgehalten" : "")
        case .reviews(let held, let last, let due):
            let past = last.map { "\(reviewed(held)), zuletzt am \(day($0))" } ?? "noch nicht durchgesehen"
            return past + (due.map { "; wieder bis zum \(day($0))" } ?? "")
        case .signature(let signature):
            return self.signature(signature, name: name, day: day)
        case .focus(let covered, let open):
            if open.isEmpty { return "zu jedem davon ein Ziel" }
            return covered.isEmpty
                ? "noch kein Ziel nennt einen davon"
                : "Ziele zu \(list(covered)); noch keines zu \(list(open))"
        case .nothing:
            return "nichts festgehalten"
        }
    }

    func signature(
        _ signature: SignatureFigures, name: (PersonReference) -> String, day: (CalendarDay) -> String
    ) -> String {
        let who = name(signature.who)
        let on = signature.on.map { " am \(day($0))" } ?? ""
        switch signature.state {
        case .valid: return "\(who) hat\(on) unterschrieben"
        case .changed:
            let what = signature.changes.isEmpty ? "wurde die Vereinbarung geändert" : changed(signature.changes)
            return "\(who) hat\(on) unterschrieben, seither \(what)"
        case .missing: return "\(who) hat nicht unterschrieben"
        }
    }
}
