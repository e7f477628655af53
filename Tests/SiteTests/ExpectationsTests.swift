import Foundation
import MentoringModel
import Testing

@testable import Site

/// Strategy 1, expectations: in ten seconds a reader tells what was promised and whether it is happening.
@Suite struct ExpectationsTests {
    private let agreement = "pairs/noor-elena/agreement.html"

    private func site(asOf: String = "2026-04-06") throws -> StrategySite {
        try StrategySite("1-expectations", .pair, asOf: asOf)
    }

    @Test("The first thing on the agreement's page is every promise, whether it is kept, and what that rests on")
    func ledger() throws {
        let words = try site().words(agreement)
        let rows = [
            "Noor has not signed yet: read the agreement together, and sign it.",
            "3 of 6 promises kept, 1 slipping, 2 without data.",
            "Meetings every 2 weeks Kept 5 of 6 sessions expected so far",
            "Length of a session 60 min Kept 5 min over plan in the median of 5 sessions, 2 more than 10 min over",
            "Answers within 48 hours No data Nothing recorded",
            "Hours a month, mentor 2 h No data 1.92 h a month in sessions, 2 h promised; time outside sessions is not recorded",
            "Reviews of this agreement every 2 months Kept Reviewed once, last on 2 March 2026; next by 2 May 2026",
            "Focus public speaking and system design Slipping Goals for public speaking; none yet for system design",
            "Signature by Elena Signed Elena signed on 19 January 2026",
            "Signature by Noor Not signed yet Noor has not signed",
        ]
        var rest = words[...]
        for row in rows {
            let place = try #require(rest.firstRange(of: row), "\(row)")
            rest = rest[place.upperBound...]
        }
        #expect(rest.contains("In their own words"), "the ledger stands above the words of the agreement")
    }

    @Test("A promise that is no longer kept says so from that day on")
    func slipping() throws {
        let words = try site(asOf: "2026-05-04").words(agreement)
        #expect(words.contains("Meetings every 2 weeks Slipping 5 of 8 sessions expected so far"))
        #expect(words.contains("Reviews of this agreement every 2 months Slipping"))
    }

    @Test("The evidence of every promise opens: its link leads to a place that is there, and names a line of a note")
    func evidence() throws {
        let site = try site()
        let page = try #require(site.files[agreement])
        let table = try #require(page.firstMatch(of: /<table class="ledger">(?s:.*?)<\/table>/)).output
        let links = table.matches(of: /href="([^"]+)"/).map { String($0.1) }
        #expect(links.count >= 6)
        for link in links {
            let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            let path = parts[0].isEmpty ? agreement : "pairs/noor-elena/" + parts[0]
            let target = try #require(site.files[path], "\(link)")
            #expect(target.contains("id=\"\(parts[1])\""), "\(link)")
        }
        #expect(table.matches(of: /agreement\.md:[0-9]+/).count == 8)
    }
}
