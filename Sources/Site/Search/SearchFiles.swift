import Content
import Markdown
import MentoringModel
import Publishing

/// The files of the search below `search/`: what `search.js` loads at first use, and what it loads for a question.
///
/// `index.js` says which entries there are and where the rest lies; `words-….js` hold words with their entries,
/// `text-….js` what the results show. They are scripts that call a function, since from a disk nothing else loads.
struct SearchFiles {
    private let entries: [SearchEntry]
    private let index: SiteIndex
    private let jobs: Int

    /// A file of words ends behind the word with which its words have this many bytes and postings together.
    static let wordWeight = 48_000
    /// A file of texts ends behind the entry with which it passes this many bytes, or with this many entries.
    static let textBytes = 48_000
    static let textEntries = 40

    init(_ entries: [SearchEntry], _ index: SiteIndex, jobs: Int) {
        self.entries = entries
        self.index = index
        self.jobs = jobs
    }

    /// What is said of an entry beside it, for its readers and for the search alike.
    private func labels(of entry: SearchEntry) -> [String] {
        // A session that is called by its day has it in its title.
        let day = entry.isNamedByDay ? nil : entry.day.map(index.words.day)
        return [index.words.found(entry.kind), entry.pairName(index) ?? "", day ?? ""] + entry.facts + entry.states
    }

    var files: [OutputFile] {
        let labels = entries.map(labels)
        let found = SearchIndex(of: entries, labels: labels, jobs: jobs)
        let words = wordFiles(found.terms)
        let texts = textFiles(labels)
        return [indexFile(found, words.map(\.first), texts.map(\.first))]
            + words.enumerated().map { number, part in file("words", number, part.text) }
            + texts.enumerated().map { number, part in file("text", number, part.text) }
    }

    private func file(_ kind: String, _ number: Int, _ text: String) -> OutputFile {
        OutputFile(path: "search/\(kind)-\(number).js", text: "waymarkSearch.\(kind)(\(number),\(text));\n")
    }

    // MARK: What there is

    private func indexFile(_ found: SearchIndex, _ words: [String], _ texts: [Int]) -> OutputFile {
        let forms = index.words.wordForms
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
            ("pairs", ScriptText.list(index.pairs.map { ScriptText.quoted($0.pair.id.text) })),
            ("kindOf", numbers(entries.map { SearchEntry.Kind.allCases.firstIndex(of: $0.kind) ?? 0 })),
            // The home page is of no pair.
            ("pairOf", numbers(entries.map { ($0.pair ?? -1) + 1 })),
            ("ageOf", numbers(entries.map { entry in entry.day.map { max(0, index.asOf - $0) } ?? 0 })),
            ("titleOf", numbers(found.titleLengths)),
            ("words", ScriptText.list(words.map(ScriptText.quoted))),
            ("texts", numbers(zip(texts, [0] + texts).map { $0 - $1 })),
        ]
        let text = members.map { "\($0):\($1)" }.joined(separator: ",\n")
        return OutputFile(path: "search/index.js", text: "waymarkSearch.index({\n\(text)\n});\n")
    }

    private func numbers(_ numbers: [Int]) -> String { ScriptText.quoted(SearchCoding.text(of: numbers)) }

    private func ranges(_ ranges: [ClosedRange<UInt32>]) -> String {
        numbers(ranges.flatMap { [Int($0.lowerBound), Int($0.upperBound)] })
    }

    // MARK: Words

    private func wordFiles(_ terms: [SearchIndex.Term]) -> [(first: String, text: String)] {
        inParallel(parts(of: terms), jobs: jobs) { part in
            var packing = SearchPacking(entries: entries.count)
            for term in part { packing.append(term) }
            let words = ScriptText.quoted(SearchCoding.text(ofWords: part.map(\.word)))
            // As they are: what is escaped would take more room.
            let postings = String(decoding: packing.finished(), as: UTF8.self)
            return (part.first?.word ?? "", "\(words),\n\"\(postings)\"")
        }
    }

    private func parts(of terms: [SearchIndex.Term]) -> [ArraySlice<SearchIndex.Term>] {
        var parts: [ArraySlice<SearchIndex.Term>] = []
        var (start, weight) = (0, 0)
        for (number, term) in terms.enumerated() {
            weight += term.word.utf8.count + term.postings.count
            guard weight >= Self.wordWeight || number + 1 == terms.count else { continue }
            parts.append(terms[start...number])
            (start, weight) = (number + 1, 0)
        }
        return parts
    }

    // MARK: Texts

    private func textFiles(_ labels: [[String]]) -> [(first: Int, text: String)] {
        var files: [(first: Int, text: String)] = []
        var first = 0
        var rows: [String] = []
        var bytes = 0
        for (number, entry) in entries.enumerated() {
            var values = [
                ScriptText.quoted(entry.title), ScriptText.quoted(entry.address.link(from: .search)),
                ScriptText.list(labels[number].filter { !$0.isEmpty }.map(ScriptText.quoted)),
                ScriptText.list(entry.parts.map { ScriptText.quoted($0.words) }),
            ]
            if let language = entry.language { values.append(ScriptText.quoted(language)) }
            let row = ScriptText.list(values)
            rows.append(row)
            bytes += row.utf8.count
            if bytes >= Self.textBytes || rows.count >= Self.textEntries || number + 1 == entries.count {
                files.append((first, "[\n" + rows.joined(separator: ",\n") + "\n]"))
                first = number + 1
                rows = []
                bytes = 0
            }
        }
        return files
    }
}

/// Values as a script has them.
enum ScriptText {
    static func list(_ values: [String]) -> String { "[" + values.joined(separator: ",") + "]" }

    static func quoted(_ text: String) -> String { text.quotedForScripts(escapesMarkup: false) }
}
