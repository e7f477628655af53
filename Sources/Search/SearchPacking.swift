/// Packs in which entries words stand and how prominently: numbers whose chances are learnt from those before them, one
/// text for each file of words. `search.js` unpacks it by the same steps.
struct SearchPacking {
    private let entries: Int
    private var writer = ArithmeticEncoder()
    private var numbers = [Chance](repeating: Chance(), count: (longest + 1 + 16) * perNumber)
    private var places = [Chance](repeating: Chance(), count: 16 * 6)

    /// Longer words count as this long; short words stand in more entries.
    private static let longest = 12
    /// Chances for numbers of one context: 32 for how many bits they have, 4 for the two below the first of each such number.
    private static let perNumber = 128

    /// - Parameter entries: How many entries there are, at most 2²³.
    init(entries: Int) { self.entries = entries }

    /// Adds a word with one posting at least.
    mutating func append(_ term: SearchIndex.Term) {
        let count = term.postings.count
        write(count, in: min(term.word.utf16.count, Self.longest))
        let share = min(Self.bits(entries * 8 / count), 15)
        var last = -1
        var wasMore = false
        for (number, posting) in term.postings.enumerated() {
            let (rest, left) = (entries - last - 1, count - number)
            // Where as many entries are left as postings, the next one is clear.
            if rest > left { write(step: posting.entry - last - 1, expected: rest * 8 / left) }
            write(posting.place, in: share * 2 + (wasMore ? 1 : 0))
            wasMore = posting.place != .text
            last = posting.entry
        }
    }

    func finished() -> [UInt8] { writer.finished() }

    /// How many bits a number from 1 on has.
    private static func bits(_ number: Int) -> Int { Int.bitWidth - number.leadingZeroBitCount }

    /// Writes how many entries are passed over.
    ///
    /// - Parameter expected: How many entries there are to each posting that is left, in eighths, from 8 on. Steps much
    ///   longer than usual stand to each other as all steps do, so they share their chances: what is written is the
    ///   step in units of about a sixth of it, and the rest as it is.
    private mutating func write(step: Int, expected: Int) {
        let bits = Self.bits(expected)
        let unit = max(0, bits - 7)
        let context = Self.longest + 1 + (min(bits, 7) - 4) * 4 + (expected >> (bits - 3) & 3)
        write((step >> unit) + 1, in: context)
        writer.write(lowest: unit, of: step)
    }

    /// Writes a number from 1 on: how many bits it has, the two highest of those below its first, and the rest.
    private mutating func write(_ number: Int, in context: Int) {
        let bits = Self.bits(number)
        let first = context * Self.perNumber
        for length in 1...bits { writer.write(length < bits, &numbers[first + length]) }
        var node = 1
        for place in (max(0, bits - 3)..<bits - 1).reversed() {
            let isOne = number >> place & 1 == 1
            writer.write(isOne, &numbers[first + 32 + bits * 4 + node])
            node = node * 2 + (isOne ? 1 : 0)
        }
        writer.write(lowest: max(0, bits - 3), of: number)
    }

    private mutating func write(_ place: SearchIndex.Place, in context: Int) {
        for step in 0..<3 {
            writer.write(place.rawValue > step, &places[context * 3 + step])
            if place.rawValue == step { break }
        }
    }
}
