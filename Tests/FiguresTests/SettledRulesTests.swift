import MentoringModel
import Testing

@testable import Figures

@Suite("Rules where the formulas leave something open") struct SettledRulesTests {
    @Test(
        "Hours a month are measured over at least 30 active days",
        arguments: [("2026-01-12", 2.0), ("2026-03-06", 1.0)])
    func hoursAMonth(asOf: String, hours: Double) throws {
        var sample = try PairSample()
        sample.pair.agreement.hoursPerMonth = Written(4, at: sample.agreementSource(6))
        try sample.meet("2026-01-12") { $0.actual = Written(120, at: $0.date.source) }
        let entry = try sample.figures(asOf: asOf).ledger.first { $0.promise == .hoursPerMonth }
        #expect(entry?.evidence == .hours(recorded: hours, promised: 4))
    }

    @Test("Days to the first session are counted from the start, never below 0")
    func firstSession() throws {
        var sample = ProgrammeSample()
        try sample.pair("a") { try $0.meet("2026-01-05") }
        #expect(try sample.figures(asOf: "2026-03-18")["days_to_first_session"]?.value == 0)
        try sample.pair("b") {
            // They had met already when the pairing began, though that session is in no other figure.
            try $0.meet("2026-01-02")
            try $0.meet("2026-01-15")
        }
        try sample.pair("c") { try $0.meet("2026-01-15") }
        try sample.pair("d") { try $0.meet("2026-01-19") }
        #expect(try sample.figures(asOf: "2026-03-18")["days_to_first_session"]?.value == 5)
    }

    private func nextReview(_ sample: PairSample, asOf: String) throws -> CalendarDay? {
        let entry = try sample.figures(asOf: asOf).ledger.first { $0.promise == .reviews }
        guard case .reviews(_, _, let due) = entry?.evidence else { return nil }
        return due
    }

    @Test("The next review moves by paused days, and there is none after the end")
    func review() throws {
        var sample = try PairSample()
        sample.pair.agreement.reviewEvery = Written(.days(90), at: sample.agreementSource(6))
        #expect(try nextReview(sample, asOf: "2026-03-18") == day("2026-04-05"))
        sample.pair.agreement.pauses = [try pause("2026-02-02", "2026-02-16")]
        #expect(try nextReview(sample, asOf: "2026-03-18") == day("2026-04-19"))
        sample.pair.agreement.end = Written(try day("2026-04-19"), at: sample.agreementSource(7))
        #expect(try nextReview(sample, asOf: "2026-03-18") == day("2026-04-19"))
        sample.pair.agreement.end = Written(try day("2026-04-18"), at: sample.agreementSource(7))
        #expect(try nextReview(sample, asOf: "2026-03-18") == nil)
    }

    @Test("Without a start the longest gap begins with the first session held")
    func longestGap() throws {
        var sample = try PairSample(start: nil)
        #expect(try sample.value("longest_gap_days", asOf: "2026-03-18") == nil)
        try sample.meet("2026-03-01")
        try sample.meet("2026-03-11")
        #expect(try sample.value("longest_gap_days", asOf: "2026-03-18") == 10)
    }

    @Test("Of several updates on or before the start the last is the baseline")
    func baseline() throws {
        var goal = try goal()
        goal.measure = metric(b: nil, t: 12)
        goal.updates = [try entry("2024-12-01", 9), try entry("2025-01-01", 2), try entry("2025-02-01", 7)]
        #expect(try figures(goal, asOf: "2025-03-01").raw == 0.5)
    }

    @Test("Adjoining pauses are one")
    func pauses() throws {
        let days = ActiveDays(pauses: [
            try pause("2026-02-02", "2026-02-09"), try pause("2026-02-09", "2026-02-16"),
        ])
        #expect(days.clamped(try day("2026-02-12")) == (try day("2026-02-02")))
        #expect(days.pauses(from: try day("2026-01-01"), to: try day("2026-03-01")).count == 1)
    }

    @Test("Overdue counts active days")
    func overdue() throws {
        var goal = try goal(due: "2025-03-01")
        goal.pauses = [try pause("2025-03-05", "2025-03-15")]
        goal.measure = metric(t: 4)
        goal.updates = [try entry("2025-02-01", 1)]
        #expect(try figures(goal, asOf: "2025-03-20").reason == .overdue(days: 9))
    }

    @Test("A programme without a begun pair has no data, and mentors' load is 0 of the capacity")
    func nobodyYet() throws {
        var sample = ProgrammeSample()
        try sample.pair("a", start: "2026-04-01", mentor: "elena") {
            try $0.close("g", .achieved)
            $0.pair.goals[0].resources = [Written(try slug("book"), at: source(5))]
        }
        try sample.mentor("elena", capacity: 3)
        for figure in try sample.figures(asOf: "2026-03-18") where figure.id != "mentor_load" {
            #expect(figure.value == nil, "\(figure.id)")
        }
        let load = try sample.figures(asOf: "2026-03-18")["mentor_load"]
        #expect(load?.numerator == 0 && load?.denominator == 3)
    }

    @Test(
        "The resources of a draft, and of a goal that has not begun, are not in use",
        arguments: [
            (Goal.Status.active, "2026-01-05", 1.0), (.draft, "2026-01-05", 0), (.active, "2026-04-01", 0),
            (.dropped, "2026-01-05", 1),
        ])
    func resources(status: Goal.Status, start: String, used: Double) throws {
        var sample = ProgrammeSample()
        try sample.pair("a") {
            var goal = try goal("g", start: start, due: "2026-06-01")
            goal.status = status
            goal.resources = [Written(try slug("book"), at: source(5))]
            $0.pair.goals = [goal]
        }
        #expect(try sample.figures(asOf: "2026-03-18")["resources_used"]?.value == used)
    }

    @Test("The digest has the words of a contact who is no person, with single blanks")
    func conflictContact() throws {
        var agreement = try PairSample().pair.agreement
        agreement.conflictContact = Written(try person("ask the   office"), at: source())
        agreement.conflictContactTerm = "Ask  the\toffice"
        #expect(termsText(of: agreement).hasSuffix("\nconflict_contact=Ask the office"))
        // Where the contact is not told, the terms are those that were signed.
        agreement.conflictContact = nil
        #expect(termsText(of: agreement).hasSuffix("\nconflict_contact=Ask the office"))
    }
}
