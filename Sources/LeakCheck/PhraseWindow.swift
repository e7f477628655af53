/// The phrases that end at each word of a text, of one to six words.
///
/// Numbers count as one and the same word in longer phrases: pages count and date what they say.
struct PhraseWindow {
    /// The last words, the newest first.
    private var hashes: (UInt64, UInt64, UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0, 0, 0)
    private var starts: (Int, Int, Int, Int, Int, Int) = (0, 0, 0, 0, 0, 0)
    /// The last words with their numbers.
    private var exact: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    /// How many words the run has so far.
    private(set) var count = 0
    private var end = 0
    /// The run as a whole, while it is short.
    private var sum: UInt64 = 0

    private static let number: UInt64 = 0x9AE1_6A3B_2F90_404F
    private static let factor: UInt64 = 0x9DDF_EA08_EB38_2D69
    private static let ending = WordHash.of("md".utf8)

    mutating func endRun() {
        count = 0
        sum = 0
    }

    @inline(__always)
    mutating func add(_ word: FoldedWord) {
        let hash = word.isNumber ? Self.number : word.hash
        hashes = (hash, hashes.0, hashes.1, hashes.2, hashes.3, hashes.4)
        exact = (word.hash, exact.0, exact.1, exact.2)
        starts = (word.start, starts.0, starts.1, starts.2, starts.3, starts.4)
        end = word.end
        count += 1
        sum = sum &* Self.factor &+ hash
    }

    /// Calls `body` with the hash of each phrase of two to six words that ends here, its length, and where it starts.
    @inline(__always)
    func forEach(_ body: (_ hash: UInt64, _ length: Int, _ start: Int) -> Void) {
        let factor = Self.factor
        guard count >= 2 else { return }
        var sum = hashes.0 &+ hashes.1 &* factor
        body(WordHash.mixed(sum, length: 2), 2, starts.1)
        guard count >= 3 else { return }
        sum = sum &+ hashes.2 &* (factor &* factor)
        body(WordHash.mixed(sum, length: 3), 3, starts.2)
        guard count >= 4 else { return }
        sum = sum &+ hashes.3 &* (factor &* factor &* factor)
        body(WordHash.mixed(sum, length: 4), 4, starts.3)
        guard count >= 5 else { return }
        sum = sum &+ hashes.4 &* (factor &* factor &* factor &* factor)
        body(WordHash.mixed(sum, length: 5), 5, starts.4)
        guard count >= 6 else { return }
        sum = sum &+ hashes.5 &* (factor &* factor &* factor &* factor &* factor)
        body(WordHash.mixed(sum, length: 6), 6, starts.5)
    }

    /// The hash of a word that stands alone; `nil` for one that tells nothing by itself: short words, numbers
    /// of up to four digits, as figures have, days and months.
    @inline(__always)
    static func single(_ word: FoldedWord) -> UInt64? {
        if word.isNumber {
            guard word.length >= 5, !word.isDay else { return nil }
        } else if word.length < 3 {
            return nil
        }
        return WordHash.mixed(word.hash, length: 1)
    }

    /// The hash of the run as a whole, and where it stands; `nil` unless it has three to six words.
    var whole: (hash: UInt64, start: Int, end: Int)? {
        guard (3...6).contains(count) else { return nil }
        let start = count == 3 ? starts.2 : count == 4 ? starts.3 : count == 5 ? starts.4 : starts.5
        return (Self.whole(sum, count), start, end)
    }

    /// The hashes by which the phrases of three to six words that end here would stand as a run of their own.
    func forEachWhole(_ body: (UInt64) -> Void) {
        guard count >= 3 else { return }
        let last = [hashes.0, hashes.1, hashes.2, hashes.3, hashes.4, hashes.5]
        for length in 3...min(6, count) {
            body(Self.whole(last[..<length].reversed().reduce(0) { $0 &* Self.factor &+ $1 }, length))
        }
    }

    private static func whole(_ sum: UInt64, _ length: Int) -> UInt64 {
        WordHash.mixed(sum, length: UInt64(16 + length))
    }

    /// The hash of the path of a note, by its last words and numbers, when it ends here: `sessions/2026-03-14.md`.
    var path: (hash: UInt64, start: Int)? {
        guard exact.0 == Self.ending, count >= 3 else { return nil }
        let factor = Self.factor
        let hasFour = count >= 4
        let sum =
            exact.0 &+ exact.1 &* factor &+ exact.2 &* (factor &* factor)
            &+ (hasFour ? exact.3 &* (factor &* factor &* factor) : 0)
        return (WordHash.mixed(sum, length: 32), hasFour ? starts.3 : starts.2)
    }
}
