import Diagnostics
import Markdown
import MentoringModel

// States and days that a heading, a line or an item says of the items below it, where each item has its own.
extension NoteReader {
    /// An item that was read as a promise or milestone.
    struct ItemBelow {
        var line: Int
        var isOpen: Bool
        var hasDay: Bool
    }

    /// Tells of headings such as `### Done` and `### By Friday` above promises or milestones that do not say so themselves.
    func reportStatesAboveItems(_ items: [ItemBelow]) {
        guard !items.isEmpty else { return }
        // `### Closed (private)` says who may read it.
        for region in body.regions
        where !region.opensSection && !region.isName && isList(region.section)
            && !(region.heading.mark != nil && SectionNames.folded(region.heading.words) == "closed")
        {
            report(region.heading.words, at: region.line, items) {
                region.line + 1..<max(region.line + 1, region.endLine)
            }
        }
        let blocks = body.outline.blocks
        let headings = body.headingBlocks
        for (index, block) in blocks.enumerated() where isList(body.section(ofBlock: index)) {
            switch block.kind {
            case .paragraph:
                guard blocks.indices.contains(index + 1), blocks[index + 1].kind == .list,
                    blocks[index + 1].parent == block.parent, !headings.contains(index),
                    block.parent.map({ blocks[$0].kind != .item }) ?? true, blocks[index + 1].line <= block.line + 2,
                    let line = log.line(block.line)
                else { continue }
                let words = withoutEmphasis(line.drop { isBlank($0) || $0 == ">" })
                report(words, at: block.line, items) { lines(inside: index + 1) }
            case .item:
                guard body.hasItemsBelow(index), let words = body.words(ofItem: index) else { continue }
                report(words, at: block.line, items) {
                    block.line + 1..<max(block.line + 1, lines(inside: index).upperBound)
                }
                reportStateOfWords(words, index, items)
            default: continue
            }
        }
    }

    private func isList(_ section: SectionName?) -> Bool { section == .actions || section == .milestones }

    private func lines(inside block: Int) -> Range<Int> {
        let blocks = body.outline.blocks
        var next = block + 1
        while next < blocks.count, let parent = blocks[next].parent, parent >= block { next += 1 }
        return blocks[block].line..<(next < blocks.count ? max(blocks[next].line, blocks[block].line) : Int.max)
    }

    private func report(_ words: String, at line: Int, _ items: [ItemBelow], inside lines: () -> Range<Int>) {
        guard words.utf8.count <= 60 else { return }
        if let state = StateAbove(words, isPerson: isPerson) {
            let lines = lines()
            guard items.contains(where: { $0.isOpen && lines.contains($0.line) }) else { return }
            let person = state.person.map { " \($0):" } ?? ""
            return log.add(
                .stateInWords, at: log.find(words, from: line, lines: 1), width: words.count,
                "“\(words)” is not read for the items below it, so they count as open",
                help: "begin each of them with - \(state.box)\(person)")
        }
        guard let proposal = DayAbove.proposal(words, from: log.dayContext, isPerson: isPerson) else { return }
        let lines = lines()
        guard items.contains(where: { $0.isOpen && !$0.hasDay && lines.contains($0.line) }) else { return }
        log.add(
            .dayInWords, at: log.find(words, from: line, lines: 1), width: words.count,
            "“\(words)” is not read for the items below it, so they have no day",
            help: "write \(proposal) at the end of each of them" + owner(words))
    }

    /// Whose the items are, where words say that beside a day: `Noor, by Friday`.
    private func owner(_ words: String) -> String {
        let names = words.split { !$0.isLetter }.filter { isPerson(String($0)) }
        return names.count == 1 ? ", and \(names[0]): in front of it" : ""
    }

    /// `- Done` above items without boxes, which belong to its words.
    private func reportStateOfWords(_ words: String, _ index: Int, _ items: [ItemBelow]) {
        let line = body.outline.blocks[index].line
        guard words.utf8.count <= 60, let state = StateAbove(words, isPerson: isPerson) else { return }
        let lines = lines(inside: index)
        guard !items.contains(where: { $0.line > line && lines.contains($0.line) }) else { return }
        log.add(
            .stateInWords, at: log.find(words, from: line, lines: 1), width: words.count,
            "“\(words)” is read as an item of its own, and what stands below it as its words",
            help: "take this line out, and begin each item below it with - \(state.box)")
    }

    /// Whether a line says a state or a day of the items below it: `**Done:**`, `By Friday:`.
    func isStateOrDay(_ words: String) -> Bool {
        guard words.utf8.count <= 60 else { return false }
        return StateAbove(words, isPerson: isPerson) != nil
            || DayAbove.proposal(words, from: log.dayContext, isPerson: isPerson) != nil
    }
}

/// A state that words say of the items below them, and nothing else: `Done`, `✅ Completed since last time`,
/// `Erledigte Aufgaben`.
struct StateAbove {
    var isDone: Bool
    /// Whose the items are, where it says that too.
    var person: String?

    var box: String { isDone ? "[x]" : "[-]" }

    init?(_ words: String, isPerson: (String) -> Bool) {
        guard words.utf8.count <= 60 else { return nil }
        let parts = SectionNames.folded(words).split(separator: " ")
        if parts.isEmpty {
            let signs = words.unicodeScalars.filter { !"*_: \u{FE0F}".unicodeScalars.contains($0) }
            guard signs.count == 1, let sign = signs.first else { return nil }
            guard ItemState.ticks.contains(sign) || sign == "❌" else { return nil }
            isDone = sign != "❌"
            return
        }
        guard parts.count <= 6 else { return nil }
        var said: Bool?
        if let known = ItemState.words[parts.joined(separator: " ")] { said = known == .done }
        for part in parts where said == nil {
            if StateAbove.done.contains(part) { said = true }
            if StateAbove.cancelled.contains(part) { said = false }
        }
        guard let said else { return nil }
        for part in parts where !StateAbove.done.contains(part) && !StateAbove.cancelled.contains(part) {
            if ItemState.words[parts.joined(separator: " ")] != nil { break }
            if isPerson(String(part)), person == nil {
                person = words.split { !$0.isLetter }.first { $0.lowercased() == part }.map(String.init) ?? String(part)
                continue
            }
            let isTime = SectionNames.timeWords.contains(part) || SectionNames.timeLeads.contains(part)
            guard StateAbove.beside.contains(part) || isTime && !StateAbove.limits.contains(part) else { return nil }
        }
        isDone = said
    }

    private static let done: Set<Substring> = [
        "done", "finished", "completed", "complete", "closed", "kept", "resolved", "achieved", "erledigt", "erledigte",
        "erledigtes", "erledigten", "fertig", "fertige", "abgeschlossen", "abgeschlossene", "abgeschlossenes",
        "geschafft",
        "gemacht", "erreicht", "erreichte",
    ]
    private static let cancelled: Set<Substring> = [
        "cancelled", "canceled", "dropped", "abandoned", "obsolete", "abgesagt", "abgesagte", "abgebrochen",
        "abgebrochene", "gestrichen", "gestrichene", "verworfen", "verworfene", "entfallen", "entfallene", "hinfällig",
        "storniert",
    ]
    /// Nouns and adverbs beside a state.
    private static let beside: Set<Substring> = [
        "items", "item", "tasks", "actions", "promises", "steps", "milestones", "todos", "points", "things", "already",
        "so", "far", "all", "aufgaben", "punkte", "schritte", "zusagen", "meilensteine", "alle", "alles", "bereits",
        "schon", "bisher", "now", "jetzt",
    ]
    /// `Done by Friday` says until when.
    private static let limits: Set<Substring> = [
        "by", "until", "till", "before", "due", "next", "bis", "vor", "fällig", "nächsten", "nächste", "nächstes",
        "for",
        "für", "then", "dann", "tomorrow", "morgen",
    ]
}

/// A day that words say of the items below them, and nothing else: `By 2026-04-10`, `This week`, `Noor, by Friday`.
enum DayAbove {
    /// What to write for it behind each item.
    static func proposal(_ words: String, from context: DayContext, isPerson: (String) -> Bool) -> String? {
        guard words.utf8.count <= 60 else { return nil }
        let plain = trimmed(words.filter { !"*_:".contains($0) })
        func rest(without written: String) -> Bool {
            guard let range = plain.lowercased().firstRange(of: written.lowercased()) else { return false }
            let others = (plain.lowercased()[..<range.lowerBound] + " " + plain.lowercased()[range.upperBound...])
                .lettersAndDigits
            return others.allSatisfy { DayAbove.beside.contains(String($0)) || isPerson(String($0)) }
        }
        let days = ItemToken.tokens(in: plain).filter { $0.kind == .day }
        if days.count == 1, CalendarDay(days[0].text) != nil {
            return rest(without: days[0].text) ? "(due \(days[0].text))" : nil
        }
        guard days.isEmpty, plain.split(separator: " ").count <= 6 else { return nil }
        if let said = DayWords(in: plain, from: context), rest(without: said.written) { return said.proposal() }
        return DayWords(wholly: plain, from: context)?.proposal()
    }

    private static let beside: Set<String> = [
        "due", "by", "until", "bis", "fällig", "am", "on", "deadline", "frist", "for", "für", "zum", "do", "to",
    ]
}
