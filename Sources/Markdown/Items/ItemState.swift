// The state of an item where words or signs say it: `(done)`, `– erledigt`, `✅`.
extension ItemScan {
    /// Cuts a tick in front of the words.
    mutating func cutLeadingTick() {
        let first = skipBlanks(0)
        guard readsState, state == nil, first + 1 < units.count, isBlank(units[first + 1]),
            ItemScan.isTick(units[first])
        else { return }
        // `✅ 2026-03-20` is the day.
        let next = skipBlanks(first + 1)
        guard next < units.count, !units[next].isNumber else { return }
        state = .done
        cut(0..<skipBlanks(first + 1))
    }

    /// Cuts a tick, or a state that stands alone behind a dash, at the end.
    mutating func cutState() -> Bool {
        guard readsState, state == nil else { return false }
        let end = endBeforeTags
        guard end > 0 else { return false }
        if ItemScan.isTick(units[end - 1]), skipBlanksBack(end - 1) > 0 {
            state = .done
            hasCutEnd = true
            cut(skipBlanksBack(end - 1)..<end)
            return true
        }
        let most = max(0, end - ItemState.longest - 2)
        guard let dash = units[most..<end].lastIndex(where: { "–—-|·→".contains($0) }), dash > 0, dash + 1 < end,
            isBlank(units[dash + 1]), let said = ItemState.words[bare(dash + 1..<end).lowercased()]
        else { return false }
        // A hyphen belongs to a word unless blanks stand around it.
        guard isBlank(units[dash - 1]) || units[dash] == "—" else { return false }
        state = said
        hasCutEnd = true
        var behind = end
        while behind < units.count, ".!".contains(units[behind]) { behind += 1 }
        cut(skipBlanksBack(dash)..<behind)
        return true
    }

    private static func isTick(_ unit: ItemUnit) -> Bool { ItemState.ticks.contains(unit.scalar) }
}

extension ItemScan {
    /// Words in front of the day until when something is to be done.
    static let limits: Set<String> = ["by", "until", "till", "bis"]
    /// Words of what lasts until a day.
    static let lasting: Set<String> = [
        "blocked", "waiting", "waits", "wait", "hold", "paused", "pause", "pausiert", "not", "nicht", "valid", "away",
        "leave", "free",
        "off", "out", "closed", "busy", "parked", "embargoed", "holiday", "holidays", "vacation", "open", "available",
        "runs", "lasts",
        "wartet", "warten", "urlaub", "gilt", "gelten", "gültig", "frei", "sperrfrist", "ruht", "ruhen", "gesperrt",
        "verhindert", "weg",
        "abwesend", "krank", "läuft", "offen", "geschlossen", "erst", "elternzeit", "ferien",
    ]

    /// Whether a key with its value says by whom or when something is to be done: `done by …`, `fertig bis …`
    static func asksForIt(_ key: String, _ value: String) -> Bool {
        ItemState.words[key] == .done
            && value.firstIndex(where: isBlank).map {
                ItemScan.limits.contains(value[..<$0].lowercased())
            } ?? false
    }
}

/// How people say in an item's words that it is done or was cancelled.
package enum ItemState {
    /// Signs that mean done at either end of an item.
    package static let ticks: Set<Unicode.Scalar> = ["✅", "✔", "☑", "✓"]

    /// What stands alone in brackets or behind a dash, in lower case.
    package static let words: [String: TaskMarker] = {
        let done = [
            "done", "finished", "completed", "complete", "all done", "already done", "is done", "was done",
            "has been done", "erledigt", "erl", "fertig", "gemacht", "abgeschlossen", "abgehakt", "ist erledigt",
            "ist fertig", "wurde erledigt", "schon erledigt", "bereits erledigt",
        ]
        let cancelled = [
            "cancelled", "canceled", "dropped", "abandoned", "called off", "no longer needed", "not needed", "obsolete",
            "won't do", "won’t do", "wontfix", "abgesagt", "abgebrochen", "gestrichen", "verworfen", "entfällt",
            "entfallen",
            "hinfällig", "fällt aus", "storniert", "nicht mehr nötig", "not needed anymore", "not needed any more",
            "is cancelled", "ist abgesagt", "wurde abgesagt",
        ]
        let ticks = ItemState.ticks.flatMap { ["\($0)", "\($0)\u{FE0F}"] }
        return Dictionary(
            (done + ticks).map { ($0, .done) } + cancelled.map { ($0, .cancelled) },
            uniquingKeysWith: { first, _ in first })
    }()

    /// A text in lower case, without blanks around it and what ends a sentence.
    package static func plain(_ text: some StringProtocol) -> String { bare(trimmed(text)) }

    /// A text in lower case, without what ends a sentence.
    static func bare(_ text: String) -> String {
        var text = text.lowercased()
        while let last = text.last, ".!".contains(last) { text.removeLast() }
        return text
    }

    /// What stands alone where a state does, and says that something is still to be done.
    package static let openWords: Set<String> = [
        "open", "still open", "offen", "noch offen", "todo", "to do", "not done", "not done yet", "not yet done",
        "not yet", "nicht erledigt", "noch nicht erledigt", "noch nicht", "not finished", "unfinished", "nicht fertig",
        "noch nicht fertig", "pending", "outstanding", "ausstehend", "in progress", "in arbeit", "läuft", "läuft noch",
        "not started", "noch nicht begonnen", "half done", "halb fertig", "halb erledigt", "partly done",
        "partially done", "teilweise erledigt", "almost done", "fast fertig", "overdue", "überfällig", "wip",
    ]

    /// In characters.
    static let longest = 19
}
