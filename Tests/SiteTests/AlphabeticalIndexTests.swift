import MentoringModel
import Testing

@testable import Localization
@testable import Publishing
@testable import Search
@testable import Site

@Suite("Everything from A to Z") struct AlphabeticalIndexTests {
    private func entries(_ titles: [String]) -> [SearchEntry] {
        titles.enumerated().map { number, title in
            var entry = SearchEntry(kind: .resource)
            entry.title = title
            entry.address = Address("resources/r\(number).html")
            entry.order = SearchFolding.words(of: title).joined(separator: " ")
            return entry
        }
    }

    @Test("A few stand together, by letter, without accents; what begins otherwise comes last")
    func together() {
        let letters = AlphabeticalIndex(
            entries(["Zebra", "Éclair", "2026", "earth", "Ägypten", "Привет", "ape"]), in: English()
        ) { _ in 100 }
        #expect(letters.isTogether)
        #expect(letters.letters.map(\.label) == ["A", "E", "Z", "#"])
        #expect(
            letters.parts.map { $0.entries.map(\.title) } == [
                ["Ägypten", "ape"], ["earth", "Éclair"], ["Zebra"], ["2026", "Привет"],
            ])
    }

    @Test("A letter that is too much for a page is cut by its second letter, and that by numbers")
    func apart() {
        let titles =
            (0..<300).map { "Apple \($0)" } + (0..<2500).map { "Session \($0)" } + (0..<40).map { "S\($0)" }
            + (0..<900).map { "S\("abc".map(String.init)[$0 % 3])x \($0)" } + (0..<1200).map { "\($0) days" }
        let letters = AlphabeticalIndex(entries(titles), in: English()) { _ in 120 }
        #expect(!letters.isTogether)
        #expect(letters.letters.map(\.label) == ["A", "S", "#"])
        #expect(letters.letters.map(\.count) == [300, 3440, 1200])
        #expect(
            letters.parts.map(\.name) == [
                "a", "sa", "sb", "sc", "se-1", "se-2", "se-3", "se-4", "s-others", "others-1", "others-2",
            ])
        #expect(letters.parts.map(\.label).contains("Se 2"))
        #expect(
            letters.parts.allSatisfy { $0.entries.count * 120 <= AlphabeticalIndex.mostBytes && !$0.entries.isEmpty })
        #expect(letters.parts.reduce(0) { $0 + $1.entries.count } == titles.count)
    }

    @Test("In a large programme every page stands once in the A–Z, no page of which is heavy")
    func pages() throws {
        let notes = (0..<1400).map { number in
            (
                path: "resources/r\(number).md",
                text:
                    "---\ntitle: \(number % 2 == 0 ? "Lantern" : "Bench & table") \(String(repeating: "word ", count: 6))\(number)\n---\n"
            )
        }
        let site = try DemoSite.built(.coordinator, notes: notes)
        let pages = site.files.filter { $0.path.hasPrefix("search/") && $0.path.hasSuffix(".html") }
        #expect(pages.count >= 4)
        var seen: [String] = []
        for page in pages + site.files.filter({ $0.path == "search.html" }) {
            #expect(page.bytes.count < 120_000, "\(page.path)")
            let links = HTMLReader(String(decoding: page.bytes, as: UTF8.self)).all("a").compactMap {
                $0.attributes["href"]
            }
            seen += links.filter { $0.hasPrefix("../resources/r") }
        }
        #expect(seen.count == 1400 && Set(seen).count == 1400)
    }

    @Test("Sessions that are called alike are told apart by pair and day; one that is called by its day says it once")
    func alike() throws {
        let notes =
            ["a-b", "c-d"].flatMap { pair in
                [
                    (
                        "pairs/\(pair)/agreement.md",
                        "---\nmentor: \(pair.prefix(1))\nmentee: \(pair.suffix(1))\nvisibility: program\n---\n"
                    )
                ]
                    + ["2026-03-14", "2026-01-30"].map { day in
                        ("pairs/\(pair)/sessions/\(day).md", "---\ntitle: Check-in\nvisibility: program\n---\nText.\n")
                    }
            } + [("pairs/a-b/sessions/2026-04-01.md", "---\nvisibility: program\n---\nText.\n")]
        let site = try DemoSite.built(.program, notes: notes)
        let page = try #require(site.files.first { $0.path == "search.html" })
        let lines = String(decoding: page.bytes, as: UTF8.self).split(separator: "\n").filter {
            $0.contains("/sessions/")
        }
        #expect(lines.count == 5 && Set(lines.map { $0.split(separator: "</a>").last }).count == 5)
        let row = try #require(lines.first { $0.contains("c-d/sessions/2026-03-14") })
        #expect(
            row.contains("Session · c &amp; d · <time datetime=\"2026-03-14\">14\u{A0}March\u{A0}2026</time>"), "\(row)"
        )
        let dated = try #require(lines.first { $0.contains("2026-04-01") })
        #expect(!dated.contains("<time"))
    }

    @Test("Sessions without a title follow each other by their days")
    func days() throws {
        let days = ["2026-03-14", "2026-01-30", "2026-10-02"]
        let notes =
            [("pairs/a-b/agreement.md", "---\nmentor: Ada\nmentee: Bo\nvisibility: program\n---\n")]
            + days.map { ("pairs/a-b/sessions/\($0).md", "---\nvisibility: program\n---\nText.\n") }
        let site = try DemoSite.built(.coordinator, notes: notes)
        let page = try #require(site.files.first { $0.path == "search.html" })
        let links = HTMLReader(String(decoding: page.bytes, as: UTF8.self)).all("a").compactMap {
            $0.attributes["href"]
        }
        #expect(
            links.filter { $0.contains("/sessions/") }
                == days.sorted().map { "pairs/a-b/sessions/\($0).html" })
    }
}
