extension English: TemplateWords {
    var texts: [String: String] {
        Self.programmeTexts.merging(Self.pairTexts) { first, _ in first }.merging(Self.searchTexts) { first, _ in first
        }
        .merging(Self.listTexts) { first, _ in first }
        .merging(Self.browsingTexts) { first, _ in first }
    }

    /// Of the pages of the programme; what several templates have comes first.
    private static let programmeTexts = [
        "common.agenda": "Agenda",
        "common.asOf": "As of",
        "common.atAGlance": "At a glance",
        "common.confidence": "confidence",
        "common.done": "done",
        "common.due": "due",
        "common.goals": "Goals",
        "common.inFigures": "In figures",
        "common.introductions": "Introductions",
        "common.mentee": "Mentee",
        "common.mentor": "Mentor",
        "common.milestones": "Milestones",
        "common.nextFourteenDays": "The next 14 days",
        "common.noDataYet": "no data yet",
        "common.noDay": "no day",
        "common.notes": "Notes",
        "common.offered": "offered",
        "common.overTime": "Over time",
        "common.overdue": "Overdue",
        "common.pairs": "Pairs",
        "common.pauseOpen": "open",
        "common.pauses": "Pauses",
        "common.resources": "Resources",
        "common.seenBy": "Seen by",
        "common.since": "since",
        "common.thanksGiven": "thanks given",
        "common.whatExactly": "What exactly",
        "common.worthACall": "Worth a call",

        "chart.asTable": "The same as a table",

        "filter.showAll": "Show all",

        "home.about": "About the programme",
        "home.allFigures": "All figures, with trend and working",
        "home.allMilestones": "All milestones and wins",
        "home.closedPairs": "Closed pairs",
        "home.contactAfter": ".",
        "home.contactBefore": "Something difficult? Turn to ",
        "home.figures": "The programme in figures",
        "home.latelyAchieved": "Lately achieved",

        "layout.breadcrumb": "Breadcrumb",
        "layout.builtForAfter": ".",
        "layout.builtForBefore": "This build is for ",
        "layout.madeBy":
            "Made from plain notes by Waymark. It asks nothing of your browser and sends nothing anywhere.",
        "layout.navigation": "Site",
        "layout.skip": "Skip to the content",

        "list.and": "and",

        "network.but": "But",
        "network.columnBy": "By",
        "network.columnFor": "For",
        "network.columnMade": "Made",
        "network.columnMet": "Met",
        "network.columnOffered": "Offered",
        "network.columnState": "State",
        "network.columnTo": "To",
        "network.for": "for",
        "network.funnel": "From an offer to a meeting",
        "network.legend":
            "A filled dot is somebody of the programme, an empty one somebody outside it. A frame holds the people of one pair.",
        "network.matches": "Who could help whom",
        "network.matchesNote":
            "Somebody seeks a skill, and somebody outside their pair offers it. Asking is still up to the people.",
        "network.needs": "Needs that nobody covers",
        "network.noMatches": "Nobody here seeks what somebody outside their pair offers.",
        "network.offersIt": "offers it.",
        "network.oneByOne": "One by one",
        "network.owed": "Owed",
        "network.partial":
            "Counted from the notes that are open to the readers of this build. Contacts who did not agree to be named are called “a contact”.",
        "network.seeks": "seeks",
        "network.soughtBy": "sought by",
        "network.toldOn": "told on",
        "network.whoIntroducedWhom": "Who introduced whom",

        "notFound.toHome": "To the overview",
        "notFound.why": "It may have been renamed, or it is not open to the readers of this build.",

        "person.capacity": "Capacity",
        "person.links": "Links",
        "person.offers": "Offers",
        "person.seeks": "Seeks",
        "person.timeZone": "Time zone",

        "report.attentionNote": "By name and code; what was written stays with the pair.",
        "report.downloads": "To take along",
        "report.eyebrow": "The programme in figures",
        "report.letter": "Letter",
        "report.loads": "Mentors’ load",
        "report.mentees": "Mentees",
        "report.missingLetters": "Which letters are missing",
        "report.monthByMonth": "Month by month",
        "report.room": "Room",
        "report.unmet": "Sought, and offered by nobody",

        "resource.added": "Added",
        "resource.by": "By",
        "resource.cost": "Cost",
        "resource.didItHelp": "Did it help?",
        "resource.for": "For",
        "resource.goals": "Goals that use it",
        "resource.language": "Language",
        "resource.licence": "Licence",
        "resource.open": "Open it",
        "resource.reviewed": "Reviewed",
        "resource.sessions": "Used in sessions",
        "resource.skills": "Skills",
        "resource.when": "When",

        "resources.bySkill": "By skill",
        "resources.mentorsPath": "A mentor’s path",
        "resources.mentorsPathNote": "To become a better mentor, in the order of a year together.",
        "resources.otherWaysIn": "Other ways in",

        "skill.eyebrow": "Skill",
        "skill.offering": "Who offers it",
        "skill.resources": "What to read, hear and try",
        "skill.seeking": "Who seeks it",

        "withheld.command": "shows a pair its own.",
        "withheld.label": "Left out",
        "withheld.uncounted":
            "What the pairs write stays with them unless they open it. Nothing of that kind is open to the readers of this site.",
        "withheld.why": "Notes are closed by default.",

        "workings.computed": "computed",
        "workings.lead":
            "Every figure on this page, with its formula, what went in and where it stands in the notes. Pages tell shares in whole per cents and days behind plan in whole days; below a formula they have up to four decimals.",
        "workings.lines": "Where only a line is named, it is one of",
        "workings.partlyClosed": "Some of what went in: notes not shown here.",
        "workings.symbol": "Symbol",
        "workings.title": "Show the working",
        "workings.value": "Value",
        "workings.what": "What",
        "workings.where": "Where",
    ]
}
