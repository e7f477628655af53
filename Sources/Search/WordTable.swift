/// Numbers of words, from 0 on in the order in which they come: a table over their bytes, so that no text is made of a word to look
/// for it.
struct WordTable {
    private struct Row {
        var hash: Int
        /// Where its bytes are.
        var place: Range<Int>
    }

    private var bytes: [UInt8] = []
    private var rows: [Row] = []
    /// The number of a row behind its hash, from 1 on; 0 where there is none. As many as a power of two.
    private var slots = [Int32](repeating: 0, count: 256)

    var count: Int { rows.count }

    /// The number of a word, which is added where it is new.
    mutating func number(of word: UnsafeBufferPointer<UInt8>) -> Int {
        var hasher = Hasher()
        hasher.combine(bytes: UnsafeRawBufferPointer(word))
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

    func bytes(of number: Int) -> ArraySlice<UInt8> { bytes[rows[number].place] }

    private mutating func grow() {
        slots = [Int32](repeating: 0, count: slots.count * 2)
        for (number, row) in rows.enumerated() {
            var slot = row.hash & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(number + 1)
        }
    }
}
