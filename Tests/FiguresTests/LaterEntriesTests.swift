@testable import Figures
import MentoringModel
import Testing

/// What is written later changes no earlier figure of a pair or of the programme.
@Suite struct LaterEntriesTests {
    @Test(arguments: 1...120)
    func changeNothing(seed: Int) throws {
        var random = Seeded(seed)
        var programme = try SmallGroupTests.randomProgramme(&random)
        for index in programme.pairs.indices {
            try plan(&programme.pairs[index])
            try write(&programme.pairs[index], &random, in: "2026-03-")
        }
        let asOf = try day("2026-04-15")
        let before = ProgrammeFigures(of: programme, asOf: asOf) { String($0.utf8.count) }

        for index in programme.pairs.indices { try write(&programme.pairs[index], &random, in: "2026-05-") }
        var late = try PairSample(start: "2026-05-01").pair
        late.id = try slug("zz")
        try write(&late, &random, in: "2026-06-")
        programme.pairs.append(late)
        let after = ProgrammeFigures(of: programme, asOf: asOf) { String($0.utf8.count) }

        #expect(after.pairs.dropLast() == before.pairs[...])
        #expect(after.programme == before.programme)
        let known = Set(before.goals.map { "\($0.pair) \($0.goal)" })
        #expect(after.goals.filter { known.contains("\($0.pair) \($0.goal)") } == before.goals)
        #expect(after.missingLetters == before.missingLetters)
        // The comparison sees what is written when its day has come.
        let then = ProgrammeFigures(of: programme, asOf: try day("2026-06-30"))
        #expect(then.pairs.dropLast() != before.pairs[...])
    }

    /// A pause that is written down ahead shortens a window, which only the pace of goals knows of (docs/figures.md,
    /// "Pauses"); one without an end not even that.
    @Test(arguments: 1...40)
    func aPauseToComeChangesThePaceAlone(seed: Int) throws {
        var random = Seeded(seed)
        var pair = try #require(SmallGroupTests.randomProgramme(&random).pairs.first)
        try plan(&pair)
        try write(&pair, &random, in: "2026-03-")
        func found(_ pair: Pair) throws -> ProgrammeFigures {
            ProgrammeFigures(
                of: Programme(settings: ProgrammeSettings(), people: [], resources: [], pairs: [pair]),
                asOf: try day("2026-04-15"))
        }
        let before = try found(pair)
        pair.agreement.pauses.append(try pause("2026-04-20", "2026-05-01"))
        let planned = try found(pair)
        #expect(planned.pairs[0].figures == before.pairs[0].figures)
        #expect(planned.pairs[0].rhythm == before.pairs[0].rhythm)
        #expect(planned.pairs[0].ledger == before.pairs[0].ledger)
        #expect(planned.goals.map(\.raw) == before.goals.map(\.raw))
        #expect(planned.goals.map(\.smart) == before.goals.map(\.smart))
        #expect(
            planned.goals.map { $0.milestones.map(\.daysLate) } == before.goals.map { $0.milestones.map(\.daysLate) })

        pair.agreement.pauses[pair.agreement.pauses.count - 1].to = nil
        let open = try found(pair)
        #expect(open.pairs == before.pairs && open.programme == before.programme)
        #expect(open.goals.map(\.milestones) == before.goals.map(\.milestones))
        #expect(open.goals.map(\.expected) == before.goals.map(\.expected))
        #expect(open.goals.map(\.neededPace) == before.goals.map(\.neededPace))
        #expect(open.goals.map(\.health) == before.goals.map(\.health))
    }

    /// What is planned without a day: a goal by milestones, one by a list, both due in summer.
    private func plan(_ pair: inout Pair) throws {
        guard !pair.goals.isEmpty else { return }
        var steps = try goal("steps", start: "2026-01-05", due: "2026-07-01")
        steps.milestones = try (0..<4).map { try milestone("m\($0)", due: "2026-0\(3 + $0)-10") }
        var list = try goal("list", start: "2026-01-05", due: "2026-07-01")
        list.checklist = (0..<4).map {
            ChecklistItem(title: "\($0)", state: .open, done: nil, isLeaf: true, source: source(20 + $0))
        }
        pair.goals += [steps, list]
    }

    /// Everything that can be written with a day, on days of one month.
    private func write(_ pair: inout Pair, _ random: inout Seeded, in month: String) throws {
        func anyDay() -> String { month + (random.below(2) == 0 ? "0" : "1") + "\(1 + random.below(9))" }
        var on = anyDay()
        var session = try session(on, [nil, .held, .missed, .cancelled][random.below(4)], progress: [])
        session.actual = Written(50, at: source(4))
        session.actions = [
            try item("again", by: "noor", .open, due: anyDay()), try item("new", by: "elena", .done, done: anyDay()),
        ]
        session.options = [try item("o", by: "elena", .done), try item("p", by: "noor", .open)]
        session.wins = [try item("m")]
        session.introductions = [try introduction("Omar", offered: on, made: anyDay())]
        var use = ResourceUse(resource: try slug("book"), source: source(6))
        use.useful = 1 + random.below(5)
        session.resources = [use]
        pair.sessions.append(session)
        // Notes of earlier sessions are gone over: boxes ticked or struck off, ways chosen, thanks given, contacts
        // offered and made.
        for index in pair.sessions.indices.dropLast() {
            pair.sessions[index].changeItems { items in
                for place in items.indices where items[place].state == .open && random.below(3) > 0 {
                    items[place].state = random.below(2) == 0 ? .done : .cancelled
                    items[place].done = CalendarDay(anyDay())
                }
                for place in items.indices where items[place].celebrated == nil && random.below(2) == 0 {
                    items[place].celebrated = CalendarDay(anyDay())
                }
            }
            pair.sessions[index].introductions.append(try introduction("Ines", offered: anyDay()))
            for place in pair.sessions[index].introductions.indices
            where pair.sessions[index].introductions[place].met == nil {
                pair.sessions[index].introductions[place].met = try day(anyDay())
            }
        }
        pair.sessions.sort { ($0.date.value, $0.id) < ($1.date.value, $1.id) }
        for member in pair.members {
            on = anyDay()
            var pulse = Pulse(
                note: note("pulse/\(on)-\(member.id).md"), by: member, date: Written(try day(on), at: source(2)))
            pulse.answers = [.heard: 1 + random.below(5), .safe: 1 + random.below(5)]
            pulse.concern = Pulse.Concern.allCases[random.below(3)]
            pair.pulses.append(pulse)
            pair.agreement.signatures.append(
                Signature(by: member, on: try day(on), terms: "\(random.below(9))", source: source(9)))
        }
        pair.agreement.reviewed.append(Written(try day(anyDay()), at: source(7)))
        if pair.goals.isEmpty {
            pair.agreement.pauses.append(try pause(month + "03", month + "07"))
        }
        for index in pair.goals.indices {
            for place in pair.goals[index].milestones.indices {
                var step = pair.goals[index].milestones[place]
                if step.state == .open, random.below(3) == 0 {
                    step.state = random.below(2) == 0 ? .done : .cancelled
                    step.done = try day(anyDay())
                } else if step.state == .done, step.celebrated == nil {
                    step.celebrated = try day(anyDay())
                }
                pair.goals[index].milestones[place] = step
            }
            for place in pair.goals[index].checklist.indices
            where pair.goals[index].checklist[place].state == .open && random.below(3) == 0 {
                pair.goals[index].checklist[place].state = random.below(2) == 0 ? .done : .cancelled
                pair.goals[index].checklist[place].done = try day(anyDay())
            }
        }
        guard !pair.goals.isEmpty else { return }
        for number in 0..<3 {
            pair.goals.append(try goal("begun-\(month)\(number)", start: month + "20", due: "2027-01-01"))
        }
    }
}
