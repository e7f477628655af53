import Markdown

extension StateAtEdge {
    /// What stands where a state does at the end, and says that the item is open: `(not done)`, `– noch offen`.
    static func openAtEnd(of words: String) -> String? {
        guard words.utf8.contains(where: { "(-,;[:".utf8.contains($0) || $0 == 0xE2 }) else { return nil }
        var text = words[...]
        while let last = text.last, ".!)] ".contains(last) { text.removeLast() }
        guard let sign = text.suffix(30).lastIndex(where: { "–—-,;([:|".contains($0) }), sign > text.startIndex else {
            return nil
        }
        guard text[sign] != "-" || text[text.index(before: sign)] == " " else { return nil }
        let tail = trimmed(text[text.index(after: sign)...])
        return ItemState.openWords.contains(tail.lowercased()) || isRestOpen(tail) ? tail : nil
    }

    /// `second half open`, `Rest noch offen`
    private static func isRestOpen(_ tail: String) -> Bool {
        let words = tail.lowercased().split(separator: " ")
        guard (2...5).contains(words.count), let last = words.last, partOpen.contains(last) else { return false }
        return words.dropLast().contains { parts.contains($0) }
    }

    private static let partOpen: Set<Substring> = ["open", "offen", "pending", "missing", "outstanding", "fehlt"]
    private static let parts: Set<Substring> = [
        "rest", "half", "part", "remainder", "others", "hälfte", "teil", "zweite", "second", "other", "one", "two",
    ]
}
