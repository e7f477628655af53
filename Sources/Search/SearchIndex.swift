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
        /// The entry, and in the two lowest bits the place.
        private var number: UInt32

        /// - Parameter entry: At most 2³⁰.
        init(entry: Int, place: Place) { number = UInt32(entry << 2 | place.rawValue) }

        var entry: Int { Int(number >> 2) }
        var place: Place { Place(rawValue: Int(number & 3)) ?? .text }
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

    /// Sorted as browsers sort: by code units of UTF-16.
    private(set) var terms: [Term]
    /// The words whose postings are not those of the index that this one was made of; `nil` where it was made of none.
    private(set) var changed: Set<String>?

    package init(of entries: [IndexedEntry]) {
        // Counted first, so that each list gets the room that it needs.
        var table = WordTable()
        var numbers: [Int32] = []
        var counts: [Int] = []
        for entry in entries {
            entry.words.forEach { word, _ in
                let number = table.number(of: word)
                if number == counts.count { counts.append(0) }
                counts[number] += 1
                numbers.append(Int32(number))
            }
        }
        var postings = counts.map { count in
            var list: [Posting] = []
            list.reserveCapacity(count)
            return list
        }
        var next = 0
        for (entry, indexed) in entries.enumerated() {
            indexed.words.forEach { _, place in
                postings[Int(numbers[next])].append(Posting(entry: entry, place: place))
                next += 1
            }
        }
        terms = postings.indices.map {
            Term(word: String(decoding: table.bytes(of: $0), as: UTF8.self), postings: postings[$0])
        }
        .sorted { Self.isBefore($0.word, $1.word) }
    }

    /// The index of entries of which some are not what they were.
    ///
    /// - Parameter old: As many as `entries`, those of `before`.
    init(of entries: [IndexedEntry], from before: SearchIndex, of old: [IndexedEntry]) {
        terms = before.terms
        var changed: Set<String> = []
        for number in entries.indices
        where entries[number] !== old[number] && entries[number].words != old[number].words {
            let (was, now) = (Set(old[number].words.all), Set(entries[number].words.all))
            for known in was.subtracting(now) {
                remove(known.word, from: number)
                changed.insert(known.word)
            }
            for known in now.subtracting(was) {
                insert(known, of: number)
                changed.insert(known.word)
            }
        }
        self.changed = changed
    }

    private mutating func remove(_ word: String, from entry: Int) {
        let place = self.place(of: word)
        guard terms.indices.contains(place), terms[place].word == word else { return }
        terms[place].postings.removeAll { $0.entry == entry }
        if terms[place].postings.isEmpty { terms.remove(at: place) }
    }

    private mutating func insert(_ known: PlacedWord, of entry: Int) {
        let place = self.place(of: known.word)
        let posting = Posting(entry: entry, place: known.place)
        guard terms.indices.contains(place), terms[place].word == known.word else {
            terms.insert(Term(word: known.word, postings: [posting]), at: place)
            return
        }
        let behind = terms[place].postings.firstIndex { $0.entry > entry } ?? terms[place].postings.endIndex
        terms[place].postings.insert(posting, at: behind)
    }

    /// The place of the first word that is not before this one.
    private func place(of word: String) -> Int {
        var (first, end) = (0, terms.count)
        while first < end {
            let middle = (first + end) / 2
            if Self.isBefore(terms[middle].word, word) { first = middle + 1 } else { end = middle }
        }
        return first
    }

    static func isBefore(_ left: String, _ right: String) -> Bool {
        left.utf16.lexicographicallyPrecedes(right.utf16)
    }

    /// The postings of a word, without that it stands somewhere often where it stands in many of the entries.
    static func plainer(_ postings: [Posting], of entries: Int) -> [Posting] {
        guard postings.count > commonFrom, postings.count * 4 > entries else { return postings }
        return postings.map { $0.place == .often ? Posting(entry: $0.entry, place: .text) : $0 }
    }

    /// Where the words of an entry stand in it.
    ///
    /// - Parameter labels: What is said of it beside it: its kind, its pair, its day.
    static func placed(_ entry: SearchEntry, labels: [String]) -> PlacedWords {
        var words = EntryWords()
        for part in entry.parts { words.add(part.words, at: part.isHeading ? .heading : nil) }
        for label in labels { words.add(label) }
        for state in entry.states { words.add(state, at: .heading) }
        words.add(entry.title, at: .title)
        return words.placed
    }
}
