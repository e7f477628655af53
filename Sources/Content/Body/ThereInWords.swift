import Markdown

/// What people say of a thing that was promised once they have it: `Checkliste ist da`, `the list has come`.
enum ThereInWords {
    /// Some words without it at their end; `nil` where it does not stand there.
    static func cut(from words: String) -> String? {
        var text = words[...]
        while let last = text.last, ".! ".contains(last) { text.removeLast() }
        let lower = text.lowercased()
        guard let ending = endings.first(where: { lower.hasSuffix(" " + $0) }) else { return nil }
        let rest = trimmed(text.dropLast(ending.count))
        return rest.split(separator: " ").count <= 6 && !rest.contains("?") ? rest : nil
    }

    private static let endings = [
        "ist da", "ist angekommen", "ist gekommen", "ist raus", "liegt vor", "kam an", "kam", "ist eingetroffen",
        "is here",
        "is there", "is in", "is out", "has arrived", "arrived", "has come", "came",
    ]
}
