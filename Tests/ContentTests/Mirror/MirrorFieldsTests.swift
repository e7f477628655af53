import Content
import MentoringModel
import Testing

/// Whatever a note can say, the mirror shows: a field that is added to the model and not to the mirror is missed here.
@Suite("The mirror shows every field") struct MirrorFieldsTests {
    /// Fields that no row has: what a note is called and where it lies stands above its rows, words have rows of their own.
    private static let everywhere = ["id", "note", "source"]

    private static let session = "pairs/kate-noor/sessions/2026-03-14.md"
    private static let goal = "pairs/kate-noor/goals/talk.md"
    private static let agreement = "pairs/kate-noor/agreement.md"
    private static let pulse = "pairs/kate-noor/pulse/2026-03-noor.md"

    private static let texts: [String: String] = [
        "program.md": """
        ---
        name: Bridge
        start: 2026-01-01
        end: 2026-12-31
        cohort: third
        cadence: 2 weeks
        session_length: 60m
        review_every: 3mo
        audience: coordinator
        base_url: https://example.org
        language: de
        contact: ruth
        skills: [writing]
        suppress_below: 7
        thresholds: {behind: 0.31, at_risk: 0.11, ahead: 0.12, needed_pace: 1.6, milestone_late: 8, too_early_days: 15, too_early_share: 0.13}
        open_words: [Ask for more]
        theme: {name: Brücke, logo: logo.png, accent: "#1f5c4d", blaze: "#8a3b12"}
        sections: {actions: [Homework]}
        ignore: [drafts]
        ---
        """,
        "people/ruth.md": """
        ---
        name: Ruth Blum
        aliases: [Rudi]
        roles: [contact]
        headline: Opens doors
        pronouns: she
        timezone: Europe/Berlin
        offers: [doors]
        seeks: [chairs]
        capacity: 2
        links: [{site: "https://example.org/ruth"}]
        consent: yes
        ---
        """,
        "resources/grow.md": """
        ---
        type: resource
        visibility: program
        title: Grow
        url: https://example.org/grow
        kind: book
        author: Ada Weber
        time: 1h30
        level: 2
        cost: free
        licence: CC0
        language: en
        audience: mentee
        stage: [start]
        skills: [writing]
        summary: On growing.
        added: 2026-01-02
        reviewed: 2026-01-03
        review_every: 6mo
        expires: 2027-01-04
        ---
        """,
        agreement: """
        ---
        mentor: Kate
        mentee: Noor
        start: 2026-01-05
        end: 2026-12-18
        status: paused
        pauses: [{from: 2026-02-01, to: 2026-02-08, why: Snow}]
        cadence: 2 weeks
        session_length: 50m
        response_time: 48h
        hours_per_month: 3
        focus: [courage]
        review_every: 2mo
        reviewed: [2026-03-01]
        conflict_contact: ruth
        ended_reason: Moved away
        signed: [{by: Kate, on: 2026-01-06, terms: 0123456789ab, parts: mentor=012345}]
        ---
        ## Hopes
        To learn.
        """,
        pulse: "---\ndate: 2026-03-31\nby: Noor\nanswers: {heard: 4}\nconcern: talk\n---\n",
        goal: """
        ---
        title: Talk more
        owner: Noor
        status: partly
        done: 2026-05-30
        specific: Ten talks.
        measure: {metric: talks, unit: "%", baseline: 20, target: 60, aggregate: max}
        achievable: {evidence: Two done., resources: a stage, hours_per_week: 2, support_from: Kate}
        relevant: {why: For the job., focus: courage}
        start: 2026-01-05
        due: 2026-06-01
        review_every: 1mo
        weight: 3
        parent: other
        resources: [grow]
        pauses: [{from: 2026-02-01, to: 2026-02-08, why: Snow}]
        updates: [{date: 2026-03-01, value: 30, by: Noor, confidence: 7, note: halfway}]
        revisions: [{date: 2026-03-02, field: due, from: 2026-05-01, to: 2026-06-01, why: Snow, agreed_by: [Kate]}]
        scale: {"-2": none, "-1": few, "0": some, "1": many, "2": all}
        scores: [{date: 2026-03-03, level: 1}]
        progress: 60 %
        ---
        ## Milestones
        - [x] @noor Outline (due 2026-02-02, done 2026-02-03, weight 2, celebrated 2026-02-04, id out)

        ## Notes
        - [x] @kate Free step (due 2026-02-05, done 2026-02-06)
          - [ ] below

        ## Resources
        - [[grow]]
        """,
        "pairs/kate-noor/goals/other.md": "---\nstart: 2026-01-05\nmeasure: {done_when: It is done.}\n---\n",
        session: """
        ---
        date: 2026-03-14
        title: Handling push-back
        status: held
        planned: 60m
        actual: 50m
        format: in_person
        attended: [Noor]
        goals: [talk]
        progress: [{goal: talk, value: 45, confidence: 8, note: better}]
        resources: [{id: grow, for: Noor, useful: 4}]
        next: 2026-03-28
        energy: 4
        ---
        ## Agenda
        - 10m Last promises @kate (goal talk)

        ## Actions
        - [x] @noor Send it (due 2026-03-20, done 2026-03-19, goal talk, id send)

        ## Wins
        - @noor First talk (celebrated 2026-03-14)

        ## Questions
        - [ ] @noor How?

        ## Options
        - [x] @kate Ask Ruth

        ## Decisions
        - Twice a week

        ## Learned
        - @kate To wait

        ## Concerns
        - @noor Time

        ## Introductions
        - [x] @noor → Ruth Blum (offered 2026-03-01, made 2026-03-02, met 2026-03-03)
        - Kate asked Zoe Marsh → Sam Ortiz → Eva Lind

        ## Resources
        - [[grow]]
        """,
    ]

    /// Each field of a value, with what a row says of it. Two rows stand for fields that one row says together.
    private static let rows: [(type: String, note: String, rows: [String: String])] = [
        (
            "ProgrammeSettings", "program.md",
            [
                "name": "name: “Bridge”", "start": "start: 2026-01-01", "end": "end: 2026-12-31",
                "cohort": "cohort: “third”",
                "cadence": "cadence: every 14 days", "sessionLength": "session length: 60 min",
                "reviewEvery": "review every: 3 months", "audience": "audience: coordinator",
                "baseURL": "base url: https://example.org", "language": "language: German",
                "contact": "contact: Ruth Blum",
                "skills": "skills: writing", "suppressBelow": "suppress below: 7 people",
                "thresholds": "thresholds: behind 0.31",
                "openWords": "open words: Ask for more", "theme": "theme: name “Brücke”",
                "sectionNames": "sections: actions: Homework",
            ]
        ),
        (
            "Thresholds", "program.md",
            [
                "behind": "behind 0.31", "atRisk": "at risk 0.11", "ahead": "ahead 0.12",
                "neededPace": "needed pace 1.6",
                "milestoneLate": "milestone late 8 days", "tooEarlyDays": "too early 15 days",
                "tooEarlyShare": "too early share 0.13",
            ]
        ),
        (
            "Theme", "program.md",
            ["name": "name “Brücke”", "logo": "logo logo.png", "accent": "accent #1f5c4d", "blaze": "blaze #8a3b12"]
        ),
        (
            "Person", "people/ruth.md",
            [
                "name": "name: “Ruth Blum”", "roles": "roles: contact", "headline": "headline: “Opens doors”",
                "pronouns": "pronouns: she", "timezone": "timezone: Europe/Berlin", "offers": "offers: doors",
                "seeks": "seeks: chairs", "capacity": "capacity: 2 mentees",
                "links": "links: site: https://example.org/ruth", "consent": "consent: yes",
            ]
        ),
        (
            "Resource", "resources/grow.md",
            [
                "title": "title: “Grow”", "url": "url: https://example.org/grow", "kind": "kind: book",
                "author": "author: Ada Weber", "time": "time: 90 min", "level": "level: 2 of 3", "cost": "cost: free",
                "licence": "licence: CC0", "language": "language: en", "audience": "for: mentee",
                "stages": "stage: start",
                "skills": "skills: writing", "summary": "summary: “On growing.”", "added": "added: 2026-01-02",
                "reviewed": "reviewed: 2026-01-03", "reviewEvery": "review every: 6 months",
                "expires": "expires: 2027-01-04",
            ]
        ),
        (
            "Agreement", agreement,
            [
                "mentors": "mentor: Kate", "mentees": "mentee: Noor", "start": "start: 2026-01-05",
                "end": "end: 2026-12-18",
                "status": "status: paused", "pauses": "pause: from 2026-02-01, back on 2026-02-08, “Snow”",
                "cadence": "cadence: every 14 days", "sessionLength": "session length: 50 min",
                "responseTime": "response time: 48 h", "hoursPerMonth": "hours per month: 3 h",
                "focus": "focus: courage",
                "reviewEvery": "review every: 2 months", "reviewed": "reviewed: 2026-03-01",
                "conflictContact": "conflict contact: Ruth Blum", "conflictContactTerm": "conflict contact: Ruth Blum",
                "endedReason": "ended reason: “Moved away”", "signatures": "signature: Kate, on 2026-01-06",
                "sections": "section: hopes",
            ]
        ),
        (
            "Signature", agreement,
            ["by": "signature: Kate", "on": "on 2026-01-06", "terms": "terms 0123456789ab", "parts": "1 part"]
        ),
        ("AgreementSection", agreement, ["kind": "section: hopes", "text": "words agreed on: “To learn.”"]),
        ("Pause", agreement, ["from": "from 2026-02-01", "to": "back on 2026-02-08", "why": "“Snow”"]),
        (
            "Pulse", pulse,
            [
                "by": "by: Noor", "date": "date: 2026-03-31", "answers": "answers: heard 4 of 5",
                "concern": "concern: talk",
            ]
        ),
        (
            "Goal", goal,
            [
                "title": "title: “Talk more”", "owner": "owner: Noor", "status": "status: partly",
                "statusSource": "status: partly", "done": "done: 2026-05-30", "specific": "specific: “Ten talks.”",
                "measure": "measure: “talks”, from 20 % to 60 %, by the largest value",
                "measurePlaces": "measure: “talks”",
                "achievable": "achievable: “Two done.”", "relevant": "relevant: “For the job.”",
                "start": "start: 2026-01-05",
                "due": "due: 2026-06-01", "reviewEvery": "review every: 1 month", "weight": "weight: 3",
                "parent": "parent: goal other", "resources": "resources: grow",
                "recommendedLinks": "recommended: resource grow", "pauses": "pause: from 2026-02-01",
                "updates": "value: 30 %",
                "revisions": "revision: due", "scale": "scale: -2 “none”, -1 “few”",
                "scores": "score: level 1 on 2026-03-03",
                "statedProgress": "progress: “60 %”, in no figure", "milestones": "milestone: “Outline”",
                "checklist": "step: “Free step”",
            ]
        ),
        (
            "Achievable", goal,
            [
                "evidence": "“Two done.”", "resources": "resources a stage", "hoursPerWeek": "2 h a week",
                "supportFrom": "support from Kate",
            ]
        ),
        ("Relevant", goal, ["why": "“For the job.”", "focus": "focus courage"]),
        (
            "Revision", goal,
            [
                "day": "on 2026-03-02", "field": "revision: due", "from": "from 2026-05-01", "to": "to 2026-06-01",
                "why": "“Snow”", "agreedBy": "agreed by Kate",
            ]
        ),
        ("AttainmentScore", goal, ["day": "on 2026-03-03", "level": "level 1"]),
        (
            "ProgressEntry", goal,
            [
                "goal": "title: “Talk more”", "day": "on 2026-03-01", "value": "value: 30 %", "by": "by Noor",
                "confidence": "confidence 7 of 10", "note": "“halfway”",
            ]
        ),
        (
            "Milestone", goal,
            [
                "id": "id out", "title": "“Outline”", "state": "done 2026-02-03", "due": "due 2026-02-02",
                "done": "done 2026-02-03", "weight": "weight 2", "celebrated": "celebrated 2026-02-04",
                "who": "of Noor",
            ]
        ),
        (
            "ChecklistItem", goal,
            [
                "title": "step: “Free step”", "state": "done 2026-02-06", "due": "due 2026-02-05",
                "done": "done 2026-02-06",
                "who": "of Kate", "isLeaf": "with steps below it",
            ]
        ),
        (
            "Session", session,
            [
                "date": "date: 2026-03-14", "title": "title: “Handling push-back”", "writtenStatus": "status: held",
                "planned": "planned: 60 min", "actual": "actual: 50 min", "format": "format: in person",
                "attended": "attended: Noor", "agenda": "topic: “Last promises”", "goals": "goals: talk",
                "progress": "value: goal talk: 45 %", "resources": "recommended: grow", "next": "next: 2026-03-28",
                "energy": "energy: 4 of 5", "actions": "promise: Noor", "wins": "win: Noor",
                "questions": "question: Noor",
                "options": "option: “Ask Ruth”", "decisions": "decision: “Twice a week”", "learned": "learned: Kate",
                "concerns": "concern: Noor", "introductions": "introduction: Noor", "contactsInWords": "name: ",
                "recommendedLinks": "recommended: resource grow",
            ]
        ),
        (
            "AgendaItem", session,
            ["topic": "“Last promises”", "minutes": "10 min", "goal": "goal talk", "by": "brought by Kate"]
        ),
        (
            "SessionItem", session,
            [
                "words": "“Send it”", "who": "promise: Noor", "state": "done 2026-03-19", "due": "due 2026-03-20",
                "done": "done 2026-03-19", "goal": "goal talk", "id": "id send", "celebrated": "celebrated 2026-03-14",
            ]
        ),
        (
            "Introduction", session,
            [
                "by": "introduction: Noor", "name": "→ Ruth Blum", "person": "(people/ruth)", "state": "met 2026-03-03",
                "offered": "offered 2026-03-01", "made": "made 2026-03-02", "met": "met 2026-03-03",
            ]
        ),
        (
            "ResourceUse", session,
            ["resource": "recommended: grow", "person": "for Noor", "useful": "useful 4 of 5"]
        ),
        ("RecommendedLink", session, ["destination": "recommended: resource grow"]),
    ]

    private static let reading = readContent(
        notes: texts.map { (path: $0.key, bytes: Array($0.value.utf8)) }, attachments: ["logo.png"])

    /// One value of each type, by its name.
    private static func samples() throws -> [String: Any] {
        let programme = reading.programme
        let pair = try #require(programme.pairs.first)
        let goal = try #require(pair.goals.first { $0.id.text == "talk" })
        let session = try #require(pair.sessions.first)
        return [
            "ProgrammeSettings": programme.settings, "Thresholds": programme.settings.thresholds,
            "Theme": programme.settings.theme, "Person": try #require(programme.people.first),
            "Resource": try #require(programme.resources.first), "Agreement": pair.agreement,
            "Signature": try #require(pair.agreement.signatures.first),
            "AgreementSection": try #require(pair.agreement.sections.first),
            "Pause": try #require(pair.agreement.pauses.first), "Pulse": try #require(pair.pulses.first), "Goal": goal,
            "Achievable": try #require(goal.achievable?.value), "Relevant": try #require(goal.relevant?.value),
            "Revision": try #require(goal.revisions.first), "AttainmentScore": try #require(goal.scores.first),
            "ProgressEntry": try #require(goal.updates.first), "Milestone": try #require(goal.milestones.first),
            "ChecklistItem": try #require(goal.checklist.last), "Session": session,
            "AgendaItem": try #require(session.agenda.first), "SessionItem": try #require(session.actions.first),
            "Introduction": try #require(session.introductions.first),
            "ResourceUse": try #require(session.resources.first),
            "RecommendedLink": try #require(session.recommendedLinks.first),
        ]
    }

    @Test("Each field of the model has its row", arguments: rows.indices)
    func fields(index: Int) throws {
        let (type, note, rows) = Self.rows[index]
        let sample = try #require(try Self.samples()[type])
        var reflection = Mirror(reflecting: sample)
        // What copies share is one field, which shows what it holds.
        if let shared = reflection.children.first(where: { $0.label == "fields" }) {
            reflection = Mirror(reflecting: shared.value)
        }
        let fields = Set(reflection.children.compactMap(\.label))
        let known = Set(rows.keys).union(Self.everywhere)
        #expect(fields.count > 1)
        #expect(fields.subtracting(known) == [], "\(type) has fields that the mirror does not show")
        #expect(Set(rows.keys).subtracting(fields) == [], "\(type) has no such fields")
        let shown = MirrorSample(Self.reading)[note].joined(separator: "\n")
        for (field, row) in rows { #expect(shown.contains(row), "\(type).\(field) is not shown:\n\(shown)") }
    }

    @Test("There are no other notes than those that have a mirror")
    func kinds() throws {
        let programme = Self.reading.programme
        let pair = try #require(programme.pairs.first)
        #expect(
            Mirror(reflecting: programme).children.compactMap(\.label) == ["settings", "people", "resources", "pairs"])
        #expect(
            Mirror(reflecting: pair).children.compactMap(\.label) == ["id", "agreement", "goals", "sessions", "pulses"])
    }

    @Test("Each key that a note may have is told when it is written")
    func keys() {
        let mirror = MirrorSample(Self.reading)
        for path in Self.texts.keys {
            for row in mirror[path] {
                #expect(!row.contains(/^[0-9–]+ (words|problem):/), "\(path): \(row)")
            }
        }
        #expect(mirror["people/ruth.md"].contains("3 aliases: Rudi"))
        #expect(mirror["program.md"].contains("19 ignore: drafts"))
        #expect(mirror["resources/grow.md"].contains("3 visibility: open to the programme"))
    }
}
