import Markdown
import MentoringModel

/// The last words of names, by which most words that are none are known at a glance over their bytes: of an item each
/// beginning is asked about, `noor`, `noor sends`, `noor sends the`.
struct NameEnds: Equatable, Sendable {
    private var words: Set<String> = []
    /// The last two bytes of each word: most words end in no such two.
    private var ends: Set<UInt16> = []

    mutating func add(_ name: Slug) { add(slug: name.text) }

    /// - Parameter name: A name in the form of a slug.
    mutating func add(slug name: String) {
        let word = name.split(separator: "-").last.map(String.init) ?? name
        words.insert(word)
        ends.insert(NameEnds.end(of: word.utf8.suffix(2)))
    }

    private static func end(of bytes: some Sequence<UInt8>) -> UInt16 { bytes.reduce(0) { $0 << 8 | UInt16($1) } }

    /// Whether one of the names may end some words; it says no only where none does.
    func mayEnd(_ text: String) -> Bool {
        // `nil` where the last word is not plain, empty where none can be it.
        let last = text[...].utf8.withContiguousBytes { bytes -> String? in
            var end = bytes.count
            while end > 0, !NameEnds.isPart(bytes[end - 1]) { end -= 1 }
            var start = end
            while start > 0, NameEnds.isPart(bytes[start - 1]) { start -= 1 }
            let word = bytes[start..<end]
            guard word.allSatisfy({ $0 < 0x80 }) else { return nil }
            let tail = word.suffix(2).lazy.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
            guard ends.contains(NameEnds.end(of: tail)) else { return "" }
            return String(decoding: word.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
        }
        return last.map { words.contains($0) } ?? true
    }

    /// Whether a byte is part of a word: a letter, a digit, or any sign beyond ASCII.
    private static func isPart(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0x80
    }
}
