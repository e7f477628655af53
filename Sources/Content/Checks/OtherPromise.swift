import Markdown
import MentoringModel

/// How a promise is told from another one in nearly its words: by an id of its own.
enum OtherPromise {
    /// `(id send-slides-2)`, made of the words that say what it is about.
    static func id(for words: String) -> String { "(id \(name(of: words))-2)" }

    /// The same where two items are to have one id.
    static func idOfBoth(for words: String) -> String { "(id \(name(of: words)))" }

    private static func name(of words: String) -> String {
        let parts = KeyWords.of(words.lowercased()).filter { $0.contains(where: \.isLetter) }
        return slug(of: parts.prefix(2).joined(separator: " "))?.text ?? "other"
    }
}

extension SessionItem {
    /// The item without a state and its day at the end of its words, which say when it was done: `… erledigt 16.2.`
    func withoutDayOfDoing(from context: DayContext) -> SessionItem {
        guard state == .done, done == nil, let doing = DayOfDoing(behindStateAtEndOf: words, from: context)
        else { return self }
        var item = self
        item.words = doing.rest
        item.done = doing.days.count == 1 ? doing.days[0] : nil
        return item
    }

    /// The item with the one day that is said in words behind those of the promise: `…, now by 5 May`.
    func withDue(behind words: String, from context: DayContext) -> SessionItem {
        guard due == nil, let said = DayWords(due: self.words, from: context), said.meant.count == 1, !said.isExample,
            !words.contains(said.written.lowercased())
        else { return self }
        var item = self
        item.due = said.meant[0]
        return item
    }
}
