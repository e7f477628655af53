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
        let later = item.words.lowercased()
        let (number, numbered) = PromiseWithRemark.withoutNumber(later)
        let (bare, overdue) = PromiseWithRemark.withoutOverdue(numbered)
        let isAgain = !number.isEmpty || overdue != nil
        var found: (first: OpenPromise, remark: String)?
        // The longest of several, so that the order of a dictionary does not matter.
        var length = 0
        let start = PromiseWithRemark.withoutStop(bare)
        for (words, first) in open where first.source.file != item.source.file && words.utf8.count > length {
            // Nearly all promises are about something else.
            guard
                bare.utf8.starts(with: words.utf8) || words.utf8.starts(with: start.utf8)
                    || words.utf8.first.map({ "#([".utf8.contains($0) }) ?? false
            else { continue }
            let isSame = isAgain && PromiseWithRemark.isFinal(PromiseWithRemark.rest(of: bare, behind: words))
            if isSame {
                found = (first, number.isEmpty ? String(overdue ?? "") : number)
            } else if let remark = PromiseWithRemark.remark(in: bare, behind: words[...], context)
                ?? PromiseWithRemark.remark(
                    in: PromiseWithRemark.withoutNumber(words).bare, behind: start, context)
            {
                found = (first, remark)
            } else {
                continue
            }
            length = words.utf8.count
        }
        guard let found else { return nil }
        first = found.first
        remark = found.remark
        self.isAgain = isAgain
        self.item = item
        self.context = context
    }

    /// Whether the remark says that an open promise goes on: `– moved from 20 June`, `– noch offen`, `#27`.
    var saysThatItGoesOn: Bool {
        if isAgain { return true }
        guard let word = remark.split(whereSeparator: { !$0.isLetter }).first else { return false }
        return DayWords.saysThatItMoved(word)
            || [
                "still", "carried", "continued", "noch", "weiterhin", "übertragen", "überfällig", "overdue",
            ].contains(word.lowercased())
    }

    /// What to write, under the words of the first time.
    func help(for who: Slug) -> String {
        let isOver = item.state == .done || item.done != nil
        let box = item.state == .cancelled ? "[-]" : isOver ? "[x]" : "[ ]"
        let told = self.told(isOver: isOver)
        let isRemark = !told.isAll && item.words.lowercased().contains(remark.lowercased())
        return "write the words of the first time"
            + (isRemark ? ", and what else there is to say in an item below:\n" : ":\n")
            + "- \(box) @\(who.text) \(first.wordsToRepeat)\(days(of: told.item))"
            + (isRemark ? "\n  - \(original)" : "") + "\nif it is another promise, give this one an id: (id slides-2)"
    }

    /// The item with the day that the remark says, and whether the remark says nothing else: `verschoben auf 10.7.`,
    /// `am 18.5. gemacht`.
    private func told(isOver: Bool) -> (item: SessionItem, isAll: Bool) {
        var item = item
        if !isOver, item.state != .cancelled, item.due == nil, let moved = DayWords(movedTo: item.words, from: context),
            moved.meant.count == 1, !moved.isExample
        {
            item.due = moved.meant[0]
            return (item, moved.written.prefix(remark.count).lowercased() == remark.lowercased())
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

    /// A number of another tool in front, and what stands behind it: `#17 …`, `PR 9: …`.
    private static func withoutNumber(_ words: String) -> (number: String, bare: Substring) {
        if let (label, bare) = withoutLabel(words) { return (label, bare) }
        var rest = words[...]
        if rest.first == "(" || rest.first == "[" { rest.removeFirst() }
        for tool in tools where rest.hasPrefix(tool) {
            rest = rest.dropFirst(tool.count).drop { " #-:".contains($0) }
            return withoutDigits(rest, of: words)
        }
        return rest.first == "#" ? withoutDigits(rest.dropFirst(), of: words) : ("", words[...])
    }

    /// How it stands, in front of what is promised: `blocked: …`, `später: …`.
    private static func withoutLabel(_ words: String) -> (label: String, bare: Substring)? {
        guard let colon = words.utf8.prefix(14).firstIndex(of: UInt8(ascii: ":")),
            labels.contains(words[..<colon])
        else { return nil }
        return (String(words[..<colon]), words[colon...].dropFirst().drop { $0 == " " })
    }

    private static let labels: Set<Substring> = [
        "blocked", "blockiert", "stuck", "later", "später", "waiting", "wartet", "still", "still open", "noch offen",
        "offen", "open", "on hold", "pending", "again", "wieder",
    ]

    /// Some words without `überfällig` at their end, which says nothing of what is promised.
    private static func withoutOverdue(_ words: Substring) -> (bare: Substring, overdue: Substring?) {
        var text = words
        while let last = text.last, ".!?*_)] ".contains(last) { text.removeLast() }
        guard let word = ["überfällig", "overdue"].first(where: text.hasSuffix) else { return (words, nil) }
        let said = text.suffix(word.count)
        text = text.dropLast(word.count)
        while let last = text.last, " ,;:–—-([*_!".contains(last) { text.removeLast() }
        return text.isEmpty ? (words, nil) : (text, said)
    }

    private static func withoutDigits(_ rest: Substring, of words: String) -> (number: String, bare: Substring) {
        let behind = rest.drop(while: \.isNumber)
        guard behind.startIndex > rest.startIndex, let sign = behind.first, " :)]".contains(sign) else {
            return ("", words[...])
        }
        let bare = behind.drop { " :)]–—-".contains($0) }
        return (trimmed(words[..<bare.startIndex].filter { !"():[]".contains($0) }), bare)
    }

    private static let tools = ["pr ", "pr#", "mr ", "issue ", "ticket ", "gh-", "nr. "]

    private static func withoutStop(_ words: Substring) -> Substring {
        var words = words
        while let last = words.last, ".!?;,: ".contains(last) { words.removeLast() }
        return words
    }

    private static func rest(of words: Substring, behind start: String) -> Substring? {
        words.utf8.starts(with: start.utf8) ? words.dropFirst(start.count) : nil
    }

    /// Whether nothing is said behind the words: a full stop, a tag.
    private static func isFinal(_ rest: Substring?) -> Bool {
        guard let rest else { return false }
        return rest.split(separator: " ").allSatisfy { part in
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
        let said = withoutStop(inside[...].prefix { $0 != ")" && $0 != "]" })
        let parts = said.split(separator: " ")
        guard let head = text.first, let next = parts.first, !joints.contains(next) else { return nil }
        let isSetOff: Bool
        switch head {
        // `Read chapter 3, 4`, `Read chapter 3 (part 2)`
        case ",", ";": isSetOff = next.first?.isLetter ?? false && parts.count > 1
        case "(", "[":
            isSetOff =
                !said.contains(where: \.isNumber) || isNumberOfTool(said) || parts.count > 3
                || DayWords.saysThatItMoved(next)
                || parts.count > 1
                    && (DayOfDoing(wholly: said, from: context) ?? DayOfDoing(wholly: said + ".", from: context)) != nil
        case "-": isSetOff = text.dropFirst().first == " " || text.hasPrefix("->") || text.hasPrefix("--")
        case "#": return next.dropFirst().allSatisfy(\.isNumber) && parts.count == 1 ? String(said) : nil
        case "–", "—", "→", "!", "·", "|", "…": isSetOff = true
        default: isSetOff = isNumberOfTool(said) && text == inside[...] && parts.count < 4
        }
        return isSetOff ? String(trimmed(said)) : nil
    }

    private static func isNumberOfTool(_ said: Substring) -> Bool {
        said.first == "#" && said.dropFirst().allSatisfy { $0.isNumber || ", #".contains($0) }
            || tools.contains { said.hasPrefix($0) } && said.contains(where: \.isNumber)
    }

    /// Words that go on with what is promised.
    private static let joints: Set<Substring> = [
        "and", "or", "und", "oder", "sowie", "plus", "then", "dann", "part", "teil", "again", "nochmal", "erneut", "v2",
        "second", "zweite", "zweiter", "next", "nächste",
    ]
}
