/// The candidate that a misspelt word most likely meant; `nil` when none is near enough.
///
/// Near enough is a third of the word's length in single edits (insert, delete, replace, swap of neighbours), at
/// least one. Of equally near ones the first in sorted order is taken.
package func nearest(to word: String, in candidates: some Sequence<String>, within most: Int = .max) -> String? {
    let wanted = Array(word.lowercased().prefix(80))
    guard !wanted.isEmpty else { return nil }
    let plain = bytesOfPlain(wanted)
    let limit = min(most, max(1, wanted.count / 3))
    var best: (distance: Int, word: String)?
    for candidate in candidates.sorted() {
        let letters = Array(candidate.lowercased().prefix(80))
        guard abs(letters.count - wanted.count) <= limit else { continue }
        let distance =
            plain.flatMap { plain in bytesOfPlain(letters).map { edits(from: plain, to: $0) } }
            ?? edits(from: wanted, to: letters)
        if distance <= limit, distance < best?.distance ?? .max { best = (distance, candidate) }
    }
    return best?.word
}

/// The letters of a word as bytes, which are faster to compare; `nil` where one is not of ASCII.
private func bytesOfPlain(_ letters: [Character]) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(letters.count)
    for letter in letters {
        // A line break of two signs says that it is one of them.
        guard let byte = letter.asciiValue, byte != 0x0A else { return nil }
        bytes.append(byte)
    }
    return bytes
}

/// Optimal string alignment distance.
private func edits<Letter: Equatable>(from left: [Letter], to right: [Letter]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    var row = last
    for i in left.indices {
        row[0] = i + 1
        for j in right.indices {
            let same = left[i] == right[j]
            var cost = Swift.min(last[j + 1] + 1, row[j] + 1, last[j] + (same ? 0 : 1))
            if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
                cost = Swift.min(cost, beforeLast[j - 1] + 1)
            }
            row[j + 1] = cost
        }
        // The row that is needed no more is the next to be filled.
        (beforeLast, last, row) = (last, row, i == 0 ? last : beforeLast)
    }
    return last[right.count]
}
