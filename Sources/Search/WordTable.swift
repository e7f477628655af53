/// Numbers of words, from 0 on in the order in which they come: a table over their bytes, so that no text is made of a word to look
/// for it.
struct WordTable {
    private struct Row {
        var hash: UInt64
        /// Where its bytes are.
        var place: Range<Int>
    }

    private var bytes: [UInt8] = []
    private var rows: [Row] = []
    /// The number of a row behind its hash, from 1 on; 0 where there is none. As many as a power of two.
    private var slots = [Int32](repeating: 0, count: 256)
    private let seed = WordTable.seed
    private static let seed = UInt64.random(in: .min ... .max)

    var count: Int { rows.count }

    /// The number of a word, which is added where it is new.
    mutating func number(of word: UnsafeBufferPointer<UInt8>) -> Int {
        let hash = hash(of: word)
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
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

    /// Eight bytes at a time, each folded into what came before by a product. Where it begins is another number in every process, so
    /// that nobody can write words that all have the same.
    private func hash(of word: UnsafeBufferPointer<UInt8>) -> UInt64 {
        let bytes = UnsafeRawBufferPointer(word)
        var hash = seed ^ UInt64(word.count)
        var index = 0
        func fold(_ part: UInt64) {
            let product = (hash ^ part).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
            hash = product.high ^ product.low ^ seed
        }
        while index + 8 <= bytes.count {
            fold(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
            index += 8
        }
        if index < bytes.count { fold(bytes[index...].reduce(0) { $0 << 8 | UInt64($1) }) }
        return hash
    }

    func bytes(of number: Int) -> ArraySlice<UInt8> { bytes[rows[number].place] }

    private mutating func grow() {
        slots = [Int32](repeating: 0, count: slots.count * 2)
        for (number, row) in rows.enumerated() {
            var slot = Int(truncatingIfNeeded: row.hash) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(number + 1)
        }
    }
}
