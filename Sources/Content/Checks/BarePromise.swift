import Markdown

/// The words of a promise without what people and other tools put around them when they tell it again:
/// `#16 Order the posters (overdue)`, `Order the posters #print`, `Blocked: order the posters (PR 9)`.
struct BarePromise {
    /// Without what stands in front of them and `overdue` behind them.
    private(set) var told: Substring
    /// The same without numbers and tags at the end.
    private(set) var words: Substring
    /// What was taken away, as it stands; empty where there was nothing.
    private(set) var sign: String
    /// The numbers of other tools in front and behind.
    private var numbers: Set<Substring>
    /// Whether a number in front, or a word, says that it is told again.
    private(set) var isAgain: Bool

    /// - Parameter text: In small letters.
    init(_ text: String) {
        let (label, bare) = BarePromise.withoutNumber(BarePromise.withoutTags(text))
        let (told, overdue) = BarePromise.withoutOverdue(bare)
        let (words, references) = BarePromise.withoutReferences(told)
        self.told = told
        self.words = words
        sign = label.isEmpty ? overdue.map(String.init) ?? references.first ?? "" : label
        numbers = Set(
            ([label] + references).flatMap { $0.split { !$0.isNumber }.map { Substring(String($0)) } })
        isAgain = !label.isEmpty || overdue != nil
    }

    /// Whether the two have numbers, and others: `Review PR #31`, `Review PR #32`.
    func contradicts(_ other: BarePromise) -> Bool {
        !numbers.isEmpty && !other.numbers.isEmpty && numbers.isDisjoint(with: other.numbers)
    }

    // MARK: In front

    /// A number of another tool in front, and what stands behind it: `#17 …`, `PR 9: …`.
    private static func withoutNumber(_ words: Substring) -> (number: String, bare: Substring) {
        if let (label, bare) = withoutLabel(words) { return (label, bare) }
        var rest = words
        if rest.first == "(" || rest.first == "[" { rest.removeFirst() }
        for tool in tools where rest.hasPrefix(tool) {
            rest = rest.dropFirst(tool.count).drop { " #-:".contains($0) }
            return withoutDigits(rest, of: words)
        }
        return rest.first == "#" ? withoutDigits(rest.dropFirst(), of: words) : ("", words)
    }

    /// How it stands, in front of what is promised: `blocked: …`, `später: …`.
    private static func withoutLabel(_ words: Substring) -> (label: String, bare: Substring)? {
        guard let colon = words.utf8.prefix(14).firstIndex(of: UInt8(ascii: ":")),
            labels.contains(words[..<colon])
        else { return nil }
        return (String(words[..<colon]), words[colon...].dropFirst().drop { $0 == " " })
    }

    private static func withoutDigits(_ rest: Substring, of words: Substring) -> (number: String, bare: Substring) {
        let behind = rest.drop(while: \.isNumber)
        guard behind.startIndex > rest.startIndex, let sign = behind.first, " :)]".contains(sign) else {
            return ("", words)
        }
        let bare = behind.drop { " :)]–—-".contains($0) }
        return (trimmed(words[..<bare.startIndex].filter { !"():[]".contains($0) }), bare)
    }

    /// Some words without tags in front: `#print Order the posters`.
    private static func withoutTags(_ text: String) -> Substring {
        var words = text[...]
        while words.first == "#", words.dropFirst().first?.isLetter ?? false, let blank = words.firstIndex(of: " ") {
            words = words[blank...].drop { $0 == " " }
        }
        return words
    }

    private static let labels: Set<Substring> = [
        "blocked", "blockiert", "stuck", "later", "später", "waiting", "wartet", "still", "still open", "noch offen",
        "offen", "open", "on hold", "pending", "again", "wieder",
    ]
    private static let tools = ["pr ", "pr#", "mr ", "issue ", "ticket ", "gh-", "nr. "]

    // MARK: Behind

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

    /// Some words without the numbers of other tools, tags and block ids at their end: `… (#9)`, `… #31`, `… #print ^b7`.
    private static func withoutReferences(_ words: Substring) -> (bare: Substring, references: [String]) {
        var text = withoutStop(words)
        var found: [String] = []
        while let blank = text.lastIndex(of: " ") {
            let end = text.last.map { ")]".contains($0) } ?? false
            let open = end ? text.lastIndex { "([".contains($0) } : nil
            let inside = open.map { text[$0...].dropFirst().dropLast() } ?? text[blank...].dropFirst()
            let isTag = inside.first == "#" && inside.dropFirst().first?.isLetter ?? false && !inside.contains(" ")
            guard isTag || inside.first == "^" || isNumberOfTool(inside), open ?? blank > text.startIndex else { break }
            found.append(String(inside))
            text = withoutStop(text[..<(open ?? blank)])
        }
        return (text, found.reversed())
    }

    /// `#9`, `#9, #12`, `pr 9`
    static func isNumberOfTool(_ said: Substring) -> Bool {
        said.first == "#" && said.count > 1 && said.dropFirst().allSatisfy { $0.isNumber || ", #".contains($0) }
            || tools.contains { said.hasPrefix($0) } && said.contains(where: \.isNumber)
    }

    static func withoutStop(_ words: Substring) -> Substring {
        var words = words
        while let last = words.last, ".!?;,: ".contains(last) { words.removeLast() }
        return words
    }

    // MARK: Still to be done

    /// Some words without a remark at their end that says how it stands: `…, now`, `… – steht immer noch aus`.
    static func withoutGoingOn(_ words: Substring) -> Substring {
        let ends = [", ", "; ", ". ", " – ", " — ", " - ", " -> ", " → ", " ("].compactMap { words.ranges(of: $0).last }
        guard let place = ends.max(by: { $0.lowerBound < $1.lowerBound }), saysThatItGoesOn(words[place.upperBound...])
        else { return words }
        return withoutStop(words[..<place.lowerBound])
    }

    /// Whether a remark says that what was promised is still to be done: `moved from 20 June`, `noch offen`, `he forgot`.
    static func saysThatItGoesOn(_ remark: some StringProtocol) -> Bool {
        let words = remark.split { !$0.isLetter }
        guard let first = words.first, words.count <= 8 else { return false }
        // `(neu)`, beside a new day.
        if words.count == 1, ["neu", "new"].contains(first.lowercased()) { return true }
        return DayWords.saysThatItMoved(first) || words.prefix(4).contains { goesOn.contains($0.lowercased()) }
    }

    private static let goesOn: Set<String> = [
        "still", "carried", "continued", "noch", "weiterhin", "übertragen", "überfällig", "overdue", "now", "jetzt",
        "nun", "forgot", "forgotten", "vergessen", "pending", "ausstehend", "postponed", "verschoben", "outstanding",
    ]
}
