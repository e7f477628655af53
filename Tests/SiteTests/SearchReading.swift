import Foundation
import Testing

@testable import LeakCheck
@testable import Publishing
@testable import Search
@testable import Site

/// Reads what `SearchPacking` packed, by the rules of its own comments.
struct SearchReading {
    private let entries: Int
    private var bits: [UInt8] = []
    private var code: UInt64 = 0
    private var range: UInt64 = 1 << 48
    private var chances: [[Int]: Chance] = [:]

    /// `nil` where the text holds other signs.
    init?(_ text: some Sequence<UInt8>, entries: Int) {
        self.entries = entries
        for sign in text {
            guard let place = ArithmeticEncoder.signs.firstIndex(of: sign) else { return nil }
            let isShort = place < ArithmeticEncoder.short
            let value = isShort ? place : place + ArithmeticEncoder.short
            for shift in (0..<(isShort ? 5 : 6)).reversed() { bits.append(UInt8(value >> shift & 1)) }
        }
        bits.reverse()
        for _ in 0..<48 { next() }
    }

    private mutating func next() { code = code << 1 | UInt64(bits.popLast() ?? 0) }

    private mutating func bit(zeros: UInt64) -> Int {
        let bit = code < zeros ? 0 : 1
        if bit == 1 {
            code -= zeros
            range -= zeros
        } else {
            range = zeros
        }
        while range < 1 << 47 {
            range <<= 1
            next()
        }
        return bit
    }

    private mutating func bit(_ context: [Int]) -> Int {
        var chance = chances[context, default: Chance()]
        let bit = bit(zeros: (range >> 16) * chance.ofZero)
        chance.learn(isOne: bit == 1)
        chances[context] = chance
        return bit
    }

    private mutating func plain(_ count: Int) -> Int {
        var number = 0
        for _ in 0..<count { number = number * 2 + bit(zeros: range >> 1) }
        return number
    }

    private mutating func number(_ context: [Int]) -> Int {
        var length = 1
        while bit(context + [length]) == 1 { length += 1 }
        var number = 1
        for _ in 0..<min(2, length - 1) { number = number * 2 + bit(context + [length, number]) }
        let rest = max(0, length - 3)
        return number << rest + plain(rest)
    }

    private func length(_ number: Int) -> Int { String(number, radix: 2).count }

    mutating func postings(of word: String) -> [SearchIndex.Posting] {
        let count = number([0, min(word.utf16.count, 12)])
        let share = min(length(entries * 8 / count), 15)
        var all: [SearchIndex.Posting] = []
        var next = 0
        for left in (1...count).reversed() {
            if entries - next > left {
                let expected = (entries - next) * 8 / left
                let size = length(expected)
                let unit = max(0, size - 7)
                let steps = number([1, min(size, 7), expected >> (size - 3) & 3]) - 1
                next += steps << unit + plain(unit)
            }
            var place = 0
            let context = [2, share, (all.last?.place ?? .text) == .text ? 0 : 1]
            while place < 3, bit(context + [place]) == 1 { place += 1 }
            all.append(SearchIndex.Posting(entry: next, place: SearchIndex.Place(rawValue: place) ?? .text))
            next += 1
        }
        return all
    }
}

/// What the search shows of an entry.
struct SearchRow {
    let title: String
    let address: String
    /// Kind, pair, day, and how it stands.
    let labels: [String]
    let texts: [String]
    /// Where it is known to be another than the site's.
    let language: String?

    /// The entries of a site, in their order.
    static func all(_ site: BuiltSite) throws -> [SearchRow] {
        let files = site.files.filter { $0.path.hasPrefix("search/text-") }
        return try files.indices.flatMap { number -> [SearchRow] in
            let file = try #require(files.first { $0.path == "search/text-\(number).js" })
            let text = String(decoding: file.bytes, as: UTF8.self)
            let head = "waymarkSearch.text(\(number),"
            #expect(text.hasPrefix(head) && text.hasSuffix(");\n"))
            let json = text.dropFirst(head.count).dropLast(3)
            let rows = try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[Any]])
            return rows.map { row in
                SearchRow(
                    title: row[0] as? String ?? "", address: row[1] as? String ?? "", labels: row[2] as? [String] ?? [],
                    texts: row[3] as? [String] ?? [], language: row.count > 4 ? row[4] as? String : nil)
            }
        }
    }

    /// All words by which the search finds something.
    static func words(_ site: BuiltSite) -> Set<String> {
        Set(
            site.files.filter { $0.path.hasPrefix("search/words-") }.flatMap { file in
                (SearchTerms.unpacked(file.bytes) ?? []).split(separator: 0x0A)
                    .map { String(decoding: $0, as: UTF8.self) }
            })
    }

    /// Every word of the search with the entries that it leads to.
    static func index(_ site: BuiltSite) throws -> (terms: [String], postings: [[SearchIndex.Posting]]) {
        let entries = try SearchRow.all(site).count
        var terms: [String] = []
        var postings: [[SearchIndex.Posting]] = []
        let files = site.files.filter { $0.path.hasPrefix("search/words-") }
        for number in files.indices {
            let file = try #require(files.first { $0.path == "search/words-\(number).js" })
            let words = try #require(SearchTerms.unpacked(file.bytes))
                .split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
            let signs = file.bytes.split(separator: UInt8(ascii: "\""))[3]
            var reading = try #require(SearchReading(signs, entries: entries))
            terms += words
            postings += words.map { reading.postings(of: $0) }
        }
        return (terms, postings)
    }
}
