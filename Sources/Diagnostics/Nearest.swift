/// The candidate that a misspelt word most likely meant; `nil` when none is near enough.
///
/// Near enough is a third of the word's length in single edits (insert, delete, replace, swap of neighbours), at
/// least one. Of equally near ones the first in sorted order is taken.
package func nearest(to word: String, in candidates: some Sequence<String>, within most: Int = .max) -> String? {
    let wanted = Array(word.lowercased().prefix(80))
    guard !wanted.isEmpty else { return nil }
    let limit = min(most, max(1, wanted.count / 3))
    var best: (distance: Int, word: String)?
    for candidate in candidates.sorted() {
        let letters = Array(candidate.lowercased().prefix(80))
        guard abs(letters.count - wanted.count) <= limit else { continue }
        let distance = edits(from: wanted, to: letters)
        if distance <= limit, distance < best?.distance ?? .max { best = (distance, candidate) }
    }
    return best?.word
}

/// Optimal string alignment distance.
private func edits(from left: [Character], to right: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for i in left.indices {
        var row = [i + 1]
        row.reserveCapacity(right.count + 1)
        for j in right.indices {
            let same = left[i] == right[j]
            var cost = Swift.min(last[j + 1] + 1, row[j] + 1, last[j] + (same ? 0 : 1))
            if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
                cost = Swift.min(cost, beforeLast[j - 1] + 1)
            }
            row.append(cost)
        }
        beforeLast = last
        last = row
    }
    return last[right.count]
}
