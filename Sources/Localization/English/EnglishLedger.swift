import Figures
import MentoringModel

extension English: LedgerWords {
    func term(_ promise: LedgerEntry.Promise) -> String {
        switch promise {
        case .cadence: "Meetings"
        case .sessionLength: "Length of a session"
        case .responseTime: "Answers"
        case .hoursPerMonth: "Hours a month, mentor"
        case .reviews: "Reviews of this agreement"
        case .focus: "Focus"
        case .signature: "Signature"
        }
    }

    func state(_ state: LedgerEntry.State) -> String {
        switch state {
        case .kept: "kept"
        case .slipping: "slipping"
        case .noData: "no data"
        }
    }

    func evidence(
        _ evidence: LedgerEntry.Evidence, name: (PersonReference) -> String, day: (CalendarDay) -> String
    ) -> String {
        switch evidence {
        case .contact(let held, let expected):
            return "\(held) of \(count(expected, "session", "sessions")) expected so far"
        case .time(let median, let sessions, let over):
            let length =
                median == 0
                ? "as long as planned"
                : "\(decimalText(median.magnitude, decimals: 1)) min \(median > 0 ? "over" : "under") plan"
            let long = over > 0 ? ", \(over) more than 10 min over" : ""
            return "\(length) in the median of \(count(sessions, "session", "sessions"))\(long)"
        case .hours(let recorded, let promised):
            // Other hours stand nowhere, so that fewer than promised say nothing.
            return
                "\(decimalText(recorded, decimals: 2)) h a month in sessions, \(decimalText(promised, decimals: 2)) h promised"
                + (settled(recorded) < promised ? "; time outside sessions is not recorded" : "")
        case .reviews(let held, let last, let due):
            let past = last.map { "\(reviewed(held)), last on \(day($0))" } ?? "not reviewed yet"
            return past + (due.map { "; next by \(day($0))" } ?? "")
        case .signature(let signature):
            return self.signature(signature, name: name, day: day)
        case .focus(let covered, let open):
            if open.isEmpty { return "a goal for each of them" }
            return covered.isEmpty
                ? "no goal names one of them yet"
                : "goals for \(list(covered)); none yet for \(list(open))"
        case .nothing:
            return "nothing recorded"
        }
    }

    func signature(
        _ signature: SignatureFigures, name: (PersonReference) -> String, day: (CalendarDay) -> String
    ) -> String {
        let who = name(signature.who)
        let on = signature.on.map { " on \(day($0))" } ?? ""
        switch signature.state {
        case .valid: return "\(who) signed\(on)"
        case .changed:
            let what = signature.changes.isEmpty ? "the terms were changed" : changed(signature.changes)
            return "\(who) signed\(on), before \(what)"
        case .missing: return "\(who) has not signed"
        }
    }
}
