import MentoringModel

// Under which other names people know the sections, by language.
extension SectionNames {
    static let others: [SectionName: [String]] = [
        .agenda: [
            "topics", "agenda items", "todays agenda", "todays topics", "tagesordnung", "themen", "tagesordnungspunkte",
            "agendapunkte",
            "topics discussed", "discussion points", "discussion topics", "talking points", "key discussion points",
            "key topics",
            "main topics", "topics covered", "topics we covered", "discussed topics", "what we talked about",
            "what we discussed",
            "meeting agenda", "session agenda", "agenda recap", "items discussed", "points discussed",
            "key points discussed",
        ],
        .actions: [
            "action items", "action points", "action list", "agreed actions", "next steps", "next actions", "to do",
            "to dos", "todo", "todos", "tasks",
            "homework", "follow up", "follow ups", "promises", "commitments", "to do list", "todo list", "task list",
            "follow up tasks", "follow up actions", "follow up items", "suggested next steps", "action log",
            "agreed next steps", "until next time", "before next time",
            "nächste schritte", "aufgaben", "zusagen", "to do liste", "todo liste", "aufgabenliste",
        ],
        .milestones: ["key milestones"],
        .wins: [
            "celebrations", "highlights", "successes", "small wins", "erfolge", "what went well", "went well",
            "achievements", "big win", "big wins", "recent wins", "good news",
        ],
        .questions: ["open questions", "unanswered questions", "questions asked"],
        .options: ["options considered", "possible options", "options we looked at", "options discussed"],
        .decisions: [
            "decisions made", "decisions taken", "key decisions", "decision", "decided", "what we decided",
            "what did we decide",
        ],
        .learned: [
            "takeaways", "key takeaways", "main takeaways", "key insights", "insights", "learnings", "key learnings",
            "lessons", "lessons learned", "lessons learnt", "learnt", "what we learned", "what we learnt",
            "what i learned", "what i learnt", "what did we learn", "what did i learn",
        ],
        .concerns: ["challenges", "blockers", "worries"],
        .introductions: ["intros", "introductions made"],
        .resources: ["recommended resources"],
        .updates: [
            "progress", "log", "check ins", "checkins", "values", "verlauf", "progress log", "progress updates",
            "update log",
            "value log",
        ],
    ]
    static let german: [SectionName: [String]] = [
        .agenda: [
            "besprochene themen", "besprochene punkte", "tops", "besprochen", "gesprächspunkte", "gesprächsthemen",
            "themenübersicht",
            "diskussionspunkte", "diskutierte themen", "heutige themen", "heutige tagesordnung",
            "worüber wir geredet haben", "worüber wir gesprochen haben",
            "was wir besprochen haben",
        ],
        .milestones: ["meilensteine", "etappen"], .questions: ["fragen", "offene fragen"],
        .options: ["optionen", "möglichkeiten", "wege"],
        .decisions: [
            "entscheidungen", "entscheidung", "beschluss", "beschlüsse", "entschieden", "beschlossen",
            "was wir entschieden haben", "was wir beschlossen haben",
        ],
        .learned: [
            "gelernt", "gelerntes", "erkenntnisse", "mitgenommen", "was wir gelernt haben", "was ich gelernt habe",
            "was wir mitnehmen", "was ich mitnehme",
        ],
        .concerns: ["sorgen", "bedenken", "hindernisse", "herausforderungen", "herausforderung"],
        .introductions: ["vorstellungen", "kontakte", "vermittelte kontakte", "bekannt gemacht"],
        .resources: ["ressourcen", "material", "materialien"],
        .updates: ["werte", "fortschritt", "stand", "zwischenstände", "messwerte"],
        .progress: ["fortschritt", "notierter fortschritt", "werte", "stand"],
        .actions: [
            "hausaufgaben", "maßnahmen", "hier zugesagt", "versprochen", "zu tun", "zu erledigen", "wer macht was",
            "wer macht was bis wann", "arbeitsaufträge", "aktionen", "aktionspunkte", "bis zum nächsten mal",
            "bis zum nächsten treffen",
        ],
        .wins: [
            "feiern", "was lief gut", "was gut lief", "was gut gelaufen ist", "kleine erfolge", "gute nachrichten",
        ],
    ]
    /// German names that mean other things, too, so that they say little in a programme of another language.
    static let ambiguous: Set<String> = [
        "besprochen", "material", "stand", "wege", "werte", "kontakte", "entschieden", "feiern", "tops", "aktionen",
    ]

    /// The heading to propose for a section in a German programme.
    static let germanHeadings: [SectionName: String] = [
        .agenda: "Tagesordnung", .milestones: "Meilensteine", .actions: "Aufgaben", .wins: "Erfolge",
        .questions: "Fragen", .options: "Optionen", .decisions: "Entscheidungen", .learned: "Gelernt",
        .concerns: "Sorgen", .introductions: "Vorstellungen", .resources: "Ressourcen", .updates: "Verlauf",
        .progress: "Fortschritt",
    ]

    /// Headings that mean a section without having its name.
    static let meant: [String: [SectionName]] = [
        "offene punkte": [.actions], "open points": [.actions], "action plan": [.actions], "aktionsplan": [.actions],
        "maßnahmenplan": [.actions], "weiteres vorgehen": [.actions], "wie geht es weiter": [.actions],
        "wie gehts weiter": [.actions], "will do": [.actions], "way forward": [.actions],
        "agreed": [.actions, .decisions], "agreements": [.actions, .decisions], "we agreed": [.actions, .decisions],
        "what we agreed": [.actions, .decisions], "vereinbart": [.actions, .decisions],
        "vereinbarungen": [.actions, .decisions], "abgemacht": [.actions, .decisions],
        "abmachungen": [.actions, .decisions], "people to meet": [.introductions], "issues": [.concerns],
        "problems": [.concerns], "probleme": [.concerns], "kudos": [.wins], "lob": [.wins],
        "what worries us": [.concerns], "what worries me": [.concerns], "what worries you": [.concerns],
        "worries": [.concerns], "was uns sorgen macht": [.concerns], "was mir sorgen macht": [.concerns],
        "zugesagt": [.actions], "zusagen": [.actions], "versprochen haben wir": [.actions],
        "das haben wir versprochen": [.actions], "was wir zugesagt haben": [.actions], "promised": [.actions],
        "promises": [.actions], "we promised": [.actions], "what we promised": [.actions],
    ]

    /// Names of one item of a section, as they stand before a colon: `Win: the first talk`.
    static let labels: [String: SectionName] = [
        "win": .wins, "erfolg": .wins, "action": .actions, "action item": .actions, "action point": .actions,
        "next step": .actions, "next action": .actions, "task": .actions, "ai": .actions, "aufgabe": .actions,
        "nächster schritt": .actions, "maßnahme": .actions, "question": .questions, "open question": .questions,
        "frage": .questions, "offene frage": .questions, "option": .options, "lesson": .learned, "learning": .learned,
        "takeaway": .learned, "key takeaway": .learned, "insight": .learned, "lesson learned": .learned,
        "erkenntnis": .learned, "merken": .learned, "concern": .concerns, "challenge": .concerns, "blocker": .concerns,
        "worry": .concerns, "sorge": .concerns, "beschluss": .decisions, "entscheidung": .decisions,
        "intro": .introductions, "introduction": .introductions,
    ]
}
