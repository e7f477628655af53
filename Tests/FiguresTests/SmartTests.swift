@testable import Figures
import MentoringModel
import Testing

@Suite struct SmartTests {
    private func complete() throws -> Goal {
        var goal = try goal()
        goal.title = Written("Lead", at: source())
        goal.specific = Written("Ada leads", at: source())
        goal.measure = metric(t: 6)
        goal.achievable = Written(Achievable(evidence: "did it before"), at: source())
        goal.relevant = Written(Relevant(why: "next step"), at: source())
        return goal
    }

    private func met(_ goal: Goal, in change: (inout Pair) -> Void = { _ in }) throws -> String {
        var pair = try pair([goal])
        change(&pair)
        let smart = try #require(try figures(pair, asOf: "2025-04-01").first).smart
        #expect(smart.letters.map(\.letter) == ["S", "M", "A", "R", "T"])
        return smart.letters.filter(\.isMet).map(\.letter).joined()
    }

    @Test func allFive() throws { #expect(try met(complete()) == "SMART") }

    struct Case: CustomTestStringConvertible {
        var met: String
        var change: @Sendable (inout Goal) -> Void
        init(_ met: String, _ change: @escaping @Sendable (inout Goal) -> Void) {
            self.met = met
            self.change = change
        }
        var testDescription: String { met }
    }

    private static let cases: [Case] = [
        Case("MART") { $0.title = nil },
        Case("MART") { $0.specific?.value = " " },
        Case("SART") { $0.measure = metric(b: nil, t: 6) },
        Case("SART") { $0.measure = metric(t: 6, unit: nil) },
        Case("SART") { $0.measure = nil },
        Case("SMRT") { $0.achievable = nil },
        Case("SMRT") { $0.achievable?.value = Achievable() },
        Case("SMART") { $0.achievable?.value = Achievable(hoursPerWeek: 2) },
        Case("SMAT") { $0.relevant = nil },
        Case("SMAT") { $0.relevant?.value.focus = "cooking" },
        Case("SMAR") { $0.due = nil },
        Case("SMAR") { $0.start = nil },
        Case("SMAR") { $0.due = $0.start },
    ]

    @Test(arguments: cases) func eachLetter(_ test: Case) throws {
        var goal = try complete()
        test.change(&goal)
        #expect(try met(goal) == test.met)
    }

    @Test func whatMeasures() throws {
        var goal = try complete()
        goal.measure = nil
        goal.milestones = [try milestone("a", due: "2025-02-01")]
        #expect(try met(goal) == "SART")
        goal.milestones.append(try milestone("b", .cancelled))
        #expect(try met(goal) == "SART")
        goal.milestones.append(try milestone("c"))
        #expect(try met(goal) == "SMART")
        goal.milestones[2].due = try day("2025-07-02")
        #expect(try met(goal) == "SMAR")
        goal.milestones = []
        goal.measure = Written(.yesNo(doneWhen: "it is live"), at: source())
        #expect(try met(goal) == "SMART")
        goal.measure = Written(.band(name: nil, unit: nil, low: 1, high: 2), at: source())
        #expect(try met(goal) == "SMART")
    }

    @Test func theAgreementHasItsSay() throws {
        var goal = try complete()
        goal.relevant?.value.focus = "Technical Leadership"
        let focus = Written("technical leadership", at: source())
        #expect(try met(goal) { $0.agreement.focus = [focus] } == "SMART")
        let end = Written(try day("2025-06-30"), at: source())
        #expect(try met(complete()) { $0.agreement.end = end } == "SMAR")
        let another = PersonReference(id: try slug("bob"), words: "bob")
        #expect(try met(complete()) { $0.agreement.mentees.append(another) } == "MART")
        let start = goal.start
        goal = try complete()
        goal.start = nil
        #expect(try met(goal) { $0.agreement.start = start } == "SMART")
    }

    @Test func fourActiveGoalsAreEnough() throws {
        let goals = try (1...5).map { index in
            var goal = try complete()
            goal.id = try slug("g\(index)")
            return goal
        }
        #expect(try figures(pair(Array(goals.prefix(4))), asOf: "2025-04-01").allSatisfy { $0.smart.isMet("A") })
        let five = try figures(pair(goals), asOf: "2025-04-01")
        #expect(five.allSatisfy { !$0.smart.isMet("A") })
        #expect(five[0].smart.letters[2].evidence == [.tooManyActiveGoals])
        var closed = goals
        closed[4].status = .dropped
        #expect(try figures(pair(closed), asOf: "2025-04-01").prefix(4).allSatisfy { $0.smart.isMet("A") })
    }
}
