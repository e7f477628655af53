import MentoringModel
import Testing

@testable import Figures

/// A promise of 12 January that an item of 26 January tells again, or not.
struct RepeatedPromise: CustomTestStringConvertible, Sendable {
    var testDescription: String
    /// State and day of the first item, then of the second.
    var first: (TaskState, String?)
    var second: (TaskState, String?)
    /// The states of the promises that come out.
    var states: [PromiseFigures.State]

    init(
        _ name: String, _ first: (TaskState, String?), _ second: (TaskState, String?),
        _ states: [PromiseFigures.State]
    ) {
        testDescription = name
        self.first = first
        self.second = second
        self.states = states
    }
}

private let repeated: [RepeatedPromise] = [
    .init("open and open", (.open, nil), (.open, nil), [.open]),
    .init("open, then done", (.open, nil), (.done, "2026-01-20"), [.kept]),
    .init("open, then cancelled", (.open, nil), (.cancelled, nil), [.dropped]),
    .init("told again with the same day", (.done, "2026-01-20"), (.done, "2026-01-20"), [.kept]),
    .init("told again with the day of that session", (.done, "2026-01-26"), (.done, "2026-01-26"), [.kept]),
    .init("done before the first session", (.done, "2026-01-10"), (.done, "2026-01-10"), [.kept]),
    .init("told again without a day", (.done, "2026-01-20"), (.done, nil), [.kept]),
    .init("told twice without a day", (.done, nil), (.done, nil), [.kept]),
    .init("the day written the second time", (.done, nil), (.done, "2026-01-20"), [.kept]),
    .init("open again after it was done", (.done, "2026-01-20"), (.open, nil), [.kept, .open]),
    .init("open again after it was done without a day", (.done, nil), (.open, nil), [.kept, .open]),
    .init("open on the very day it was done", (.done, "2026-01-26"), (.open, nil), [.kept]),
    .init("ticked after the session that had it", (.done, "2026-02-02"), (.open, nil), [.kept]),
    .init("cancelled after it was done", (.done, "2026-01-20"), (.cancelled, nil), [.kept]),
    .init("cancelled on a day after it was done", (.done, "2026-01-20"), (.cancelled, "2026-01-25"), [.kept]),
    .init("done again on another day", (.done, "2026-01-20"), (.done, "2026-01-25"), [.kept, .kept]),
    .init("cancelled twice", (.cancelled, nil), (.cancelled, nil), [.dropped]),
    .init("promised again after it was cancelled", (.cancelled, nil), (.open, nil), [.dropped, .open]),
    .init("cancelled after the session that had it", (.cancelled, "2026-02-02"), (.open, nil), [.dropped]),
    .init("done after it was cancelled", (.cancelled, nil), (.done, "2026-01-20"), [.dropped, .kept]),
]

@Suite("The same promise") struct SamePromiseTests {
    @Test("Told again, or another", arguments: repeated)
    func toldAgain(row: RepeatedPromise) throws {
        var sample = try PairSample()
        for (on, told) in [("2026-01-12", row.first), ("2026-01-26", row.second)] {
            try sample.meet(on) { $0.actions = [try item("Call Ines", by: "noor", told.0, done: told.1)] }
        }
        let promises = try sample.figures(asOf: "2026-03-18").promises
        #expect(promises.map(\.state) == row.states)
        #expect(promises.map(\.places.count).reduce(0, +) == 2)
    }

    @Test("A done day finds its promise, also behind another of the same words")
    func behindAnother() throws {
        var sample = try PairSample()
        let told: [(String, TaskState, String?)] = [
            ("2026-01-12", .done, "2026-01-10"), ("2026-01-26", .open, nil), ("2026-02-09", .done, "2026-01-10"),
        ]
        for (on, state, done) in told {
            try sample.meet(on) { $0.actions = [try item("Call Ines", by: "noor", state, done: done)] }
        }
        #expect(try sample.figures(asOf: "2026-03-18").promises.map(\.state) == [.kept, .open])
    }

    @Test(
        "What stands behind the words is no part of them",
        arguments: [
            ("Call Ines", "Call Ines.", true), ("Call Ines", "call  ines #work", true),
            ("Call Ines", "Call Ines!", true),
            ("Call Ines", "Call Ines . #work #now", true), ("Call Ines #a", "Call Ines #b.", true),
            ("Call Ines", "Call Ines ^ab12", true), ("Call Ines", "Call Ines ()", true),
            ("Send (v2)", "Send (v2).", true), ("Send (v1)", "Send (v2)", false), ("Send", "Send (v2)", false),
            ("Fix #12", "Fix #13", false), ("Learn C#", "Learn C", false), ("Call Ines", "Call Ines?", false),
            ("Call Ines - urgent", "Call Ines", false), ("#work", "#home", false),
        ])
    func words(first: String, second: String, isSame: Bool) throws {
        var sample = try PairSample()
        for (on, words) in [("2026-01-12", first), ("2026-01-26", second)] {
            try sample.meet(on) { $0.actions = [try item(words, by: "noor", .open)] }
        }
        #expect(try sample.figures(asOf: "2026-03-18").promises.count == (isSame ? 1 : 2))
    }

    @Test("A promise that two people share is one of each, with and without an id", arguments: [nil, "talk"])
    func shared(id: String?) throws {
        var sample = try PairSample()
        for (line, on) in [(20, "2026-01-12"), (21, "2026-01-26")] {
            try sample.meet(on) {
                $0.actions = try ["noor", "zoe"].map { try item("Call Ines", by: $0, .open, id: id, line: line) }
            }
        }
        let promises = try sample.figures(asOf: "2026-03-18").promises
        #expect(promises.map { $0.who?.id.text } == ["noor", "zoe"])
        #expect(promises.map(\.carried) == [1, 1])
    }

    @Test("What one of two people drops stays a promise of the other", arguments: [nil, "talk"])
    func droppedByOne(id: String?) throws {
        var sample = try PairSample()
        try sample.meet("2026-01-12") {
            $0.actions = try ["noor", "zoe"].map { try item("Call Ines", by: $0, .open, id: id, line: 20) }
            // As the reader gives them: each has a column of their own.
            $0.actions[1].source.column += 1
        }
        try sample.meet("2026-01-26") {
            $0.actions = [try item("Call Ines", by: "zoe", .cancelled, id: id, line: 21)]
        }
        let promises = try sample.figures(asOf: "2026-03-18").promises
        #expect(promises.map { $0.who?.id.text } == ["noor", "zoe"])
        #expect(promises.map(\.state) == [.open, .dropped])
    }

    @Test("A promise with an id keeps it when somebody else takes it over")
    func takenOver() throws {
        var sample = try PairSample()
        try sample.meet("2026-01-12") { $0.actions = [try item("Call", by: "noor", .open, id: "talk", line: 20)] }
        try sample.meet("2026-01-26") { $0.actions = [try item("Ring", by: "elena", .open, id: "talk", line: 30)] }
        #expect(try sample.figures(asOf: "2026-03-18").promises.count == 1)
    }

    @Test(
        "A win mentions a milestone whose title ends with a stop or a tag",
        arguments: [
            ("Outline.", "The outline is done", true), ("Talk #talk", "Talk held", true), ("Map", "The map!", true),
            ("Talk #talk", "Nothing of it", false),
        ])
    func mentioned(title: String, win: String, isMentioned: Bool) throws {
        var sample = try PairSample()
        var goal = try goal(start: "2026-01-05", due: "2026-06-01")
        goal.milestones = [try milestone(title, .done, done: "2026-01-20")]
        sample.pair.goals = [goal]
        try sample.meet("2026-01-26") { $0.wins = [try item(win)] }
        #expect(try sample.value("milestones_uncelebrated", asOf: "2026-03-18") == (isMentioned ? 0 : 1))
    }
}
