extension German: TemplateWords {
    var texts: [String: String] {
        Self.programmeTexts.merging(Self.pairTexts) { own, _ in own }.merging(Self.searchTexts) { own, _ in own }
            .merging(Self.listTexts) { own, _ in own }
            .merging(Self.browsingTexts) { own, _ in own }
    }

    /// Of the pages of the programme; what several templates have comes first.
    private static let programmeTexts = [
        "common.agenda": "Agenda",
        "common.asOf": "Stand:",
        "common.atAGlance": "Auf einen Blick",
        "common.confidence": "Zuversicht",
        "common.done": "geschafft",
        "common.due": "fällig am",
        "common.goals": "Ziele",
        "common.inFigures": "In Zahlen",
        "common.introductions": "Vermittelte Kontakte",
        "common.mentee": "Mentee",
        "common.mentor": "Mentor/in",
        "common.milestones": "Meilensteine",
        "common.nextFourteenDays": "Die nächsten 14 Tage",
        "common.noDataYet": "noch keine Daten",
        "common.noDay": "ohne Tag",
        "common.notes": "Notizen",
        "common.offered": "angeboten am",
        "common.overTime": "Im Lauf der Zeit",
        "common.overdue": "Überfällig",
        "common.pairs": "Tandems",
        "common.pauseOpen": "offen",
        "common.pauses": "Pausen",
        "common.resources": "Materialien",
        "common.seenBy": "Woran zu sehen",
        "common.since": "seit dem",
        "common.thanksGiven": "gedankt am",
        "common.whatExactly": "Was genau",
        "common.worthACall": "Einen Anruf wert",

        "chart.asTable": "Dasselbe als Tabelle",

        "filter.showAll": "Alle zeigen",

        "home.about": "Über das Programm",
        "home.allFigures": "Alle Zahlen, mit Verlauf und Rechenweg",
        "home.allMilestones": "Alle Meilensteine und Erfolge",
        "home.closedPairs": "Abgeschlossene Tandems",
        "home.contactAfter": ".",
        "home.contactBefore": "Etwas Schwieriges? Ansprechperson ist ",
        "home.figures": "Das Programm in Zahlen",
        "home.latelyAchieved": "Zuletzt erreicht",

        "layout.breadcrumb": "Pfad",
        "layout.builtForAfter": ".",
        "layout.builtForBefore": "Diese Ausgabe ist für ",
        "layout.madeBy":
            "Aus einfachen Notizen gemacht, mit Waymark. Die Seite verlangt nichts vom Browser und sendet nirgendwohin etwas.",
        "layout.navigation": "Seiten",
        "layout.skip": "Zum Inhalt",

        "list.and": "und",

        "network.but": "Aber",
        "network.columnBy": "Von",
        "network.columnFor": "Für",
        "network.columnMade": "Vermittelt",
        "network.columnMet": "Kennengelernt",
        "network.columnOffered": "Angeboten",
        "network.columnState": "Stand",
        "network.columnTo": "Zu",
        "network.for": "für",
        "network.funnel": "Vom Angebot zum Kennenlernen",
        "network.legend":
            "Ein gefüllter Punkt ist jemand aus dem Programm, ein leerer jemand von außerhalb. Ein Rahmen umfasst die Menschen eines Tandems.",
        "network.matches": "Wer wem helfen könnte",
        "network.matchesNote":
            "Jemand sucht eine Fähigkeit, und jemand außerhalb des eigenen Tandems bietet sie an. Fragen müssen die Menschen selbst.",
        "network.needs": "Gesuche, die niemand abdeckt",
        "network.noMatches": "Niemand hier sucht, was jemand außerhalb des eigenen Tandems anbietet.",
        "network.offersIt": "bietet das an.",
        "network.oneByOne": "Einer nach dem anderen",
        "network.owed": "Steht noch aus",
        "network.partial":
            "Gezählt aus den Notizen, die für den Leserkreis dieser Ausgabe offen sind. Wer nicht zugestimmt hat, genannt zu werden, heißt hier „eine Kontaktperson“.",
        "network.seeks": "sucht",
        "network.soughtBy": "gesucht von",
        "network.toldOn": "besprochen am",
        "network.whoIntroducedWhom": "Wer wen bekannt gemacht hat",

        "notFound.toHome": "Zur Übersicht",
        "notFound.why":
            "Vielleicht heißt sie jetzt anders, oder sie ist für den Leserkreis dieser Ausgabe nicht offen.",

        "person.capacity": "Plätze",
        "person.links": "Links",
        "person.offers": "Bietet",
        "person.seeks": "Sucht",
        "person.timeZone": "Zeitzone",

        "report.attentionNote": "Mit Name und Code; was geschrieben wurde, bleibt beim Tandem.",
        "report.downloads": "Zum Mitnehmen",
        "report.eyebrow": "Das Programm in Zahlen",
        "report.letter": "Buchstabe",
        "report.loads": "Auslastung der Mentor/innen",
        "report.mentees": "Mentees",
        "report.missingLetters": "Welche Buchstaben fehlen",
        "report.monthByMonth": "Monat für Monat",
        "report.room": "Platz",
        "report.unmet": "Gesucht und von niemandem angeboten",

        "resource.added": "Aufgenommen",
        "resource.by": "Von",
        "resource.cost": "Kosten",
        "resource.didItHelp": "Hat es geholfen?",
        "resource.for": "Für",
        "resource.goals": "Ziele, die es nutzen",
        "resource.language": "Sprache",
        "resource.licence": "Lizenz",
        "resource.open": "Öffnen",
        "resource.reviewed": "Durchgesehen",
        "resource.sessions": "In Treffen genutzt",
        "resource.skills": "Fähigkeiten",
        "resource.when": "Wann",

        "resources.bySkill": "Nach Fähigkeiten",
        "resources.mentorsPath": "Ein Weg für Mentor/innen",
        "resources.mentorsPathNote": "Um im Mentoring besser zu werden, in der Reihenfolge eines gemeinsamen Jahres.",
        "resources.otherWaysIn": "Andere Zugänge",

        "skill.eyebrow": "Fähigkeit",
        "skill.offering": "Wer das anbietet",
        "skill.resources": "Zum Lesen, Hören und Ausprobieren",
        "skill.seeking": "Wer das sucht",

        "withheld.command": "zeigt einem Tandem das Eigene.",
        "withheld.label": "Ausgelassen",
        "withheld.uncounted":
            "Was die Tandems schreiben, bleibt bei ihnen, solange sie es nicht öffnen. Nichts dieser Art ist für den Leserkreis dieser Seite offen.",
        "withheld.why": "Notizen sind von sich aus geschlossen.",

        "workings.computed": "berechnet",
        "workings.lead":
            "Jede Zahl auf dieser Seite, mit ihrer Formel, mit dem, was einging, und wo es in den Notizen steht. Anteile stehen auf den Seiten in ganzen Prozent und der Abstand zum Plan in ganzen Tagen; unter einer Formel haben sie bis zu vier Stellen nach dem Komma.",
        "workings.lines": "Wo nur eine Zeile genannt ist, steht sie in",
        "workings.partlyClosed": "Einiges davon steht in Notizen, die hier nicht gezeigt werden.",
        "workings.symbol": "Zeichen",
        "workings.title": "Den Rechenweg zeigen",
        "workings.value": "Wert",
        "workings.what": "Was",
        "workings.where": "Wo",
    ]
}
