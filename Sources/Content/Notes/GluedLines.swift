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
        guard words.count > 2, above.utf8.count + words[0].utf8.count < 64,
            let last = above.last(where: { !isBlank($0) })
        else { return false }
        let word = above.split(separator: " ").last?.lowercased() ?? ""
        return !",;:–—-(/&+".contains(last) && !GluedLine.joints.contains(word)
    }

    /// Whether no line that looks like an item stands right above a line of a paragraph.
    func isFirstOfSigns(_ number: Int, _ first: Int) -> Bool {
        guard number > first, let line = log.line(number - 1) else { return true }
        return !looksLikeItem(line.drop { isBlank($0) || $0 == ">" }, isInSection: true)
    }
}

private enum GluedLine {
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
