import MentoringModel
import Testing

@testable import Localization
@testable import Site

/// Use and age of a resource on one day.
@Suite struct ResourceReportTests {
    private func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(text)) }

    private func slug(_ text: String) throws -> Slug { try #require(Slug(ofNormalized: text)) }

    private let place = Source(file: "resources/book.md", line: 1, column: 1, visibility: .public)

    private func row(_ resource: Resource, sessions: [Session] = []) throws -> Report.ResourceRow {
        var pair = Pair(
            id: try slug("p"),
            agreement: Agreement(
                note: Note(path: "pairs/p/agreement.md", visibility: .pair, body: .empty),
                mentors: [PersonReference(id: try slug("grace"), words: "Grace")],
                mentees: [PersonReference(id: try slug("ada"), words: "Ada")]),
            goals: [], sessions: sessions, pulses: [])
        pair.agreement.start = Written(try day("2025-01-01"), at: place)
        let programme = Programme(settings: ProgrammeSettings(), people: [], resources: [resource], pairs: [pair])
        return try #require(
            report(Pipeline(audience: .pair, asOf: try day("2025-04-01")).clear(programme)).resources.first)
    }

    private func book() throws -> Resource {
        Resource(id: try slug("book"), note: Note(path: "resources/book.md", visibility: .public, body: .empty))
    }

    @Test(
        arguments: [
            (Session.Status.held, "2025-04-01", 1, 4.0 as Double?), (.held, "2025-04-02", 0, nil),
            (.missed, "2025-03-01", 0, nil), (.cancelled, "2025-03-01", 0, nil), (.planned, "2025-03-01", 0, nil),
        ])
    func aSessionHeldUsesIt(status: Session.Status, on: String, pairs: Int, mean: Double?) throws {
        var session = Session(
            id: try slug(on), note: Note(path: "pairs/p/sessions/\(on).md", visibility: .pair, body: .empty),
            date: Written(try day(on), at: place))
        session.writtenStatus = Written(status, at: place)
        var use = ResourceUse(resource: try slug("book"), source: place)
        use.useful = 4
        session.resources = [use]
        let row = try row(book(), sessions: [session])
        #expect(row.usedByPairs == .value(pairs))
        #expect(row.usefulMean == mean.map { .value($0) } ?? .noData)
    }

    /// A month from 1 March is over on 1 April and overdue a day later; a review of 2 April has not taken place.
    @Test(
        arguments: [
            ("2025-03-01", false), ("2025-02-28", true), ("2025-04-01", false), ("2025-04-02", true), (nil, true),
        ] as [(String?, Bool)])
    func aReviewIsOverdue(reviewed: String?, stale: Bool) throws {
        var book = try book()
        book.added = Written(try day("2025-01-01"), at: place)
        book.reviewed = try reviewed.map { Written(try day($0), at: place) }
        book.reviewEvery = Written(.months(1), at: place)
        #expect(try row(book).isStale == stale)
        #expect((staleness(book, asOf: try day("2025-04-01"), English()) != nil) == stale)
    }

    @Test(arguments: [("2025-04-01", true), ("2025-04-02", false)])
    func itExpires(on: String, stale: Bool) throws {
        var book = try book()
        book.expires = Written(try day(on), at: place)
        #expect(try row(book).isStale == stale)
    }

    @Test func withoutDaysItIsNeverStale() throws {
        let row = try row(book())
        #expect(!row.isStale && row.usedByPairs == .value(0) && row.usefulMean == .noData)
    }
}
