import Foundation
import MentoringModel
import Testing

@testable import Site

/// Strategy 3, SMART goals: every percentage can be re-derived by hand from what stands on the same page.
@Suite struct GoalsTests {
    /// Goal, percentage, and the sum that a person with a pencil writes down.
    private static let goals: [(String, String, String, Double)] = [
        ("a-metric", "38 %", "(3 − 0) / (8 − 0)", 0.375),
        ("b-milestones", "20 %", "2 / 10", 0.2),
        ("c-checklist", "50 %", "2 / 4", 0.5),
        ("d-band", "67 %", "2 / 3", 2.0 / 3),
        ("e-parent", "31 %", "(3 · 0.25 + 1 · 0.5) / 4", 0.3125),
        ("f-first-child", "25 %", "(1 − 0) / (4 − 0)", 0.25),
        ("g-second-child", "50 %", "(30 − 40) / (20 − 40)", 0.5),
    ]

    private func site() throws -> StrategySite { try StrategySite("3-goals", .pair, asOf: "2026-04-01") }

    @Test(
        "The page of a goal shows its percentage, the sum it comes from, and where each number of it stands",
        arguments: goals)
    func percentages(goal: String, percent: String, sum: String, share: Double) throws {
        let site = try site()
        let path = "pairs/noor-elena/goals/\(goal).html"
        let words = try site.words(path)
        #expect(words.contains("\(percent) done"))
        #expect(words.contains(sum), "\(words.suffix(2000))")
        #expect(abs(try #require(Pencil.value(of: sum)) - share) < 1e-9)
        let page = try #require(site.files[path])
        let working = try #require(page.firstMatch(of: /id="working-progress">(?s:.*?)<\/details>/)).output
        #expect(working.contains("<code>= \(Pencil.text(share))</code>"))
        // What stands in the note of the goal is named by its line, and the note once for all of them.
        let own = working.matches(of: /<td>line [0-9]+<\/td>/).count
        #expect(own + working.matches(of: /goals\/[a-z-]+\.md:[0-9]+/).count >= 2)
        #expect(own == 0 || words.contains("it is one of pairs/noor-elena/goals/\(goal).md"))
    }

    @Test("Whatever sum stands in a working gives the result beside it")
    func everySum() throws {
        let site = try site()
        var sums = 0
        for (path, page) in site.files where path.hasSuffix(".html") {
            let plain = page.replacing("\u{A0}", with: " ")
            for match in plain.matches(of: /<br><code>= ([^<]*)<\/code><br><code>= (−?[0-9.]+)<\/code>/) {
                guard let value = Pencil.value(of: String(match.1)),
                    let result = Double(match.2.replacing("−", with: "-"))
                else { continue }
                // What went in is written with four decimals; days come out with one.
                #expect(abs(value - result) <= 0.06, "\(path): \(match.1) is \(value), not \(result)")
                sums += 1
            }
        }
        #expect(sums >= 20)
    }

    @Test(
        "Every figure of every page leads to a working that is there",
        arguments: [Audience.pair, .coordinator, .program, .public])
    func workings(audience: Audience) throws {
        let files = try StrategySite.example(
            audience, pair: audience == .pair ? "jonas-amara" : nil, asOf: "2026-07-06"
        ).files
        var links = 0
        for (path, page) in files where path.hasSuffix(".html") {
            for match in page.matches(of: /href="([^"#]*)#(working-[a-z_0-9]+)"/) {
                let target = match.1.isEmpty ? path : Self.resolved(String(match.1), from: path)
                #expect(files[target]?.contains("id=\"\(match.2)\"") == true, "\(path): \(match.0)")
                links += 1
            }
        }
        #expect(links > 10)
    }

    private static func resolved(_ link: String, from path: String) -> String {
        var parts = path.split(separator: "/").dropLast().map(String.init)
        for part in link.split(separator: "/") {
            if part == ".." { parts.removeLast() } else { parts.append(String(part)) }
        }
        return parts.joined(separator: "/")
    }

    @Test("A re-scoped goal says where it stands against what was first agreed, and a cancelled step is told")
    func revisions() throws {
        let site = try site()
        #expect(
            try site.words("pairs/noor-elena/goals/a-metric.html").contains("Against the original target (6): 50 %."))
        #expect(try site.words("pairs/noor-elena/goals/a-metric.html").contains("T = 40"))
        #expect(
            try site.words("pairs/noor-elena/goals/b-milestones.html")
                .contains("The scope changed: 1 cancelled milestone is counted no more."))
    }
}

/// Works out what stands in a working: numbers, brackets, + − · / and `clamp`.
struct Pencil {
    private var text: Substring

    static func value(of sum: String) -> Double? {
        var pencil = Pencil(text: sum.replacing(" ", with: "")[...])
        guard let value = pencil.sum(), pencil.text.isEmpty else { return nil }
        return value
    }

    /// A number with four decimals and no needless zero.
    static func text(_ value: Double) -> String {
        let text = String(format: "%.4f", value)
        return String(text.reversed().drop { $0 == "0" }.reversed()).trimmingCharacters(in: ["."])
    }

    private mutating func take(_ mark: String) -> Bool {
        guard text.hasPrefix(mark) else { return false }
        text = text.dropFirst(mark.count)
        return true
    }

    private mutating func sum() -> Double? {
        guard var value = product() else { return nil }
        while !text.isEmpty {
            if take("+") {
                guard let next = product() else { return nil }
                value += next
            } else if take("−") {
                guard let next = product() else { return nil }
                value -= next
            } else {
                break
            }
        }
        return value
    }

    private mutating func product() -> Double? {
        guard var value = factor() else { return nil }
        while true {
            if take("·") {
                guard let next = factor() else { return nil }
                value *= next
            } else if take("/") {
                guard let next = factor() else { return nil }
                value /= next
            } else {
                return value
            }
        }
    }

    private mutating func factor() -> Double? {
        if take("−") { return factor().map { -$0 } }
        if take("clamp(") {
            guard let value = sum(), take(",0,1)") else { return nil }
            return min(max(value, 0), 1)
        }
        if take("⌊") {
            guard let value = sum(), take("⌋") else { return nil }
            return value.rounded(.down)
        }
        if take("(") {
            guard let value = sum(), take(")") else { return nil }
            return value
        }
        let digits = text.prefix { $0.isNumber || $0 == "." }
        text = text.dropFirst(digits.count)
        return Double(digits)
    }
}
