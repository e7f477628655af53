@testable import Figures
import MentoringModel
import Testing

@Suite struct SmallGroupTests {
    private func people(_ count: Int, from first: Int = 0) throws -> Set<Slug> {
        Set(try (first..<(first + count)).map { try slug("p\($0)") })
    }

    // MARK: Parts of a total

    @Test(
        arguments: [
            ([11, 9, 3], [1, 2]), ([11, 9, 5], []), ([4, 3], [0, 1]), ([4, 3, 20], [0, 1]), ([1, 20, 9], [0, 2]),
            ([3], [0]),
            ([0, 7], []), ([], []),
        ] as [([Int], Set<Int>)])
    func partsOfATotal(sizes: [Int], withheld: Set<Int>) throws {
        let parts = try sizes.enumerated().map { try people($1, from: 100 * $0) }
        #expect(withheldParts(parts, below: 5) == withheld)
    }

    // MARK: One figure

    private func part(
        _ pair: String, _ people: Set<Slug>, _ numerator: Double = 1, of denominator: Double = 1,
        _ openness: Visibility = .pair
    ) throws -> Figure.Part {
        Figure.Part(
            pair: try slug(pair), people: people, numerator: numerator, denominator: denominator, openness: openness)
    }

    @Test(
        arguments: [
            (4, 0, true), (5, 0, false), (3, 2, true), (5, 4, false), (0, 5, false), (1, 9, true), (0, 0, false),
            // All of it stands in open notes, where everybody can count it.
            (0, 4, false),
        ])
    func fewerThanFive(closed: Int, open: Int, isWithheld: Bool) throws {
        let figure = Figure.shareOfPairs(
            "contact_rate", "",
            [
                try part("a", people(closed)), try part("b", people(open, from: 50), 1, of: 1, .public),
            ].filter { !$0.people.isEmpty })
        let shown = try #require([figure].withholdingSmallGroups(below: 5, openness: .public).first)
        #expect(shown.isWithheld == isWithheld)
        #expect((shown.value == nil) == (isWithheld || closed + open == 0))
        if isWithheld { #expect(shown.derivation.inputs.isEmpty && shown.n == nil) }
        #expect([figure].withholdingSmallGroups(below: 1, openness: .public)[0].isWithheld == false)
        #expect([figure].withholdingSmallGroups(below: 5, openness: .public, only: feelings)[0].isWithheld == false)
    }

    @Test func droppedGoalsOfAFewAreNotHadBySubtraction() throws {
        let many = try part("a", people(6), 3, of: 6)
        let few = try part("b", people(2, from: 50), 0, of: 2)
        func shown(_ rest: [Figure.Part]) throws -> [Bool] {
            [
                Figure.shareOfPairs("goals_achieved", "", [many]),
                Figure.shareOfPairs("goals_achieved_of_closed", "", [many] + rest),
            ].withholdingSmallGroups(below: 5, openness: .public).map(\.isWithheld)
        }
        #expect(try shown([]) == [false, false])
        #expect(try shown([few]) == [true, true])
        #expect(try shown([part("b", people(5, from: 50), 0, of: 5)]) == [false, false])
    }

    @Test func aMonthThatDiffersByAFewIsWithheld() throws {
        func point(_ on: String, _ parts: [Figure.Part]) throws -> Figure.TrendPoint {
            Figure.TrendPoint(day: try day(on), value: 1, parts: parts)
        }
        let many = try part("a", people(6), 3)
        var figure = Figure.sumOfPairs("hours", "", [many, try part("b", people(2, from: 50), 4)])
        figure.trend = [
            try point("2026-01-31", [part("a", people(6), 1), part("b", people(2, from: 50), 3)]),
            try point("2026-02-28", [part("a", people(6), 3), part("b", people(2, from: 50), 3)]),
            try point("2026-03-31", [many, part("b", people(2, from: 50), 4)]),
        ]
        let shown = [figure].withholdingSmallGroups(below: 5, openness: .public)[0]
        #expect(shown.trend.map(\.isWithheld) == [false, true, false])
    }

    // MARK: An attack

    /// A number that somebody reads on the site, as the sum that it is.
    private struct Published {
        var parts: [Figure.Part]
        var amount: (Figure.Part) -> Double
    }

    /// Whom a sum is about once everything that can be read was subtracted, and how much is left of each.
    private func left(_ added: [Published], without subtracted: [Published]) -> Set<Slug> {
        var sums: [Set<Slug>: Double] = [:]
        for (published, sign) in added.map({ ($0, 1.0) }) + subtracted.map({ ($0, -1.0) }) {
            for part in published.parts where part.openness < .public {
                sums[part.people, default: 0] += sign * published.amount(part)
            }
        }
        return sums.filter { ($0.value.magnitude) > 1e-6 }.reduce(into: []) { $0.formUnion($1.key) }
    }

    @Test(arguments: 1...150)
    func nothingOfAFewIsHadBySubtraction(seed: Int) throws {
        var random = Seeded(seed)
        let programme = try SmallGroupTests.randomProgramme(&random)
        let whole = ProgrammeFigures(of: programme, asOf: try day("2026-04-15")).programme
        let shown = whole.withholdingSmallGroups(below: 5, openness: .public)
        for (real, told) in zip(whole, shown) where !told.isWithheld && told.value != nil {
            var numbers = [real.parts]
            numbers += zip(real.trend, told.trend).filter { !$1.isWithheld }.map(\.0.parts)
            for amount in [{ $0.numerator }, { $0.denominator }] as [(Figure.Part) -> Double] {
                let published = numbers.map { Published(parts: $0, amount: amount) }
                for (index, one) in published.enumerated() {
                    // Everybody subtracts what stands in open notes.
                    let alone = one.parts.filter { $0.openness < .public }
                    let people = alone.reduce(into: Set<Slug>()) { $0.formUnion($1.people) }
                    #expect(people.isEmpty || people.count >= 5, "\(told.id)")
                    if told.denominator == nil, told.n == nil {
                        // Of a sum those who add nothing are no crowd.
                        let adding = left([one], without: [])
                        #expect(adding.isEmpty || adding.count >= 5, "\(told.id)")
                    }
                    for other in published[..<index] {
                        let rest = left([one], without: [other])
                        #expect(rest.isEmpty || rest.count >= 5, "\(told.id)")
                    }
                }
            }
        }
        let achieved = shown["goals_achieved"], closed = shown["goals_achieved_of_closed"]
        if achieved?.isWithheld == false, closed?.isWithheld == false {
            let rest = left(
                [Published(parts: whole["goals_achieved_of_closed"]?.parts ?? []) { $0.denominator }],
                without: [Published(parts: whole["goals_achieved"]?.parts ?? []) { $0.denominator }])
            #expect(rest.isEmpty || rest.count >= 5)
        }
    }

    static func randomProgramme(_ random: inout Seeded) throws -> Programme {
        var pairs: [Pair] = []
        for index in 0..<(1 + random.below(6)) {
            var sample = try PairSample(start: "2026-01-0\(1 + random.below(5))")
            sample.pair.id = try slug("pair\(index)")
            sample.pair.agreement.mentors = [try person("mentor\(index)")]
            sample.pair.agreement.mentees = try (0...random.below(4)).map { try person("mentee\(index)x\($0)") }
            sample.pair.agreement.note.visibility = random.below(2) == 0 ? .public : .pair
            for (month, on) in ["2026-01-20", "2026-02-10", "2026-03-01", "2026-04-02"].enumerated()
            where random.below(3) > 0 {
                let visibility: Visibility = random.below(2) == 0 ? .public : .pair
                let place = Source(file: "s", line: month, column: 1, visibility: visibility)
                try sample.meet(on) { session in
                    session.note.visibility = visibility
                    session.date.source = place
                    session.actual = Written(Double(30 + random.below(4) * 10), at: place)
                    for number in 0..<random.below(3) {
                        var win = try item("w\(number)")
                        win.source = place
                        session.wins.append(win)
                        var action = try item("a\(number)\(month)", by: "mentee\(index)x0", .done, due: on)
                        action.source = place
                        session.actions.append(action)
                    }
                }
            }
            for number in 0..<random.below(3) {
                var goal = try goal("g\(number)", start: "2026-01-05", due: "2026-02-01")
                goal.status = Goal.Status.allCases[3 + random.below(4)]
                goal.done = Written(try day("2026-02-0\(1 + random.below(5))"), at: source(3))
                sample.pair.goals.append(goal)
            }
            if random.below(2) == 0 {
                for member in sample.pair.members {
                    try sample.pulse(member.id.text, "2026-03-0\(1 + random.below(9))", [1 + random.below(5)])
                }
            }
            pairs.append(sample.pair)
        }
        return Programme(settings: ProgrammeSettings(), people: [], resources: [], pairs: pairs)
    }
}
