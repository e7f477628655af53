@testable import Figures
import MentoringModel
import Testing

/// What is written later changes no earlier figure of a pair or of the programme.
@Suite struct LaterEntriesTests {
    @Test(arguments: 1...120)
    func changeNothing(seed: Int) throws {
        var random = Seeded(seed)
        var programme = try SmallGroupTests.randomProgramme(&random)
        for index in programme.pairs.indices { try write(&programme.pairs[index], &random, in: "2026-03-") }
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
        // The comparison sees what is written when its day has come.
        let then = ProgrammeFigures(of: programme, asOf: try day("2026-06-30"))
        #expect(then.pairs.dropLast() != before.pairs[...])
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
        session.options = [try item("o", by: "elena", .done)]
        session.wins = [try item("m")]
        session.introductions = [try introduction("Omar", offered: on, made: anyDay())]
        pair.sessions.append(session)
        // Notes of earlier sessions are gone over: boxes ticked, thanks given, contacts made.
        for index in pair.sessions.indices.dropLast() {
            for place in pair.sessions[index].actions.indices where pair.sessions[index].actions[place].state == .open {
                pair.sessions[index].actions[place].state = .done
                pair.sessions[index].actions[place].done = try day(anyDay())
            }
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
            var step = try milestone("m\(pair.goals[index].milestones.count)", .done, done: anyDay())
            step.weight = 0
            pair.goals[index].milestones.append(step)
        }
    }
}
