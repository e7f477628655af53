import MentoringModel

/// What people call the fields of a note, in English and German: as a label in its body, or as a key in its front matter.
enum FieldLabels {
    /// How the value behind a label is told from words.
    enum Form { case day, length, span, people, guests, scale, choice, number, references, answer, text }

    struct Field {
        /// The canonical name.
        var name: String
        var form: Form
    }

    /// The field that a label names in the body of a note; `nil` for other words.
    static func field(_ label: String, in kind: NoteKind) -> Field? { inBodies[kind]?[label] }

    /// The canonical names that a key of another language, or another word for it, may mean.
    static func names(for key: String) -> [String] {
        let folded = SectionNames.folded(key)
        let bodies = [NoteKind.session, .goal, .pulse, .agreement].compactMap { inBodies[$0]?[folded]?.name }
        return (keys[folded].map { [$0] } ?? []) + bodies
    }

    /// The value of a choice for which people write another word: `cancelled` for “ausgefallen”.
    static func value(_ word: String, among known: [String]) -> String? {
        choices.sorted { $0.key.rawValue < $1.key.rawValue }.lazy.compactMap { $0.value[word] }.first(
            where: known.contains)
    }

    private static let inBodies: [NoteKind: [String: Field]] = [
        .session: table([
            (
                "date", .day,
                "date, datum, date of session, session date, meeting date, date time, date and time, datum zeit, datum uhrzeit, datum und uhrzeit, when, wann"
            ),
            (
                "actual", .length,
                """
                duration, dauer, length, länge, actual, actual duration, time, time spent, zeit, total time, actual time,
                minutes, minuten, took, it took, we took, session took, meeting took, call took, lasted, it lasted, session lasted,
                meeting lasted, call lasted, dauerte, es dauerte, length of session, talked, talked for, we talked, we talked for,
                spoke, spoke for, we spoke, we spoke for, met for, we met for, chatted, chatted for, gesprochen, telefoniert, geredet,
                session length, meeting length, length of meeting
                """
            ),
            ("planned", .length, "planned, geplant, planned duration, planned time, geplante dauer"),
            (
                "attended", .people,
                "attendees, attended, attending, participants, participant, present, teilnehmer, teilnehmende, teilnehmerinnen, teilgenommen, anwesend, anwesende, who, wer"
            ),
            (
                "attended", .guests,
                """
                guest, guests, guest today, special guest, visitor, visitors, also present, also attended, also there, joined by, with,
                gast, gäste, zu gast, besuch, dabei, mit dabei, auch dabei, außerdem dabei, außerdem anwesend, ebenfalls anwesend, mit
                """
            ),
            (
                "next", .day,
                """
                next, next meeting, next session, next date, next call, next appointment, next one, next chat, next catch up, next 1 1,
                donm, datum des nächsten treffens, datum des nächsten gesprächs, datum der nächsten sitzung,
                termin des nächsten gesprächs, termin der nächsten sitzung, next meeting date, next session date, date of next meeting, date of the next meeting, date of next session,
                date of the next session, date of our next meeting, next meeting on, termin nächstes treffen,
                termin des nächsten treffens, datum nächstes treffen, termin nächste sitzung, termin nächstes gespräch,
                nächster treffpunkt, nächster gesprächstermin, nächstes treffen am, nächstes treffen, nächster termin, nächste sitzung, nächstes gespräch,
                nächste session, nächstes meeting, nächstes mal, nächster call, next time, new date,
                new appointment, neuer termin, neuer termin am, ersatztermin, ausweichtermin, nachholtermin
                """
            ),
            ("energy", .scale, "energy, energie, energy level"),
            ("format", .choice, "format, medium"),
            ("status", .choice, "status"),
            ("goals", .references, "goal, goals, ziel, ziele"),
        ]),
        .goal: table([
            ("target", .number, "target, target value, ziel, zielwert, measurable, messbar, measure, goal"),
            ("baseline", .number, "baseline, start value, starting value, ausgangswert, startwert, baseline value"),
            (
                "due", .day,
                """
                due, due date, due by, due on, deadline, fällig, fällig am, frist, target date, zieldatum, end, end date, ende, bis,
                termin, time bound, timebound, time, terminiert, by, until, finish by
                """
            ),
            ("start", .day, "start, start date, started, started on, beginn, startdatum, begonnen"),
            (
                "done", .day,
                "done, done on, achieved, achieved on, completed, completed on, erreicht, erreicht am, erledigt"
            ),
            ("owner", .people, "owner, goal owner, who, responsible, verantwortlich, wer"),
            ("status", .choice, "status, state"),
            (
                "value", .number,
                "current, current value, now, aktuell, aktueller wert, aktueller stand, stand, jetzt, today"
            ),
            ("weight", .number, "weight, gewicht, gewichtung"),
            ("specific", .text, "specific, spezifisch"),
            ("achievable", .text, "achievable, attainable, erreichbar, ausführbar, attraktiv"),
            ("relevant", .text, "relevant, why, warum"),
        ]),
        .pulse: table([
            ("date", .day, "date, datum"),
            ("by", .people, "by, von, name"),
            ("heard", .answer, "heard, i feel heard, gehört"),
            ("safe", .answer, "safe, i feel safe, sicher"),
            ("useful", .answer, "useful, nützlich, hilfreich"),
            ("prepared", .answer, "prepared, vorbereitet"),
            ("momentum", .answer, "momentum, schwung"),
            ("concern", .choice, "concern, sorge"),
        ]),
        .agreement: table([
            ("start", .day, "start, start date, beginn, started, startdatum"),
            ("end", .day, "end, end date, ende, until, bis, enddatum"),
            ("cadence", .span, "cadence, rhythm, rhythmus, frequency, how often, wie oft, turnus"),
            (
                "session_length", .length,
                "session length, length of sessions, meeting length, dauer, duration, sitzungsdauer"
            ),
            ("response_time", .span, "response time, antwortzeit, reaktionszeit"),
            ("review_every", .span, "review every, review, durchsicht"),
            ("status", .choice, "status"),
        ]),
    ]

    /// What people write for one of the words that a field takes.
    static let choices: [NoteKind: [String: String]] = [
        .session: [
            "canceled": "cancelled", "abgesagt": "cancelled", "ausgefallen": "cancelled", "verpasst": "missed",
            "geplant": "planned", "stattgefunden": "held", "video call": "video", "videocall": "video",
            "video-call": "video", "zoom": "video", "teams": "video", "in person": "in_person", "vor ort": "in_person",
            "persönlich": "in_person", "telefon": "phone", "telefonat": "phone", "phone call": "phone",
            "online": "video",
            "google meet": "video", "meet": "video", "skype": "video", "webex": "video", "präsenz": "in_person",
            "in präsenz": "in_person", "face to face": "in_person", "f2f": "in_person", "call": "phone",
            "anruf": "phone", "chat": "async", "email": "async", "e-mail": "async", "mail": "async", "slack": "async",
            "postponed": "cancelled", "verschoben": "cancelled", "entfallen": "cancelled", "fiel aus": "cancelled",
            "no show": "missed", "no-show": "missed", "nicht erschienen": "missed", "done": "held",
            "took place": "held", "completed": "held", "upcoming": "planned", "scheduled": "planned",
            "noshow": "missed", "did not come": "missed", "did not show up": "missed", "not held": "cancelled",
            "did not take place": "cancelled", "did not happen": "cancelled", "called off": "cancelled",
            "nicht stattgefunden": "cancelled", "fand nicht statt": "cancelled", "ausfall": "cancelled",
            "fällt aus": "cancelled", "nicht gekommen": "missed", "moved": "cancelled", "rescheduled": "cancelled",
        ],
        .goal: [
            "erreicht": "achieved", "done": "achieved", "reached": "achieved", "completed": "achieved",
            "teilweise": "partly", "verfehlt": "missed", "pausiert": "paused", "on hold": "paused",
            "aufgegeben": "dropped", "cancelled": "dropped", "entwurf": "draft", "aktiv": "active",
            "in progress": "active", "ongoing": "active", "wip": "active", "started": "active", "open": "active",
            "in arbeit": "active", "läuft": "active", "laufend": "active", "offen": "active", "begonnen": "active",
            "doing": "active", "on track": "active", "in work": "active", "in bearbeitung": "active",
            "current": "active",
            "not started": "draft", "planned": "draft", "geplant": "draft", "todo": "draft", "to do": "draft",
            "idea": "draft",
            "idee": "draft", "nicht begonnen": "draft", "blocked": "paused", "waiting": "paused", "wartet": "paused",
            "ruht": "paused", "pausing": "paused", "hold": "paused", "finished": "achieved", "complete": "achieved",
            "erledigt": "achieved", "fertig": "achieved", "abgeschlossen": "achieved", "geschafft": "achieved",
            "partially": "partly", "partial": "partly", "zum teil": "partly", "failed": "missed",
            "nicht erreicht": "missed",
            "canceled": "dropped", "abandoned": "dropped", "verworfen": "dropped", "abgebrochen": "dropped",
            "gestrichen": "dropped",
        ],
        .agreement: [
            "aktiv": "active", "laufend": "active", "läuft": "active", "running": "active", "ongoing": "active",
            "pausiert": "paused", "pause": "paused", "on hold": "paused", "beendet": "closed",
            "abgeschlossen": "closed", "ended": "closed", "finished": "closed", "completed": "closed",
            "geschlossen": "closed", "fertig": "closed", "complete": "closed", "ruht": "paused", "pausierend": "paused",
            "pausing": "paused", "hold": "paused", "current": "active", "in progress": "active",
        ],
        .person: [
            "mentorin": "mentor", "mentor:in": "mentor", "mentor*in": "mentor", "mentor/in": "mentor",
            "mentors": "mentor", "mentees": "mentee", "mentee:in": "mentee", "koordination": "coordinator",
            "koordinator": "coordinator", "koordinatorin": "coordinator", "programme manager": "coordinator",
            "program manager": "coordinator", "kontakt": "contact",
        ],
        .resource: [
            "buch": "book", "artikel": "article", "kurs": "course", "film": "video", "vorlage": "template",
            "werkzeug": "tool", "veranstaltung": "event", "blog": "article", "website": "article",
            "beide": "both", "alle": "both", "anfang": "start", "mitte": "middle", "abschluss": "close",
        ],
        .pulse: [
            "keine": "none", "klein": "small", "no": "none", "nein": "none", "reden": "talk", "kein": "none",
            "nothing": "none", "nichts": "none", "kleine": "small", "kleines": "small", "minor": "small",
        ],
    ]

    /// What people write for a pair that was broken off.
    static let earlyEnds: Set<String> = [
        "abgebrochen", "vorzeitig beendet", "vorzeitig abgebrochen", "cancelled", "canceled", "aborted", "broken off",
        "ended early", "discontinued", "abbruch", "aufgelöst",
    ]

    private static func table(_ rows: [(String, Form, String)]) -> [String: Field] {
        var fields: [String: Field] = [:]
        for (name, form, labels) in rows {
            for label in labels.split(whereSeparator: { ",\n".contains($0) }) {
                fields[SectionNames.folded(String(label))] = Field(name: name, form: form)
            }
        }
        return fields
    }

    /// Keys that stand for fields of other notes, or for those whose value is not looked for in bodies.
    private static let keys: [String: String] = [
        "titel": "title", "name": "name", "vorname": "name", "rollen": "roles", "rolle": "roles", "bietet": "offers",
        "sucht": "seeks", "kapazität": "capacity", "autor": "author", "autorin": "author", "art": "kind",
        "kosten": "cost", "stufe": "level", "sprache": "language", "zusammenfassung": "summary",
        "fähigkeiten": "skills", "rhythmus": "cadence", "schwerpunkt": "focus", "schwerpunkte": "focus",
        "sichtbarkeit": "visibility", "pausen": "pauses", "überprüft": "reviewed", "besitzer": "owner",
        "besitzerin": "owner", "verantwortlich": "owner", "spezifisch": "specific", "messbar": "measure",
        "gewicht": "weight", "einheit": "unit", "antworten": "answers", "fortschritt": "progress",
        "tagesordnung": "agenda", "themen": "agenda", "material": "resources", "materialien": "resources",
        "ressourcen": "resources", "zeitzone": "timezone", "pronomen": "pronouns", "einwilligung": "consent",
        "sitzungsdauer": "session_length", "antwortzeit": "response_time", "anmerkung": "note", "notiz": "note",
        "wert": "value", "zuversicht": "confidence", "minuten": "minutes", "thema": "topic", "warum": "why",
    ]
}
