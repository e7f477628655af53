import Foundation
import MentoringModel
import Testing

@testable import Site

/// The data object holds every key of the manual, none more, and in its order (docs/figures.md, "As data").
@Suite struct ReportKeysTests {
    /// Everything that somebody recorded: the example, a year in.
    private static func report(_ audience: String) throws -> String {
        let site =
            switch audience {
            case "pair": try StrategySite.example(.pair, pair: "jonas-amara", asOf: "2026-07-06")
            case "coordinator": try StrategySite.example(.coordinator, asOf: "2026-07-06")
            case "program": try StrategySite.example(.program, asOf: "2026-07-06")
            default: try StrategySite.example(.public, asOf: "2026-07-06")
            }
        return try #require(site.files["data/report.json"])
    }

    private func object(_ text: String) throws -> [String: Any] {
        try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    private static let pairFigures = [
        "expected_sessions", "held_sessions", "contact_rate", "longest_gap_days", "days_since_contact",
        "time_kept_minutes", "agenda_coverage", "mentee_topics", "promises_kept", "promises_open",
        "independence_options", "independence_chosen", "independence_actions", "wins_30d", "wins_90d",
        "milestones_uncelebrated", "introductions_offered", "introductions_made", "introductions_met",
        "pulse_rounds", "perception_gap",
    ]

    /// In the order of the manual, but for `mentor_load`, which stands with the tier that it belongs to.
    private static let programmeFigures = [
        "active_pairs", "contact_rate", "days_to_first_session", "hours", "mentor_load", "agreements_signed",
        "smart_pairs", "promises_kept", "pulse_response", "pulse_median", "perception_gap",
        "pairs_needing_attention", "goals_achieved", "goals_achieved_of_closed", "on_time", "median_slip_days",
        "milestones_90d", "introductions_met", "resources_used", "resource_usefulness", "wins_90d",
    ]

    private static let keys = [
        "": ["schema", "as_of", "audience", "programme", "pairs", "goals", "milestones", "sessions", "resources"],
        "pairs": ["id", "mentors", "mentees", "status", "start", "end", "figures", "ledger", "signals"],
        "goals": [
            "pair", "id", "title", "owner", "status", "measure", "progress_raw", "progress", "expected", "gap",
            "days_behind", "needed_pace", "health", "reason", "forecast", "reached", "smart", "attainment_t",
        ],
        "milestones": ["pair", "goal", "id", "title", "due", "done", "status", "days_late", "weight"],
        "sessions": ["pair", "id", "date", "status", "planned_minutes", "actual_minutes"],
        "resources": ["id", "title", "kind", "used_by_pairs", "useful_mean", "stale"],
        "figures": ["id", "value", "numerator", "denominator", "n"],
        "ledger": ["promise", "state", "evidence"],
        "signals": ["code", "urgent", "evidence", "next_step"],
    ]

    @Test(arguments: ["pair", "coordinator", "program", "public"])
    func everyObjectHasItsKeysAndNoOther(audience: String) throws {
        let text = try Self.report(audience)
        let report = try object(text)
        #expect(Set(report.keys) == Set(try #require(Self.keys[""])))
        var places = text[...]
        for key in try #require(Self.keys[""]) {
            places = places[try #require(places.firstRange(of: "\n  \"\(key)\":")).upperBound...]
        }
        for list in ["pairs", "goals", "milestones", "sessions", "resources"] {
            let rows = try #require(report[list] as? [[String: Any]])
            let keys = try #require(Self.keys[list])
            for row in rows {
                #expect(Set(row.keys) == Set(keys), "\(list)")
                for inner in ["figures", "ledger", "signals"] where list == "pairs" {
                    for row in try #require(row[inner] as? [[String: Any]]) where row["suppressed"] == nil {
                        #expect(Set(row.keys) == Set(try #require(Self.keys[inner])), "\(inner)")
                    }
                }
                if let smart = row["smart"] as? [String: Any] { #expect(Set(smart.keys) == ["S", "M", "A", "R", "T"]) }
                if let forecast = row["forecast"] as? [String: Any] {
                    #expect(Set(forecast.keys) == ["plan_pace", "current_pace"])
                }
            }
        }
    }

    /// A pair's figures are its own; of the programme's each one has a value for whoever may see all of them.
    @Test func everyFigureIsThereInItsOrder() throws {
        let own = try object(Self.report("pair"))
        for pair in try #require(own["pairs"] as? [[String: Any]]) {
            let figures = try #require(pair["figures"] as? [[String: Any]])
            #expect(figures.map { $0["id"] as? String } == Self.pairFigures)
            let empty = figures.filter { !($0["value"] is NSNumber) }.compactMap { $0["id"] as? String }
            #expect(empty == [], "the example shows each of them")
        }
        let all = try object(Self.report("coordinator"))
        let programme = try #require(all["programme"] as? [String: Any])
        #expect(Set(programme.keys) == ["name", "figures"])
        let figures = try #require(programme["figures"] as? [[String: Any]])
        #expect(figures.map { $0["id"] as? String } == Self.programmeFigures)
        let empty = figures.filter { !($0["value"] is NSNumber) }.compactMap { $0["id"] as? String }
        #expect(empty == [], "the example shows each of them")
    }
}
