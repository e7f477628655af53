extension Substring {
    /// The first `[[target]]` or `[[target|words]]`; words that are the target again are none of their own.
    package var nextWikiLink: (whole: Range<Index>, target: String, words: String?)? {
        var from = self
        while let open = from.firstRange(of: "[["), let close = from[open.upperBound...].firstRange(of: "]]") {
            let inside = from[open.upperBound..<close.lowerBound]
            if inside.contains("[") {
                from = from[index(after: open.lowerBound)...]
                continue
            }
            let halves = inside.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
            let target = String(halves[0]).trimmedBlanks
            let words = halves.count > 1 ? String(halves[1]).trimmedBlanks : ""
            return (open.lowerBound..<close.upperBound, target, words.isEmpty || words == target ? nil : words)
        }
        return nil
    }
}

extension String {
    package var trimmedBlanks: String {
        var text = self[...]
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return String(text)
    }
}
