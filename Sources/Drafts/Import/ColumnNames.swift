import Content
import MentoringModel

/// The usual names of columns in English and German; what fields are called elsewhere counts beside them.
package enum ColumnNames {
    package struct Entry: Sendable {
        package var part: SheetField.Part
        package var field: String
        /// The English ones first.
        package var names: [String]
        fileprivate var german: [String]

        /// - Parameter names: The English ones, and behind `|` those that are only German.
        fileprivate init(_ part: SheetField.Part, _ field: String, _ names: String) {
            self.part = part
            self.field = field
            let languages = names.split(separator: "|", omittingEmptySubsequences: false).map(Entry.list)
            self.names = Array(languages.joined())
            german = languages.count > 1 ? languages[1] : []
        }

        private static func list(_ names: Substring) -> [String] {
            names.split(separator: ",").map { withSingleBlanks(String($0)) }.filter { !$0.isEmpty }
        }
    }

    /// The meaning of a column of a kind of sheet; `nil` where its name is none that is known.
    static func field(_ header: String, in kind: SheetKind) -> SheetField? {
        let label = ColumnLabel.folded(header)
        guard !label.isEmpty else { return nil }
        if let field = whole(label, in: kind) { return field }
        // “Mentor E-Mail”, “E-Mail der Mentorin”, “Goal status”
        let words = label.split(separator: " ").map(String.init)
        for (part, names) in partNames where parts(of: kind).contains(part) {
            for name in names {
                let wanted = name.split(separator: " ").map(String.init)
                guard words.count > wanted.count else { continue }
                var rest: [String]?
                if words.starts(with: wanted) { rest = Array(words.dropFirst(wanted.count)) }
                if Array(words.suffix(wanted.count)) == wanted { rest = words.dropLast(wanted.count) }
                while let last = rest?.last, joints.contains(last) { rest?.removeLast() }
                while let first = rest?.first, joints.contains(first) { rest?.removeFirst() }
                guard let rest, !rest.isEmpty, let field = lookUp(rest.joined(separator: " "), of: part) else {
                    continue
                }
                if isTaken(field, of: part, in: kind) { return SheetField(part, field) }
            }
        }
        return nil
    }

    /// Whether a column has a German name.
    static func isGerman(_ header: String) -> Bool {
        let bare = header.firstIndex { "([".contains($0) }.map { String(header[..<$0]) } ?? header
        let label = ColumnLabel.folded(bare)
        return germanNames.contains(label)
            || label.split(separator: " ").contains { ["mentorin", "mentoren", "ziel", "ziels"].contains($0) }
    }

    private static let germanNames = Set(table.flatMap(\.german).map(ColumnLabel.folded))

    /// The field that somebody named with `--map`.
    package static func named(_ words: String, in kind: SheetKind) -> ColumnMeaning? {
        switch words.lowercased() {
        case "comment", "kommentar": return .comment
        case "notes", "private", "notizen": return .closedNotes
        case "-", "nothing", "leave-out", "nichts": return .leftOut
        default: break
        }
        let parts = words.split(separator: ".", maxSplits: 1).map(String.init)
        if parts.count == 2, let part = SheetField.Part(rawValue: parts[0].lowercased()),
            self.parts(of: kind).contains(part),
            let field = lookUp(ColumnLabel.folded(parts[1]), of: part, isSaid: true)
        {
            return .field(SheetField(part, field))
        }
        let label = ColumnLabel.folded(words)
        for part in self.parts(of: kind) {
            if part.isPerson, isCalled(label, part) { return .field(SheetField(part, "name")) }
            if let field = lookUp(label, of: part, isSaid: true), isTaken(field, of: part, in: kind) {
                return .field(SheetField(part, field))
            }
        }
        return nil
    }

    /// The role that a column of a sheet of people ticks: `Mentor` with an `x` in its cells.
    static func role(_ header: String) -> String? {
        let label = ColumnLabel.folded(header)
        if ["coordinator", "koordination", "koordinator", "koordinatorin"].contains(label) { return "coordinator" }
        return [SheetField.Part.mentor, .mentee].first { isCalled(label, $0) }?.rawValue
    }

    /// The fields that a kind of sheet may have, as `--map` takes them.
    package static func fields(in kind: SheetKind) -> [String] {
        parts(of: kind).flatMap { part in
            table.filter {
                ($0.part == part || part.isPerson && $0.part == .person) && isTaken($0.field, of: part, in: kind)
            }
            .map { SheetField(part, $0.field).description }
        }
    }

    /// Of what a kind of sheet may say something, the nearest first.
    static func parts(of kind: SheetKind) -> [SheetField.Part] {
        switch kind {
        case .people: [.person]
        case .pairs: [.pair, .goal, .mentor, .mentee]
        case .goals: [.goal, .pair, .mentor, .mentee]
        case .sessions: [.session, .pair, .mentor, .mentee]
        case .resources: [.resource]
        }
    }

    /// Whether rows of a kind say a field: those of goals and sessions only say of whom they are.
    private static func isTaken(_ field: String, of part: SheetField.Part, in kind: SheetKind) -> Bool {
        guard kind == .goals || kind == .sessions else { return true }
        return part == .pair
            ? field == "id"
            : !part.isPerson || ["name", "first_name", "last_name", "name_title", "email"].contains(field)
    }

    private static func whole(_ label: String, in kind: SheetKind) -> SheetField? {
        for part in [SheetField.Part.mentor, .mentee] where parts(of: kind).contains(part) && isCalled(label, part) {
            return SheetField(part, "name")
        }
        for part in parts(of: kind) {
            switch part {
            case .mentor, .mentee: continue
            // Of a pair, sheets of goals and sessions say only which one it is.
            case .pair where kind != .pairs:
                if own(label, .pair) == "id" { return SheetField(.pair, "id") }
            // Beside a pair, words such as “status” or “start” are of the pair, and a goal has words of its own.
            case .goal where kind == .pairs:
                let ofOther = ["title", "name", "titel", "notes", "note", "time", "zeit", "who", "wer"]
                if !ofOther.contains(label), let field = lookUp(label, of: .goal) { return SheetField(.goal, field) }
            default: if let field = lookUp(label, of: part) { return SheetField(part, field) }
            }
        }
        // In a sheet of goals or sessions a name is whose they are.
        if kind == .goals || kind == .sessions, own(label, .person) == "name" { return SheetField(.mentee, "name") }
        return nil
    }

    /// - Parameter isSaid: Whether somebody named the field itself, which may be one that no column means by its name.
    private static func lookUp(_ label: String, of part: SheetField.Part, isSaid: Bool = false) -> String? {
        let kind: SheetField.Part = part.isPerson ? .person : part
        if let field = own(label, kind) { return field }
        if part == .session, let section = ColumnLabel.section(label) { return "section \(section.rawValue)" }
        if ["person", "position"].contains(label), !part.isPerson { return nil }
        guard let field = ColumnLabel.field(label, in: part.noteKind), isSaid || !neverGuessed.contains(field),
            readable[kind]?.contains(field) ?? false
        else { return nil }
        return field
    }

    private static func own(_ label: String, _ part: SheetField.Part) -> String? { byName[part]?[label] }

    /// Fields that open something: a column that is called so may mean something else, such as a consent to photographs.
    private static let neverGuessed: Set<String> = ["consent"]

    private static let joints: Set<String> = ["of", "the", "der", "des", "die", "den", "für", "for", "von", "am"]

    /// Whether a label says nothing but of whom a column is: `Mentor:in`, `Mentorin/Mentor`.
    private static func isCalled(_ label: String, _ part: SheetField.Part) -> Bool {
        let words = Set(partNames.filter { $0.0 == part }.flatMap { $0.1.flatMap { $0.split(separator: " ") } })
        let said = label.split(separator: " ")
        return !said.isEmpty && said.allSatisfy { words.contains($0) }
            && said.contains { $0.count > 3 && $0 != "innen" }
    }

    private static let partNames: [(SheetField.Part, [String])] = [
        (
            .mentor,
            [
                "mentor in", "mentor innen", "mentorin", "mentoren", "mentorinnen", "mentors", "mentors", "mentor",
                "coach",
            ]
        ),
        (.mentee, ["mentee in", "mentees", "mentee", "protégé", "protegé", "coachee"]),
        (.goal, ["goal", "goals", "ziel", "ziels", "ziele"]), (.pair, ["pair", "paar", "tandem"]),
        (.session, ["session", "meeting", "treffen", "sitzung"]),
    ]

    /// The fields that a column may fill.
    static let readable: [SheetField.Part: Set<String>] = [
        .person: [
            "name", "roles", "headline", "pronouns", "timezone", "offers", "seeks", "capacity", "links", "consent",
            "visibility",
        ],
        .pair: [
            "start", "end", "status", "cadence", "session_length", "response_time", "hours_per_month", "focus",
            "review_every", "conflict_contact", "ended_reason", "visibility",
        ],
        .goal: [
            "title", "owner", "status", "done", "specific", "achievable", "relevant", "start", "due", "review_every",
            "weight", "metric", "unit", "baseline", "target", "value", "visibility",
        ],
        .session: [
            "date", "title", "status", "planned", "actual", "format", "attended", "goals", "next", "energy",
            "visibility",
        ],
        .resource: [
            "title", "url", "kind", "author", "time", "level", "cost", "licence", "language", "audience", "stage",
            "skills", "summary", "added", "reviewed", "review_every", "expires", "visibility",
        ],
    ]

    private static let byName: [SheetField.Part: [String: String]] = table.reduce(into: [:]) { names, entry in
        for name in entry.names { names[entry.part, default: [:]][ColumnLabel.folded(name)] = entry.field }
    }

    /// The names by which columns are known, field by field.
    package static let table: [Entry] = [
        Entry(
            .person, "name",
            "Name, Full name, Person, Participant | Vollständiger Name, Vor- und Nachname, Teilnehmer, Teilnehmerin, Teilnehmer:in, Teilnehmende"
        ),
        Entry(.person, "first_name", "First name, Given name | Vorname, Rufname"),
        Entry(.person, "last_name", "Last name, Surname, Family name | Nachname, Familienname"),
        Entry(.person, "name_title", " | Titel, Akademischer Titel, Akad. Titel"),
        Entry(
            .person, "email",
            "E-mail, Email, Mail, E-mail address, Email address | E-Mail-Adresse, Mailadresse, Emailadresse"),
        Entry(
            .person, "phone",
            "Phone, Phone number, Telephone, Mobile | Telefon, Telefonnummer, Tel, Handy, Handynummer, Mobil, Mobilnummer"
        ),
        Entry(.person, "roles", "Role, Roles | Rolle, Rollen"),
        Entry(.person, "headline", "Headline, Job title, Position, Job | Funktion, Beruf, Stelle, Tätigkeit"),
        Entry(.person, "pronouns", "Pronouns | Pronomen"), Entry(.person, "timezone", "Time zone, Timezone | Zeitzone"),
        Entry(
            .person, "offers",
            "Offers, Skills, Expertise, Can help with | Bietet, Kompetenzen, Fähigkeiten, Kann helfen bei"),
        Entry(.person, "seeks", "Seeks, Wants, Interests, Wants to learn | Sucht, Interessen, Möchte lernen"),
        Entry(.person, "capacity", "Capacity, Max. mentees | Kapazität, Plätze"),
        Entry(.person, "links", "Links, Website, Homepage | Webseite"),
        notes(.person),
        Entry(.pair, "id", "Pair, Pair name, Tandem, Match | Paar"),
        Entry(.pair, "start", "Start, Start date, Since | Beginn, Startdatum, Ab, Seit, Auftakt"),
        Entry(.pair, "end", "End, End date | Ende, Enddatum"),
        Entry(
            .pair, "cadence",
            "Cadence, Rhythm, Frequency, How often, Meeting frequency | Rhythmus, Häufigkeit, Turnus, Intervall, Wie oft"
        ),
        Entry(.pair, "session_length", "Session length, Duration | Dauer, Sitzungsdauer, Dauer je Treffen"),
        Entry(.pair, "focus", "Focus, Topic, Topics | Schwerpunkt, Schwerpunkte, Thema, Themen"),
        Entry(.pair, "status", "Status"),
        Entry(.pair, "hours_per_month", "Hours per month | Stunden pro Monat, Stunden im Monat"),
        notes(.pair),
        Entry(.goal, "title", "Goal, Goals, Objective, Main goal, Goal title, Title | Ziel, Ziele, Hauptziel, Titel"),
        Entry(
            .goal, "metric",
            "Metric, Measure, Measured by, Indicator | Kennzahl, Messgröße, Indikator, Messbar, Woran gemessen"),
        Entry(.goal, "unit", "Unit | Einheit"),
        Entry(.goal, "baseline", "Baseline, Start value | Ausgangswert, Startwert"),
        Entry(.goal, "target", "Target, Target value | Zielwert, Soll"),
        Entry(
            .goal, "value",
            "Current, Current value, Value, Progress | Stand, Aktuell, Aktueller Stand, Aktueller Wert, Wert, Fortschritt, Ist"
        ),
        Entry(.goal, "value_on", "As of, Value on | Stand vom, Stand am, Datum des Stands"),
        Entry(
            .goal, "due",
            "Due, Due date, Deadline, By when, Target date | Frist, Fällig, Fällig am, Zieldatum, Zieltermin, Bis wann, Bis"
        ),
        notes(.goal),
        Entry(.session, "date", "Date, Session date, Meeting date, Day | Datum, Tag, Termin, Wann"),
        Entry(.session, "title", "Title, Subject | Titel, Betreff"),
        Entry(.session, "section agenda", "Agenda, Topic, Topics | Thema, Themen, Inhalt, Inhalte"),
        Entry(.session, "actual", "Duration, Length, Minutes | Dauer, Länge, Minuten"),
        Entry(.session, "format", "Format, Medium"),
        Entry(.session, "status", "Status"),
        notes(.session, "Minutes of meeting, Summary", "Protokoll, Zusammenfassung"),
        Entry(.resource, "title", "Title, Name, Resource, Material | Titel, Ressource"),
        Entry(.resource, "url", "Link, URL, Address, Website | Adresse, Webseite"),
        Entry(.resource, "kind", "Kind, Type | Art, Typ"),
        Entry(.resource, "author", "Author, By | Autor, Autorin, Autor:in"),
        Entry(.resource, "time", "Time, Duration, Minutes | Zeit, Dauer, Lesezeit"),
        Entry(.resource, "level", "Level, Difficulty | Niveau, Stufe"),
        Entry(.resource, "cost", "Cost, Price | Kosten, Preis"), Entry(.resource, "language", "Language | Sprache"),
        Entry(.resource, "audience", "Audience, For | Für, Für wen, Zielgruppe"),
        Entry(.resource, "skills", "Skills, Tags, Topic, Topics | Thema, Themen, Kompetenzen, Schlagworte"),
        Entry(.resource, "summary", "Summary, Description | Beschreibung, Zusammenfassung, Kurzbeschreibung"),
        notes(.resource),
    ]

    private static func notes(_ part: SheetField.Part, _ others: String = "", _ german: String = "") -> Entry {
        Entry(
            part, "notes",
            "Notes, Note, Comment, Comments, Remark, Remarks, Internal notes, \(others) | Bemerkung, Bemerkungen, Notiz, Notizen, Anmerkung, Anmerkungen, Kommentar, Kommentare, Interne Notizen, \(german)"
        )
    }
}
