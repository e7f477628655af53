import Foundation
import MentoringModel
import Publishing
import Testing

@testable import Diagnostics
@testable import LeakCheck
@testable import Site

@Suite("Feed, calendars and what crawlers read") struct FeedTests {
    private func text(_ site: BuiltSite, _ path: String) -> String? {
        site.files.first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) }
    }

    @Test("Every page names the feed where there is one", arguments: Audience.allCases)
    func feedIsNamed(audience: Audience) throws {
        for notes in [DemoSite.notes, [(path: "program.md", text: "---\nname: Empty\n---\n")]] {
            let site = try DemoSite.built(audience, notes: notes)
            let hasFeed = text(site, "feed.xml") != nil
            for page in site.files where page.path.hasSuffix(".html") {
                let names = String(decoding: page.bytes, as: UTF8.self).contains("application/atom+xml")
                #expect(names == hasFeed, "\(page.path)")
            }
        }
    }

    @Test("A pair's page leads to its calendar where there is one", arguments: Audience.allCases)
    func calendarIsNamed(audience: Audience) throws {
        let site = try DemoSite.built(audience, pair: audience == .pair ? "ada-grace" : nil)
        for page in site.files where page.path.hasPrefix("pairs/") && page.path.hasSuffix("/index.html") {
            guard page.path != "pairs/index.html" else { continue }
            let calendar = page.path.replacing("index.html", with: "calendar.ics")
            let names = String(decoding: page.bytes, as: UTF8.self).contains("href=\"calendar.ics\"")
            #expect(names == (text(site, calendar) != nil), "\(page.path)")
        }
        #expect((text(site, "calendar.ics") != nil) == (audience == .pair))
    }

    @Test func onlyAPublicSiteIsForCrawlers() throws {
        let notes = DemoSite.notes(replacing: "cohort: 2025/26", with: "base_url: https://example.org/site")
        for audience in Audience.allCases {
            let site = try DemoSite.built(audience, notes: notes)
            let robots = try #require(text(site, "robots.txt"))
            guard audience == .public else {
                #expect(robots == "User-agent: *\nDisallow: /\n")
                #expect(text(site, "sitemap.xml") == nil)
                continue
            }
            #expect(robots.hasSuffix("Sitemap: https://example.org/site/sitemap.xml\n"))
            let map = try #require(text(site, "sitemap.xml"))
            let listed = map.matches(of: /<loc>https:\/\/example\.org\/site\/([^<]*)<\/loc>/).map { String($0.1) }
            let pages = site.files.map(\.path).filter { $0.hasSuffix(".html") && $0 != "404.html" }
            #expect(listed.map { $0.removingPercentEncoding ?? "" } == pages)
        }
        #expect(try text(DemoSite.built(.public), "sitemap.xml") == nil)
    }

    @Test func idsStayOnAnyHost() throws {
        func ids(_ notes: [(path: String, text: String)]) throws -> [String] {
            let site = try DemoSite.built(.pair, pair: "ada-grace", notes: notes)
            let feed = text(site, "feed.xml") ?? ""
            let calendar = text(site, "calendar.ics") ?? ""
            return feed.matches(of: /<id>(.*)<\/id>/).map { String($0.1) }
                + calendar.matches(of: /UID:(.*)\r/).map { String($0.1) }
        }
        let here = try ids(DemoSite.notes)
        #expect(here.count > 4)
        #expect(Set(here).count == here.count)
        #expect(try ids(DemoSite.notes(replacing: "cohort: 2025/26", with: "base_url: https://example.org/x/")) == here)
    }

    @Test func anIdIsAUUIDWithoutNumbersOrWords() {
        for number in 0..<500 {
            let id = stableID("a", "\(number)")
            #expect(UUID(uuidString: id) != nil)
            for part in id.split(separator: "-") {
                #expect(part.first?.isNumber == true && part.last?.isLetter == true, "\(id)")
            }
        }
        #expect(stableID("a", "bc") != stableID("ab", "c"))
    }

    @Test(
        "Texts of a calendar",
        arguments: [
            ("a, b; c\\d", "a\\, b\\; c\\\\d"), ("a\r\nb\u{2028}c", "a b c"), ("a\0b\u{7}", "ab"), ("x:y", "x:y"),
            ("  \n ", ""), ("\u{202E}abc", "\u{202E}abc"), ("BEGIN:VEVENT\r\nEND", "BEGIN:VEVENT END"),
        ])
    func escaped(text: String, expected: String) { #expect(escapedForCalendar(text) == expected) }

    @Test("Lines are folded between characters", arguments: 0..<12)
    func folded(lead: Int) throws {
        let words = String(repeating: "x", count: lead) + String(repeating: "🌱é", count: 200)
        let day = DemoSite.asOf
        let event = CalendarEvent(
            id: stableID("x"), day: day, summary: words, description: "", status: .confirmed)
        let file = calendarText([event], name: words, asOf: day, language: "en")
        #expect(file.hasSuffix("END:VCALENDAR\r\n"))
        for line in file.split(separator: "\r\n" as Character) {
            #expect(line.utf8.count <= 75)
            #expect(!line.contains("\u{FFFD}"))
        }
        #expect(file.replacing("\r\n ", with: "").contains("SUMMARY;LANGUAGE=en:\(words)\r\n"))
    }
}

@Suite("How the leak check reads calendars and feeds") struct PlainDataTests {
    @Test(
        "Words and days stand as notes have them",
        arguments: [
            ("DTSTART;VALUE=DATE:20260314\r\n", "DTSTART;VALUE=DATE:2026-03-14\r\n"),
            ("A:20\r\n 260314\r\n", "A:2026-03-14\r\n"), ("A:a\\nb\\Nc\\, d\\;\\\\e", "A:a b c, d;\\e"),
            ("A:Zeb\n\tulon", "A:Zebulon"), ("A:202603141\r\n", "A:202603141\r\n"), ("A:b\\\r\n nc", "A:b c"),
        ])
    func calendar(written: String, read: String) {
        #expect(String(decoding: plainCalendar(Array(written.utf8)), as: UTF8.self) == read)
    }

    @Test func feed() {
        let read = plainFeed(Array("<a>2026-03-14T00:00:00Z</a> To".utf8))
        #expect(String(decoding: read, as: UTF8.self) == "<a>2026-03-14 00:00:00Z</a> To")
    }
}

@Suite("Schemas of what is exported") struct SchemaShapeTests {
    @Test("What is written is what the schema says", arguments: Audience.allCases)
    func shape(audience: Audience) throws {
        let site = try DemoSite.built(audience)
        for (path, shape) in [("data/report.json", Report.shape), ("data/manifest.json", manifestShape)] {
            let file = try #require(site.files.first { $0.path == path })
            let value = try JSONSerialization.jsonObject(with: Data(file.bytes))
            #expect(mismatches(value, shape, at: path) == [])
        }
    }

    @Test func aKeyMoreOrLessIsFound() {
        let shape = JSONShape.object([.init("a", .text, ""), .init("b", .optional(.day), "")])
        #expect(mismatches(["a": "x", "b": NSNull()], shape, at: "") == [])
        #expect(mismatches(["a": "x"], shape, at: "") != [])
        #expect(mismatches(["a": "x", "b": NSNull(), "c": 1], shape, at: "") != [])
        #expect(mismatches(["a": "x", "b": "soon"], shape, at: "") != [])
    }

    private func mismatches(_ value: Any, _ shape: JSONShape, at place: String) -> [String] {
        func expect(_ isRight: Bool) -> [String] { isRight ? [] : ["\(place): \(value)"] }
        switch shape {
        case .text: return expect(value is String)
        case .day: return expect((value as? String).flatMap(CalendarDay.init) != nil)
        case .whole: return expect((value as? Double).map { $0 == $0.rounded() } ?? false)
        case .count(let least): return expect((value as? Int).map { $0 >= least } ?? false)
        case .number: return expect(value is Double)
        case .truth: return expect(value is Bool)
        case .constant(let number): return expect(value as? Int == number)
        case .choice(let words): return expect((value as? String).map(words.contains) ?? false)
        case .digest: return expect((value as? String)?.count == 64)
        case .list(let shape):
            guard let list = value as? [Any] else { return expect(false) }
            return list.enumerated().flatMap { mismatches($1, shape, at: "\(place)[\($0)]") }
        case .optional(let shape): return value is NSNull ? [] : mismatches(value, shape, at: place)
        case .withheld(let shape):
            return (value as? [String: Any])?.keys.first == "suppressed" ? [] : mismatches(value, shape, at: place)
        case .object(let members):
            guard let object = value as? [String: Any] else { return expect(false) }
            guard Set(object.keys).isSubset(of: members.map(\.key)),
                members.allSatisfy({ !$0.isAlways || object[$0.key] != nil })
            else {
                return ["\(place): \(object.keys.sorted())"]
            }
            return members.flatMap { member in
                object[member.key].map { mismatches($0, member.shape, at: "\(place).\(member.key)") } ?? []
            }
        }
    }
}
