import Diagnostics
import Markdown
import MentoringModel

// Promises in lists below words that open no section: `for next time:` above `- noor: send the slides`.
extension NoteReader {
    /// Tells of lists outside every section whose items say who does what.
    func reportPromisesOutside() {
        guard placement.kind == .session, !members.isEmpty else { return }
        let blocks = body.outline.blocks
        var reported: Set<Int> = []
        for (index, block) in body.outline.blocks(of: .item) where body.section(ofBlock: index) == nil {
            guard let list = block.parent, !reported.contains(list), body.account.settled[index] == nil,
                blocks[list].parent.map({ blocks[$0].kind == .quote }) ?? true,
                !log.hasReported(.unread, on: block.line), let words = body.words(ofItem: index),
                words.utf8.count <= 300,
                let promise = PromiseInWords(words, { isMemberCalled($0) })
            else { continue }
            if let label = labelAbove(list, index) {
                guard label.isTask || promise.hasLimit(from: log.dayContext) else { continue }
                reported.insert(list)
                guard !log.hasReported(.nearSection, on: label.line), !saysPast(label.words) else { continue }
                log.add(
                    .nearSection, at: log.find(label.words.prefix(1), from: label.line, lines: 1),
                    width: label.words.count,
                    "“\(label.words)” opens no section, so the promises below it are not read",
                    help: "write \(headingInPlace(.actions, atLine: label.line)) on a line of its own in its place")
            } else if !isBelowPast(index),
                promise.hasLimit(from: log.dayContext) || promise.asksForIt && !hasHeading(index)
            {
                reported.insert(list)
                log.add(
                    .unread, at: log.find("", from: block.line), width: 3,
                    "this promise is not read: it stands outside every section of the session",
                    help: "put it below a heading such as \(heading(.actions, atLine: block.line))")
            }
        }
    }

    /// The words above a list that may say what its items are: the line right above it, or the heading around it.
    private func labelAbove(_ list: Int, _ item: Int) -> (words: String, line: Int, isTask: Bool)? {
        let blocks = body.outline.blocks
        let first = blocks[list].line
        var number = first - 1
        while number > first - 3, let line = log.line(number), line.allSatisfy({ isBlank($0) || $0 == ">" }) {
            number -= 1
        }
        if list > 0, blocks[list - 1].kind == .paragraph, blocks[list - 1].parent == blocks[list].parent,
            !body.headingBlocks.contains(list - 1), blocks[list - 1].line <= number, let line = log.line(number),
            line.utf8.count <= 80
        {
            let words = trimmed(withoutEmphasis(line.drop { isBlank($0) || $0 == ">" }))
            let label = words.hasSuffix(":") ? String(words.dropLast()) : words
            if isTaskLabel(label) { return (label, number, true) }
            if words.hasSuffix(":") { return (label, number, false) }
        }
        guard let region = body.regionOfBlock[item].map({ body.regions[$0] }), region.section == nil,
            isTaskLabel(region.heading.words)
        else { return nil }
        return (region.heading.words, region.line, true)
    }

    private func isTaskLabel(_ words: String) -> Bool {
        let folded = SectionNames.folded(words)
        return TaskLabels.all.contains(folded)
            || body.named.sectionsMeant(words).contains(.actions)
    }

    /// Whether the heading above an item speaks of what was: `Last week`.
    private func isBelowPast(_ index: Int) -> Bool {
        body.regionOfBlock[index].map { saysPast(body.regions[$0].heading.words) } ?? false
    }

    /// Whether a heading other than the title stands above an item.
    private func hasHeading(_ index: Int) -> Bool {
        body.regionOfBlock[index].map { body.regions[$0].line != body.titleHeading?.source.line } ?? false
    }
}

/// Words above a list that say that its items are to be done, where they begin with somebody's name.
private enum TaskLabels {
    static let all: Set<String> = [
        "next time", "for next time", "by next time", "until then", "next week", "for next week", "plan", "our plan",
        "the plan", "whats next", "what next", "what happens next", "next", "who does what", "who will do what",
        "who does what by when", "who", "assignments", "responsibilities", "going forward", "moving forward",
        "to follow up",
        "following up", "ahead of next time", "between now and then", "before we meet again", "until we meet again",
        "outlook",
        "vorhaben", "pläne", "unser plan", "nächstes mal", "fürs nächste mal", "für nächstes mal",
        "für das nächste mal",
        "bis nächstes mal", "bis dahin", "bis dann", "wie weiter", "weiter", "verabredet", "verabredungen",
        "absprachen",
        "absprache", "zuständigkeiten", "arbeitsteilung", "ausblick", "nächste woche", "wer was macht", "wer macht",
        "wer",
    ]
}

/// An item that begins with a member and says what they do: `noor: send the slides`, `Noor – slides – by Friday`,
/// `N. Haddad schickt die Folien bis 2.4.`
struct PromiseInWords {
    /// What stands behind the name.
    let rest: Substring
    /// Whether a sign stands between the two.
    let hasSign: Bool

    init?(_ words: String, _ isMember: (String) -> Bool) {
        guard let first = words.first(where: { !"*_@([".contains($0) }), first.isLetter else { return nil }
        let head = words.prefix(48)
        let mayHoldSign = head.utf8.contains { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "-") || $0 == 0xE2 }
        for sign in mayHoldSign ? PromiseInWords.signs : [] {
            guard let range = head.firstRange(of: sign) else { continue }
            let name = withoutEmphasis(head[..<range.lowerBound].filter { !"@[]()".contains($0) })
            guard name.split(separator: " ").count <= 3, isMember(name) else { continue }
            rest = words[range.upperBound...].drop { isBlank($0) || "*_".contains($0) }
            hasSign = true
            guard rest.contains(where: \.isLetter) else { return nil }
            return
        }
        let parts = words.split(separator: " ", maxSplits: 3)
        for count in [2, 1] where parts.count > count + 1 {
            let name = words[..<parts[count - 1].endIndex]
            guard parts[count].first?.isLowercase ?? false, isMember(String(name)) else { continue }
            rest = words[parts[count].startIndex...]
            hasSign = false
            return
        }
        return nil
    }

    /// Whether it says until when.
    func hasLimit(from context: DayContext) -> Bool {
        let verb = rest.prefix { $0.isLetter }
        guard !verb.hasSuffix("ed") || verb.hasSuffix("eed"),
            !["hat", "hatte", "war", "was", "had"].contains(verb.lowercased())
        else { return false }
        return DayWords(in: String(rest), from: context)?.isLimit ?? false
    }

    /// Whether a verb asks for it: `send the slides`, `Folien schicken`.
    var asksForIt: Bool {
        guard hasSign else { return false }
        let words = rest.split { !$0.isLetter }
        guard words.count > 1, words.count <= 14 else { return false }
        return PromiseInWords.verbs.contains(words[0].lowercased())
            || PromiseInWords.infinitives.contains(words[words.count - 1].lowercased())
    }

    private static let signs = [":", " – ", " — ", " - ", " -> ", " → "]

    /// Base forms that are no past tense and begin no other sentence.
    static let verbs: Set<String> = [
        "send", "write", "draft", "ask", "book", "prepare", "share", "finish", "email", "schedule", "invite", "create",
        "submit", "collect", "review", "update", "arrange", "organise", "organize", "practise", "practice", "rewrite",
        "schickt", "schreibt", "bucht", "erstellt", "organisiert", "sendet", "bereitet", "meldet",
    ]
    static let infinitives: Set<String> = [
        "schicken", "schreiben", "erstellen", "buchen", "vorbereiten", "lesen", "anrufen", "fragen", "besorgen",
        "organisieren", "senden", "abgeben", "einreichen", "anlegen", "anfragen", "heraussuchen", "raussuchen",
        "üben", "prüfen", "klären", "reservieren", "anmelden", "einladen",
    ]
}
