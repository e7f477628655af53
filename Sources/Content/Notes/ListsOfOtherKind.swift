import Diagnostics
import Markdown
import MentoringModel

// Lines above a further list of a section that say that it is about something else: `Not so good:` below `## Wins`.
extension NoteReader {
    /// Tells of a line right above a list that is no heading, though the items below it are of another kind than those of their
    /// section, or of one that they have no section for.
    func reportListsOfOtherKind() {
        let blocks = body.outline.blocks
        for index in blocks.indices.dropLast() where blocks[index].kind == .paragraph {
            let block = blocks[index]
            let next = blocks[index + 1]
            guard next.kind == .list, next.parent == block.parent, !body.headingBlocks.contains(index),
                block.parent.map({ blocks[$0].kind != .item }) ?? true,
                let (number, line) = lineAboveList(index), !log.hasReported(.nearSection, on: number)
            else { continue }
            let written = trimmed(line)
            let words = trimmed(withoutEmphasis(written).filter { $0 != ":" })
            let isLabel = written.hasSuffix(":") || BodyReading.isEmphasised(written)
            let section = body.section(ofBlock: index)
            if let meant = meantByLabel(words, isLabel: isLabel), meant != section {
                log.add(
                    .nearSection, at: log.find(written.prefix(1), from: number, lines: 1), width: written.count,
                    section.map { "this line is no heading, so the items below it are read as \($0.rawValue)" }
                        ?? "this line is no heading, so it opens no section",
                    help: "write \(headingInPlace(meant, atLine: number)) on a line of its own in its place")
            } else if let section, section != .resources,
                OtherLists.isOther(words, in: section)
                    || OtherLists.areResults(words) && !areAllBoxes(at: index + 1)
            {
                log.add(
                    .nearSection, at: log.find(written.prefix(1), from: number, lines: 1), width: written.count,
                    "this line is no heading, so the items below it are read as \(section.rawValue)",
                    help: "write it as a heading: \(asHeading(words, atLine: number))"
                        + (OtherLists.areResults(words) && section != .decisions
                            ? "; what was decided belongs below \(heading(.decisions, atLine: number))" : ""))
            }
        }
    }

    /// Whether all items of a list begin with a box, as promises do.
    private func areAllBoxes(at index: Int) -> Bool {
        let blocks = body.outline.blocks
        let items = blocks.indices[(index + 1)...].prefix { blocks[$0].parent.map { $0 >= index } ?? false }
            .filter { blocks[$0].parent == index }
        return !items.isEmpty
            && items.allSatisfy { item in body.words(ofItem: item).map { TaskMarker(leading: $0) != nil } ?? false }
    }

    /// Tells of headings inside the agenda below which what was promised last time stands: its items are no topics.
    func reportLastTimeInAgenda() {
        for (number, region) in body.regions.enumerated()
        where region.section == .agenda && !region.opensSection && region.container == nil {
            let words = region.heading.words
            guard OtherLists.lastTime.contains(SectionNames.folded(words)),
                body.outline.blocks.indices.contains(where: {
                    body.outline.blocks[$0].kind == .item && body.regionOfBlock[$0] == number
                })
            else { continue }
            let agenda = body.regions[..<number].last { $0.section == .agenda && $0.opensSection }
            let signs = agenda.flatMap { log.line($0.line)?.drop(while: isBlank).prefix { $0 == "#" } } ?? ""
            let bare = asHeading(words, atLine: region.line).drop { $0 == "#" }
            log.add(
                .nearSection, at: log.find(words.prefix(1), from: region.line, lines: 1), width: words.count,
                "this heading stands inside the agenda, so the items below it are read as topics",
                help: "write it as a heading of its own: \(signs.isEmpty ? "##" : signs)\(bare)")
        }
    }

    /// The section that a label nearly names, or names beside something else: `Progress on goals`, `Questions / parking lot`.
    private func meantByLabel(_ words: String, isLabel: Bool) -> SectionName? {
        guard words.utf8.count <= 60, words.split(separator: " ").count <= 6 else { return nil }
        if let joined = body.names.joined(words, in: placement.kind), joined.sections.count == 1 {
            return joined.sections[0]
        }
        guard isLabel else { return nil }
        let meant = body.named.sectionsMeant(words)
        return meant.count == 1 ? meant[0] : nil
    }
}

/// Words above lists that are about something else than what a section holds.
private enum OtherLists {
    static func isOther(_ words: String, in section: SectionName) -> Bool {
        let folded = SectionNames.folded(words)
        if miscellaneous.contains(folded) || section == .agenda && lastTime.contains(folded) { return true }
        return section == .wins && bad.contains(folded)
    }

    /// Whether a label says that what follows came out of the talk: what the items of a section were before it.
    static func areResults(_ words: String) -> Bool { results.contains(SectionNames.folded(words)) }

    private static let results: Set<String> = [
        "ergebnis", "ergebnisse", "protokoll", "besprochen", "besprochenes", "gesprächsverlauf", "diskussion", "fazit",
        "zusammenfassung", "result", "results", "outcome", "outcomes", "minutes", "discussed", "discussion", "summary",
        "conclusion", "conclusions", "what we discussed", "was wir besprochen haben", "mitschrift",
    ]
    private static let miscellaneous: Set<String> = [
        "other", "other stuff", "others", "other things", "other notes", "other points", "misc", "miscellaneous", "aob",
        "www", "ebi", "what went well", "even better if", "good things", "strengths", "areas to develop",
        "to think about",
        "observation notes", "stärken", "schwächen", "weaknesses",
        "any other business", "parking lot", "parked", "notes", "side notes", "random", "fyi", "background", "ideas",
        "sonstiges", "sonstige", "diverses", "verschiedenes", "anderes", "außerdem", "notizen", "nebenbei",
        "themenspeicher",
        "ideen", "randnotizen", "hintergrund",
    ]
    /// What was, above a list among the topics.
    static let lastTime: Set<String> = [
        "last time", "from last time", "since last time", "review of last time", "promises from last time",
        "promises of last time", "actions from last time", "actions since last time", "actions of last time",
        "open from last time", "open actions", "open promises", "carried over", "carried forward", "done", "not done",
        "half done", "done since last time", "not done yet", "what we did", "letztes mal", "vom letzten mal",
        "seit letztem mal", "seit dem letzten mal", "zusagen vom letzten mal", "aufgaben vom letzten mal",
        "rückblick", "rückschau", "erledigt", "nicht erledigt", "noch nicht erledigt", "noch offen", "offen",
        "offene zusagen", "offene aufgaben", "halb fertig",
    ]
    private static let bad: Set<String> = [
        "not so good", "not so great", "not so well", "less good", "lowlights", "lowlight", "low points", "low point",
        "lows",
        "what didnt go well", "what did not go well", "what went badly", "went badly", "didnt go well", "bad",
        "the bad",
        "losses", "misses", "could be better", "to improve", "what to improve", "room for improvement", "struggles",
        "hard",
        "what was hard", "nicht so gut", "weniger gut", "was nicht gut lief", "was nicht so gut lief", "lief nicht gut",
        "lief nicht so gut", "was schlecht lief", "schlecht", "schwierig", "schwierigkeiten", "misserfolge",
        "tiefpunkte",
        "verbesserungswürdig", "was schwierig war", "was besser werden kann", "offen", "open", "still open",
        "noch offen",
    ]
}
