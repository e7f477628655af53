import Foundation
import MentoringModel
import Testing

@testable import LeakCheck
@testable import Site

/// Strategy 2, contact and trust: a mentee writes a frank paragraph and can prove that it is in no site.
@Suite struct TrustTests {
    private static let builds: [(Audience, String?)] = [
        (.pair, "noor-elena"), (.pair, "ida-max"), (.coordinator, nil), (.program, nil), (.public, nil),
    ]

    private func files(_ audience: Audience, _ pair: String?, changing: ((URL) throws -> Void)? = nil) throws
        -> [String: String]
    {
        try StrategySite("2-trust", audience, pair: pair, asOf: "2026-04-06", changing: changing).files
    }

    @Test("A site is the same, byte for byte, with what is private and without it", arguments: builds)
    func privateWords(audience: Audience, pair: String?) throws {
        let whole = try files(audience, pair)
        let without = try files(audience, pair) { folder in
            let sessions = folder.appendingPathComponent("pairs/noor-elena/sessions")
            try FileManager.default.removeItem(at: sessions.appendingPathComponent("2026-02-02.md"))
            let first = sessions.appendingPathComponent("2026-01-19.md")
            let text = try String(contentsOf: first, encoding: .utf8)
            let end = try #require(text.firstRange(of: "\n## What I would not say aloud"))
            try String(text[..<end.lowerBound]).write(to: first, atomically: true, encoding: .utf8)
        }
        #expect(whole == without)
        // The programme is called Frank; report, manifest and search say so, too, and the heads of feed and calendar.
        let entries = ["feed.xml": "<entry>", "calendar.ics": "BEGIN:VEVENT"]
        let told = whole.filter { path, text in
            let begin = entries[path].flatMap { text.firstRange(of: $0)?.lowerBound } ?? text.startIndex
            return text[begin...].lowercased().contains("frank") && !text.contains("Frank</span>")
        }
        let mayName = ["data/report", "data/manifest", "search/"]
        #expect(told.keys.filter { path in !mayName.contains { path.hasPrefix($0) } }.isEmpty)
        let searched = whole.values.compactMap { SearchTerms.unpacked(Array($0.utf8)) }
            .map { String(decoding: $0, as: UTF8.self) }
        #expect(searched.count == 1)
        #expect(!(whole.values + searched).contains { $0.contains("rankword") || $0.contains("rankpromise") })
    }

    @Test("Words that the two keep to themselves stand in their own build and in no other", arguments: builds)
    func pairWords(audience: Audience, pair: String?) throws {
        let files = try files(audience, pair)
        let holds = files.values.contains { $0.contains("Pairword") || $0.contains("Something for the two") }
        #expect(holds == (pair == "noor-elena"))
    }

    @Test("Nothing of a round is anywhere before all have answered", arguments: builds)
    func incompleteRound(audience: Audience, pair: String?) throws {
        let whole = try files(audience, pair)
        let without = try files(audience, pair) { folder in
            try FileManager.default.removeItem(
                at: folder.appendingPathComponent("pairs/noor-elena/pulse/2026-03-noor.md"))
        }
        #expect(whole == without)
    }

    @Test("Both answers of a complete round stand side by side, with their gap and the rounds before")
    func completeRounds() throws {
        let words = try StrategySite("2-trust", .pair, pair: "noor-elena", asOf: "2026-04-06")
            .words("pairs/noor-elena/index.html")
        #expect(words.contains("Median 4.5 of 5 in February 2026; 4 in January 2026. The greatest gap is 1 point:"))
        #expect(words.contains("I can say what is difficult 5 5 0"), "question, Elena, Noor, gap")
        #expect(words.contains("We are moving 5 4 1"))
        #expect(!words.contains("March 2026 1"), "nothing of the round that is not complete")
    }

    @Test("There is one mark for every expected meeting, and the days since the last one")
    func rhythm() throws {
        let words = try StrategySite("2-trust", .pair, pair: "noor-elena", asOf: "2026-04-06")
            .words("pairs/noor-elena/index.html")
        #expect(words.contains("2 held, 4 periods without a session."))
        #expect(words.contains("Since the last session 49 days"))
        #expect(words.contains("Longest gap 49 days"))
        #expect(words.contains("Contact rate 33 % 2 of 6 expected sessions"))
    }
}
