package import MentoringModel

/// A file of the search, by its path below the root of the site.
package struct SearchFile: Sendable {
    package var path: String
    package var bytes: [UInt8]
    /// Whether it is the file of that path that was made before.
    package var isKept = false
}

/// The files of the search below `search/`: what `search.js` loads at first use, and what it loads for a question.
///
/// `index.js` says which entries there are and where the rest lies; `words-….js` hold words with their entries,
/// `text-….js` what the results show. They are scripts that call a function, since from a disk nothing else loads.
///
/// Files of words are made one by one, in any order.
package struct SearchFiles: Sendable {
    private let entries: [IndexedEntry]
    private let found: SearchIndex
    private let parts: [Range<Int>]
    private let pairs: [String]
    private let asOf: CalendarDay
    private let forms: [WordForms]
    /// What was made before of as many entries.
    private let before: SearchMemory.Files?

    /// A file of words ends behind the word with which its words have this many bytes and postings together.
    static let wordWeight = 48_000
    /// A file of texts ends behind the entry with which it passes this many bytes, or with this many entries.
    static let textBytes = 48_000
    static let textEntries = 40

    /// - Parameters:
    ///   - pairs: The ids of the pairs, in the order in which entries count them.
    ///   - memory: What was made before; what is the same is taken from there.
    package init(
        of entries: [IndexedEntry], pairs: [String], asOf: CalendarDay, forms: [WordForms],
        memory: SearchMemory? = nil
    ) {
        self.entries = entries
        before = memory?.files.flatMap { $0.entries.count == entries.count ? $0 : nil }
        found =
            before.map { SearchIndex(of: entries, from: $0.found, of: $0.entries) } ?? SearchIndex(of: entries)
        self.pairs = pairs
        self.asOf = asOf
        self.forms = forms
        parts = Self.parts(of: found.terms)
    }

    /// Makes the files one after another, so that none has to wait for the rest.
    ///
    /// - Parameters:
    ///   - words: All files of words, in their order.
    ///   - memory: Remembers them.
    package func forEachFile(words: [Words], memory: SearchMemory? = nil, _ body: (SearchFile) -> Void) {
        let ranges = textRanges
        body(indexFile(words.map(\.first), ranges.map(\.lowerBound)))
        for (number, part) in words.enumerated() {
            body(file("words", number, Array(part.text.utf8), isKept: part.number == number))
        }
        let kept = Dictionary((before?.texts ?? []).map { ($0.entries, $0) }, uniquingKeysWith: { first, _ in first })
        var texts: [Texts] = []
        for (number, own) in ranges.enumerated() {
            let part = keptTexts(own, kept) ?? Texts(entries: own, text: text(of: entries[own]))
            body(file("text", number, part.text, isKept: part.number == number))
            if memory != nil { texts.append(part.numbered(number)) }
        }
        memory?.files = SearchMemory.Files(
            entries: entries, found: found, words: words.enumerated().map { $1.numbered($0) }, texts: texts)
    }

    private func file(_ kind: String, _ number: Int, _ text: [UInt8], isKept: Bool) -> SearchFile {
        let (start, end) = ("waymarkSearch.\(kind)(\(number),", ");\n")
        var bytes: [UInt8] = []
        bytes.reserveCapacity(start.utf8.count + text.count + end.utf8.count)
        bytes.append(contentsOf: start.utf8)
        bytes.append(contentsOf: text)
        bytes.append(contentsOf: end.utf8)
        return SearchFile(path: "search/\(kind)-\(number).js", bytes: bytes, isKept: isKept)
    }

    // MARK: What there is

    private func indexFile(_ words: [String], _ texts: [Int]) -> SearchFile {
        let members: [(String, String)] = [
            ("signs", ScriptText.quoted(String(decoding: SearchCoding.signs, as: UTF8.self))),
            ("packed", numbers(ArithmeticEncoder.signs.map(Int.init))),
            ("letters", ScriptText.list(SearchFolding.letters.map { ScriptText.quoted(String($0.letter)) })),
            ("plain", ScriptText.list(SearchFolding.letters.map { ScriptText.quoted($0.plain) })),
            ("ownWords", ranges(SearchFolding.ownWords)),
            ("invisible", ranges(SearchFolding.invisible)),
            ("forms", ScriptText.list(forms.map { ScriptText.list($0.endings.map(ScriptText.quoted)) })),
            ("formsAfter", ScriptText.list(forms.map { ScriptText.list($0.after.map(ScriptText.quoted)) })),
            ("formsFrom", numbers(forms.map(\.least))),
            ("kinds", ScriptText.list(SearchEntry.Kind.allCases.map { ScriptText.quoted($0.rawValue) })),
            ("pairs", ScriptText.list(pairs.map(ScriptText.quoted))),
            ("kindOf", numbers(entries.map { SearchEntry.Kind.allCases.firstIndex(of: $0.entry.kind) ?? 0 })),
            // The home page is of no pair.
            ("pairOf", numbers(entries.map { ($0.entry.pair ?? -1) + 1 })),
            ("ageOf", numbers(entries.map { entry in entry.entry.day.map { max(0, asOf - $0) } ?? 0 })),
            ("titleOf", numbers(entries.map(\.titleLength))),
            ("words", ScriptText.list(words.map(ScriptText.quoted))),
            ("texts", numbers(zip(texts, [0] + texts).map { $0 - $1 })),
        ]
        let text = members.map { "\($0):\($1)" }.joined(separator: ",\n")
        return SearchFile(path: "search/index.js", bytes: Array("waymarkSearch.index({\n\(text)\n});\n".utf8))
    }

    private func numbers(_ numbers: [Int]) -> String { ScriptText.quoted(SearchCoding.text(of: numbers)) }

    private func ranges(_ ranges: [ClosedRange<UInt32>]) -> String {
        numbers(ranges.flatMap { [Int($0.lowerBound), Int($0.upperBound)] })
    }

    // MARK: Words

    /// A file of words.
    package struct Words: PlacedFile, Sendable {
        /// The first and the last of them, and how many there are.
        fileprivate var first: String
        fileprivate var last: String
        fileprivate var count: Int
        fileprivate var text: String
        /// Its place before, where it is the same.
        fileprivate var number: Int?
    }

    /// The files of words, by place.
    package var wordParts: Range<Int> { parts.indices }

    package func words(_ number: Int) -> Words {
        let part = found.terms[parts[number]]
        if let kept = keptWords(part) { return kept }
        var packing = SearchPacking(entries: entries.count)
        for term in part {
            packing.append(
                SearchIndex.Term(
                    word: term.word, postings: SearchIndex.plainer(term.postings, of: entries.count)))
        }
        let words = ScriptText.quoted(SearchCoding.text(ofWords: part.map(\.word)))
        // As they are: what is escaped would take more room.
        let postings = String(decoding: packing.finished(), as: UTF8.self)
        return Words(
            first: part.first?.word ?? "", last: part.last?.word ?? "", count: part.count,
            text: "\(words),\n\"\(postings)\"")
    }

    /// The file that has the same words, none of which stands anywhere else than before.
    private func keptWords(_ part: ArraySlice<SearchIndex.Term>) -> Words? {
        guard let before, let changed = found.changed, let first = part.first?.word, let last = part.last?.word,
            let kept = before.words.first(where: { $0.first == first }), kept.last == last, kept.count == part.count,
            !changed.contains(where: { !SearchIndex.isBefore($0, first) && !SearchIndex.isBefore(last, $0) })
        else { return nil }
        return kept
    }

    private static func parts(of terms: [SearchIndex.Term]) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var (start, weight) = (0, 0)
        for (number, term) in terms.enumerated() {
            weight += term.word.utf8.count + term.postings.count
            guard weight >= wordWeight || number + 1 == terms.count else { continue }
            parts.append(start..<number + 1)
            (start, weight) = (number + 1, 0)
        }
        return parts
    }

    // MARK: Texts

    /// A file of texts.
    struct Texts: PlacedFile, Sendable {
        fileprivate var entries: Range<Int>
        fileprivate var text: [UInt8]
        /// Its place before, where it is the same.
        fileprivate var number: Int?
    }

    /// The entries of each file of texts.
    private var textRanges: [Range<Int>] {
        var ranges: [Range<Int>] = []
        var (first, bytes) = (0, 0)
        for (number, entry) in entries.enumerated() {
            bytes += entry.text.count
            guard bytes >= Self.textBytes || number + 1 - first >= Self.textEntries || number + 1 == entries.count
            else { continue }
            ranges.append(first..<number + 1)
            (first, bytes) = (number + 1, 0)
        }
        return ranges
    }

    /// The file of the same entries that says the same.
    private func keptTexts(_ own: Range<Int>, _ kept: [Range<Int>: Texts]) -> Texts? {
        guard let before, let known = kept[own],
            own.allSatisfy({ entries[$0] === before.entries[$0] || entries[$0].text == before.entries[$0].text })
        else { return nil }
        return known
    }

    private func text(of entries: ArraySlice<IndexedEntry>) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(entries.reduce(8) { $0 + $1.text.count + 2 })
        for (number, entry) in entries.enumerated() {
            text.append(contentsOf: number == 0 ? "[\n".utf8 : ",\n".utf8)
            text.append(contentsOf: entry.text)
        }
        text.append(contentsOf: "\n]".utf8)
        return text
    }
}

/// A file of many, by its place among them before.
private protocol PlacedFile {
    var number: Int? { get set }
}

extension PlacedFile {
    fileprivate func numbered(_ number: Int) -> Self {
        var file = self
        file.number = number
        return file
    }
}

/// The files of the search that were made last, with what they were made of.
package final class SearchMemory {
    struct Files: Sendable {
        var entries: [IndexedEntry]
        var found: SearchIndex
        var words: [SearchFiles.Words]
        var texts: [SearchFiles.Texts]
    }

    var files: Files?

    package init() {}
}
