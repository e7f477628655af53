import Foundation
import MentoringModel
import Testing

@testable import Site

/// The programme: a coordinator can publish the report without asking anyone, because it holds nothing personal.
@Suite struct ProgrammeStrategyTests {
    @Test("The public report names no person and no pair", arguments: ["2025-12-01", "2026-03-15", "2026-07-06"])
    func nothingPersonal(asOf: String) throws {
        let whole = try StrategySite.exampleProgramme()
        let site = try StrategySite.example(.public, asOf: asOf)
        for path in ["report.html", "data/report.json", "data/goals.csv", "data/sessions.csv"] {
            let text = try #require(site.files[path]).lowercased()
            // Members of a pair whose agreement is public have chosen to be seen; the report does without them too.
            for person in whole.people where path == "report.html" {
                #expect(!text.contains(person.name.lowercased()), "\(path): \(person.name)")
                #expect(!text.contains(person.id.text), "\(path): \(person.id)")
            }
            for pair in whole.pairs where pair.agreement.note.visibility != .public || path == "report.html" {
                #expect(!text.contains(pair.id.text), "\(path): \(pair.id)")
            }
        }
    }

    @Test("Each figure says what it is counted over, in three tiers and in this order")
    func tiers() throws {
        let words = try StrategySite.example(.coordinator, asOf: "2026-07-06").words("report.html")
        var rest = words[...]
        for tier in ["Is it happening?", "Is it good?", "Did anything change?", "Show the working"] {
            rest = rest[try #require(rest.firstRange(of: tier)).upperBound...]
        }
        #expect(words.contains(/Contact rate [0-9]+ % [0-9]+ of [0-9]+ expected sessions/))
        #expect(words.contains(/Promises kept by their day [0-9]+ % [0-9]+ of [0-9]+ promises due so far/))
        #expect(words.contains("Mentors’ load"))
    }
}
