import MentoringModel
import Testing

@testable import Figures

@Suite("Suggestions")
struct SuggestionTests {
    private func slug(_ text: String) throws -> Slug { try #require(Slug(ofNormalized: text)) }
    private func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(text)) }
    private func note(_ path: String) -> Note { Note(path: path, visibility: .program, body: .empty) }

    private func resource(_ id: String, _ skills: [String], level: Int? = nil) throws -> Resource {
        var resource = Resource(id: try slug(id), note: note("resources/\(id).md"))
        resource.skills = skills
        resource.level = level
        return resource
    }

    private func pair(focus: [String] = []) throws -> Pair {
        let note = note("pairs/p/agreement.md")
        var agreement = Agreement(
            note: note, mentors: [PersonReference(id: try slug("grace"), words: "Grace")],
            mentees: [PersonReference(id: try slug("ada"), words: "Ada")])
        agreement.start = Written(try day("2026-01-01"), at: note.source)
        agreement.end = Written(try day("2026-12-31"), at: note.source)
        agreement.focus = focus.map { Written($0, at: note.source) }
        return Pair(id: try slug("p"), agreement: agreement, goals: [], sessions: [], pulses: [])
    }

    private func goal(_ title: String, focus: String? = nil) throws -> Goal {
        let note = note("pairs/p/goals/g.md")
        var goal = Goal(id: try slug("g"), note: note)
        goal.title = Written(title, at: note.source)
        goal.relevant = focus.map { Written(Relevant(focus: $0), at: note.source) }
        return goal
    }

    private func found(
        _ goal: Goal, _ pair: Pair, _ resources: [Resource], helped: [Slug: Int] = [:], asOf: String = "2026-07-01"
    ) throws -> [ResourceSuggestion] {
        suggestions(for: goal, of: pair, from: ResourceLibrary(resources), helped: helped, asOf: try day(asOf))
    }

    @Test("The goal's own focus goes before its words, and those before the agreement's focus")
    func nearest() throws {
        let resources = [
            try resource("a", ["writing"]), try resource("b", ["code review"]), try resource("c", ["Delegation"]),
            try resource("d", ["statistics"]),
        ]
        let result = try found(
            goal("Lead every review of code", focus: "delegation"), pair(focus: ["writing"]), resources)
        #expect(result.map(\.resource.text) == ["c", "b", "a"])
        #expect(
            result.map(\.reasons) == [
                [.goalFocus("Delegation")], [.words("code review")], [.agreementFocus("writing")],
            ])
    }

    @Test("Then what the pair has not had, what is easier, and what helped more pairs; at most three")
    func order() throws {
        var pair = try pair()
        var session = Session(
            id: try slug("s"), note: note("pairs/p/sessions/s.md"),
            date: Written(try day("2026-02-01"), at: note("pairs/p/sessions/s.md").source))
        session.resources = [ResourceUse(resource: try slug("known"), source: session.note.source)]
        pair.sessions = [session]
        let resources = [
            try resource("known", ["x"], level: 1), try resource("hard", ["x"], level: 3),
            try resource("plain", ["x"]), try resource("helped", ["x"], level: 2),
            try resource("easy", ["x"], level: 1),
        ]
        let result = try found(goal("t", focus: "x"), pair, resources, helped: [try slug("helped"): 2])
        #expect(result.map(\.resource.text) == ["easy", "helped", "plain"])
        let rest = try found(goal("t", focus: "x"), pair, Array(resources.prefix(2)))
        #expect(rest.map(\.resource.text) == ["hard", "known"] && rest.map(\.isKnown) == [false, true])
        // Before that session the pair had not had it.
        let before = try found(goal("t", focus: "x"), pair, Array(resources.prefix(2)), asOf: "2026-01-31")
        #expect(before.map(\.resource.text) == ["known", "hard"])
    }

    @Test("Never what is past its end, nor what is for the other side; up to its last day it counts")
    func never() throws {
        var gone = try resource("gone", ["x"])
        gone.expires = Written(try day("2026-07-01"), at: gone.note.source)
        var mentors = try resource("mentors", ["x"])
        mentors.audience = .mentor
        let goal = try goal("t", focus: "x")
        #expect(try found(goal, pair(), [gone, mentors]).isEmpty)
        #expect(try found(goal, pair(), [gone, mentors], asOf: "2026-06-30").map(\.resource.text) == ["gone"])
        var own = goal
        own.owner = Written(PersonReference(id: try slug("grace"), words: "Grace"), at: goal.note.source)
        #expect(try found(own, pair(), [gone, mentors]).map(\.resource.text) == ["mentors"])
    }

    @Test(
        "Where nothing matches, the stage of the pairing stands in",
        arguments: [
            ("2026-04-30", Resource.Stage.start), ("2026-05-05", .middle), ("2026-11-01", .close),
        ])
    func stages(asOf: String, stage: Resource.Stage) throws {
        var resources = try Resource.Stage.allCases.map { try resource($0.rawValue, ["nothing"]) }
        for index in resources.indices { resources[index].stages = [Resource.Stage.allCases[index]] }
        let result = try found(goal("t"), pair(), resources, asOf: asOf)
        #expect(result.map(\.reasons) == [[.stage(stage)]])
        #expect(try found(goal("t"), pair(), [], asOf: asOf).isEmpty)
    }
}
