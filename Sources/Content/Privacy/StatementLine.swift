import Diagnostics
import Markdown
import MentoringModel

/// One line, cut into the pieces in which a statement may stand: brackets, what a sign sets off at its ends, sentences.
struct StatementLine {
    private let line: String
    /// Whether labels and sentences may be rules of how to treat things, so that they are none of this line.
    private let isRule: Bool
    private let isPerson: (String) -> Bool

    init(_ line: String, isRule: Bool, isPerson: @escaping (String) -> Bool) {
        self.line = line
        self.isRule = isRule
        self.isPerson = isPerson
    }

    /// The words without what stands in front of them: bullets, signs of a heading or quote, a task box.
    private var words: String {
        var rest = NearMiss.withoutLinks(
            NearMiss.withoutTags(line.contains("`") ? NearMiss.withoutQuotedCode(line) : line))[...].drop {
                " \t>-*+".contains($0)
            }
        // A tag is none of the signs of a heading.
        let behind = rest.drop { $0 == "#" }
        if behind.first == " " { rest = behind.drop { $0 == " " } }
        if rest.hasPrefix("["), rest.dropFirst(2).first == "]" { rest = rest.dropFirst(3).drop { $0 == " " } }
        // `[words][hidden]` names the link that it is.
        while let range = rest.firstRange(of: "]["), let end = rest[range.upperBound...].firstIndex(of: "]") {
            rest = rest[..<range.upperBound].dropLast() + rest[end...].dropFirst()
        }
        if rest.hasPrefix("[!"), let end = rest.firstIndex(of: "]") { rest = rest[end...].dropFirst() }
        if rest.hasPrefix("@"), let blank = rest.firstIndex(of: " ") {
            rest = rest[blank...].drop { " –—-,:".contains($0) }
        }
        return trimmed(rest)
    }

    func inHeading() -> String? {
        let text = SectionHeading(words).words
        if let found = sign(text) ?? bracket(text) ?? label(text, atLeast: .weak)
            ?? edges(text, signs: [":", "–", "—", "|", " - ", " / "])
        {
            return found
        }
        if states(text, atLeast: .readers) || isOwnNotes(text) { return text }
        // `(personal)` behind a heading says who may read what is below it.
        if let said = PersonalHeading.mark(behind: text) { return said }
        let isName = MarkSkeleton(text).letters.split(separator: " ").contains { Self.names.contains(String($0)) }
        return !isName && text.contains(" ") && states(text, atLeast: .weak) ? text : nil
    }

    func inItem() -> String? {
        let text = words
        if let found = sign(text) ?? bracket(text) ?? lastRun { return found }
        if isRule { return nil }
        return label(text) ?? edges(text, signs: ["–", "—", " - ", ", ", "; ", " | "])
            ?? sentence(text, words: ["confidential", "private", "vertraulich", "privat"])
    }

    /// - Parameter isWhole: Whether the line is a whole paragraph: one that an editor has wrapped says nothing by a piece of it.
    func inParagraph(isWhole: Bool) -> String? {
        let text = words
        if let found = sign(text) ?? bracket(text) ?? lastRun { return found }
        guard !isRule, isWhole, !text.contains(" | ") || text.ranges(of: " | ").count < 2 else { return nil }
        // A status of ours may be draft.
        let least = text.lowercased().hasPrefix("stat") ? ClosingStatement.Strength.readers : .weak
        if states(text, atLeast: least), !text.hasSuffix("?"), !text.hasPrefix("#") { return text }
        return label(text) ?? edges(text, signs: ["–", "—", " - ", " | "]) ?? sentence(text)
    }

    // MARK: Pieces

    private func states(_ words: some StringProtocol, atLeast least: ClosingStatement.Strength) -> Bool {
        ClosingStatement.strength(ofWords: words, isPerson: isPerson).map { $0 >= least } ?? false
    }

    /// A lock at an end, a tag anywhere, a comment.
    private func sign(_ text: String) -> String? {
        let marks = "()[]{}!.,:;* "
        if text.utf8.contains(UInt8(ascii: ":")), let code = LockShortcode.atEdge(of: text) { return code }
        if let first = text.first(where: { !marks.contains($0) }), MarkSkeleton.isLock(first) { return String(first) }
        if let last = text.last(where: { !marks.contains($0) }), MarkSkeleton.isLock(last) { return String(last) }
        for word in text.split(separator: " ") where word.hasPrefix("#") && word.utf8.count > 1 {
            let key = PrivacyWords.key(of: word)
            if PrivacyWords.closingTags.contains(key) || PrivacyWords.closingTagsOfOpenNotes.contains(key)
                || ["pair", "paar"].contains(key)
            {
                return String(word)
            }
        }
        for (open, close) in [("<!--", "-->"), ("%%", "%%")] {
            guard let start = line.firstRange(of: open), let end = line[start.upperBound...].firstRange(of: close)
            else {
                continue
            }
            let inside = line[start.upperBound..<end.lowerBound]
            if states(inside, atLeast: .weak) { return trimmed(inside) }
        }
        return nil
    }

    /// Brackets that hold a statement; one that may mean something else only at an end.
    private func bracket(_ text: String) -> String? {
        guard text.utf8.contains(where: { "([{".utf8.contains($0) || $0 >= 0xE3 }), mayHoldStatement(inBracketsOf: text)
        else {
            return nil
        }
        for (inside, isFirst, isLast) in MarkSkeleton(text).brackets {
            let isEdge = isFirst || isLast
            if ["private", "privat"].contains(inside), !isEdge { continue }
            if let strength = ClosingStatement.strength(of: inside, isPerson: isPerson),
                strength >= .readers || isLast && !Self.names.contains(inside)
            {
                return inside
            }
        }
        return nil
    }

    /// Whether one of the brackets holds no word that rules a statement out; where they are not plain ones it cannot be told.
    private func mayHoldStatement(inBracketsOf text: String) -> Bool {
        var rest = text.utf8[...]
        if rest.contains(UInt8(ascii: "<")) || rest.contains(UInt8(ascii: ">")) { return true }
        while let open = rest.firstIndex(where: { "([{".utf8.contains($0) || $0 >= 0xE2 }) {
            guard rest[open] < 0x80 else { return true }
            let inside = rest[open...].dropFirst().prefix { !"()[]{}".utf8.contains($0) && $0 < 0x80 }
            guard inside.endIndex < rest.endIndex, ")]}".utf8.contains(rest[inside.endIndex]),
                ClosingStatement.hasOtherWord(Substring(inside), isPerson)
            else { return true }
            rest = rest[inside.endIndex...].dropFirst()
        }
        return false
    }

    /// What is emphasised, marked or code at the end: `… *private*`.
    private var lastRun: String? {
        guard let end = line.utf8.last(where: { $0 > 0x20 }), "*_=`~".utf8.contains(end) || end >= 0x80 else {
            return nil
        }
        let text = trimmed(line)
        guard let sign = text.last, "*_=`~".contains(sign) else { return nil }
        let inner = text.reversed().drop { $0 == sign }.prefix { $0 != sign }
        guard inner.count < text.count - 2 else { return nil }
        let run = String(inner.reversed())
        return states(run, atLeast: .readers) ? run : nil
    }

    /// Words that name what follows more often than who may read it.
    private static let names: Set = ["draft", "drafts", "wip", "entwurf", "personal", "personlich", "offline"]

    /// What stands before a colon: `Confidential: …`, `**Not for the site:** …`.
    private func label(_ text: String, atLeast least: ClosingStatement.Strength = .readers) -> String? {
        guard let colon = text.firstIndex(of: ":"), text[..<colon].utf8.count <= 60 else { return nil }
        let label = text[..<colon]
        let isName = Self.names.contains(MarkSkeleton(label).letters)
        return states(label, atLeast: isName ? .readers : least) ? trimmed(label) : nil
    }

    /// What a sign sets off at either end.
    private func edges(_ text: String, signs: [String]) -> String? {
        for sign in signs where sign.utf8.first.map(text.utf8.contains) ?? false {
            if let range = text.firstRange(of: sign), sign != ", ", states(text[..<range.lowerBound], atLeast: .readers)
            {
                return trimmed(text[..<range.lowerBound])
            }
            guard let range = text.ranges(of: sign).last else { continue }
            let last = text[range.upperBound...]
            // Public, private: a list of what there is.
            // Lunch, just us.
            if states(last, atLeast: sign == ", " ? .strong : .readers), !text.lowercased().contains("public, private")
            {
                return trimmed(last)
            }
        }
        return nil
    }

    /// The first or last sentence of a line that says more.
    ///
    /// - Parameter words: Words that are a sentence of this kind each.
    private func sentence(_ text: String, words: Set<String> = []) -> String? {
        guard mayHoldStatement(inSentencesOf: text) else { return nil }
        let sentences = text.split { ".!;()".contains($0) }.map { trimmed($0) }.filter {
            !$0.isEmpty && !$0.hasSuffix("?")
        }
        guard sentences.count > 1 else { return nil }
        return [sentences.first, sentences.last].compactMap(\.self)
            .first { ($0.contains(" ") || words.contains($0.lowercased())) && states($0, atLeast: .strong) }
    }

    /// Whether the first or the last sentence holds no word that rules a statement out.
    private func mayHoldStatement(inSentencesOf text: String) -> Bool {
        func isEnd(_ byte: UInt8) -> Bool { ".!;()".utf8.contains(byte) }
        // A question is left out, so that another sentence is the first or last one.
        guard !text.utf8.contains(UInt8(ascii: "?")) else { return true }
        let bytes = text.utf8
        guard bytes.contains(where: isEnd), let start = bytes.firstIndex(where: { !isEnd($0) && $0 != 0x20 }),
            let last = bytes.lastIndex(where: { !isEnd($0) && $0 != 0x20 })
        else { return false }
        let first = bytes[start...].prefix { !isEnd($0) }
        let before = bytes[...last].lastIndex(where: isEnd).map { bytes.index(after: $0) } ?? bytes.startIndex
        return !ClosingStatement.hasOtherWord(Substring(first), isPerson)
            || !ClosingStatement.hasOtherWord(Substring(bytes[before...last]), isPerson)
    }
}
