import Foundation
import MentoringModel
import Testing

@testable import Site

/// Strategy 8, early signals: a concern reaches a human within one build and stands nowhere else.
@Suite struct EarlySignalsTests {
    private func site(_ audience: Audience, _ pair: String? = nil, changing: ((URL) throws -> Void)? = nil) throws
        -> StrategySite
    {
        try StrategySite("8-early-signals", audience, pair: pair, asOf: "2026-03-31", changing: changing)
    }

    @Test("A concern and a gap in the answers reach the coordinator as one code, so that nobody can tell which")
    func oneCode() throws {
        let site = try site(.coordinator)
        let home = try site.words("index.html")
        #expect(home.contains("Elena & Noor This pair needs you Talk to both of them, each alone, this week."))
        #expect(home.contains("Max & Ida This pair needs you Talk to both of them, each alone, this week."))
        #expect(!home.contains("Ole & Kim This pair needs you"))
        let first = try site.words("pairs/noor-elena/index.html")
        let second = try site.words("pairs/ida-max/index.html")
        func signals(_ words: String) throws -> Substring {
            let begin = try #require(words.firstRange(of: "Worth talking about"))
            let end = try #require(words.firstRange(of: "Rhythm"))
            return words[begin.upperBound..<end.lowerBound]
        }
        #expect(try signals(first) == signals(second))
    }

    @Test("Nothing of what was said is in any build", arguments: [Audience.coordinator, .program, .public])
    func neverTheWords(audience: Audience) throws {
        let site = try site(audience)
        #expect(site.holding("concernword").isEmpty && site.holding("quietword").isEmpty)
        #expect(site.holding("\"small\"").isEmpty && site.holding("concern").isEmpty)
    }

    @Test(
        "The pair's own build, the programme's and the public's know nothing of it",
        arguments: [(Audience.pair, "noor-elena" as String?), (.pair, "ida-max"), (.program, nil), (.public, nil)])
    func nowhereElse(audience: Audience, pair: String?) throws {
        let site = try site(audience, pair)
        #expect(site.holding("needs_a_talk").isEmpty)
        #expect(site.holding("This pair needs you").isEmpty)
        #expect(site.holding("concernword").isEmpty)
    }

    @Test(
        "Raising a concern changes no byte of the pair's own site; elsewhere only the programme's count of pairs",
        arguments: [(Audience.pair, "noor-elena" as String?), (.program, nil), (.public, nil)])
    func noTrace(audience: Audience, pair: String?) throws {
        let calm = try site(audience, pair) { folder in
            let answer = folder.appendingPathComponent("pairs/noor-elena/pulse/2026-03-noor.md")
            let text = try String(contentsOf: answer, encoding: .utf8)
            try text.replacing("concern: small", with: "concern: none")
                .write(to: answer, atomically: true, encoding: .utf8)
        }.files
        let raised = try site(audience, pair).files
        let changed = raised.keys.filter { raised[$0] != calm[$0] }.sorted()
        #expect(
            changed
                == (audience == .pair
                    ? []
                    : ["data/figures.csv", "data/manifest.json", "data/months.csv", "data/report.json", "report.html"]))
        #expect(raised.keys.sorted() == calm.keys.sorted())
    }
}
