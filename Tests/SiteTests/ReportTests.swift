import Diagnostics
import Figures
import Foundation
import MentoringModel
import Testing

@testable import Site

@Suite struct ReportTests {
    private func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(text)) }

    private func slug(_ text: String) throws -> Slug { try #require(Slug(ofNormalized: text)) }

    private func source(_ line: Int = 1) -> Source {
        Source(file: "pairs/ada-grace/goals/g.md", line: line, column: 1, visibility: .pair)
    }

    private func note(_ path: String, _ visibility: Visibility = .pair) -> Note {
        Note(path: path, visibility: visibility, body: .empty)
    }

    private func pair() throws -> Pair {
        var terms = Agreement(
            note: note("pairs/ada-grace/agreement.md"),
            mentors: [PersonReference(id: try slug("grace"), words: "Grace")],
            mentees: [PersonReference(id: try slug("ada"), words: "Ada")])
        terms.start = Written(try day("2025-01-01"), at: source())
        terms.cadence = Written(.days(20), at: source())
        var goal = Goal(id: try slug("lead-billing"), note: note("pairs/ada-grace/goals/lead-billing.md"))
        goal.title = Written("=Lead \"billing\", \u{1B}[31mnow", at: source())
        goal.due = Written(try day("2025-07-01"), at: source())
        goal.milestones = [
            Milestone(id: try slug("a"), title: "Write the brief", state: .done, source: source(20)),
            Milestone(id: try slug("b"), title: "First review", state: .open, source: source(21)),
        ]
        goal.milestones[0].weight = 3
        goal.milestones[1].weight = 7
        goal.milestones[1].due = try day("2025-03-20")
        var session = Session(
            id: try slug("2025-02-01"), note: note("pairs/ada-grace/sessions/2025-02-01.md"),
            date: Written(try day("2025-02-01"), at: source()))
        session.planned = Written(60, at: source())
        session.actual = Written(52.5, at: source())
        var use = ResourceUse(resource: try slug("book"), source: source())
        use.useful = 4
        var again = use
        again.useful = 5
        session.resources = [use, again]
        return Pair(id: try slug("ada-grace"), agreement: terms, goals: [goal], sessions: [session], pulses: [])
    }

    private func report(_ audience: Audience = .pair, change: (inout Programme) -> Void = { _ in }) throws -> Report {
        var settings = ProgrammeSettings(note: note("program.md", .public))
        settings.name = "Growth"
        var book = Resource(id: try slug("book"), note: note("resources/book.md", .public))
        book.kind = .book
        book.expires = Written(try day("2025-04-01"), at: book.note.source)
        var programme = Programme(settings: settings, people: [], resources: [book], pairs: [try pair()])
        change(&programme)
        return Site.report(Pipeline(audience: audience, asOf: try day("2025-04-01")).clear(programme))
    }

    @Test func theObject() throws {
        var report = try report()
        #expect(report.pairs[0].figures.count == 21)
        report.pairs[0].figures = report.pairs[0].figures.filter {
            ["held_sessions", "contact_rate"].contains($0.id)
        }
        report.pairs[0].ledger = Array(report.pairs[0].ledger.prefix(2))
        #expect(
            report.json.text == """
                {
                  "schema": 1,
                  "as_of": "2025-04-01",
                  "audience": "pair",
                  "programme": {
                    "name": "Growth",
                    "figures": []
                  },
                  "pairs": [
                    {
                      "id": "ada-grace",
                      "mentors": [
                        "grace"
                      ],
                      "mentees": [
                        "ada"
                      ],
                      "status": "active",
                      "start": "2025-01-01",
                      "end": null,
                      "figures": [
                        {
                          "id": "held_sessions",
                          "value": 1,
                          "numerator": null,
                          "denominator": null,
                          "n": null
                        },
                        {
                          "id": "contact_rate",
                          "value": 0.25,
                          "numerator": 1,
                          "denominator": 4,
                          "n": 4
                        }
                      ],
                      "ledger": [
                        {
                          "promise": "cadence",
                          "state": "slipping",
                          "evidence": "1 of 4 sessions expected so far"
                        },
                        {
                          "promise": "signature",
                          "state": "no_data",
                          "evidence": "Grace has not signed"
                        }
                      ],
                      "signals": [
                        {
                          "code": "cadence_slip",
                          "urgent": true,
                          "evidence": "no session for 59 days (2025-02-01); agreed: every 20 days",
                          "next_step": "Agree on the next day now, even if it is far away; or change the cadence."
                        }
                      ]
                    }
                  ],
                  "goals": [
                    {
                      "pair": "ada-grace",
                      "id": "lead-billing",
                      "title": "=Lead \\"billing\\", \\u001b[31mnow",
                      "owner": "ada",
                      "status": "active",
                      "measure": "milestones",
                      "progress_raw": 0.3,
                      "progress": 0.3,
                      "expected": 0.4972,
                      "gap": 0.1972,
                      "days_behind": 35.7,
                      "needed_pace": 1.3923,
                      "health": "at_risk",
                      "reason": "at risk: 36 days behind plan, needs 1.4 times the pace",
                      "forecast": null,
                      "reached": null,
                      "smart": {
                        "S": false,
                        "M": true,
                        "A": false,
                        "R": false,
                        "T": true
                      },
                      "attainment_t": null
                    }
                  ],
                  "milestones": [
                    {
                      "pair": "ada-grace",
                      "goal": "lead-billing",
                      "id": "a",
                      "title": "Write the brief",
                      "due": null,
                      "done": null,
                      "status": "done",
                      "days_late": null,
                      "weight": 3
                    },
                    {
                      "pair": "ada-grace",
                      "goal": "lead-billing",
                      "id": "b",
                      "title": "First review",
                      "due": "2025-03-20",
                      "done": null,
                      "status": "late",
                      "days_late": 12,
                      "weight": 7
                    }
                  ],
                  "sessions": [
                    {
                      "pair": "ada-grace",
                      "id": "2025-02-01",
                      "date": "2025-02-01",
                      "status": "held",
                      "planned_minutes": 60,
                      "actual_minutes": 52.5
                    }
                  ],
                  "resources": [
                    {
                      "id": "book",
                      "title": "Book",
                      "kind": "book",
                      "used_by_pairs": 1,
                      "useful_mean": 4.5,
                      "stale": true
                    }
                  ]
                }

                """)
    }

    @Test(arguments: Audience.allCases) func isJSON(audience: Audience) throws {
        let data = Data(try report(audience).json.text.utf8)
        let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        #expect(object["audience"] as? String == audience.rawValue)
    }

    @Test func aForecast() throws {
        let text = try report { programme in
            for index in 1...2 {
                var done = programme.pairs[0].goals[0].milestones[0]
                done.title = "\(index)"
                done.weight = 0
                programme.pairs[0].goals[0].milestones.append(done)
            }
        }.json.text
        #expect(text.contains("\"plan_pace\": \"2025-08-06\",\n        \"current_pace\": \"2025-10-28\""))
    }

    @Test func overFewPeopleIsWithheldInPublic() throws {
        let few = try report(.public) { programme in
            programme.pairs[0].agreement.note.visibility = .public
            programme.pairs[0].sessions[0].note.visibility = .public
            for index in programme.pairs[0].sessions[0].resources.indices {
                programme.pairs[0].sessions[0].resources[index].source.visibility = .public
            }
        }
        #expect(few.resources.map(\.usedByPairs) == [.suppressed])
        #expect(few.json.text.contains("\"useful_mean\": {\n        \"suppressed\": true\n      }"))
        let none = try report(.public)
        #expect(none.resources.map(\.usedByPairs) == [.value(0)])
        #expect(none.json.text.contains("\"useful_mean\": null"))
        #expect(none.withheldGoals == 1)
    }

    @Test func theProgrammesFiguresAreAsOpenAsTheBuild() throws {
        #expect(try report(.pair).programmeFigures.isEmpty)
        let inside = try report(.coordinator)
        #expect(inside.programmeFigures.count == 21)
        #expect(inside.json.text.contains("\"id\": \"hours\",\n        \"value\": 0.875,"))
        let outside = try report(.public)
        #expect(outside.programmeFigures.filter { $0.value != nil }.isEmpty)
        #expect(
            outside.json.text.contains(
                "\"id\": \"hours\",\n        \"value\": {\n          \"suppressed\": true\n        },"))
    }

    @Test func partsOfAMeanAreNotHadBySubtraction() throws {
        let people = ["a", "b", "c", "d", "e", "f", "g"]
        let open = try report(.public) { programme in
            programme.pairs[0].agreement.note.visibility = .public
            programme.pairs[0].sessions[0].note.visibility = .public
            var other = Resource(id: Slug(ofNormalized: "other") ?? programme.resources[0].id, note: note("o", .public))
            other.kind = .tool
            programme.resources.append(other)
            programme.pairs[0].agreement.mentees = people.compactMap { name in
                Slug(ofNormalized: name).map { PersonReference(id: $0, words: name) }
            }
            let front = programme.pairs[0].sessions[0].resources[0]
            programme.pairs[0].sessions[0].resources = programme.pairs[0].agreement.mentees.enumerated().map {
                var use = front
                use.resource = $0.offset < 2 ? other.id : front.resource
                use.person = $0.element
                use.source.visibility = .public
                return use
            }
        }
        // Two found the one useful, five the other: the mean of all, less that of the five, would tell of the two.
        #expect(open.resources.map(\.usefulMean) == [.suppressed, .suppressed])
    }

    @Test func spreadsheetsRunNothing() throws {
        let lines = try report().goalsCSV.split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines[0].hasPrefix("pair,id,title,owner,status"))
        #expect(
            lines[1].hasPrefix(
                "ada-grace,lead-billing,\"'=Lead \"\"billing\"\", \u{1B}[31mnow\",ada,active,milestones,0.3,"))
        #expect(lines[1].contains(",at_risk,\"at risk: 36 days behind plan, needs 1.4 times the pace\",,,,false,true,"))
        #expect(
            try report().sessionsCSV
                == "pair,id,date,status,planned_minutes,actual_minutes\nada-grace,2025-02-01,2025-02-01,held,60,52.5\n")
    }

    @Test(
        arguments: [
            ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@a", "'@a"), ("\ta", "'\ta"), ("\ra", "'\ra"),
            ("a=1", "a=1"), ("", ""),
        ])
    func armedFields(text: String, safe: String) { #expect(unarmed(text) == safe) }

    @Test(
        arguments: [
            ("a", "a"), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\r\nb", "\"a\r\nb\""),
            ("a\"\u{301}b", "\"a\"\"\u{301}b\""),
        ])
    func quotedFields(text: String, written: String) { #expect(Array(quoted(text).utf8) == Array(written.utf8)) }

    @Test func theTable() throws {
        let table = try report().table
        #expect(
            table.components(separatedBy: "\nPAIR       FIGURE")[0] == """
                Growth, as of 2025-04-01, for pair

                PAIR       MENTOR  MENTEE  STATUS  GOALS  SESSIONS HELD
                ada-grace  Grace   Ada     active  1      1

                PAIR       GOAL                            PROGRESS  EXPECTED  HEALTH
                ada-grace  =Lead "billing", \\u{1B}[31mnow  30 %      50 %      at risk: 36 days behind plan, needs 1.4 times the pace

                PAIR       SIGNAL                 EVIDENCE                                                    NEXT STEP
                ada-grace  cadence_slip (urgent)  no session for 59 days (2025-02-01); agreed: every 20 days  Agree on the next day now, even if it is far away; or change the cadence.

                PAIR       PROMISE    STATE     EVIDENCE
                ada-grace  cadence    slipping  1 of 4 sessions expected so far
                ada-grace  signature  no data   Grace has not signed
                ada-grace  signature  no data   Ada has not signed

                """)
        #expect(
            table.contains(
                "\nPAIR       MILESTONE        DUE         STATUS\nada-grace  Write the brief  –           done\n"))
        #expect(table.contains("ada-grace  First review     2025-03-20  12 days late\n"))
        #expect(table.contains("ada-grace  contact_rate             25 %   1 / 4\n"))
        #expect(table.contains("ada-grace  2025-02-01  held    60 min   52.5 min\n"))
        let coordinator = try report(.coordinator).table
        #expect(coordinator.contains("No goal may be shown to this audience."))
        #expect(coordinator.contains("Not shown: 1 goal and 1 session;"))
    }

    @Test(
        arguments: [
            (0.0, "0"), (-0.00001, "0"), (1, "1"), (0.5, "0.5"), (1.0 / 3, "0.3333"), (-35.7, "-35.7"), (1e20, "1e+20"),
        ])
    func numbers(value: Double, text: String) { #expect(plainDecimal(value, decimals: 4) == text) }
}
