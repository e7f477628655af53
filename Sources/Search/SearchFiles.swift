import Markdown
package import MentoringModel

/// A file of the search, by its path below the root of the site.
package struct SearchFile: Sendable {
    package var path: String
    package var text: String
}

/// The files of the search below `search/`: what `search.js` loads at first use, and what it loads for a question.
///
/// `index.js` says which entries there are and where the rest lies; `words-….js` hold words with their entries,
/// `text-….js` what the results show. They are scripts that call a function, since from a disk nothing else loads.
///
/// Files of words are made one by one, in any order.
package struct SearchFiles: Sendable {
    private let entries: [SearchEntry]
    private let labels: [[String]]
    private let found: SearchIndex
    private let parts: [ArraySlice<SearchIndex.Term>]
    private let pairs: [String]
    private let asOf: CalendarDay
    private let forms: [WordForms]

    /// A file of words ends behind the word with which its words have this many bytes and postings together.
    static let wordWeight = 48_000
    /// A file of texts ends behind the entry with which it passes this many bytes, or with this many entries.
    static let textBytes = 48_000
    static let textEntries = 40

    /// - Parameters:
    ///   - labels: What is said of each entry beside it, for its readers and for the search alike.
    ///   - pairs: The ids of the pairs, in the order in which entries count them.
    package init(
        of entries: [SearchEntry], labels: [[String]], found: SearchIndex, pairs: [String], asOf: CalendarDay,
        forms: [WordForms]
    ) {
        self.entries = entries
        self.labels = labels
        self.found = found
        self.pairs = pairs
        self.asOf = asOf
        self.forms = forms
        parts = Self.parts(of: found.terms)
    }

    /// - Parameter words: All files of words, in their order.
    package func files(words: [Words]) -> [SearchFile] {
        let texts = textFiles()
        return [indexFile(words.map(\.first), texts.map(\.first))]
            + words.enumerated().map { number, part in file("words", number, part.text) }
            + texts.enumerated().map { number, part in file("text", number, part.text) }
    }

    private func file(_ kind: String, _ number: Int, _ text: String) -> SearchFile {
        SearchFile(path: "search/\(kind)-\(number).js", text: "waymarkSearch.\(kind)(\(number),\(text));\n")
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
            ("kindOf", numbers(entries.map { SearchEntry.Kind.allCases.firstIndex(of: $0.kind) ?? 0 })),
            // The home page is of no pair.
            ("pairOf", numbers(entries.map { ($0.pair ?? -1) + 1 })),
            ("ageOf", numbers(entries.map { entry in entry.day.map { max(0, asOf - $0) } ?? 0 })),
            ("titleOf", numbers(found.titleLengths)),
            ("words", ScriptText.list(words.map(ScriptText.quoted))),
            ("texts", numbers(zip(texts, [0] + texts).map { $0 - $1 })),
        ]
        let text = members.map { "\($0):\($1)" }.joined(separator: ",\n")
        return SearchFile(path: "search/index.js", text: "waymarkSearch.index({\n\(text)\n});\n")
    }

    private func numbers(_ numbers: [Int]) -> String { ScriptText.quoted(SearchCoding.text(of: numbers)) }

    private func ranges(_ ranges: [ClosedRange<UInt32>]) -> String {
        numbers(ranges.flatMap { [Int($0.lowerBound), Int($0.upperBound)] })
    }

    // MARK: Words

    /// A file of words.
    package struct Words: Sendable {
        /// The first of them.
        fileprivate var first: String
        fileprivate var text: String
    }

    /// The files of words, by place.
    package var wordParts: Range<Int> { parts.indices }

    package func words(_ number: Int) -> Words {
        let part = parts[number]
        var packing = SearchPacking(entries: entries.count)
        for term in part { packing.append(term) }
        let words = ScriptText.quoted(SearchCoding.text(ofWords: part.map(\.word)))
        // As they are: what is escaped would take more room.
        let postings = String(decoding: packing.finished(), as: UTF8.self)
        return Words(first: part.first?.word ?? "", text: "\(words),\n\"\(postings)\"")
    }

    private static func parts(of terms: [SearchIndex.Term]) -> [ArraySlice<SearchIndex.Term>] {
        var parts: [ArraySlice<SearchIndex.Term>] = []
        var (start, weight) = (0, 0)
        for (number, term) in terms.enumerated() {
            weight += term.word.utf8.count + term.postings.count
            guard weight >= wordWeight || number + 1 == terms.count else { continue }
            parts.append(terms[start...number])
            (start, weight) = (number + 1, 0)
        }
        return parts
    }

    // MARK: Texts

    private func textFiles() -> [(first: Int, text: String)] {
        var files: [(first: Int, text: String)] = []
        var first = 0
        var text: [UInt8] = []
        var bytes = 0
        for (number, entry) in entries.enumerated() {
            text.append(contentsOf: number == first ? "[\n".utf8 : ",\n".utf8)
            let start = text.count
            append(entry, labels[number], to: &text)
            bytes += text.count - start
            if bytes >= Self.textBytes || number + 1 - first >= Self.textEntries || number + 1 == entries.count {
                text.append(contentsOf: "\n]".utf8)
                files.append((first, String(decoding: text, as: UTF8.self)))
                first = number + 1
                text.removeAll(keepingCapacity: true)
                bytes = 0
            }
        }
        return files
    }

    /// Adds what the results show of an entry: title, link, labels, texts, and the language where it is another.
    private func append(_ entry: SearchEntry, _ labels: [String], to text: inout [UInt8]) {
        text.append(UInt8(ascii: "["))
        text.append(quoted: entry.title)
        text.append(UInt8(ascii: ","))
        text.append(quoted: entry.link)
        text.append(UInt8(ascii: ","))
        text.append(listed: labels.lazy.filter { !$0.isEmpty })
        text.append(UInt8(ascii: ","))
        text.append(listed: entry.parts.lazy.map(\.words))
        if let language = entry.language {
            text.append(UInt8(ascii: ","))
            text.append(quoted: language)
        }
        text.append(UInt8(ascii: "]"))
    }
}
