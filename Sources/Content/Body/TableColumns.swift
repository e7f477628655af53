import Markdown

/// What the columns of a table in a section hold, known by their names.
struct TableColumns {
    enum Kind { case words, owner, due, done, state, minutes, weight, goal, id, value, confidence, note, number }

    private(set) var place: [Kind: Int] = [:]
    /// Columns that hold something and are not understood.
    private(set) var unread: [Int] = []

    /// `nil` where no column has the words of items, or no other is known.
    init?(_ table: TextTable, in section: SectionName) {
        for (index, name) in table.header.enumerated() {
            guard let kind = TableColumns.kind(name, in: section) ?? TableColumns.kind(ofCells: table.cells(index))
            else {
                if table.cells(index).contains(where: { !TableColumns.saysNothing($0) }) || !name.isEmpty {
                    unread.append(index)
                }
                continue
            }
            if place[kind] == nil { place[kind] = index } else { unread.append(index) }
        }
        if place[.words] == nil, unread.count == 1, !place.isEmpty { place[.words] = unread.removeFirst() }
        guard place[.words] != nil else { return nil }
        let others = place.keys.filter { $0 != .words && $0 != .number }
        guard !others.isEmpty || table.header.count == 1 else { return nil }
        if section == .progress, place[.value] == nil { return nil }
    }

    private static func kind(_ name: String, in section: SectionName) -> Kind? {
        if name.contains(where: { "✔✓✅☑".contains($0) }) { return .state }
        let name = SectionNames.folded(name)
        switch section {
        case .agenda where ["by", "von", "presenter", "lead", "brought by"].contains(name): return .owner
        case .agenda
        where ["time", "zeit", "length", "duration", "dauer", "min", "mins", "minutes", "minuten"].contains(name):
            return .minutes
        case .progress where name == "goal" || name == "ziel": return .words
        case .progress where ["note", "notes", "comment", "notiz", "bemerkung"].contains(name): return .note
        case .progress where ["confidence", "zuversicht"].contains(name): return .confidence
        case .progress where ["value", "values", "wert", "stand", "now", "today", "count"].contains(name): return .value
        default: return names[name]
        }
    }

    private static let names: [String: Kind] = {
        let all: [(Kind, [String])] = [
            (
                .words,
                [
                    "what", "task", "tasks", "action", "actions", "action item", "action items", "item", "todo",
                    "to do",
                    "promise", "commitment", "description", "next step", "step", "topic", "topics", "subject",
                    "milestone",
                    "milestones", "win", "question", "option", "decision", "words", "was", "aufgabe", "aufgaben",
                    "zusage",
                    "beschreibung", "thema", "themen", "meilenstein", "schritt", "nächster schritt", "erfolg", "frage",
                    "entscheidung",
                ]
            ),
            (
                .owner,
                [
                    "who", "owner", "person", "name", "assignee", "assigned to", "responsible", "lead", "wer",
                    "zuständig",
                    "verantwortlich", "person in charge", "brought by",
                ]
            ),
            (
                .due,
                [
                    "due", "due date", "due by", "due on", "deadline", "by", "by when", "when", "until", "target date",
                    "bis",
                    "bis wann", "wann", "fällig", "fällig am", "fällig bis", "frist", "termin",
                ]
            ),
            (.done, ["done on", "completed on", "finished on", "erledigt am", "date done"]),
            (.state, ["done", "status", "state", "completed", "finished", "erledigt", "zustand", "fertig", "stand"]),
            (.weight, ["weight", "gewicht"]), (.goal, ["goal", "ziel"]), (.id, ["id"]),
            (.number, ["no", "nr", "number", "nummer"]),
        ]
        return Dictionary(
            all.flatMap { kind, names in names.map { ($0, kind) } }, uniquingKeysWith: { first, _ in first })
    }()

    /// A column without a known name that holds boxes and nothing else, or numbers one by one.
    private static func kind(ofCells cells: [String]) -> Kind? {
        let said = cells.filter { !$0.isEmpty }
        guard !said.isEmpty else { return nil }
        if said.allSatisfy({ $0.hasPrefix("[") && box($0) != nil || ["☐", "☑", "✅", "✓", "✔"].contains($0) }) {
            return .state
        }
        return said.enumerated().allSatisfy { Int($1.filter { $0 != "." && $0 != "#" }) == $0 + 1 } ? .number : nil
    }

    /// Whether a cell is empty, or has only a sign for that.
    static func saysNothing(_ cell: String) -> Bool {
        ["", "-", "–", "—", "?", "n/a", "tbd", "tba", "/", "…", "...", "none", "keine"].contains(cell.lowercased())
    }

    /// The box that the words of a cell mean; `nil` where they mean none.
    static func box(_ cell: String) -> String? {
        let text = cell.lowercased()
        if let said = ItemState.words[text] { return said == .done ? "[x] " : "[-] " }
        if ["x", "yes", "y", "ja", "[x]", "☑", "✔", "true", "ok", "100%", "100 %", "complete", "closed"].contains(text)
        {
            return "[x] "
        }
        if ["[-]", "☒"].contains(text) { return "[-] " }
        let open: Set = [
            "[ ]", "[]", "☐", "⬜", "no", "nein", "open", "offen", "todo", "to do", "not yet", "noch nicht", "pending",
            "wip",
            "in progress", "in arbeit", "läuft", "started", "begun", "begonnen", "not started", "planned", "geplant",
            "next",
            "[/]", "ongoing", "false", "waiting", "blocked", "wartet",
        ]
        return open.contains(text) ? "[ ] " : nil
    }
}
