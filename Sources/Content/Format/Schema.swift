package import MentoringModel

/// Which fields a kind of note, or a set of fields inside one, may have.
struct Schema {
    /// Canonical names with their aliases.
    let aliases: [String: [String]]
    private let canonical: [String: String]
    /// Whether it is a note's, in which other tools write fields of their own.
    let isNote: Bool

    init(_ aliases: [String: [String]], isNote: Bool = false) {
        self.aliases = aliases
        self.isNote = isNote
        var canonical: [String: String] = [:]
        for (name, others) in aliases {
            canonical[name] = name
            for other in others { canonical[other] = name }
        }
        self.canonical = canonical
    }

    init(common names: [String], _ aliases: [String: [String]] = [:]) {
        var all = aliases
        for name in names { all[name] = [] }
        // Every note may say what it is, who may read it, and how it may be called in links.
        all["type"] = []
        all["visibility"] = []
        all["aliases"] = ["alias"]
        self.init(all, isNote: true)
    }

    /// The canonical name of a key; `nil` when it is unknown.
    func name(of key: String) -> String? { canonical[key] }
    var names: [String] { canonical.keys.sorted() }

    /// The field of this kind of note inside which a key has its place.
    func fieldAround(_ key: String) -> String? {
        let inside: [(field: String, schema: Schema)] = [
            ("answers", .answers), ("measure", .metric), ("achievable", .achievable), ("relevant", .relevant),
            ("thresholds", .thresholds),
            ("theme", .theme),
        ]
        return inside.first { canonical[$0.field] != nil && $0.schema.name(of: key.lowercased()) != nil }?.field
    }
}

extension NoteKind {
    /// The keys that a note of this kind may have.
    var schema: Schema {
        switch self {
        case .program: .program
        case .person: .person
        case .resource: .resource
        case .agreement: .agreement
        case .goal: .goal
        case .session: .session
        case .pulse: .pulse
        }
    }

    /// How far a note of this kind may be read that says nothing of it.
    var standardVisibility: Visibility {
        switch self {
        case .program, .resource: .public
        case .person: .program
        case .agreement, .goal, .session, .pulse: .pair
        }
    }
}

/// How far a note at some place may be read that says nothing of it; `nil` where no note of ours lies.
package func standardVisibility(ofNoteAt path: String) -> Visibility? {
    Placement.of(path)?.kind.standardVisibility
}

extension Schema {
    static let program = Schema(common: [
        "name", "start", "end", "cohort", "cadence", "session_length", "review_every", "audience", "base_url",
        "language", "contact", "skills", "suppress_below", "thresholds", "open_words",
        "theme", "sections", "ignore",
    ])
    static let person = Schema(
        common: ["pronouns", "timezone", "capacity", "links", "consent"],
        [
            "roles": ["role"], "name": ["full_name"], "headline": ["title"], "offers": ["skills", "areas"],
            "seeks": ["wants"],
        ])
    static let agreement = Schema(common: [
        "mentor", "mentee", "start", "end", "status", "pauses", "cadence", "session_length", "response_time",
        "hours_per_month", "focus", "review_every", "reviewed", "conflict_contact", "ended_reason", "signed",
    ])
    static let goal = Schema(
        common: [
            "owner", "status", "measure", "achievable", "relevant", "review_every", "weight", "parent", "resources",
            "pauses", "revisions", "scale", "scores", "progress",
        ],
        measureOutside.merging([
            "title": ["name"], "done": ["achieved_on", "closed"], "specific": ["outcome", "success_criteria"],
            "start": ["start_date", "created"], "due": ["deadline", "target_date", "due_date", "end"],
            "updates": ["checkins", "progress_log"],
        ]) { first, _ in first })
    /// What the values of a goal may be called; the first is the name we write.
    static let namesOfUpdates = ["updates"] + (goal.aliases["updates"] ?? [])
    /// The fields of a metric, where they stand in a goal outside `measure:`, with those aliases that mean nothing else.
    static let measureOutside: [String: [String]] = [
        "metric": [], "unit": [], "baseline": ["start_value"], "target": ["target_value"], "aggregate": [],
        "between": [], "done_when": [],
    ]
    static let session = Schema(
        common: [
            "date", "title", "status", "format", "agenda", "goals", "progress", "resources", "next", "energy",
        ],
        [
            "planned": ["planned_minutes"], "actual": ["duration", "actual_minutes"], "attended": ["attendees"],
        ])
    /// Answers may stand beside the others, without `answers` around them.
    static let pulse = Schema(
        common: ["date", "by", "answers", "concern", "heard", "safe", "useful", "prepared", "momentum"])
    static let resource = Schema(
        common: [
            "author", "cost", "language", "audience", "stage", "summary", "added", "reviewed", "review_every",
        ],
        [
            "title": ["name"], "url": ["link"], "kind": [], "time": ["minutes", "duration"], "level": ["difficulty"],
            "licence": ["license"], "skills": ["tags", "topics"], "expires": ["end_of_life"],
        ])

    static let thresholds = Schema(
        [
            "behind": [], "at_risk": [], "ahead": [], "needed_pace": [], "milestone_late": [], "too_early_days": [],
            "too_early_share": [],
        ])
    static let theme = Schema(["name": [], "logo": [], "accent": [], "blaze": []])
    static let pause = Schema(["from": [], "to": [], "why": []])
    static let signature = Schema(["by": [], "on": [], "terms": [], "parts": []])
    static let achievable = Schema(["evidence": [], "resources": [], "hours_per_week": [], "support_from": []])
    static let relevant = Schema(["why": [], "focus": []])
    static let update = Schema(["date": ["on", "day", "when"], "value": [], "by": [], "confidence": [], "note": []])
    static let revision = Schema(
        ["date": [], "field": [], "from": [], "to": [], "why": [], "agreed_by": []])
    static let score = Schema(["date": [], "level": []])
    static let scale = Schema(["-2": [], "-1": [], "0": [], "1": [], "2": []])
    static let metric = Schema([
        "metric": [], "unit": [], "baseline": ["from", "start_value"], "target": ["to", "goal", "target_value"],
        "aggregate": [], "between": [], "done_when": [],
    ])
    static let agendaItem = Schema(["topic": [], "minutes": [], "goal": [], "by": []])
    static let progressEntry = Schema(["value": [], "confidence": [], "note": []])
    static let progressItem = Schema(["goal": [], "value": [], "confidence": [], "note": []])
    static let resourceUse = Schema(["id": [], "for": [], "useful": []])
    static let answers = Schema(["heard": [], "safe": [], "useful": [], "prepared": [], "momentum": []])

    /// The names of all fields that stand at the top of a note.
    static let allKeys: Set<String> = Set(
        [program, person, agreement, goal, session, pulse, resource].flatMap(\.names))

    /// The names of all fields, also of those inside others.
    static let everyName: Set<String> = allKeys.union(
        [
            thresholds, theme, pause, signature, achievable, relevant, update, revision, score, scale, metric,
            agendaItem,
            progressItem, resourceUse, answers,
        ].flatMap(\.names))
}
