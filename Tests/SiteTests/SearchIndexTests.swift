import Foundation
import MentoringModel
import Testing

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

    private func index(_ site: BuiltSite) throws -> (terms: [String], postings: [[(entry: Int, place: Int)]]) {
        var terms: [String] = []
        var postings: [[(entry: Int, place: Int)]] = []
        let files = site.files.filter { $0.path.hasPrefix("search/words-") }
        for number in files.indices {
            let file = try #require(files.first { $0.path == "search/words-\(number).js" })
            let words = try #require(SearchTerms.unpacked(file.bytes))
            terms += words.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
            let signs = file.bytes.split(separator: UInt8(ascii: "\""))[3]
            var rest = numbers(signs)[...]
            while let count = rest.popFirst() {
                var entry = -1
                postings.append(
                    rest.prefix(count + 1).map { code in
                        entry += code / 4 + 1
                        return (entry, code % 4)
                    })
                rest = rest.dropFirst(count + 1)
            }
        }
        return (terms, postings)
    }

    private func texts(_ site: BuiltSite) throws -> [[Any]] {
        let files = site.files.filter { $0.path.hasPrefix("search/text-") }
        return try files.indices.flatMap { number -> [[Any]] in
            let file = try #require(files.first { $0.path == "search/text-\(number).js" })
            let text = String(decoding: file.bytes, as: UTF8.self)
            let head = "waymarkSearch.text(\(number),"
            #expect(text.hasPrefix(head) && text.hasSuffix(");\n"))
            let json = text.dropFirst(head.count).dropLast(3)
            return try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[Any]])
        }
    }

    @Test("Of every page but two the search knows title, place and words; each word knows its entries")
    func complete() throws {
        let site = try DemoSite.built()
        let rows = try texts(site)
        let pages = Set(site.files.map(\.path).filter { $0.hasSuffix(".html") })
        #expect(Set(rows.compactMap { $0[1] as? String }) == pages.subtracting(["search.html", "404.html"]))
        let (terms, postings) = try index(site)
        #expect(terms.count == postings.count && terms.count > 150)
        #expect(Set(terms).count == terms.count)
        for (before, after) in zip(terms, terms.dropFirst()) {
            #expect(before.utf16.lexicographicallyPrecedes(after.utf16))
        }
        var expected: [String: Set<Int>] = [:]
        for (number, row) in rows.enumerated() {
            let lines = [row[0] as? String ?? ""] + (row[2] as? [String] ?? []) + (row[3] as? [String] ?? [])
            for word in lines.flatMap(SearchFolding.words(of:)) { expected[word, default: []].insert(number) }
        }
        #expect(Set(terms) == Set(expected.keys))
        for (term, places) in zip(terms, postings) { #expect(Set(places.map(\.entry)) == expected[term], "\(term)") }
    }

    @Test("What stands in notes is found, however it stands there")
    func found() throws {
        let site = try DemoSite.built()
        let rows = try texts(site)
        func lines(_ address: String) throws -> [String] {
            try #require(rows.first { $0[1] as? String == address })[3] as? [String] ?? []
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
            .init(words: "Why ask", isHeading: true), .init(words: "Ask why. Go, go and go asking once"),
        ]
        let index = SearchIndex(of: [entry], labels: [["Resource", "Ada"]], jobs: 1)
        let places = Dictionary(uniqueKeysWithValues: index.terms.map { ($0.word, $0.postings.map(\.place)) })
        #expect(places["asking"] == [.title] && places["ask"] == [.heading] && places["why"] == [.heading])
        #expect(places["go"] == [.often] && places["once"] == [.text] && places["ada"] == [.text])
        #expect(index.titleLengths == [1])
    }

    /// Notes of 200 words drawn from nine thousand; longer ones take about 0.9 bytes for each different word of each.
    @Test("The index of a thousand notes has less than 150 kilobytes of 1,024 bytes when it is compressed")
    func size() throws {
        // Words of a language: few of them often, many of them seldom.
        var state: UInt64 = 42
        func random() -> Double {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Double(state >> 33) / Double(1 << 31)
        }
        let syllables = [
            "ba", "cor", "din", "el", "fra", "go", "ha", "is", "ket", "lum", "mi", "no", "pra", "ris", "so", "tun",
        ]
        func word(_ rank: Int) -> String {
            var (word, rest) = ("", rank + 17)
            while rest > 0 {
                word += syllables[rest % syllables.count]
                rest /= syllables.count
            }
            return word
        }
        let notes = (0..<1000).map { number in
            let words = (0..<200).map { _ in word(Int(pow(9000, random()))) }
            return (
                path: "resources/note-\(number).md",
                text: "---\ntitle: Note \(number)\n---\n\(words.joined(separator: " "))\n"
            )
        }
        let site = try DemoSite.built(.coordinator, notes: notes)
        let index = site.files.filter { $0.path == "search/index.js" || $0.path.hasPrefix("search/words-") }
        #expect(index.count >= 3)
        let gzip = Process()
        gzip.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        gzip.arguments = ["gzip", "-c"]
        let (input, output) = (Pipe(), Pipe())
        gzip.standardInput = input
        gzip.standardOutput = output
        try gzip.run()
        let bytes = Data(index.flatMap(\.bytes))
        let writing = Thread {
            try? input.fileHandleForWriting.write(contentsOf: bytes)
            try? input.fileHandleForWriting.close()
        }
        writing.start()
        let packed = output.fileHandleForReading.readDataToEndOfFile().count
        gzip.waitUntilExit()
        #expect(packed > 20_000 && packed < 150 * 1024, "\(packed) bytes, \(bytes.count) as they are")
    }
}
