package import Figures
package import MentoringModel

/// What a promise of the agreement is called.
package func words(for promise: LedgerEntry.Promise) -> String {
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

/// How a promise stands.
package func words(for state: LedgerEntry.State) -> String {
    switch state {
    case .kept: "kept"
    case .slipping: "slipping"
    case .noData: "no data"
    }
}

/// What the state of a promise rests on, in words.
///
/// - Parameters:
///   - name: What a person is called here.
///   - day: How a day is written: `2026-03-14` in the exports.
package func words(
    for evidence: LedgerEntry.Evidence, name: (PersonReference) -> String, day: (CalendarDay) -> String = { "\($0)" }
) -> String {
    switch evidence {
    case .contact(let held, let expected):
        return "\(held) of \(count(expected, "session")) expected so far"
    case .time(let median, let sessions, let over):
        let length =
            median == 0
            ? "as long as planned"
            : "\(decimalText(median.magnitude, decimals: 1)) min \(median > 0 ? "over" : "under") plan"
        let long = over > 0 ? ", \(over) more than 10 min over" : ""
        return "\(length) in the median of \(count(sessions, "session"))\(long)"
    case .hours(let recorded, let promised):
        return "\(decimalText(recorded, decimals: 2)) h a month recorded in sessions, "
            + "\(decimalText(promised, decimals: 2)) h promised"
    case .reviews(let held, let last, let due):
        let past = last.map { "\(English.reviewed(held)), last on \(day($0))" } ?? "not reviewed yet"
        return past + (due.map { "; next by \(day($0))" } ?? "")
    case .signature(let signature):
        return words(for: signature, name: name, day: day)
    case .focus(let covered, let open):
        if open.isEmpty { return "a goal for each of them" }
        return covered.isEmpty
            ? "no goal names one of them yet"
            : "goals for \(English.list(covered)); none yet for \(English.list(open))"
    case .nothing:
        return "nothing recorded"
    }
}

/// How a member stands to the terms: `Ada signed on 2026-01-12, before the terms were changed`.
package func words(
    for signature: SignatureFigures, name: (PersonReference) -> String, day: (CalendarDay) -> String = { "\($0)" }
) -> String {
    let who = name(signature.who)
    let on = signature.on.map { " on \(day($0))" } ?? ""
    switch signature.state {
    case .valid: return "\(who) signed\(on)"
    case .changed:
        let what = signature.changes.isEmpty ? "the terms were changed" : English.changed(signature.changes)
        return "\(who) signed\(on), before \(what)"
    case .missing: return "\(who) has not signed"
    }
}
