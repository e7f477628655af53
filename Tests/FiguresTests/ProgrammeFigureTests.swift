@testable import Figures
import MentoringModel
import Testing

@Suite struct ProgrammeFigureTests {
    /// Two open pairs, one that was closed, and one that is still to begin.
    private func programme() throws -> Programme {
        var first = try PairSample().pair
        first.id = try slug("a")
        first.agreement.sessionLength = Written(60, at: source())
        first.sessions = try ["2026-01-12", "2026-01-29", "2026-02-26", "2026-03-12"].map { on in
            var session = try session(on, progress: [])
            session.actual = Written(90, at: source(4))
            return session
        }
        first.sessions[2].wins = [try item("x")]
        first.sessions[2].introductions = [
            try introduction("Ines", offered: "2026-02-12", met: "2026-03-01"), try introduction("Omar"),
        ]
        first.sessions[0].actions = [
            try item("1", by: "noor", .done, due: "2026-02-01"), try item("2", by: "elena", due: "2026-02-01"),
        ]
        var use = ResourceUse(resource: try slug("book"), source: source(6))
        use.useful = 4
        first.sessions[1].resources = [use]
        first.agreement.signatures = try ["elena", "noor"].map {
            Signature(by: try person($0), on: try day("2026-02-01"), terms: nil, source: source(9))
        }

        var second = try PairSample().pair
        second.id = try slug("b")
        second.agreement.mentors = [try person("mary")]
        second.agreement.mentees = [try person("jean"), try person("joan")]
        second.sessions = [try session("2026-01-10", progress: [])]
        use.useful = 5
        second.sessions[0].resources = [use]
        second.goals = [
            try closed("one", .achieved, due: "2026-03-01", done: "2026-03-01"),
            try closed("two", .achieved, due: "2026-03-01", done: "2026-03-05"),
            try closed("three", .missed, due: "2026-02-01", done: "2026-02-10"),
            try closed("four", .dropped, due: "2026-02-01", done: "2026-02-10"),
        ]
        second.goals[0].milestones = [
            try milestone("m", .done, done: "2026-01-20"), try milestone("old", .done, done: "2025-12-01"),
        ]

        var over = try PairSample(start: "2025-09-01").pair
        over.id = try slug("c")
        over.agreement.status = .closed
        over.agreement.end = Written(try day("2026-01-31"), at: source(5))
        over.sessions = [try session("2025-09-04", progress: [])]
        var later = try PairSample(start: "2026-04-01").pair
        later.id = try slug("d")
        return Programme(settings: ProgrammeSettings(), people: [], resources: [], pairs: [first, second, over, later])
    }

    private func closed(_ id: String, _ status: Goal.Status, due: String, done: String) throws -> Goal {
        var goal = try goal(id, start: "2026-01-05", due: due)
        goal.status = status
        goal.done = Written(try day(done), at: source(3))
        return goal
    }

    @Test func eachFigureByHand() throws {
        let figures = ProgrammeFigures(of: try programme(), asOf: try day("2026-03-18")).programme
        #expect(figures.map(\.id) == Tier.allCases.flatMap(\.figures))
        func check(
            _ id: String, _ value: Double?, _ numerator: Double? = nil, _ denominator: Double? = nil, n: Int? = nil
        ) {
            let figure = figures[id]
            #expect(four(figure?.value) == four(value), "\(id)")
            #expect(figure?.numerator == numerator, "\(id)")
            #expect(figure?.denominator == denominator, "\(id)")
            #expect(figure?.n == n, "\(id)")
            #expect(figure?.derivation.figure == id)
        }
        check("active_pairs", 0.5, 1, 2, n: 2)
        // Of 5, 5 and ⌊152 / 14⌋ = 10 expected.
        check("contact_rate", 6.0 / 20, 6, 20, n: 20)
        check("days_to_first_session", 5, n: 3)
        check("hours", 6, n: 4)
        check("mentor_load", nil)
        check("agreements_signed", 1.0 / 3, 1, 3, n: 3)
        check("smart_pairs", 0, 0, 3, n: 3)
        check("promises_kept", 0.5, 1, 2, n: 2)
        check("pulse_response", 0, 0, 5, n: 5)
        check("pulse_median", nil)
        check("perception_gap", nil)
        // The one owes an introduction, the other slips.
        check("pairs_needing_attention", 0.5, 1, 2, n: 2)
        check("goals_achieved", 2.0 / 3, 2, 3, n: 3)
        check("goals_achieved_of_closed", 0.5, 2, 4, n: 4)
        check("on_time", 0.5, 1, 2, n: 2)
        check("median_slip_days", 2, n: 2)
        check("milestones_90d", 1)
        check("introductions_met", 0.5, 1, 2, n: 2)
        check("resources_used", 1)
        check("resource_usefulness", 4.5, n: 2)
        check("wins_90d", 1)
    }

    @Test func theMonthsBefore() throws {
        let figures = ProgrammeFigures(of: try programme(), asOf: try day("2026-03-18")).programme
        let held = try #require(figures["contact_rate"]).trend
        #expect(
            held.map(\.day.description) == [
                "2025-09-30", "2025-10-31", "2025-11-30", "2025-12-31", "2026-01-31", "2026-02-28",
            ])
        #expect(held.map(\.numerator) == [1, 1, 1, 1, 4, 5])
        // The pair that is over was open until its end.
        #expect(figures["active_pairs"]?.trend.map(\.denominator) == [1, 1, 1, 1, 2, 2])
        #expect(figures["agreements_signed"]?.trend.map(\.numerator) == [0, 0, 0, 0, 0, 1])
        #expect(figures["smart_pairs"]?.trend.isEmpty == true)
        let same = ProgrammeFigures(of: try programme(), asOf: try day("2026-02-28")).programme
        for figure in figures where !figure.trend.isEmpty {
            #expect(figure.trend.last?.value == same[figure.id]?.value, "\(figure.id)")
        }
        let onTheDay = try #require(same["hours"]).trend
        #expect(onTheDay.last?.day.description == "2026-02-28")
    }

    @Test func withoutPairsNothingIsKnown() throws {
        let empty = Programme(settings: ProgrammeSettings(), people: [], resources: [], pairs: [])
        let figures = ProgrammeFigures(of: empty, asOf: try day("2026-03-18"))
        #expect(figures.programme.count == 21)
        #expect(figures.programme.allSatisfy { $0.value == nil && $0.trend.isEmpty })
        #expect(figures.loads.isEmpty)
    }

    @Test func anOpenPauseKeepsAPairActive() throws {
        var programme = try programme()
        programme.pairs[1].agreement.pauses = [try pause("2026-01-15", nil)]
        let figures = ProgrammeFigures(of: programme, asOf: try day("2026-03-18")).programme
        #expect(figures["active_pairs"]?.value == 1)
        #expect(figures["contact_rate"]?.denominator == 15)
    }

    @Test(arguments: [("2026-03-19", 1.0), ("2026-04-02", 1), ("2026-04-03", 0)])
    func onAndAHalfCadences(asOf: String, active: Double) throws {
        let programme = Programme(
            settings: ProgrammeSettings(), people: [], resources: [], pairs: [try self.programme().pairs[0]])
        #expect(ProgrammeFigures(of: programme, asOf: try day(asOf)).programme["active_pairs"]?.value == active)
    }

    @Test func thePulseOfAll() throws {
        var one = try PairSample()
        try one.pulse("noor", "2026-03-02", [5, 5, 4, 3, 3])
        try one.pulse("elena", "2026-03-03", [4, 5, 4, 4, 2])
        var two = try PairSample()
        two.pair.id = try slug("z")
        two.pair.agreement.mentors = [try person("mary")]
        two.pair.agreement.mentees = [try person("jean")]
        try two.pulse("mary", "2025-12-18", [1])
        try two.pulse("jean", "2026-03-18", [1])
        let programme = Programme(
            settings: ProgrammeSettings(), people: [], resources: [], pairs: [one.pair, two.pair])
        let figures = ProgrammeFigures(of: programme, asOf: try day("2026-03-18")).programme
        #expect(figures["pulse_median"]?.value == 4)
        #expect(figures["pulse_median"]?.n == 10)
        #expect(figures["pulse_response"]?.value == 0.75)
        #expect(figures["perception_gap"]?.value == 1)
    }

    // MARK: Capacity

    @Test func loadsAndSkills() throws {
        func member(_ id: String, _ role: Person.Role, capacity: Int? = nil) throws -> Person {
            var person = Person(id: try slug(id), note: note("people/\(id).md"), name: id)
            person.roles = [role]
            person.capacity = capacity
            return person
        }
        var people = [
            try member("mary", .mentor, capacity: 3), try member("elena", .mentor),
            try member("idle", .mentor, capacity: 2),
            try member("noor", .mentee), try member("carol", .contact),
        ]
        people[0].offers = ["Public  speaking"]
        people[3].seeks = ["public speaking", "Design", "design"]
        people[1].seeks = ["DESIGN"]
        people[4].offers = ["design"]
        var programme = try programme()
        programme.people = people
        let figures = ProgrammeFigures(of: programme, asOf: try day("2026-03-18"))
        #expect(figures.loads.map(\.mentor.text) == ["elena", "idle", "mary"])
        #expect(figures.loads.map(\.mentees) == [1, 0, 2])
        #expect(figures.loads.map(\.capacity) == [nil, 2, 3])
        #expect(figures.programme["mentor_load"]?.numerator == 2)
        #expect(figures.programme["mentor_load"]?.denominator == 5)
        let unmet = unmetSkills(of: people)
        #expect(unmet.map(\.skill) == ["DESIGN"])
        #expect(unmet.map { $0.seekers.map(\.text) } == [["elena", "noor"]])
        #expect(figures.missingLetters.map(\.letter) == ["S", "M", "A", "R", "T"])
        #expect(figures.missingLetters[0].goals == 3 && figures.missingLetters[0].of == 3)
    }
}
