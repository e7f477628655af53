import Markdown

/// A page as the files of the search have it: its words, and what the results show of it.
package final class IndexedEntry: Sendable {
    /// Without what it says.
    package let entry: SearchEntry
    let words: PlacedWords
    /// How many words its title has.
    let titleLength: Int
    /// Title, link, labels, texts, and the language where it is another, as a script has them.
    let text: [UInt8]

    /// - Parameter labels: What is said of it beside it, for its readers and for the search alike: its kind, its pair, its day.
    package init(_ entry: SearchEntry, labels: [String]) {
        words = SearchIndex.placed(entry, labels: labels)
        titleLength = Set(SearchFolding.words(of: entry.title)).count
        text = IndexedEntry.text(of: entry, labels)
        var bare = entry
        bare.parts = []
        self.entry = bare
    }

    private static func text(of entry: SearchEntry, _ labels: [String]) -> [UInt8] {
        var text: [UInt8] = [UInt8(ascii: "[")]
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
        return text.withoutRoom
    }
}
