import Markdown

// Lines right below an item that were not meant as part of it.
extension NoteReader {
    /// Whether a line without a blank in front begins a sentence of its own, where the line above it had room for its first word: a
    /// long line that was broken goes on below.
    func isGlued(_ line: Substring, _ number: Int) -> Bool {
        guard let first = line.first, first.isUppercase || first == "*" && line.dropFirst().first?.isLetter ?? false,
            let above = log.line(number - 1), above.utf8.count < 60
        else { return false }
        let words = line.split(separator: " ", omittingEmptySubsequences: true)
        guard words.count > 2, let last = above.last(where: { !isBlank($0) }) else { return false }
        return last != ":" && !GluedLine.goesOn(above, last, with: words[0])
    }

    /// The lines of a paragraph that stand for themselves, as the lines of minutes and chats do without blank lines between them:
    /// no sentence of the line above goes on in them, and none of their own in the line below.
    ///
    /// What is told of a line on its own is told of each of these.
    ///
    /// - Parameters:
    ///   - signs: Only lines with one of these are looked at, if any are given.
    ///   - isWanted: Whether a line is looked at; bytes are asked before its neighbours are.
    func linesOfTheirOwn(
        _ paragraph: Int, withAny signs: SignSet? = nil, where isWanted: (Substring) -> Bool = { _ in true }
    ) -> [(number: Int, words: Substring)] {
        func words(_ number: Int) -> Substring? {
            log.line(number)?.drop { isBlank($0) || $0 == ">" }
        }
        let numbers = body.lines(ofParagraph: paragraph).prefix(200)
        var own: [(number: Int, words: Substring)] = []
        for number in numbers {
            if let signs, log.hasWords(without: signs, number) { continue }
            guard let line = words(number), !line.isEmpty else { break }
            guard isWanted(line) else { continue }
            if number > numbers.lowerBound, let above = words(number - 1), !GluedLine.isApart(above, line) { continue }
            if number + 1 < numbers.upperBound, let below = words(number + 1), !below.isEmpty,
                !GluedLine.isApart(line, below)
            {
                continue
            }
            own.append((number, line))
        }
        return own
    }

    /// The line right above the list behind a paragraph, where it stands for itself: a label of that list, or the name of a section.
    func lineAboveList(_ paragraph: Int) -> (number: Int, words: Substring)? {
        let blocks = body.outline.blocks
        guard blocks.indices.contains(paragraph + 1), let line = linesOfTheirOwn(paragraph).last,
            line.words.utf8.count < 80, blocks[paragraph + 1].line <= line.number + 2,
            line.number + 1 == blocks[paragraph + 1].line || (log.line(line.number + 1)?.allSatisfy(isBlank) ?? false)
        else { return nil }
        return line
    }

    /// Whether no line that looks like an item stands right above a line of a paragraph.
    func isFirstOfSigns(_ number: Int, _ first: Int) -> Bool {
        guard number > first, let line = log.line(number - 1) else { return true }
        return !looksLikeItem(line.drop { isBlank($0) || $0 == ">" }, isInSection: true)
    }
}

private enum GluedLine {
    /// Whether a line begins what the one above it does not go on with: behind the end of a sentence or label, or where there was
    /// room for its first word.
    static func isApart(_ above: Substring, _ line: Substring) -> Bool {
        guard let last = above.last(where: { !isBlank($0) && !"*_".contains($0) }), let first = line.first,
            !first.isLowercase, case let word = line.prefix(while: { !isBlank($0) }), !word.isEmpty
        else { return false }
        if ".!?:".contains(last) { return true }
        return !goesOn(above, last, with: word)
    }

    /// Whether a line goes on below: it has no room for the word, or ends in what something follows.
    static func goesOn(_ above: Substring, _ last: Character, with word: Substring) -> Bool {
        if above.utf8.count >= 60 || above.utf8.count + word.utf8.count >= 64 || ",;–—-(/&+".contains(last) {
            return true
        }
        let end = above.reversed().drop { $0 == " " }.prefix { $0 != " " }
        return joints.contains(String(end.reversed()).lowercased())
    }

    /// Words behind which a sentence goes on.
    static let joints: Set<String> = [
        "and", "or", "the", "a", "an", "to", "for", "of", "with", "in", "on", "at", "by", "from", "about", "as", "but",
        "that", "which", "who", "is", "are", "was", "her", "his", "their", "our", "my", "your", "this", "und", "oder",
        "der",
        "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "zu", "zum", "zur", "mit", "für",
        "von",
        "vom", "im", "in", "am", "an", "auf", "bei", "beim", "über", "als", "aber", "dass", "ist", "sind", "war",
        "ihre",
        "ihren", "ihr", "seine", "seinen", "sein", "unsere", "unseren", "neue", "neuen", "alle", "aus", "nach", "vor",
        "ihrem",
        "seinem", "seiner", "ihrer", "keine", "keinen", "per", "fürs", "ins", "ans", "aufs", "the", "dieser", "diese",
        "diesen",
    ]
}
