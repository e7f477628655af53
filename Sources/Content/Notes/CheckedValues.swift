import Diagnostics
import Markdown
import MentoringModel

// Values that are a change, a share of another number, or said in words, where a plain number belongs.
extension NoteReader {
    /// The words to read a value from; `nil` where they leave open which one is meant, which was told of.
    func checkedValue(_ words: Substring, for key: String, _ item: BodyReading.Item, isSum: Bool = false) -> Substring?
    {
        switch ValueWords.reading(words, isSum: isSum) {
        case .plain(let words): return words
        case .unclear(let unclear):
            reportValue(item, unclear.message, help: unclear.help(for: key))
            return nil
        }
    }

    /// The percent sign, or the word for it, right behind a number.
    func percent(behind words: Substring) -> Substring? {
        let next = words.drop(while: isBlank)
        guard let first = next.first, "%pP".contains(first) else { return nil }
        if first == "%" { return next.prefix(1) }
        let word = next.prefix { !isBlank($0) && !",;:.()".contains($0) }
        return ValueWords.isPercent(word) ? word : nil
    }
}
