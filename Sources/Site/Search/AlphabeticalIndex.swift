import Localization
import Search

/// Everything from A to Z: by letter, and on several pages where one would be heavy.
struct AlphabeticalIndex {
    /// A page of the A–Z, or a section of the only one.
    struct Part {
        /// As it stands in addresses: `s`, `se`, `se-2`, `others`.
        var name: String
        /// As it is read: `S`, `Se`, `Se 2`, `#`.
        var label: String
        var entries: [SearchEntry]
    }

    struct Letter {
        var label: String
        /// Several where the letter has too much for one page.
        var parts: [Part]
        var count: Int { parts.reduce(0) { $0 + $1.entries.count } }
    }

    /// Up to this many entries stand on the search page itself.
    static let mostTogether = 400
    /// About how many bytes the rows of a page have at most.
    static let mostBytes = 96_000

    let letters: [Letter]
    /// Whether all of it stands on the search page.
    let isTogether: Bool

    /// - Parameter bytes: About how many bytes the row of an entry has.
    init(_ entries: [SearchEntry], in words: any Language, bytes: (SearchEntry) -> Int) {
        let sorted = entries.sorted { ($0.order, $0.address) < ($1.order, $1.address) }
        isTogether = entries.count <= Self.mostTogether && sorted.reduce(0) { $0 + bytes($1) } <= Self.mostBytes
        let most = isTogether ? Int.max : Self.mostBytes
        letters = Self.groups(sorted, at: 0).map { letter, own in
            let name = letter.isEmpty ? Self.others : letter
            let label = letter.isEmpty ? words.azOthers : letter.uppercased()
            guard own.reduce(0, { $0 + bytes($1) }) > most else {
                return Letter(label: label, parts: [Part(name: name, label: label, entries: own)])
            }
            let pairs = letter.isEmpty ? [("", own)] : Self.groups(own, at: 1)
            return Letter(
                label: label,
                parts: pairs.flatMap { second, own in
                    let isPlain = letter.isEmpty || second.isEmpty
                    return Self.chunks(
                        Part(
                            name: isPlain ? (letter.isEmpty ? name : "\(name)-\(Self.others)") : name + second,
                            label: isPlain ? label : label + second, entries: own), in: words,
                        most: most, bytes: bytes)
                })
        }
    }

    var parts: [Part] { letters.flatMap(\.parts) }

    private static let others = "others"

    /// The entries by the letter at a place of their order; what has none there comes last, under nothing.
    private static func groups(_ entries: [SearchEntry], at place: Int) -> [(letter: String, entries: [SearchEntry])] {
        let groups = Dictionary(grouping: entries) { entry -> String in
            guard let scalar = entry.order.unicodeScalars.dropFirst(place).first, ("a"..."z").contains(scalar) else {
                return ""
            }
            return String(scalar)
        }
        return groups.keys.sorted { ($0.isEmpty ? 1 : 0, $0) < ($1.isEmpty ? 1 : 0, $1) }.map { ($0, groups[$0] ?? []) }
    }

    /// The part as it is, or cut into numbered ones.
    private static func chunks(
        _ part: Part, in words: any Language, most: Int, bytes: (SearchEntry) -> Int
    ) -> [Part] {
        var chunks: [[SearchEntry]] = [[]]
        var sum = 0
        for entry in part.entries {
            let own = bytes(entry)
            if sum + own > most, !(chunks.last?.isEmpty ?? true) {
                chunks.append([])
                sum = 0
            }
            chunks[chunks.count - 1].append(entry)
            sum += own
        }
        guard chunks.count > 1 else { return [part] }
        return chunks.enumerated().map { number, own in
            Part(name: "\(part.name)-\(number + 1)", label: words.azPart(part.label, number + 1), entries: own)
        }
    }
}
