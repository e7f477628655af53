import MentoringModel
import Testing

@testable import Figures

@Suite("Introductions and their boxes") struct IntroductionStateTests {
    /// What comes out on 18 March: the state and the day of the offer.
    private func found(_ told: [(on: String, introduction: Introduction)]) throws -> [String] {
        var sample = try PairSample()
        for (on, introduction) in told { try sample.meet(on) { $0.introductions = [introduction] } }
        let figures = try sample.figures(asOf: "2026-03-18")
        #expect(
            figures.signals.contains { $0.code == .introductionOwed }
                == figures.introductions.contains { $0.state == .owed })
        return figures.introductions.map { "\($0.state.rawValue) \($0.offered)" }
    }

    private func ines(
        _ state: TaskState? = nil, _ name: String = "Ines", offered: String? = nil, made: String? = nil,
        met: String? = nil
    ) throws -> Introduction {
        var found = try introduction(name, offered: offered, made: made, met: met)
        found.state = state
        return found
    }

    @Test("One that was cancelled is neither offered nor owed")
    func cancelled() throws {
        #expect(try found([("2026-01-12", ines(offered: "2026-01-12"))]) == ["owed 2026-01-12"])
        #expect(try found([("2026-01-12", ines(.cancelled, offered: "2026-01-12"))]) == [])
        #expect(
            try found([("2026-01-12", ines(offered: "2026-01-12")), ("2026-01-26", ines(.cancelled))]) == [])
    }

    @Test("One that was made or met counts, whatever became of its item")
    func made() throws {
        #expect(
            try found([("2026-01-12", ines(.cancelled, offered: "2026-01-12", made: "2026-01-20"))])
                == ["made 2026-01-12"])
        #expect(
            try found([
                ("2026-01-12", ines(offered: "2026-01-12", met: "2026-01-20")), ("2026-01-26", ines(.cancelled)),
            ]) == ["met 2026-01-12"])
        #expect(
            try found([
                ("2026-01-12", ines(.cancelled, offered: "2026-01-12")), ("2026-01-26", ines(made: "2026-01-26")),
            ]) == ["made 2026-01-26"])
    }

    @Test("A day of the offer is told where somebody wrote it, or nothing came of it yet")
    func exposedOffer() throws {
        func told(_ introduction: Introduction) throws -> CalendarDay? {
            var sample = try PairSample()
            try sample.meet("2026-01-12") { $0.introductions = [introduction] }
            return try sample.figures(asOf: "2026-03-18").introductions.first?.exposedOffer
        }
        #expect(try told(ines(made: "2026-01-12")) == nil)
        #expect(try told(ines(met: "2026-01-12")) == nil)
        #expect(try told(ines(.done)) == nil)
        #expect(try told(ines()) == CalendarDay("2026-01-12"))
        #expect(try told(ines(offered: "2026-01-10", made: "2026-01-12")) == CalendarDay("2026-01-10"))
    }

    @Test("Offered again after it was cancelled it is one of that day")
    func offeredAgain() throws {
        #expect(
            try found([
                ("2026-01-12", ines(offered: "2026-01-12")), ("2026-01-26", ines(.cancelled)),
                ("2026-03-12", ines()),
            ]) == ["offered 2026-03-12"])
    }

    @Test("One that is ticked without a day was made; a day that is to come is not there yet")
    func ticked() throws {
        #expect(try found([("2026-01-12", ines(.done, offered: "2026-01-12"))]) == ["made 2026-01-12"])
        #expect(
            try found([("2026-01-12", ines(offered: "2026-01-12")), ("2026-01-26", ines(.done))])
                == ["made 2026-01-12"])
        #expect(
            try found([("2026-03-12", ines(.done, offered: "2026-03-12", made: "2026-04-01"))])
                == ["offered 2026-03-12"])
    }

    @Test("A full stop or a tag makes nobody another contact", arguments: ["Ines.", "ines #network", "Ines !"])
    func sameContact(name: String) throws {
        #expect(
            try found([
                ("2026-01-12", ines(offered: "2026-01-12")), ("2026-01-26", ines(nil, name, made: "2026-01-26")),
            ]) == ["made 2026-01-12"])
    }
}
