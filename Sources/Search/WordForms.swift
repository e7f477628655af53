/// Endings that replace each other: `give`, `gives` and `giving` are forms of one word. Only endings of the language, so
/// that a question finds a little more, never something else; what a word begins with stays.
///
/// The browser finds the forms of a question by the same tables, which the index brings along.
package struct WordForms: Sendable {
    /// The endings, folded. One that begins with `+` doubles the last letter before it: `plan`, `planning`.
    package var endings: [String]
    /// How many letters stand before the ending, at least.
    package var least: Int
    /// What the letters before the ending end with; empty where that does not matter.
    package var after: [String] = []

    package init(endings: [String], least: Int, after: [String] = []) {
        self.endings = endings
        self.least = least
        self.after = after
    }

    /// What else a folded word is called in the forms of these families, sorted; only for words of the letters a to z.
    static func others(of word: String, in families: [WordForms]) -> [String] {
        guard word.utf8.allSatisfy({ $0 &- 0x61 < 26 }) else { return [] }
        var forms: Set<String> = []
        for family in families {
            for stem in family.endings.compactMap({ family.stem(of: word, without: $0) }) {
                for ending in family.endings { forms.insert(family.join(stem, ending)) }
            }
        }
        forms.remove(word)
        return forms.sorted()
    }

    private func stem(of word: String, without ending: String) -> String? {
        let isDoubling = ending.hasPrefix("+")
        let letters = isDoubling ? ending.dropFirst() : ending[...]
        guard word.hasSuffix(letters) else { return nil }
        var stem = word.dropLast(letters.count)
        if isDoubling {
            guard let last = stem.popLast(), stem.last == last else { return nil }
        }
        let fits = after.isEmpty || after.contains { stem.hasSuffix($0) }
        return stem.count >= least && fits ? String(stem) : nil
    }

    private func join(_ stem: String, _ ending: String) -> String {
        ending.hasPrefix("+") ? stem + stem.suffix(1) + ending.dropFirst() : stem + ending
    }
}
