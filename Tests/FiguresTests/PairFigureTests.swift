@testable import Figures
import MentoringModel
import Testing

@Suite struct PairFigureTests {
    // MARK: Time and agendas

    @Test func timeKeptIsTheMedian() throws {
        var sample = try PairSample()
        for (on, actual) in [("2026-01-12", 55.0), ("2026-01-29", 60), ("2026-02-26", 75), ("2026-03-12", 70)] {
            try sample.meet(on) {
                $0.planned = Written(60, at: source(3))
                $0.actual = Written(actual, at: source(4))
            }
        }
        let found = try sample.figures(asOf: "2026-03-18")
        let time = try #require(found.figures["time_kept_minutes"])
        #expect(time.value == 5 && time.n == 4)
        #expect(time.derivation.substituted == "median(−5, 0, 10, 15)")
        #expect(time.derivation.inputs.count == 8)
        #expect(found.sessionsOver == 1)
        #expect(found.timedSessions == 4)
    }

    @Test func theAgreedLengthStandsInForAPlan() throws {
        var sample = try PairSample()
        try sample.meet("2026-01-12") { $0.actual = Written(50, at: source(4)) }
        #expect(try sample.value("time_kept_minutes", asOf: "2026-02-01") == nil)
        sample.pair.agreement.sessionLength = Written(60, at: sample.agreementSource(6))
        #expect(try sample.value("time_kept_minutes", asOf: "2026-02-01") == -10)
        #expect(try sample.value("time_kept_minutes", asOf: "2026-01-11") == nil)
    }

    @Test func agendasAndTopics() throws {
        var sample = try PairSample()
        try sample.meet("2026-03-12") { session in
            session.planned = Written(60, at: source(3))
            for (minutes, by) in [(10.0, "noor"), (30, "elena"), (15, nil)] as [(Double, String?)] {
                var topic = AgendaItem(topic: "\(minutes)", source: source(10))
                topic.minutes = minutes
                topic.by = try by.map(person)
                session.agenda.append(topic)
            }
        }
        // A session without minutes says nothing of coverage.
        try sample.meet("2026-03-13") {
            $0.planned = Written(60, at: source(3))
            $0.agenda = [AgendaItem(topic: "Open", source: source(9))]
        }
        let found = try sample.figures(asOf: "2026-03-18")
        #expect(four(found.figures["agenda_coverage"]?.value) == 0.9167)
        #expect(found.figures["agenda_coverage"]?.denominator == 60)
        #expect(found.figures["mentee_topics"]?.value == 0.5)
        #expect(found.figures["mentee_topics"]?.n == 2)
    }

    // MARK: Promises

    @Test func promisesKeptInTime() throws {
        var sample = try PairSample()
        try sample.meet("2026-02-26") {
            $0.actions = [
                try item("a", by: "noor", .done, due: "2026-03-01", done: "2026-03-01"),
                try item("b", by: "noor", .done, due: "2026-03-01"),
                try item("c", by: "noor", .done, due: "2026-03-18", done: "2026-02-27"),
                try item("d", by: "noor", .open, due: "2026-03-18"),
                try item("e", by: "elena", .done, due: "2026-03-01", done: "2026-02-28"),
                try item("f", by: "elena", .done, due: "2026-03-01", done: "2026-03-02"),
                try item("g", by: "noor", .open, due: "2026-03-20"),
                try item("h", by: "noor", .cancelled, due: "2026-03-01"),
                try item("i", by: "noor", .done), try item("j", .open),
            ]
        }
        try sample.meet("2026-03-12")
        let found = try sample.figures(asOf: "2026-03-18")
        let kept = try #require(found.figures["promises_kept"])
        #expect(kept.numerator == 4 && kept.denominator == 6)
        #expect(found.promisesByPerson.map { "\($0.who.id) \($0.kept)/\($0.due)" } == ["elena 1/2", "noor 3/4"])
        #expect(found.figures["promises_open"]?.value == 3)
        #expect(found.openPromises.map(\.words) == ["d", "g", "j"])
        #expect(found.openPromises.map(\.age) == [1, 1, 1])
        #expect(try sample.value("promises_kept", asOf: "2026-02-27") == nil)
    }

    @Test func aPromiseIsFollowed() throws {
        var sample = try PairSample()
        try sample.meet("2026-01-12") { $0.actions = [try item("Read  the Draft", by: "noor", due: "2026-01-20")] }
        try sample.meet("2026-01-29") { $0.actions = [try item("read the draft", by: "noor", due: "2026-02-10")] }
        try sample.meet("2026-02-05", .missed) { $0.actions = [try item("read the draft", by: "noor")] }
        try sample.meet("2026-02-26") {
            $0.actions = [
                try item("read the draft", by: "noor"), try item("read the draft", by: "elena"),
            ]
        }
        let found = try sample.figures(asOf: "2026-03-18")
        #expect(found.promises.map(\.carried) == [2, 0])
        #expect(found.promises.map(\.age) == [2, 0])
        #expect(found.promises[0].due?.description == "2026-02-10")
        #expect(try sample.figures(asOf: "2026-01-28").promises[0].due?.description == "2026-01-20")
        try sample.meet("2026-03-12") {
            $0.actions = [try item("read the draft", by: "noor", .done, done: "2026-02-10")]
        }
        let kept = try sample.figures(asOf: "2026-03-18").promises[0]
        #expect(kept.state == .kept && kept.isKeptInTime && kept.places.count == 4)
    }

    @Test func whatWasDoneBeforeASessionIsAnotherPromiseThere() throws {
        var sample = try PairSample()
        try sample.meet("2026-01-12") { $0.actions = [try item("Prepare", by: "noor", .done, done: "2026-01-20")] }
        try sample.meet("2026-01-29") { $0.actions = [try item("Prepare", by: "noor", .open)] }
        #expect(try sample.figures(asOf: "2026-02-01").promises.map(\.state) == [.kept, .open])
        var late = try PairSample()
        try late.meet("2026-01-12") { $0.actions = [try item("x", by: "noor", .done, done: "2026-02-03", id: "p")] }
        try late.meet("2026-01-29") { $0.actions = [try item("y", by: "noor", .open, id: "p")] }
        #expect(try late.figures(asOf: "2026-02-02").promises.map(\.state) == [.open])
        #expect(try late.figures(asOf: "2026-02-03").promises.map(\.state) == [.kept])
    }

    // MARK: Independence

    @Test func independenceMovesOverFiveSessions() throws {
        var sample = try PairSample()
        // Of the sixth session back nothing counts; then 8 options with a name, 5 of them Noor's; 4 chosen, 3 hers.
        try sample.meet("2026-01-06") { $0.options = try (0..<9).map { try item("\($0)", by: "elena") } }
        let options: [[(String?, Bool)]] = [
            [("noor", true), ("elena", true)], [("noor", true)], [("elena", false), (nil, true)],
            [("noor", true), ("noor", false)], [("noor", false), ("elena", false)],
        ]
        for (index, options) in options.enumerated() {
            try sample.meet("2026-02-0\(index + 1)") {
                $0.options = try options.map { try item("o", by: $0.0, $0.1 ? .done : .open) }
            }
        }
        let found = try sample.figures(asOf: "2026-03-18")
        #expect(found.figures["independence_options"]?.value == 0.625)
        #expect(found.figures["independence_options"]?.n == 8)
        #expect(found.figures["independence_chosen"]?.value == 0.75)
        #expect(found.figures["independence_chosen"]?.n == 4)
        #expect(found.figures["independence_actions"]?.value == nil)
        #expect(found.independence.count == 6)
        #expect(found.independence[0].own.options == MenteeShare(mentee: 0, n: 9))
        #expect(found.independence[5].moving.options == MenteeShare(mentee: 5, n: 8))
        #expect(found.independence[4].moving.options.n == 15)
    }

    // MARK: Wins

    @Test(arguments: [("2026-02-17", 2.0, 2.0), ("2026-02-18", 1, 2), ("2026-04-18", 0, 2), ("2026-04-19", 0, 1)])
    func winsOfTheLastDays(asOf: String, thirty: Double, ninety: Double) throws {
        var sample = try PairSample()
        try sample.meet("2026-01-19") { $0.wins = [try item("a")] }
        try sample.meet("2026-02-10") { $0.wins = [try item("b")] }
        try sample.meet("2026-02-12", .missed) { $0.wins = [try item("c")] }
        #expect(try sample.value("wins_30d", asOf: asOf) == thirty)
        #expect(try sample.value("wins_90d", asOf: asOf) == ninety)
    }

    @Test(
        arguments: [
            ("2026-02-13", nil as String?, false), ("2026-02-14", nil, true),
            ("2026-03-18", "Ada finished the OUTLINE of the  talk!", false),
            ("2026-03-18", "The talk has an outline", false), ("2026-03-18", "A good talk", true),
        ])
    func thanksAreOwedAfterAFortnight(asOf: String, win: String?, isOwed: Bool) throws {
        var sample = try PairSample()
        var goal = try goal(start: "2026-01-05", due: "2026-06-01")
        goal.milestones = [
            try milestone("Outline of the talk", .done, done: "2026-01-30"), try milestone("Undated", .done),
            try milestone("Open"),
        ]
        goal.milestones.append(try milestone("Thanked", .done, done: "2026-01-30"))
        goal.milestones[3].celebrated = try day("2026-02-01")
        sample.pair.goals = [goal]
        if let win { try sample.meet("2026-01-30") { $0.wins = [try item(win)] } }
        let found = try sample.figures(asOf: asOf)
        #expect(found.uncelebrated.map(\.title) == (isOwed ? ["Outline of the talk"] : []))
        #expect(found.figures["milestones_uncelebrated"]?.value == (isOwed ? 1 : 0))
        #expect(found.signals.contains { $0.code == .thanksOwed } == isOwed)
    }

    @Test func aWinFromBeforeTheMilestoneIsNoThanks() throws {
        var sample = try PairSample()
        var goal = try goal(start: "2026-01-05", due: "2026-06-01")
        goal.milestones = [try milestone("Outline", .done, done: "2026-01-30")]
        sample.pair.goals = [goal]
        try sample.meet("2026-01-29") { $0.wins = [try item("Outline")] }
        #expect(try sample.figures(asOf: "2026-03-18").uncelebrated.map(\.age) == [47])
    }

    // MARK: Introductions

    @Test func introductionsAndTheirDays() throws {
        var sample = try PairSample()
        try sample.meet("2026-02-12") {
            $0.introductions = [
                try introduction("Ines", offered: "2026-02-12", made: "2026-02-20"),
                try introduction("Omar", offered: "2026-02-12"), try introduction("Later", offered: "2026-04-01"),
            ]
        }
        try sample.meet("2026-02-26") { $0.introductions = [try introduction("ines", met: "2026-03-01")] }
        let found = try sample.figures(asOf: "2026-03-18")
        #expect(found.introductions.map(\.state) == [.met, .owed])
        #expect(found.introductions.map(\.daysToMake) == [8, nil])
        #expect(found.introductions.map(\.daysToMeet) == [9, nil])
        #expect(found.introductions.map(\.age) == [nil, 34])
        #expect(
            ["offered", "made", "met"].map { found.figures["introductions_\($0)"]?.value } == [2, 1, 1])
        #expect(try sample.figures(asOf: "2026-02-20").introductions.map(\.state) == [.made, .offered])
        #expect(try sample.figures(asOf: "2026-03-05").introductions.map(\.state) == [.met, .offered])
        #expect(try sample.figures(asOf: "2026-03-06").introductions.map(\.state) == [.met, .owed])
        #expect(try sample.figures(asOf: "2026-02-11").introductions.isEmpty)
    }

    @Test func anOfferWithoutADayIsOfItsSession() throws {
        var sample = try PairSample()
        try sample.meet("2026-02-12") { $0.introductions = [try introduction("Omar")] }
        #expect(try sample.figures(asOf: "2026-02-20").introductions.map(\.age) == [8])
    }

    // MARK: The pulse

    @Test func theManualsRound() throws {
        var sample = try PairSample()
        try sample.pulse("noor", "2026-03-02", [5, 5, 4, 3, 3])
        #expect(try sample.figures(asOf: "2026-03-18").rounds.isEmpty)
        #expect(try sample.value("pulse_rounds", asOf: "2026-03-18") == 0)
        try sample.pulse("elena", "2026-03-31", [4, 5, 4, 4, 2])
        #expect(try sample.figures(asOf: "2026-03-30").rounds.isEmpty)
        let found = try sample.figures(asOf: "2026-03-31")
        #expect(found.rounds.map(\.median) == [4])
        #expect(found.rounds[0].questions.map(\.gap) == [1, 0, 0, 1, 1])
        #expect(found.rounds[0].questions[0].answers.map(\.value) == [4, 5])
        #expect(found.figures["perception_gap"]?.value == 1)
        #expect(found.figures["perception_gap"]?.n == 5)
        #expect(found.figures["pulse_rounds"]?.value == 1)
    }

    @Test func aRoundIsOfOneMonthAndOfEverybody() throws {
        var sample = try PairSample()
        sample.pair.agreement.mentees.append(try person("zoe"))
        try sample.pulse("noor", "2026-01-31", [5])
        try sample.pulse("elena", "2026-02-01", [5])
        try sample.pulse("noor", "2026-02-02", [1])
        try sample.pulse("noor", "2026-02-03", [4])
        try sample.pulse("omar", "2026-02-03", [1])
        #expect(try sample.figures(asOf: "2026-03-01").rounds.isEmpty)
        // A concern alone answers nothing.
        try sample.pulse("zoe", "2026-02-04", [])
        #expect(try sample.figures(asOf: "2026-03-01").rounds.isEmpty)
        try sample.pulse("zoe", "2026-02-05", [2, 3])
        let rounds = try sample.figures(asOf: "2026-03-01").rounds
        #expect(rounds.map(\.month.description) == ["2026-02-01"])
        #expect(rounds[0].questions[0].answers.map(\.value) == [5, 1, 2])
        #expect(rounds[0].gap == 4)
        #expect(rounds[0].questions[1].gap == nil)
    }
}
