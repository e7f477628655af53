/// The words of an entry, each once, with how often and how prominently they stand in it.
struct EntryWords {
    private struct Row {
        var count = 0
        /// Where it stands that is more than the text.
        var prominent: SearchIndex.Place?
    }

    private var table = WordTable()
    private var rows: [Row] = []

    /// Adds the words of a text.
    ///
    /// - Parameter prominent: Where they stand; `nil` for the text of the entry.
    mutating func add(_ text: String, at prominent: SearchIndex.Place? = nil) {
        SearchFolding.forEachFolded(of: text) { word in
            let number = table.number(of: word)
            if number == rows.count { rows.append(Row()) }
            if let prominent {
                rows[number].prominent = max(rows[number].prominent ?? prominent, prominent)
            } else {
                rows[number].count += 1
            }
        }
    }

    /// In the order in which they were added first.
    var placed: PlacedWords {
        var words = PlacedWords()
        for (number, row) in rows.enumerated() {
            words.append(
                table.bytes(of: number),
                at: row.prominent ?? (row.count >= SearchIndex.oftenFrom ? .often : .text))
        }
        return words.withoutRoom
    }
}
