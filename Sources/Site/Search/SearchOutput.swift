import Content
import Localization
import MentoringModel
import Publishing
import Search

/// Makes the files of the search below `search/`; words are packed on several cores.
func forEachSearchFile(
    _ entries: [IndexedEntry], _ index: SiteIndex, memory: SearchMemory?, jobs: Int, _ body: (SearchFile) -> Void
) {
    let files = SearchFiles(
        of: entries, pairs: index.pairs.map(\.pair.id.text), asOf: index.asOf, forms: index.words.wordForms,
        memory: memory)
    let words = inParallel(Array(files.wordParts), jobs: jobs) { files.words($0) }
    files.forEachFile(words: words, memory: memory, body)
}

extension SearchEntry {
    /// The address of its page.
    var address: Address {
        get { Address(path) }
        set {
            path = newValue.path
            link = newValue.link(from: .search)
        }
    }

    /// The name of the pair that stands beside it; `nil` for a pair itself and for what is of none.
    func pairName(_ index: SiteIndex) -> String? {
        kind == .pair ? nil : pair.map { index.name(ofPairAt: $0) }
    }

    /// What is said of it beside it, for its readers and for the search alike.
    func labels(_ index: SiteIndex) -> [String] {
        // A session that is called by its day has it in its title.
        let day = isNamedByDay ? nil : day.map(index.words.day)
        return [index.words.found(kind), pairName(index) ?? "", day ?? ""] + facts + states
    }
}
