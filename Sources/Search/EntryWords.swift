/// The words of an entry, each once, with how often and how prominently they stand in it.
///
/// A table over the bytes of the words: a text is made of a word once, and not at each place where it stands.
struct EntryWords {
    private struct Row {
        var hash: Int
        /// Where its bytes are.
        var place: Range<Int>
        var count = 0
        /// Where it stands that is more than the text.
        var prominent: SearchIndex.Place?
    }

    private var bytes: [UInt8] = []
    private var rows: [Row] = []
    /// The number of a row behind its hash, from 1 on; 0 where there is none. As many as a power of two.
    private var slots = [Int32](repeating: 0, count: 256)

    /// Adds the words of a text.
    ///
    /// - Parameter prominent: Where they stand; `nil` for the text of the entry.
    mutating func add(_ text: String, at prominent: SearchIndex.Place? = nil) {
        SearchFolding.forEachFolded(of: text) { word in
            let number = row(of: word)
            if let prominent {
                rows[number].prominent = max(rows[number].prominent ?? prominent, prominent)
            } else {
                rows[number].count += 1
            }
        }
    }

    /// In the order in which they were added first.
    var placed: [SearchIndex.PlacedWord] {
        rows.map { row in
            SearchIndex.PlacedWord(
                word: String(decoding: bytes[row.place], as: UTF8.self),
                place: row.prominent ?? (row.count >= SearchIndex.oftenFrom ? .often : .text))
        }
    }

    private mutating func row(of word: [UInt8]) -> Int {
        var hasher = Hasher()
        word.withUnsafeBytes { hasher.combine(bytes: $0) }
        let hash = hasher.finalize()
        var slot = hash & (slots.count - 1)
        while slots[slot] != 0 {
            let number = Int(slots[slot]) - 1
            if rows[number].hash == hash, bytes[rows[number].place].elementsEqual(word) { return number }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = Int32(rows.count + 1)
        rows.append(Row(hash: hash, place: bytes.count..<(bytes.count + word.count)))
        bytes.append(contentsOf: word)
        if rows.count * 2 > slots.count { grow() }
        return rows.count - 1
    }

    private mutating func grow() {
        slots = [Int32](repeating: 0, count: slots.count * 2)
        for (number, row) in rows.enumerated() {
            var slot = row.hash & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(number + 1)
        }
    }
}
