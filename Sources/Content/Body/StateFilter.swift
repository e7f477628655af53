import Markdown

/// Tells at a glance that words say no state of an item: hardly any do, and several readers look for one.
enum StateFilter {
    /// Whether some words may hold a state that `StateAtEdge` or `StateInPart` finds.
    static func mayHoldState(_ words: String) -> Bool {
        if words.hasPrefix("~~") { return true }
        let bytes = words[...].utf8
        // `: 100%`
        return bytes.withContiguousBytes { $0.contains(UInt8(ascii: "%")) || containsSign($0) }
            || starts.mayHold(.list(0), in: bytes)
    }

    private static let starts: WordStarts = {
        var phrases = Set(StatePhrases.all.keys)
        phrases.formUnion(StatePhrases.verbs)
        phrases.formUnion(StatePhrases.nearly.keys)
        phrases.formUnion(StatePhrases.doneBehindDash)
        phrases.formUnion(StatePhrases.mayBeDone)
        phrases.formUnion(ItemState.words.keys)
        phrases.formUnion(StateAtEdge.codes.keys)
        // Apostrophes are written in several ways.
        let beginnings = phrases.map { String($0.prefix { $0 != "'" && $0 != "’" }) }
        return WordStarts([beginnings.filter { $0.first?.isLetter ?? false }])
    }()

    /// Whether ticks, crosses or other signs may stand in a text, or accents of their own behind a letter: those of dashes and
    /// quotation marks say nothing.
    private static func containsSign(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        for index in bytes.indices where bytes[index] >= 0xE2 || bytes[index] == 0xCC || bytes[index] == 0xCD {
            guard bytes[index] == 0xE2, index + 1 < bytes.count, bytes[index + 1] == 0x80 else { return true }
        }
        return false
    }
}
