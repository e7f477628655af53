import Foundation
import Markdown
import MentoringModel
import Testing

@testable import LeakCheck
@testable import Publishing
@testable import Search
@testable import Site

@Suite("The index of the search") struct SearchIndexTests {
    @Test(
        "Words are folded and parted",
        arguments: [
            ("Zażółć GĘŚLĄ", ["zazolc", "gesla"]), ("Straße, strasse", ["strasse", "strasse"]),
            ("l’équipe – don't", ["l", "equipe", "don", "t"]), ("2026-03-14 10%", ["2026", "03", "14", "10"]),
            ("日本", ["日", "本"]), ("e\u{301}t\u{E9}", ["ete"]), ("snake_case a/b", ["snake", "case", "a", "b"]),
            ("so\u{AD}ft ΟΔΟΣ", ["soft", "οδοσ"]), ("– … !", []), ("", []),
        ])
    func words(text: String, words: [String]) {
        #expect(SearchFolding.words(of: text) == words)
    }

    @Test("Letters fold alike whether or not a mark behind them has them looked up")
    func latin() {
        for value in 0xC0...0x24F {
            guard let letter = Unicode.Scalar(UInt32(value)) else { continue }
            // A mark of its own is no part of the folded word.
            #expect(SearchFolding.fold("a\(letter)Z1") == SearchFolding.fold("a\(letter)Z1\u{301}"))
        }
    }

    @Test(
        "What a text is quoted as",
        arguments: [
            ("", #""""#), ("plain – ä", #""plain – ä""#), ("a\"b\\c", #""a\"b\\c""#),
            ("\n\r\t\u{1}\u{7F}", #""\n\r\t\u0001\u007f""#),
            (
                "\u{85}\u{A0}\u{200E}\u{2014}\u{2028}\u{2066}\u{FEFF}\u{FF01}",
                "\"\\u0085\u{A0}\\u200e\u{2014}\\u2028\\u2066\\ufeff\u{FF01}\""
            ),
            ("<a & b>", #""<a & b>""#),
        ])
    func quoted(text: String, expected: String) {
        #expect(text.quotedForScripts(escapesMarkup: false) == expected)
        let escaped = text.quotedForScripts(escapesMarkup: true)
        #expect(!escaped.utf8.contains { [UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&")].contains($0) })
    }

    @Test("Of many words each stands once, where it stands most prominently")
    func manyWords() {
        var entry = SearchEntry(kind: .page)
        entry.title = "word7"
        for number in 0..<1_000 { entry.add("word\(number) word\(number % 10)") }
        entry.parts.append(TextPart(words: "Word8", level: 2))
        let places = SearchIndex.placed(entry, labels: []).all
        #expect(places.count == 1_000)
        let byWord = Dictionary(uniqueKeysWithValues: places.map { ($0.word, $0.place) })
        #expect(byWord["word7"] == .title && byWord["word8"] == .heading)
        #expect(byWord["word9"] == .often && byWord["word999"] == .text)
    }

    @Test("Words of any length come back with their places", arguments: [0, 1, 62, 63, 64, 255, 256, 70_000])
    func lengths(length: Int) {
        var words = PlacedWords()
        let expected = [SearchIndex.Place.title, .text, .often, .heading].enumerated().map { number, place in
            SearchIndex.PlacedWord(
                word: String(repeating: "é", count: number) + String(repeating: "x", count: length), place: place)
        }
        for word in expected { words.append(Array(word.word.utf8)[...], at: word.place) }
        #expect(words.all == expected)
    }

    @Test("Folding what is folded changes nothing")
    func stable() {
        for (written, typed) in SearchPageTests.spellings {
            for word in SearchFolding.words(of: written + " " + typed) { #expect(SearchFolding.fold(word) == word) }
        }
    }

    /// The numbers of a text of signs.
    private func numbers(_ text: some Sequence<UInt8>) -> [Int] {
        var numbers: [Int] = []
        var (number, factor) = (0, 1)
        for byte in text {
            let value = SearchCoding.signs.firstIndex(of: byte) ?? -1
            number += value % SearchCoding.base * factor
            factor *= SearchCoding.base
            guard value < SearchCoding.base else { continue }
            numbers.append(number)
            (number, factor) = (0, 1)
        }
        return numbers
    }

    @Test("Numbers come back from their signs, which hold neither letters nor digits")
    func coding() {
        let some = [0, 1, 13, 14, 15, 195, 196, 197, 2743, 2744, 40_000, 262_143, 10_000_000]
        let text = SearchCoding.text(of: some)
        #expect(numbers(text.utf8) == some)
        #expect(Set(SearchCoding.signs).count == SearchCoding.signs.count)
        #expect(SearchCoding.signs.count >= 2 * SearchCoding.base)
        for sign in SearchCoding.signs {
            let scalar = Unicode.Scalar(sign)
            #expect(
                scalar.isASCII && sign >= 0x20 && !scalar.properties.isAlphabetic
                    && !"\"\\&%0123456789".contains(Character(scalar)))
        }
    }

    @Test("Words come back from the file in which they stand without their beginnings")
    func terms() throws {
        let words = ["a", "abba", "abbaye", "abbe", "b", "bé", "béb", "ж", "жук", "\u{1F600}x", "\u{1F601}y"]
        let long = String(repeating: "x", count: 60)
        let all = words + [long + "a", long + "b"]
        let file = "waymarkSearch.words(0,\"\(SearchCoding.text(ofWords: all))\",\n\"!!\");\n"
        let unpacked = try #require(SearchTerms.unpacked(Array(file.utf8)))
        #expect(String(decoding: unpacked, as: UTF8.self) == all.map { $0 + "\n" }.joined())
    }

    @Test("Postings come back from their signs, however many and however far apart", arguments: [1, 2, 7, 300, 9000])
    func packing(entries: Int) throws {
        var state: UInt64 = 7
        func random(_ below: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % below
        }
        var terms: [SearchIndex.Term] = [
            .init(word: "all", postings: (0..<entries).map { .init(entry: $0, place: .text) }),
            .init(word: "last", postings: [.init(entry: entries - 1, place: .title)]),
        ]
        for number in 0..<24 {
            let least = random(100)
            let own = (0..<entries).filter { _ in random(100) >= least || random(400) == 0 }
            guard !own.isEmpty else { continue }
            let word = String(repeating: "x", count: number)
            let places = own.map { SearchIndex.Posting(entry: $0, place: .init(rawValue: random(4)) ?? .text) }
            terms.append(.init(word: word, postings: places))
        }
        var packing = SearchPacking(entries: entries)
        for term in terms { packing.append(term) }
        let signs = packing.finished()
        #expect(
            signs.allSatisfy { $0 < 0x7F && !Character(Unicode.Scalar($0)).isLetter && !(0x30...0x39).contains($0) })
        var reading = try #require(SearchReading(signs, entries: entries))
        for term in terms { #expect(reading.postings(of: term.word) == term.postings, "\(term.word)") }
    }

    @Test("Of every page but two the search knows title, place and words; each word knows its entries")
    func complete() throws {
        let site = try DemoSite.built()
        let rows = try SearchRow.all(site)
        let pages = Set(site.files.map(\.path).filter { $0.hasSuffix(".html") })
        #expect(Set(rows.map(\.address)) == pages.subtracting(["search.html", "404.html"]))
        let (terms, postings) = try SearchRow.index(site)
        #expect(terms.count == postings.count && terms.count > 150)
        #expect(Set(terms).count == terms.count)
        for (before, after) in zip(terms, terms.dropFirst()) {
            #expect(before.utf16.lexicographicallyPrecedes(after.utf16))
        }
        var expected: [String: Set<Int>] = [:]
        for (number, row) in rows.enumerated() {
            for word in ([row.title] + row.labels + row.texts).flatMap(SearchFolding.words(of:)) {
                expected[word, default: []].insert(number)
            }
        }
        #expect(Set(terms) == Set(expected.keys))
        for (term, places) in zip(terms, postings) { #expect(Set(places.map(\.entry)) == expected[term], "\(term)") }
    }

    @Test("What stands in notes is found, however it stands there")
    func found() throws {
        let site = try DemoSite.built()
        let rows = try SearchRow.all(site)
        func lines(_ address: String) throws -> [String] {
            try #require(rows.first { $0.address == address }).texts
        }
        let start = try lines("pairs/ada-grace/sessions/2026-01-19-start.html")
        #expect(start.contains("We talked at length.") && start.contains("What is a good review?"))
        #expect(try lines("people/ada.html").contains("Developer, billing"))
        #expect(try lines("resources/first-hour.html").first == "What to do in the first hour.")
    }

    @Test("The most prominent place of a word counts")
    func places() {
        var entry = SearchEntry(kind: .resource)
        entry.title = "Asking"
        entry.parts = [
            .init(words: "Why ask", level: 2), .init(words: "Ask why. Go, go and go asking well"),
        ]
        entry.states = ["Once behind"]
        let indexed = IndexedEntry(entry, labels: ["Resource", "Ada"])
        let index = SearchIndex(of: [indexed])
        let places = Dictionary(uniqueKeysWithValues: index.terms.map { ($0.word, $0.postings.map(\.place)) })
        #expect(places["asking"] == [.title] && places["ask"] == [.heading] && places["why"] == [.heading])
        #expect(
            places["go"] == [.often] && places["well"] == [.text] && places["behind"] == [.heading]
                && places["ada"] == [.text])
        #expect(indexed.titleLength == 1)
    }
}
