/// Random numbers that a seed gives again on every machine (SplitMix64, Steele, Lea & Flood 2014).
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// Makes new inputs of old ones: with words that mean something to the reader, and without any respect for them.
struct Mutator {
    var numbers: SeededNumbers
    /// Words of the format under test.
    let words: [[UInt8]]
    /// No input grows longer: what counts is the number of inputs, and length has tests of its own.
    static let longest = 4096

    init(seed: UInt64, words: [String]) {
        numbers = SeededNumbers(seed: seed)
        self.words = (words + Mutator.troublemakers).map { Array($0.utf8) }
    }

    private static let troublemakers = [
        "\0", "\t", "\r", "\n", "\r\n", "\u{85}", "\u{2028}", "\u{FEFF}", "\u{202E}", "\u{200B}", "\u{301}",
        "\u{1B}[31m",
        "é", "👩‍👩‍👧", "１２", "ﬁ", "İ", "ß", "-1", "0", "99999999999999999999", "1e999", "nan", "0.1", "9999-12-31",
        "0001-01-01", "'", "\"", "\\", "#", ": ", "%", "@", "`", "|", "&", "*", "<", ">", "[", "]", "{", "}", "(", ")",
    ]

    mutating func input(from corpus: [[UInt8]]) -> [UInt8] {
        var input = corpus.randomElement(using: &numbers) ?? []
        for _ in 0..<Int.random(in: 1...8, using: &numbers) { change(&input, corpus) }
        return Array(input.prefix(Mutator.longest))
    }

    private mutating func change(_ input: inout [UInt8], _ corpus: [[UInt8]]) {
        let at = Int.random(in: 0...input.count, using: &numbers)
        let length = Int.random(in: 0...min(24, input.count - at), using: &numbers)
        switch Int.random(in: 0..<8, using: &numbers) {
        case 0, 1, 2: input.insert(contentsOf: words.randomElement(using: &numbers) ?? [], at: at)
        case 3: input.removeSubrange(at..<at + length)
        case 4:
            let part = Array(input[at..<at + length])
            for _ in 0..<Int.random(in: 1...20, using: &numbers) where input.count < Mutator.longest {
                input.insert(contentsOf: part, at: at)
            }
        case 5:
            let other = corpus.randomElement(using: &numbers) ?? []
            let from = Int.random(in: 0...other.count, using: &numbers)
            input.insert(contentsOf: other[from...].prefix(80), at: at)
        case 6: if at < input.count { input[at] = UInt8.random(in: 0...255, using: &numbers) }
        default: input.removeSubrange(at...)
        }
    }
}
