import Markdown

/// Which words stand in which entries, and how prominently.
package struct SearchIndex: Sendable {
    /// Where a word stands in an entry; of several places the most prominent counts. How something stands is as good as a
    /// heading.
    package enum Place: Int, Comparable, Sendable {
        case text, often, heading, title

        package static func < (left: Place, right: Place) -> Bool { left.rawValue < right.rawValue }
    }

    /// A word of an entry with where it stands.
    package struct PlacedWord: Hashable, Sendable {
        package var word: String
        package var place: Place
    }

    /// Small, since a site has millions of them.
    struct Posting: Hashable, Sendable {
        private var number: UInt32
        var place: Place

        init(entry: Int, place: Place) {
            number = UInt32(entry)
            self.place = place
        }

        var entry: Int { Int(number) }
    }

    struct Term: Sendable {
        var word: String
        /// By entry.
        var postings: [Posting]
    }

    /// A word that stands this often in the text of an entry is what it is about.
    static let oftenFrom = 3
    /// A word that stands in more than a quarter of the entries, and in more than this many, is what none of them is about.
    static let commonFrom = 20
    private static let entriesAtOnce = 1_000

    /// Sorted as browsers sort: by code units of UTF-16.
    let terms: [Term]
    /// How many words the title of each entry has.
    let titleLengths: [Int]

    /// - Parameter places: Of some entries, by their numbers; see ``places(of:labels:)``. Asked for a few at a time, so that
    ///   the words of all are never there at once.
    package init(of entries: [SearchEntry], places: (Range<Int>) -> [[PlacedWord]]) {
        var postings: [String: [Posting]] = [:]
        for start in stride(from: 0, to: entries.count, by: Self.entriesAtOnce) {
            let numbers = start..<min(start + Self.entriesAtOnce, entries.count)
            for (entry, places) in zip(numbers, places(numbers)) {
                for known in places {
                    postings[known.word, default: []].append(Posting(entry: entry, place: known.place))
                }
            }
        }
        terms = postings.map { Term(word: $0.key, postings: Self.plainer($0.value, of: entries.count)) }
            .sorted { $0.word.utf16.lexicographicallyPrecedes($1.word.utf16) }
        titleLengths = entries.map { Set(SearchFolding.words(of: $0.title)).count }
    }

    /// The postings of a word, without that it stands somewhere often where it stands in many entries.
    private static func plainer(_ postings: [Posting], of entries: Int) -> [Posting] {
        guard postings.count > commonFrom, postings.count * 4 > entries else { return postings }
        return postings.map { $0.place == .often ? Posting(entry: $0.entry, place: .text) : $0 }
    }

    /// Where the words of an entry stand in it.
    ///
    /// - Parameter labels: What is said of it beside it: its kind, its pair, its day.
    package static func places(of entry: SearchEntry, labels: [String]) -> [PlacedWord] {
        var words = EntryWords()
        for part in entry.parts { words.add(part.words, at: part.isHeading ? .heading : nil) }
        for label in labels { words.add(label) }
        for state in entry.states { words.add(state, at: .heading) }
        words.add(entry.title, at: .title)
        return words.placed
    }
}
