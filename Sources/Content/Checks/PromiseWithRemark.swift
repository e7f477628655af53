import Markdown
import MentoringModel

/// An open promise that is told again as done or cancelled with a number or a remark, which make it another one:
/// `#17 Send the slides`, `Send the slides – by post`, `Send the slides (PR 9)`.
struct PromiseWithRemark {
    let first: OpenPromise
    /// What one of the two has and the other has not.
    let remark: String
    private let item: SessionItem
    private let context: DayContext
    /// Whether a number, or a word such as “overdue”, shows that it is told again.
    private let isAgain: Bool

    init?(_ item: SessionItem, among open: [String: OpenPromise], from context: DayContext) {
        guard !open.isEmpty else { return nil }
        let later = BarePromise(item.words.lowercased())
        var found: (first: OpenPromise, remark: String, isAgain: Bool)?
        // The longest of several, so that the order of a dictionary does not matter.
        var length = 0
        let start = BarePromise.withoutStop(later.told)
        let all = open.values.lazy.filter { $0.source.file != item.source.file }
            .flatMap { first in first.bare.map { (first, $0) } }
        for (first, known) in all where known.words.utf8.count >= length {
            if let found, known.words.utf8.count == length, found.first.words < first.words { continue }
            // Nearly all promises are about something else.
            guard
                later.told.utf8.starts(with: known.words.utf8) || known.words.utf8.starts(with: start.utf8)
                    || later.words == known.words, !later.contradicts(known)
            else { continue }
            let sign = later.sign.isEmpty ? known.sign : later.sign
            if !sign.isEmpty, PromiseWithRemark.isFinal(later.words, behind: known.words) {
                found = (first, sign, true)
            } else if let remark = PromiseWithRemark.remark(in: later.told, behind: known.words, context)
                ?? PromiseWithRemark.remark(in: known.told, behind: start, context)
            {
                found = (first, remark, later.isAgain)
            } else {
                continue
            }
            length = known.words.utf8.count
        }
        guard let found else { return nil }
        first = found.first
        remark = found.remark
        isAgain = found.isAgain
        self.item = item
        self.context = context
    }

    /// Whether the remark says that an open promise goes on: `– moved from 20 June`, `– noch offen`, `#27`.
    var saysThatItGoesOn: Bool { isAgain || isBehindArrow || BarePromise.saysThatItGoesOn(remark) }

    /// Whether the remark stands behind an arrow, and says no name or noun to which the promise leads: `-> he forgot`.
    private var isBehindArrow: Bool {
        guard let place = item.words.firstRange(of: original) else { return false }
        let before = item.words[..<place.lowerBound].suffix(4)
        return (before.contains("->") || before.contains("→")) && original.first?.isLowercase ?? false
    }

    /// What to write, under the words of the first time.
    func help(for who: Slug) -> String {
        let (days, remark) = told
        let isOver = item.state == .done || item.done != nil
        let box = item.state == .cancelled ? "[-]" : isOver ? "[x]" : "[ ]"
        let line = "- \(box) @\(who.text) \(first.wordsToRepeat)\(days)"
        return "write the words of the first time"
            + (remark.map { ", and what else there is to say in an item below:\n\(line)\n  - \($0)" } ?? ":\n\(line)")
            + "\nif it is another promise, give this one an id: \(OtherPromise.id(for: item.words))"
    }

    /// The days of the item behind the words of the first time, and the remark that is left.
    var told: (days: String, remark: String?) {
        let told = self.told(isOver: item.state == .done || item.done != nil)
        let isRemark = !told.isAll && item.words.lowercased().contains(remark.lowercased())
        return (days(of: told.item), isRemark ? original : nil)
    }

    /// The item with the day that the remark says, and whether the remark says nothing else: `verschoben auf 10.7.`,
    /// `am 18.5. gemacht`.
    private func told(isOver: Bool) -> (item: SessionItem, isAll: Bool) {
        var item = item
        if !isOver, item.state != .cancelled, item.due == nil {
            let moved = DayWords(movedTo: item.words, from: context)
            guard let said = moved ?? DayWords(due: item.words, from: context), said.meant.count == 1, !said.isExample,
                moved != nil || remark.lowercased().contains(said.written.lowercased())
            else { return (item, false) }
            item.due = said.meant[0]
            return (item, moved != nil && said.written.prefix(remark.count).lowercased() == remark.lowercased())
        }
        guard item.state == .done, item.done == nil, remark.utf8.count > 3 else { return (item, false) }
        // The full stop of `18.5.` may be gone.
        let doing = DayOfDoing(wholly: remark, from: context) ?? DayOfDoing(wholly: remark + ".", from: context)
        guard let doing, doing.days.count == 1 else { return (item, false) }
        item.done = doing.days[0]
        return (item, true)
    }

    /// The remark with its capitals.
    private var original: String {
        item.words.lowercased().count == item.words.count
            ? item.words.lowercased().firstRange(of: remark).map { range in
                let text = item.words.lowercased()
                let start = text.distance(from: text.startIndex, to: range.lowerBound)
                return String(item.words.dropFirst(start).prefix(remark.count))
            } ?? remark : remark
    }

    // MARK: Words

    /// Whether some words say nothing behind others but a full stop or a tag.
    private static func isFinal(_ words: Substring, behind start: Substring) -> Bool {
        guard words.utf8.starts(with: start.utf8), start.utf8.count >= 6 else { return false }
        return isFinal(words.dropFirst(start.count))
    }

    private static func isFinal(_ rest: Substring) -> Bool {
        rest.split(separator: " ").allSatisfy { part in
            !part.contains { $0.isLetter || $0.isNumber } || part.first == "#" && part.contains(where: \.isLetter)
                || part.first == "^"
        }
    }

    /// What stands behind some words and is set off from them as a remark is; `nil` where it says what else is promised.
    private static func remark(in words: Substring, behind start: Substring, _ context: DayContext) -> String? {
        guard start.utf8.count >= 6, words.utf8.count > start.utf8.count, words.utf8.starts(with: start.utf8),
            start.contains(" ") || start.utf8.count >= 10
        else { return nil }
        let rest = words.dropFirst(start.count)
        guard !isFinal(rest), let sign = rest.first, !sign.isLetter, !sign.isNumber, !"'’-/".contains(sign) else {
            return nil
        }
        let text = rest.drop { $0 == " " }
        let inside = trimmed(text.drop { " –—-,;(![.…→>:·|".contains($0) })
        let said = BarePromise.withoutStop(inside[...].prefix { $0 != ")" && $0 != "]" })
        let parts = said.split(separator: " ")
        guard let head = text.first, let next = parts.first, !joints.contains(next) else { return nil }
        let isSetOff: Bool
        switch head {
        // `Read chapter 3, 4`, `Read chapter 3 (part 2)`
        case ",", ";":
            isSetOff = next.first?.isLetter ?? false && (parts.count > 1 || BarePromise.saysThatItGoesOn(next))
        case ".": isSetOff = text.dropFirst().first == " " && next.first?.isLetter ?? false
        case "(", "[":
            isSetOff =
                !said.contains(where: \.isNumber) || BarePromise.isNumberOfTool(said) || parts.count > 3
                || DayWords.saysThatItMoved(next)
                || parts.count > 1
                    && (DayOfDoing(wholly: said, from: context) ?? DayOfDoing(wholly: said + ".", from: context)) != nil
        case "-": isSetOff = text.dropFirst().first == " " || text.hasPrefix("->") || text.hasPrefix("--")
        case "#": return next.dropFirst().allSatisfy(\.isNumber) && parts.count == 1 ? String(said) : nil
        case "–", "—", "→", "!", "·", "|", "…": isSetOff = true
        default: isSetOff = BarePromise.isNumberOfTool(said) && text == inside[...] && parts.count < 4
        }
        return isSetOff ? String(trimmed(said)) : nil
    }

    /// Words that go on with what is promised.
    private static let joints: Set<Substring> = [
        "and", "or", "und", "oder", "sowie", "plus", "then", "dann", "part", "teil", "again", "nochmal", "erneut", "v2",
        "second", "zweite", "zweiter", "next", "nächste",
    ]
}
