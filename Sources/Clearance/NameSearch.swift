/// Finds many names in a text at once: the longest that begins at each word, in capitals or not, and whatever blanks,
/// line breaks and marks of emphasis stand between its words.
///
/// A tree of their letters, since a note may introduce thousands of people and be a megabyte long.
struct NameSearch {
    private struct Node {
        var next: [Character: Int] = [:]
        /// What stands in place of the name that ends here.
        var label: String?
    }

    private var nodes = [Node()]
    private var beginnings = WordBeginnings()
    /// What is longer is a sentence and no name.
    private static let longestName = 200

    init(_ labels: [String: String]) {
        for (name, label) in labels where name.count <= Self.longestName {
            var at = 0
            let folded = name.map(Self.folded)
            beginnings.add(folded)
            for character in folded {
                if let next = nodes[at].next[character] {
                    at = next
                } else {
                    nodes.append(Node())
                    nodes[at].next[character] = nodes.count - 1
                    at = nodes.count - 1
                }
            }
            nodes[at].label = label
        }
    }

    var isEmpty: Bool { nodes.count == 1 }

    /// The text with each name, where it stands as whole words, replaced by its label.
    func replaced(in text: String) -> String {
        guard !isEmpty else { return text }
        var text = text
        let places = text.withUTF8(beginnings.places)
        var result = ""
        var copied = text.startIndex
        for place in places {
            let start = text.utf8.index(text.startIndex, offsetBy: place)
            guard start >= copied, String.Index(start, within: text) != nil,
                start == text.startIndex || !text[text.index(before: start)].isPartOfWord,
                let (end, label) = match(text, from: start)
            else { continue }
            result += text[copied..<start]
            result += label
            copied = end
        }
        return copied == text.startIndex ? text : result + text[copied...]
    }

    private func match(_ text: String, from start: String.Index) -> (end: String.Index, label: String)? {
        var at = 0
        var index = start
        var longest: (String.Index, String)?
        while index < text.endIndex {
            if let next = nodes[at].next[" "], text[index].isBetweenWords {
                while index < text.endIndex, text[index].isBetweenWords { index = text.index(after: index) }
                at = next
            } else if let next = nodes[at].next[Self.folded(text[index])] {
                index = text.index(after: index)
                at = next
            } else {
                break
            }
            if let label = nodes[at].label, index == text.endIndex || !text[index].isPartOfWord {
                longest = (index, label)
            }
        }
        return longest
    }

    /// A letter in lower case, any blank as one and the same.
    private static func folded(_ character: Character) -> Character {
        if character.isWhitespace || "-‐‑".contains(character) { return " " }
        if "’ʼ`´".contains(character) { return "'" }
        let lower = character.lowercased()
        return lower.count == 1 ? Character(lower) : character
    }
}

extension Character {
    fileprivate var isPartOfWord: Bool { isLetter || isNumber }
    fileprivate var isBetweenWords: Bool { isWhitespace || "*_~>-‐‑\\".contains(self) }
}
