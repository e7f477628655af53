import MentoringModel
import Testing

@testable import Localization
@testable import Site

/// Small things that photographs of the example showed, kept as they were mended.
@Suite("Plain details") struct PlainDetailsTests {
    private static let example = Result { try StrategySite.example(.coordinator, asOf: "2026-07-06") }

    private func words(_ path: String) throws -> String { try Self.example.get().words(path) }

    @Test("The overview tells three signs of a pair and counts the others; the report tells all")
    func signs() throws {
        let home = try words("index.html")
        #expect(home.contains("A goal is overdue") && home.contains("And 5 more."))
        #expect(!home.contains("One side does it all"))
        let report = try words("report.html")
        #expect(report.contains("A goal is behind") && report.contains("One side does it all"))
        #expect(!report.contains("And 5 more."))
    }

    @Test("Two forecasts stand in the order of their formulas and are no range")
    func forecasts() throws {
        let page = try words("pairs/nursing-informatics/goals/double-entries.html")
        #expect(page.contains("= 16 September 2026; 3 September 2026"))
        #expect(!page.contains("2026-09-16 – 2026-09-03"))
    }

    @Test("A mean is made of numbers, not of shares, and a table without symbols has no column for them")
    func mean() throws {
        let site = try Self.example.get()
        let path = try #require(site.files.keys.first { $0.contains("resource_usefulness") })
        let page = try site.words(path)
        #expect(page.contains("pair: jonas-amara 5 pairs/jonas-amara/agreement.md:1"))
        #expect(!page.contains("5 / 1") && !page.contains("Symbol"))
        #expect(try words("pairs/jonas-amara/index.html").contains("Symbol"))
    }

    @Test("A session that is called by its day does not say its day twice, but in a list of days")
    func untitled() throws {
        let goal = try words("pairs/jonas-amara/goals/tech-lead-ready.html")
        #expect(goal.contains("Session of 21 October 2025") && !goal.contains("Session of 21 October 2025 21 October"))
        #expect(try words("pairs/jonas-amara/index.html").contains("21 October 2025 Session of 21 October 2025"))
    }

    @Test("The working of figures is the last thing on a page, behind what stands beside the rest")
    func working() throws {
        let page = try words("pairs/jonas-amara/index.html")
        let beside = try #require(page.firstRange(of: "Resources in use"))
        let working = try #require(page.firstRange(of: "Show the working"))
        #expect(beside.lowerBound < working.lowerBound)
    }

    @Test("The rule of the pulse is told once")
    func pulse() throws {
        let page = try StrategySite.example(.pair, pair: "priya-tomasz", asOf: "2026-07-06")
            .words("pairs/priya-tomasz/index.html")
        #expect(page.ranges(of: "nothing of a round is shown").count == 1)
    }

    @Test(
        "A language is called by its name; without one it stays as it was written",
        arguments: [
            ("de", "German"), ("pt-BR", "Portuguese (BR)"), ("EN", "English"), ("xx", "xx"), ("de and en", "de and en"),
        ])
    func language(written: String, shown: String) throws {
        let note = Note(path: "resources/x.md", visibility: .public, body: .empty)
        var resource = Resource(id: try #require(Slug(ofNormalized: "x")), note: note)
        resource.language = written
        #expect(languageName(resource, English()) == shown)
    }

    @Test("A forecast leaves out what both days have in common, and its year where there is no room")
    func forecastLabel() {
        let (first, last) = (DemoSite.day("2026-09-03"), DemoSite.day("2026-09-16"))
        #expect(English().forecastBetween(first, last, isShort: false) == "done 3–16 Sep 2026")
        #expect(German().forecastBetween(first, last, isShort: false) == "fertig 3.–16.9.2026")
        let next = DemoSite.day("2026-10-22")
        #expect(English().forecastBetween(first, next, isShort: true) == "done 3 Sep – 22 Oct")
        #expect(German().forecastBetween(first, next, isShort: true) == "fertig 3.9. – 22.10.")
        #expect(
            English().forecastBetween(first, DemoSite.day("2027-01-02"), isShort: true)
                == "done 3 Sep 2026 – 2 Jan 2027")
    }
}
