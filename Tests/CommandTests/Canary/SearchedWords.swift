/// The words of the search index, which stand in its files without the beginning that each shares with the one before.
enum SearchedWords {
    /// The signs that stand between words, as the index itself says.
    static func signs(_ index: [UInt8]) -> [UInt8] {
        guard let line = index.split(separator: 0x0A).first(where: { $0.starts(with: "signs:".utf8) }) else {
            return []
        }
        return Array(line.split(separator: UInt8(ascii: "\""))[1])
    }

    /// The words in full; `nil` for a file that is none of them.
    static func words(_ file: [UInt8], signs: [UInt8]) -> [String]? {
        let parts = file.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
        guard file.starts(with: "waymarkSearch.words(".utf8), parts.count == 5 else { return nil }
        // What is no word of the file holds no letters.
        guard parts[3].allSatisfy(signs.contains) else { return nil }
        var words: [[UInt16]] = []
        for unit in String(decoding: parts[1], as: UTF8.self).utf16 {
            if let shared = signs.firstIndex(where: { UInt16($0) == unit }) {
                words.append(Array((words.last ?? []).prefix(shared)))
            } else if !words.isEmpty {
                words[words.count - 1].append(unit)
            }
        }
        return words.map { String(decoding: $0, as: UTF16.self) }
    }
}
