import MentoringModel

/// The last words of names, by which most words that are none are known at a glance over their bytes: of an item each
/// beginning is asked about, `noor`, `noor sends`, `noor sends the`.
struct NameEnds: Equatable, Sendable {
    private var words: Set<String> = []

    mutating func add(_ name: Slug) { add(slug: name.text) }

    /// - Parameter name: A name in the form of a slug.
    mutating func add(slug name: String) { words.insert(name.split(separator: "-").last.map(String.init) ?? name) }

    /// Whether one of the names may end some words; it says no only where none does.
    func mayEnd(_ text: String) -> Bool {
        var text = text
        let last = text.withUTF8 { bytes -> String? in
            var end = bytes.count
            while end > 0, !NameEnds.isPart(bytes[end - 1]) { end -= 1 }
            var start = end
            while start > 0, NameEnds.isPart(bytes[start - 1]) { start -= 1 }
            let word = bytes[start..<end]
            guard word.allSatisfy({ $0 < 0x80 }) else { return nil }
            return String(decoding: word.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
        }
        return last.map { words.contains($0) } ?? true
    }

    /// Whether a byte is part of a word: a letter, a digit, or any sign beyond ASCII.
    private static func isPart(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0x80
    }
}
