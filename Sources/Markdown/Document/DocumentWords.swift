extension Document {
    /// The words of a text, code or HTML as people read them, without the numbers of footnotes.
    func literal(of node: Int) -> String {
        guard self[node].kind == .text else { return self[node].text }
        let text = hasFootnotes ? FootnoteMarks.withoutReferences(self[node].text) : self[node].text
        // `&#27;` is a control character, too.
        return UnreadableCharacters.removed(from: EscapedBrackets.restored(text))
    }

    /// The plain words below a node: code, links and emphasis give their text, line breaks a blank.
    package func words(below node: Int) -> String {
        if let first = self[node].first, self[first].next == nil, self[first].kind == .text {
            return literal(of: first)
        }
        var text = ""
        walk(from: node) { inner, isEntering in
            guard isEntering else { return }
            switch self[inner].kind {
            case .text, .codeSpan: text += literal(of: inner)
            case .softBreak, .lineBreak, .cell: text += " "
            default: break
            }
        }
        return text
    }

    /// The ranges of characters that are code, or were written with a backslash, in the plain words below a node.
    func codeRanges(below node: Int) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var hasSome = false
        walk(from: node) { inner, _ in
            hasSome = hasSome || self[inner].kind == .codeSpan || EscapedBrackets.mayBeMarked(in: self[inner].text)
        }
        guard hasSome else { return [] }
        var count = 0
        var before = ""
        walk(from: node) { inner, isEntering in
            guard isEntering else { return }
            switch self[inner].kind {
            case .text:
                // What was written with a backslash is as much a word as code is.
                for (place, character) in self[inner].text.enumerated()
                where EscapedBrackets.characters.contains(character) {
                    let start = count + before.count + place
                    ranges.append(start..<start + 1)
                }
                before += literal(of: inner)
            case .softBreak, .lineBreak: before += " "
            case .codeSpan:
                count += before.count
                before = ""
                let length = literal(of: inner).count
                ranges.append(count..<count + length)
                count += length
            default: break
            }
        }
        return ranges
    }

    /// Whether a paragraph is one bold run of words with nothing but signs around it, or with brackets behind it:
    /// `**Wins:** 🎉`, `✅ **Actions**:`, `**Actions** (Noor)`, `***Wins***`.
    func isBold(_ paragraph: Int) -> Bool {
        var child = self[paragraph].first
        var hasBold = false
        while let node = child {
            child = self[node].next
            switch self[node].kind {
            case .strong where !hasBold: hasBold = true
            case .emphasis where !hasBold && isStrong(inside: node): hasBold = true
            case .text:
                let text = literal(of: node)
                guard isSigns(text) || hasBold && child == nil && isBracket(text) else { return false }
            default: return false
            }
        }
        return hasBold
    }

    /// `***words***`
    private func isStrong(inside emphasis: Int) -> Bool {
        guard let only = self[emphasis].first, self[only].next == nil else { return false }
        return self[only].kind == .strong
    }
}

private func isSigns(_ text: String) -> Bool {
    // Most paragraphs begin with a letter.
    if let first = text.utf8.first, (first | 0x20) &- 0x61 < 26 { return false }
    return !text.contains { $0.isLetter || $0.isNumber || "[]".contains($0) }
}

private func isBracket(_ text: String) -> Bool {
    var words = trimmed(text)
    while let last = words.last, ":.".contains(last) { words.removeLast() }
    return words.hasPrefix("(") && words.hasSuffix(")") && words.count < 60
}

/// Text without blanks and tabs at its end.
func trimmedEnd(_ text: some StringProtocol) -> String {
    var text = String(text)
    while text.last == " " || text.last == "\t" { text.removeLast() }
    return text
}
