import Markdown
import MentoringModel

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
        return own[section]?[name] ?? names[name]
    }

    /// What a column of this name holds in most sections.
    static func kind(of name: String) -> Kind? { names[name] }

    /// Whether a column of this name, in folded words, holds values of a goal.
    static func namesValue(_ name: String) -> Bool { own[.progress]?[name] == .value }

    /// The names of columns that mean something else, or anything at all, in one section only.
    private static let own: [SectionName: [String: Kind]] = [
        .agenda: table([
            (.owner, "by, von, presenter, lead, brought by"),
            (.minutes, "time, zeit, length, duration, dauer, min, mins, minutes, minuten"),
        ]),
        .milestones: table([(.due, "target, ziel, zieldatum")]),
        .progress: table([
            (.words, "goal, ziel"),
            (
                .note,
                "note, notes, comment, comments, remark, remarks, notiz, notizen, bemerkung, kommentar, kommentare"
            ),
            (.confidence, "confidence, zuversicht"),
            (.value, "value, values, wert, stand, now, today, count"),
        ]),
    ]

    private static let names: [String: Kind] = table([
        (
            .words,
            """
            what, task, tasks, action, actions, action item, action items, item, todo, to do, promise, commitment,
            description, next step, step, topic, topics, subject, agenda item, milestone, milestones, win, question, option, decision,
            words, was, aufgabe, aufgaben, zusage, beschreibung, thema, themen, meilenstein, schritt, nächster schritt,
            erfolg, frage, entscheidung
            """
        ),
        (
            .owner,
            """
            who, owner, owners, person, name, assignee, assignees, assigned, assigned to, responsible, lead, wer, zuständig,
            verantwortlich, verantwortliche, verantwortlicher, person in charge, brought by
            """
        ),
        (
            .due,
            """
            due, due date, due by, due on, deadline, by, by when, when, until, eta, target date, bis, bis wann, wann,
            fällig, fällig am, fällig bis, frist, termin, zieltermin, zieldatum
            """
        ),
        (.done, "done on, completed on, finished on, completion date, erledigt am, date done"),
        (.state, "done, status, state, complete, completed, finished, erledigt, zustand, fertig, stand"),
        (.weight, "weight, gewicht"), (.goal, "goal, ziel"), (.id, "id"), (.number, "no, nr, number, nummer"),
    ])

    private static func table(_ rows: [(Kind, String)]) -> [String: Kind] {
        var kinds: [String: Kind] = [:]
        for (kind, names) in rows {
            for name in names.split(whereSeparator: { ",\n".contains($0) }) { kinds[trimmed(name)] = kind }
        }
        return kinds
    }

    /// The columns that a section has, as a help names them.
    static func names(in section: SectionName) -> String {
        switch section {
        case .agenda: "topic, minutes and by"
        case .milestones: "milestone, who, due, done and weight"
        case .progress: "goal, value, confidence and note"
        case .updates: "date, value, confidence, by and note"
        case .introductions, .resources: "none"
        case .actions: "task, who, due, done and goal"
        case .wins, .questions, .options, .decisions, .learned, .concerns: "what and who"
        }
    }

    /// The section whose table one outside every section seems to be, by names of columns that only such tables have.
    static func sectionMeant(by table: TextTable, in kind: NoteKind) -> SectionName? {
        let names = Set(table.header.map { SectionNames.folded($0) })
        func has(_ kind: Kind, in section: SectionName) -> Bool {
            names.contains { (own[section]?[$0] ?? TableColumns.names[$0]) == kind }
        }
        let hasTask = !names.isDisjoint(with: tasks)
        guard kind == .session else {
            guard kind == .goal else { return nil }
            let isStep =
                hasTask || !names.isDisjoint(with: ["milestone", "milestones", "meilenstein", "step", "schritt"])
            return isStep && (has(.due, in: .milestones) || has(.state, in: .milestones)) ? .milestones : nil
        }
        let isAsked = !names.isDisjoint(with: ["what", "was"]) && !names.isDisjoint(with: ["who", "wer"])
        if isAsked || hasTask && [.owner, .due, .state].contains(where: { has($0, in: .actions) }) { return .actions }
        let hasTopic = !names.isDisjoint(with: ["topic", "topics", "thema", "themen", "agenda item"])
        return has(.minutes, in: .agenda)
            && (hasTopic
                || !names.isDisjoint(with: points) && hasLengths(table)
                    && (has(.owner, in: .agenda) || !names.isDisjoint(with: numbers)))
            ? .agenda : nil
    }

    /// What a column of the topics' numbers may be called.
    private static let numbers: Set<String> = ["nr", "no", "", "top", "tops", "number", "nummer", "lfd nr"]

    /// What a column of topics may be called, too, beside one of their lengths.
    private static let points: Set<String> = [
        "top", "tops", "inhalt", "punkt", "punkte", "tagesordnungspunkt", "agendapunkt", "agenda point", "point",
        "item",
        "subject", "betreff", "content", "gegenstand", "was", "what",
    ]

    /// Whether a column that is called so holds lengths or times of day and nothing else.
    private static func hasLengths(_ table: TextTable) -> Bool {
        table.header.enumerated().contains { index, name in
            guard own[.agenda]?[SectionNames.folded(name)] == .minutes else { return false }
            let cells = table.cells(index).filter { !saysNothing($0) }
            return !cells.isEmpty
                && cells.allSatisfy { $0.utf8.first.map { $0 &- 0x30 < 10 } ?? false && $0.utf8.count < 16 }
        }
    }

    private static let tasks: Set<String> = [
        "task", "tasks", "action", "actions", "action item", "action items", "todo", "to do", "promise", "commitment",
        "next step", "next steps", "aufgabe", "aufgaben", "zusage", "nächster schritt",
    ]

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

    /// The box that the words of a cell mean, with the day that stands there; `nil` where they mean none.
    static func state(_ cell: String) -> (box: String, day: CalendarDay?)? {
        if let box = box(cell) { return (box, nil) }
        // `✅ Done`, `🟢 Done`, `⏳ In progress`
        if let first = cell.unicodeScalars.first, first.value > 0x2190, !"❌✗✘✖❎".unicodeScalars.contains(first) {
            let rest = trimmed(cell.drop { !$0.isLetter && !$0.isNumber && $0 != "[" })
            if rest.utf8.count < cell.utf8.count, !rest.isEmpty, let said = state(rest) {
                let isTick = ItemState.ticks.contains(first)
                return isTick && said.box != "[x] " ? nil : said
            }
        }
        guard cell.utf8.count > 10, let place = cell.utf8.firstIndex(where: { $0 &- 0x30 < 10 }),
            let day = CalendarDay(cell[place...].prefix(10))
        else { return nil }
        var words = trimmed(cell[..<place] + cell[place...].dropFirst(10)).lowercased()
        words = trimmed(words.filter { !"(),:;–".contains($0) })
        for joint in [" on", " am", " at", " -"] where words.hasSuffix(joint) { words = String(words.dropLast(3)) }
        guard let box = box(trimmed(words)), box != "[ ] " else { return nil }
        return (box, day)
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
            "not started yet", "in progress", "in arbeit", "läuft", "started", "begun", "begonnen", "not started",
            "planned", "geplant",
            "next",
            "[/]", "ongoing", "false", "waiting", "blocked", "wartet",
        ]
        return open.contains(text) ? "[ ] " : nil
    }
}
