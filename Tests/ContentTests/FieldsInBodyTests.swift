import Content
import Diagnostics
import MentoringModel
import Testing

/// A pair of Noor and Elena with these notes.
func pairOfNoor(_ notes: [String: String], program: String? = nil) -> ContentReading {
    var all = ["pairs/noor-elena/agreement.md": "---\nmentor: Elena\nmentee: Noor\nstart: 2026-01-05\n---\n"]
    for (path, text) in notes { all["pairs/noor-elena/\(path)"] = text }
    if let program { all["program.md"] = program }
    return readContent(notes: all.map { (path: $0.key, bytes: Array($0.value.utf8)) }, attachments: [])
}

@Suite("Fields in bodies") struct FieldsInBodyTests {
    private func helps(_ reading: ContentReading) -> [String] {
        reading.problems.map { "\($0.kind.code) \($0.line): \($0.help ?? "")" }
    }

    /// The line of front matter that the help names; a note with front matter has it in one line.
    private func proposals(_ path: String, _ body: String) -> [String] {
        let reading = pairOfNoor([path: "---\nvisibility: pair\n---\n" + body])
        #expect(reading.problems.allSatisfy { $0.kind.code == "field-in-body" }, "\(helps(reading))")
        return reading.problems.map {
            ($0.help ?? "").replacing("write ", with: "")
                .replacing(" between the two lines --- at the top of the note", with: "")
        }
    }

    static let sessionFields: [(body: String, proposal: String)] = [
        ("Duration: 50 min", "actual: 50m"), ("Dauer: 50 Min.", "actual: 50m"), ("**Duration:** 1 h", "actual: 1h"),
        ("**Duration**: 1h 10m", "actual: 1h 10m"), ("- Duration: 50min", "actual: 50m"),
        ("* Dauer: ~50 Minuten", "actual: 50m"), ("> Duration: 50'", "actual: 50m"),
        ("⏱️ Duration: 50 min", "actual: 50m"),
        ("Duration = 50m", "actual: 50m"), ("duration:: 50m", "actual: 50m"), ("[duration:: 50m]", "actual: 50m"),
        ("Time: 10:00–10:50", "actual: 50m"), ("Duration：50 min", "actual: 50m"),
        ("1. Duration: 50 min", "actual: 50m"),
        ("| Field | Value |\n| --- | --- |\n| Duration | 50 min |", "actual: 50m"),
        ("Attendees: Noor, Elena", "attended: [noor, elena]"),
        ("Teilnehmer: Noor und Elena", "attended: [noor, elena]"),
        ("Present: @noor", "attended: noor"), ("## Attendees\n- Noor\n- Elena", "attended: [noor, elena]"),
        ("Participants:\n- Noor\n- Elena", "attended: [noor, elena]"),
        ("Anwesend: [[noor]] & [[elena]]", "attended: [noor, elena]"),
        ("Next meeting: 2026-03-28", "next: 2026-03-28"), ("**Next session:** 28 March", "next: 2026-03-28"),
        ("Nächstes Treffen: 28. März 2026", "next: 2026-03-28"),
        ("Nächster Termin: Sa 28.3., 10 Uhr", "next: 2026-03-28"),
        ("Next session on 28 March", "next: 2026-03-28"), ("Next meeting is 28 March, 10:00", "next: 2026-03-28"),
        ("Next: Thursday", "next: 2026-03-19"), ("Nächstes Treffen am 28. März", "next: 2026-03-28"),
        ("Next call: 2026-03-28T10:00", "next: 2026-03-28"), ("Next meeting: March 28th", "next: 2026-03-28"),
        ("## Next meeting\n2026-03-28", "next: 2026-03-28"), ("## Next meeting: 28.03.2026", "next: 2026-03-28"),
        ("**Next meeting**\n\n2026-03-28", "next: 2026-03-28"), ("## Nächstes Treffen\n\n- 28.3.", "next: 2026-03-28"),
        ("## Decisions\n- Next meeting: 2026-03-28", "next: 2026-03-28"),
        ("Energy: 4", "energy: 4"), ("Energy: 4/5", "energy: 4"), ("Energie: 4 von 5", "energy: 4"),
        ("Format: video", "format: video"), ("Status: cancelled", "status: cancelled"),
        ("Planned: 60 min", "planned: 1h"),
        ("Goals: [[talk]]", "goals: [talk]"),
        ("Attendees: Noor Haddad (mentee), Elena Costa", "attended: [noor, elena]"),
        ("Attendees: both", "attended: [elena, noor]"), ("Format: Zoom", "format: video"),
        ("Status: abgesagt", "status: cancelled"),
    ]

    @Test("A field in the body of a session is named, with the line to write", arguments: sessionFields)
    func session(_ sample: (body: String, proposal: String)) {
        // A list below another one goes on with it, and a table in a section is told of as well.
        let isList =
            sample.body.hasPrefix("-") || sample.body.hasPrefix("|")
            || sample.body.hasPrefix("*") && !sample.body.hasPrefix("**")
        let end = isList || sample.body.hasPrefix("1") ? "" : "We talked.\n\n## Wins\n- w\n\n"
        for body in [sample.body, "# A talk\n\n" + sample.body, end + sample.body] {
            var notes = ["sessions/2026-03-14.md": "---\nvisibility: pair\n---\n" + body]
            if body.contains("[[talk]]") { notes["goals/talk.md"] = "---\nstart: 2026-01-05\n---\n" }
            let found = pairOfNoor(notes).problems
            #expect(found.map(\.kind.code) == ["field-in-body"], "\(body): \(helps(pairOfNoor(notes)))")
            #expect(found.first?.help?.contains(" \(sample.proposal) ") ?? false, "\(body): \(found.first?.help ?? "")")
            // What the help says ends the problem, whether the line stays or not.
            notes["sessions/2026-03-14.md"] = "---\nvisibility: pair\n\(sample.proposal)\n---\n" + body
            // A session that was not held has no wins.
            let left = sample.proposal == "status: cancelled" && body.contains("## Wins") ? ["unread"] : []
            #expect(pairOfNoor(notes).problems.map(\.kind.code) == left, "\(body)")
        }
    }

    @Test("Several fields on one line are several")
    func several() {
        let found = proposals("sessions/2026-03-14.md", "Duration: 50 min | Energy: 4 · Next: 2026-03-28\n")
        #expect(found == ["actual: 50m", "energy: 4", "next: 2026-03-28"])
        let commas = proposals("sessions/2026-03-14.md", "Duration: 50 min, Attendees: Noor, Elena, Energy: 4\n")
        #expect(commas == ["actual: 50m", "attended: [noor, elena]", "energy: 4"])
    }

    @Test("A note without front matter is told all lines at once, and having them ends all problems")
    func block() {
        let body = "# Talk\n\nDuration: 50 min\n\nNext meeting: 28 March\n"
        let found = pairOfNoor(["sessions/2026-03-14.md": body]).problems
        #expect(found.count == 2)
        let lines = "---\nactual: 50m\nnext: 2026-03-28\n---"
        #expect(found[0].help == "let the note begin with these lines:\n" + lines)
        #expect(pairOfNoor(["sessions/2026-03-14.md": lines + "\n" + body]).problems == [])
    }

    @Test("A day that contradicts the file's is told of, and no other day is put into the front matter")
    func otherDay() {
        let found = pairOfNoor(["sessions/2026-03-14.md": "# Talk\n\nDate: 2026-03-15\n\nEnergy: 4\n"]).problems
        #expect(found.map(\.line) == [3, 5])
        #expect(found[0].help == "name the file 2026-03-15.md if that is the day, or take this line out")
        #expect(pairOfNoor(["sessions/2026-03-14.md": "# Talk\n\nDatum: 14.03.2026\n"]).problems == [])
    }

    @Test(
        "Words that only look like fields are words",
        arguments: [
            "Duration: longer than we thought", "Time: a scarce thing", "Energy: low today", "Next: the slides",
            "Next time: bring the 3 slides", "Next week: holidays", "Present: the old sheet",
            "Who: everybody on the ward",
            "Format: a talk of twenty minutes", "Goals: fewer", "Date: to be agreed", "Nextcloud: 2026-03-28 was down",
            "Next, on 28 pages, she wrote", "Status: it is going well", "Attendees: the whole ward", "Energy: 40 kWh",
            "Next meeting: next week", "Note: 2026 was good", "`Duration: 50 min`", "```\nDuration: 50 min\n```",
            "## Interview\n\n### Second one\nDuration: 50 min\n\nShe said a lot.\n\nAnd more.\n\nAnd more.",
            "The next meeting is in 2 weeks", "## Doubts (private)\nNext meeting: 2026-03-28",
            "## Agenda\n- Next meeting: which day?", "https://example.org/duration:50",

        ])
    func words(_ body: String) {
        for body in [body, "# A talk\n\n" + body] {
            #expect(helps(pairOfNoor(["sessions/2026-03-14.md": body])) == [], "\(body)")
        }
    }

    @Test(
        "Fields in the body of a goal are named",
        arguments: [
            ("Target: 10", "measure: {target: 10}"), ("Ziel: 10 Reviews", "measure: {unit: Reviews, target: 10}"),
            ("- Target: 10 reviews\n- Baseline: 2", "measure: {unit: reviews, baseline: 2, target: 10}"),
            ("Due: 2026-06-30", "due: 2026-06-30"), ("Deadline: 30 June 2026", "due: 2026-06-30"),
            ("**Fällig:** 30.06.2026", "due: 2026-06-30"), ("Frist: 30.6.", "due: 2026-06-30"),
            ("Owner: Noor", "owner: noor"),
            ("- Owner: @noor", "owner: noor"), ("Verantwortlich: Noor", "owner: noor"),
            ("Start: 2026-02-01", "start: 2026-02-01"),
            ("Status: achieved", "status: achieved"), ("## Deadline\n2026-06-30", "due: 2026-06-30"),
            ("## Target\n\n10 reviews", "measure: {unit: reviews, target: 10}"),
            ("**Specific:** Noor leads three reviews", "specific: Noor leads three reviews"),
            ("- Relevant: the next step: staff", "relevant: \"the next step: staff\""),
            ("Time-bound: 2026-06-30", "due: 2026-06-30"),
            ("Measurable: 10 reviews", "measure: {unit: reviews, target: 10}"),
            ("## Achievable\n\nShe led two before", "achievable: She led two before"),
            ("Target: from 2 to 10 reviews", "measure: {unit: reviews, baseline: 2, target: 10}"),
            ("Ziel: 2 → 10", "measure: {baseline: 2, target: 10}"),
            ("Target: 10 reviews by June", "measure: {unit: reviews, target: 10}"),
            ("Status: erreicht", "status: achieved"), ("Owner: Noor Haddad", "owner: noor"),
        ])
    func goal(_ body: String, _ proposal: String) {
        let start = body.contains("Start") ? "" : "start: 2026-01-05\n"
        let text = { (fields: String) in "---\n\(start)\(fields)visibility: pair\n---\nWhy this.\n\n\(body)\n" }
        let found = pairOfNoor(["goals/talk.md": text("")]).problems.filter { $0.kind.code != "no-start" }
        #expect(!found.isEmpty && found.allSatisfy { $0.kind.code == "field-in-body" }, "\(found.map(\.kind.code))")
        #expect(found.allSatisfy { $0.help?.contains(proposal) ?? false }, "\(found.map { $0.help ?? "" })")
        let mended = pairOfNoor(["goals/talk.md": text(proposal + "\n")]).problems
        #expect(mended.allSatisfy { $0.kind.code == "no-baseline" }, "\(mended.map(\.message))")
    }

    @Test(
        "Words of a goal are words",
        arguments: [
            "Why: because", "Target: the whole ward", "Owner: nobody yet", "Due: care was taken", "Goal: to lead",
            "Start: with the easy ones", "## Milestones\n- [ ] Start: the outline", "Current: the old sheet",
            "Relevant: yes", "Specific: no",
        ])
    func goalWords(_ body: String) {
        #expect(helps(pairOfNoor(["goals/talk.md": "---\nstart: 2026-01-05\n---\n" + body])) == [], "\(body)")
    }

    @Test("The value of today of a goal is told where it belongs")
    func current() {
        let goal = "---\nstart: 2026-01-05\nmeasure: {unit: reviews, baseline: 0, target: 10}\n---\n"
        let found = pairOfNoor(["goals/talk.md": goal + "Aktuell: 4\n"]).problems
        #expect(found.map(\.help) == ["a value has a day: write - YYYY-MM-DD: 4 below ## Updates, with its own day"])
        #expect(pairOfNoor(["goals/talk.md": goal + "Current: 4\n\n## Updates\n- 2026-03-01: 4\n"]).problems == [])
    }

    @Test(
        "Answers of a pulse in its body are named, all in one line",
        arguments: [
            "heard: 4\n\nsafe: 5", "- Heard: 4/5\n- Safe: 5/5", "# Pulse\n\n**Heard:** 4\n**Safe:** 5",
            "| Heard | 4 |\n| --- | --- |\n| Safe | 5 |", "Gehört: 4 von 5\n\nSicher: 5", "## Heard\n4\n\n## Safe\n5",
            "heard: 4/5 safe: 5/5", "- Heard 4\n- Safe – 5", "Heard (4)\n\nSafe (5)", "heard: 4, safe: 5",
        ])
    func pulse(_ body: String) {
        let found = pairOfNoor(["pulse/2026-03-noor.md": body]).problems
        #expect(found.map(\.kind.code) == ["field-in-body", "field-in-body"], "\(found.map(\.message))")
        let block = "---\nanswers: {heard: 4, safe: 5}\n---"
        #expect(found.first?.help == "let the note begin with these lines:\n" + block)
        let mended = pairOfNoor(["pulse/2026-03-noor.md": block + "\n" + body])
        #expect(mended.problems == [])
        #expect(mended.programme.pairs[0].pulses[0].answers == [.heard: 4, .safe: 5])
    }

    @Test("Fields without any fence are told both lines that they need")
    func withoutFences() {
        let text = "heard: 4\nsafe: 5\n"
        let problems = pairOfNoor(["pulse/2026-03-noor.md": text]).problems
        #expect(problems.map(\.help) == ["write a line --- above the fields and one below them"])
        #expect(pairOfNoor(["pulse/2026-03-noor.md": "---\n\(text)---\n"]).problems == [])
    }

    @Test("Answers beside `answers` in the front matter are answers")
    func answersAtTheTop() {
        let reading = pairOfNoor(["pulse/2026-03-noor.md": "---\nheard: 4\nsafe: 5\nconcern: none\n---\n"])
        #expect(reading.problems == [])
        #expect(reading.programme.pairs[0].pulses[0].answers == [.heard: 4, .safe: 5])
        let twice = pairOfNoor(["pulse/2026-03-noor.md": "---\nheard: 4\nanswers: {heard: 5}\n---\n"])
        #expect(twice.problems.map(\.kind.code) == ["key-twice"])
        let same = pairOfNoor(["pulse/2026-03-noor.md": "---\nheard: 4\nanswers: {heard: 4, safe: 3}\n---\n"])
        #expect(same.problems == [])
        #expect(same.programme.pairs[0].pulses[0].answers == [.heard: 4, .safe: 3])
    }

    @Test(
        "Fields of an agreement in its body are named",
        arguments: [
            ("Cadence: every 2 weeks", "cadence: every 2 weeks"), ("Rhythmus: alle 2 Wochen", "cadence: every 2 weeks"),
            ("- Session length: 60 min", "session_length: 1h"), ("End: 2026-12-18", "end: 2026-12-18"),
            ("Response time: 48h", "response_time: 48h"), ("## Cadence\nweekly", "cadence: weekly"),
        ])
    func agreement(_ body: String, _ proposal: String) {
        let start = "---\nmentor: Elena\nmentee: Noor\nstart: 2026-01-05\n"
        let found = pairOfNoor(["agreement.md": start + "---\n" + body]).problems
        #expect(found.map(\.kind.code) == ["field-in-body"])
        #expect(found.first?.help == "write \(proposal) between the two lines --- at the top of the note")
        #expect(pairOfNoor(["agreement.md": start + proposal + "\n---\n" + body]).problems == [])
    }

    @Test(
        "Keys of another language, and other words for a field, are answered with its name",
        arguments: [
            ("sessions/2026-03-14.md", "Dauer: 50m", "did you mean `actual`?"),
            ("sessions/2026-03-14.md", "Datum: 2026-03-14", "did you mean `date`?"),
            ("sessions/2026-03-14.md", "Duration: 50m", "did you mean `duration`?"),
            ("sessions/2026-03-14.md", "teilnehmer: [noor]", "did you mean `attended`?"),
            ("sessions/2026-03-14.md", "next_meeting: 2026-03-28", "did you mean `next`?"),
            ("sessions/2026-03-14.md", "titel: Gespräch", "did you mean `title`?"),
            ("goals/talk.md", "Ziel: 10", "write it inside `measure`: measure: {target: 10}"),
            ("goals/talk.md", "Fällig: 2026-06-30", "did you mean `due`?"),
            ("goals/talk.md", "frist: 2026-06-30", "did you mean `due`?"),
            ("goals/talk.md", "Beginn: 2026-01-05", "did you mean `start`?"),
            ("goals/talk.md", "verantwortlich: noor", "did you mean `owner`?"),
            ("agreement.md", "rhythmus: weekly", "did you mean `cadence`?"),
            ("pulse/2026-03-noor.md", "antworten: {heard: 4}", "did you mean `answers`?"),
        ])
    func keys(_ path: String, _ field: String, _ help: String) {
        var fields = path.hasPrefix("goals") && !field.hasPrefix("Beginn") ? "start: 2026-01-05\n" : ""
        if path == "agreement.md" { fields = "mentor: Elena\nmentee: Noor\nstart: 2026-01-05\n" }
        let problems = pairOfNoor([path: "---\n\(fields)\(field)\n---\n"]).problems
        #expect(problems.first { $0.kind.code == "unknown-key" }?.help == help)
    }

    @Test("`role` of a person is `roles`")
    func role() {
        let person = "---\nname: Petra\nrole: coordinator\n---\n"
        let reading = readContent(notes: [("people/petra.md", Array(person.utf8))], attachments: [])
        #expect(reading.problems == [])
        #expect(reading.programme.people[0].roles == [.coordinator])
    }
}
