import Foundation
import MentoringModel
import Testing

@testable import Site

/// What a new user stumbled over on the example, page by page.
@Suite("Plain pages") struct PlainPagesTests {
    private static let example = Result { try StrategySite.example(.coordinator, asOf: "2026-07-06") }

    private func words(_ path: String) throws -> String { try Self.example.get().words(path) }

    @Test("A goal on track says within which bound it is, and days stand in the second row")
    func list() throws {
        let page = try words("goals.html")
        #expect(page.contains("On track Within 10 points of what is expected by now."))
        #expect(!page.contains("On track 16 days behind plan"))
        #expect(page.contains("More than 25 points short is behind"))
    }

    @Test("A goal past its due day has one lateness at its head, and both told apart beside the plan")
    func overdue() throws {
        let page = try words("pairs/samuel-rafael/goals/no-with-reasons.html")
        let head = try #require(page.firstRange(of: "Over time"))
        #expect(!page[..<head.lowerBound].contains("days behind plan"))
        #expect(page.contains("115 days behind: 38 since the due day, and 77 that the plan gave to what is left"))
        #expect(page.contains("below a formula they have up to four decimals"))
    }

    @Test(
        "A share that rests on closed values says so at the chart and at its table, and the people's own words follow")
    func partlyClosed() throws {
        let page = try words("pairs/samuel-rafael/goals/customer-conversations.html")
        #expect(page.ranges(of: "include values from notes not shown here").count == 2)
        let own = try #require(page.firstRange(of: "since then there is nobody who asks"))
        let letters = try #require(page.firstRange(of: "Time-bound"))
        let chart = try #require(page.firstRange(of: "The same as a table"))
        #expect(chart.lowerBound < own.lowerBound && own.lowerBound < letters.lowerBound)
    }

    @Test("A goal without a value shows its plan, and which file the first value goes into")
    func firstValue() throws {
        let page = try words("pairs/priya-tomasz/goals/explain-without-slides.html")
        #expect(page.contains("What the plan expects (dashed)."))
        #expect(
            page.contains("Write the first one under “updates” in pairs/priya-tomasz/goals/explain-without-slides.md"))
    }

    @Test("An agreement begins with what is the matter; one that is in order does not")
    func agreement() throws {
        let page = try words("pairs/priya-tomasz/agreement.html")
        let matter = try #require(page.firstRange(of: "The terms were changed after Tomasz Zieliński signed"))
        #expect(page.contains("has been due since 15 April 2026"))
        let kept = try #require(page.firstRange(of: "1 of 4 promises kept"))
        #expect(matter.lowerBound < kept.lowerBound)
        let fine = try words("pairs/jonas-amara/agreement.html")
        #expect(fine.contains("Both have signed.") && !fine.contains("sign again"))
    }

    @Test("A promise that was taken up where these readers may not read says so, and is counted apart")
    func notTold() throws {
        let session = try words("pairs/priya-tomasz/sessions/2026-05-21-three-per-cent.html")
        #expect(session.contains("due 1 June 2026 · taken up again in notes not shown here"))
        let after = try words("pairs/priya-tomasz/sessions/2026-07-16.html")
        #expect(
            after.contains(
                "1 of 4 promises of last time kept, 2 overdue, 1 not due yet. 1 more was taken up again in notes not shown here."
            ))
        let own = try StrategySite.example(.pair, pair: "priya-tomasz", asOf: "2026-07-06")
        #expect(try !own.words("pairs/priya-tomasz/sessions/2026-07-16.html").contains("not shown here"))
    }

    @Test("A pair that has not met is told plainly; one that rests, and other readers, are not")
    func silence() throws {
        #expect(
            try words("pairs/samuel-rafael/index.html").contains(
                "No session for 7 weeks, where every 2 weeks was agreed."))
        let late = try StrategySite.example(.pair, pair: "samuel-rafael", asOf: "2027-01-20")
        #expect(try late.words("pairs/samuel-rafael/index.html").contains("No session for 8 months"))
        #expect(try !words("pairs/lucia-mei-lin/index.html").contains("No session for"))
        let others = try StrategySite.example(.program, asOf: "2026-07-06")
        #expect(try !others.words("pairs/samuel-rafael/index.html").contains("was agreed."))
    }

    @Test("Contacts without a name have no numbers where several pairs are told of")
    func contacts() throws {
        let page = try words("network.html")
        #expect(page.contains("2 are owed: a contact (by Tomasz Zieliński) and a contact (by Ingrid Solheim)."))
    }
}
