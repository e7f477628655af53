extension String {
    /// Those of some destinations of links that stand in the text: `[[id]]` also with words of its own.
    ///
    /// A destination that was written with escapes is not found, and its link becomes words: the safe side. The text is
    /// read once, whatever the number of links: a note may be a megabyte of them.
    package func destinations(among wanted: some Sequence<String>) -> Set<String> {
        var search = DestinationSearch(text: Array(utf8))
        for destination in wanted { search.want(destination) }
        search.run()
        return search.found
    }
}

/// Looks up what stands between two borders of a text.
private struct DestinationSearch {
    let text: [UInt8]
    /// Destinations by their bytes; of `[[id]]` by those between the brackets.
    private var plain: Set<[UInt8]> = []
    private var wiki: Set<[UInt8]> = []
    /// Those with a border within, such as a blank, which have to be looked for one by one.
    private var broken: [[UInt8]] = []
    private(set) var found: Set<String> = []

    private static let before = Set("(<[]: \t\n\"'".utf8)
    private static let after = Set(")>]: \t\r\n\"'".utf8)
    private static let wikiEnd = Set("]|#".utf8)
    /// How many destinations with a border within are looked for, and how many ends of one `[[`.
    private static let most = 50

    init(text: [UInt8]) { self.text = text }

    mutating func want(_ destination: String) {
        let bytes = Array(destination.utf8)
        guard !bytes.isEmpty else { return }
        if destination.hasPrefix("[["), destination.hasSuffix("]]") {
            wiki.insert(Array(bytes.dropFirst(2).dropLast(2)))
        } else if bytes.contains(where: { Self.before.contains($0) || Self.after.contains($0) }) {
            broken.append(bytes)
        } else {
            plain.insert(bytes)
        }
    }

    mutating func run() {
        if !wiki.isEmpty { findWiki() }
        if !plain.isEmpty { findPlain() }
        for bytes in broken.sorted(by: { $0.lexicographicallyPrecedes($1) }).prefix(Self.most) where contains(bytes) {
            found.insert(String(decoding: bytes, as: UTF8.self))
        }
    }

    private mutating func findPlain() {
        var start = 0
        while start < text.count {
            let end = text[start...].firstIndex { Self.before.contains($0) || Self.after.contains($0) } ?? text.count
            let word = Array(text[start..<end])
            let isEnded = end == text.count || Self.after.contains(text[end])
            if isEnded, start == 0 || Self.before.contains(text[start - 1]), plain.contains(word) {
                found.insert(String(decoding: word, as: UTF8.self))
            }
            start = end + 1
        }
    }

    private mutating func findWiki() {
        let longest = wiki.map(\.count).max() ?? 0
        for start in text.indices.dropLast() where text[start] == 0x5B && text[start + 1] == 0x5B {
            var ends = 0
            var end = start + 2
            while end < text.count, end - start - 2 <= longest, text[end] != 0x0A, text[end] != 0x5B, ends < Self.most {
                if Self.wikiEnd.contains(text[end]) {
                    ends += 1
                    let inside = Array(text[start + 2..<end])
                    if wiki.contains(inside) { found.insert("[[\(String(decoding: inside, as: UTF8.self))]]") }
                }
                end += 1
            }
        }
    }

    private func contains(_ bytes: [UInt8]) -> Bool {
        guard text.count >= bytes.count else { return false }
        return (0...(text.count - bytes.count)).contains { start in
            guard text[start] == bytes[0], text[start..<(start + bytes.count)].elementsEqual(bytes) else {
                return false
            }
            let end = start + bytes.count
            return (start == 0 || Self.before.contains(text[start - 1]))
                && (end == text.count || Self.after.contains(text[end]))
        }
    }
}
