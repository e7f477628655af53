import MentoringModel
import Testing

@testable import Figures

@Suite("The network")
struct NetworkTests {
    private func slug(_ text: String) throws -> Slug { try #require(Slug(ofNormalized: text)) }
    private func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(text)) }

    private func session(_ items: [(offered: String?, made: String?, met: String?)], on day: String) throws -> Session {
        let source = Source(file: "pairs/p/sessions/s.md", line: 9, column: 1, visibility: .pair)
        var session = Session(
            id: try slug(day), note: Note(path: source.file, visibility: .pair, body: .empty),
            date: Written(try self.day(day), at: source))
        session.introductions = try items.enumerated().map { number, item in
            var introduction = Introduction(name: "Contact \(number)", source: source)
            introduction.offered = try item.offered.map(self.day)
            introduction.made = try item.made.map(self.day)
            introduction.met = try item.met.map(self.day)
            return introduction
        }
        return session
    }

    private func figures(asOf: String, _ sessions: [Session]) throws -> [Figure] {
        networkFigures(of: introductions(in: sessions, asOf: try day(asOf)))
    }

    @Test("As computed by hand in docs/figures.md")
    func byHand() throws {
        let sessions = [
            try session(
                [
                    ("2026-02-01", "2026-02-09", "2026-02-20"), ("2026-02-20", "2026-02-22", nil),
                    ("2026-02-25", nil, nil),
                ], on: "2026-02-26")
        ]
        let found = try figures(asOf: "2026-03-18", sessions)
        #expect(found["network_made"]?.value.map { rounded($0, decimals: 4) } == 0.6667)
        #expect(found["network_met"]?.value.map { rounded($0, decimals: 4) } == 0.3333)
        #expect(found["network_owed"]?.numerator == 0 && found["network_owed"]?.denominator == 1)
        #expect(found["days_to_make"]?.value == 5 && found["days_to_make"]?.n == 2)
        #expect(found["days_to_meet"]?.value == 11 && found["days_to_meet"]?.n == 1)
        #expect(try figures(asOf: "2026-03-19", sessions)["network_owed"]?.value == 1)
        // Neither making nor meeting is known before its day.
        #expect(try figures(asOf: "2026-02-21", sessions)["network_made"]?.value == 0.5)
    }

    @Test("Without introductions there is no data, and what has no day counts from its session")
    func withoutData() throws {
        #expect(try figures(asOf: "2026-03-18", []).allSatisfy { $0.value == nil })
        let found = introductions(in: [try session([(nil, nil, nil)], on: "2026-02-26")], asOf: try day("2026-03-18"))
        #expect(found.map(\.offered) == [try day("2026-02-26")])
        #expect(found.map(\.state) == [.offered])
    }

    @Test("Hours together are those of sessions held that have a length, up to the day")
    func hours() throws {
        let sessions = try ["2026-01-05", "2026-01-19", "2026-02-02", "2026-02-16"].map { try session([], on: $0) }
        var pair = try pair([], sessions: sessions)
        pair.sessions[0].actual = Written(60, at: sessions[0].date.source)
        pair.sessions[1].actual = Written(45, at: sessions[1].date.source)
        pair.sessions[3].actual = Written(90, at: sessions[3].date.source)
        let found = hoursTogether(in: pair, asOf: try day("2026-02-15"))
        #expect(found.value == 1.75 && found.n == 2)
        pair.sessions[1].writtenStatus = Written(.missed, at: sessions[1].date.source)
        #expect(hoursTogether(in: pair, asOf: try day("2026-02-16")).value == 2.5)
        pair.sessions = []
        #expect(hoursTogether(in: pair, asOf: try day("2026-02-16")).value == nil)
    }

    private func person(_ id: String, seeks: [String] = [], offers: [String] = [], roles: [Person.Role] = [.mentor])
        throws -> Person
    {
        var person = Person(
            id: try slug(id), note: Note(path: "people/\(id).md", visibility: .program, body: .empty), name: id)
        person.seeks = seeks
        person.offers = offers
        person.roles = roles
        return person
    }

    @Test("A match is somebody outside the pair, who shares most first, and never a mere contact")
    func matches() throws {
        let people = [
            try person("ada", seeks: ["Code  review", "writing"]),
            try person("ben", offers: ["writing"]), try person("cleo", offers: ["code review", "Writing"]),
            try person("dora", offers: ["code review"], roles: [.contact]),
            try person("grace", seeks: ["writing"], offers: ["code review", "writing"]),
        ]
        let found = possibleMatches(of: people, groups: [[try slug("ada"), try slug("grace")]])
        #expect(
            found.map { "\($0.seeker)-\($0.helper): \($0.skills.joined(separator: ", "))" } == [
                "ada-cleo: Code review, writing", "ada-ben: writing", "grace-ben: writing", "grace-cleo: writing",
            ])
        #expect(possibleMatches(of: [], groups: []).isEmpty)
    }
}
