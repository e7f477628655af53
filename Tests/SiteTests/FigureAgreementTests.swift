import Content
import Diagnostics
import Foundation
import MentoringModel
import Testing

@testable import Clearance
@testable import Localization
@testable import Publishing
@testable import Site

/// One build tells each figure once: pages, table, JSON and CSV say the same number.
@Suite("Figures agree over page, table, JSON and CSV") struct FigureAgreementTests {
    /// A figure as JSON has it; `nil` where it is withheld.
    private struct Written {
        var value: Double?
        var isShare: Bool
        var isWithheld: Bool
    }

    private struct Build {
        var report: Report
        var files: [String: String]
        var below: Int
        /// Of the programme under "", else by the id of the pair.
        var json: [String: [String: Written]] = [:]
        var goals: [[String: Any]] = []
    }

    private func build(_ audience: Audience, pair: String?, _ programme: Programme, asOf: CalendarDay) throws -> Build {
        let cleared = Pipeline(audience: audience, pair: pair.flatMap { slug(of: $0) }, asOf: asOf).clear(programme)
        let site = try buildSite(cleared, templates: TemplateSet()) { _ in Pictures.png }
        var build = Build(
            report: report(cleared),
            files: Dictionary(
                site.files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }, uniquingKeysWith: { $1 }),
            below: cleared.settings.suppressBelow)
        let object = try JSONSerialization.jsonObject(with: Data(build.report.json.text.utf8)) as? [String: Any]
        let whole = object?["programme"] as? [String: Any]
        build.json[""] = figures(whole?["figures"])
        for pair in object?["pairs"] as? [[String: Any]] ?? [] {
            build.json[try #require(pair["id"] as? String)] = figures(pair["figures"])
        }
        build.goals = object?["goals"] as? [[String: Any]] ?? []
        return build
    }

    private func figures(_ list: Any?) -> [String: Written] {
        var found: [String: Written] = [:]
        for figure in list as? [[String: Any]] ?? [] {
            guard let id = figure["id"] as? String else { continue }
            found[id] = Written(
                value: figure["value"] as? Double, isShare: figure["denominator"] is Double,
                isWithheld: figure["value"] is [String: Any])
        }
        return found
    }

    /// The first number of some words.
    private func number(_ words: String) -> Double? {
        let plain = words.replacing("\u{202F}", with: "").replacing("−", with: "-")
        return plain.firstMatch(of: /-?\d+(\.\d+)?/).flatMap { Double($0.output.0) }
    }

    /// Whether a page's or a table's words tell a number.
    private func tells(_ words: String, _ figure: Written, decimals: Double, below: Int) -> Bool {
        if figure.isWithheld { return words == "withheld" || words == "fewer than \(below)" }
        guard let value = figure.value else { return words == "–" || words == "no data yet" }
        if ["as planned", "on the day"].contains(words) { return value == 0 }
        guard let told = number(words) else { return false }
        // A share is told in whole per cent, of which 100 and 0 are kept for all and nothing.
        if figure.isShare { return words.hasSuffix("%") && abs(told - value * 100) < 1 }
        return abs(abs(told) - abs(value)) <= decimals
    }

    /// The figures of a page by name.
    private func figures(on page: String) -> [(name: String, value: String)] {
        page.matches(of: /<dt>([^<]*)<\/dt>\s*<dd>(?:<a[^>]*>|<span class="(?:num|withheld)">)([^<]*)</).map {
            (String($0.output.1).replacing("&amp;", with: "&"), String($0.output.2).replacing("\u{A0}", with: " "))
        }
    }

    /// Which figures stand on a page: those of its pair, else of the programme.
    private func scope(of path: String, _ build: Build) -> [String: Written]? {
        let parts = path.split(separator: "/")
        guard parts.first == "pairs", parts.count > 2 else {
            return build.json[""]?.isEmpty ?? true ? build.json.first { !$0.key.isEmpty }?.value : build.json[""]
        }
        // A session has figures of its own.
        return parts.contains("sessions") ? nil : build.json[String(parts[1])]
    }

    private func check(_ build: Build, least: Int) throws {
        let names = Dictionary(English().figureNames.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        var count = 0
        for (path, page) in build.files.sorted(by: { $0.key < $1.key }) where path.hasSuffix(".html") {
            guard let known = scope(of: path, build) else { continue }
            for (name, words) in figures(on: page) {
                guard let id = names[name], let figure = known[id] else { continue }
                count += 1
                #expect(
                    tells(words, figure, decimals: 0.051, below: build.below), "\(path): \(name) \(words), \(figure)")
            }
        }
        #expect(count >= least, "only \(count) figures were found on the pages")

        // The table and the CSV, row by row.
        let rows = build.report.table.split(separator: "\n").map {
            $0.replacing(/\s{2,}/, with: "\t").split(separator: "\t").map(String.init)
        }
        let lines = build.report.csvBlocks.split(separator: "\n").map {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        for (owner, figures) in build.json {
            for (id, figure) in figures {
                let row = try #require(
                    rows.first { owner.isEmpty ? $0.first == id : $0.count > 2 && $0[0] == owner && $0[1] == id },
                    "\(owner) \(id)")
                let words = row[owner.isEmpty ? 1 : 2]
                #expect(
                    tells(words, figure, decimals: 0.0051, below: build.below), "\(owner) \(id): \(words), \(figure)")
                let line = try #require(lines.first { $0.count == 7 && $0[0] == owner && $0[1] == id })
                #expect(Double(line[2]) == figure.value, "\(owner) \(id): \(line)")
                #expect((line[6] == "true") == figure.isWithheld)
            }
        }
        try checkGoals(build)
        for goal in build.goals {
            let (pair, id) = (goal["pair"] as? String ?? "", goal["id"] as? String ?? "")
            let page = try #require(build.files["pairs/\(pair)/goals/\(id).html"])
            let row = try #require(rows.first { $0.count > 4 && $0[0] == pair && $0[1] == goal["title"] as? String })
            guard let progress = goal["progress"] as? Double else {
                #expect(row[2] == "–")
                continue
            }
            let percent = try #require(number(row[2]))
            #expect(abs(percent - progress * 100) < 1)
            #expect(page.contains("\(Int(percent))\u{A0}%"), "\(pair)/\(id): \(percent) %")
        }
        for pair in build.report.pairs where build.report.audience != .public && build.report.audience != .program {
            let row = try #require(rows.first { $0.count == 6 && $0[0] == pair.pair.id.text })
            #expect(Int(row[4]) ?? 0 >= build.report.goals.count { $0.pair == pair.pair.id })
            let held = build.json[pair.pair.id.text]?["held_sessions"]?.value
            #expect(held == nil || Int(row[5]).map(Double.init) == held, "\(row)")
        }
    }

    /// A line of CSV, cut into its fields.
    private func fields(_ line: Substring) -> [String] {
        var fields = [""]
        var isQuoted = false
        for character in line {
            if character == "\"" {
                isQuoted.toggle()
            } else if character == ",", !isQuoted {
                fields.append("")
            } else {
                fields[fields.count - 1].append(character)
            }
        }
        return fields
    }

    /// Every column of the goals' CSV is what the JSON has under that key.
    private func checkGoals(_ build: Build) throws {
        let lines = build.report.goalsCSV.split(separator: "\n").map(fields)
        let names = try #require(lines.first)
        #expect(lines.count == build.goals.count + 1)
        for (line, goal) in zip(lines.dropFirst(), build.goals) {
            let forecast = goal["forecast"] as? [String: Any]
            let smart = goal["smart"] as? [String: Any]
            for (name, field) in zip(names, line) {
                let value: Any? =
                    name.hasPrefix("forecast_")
                    ? forecast?[String(name.dropFirst(9))]
                    : name.hasPrefix("smart_") ? smart?[name.dropFirst(6).uppercased()] : goal[name]
                let told =
                    switch value {
                    case let text as String: text.contains("\"") ? field : text
                    case let flag as Bool where name.hasPrefix("smart_"): flag ? "true" : "false"
                    case let number as Double: Double(field) == number ? field : "\(number)"
                    default: ""
                    }
                #expect(field == told, "\(line[0])/\(line[1]) \(name)")
            }
        }
    }

    @Test(
        "In the example, in every build",
        arguments: [
            (Audience.coordinator, nil, 60), (.program, nil, 15), (.public, nil, 15), (.pair, "lucia-mei-lin", 20),
            (.pair, "samuel-rafael", 20),
        ] as [(Audience, String?, Int)])
    func example(audience: Audience, pair: String?, least: Int) throws {
        let asOf = DemoSite.day("2026-07-06")
        try check(build(audience, pair: pair, StrategySite.exampleProgramme(), asOf: asOf), least: least)
    }

    /// A pair whose agendas are longer than planned, with a metric without a baseline and something cancelled.
    private static let odd: [(path: String, text: String)] = [
        (
            "pairs/a/agreement.md",
            "---\nmentor: elena\nmentee: noor\nstart: 2026-01-05\ncadence: 30d\nsession_length: 60m\n---\n"
        ),
        (
            "pairs/a/goals/debt.md",
            "---\ntitle: Debt\nstart: 2026-01-05\ndue: 2026-05-25\nmeasure: {metric: debt, unit: k, target: -5}\nupdates:\n  - {date: 2026-02-01, value: -3}\n---\n"
        ),
        (
            "pairs/a/goals/off.md",
            "---\ntitle: Called off\nstart: 2026-01-05\ndue: 2026-05-25\n---\n## Milestones\n- [-] a (done 2026-01-10)\n- [-] b (done 2026-01-10)\n"
        ),
        (
            "pairs/a/goals/on.md",
            "---\ntitle: On track\nstart: 2026-01-05\ndue: 2026-05-25\n---\n## Milestones\n- [x] a (done 2026-01-10)\n- [ ] b\n"
        ),
        (
            "pairs/a/sessions/2026-02-02.md",
            "---\nactual: 70m\nplanned: 90m\nagenda: [{topic: One, minutes: 46, by: noor}, {topic: Two, minutes: 46, by: elena}]\n---\n"
        ),
        ("pairs/a/sessions/2026-02-16.md", "---\nactual: 55m\n---\n"),
        ("pairs/a/sessions/2026-03-02.md", "words\n"),
        ("pairs/a/sessions/2026-01-02.md", "words\n"),
    ]

    private func odd(_ audience: Audience) throws -> Build {
        let reading = readContent(notes: Self.odd.map { ($0.path, Array($0.text.utf8)) }, attachments: [])
        #expect(reading.problems.filter { $0.severity == .error }.isEmpty)
        return try build(
            audience, pair: audience == .pair ? "a" : nil, reading.programme, asOf: DemoSite.day("2026-03-18"))
    }

    @Test("A share above 1 and a session outside the pairing", arguments: [Audience.pair, .coordinator])
    func oddPair(audience: Audience) throws {
        let build = try odd(audience)
        try check(build, least: 5)
        let table = build.report.table
        #expect(table.contains("contact_rate") && table.contains("150 %"))
        if audience == .pair { #expect(table.contains("102 %")) }
        // Coordinators are told of every goal, though they may read none.
        #expect(table.contains("active  3      3"))
    }

    @Test("A goal without data says why")
    func noData() throws {
        let build = try odd(.pair)
        let pages = build.files.mapValues { $0.replacing("\u{A0}", with: " ") }
        let debt = try #require(pages["pairs/a/goals/debt.html"])
        #expect(debt.contains("−3 k on 1 February 2026, but no baseline from which progress could be measured"))
        let off = try #require(pages["pairs/a/goals/off.html"])
        #expect(off.contains("Everything that measures it was cancelled"))
        for page in [debt, off] {
            #expect(!page.contains("has been measured yet") && !page.contains("No value yet"))
            #expect(!page.contains("no update yet") && !page.contains("Nothing is done yet"))
        }
        let reasons = Dictionary(
            build.goals.map { ($0["id"] as? String ?? "", $0["reason"] as? String ?? "") }, uniquingKeysWith: { $1 })
        #expect(reasons["debt"] == "no data: no baseline")
        #expect(reasons["off"] == "no data: everything that measures it was cancelled")
    }

    @Test("How many introductions led to a meeting is one number of a site")
    func introductions() throws {
        var notes = Self.odd
        for (id, visibility, items) in [
            ("2026-02-20", "program", "- @elena → Ines Moreau (offered 2026-02-01, met 2026-02-10)"),
            (
                "2026-02-21", "pair",
                "- @elena → Omar Idris (offered 2026-02-01)\n- @elena → Zoe Hill (offered 2026-03-01)"
            ),
        ] {
            notes.append(
                ("pairs/a/sessions/\(id).md", "---\nvisibility: \(visibility)\n---\n## Introductions\n\(items)\n"))
        }
        let reading = readContent(notes: notes.map { ($0.path, Array($0.text.utf8)) }, attachments: [])
        let build = try build(.coordinator, pair: nil, reading.programme, asOf: DemoSite.day("2026-03-18"))
        let network = figures(on: try #require(build.files["network.html"]))
        #expect(!network.contains { $0.name == English().figure("network_met") })
        #expect(network.first { $0.name == English().figure("introductions_met") }?.value == "33 %")
        try check(build, least: 10)
    }
}
