import Foundation
import MentoringModel
import Testing

@testable import Site

/// Time: any past day can be built again.
@Suite struct TimeTests {
    /// Days of the example's year: first and last ones of months, of pairs and pauses, and some in between.
    private static let days = [
        "2025-09-30", "2025-10-15", "2025-12-31", "2026-02-28", "2026-04-30", "2026-06-14", "2026-09-30", "2027-03-01",
    ]

    @Test("The example builds on any day of its year and around it", arguments: days)
    func everyDay(asOf: String) throws {
        for (audience, pair) in [
            (Audience.coordinator, nil as String?), (.pair, "jonas-amara"), (.pair, "nursing-informatics"),
        ] {
            let site = try StrategySite.example(audience, pair: pair, asOf: asOf)
            let home = try #require(site.files["index.html"])
            #expect(home.contains("datetime=\"\(asOf)\""), "each page says of which day it is")
        }
    }

    /// What is written about later days changes nothing of an earlier site: without it the same bytes come out.
    @Test("A past day's site does not know what was written later", arguments: ["2026-01-31", "2026-04-15"])
    func laterNotes(asOf: String) throws {
        let whole = try StrategySite.example(.pair, pair: "jonas-amara", asOf: asOf)
        let before = try StrategySite.example(.pair, pair: "jonas-amara", asOf: asOf) { folder in
            let pairs = folder.appendingPathComponent("pairs")
            for pair in try FileManager.default.contentsOfDirectory(atPath: pairs.path) {
                for kind in ["sessions", "pulse"] {
                    let notes = pairs.appendingPathComponent("\(pair)/\(kind)")
                    for name in (try? FileManager.default.contentsOfDirectory(atPath: notes.path)) ?? []
                    where kind == "sessions" ? name.prefix(10) > asOf : name.prefix(7) > asOf.prefix(7) {
                        try FileManager.default.removeItem(at: notes.appendingPathComponent(name))
                    }
                }
            }
        }
        // A session to come has a page of its own and is announced; what is counted is the same.
        let counted = ["data/report.json"]
        for path in counted {
            let (left, right) = (try #require(whole.files[path]), try #require(before.files[path]))
            let planned =
                /(?s)    \{\n      "pair": "[^"]*",\n      "id": "[^"]*",\n      "date": "[^"]*",\n      "status": "(planned|cancelled)".*?\},?\n/
            #expect(
                left.replacing(planned, with: "").filter { $0 != "," }
                    == right.replacing(planned, with: "").filter { $0 != "," })
        }
    }
}
