import Content
import Diagnostics
import MentoringModel
import Testing

/// Lengths, values, choices and headings as people say them.
@Suite("Said in words") struct SaidInWordsTests {
    private func session(_ body: String, program: String? = nil) -> (session: Session?, problems: [Problem]) {
        let reading = pairOfNoor(["sessions/2026-03-14.md": body], program: program)
        return (reading.programme.pairs.first?.sessions.first, reading.problems)
    }

    @Test(
        "The time of a topic is read where one number is clear",
        arguments: [
            ("~5min Promises", 5), ("ca. 5 Min Promises", 5), ("ca 5 min: Promises", 5), ("½h Promises", 30),
            ("½ h Promises", 30), ("1/2 h Promises", 30), ("1½h Promises", 90), ("¼ h Promises", 15),
            ("3/4 Std. Promises", 45),
            ("5 min. Promises", 5), ("5 Min. Promises", 5), ("10:00-10:20 Promises", 20),
            ("10:00 – 10:20: Promises", 20),
            ("Promises (~5 min)", 5), ("Promises (5 min.)", 5), ("Promises (ca. 5 Min)", 5), ("Promises – ½h", 30),
            ("(10:00–10:20) Promises", 20), ("Promises (10:00-10:20)", 20), ("~ 10 min: Promises", 10),
            ("[5 min] Promises", 5),
        ])
    func topicLength(_ item: String, _ minutes: Double) {
        let (session, problems) = session("## Agenda\n- \(item)")
        #expect(problems == [], "\(problems.map(\.message))")
        #expect(session?.agenda.map(\.minutes) == [minutes])
        #expect(session?.agenda.map(\.topic) == ["Promises"])
    }

    @Test(
        "A range and a bare number are named, with a line that is read",
        arguments: [
            ("(10-15 min) Promises", 15), ("10–15m Promises", 15), ("10-15 min: Promises", 15),
            ("Promises (10-15 min)", 15),
            ("[20] Promises", 20), ("Promises [20]", 20), ("(20) Promises", 20), ("5-10' Promises", 10),
            ("10 bis 15 Min Promises", 15), ("10 to 15 min Promises", 15), ("~10-15min Promises", 15),
            ("1-2h Promises", 120),
        ])
    func openLength(_ item: String, _ minutes: Double) {
        let (read, problems) = session("## Agenda\n- \(item)")
        #expect(problems.map(\.kind.code) == ["agenda-length"])
        #expect(read?.agenda.map(\.minutes) == [nil])
        let line = (problems.first?.help ?? "").replacing("write one length in front: ", with: "")
        let (mended, left) = session("## Agenda\n- \(line)")
        #expect(left == [])
        #expect(mended?.agenda.map(\.minutes) == [minutes])
        #expect(mended?.agenda.map(\.topic) == ["Promises"])
    }

    @Test(
        "Numbers in topics are words",
        arguments: [
            "20 questions about the ward", "Interviews (20)", "(1) First", "Chapters 10-15", "Room 10-15",
            "2025-2026 budget", "10:00 Promises", "Plan for 2026", "Phase 1/2", "About 5 minutes of fame",
        ])
    func topicWords(_ item: String) {
        let (session, problems) = session("## Agenda\n- \(item)")
        #expect(problems == [], "\(problems.map(\.message))")
        #expect(session?.agenda.map(\.topic) == [item])
    }

    @Test(
        "An option is chosen by a word in brackets or behind an arrow at its end",
        arguments: [
            "Wait a week ← chosen", "Wait a week <- chosen", "Wait a week → chosen", "Wait a week (chosen)",
            "Wait a week (Chosen!)", "Wait a week [chosen]", "Wait a week (gewählt)", "Wait a week ← gewählt",
            "[ ] Wait a week (chosen)", "Wait a week (our choice)", "Wait a week (**chosen**)",
            "Wait a week (das machen wir)",
            "Wait a week ⬅ this one", "@noor: Wait a week (chosen)", "Wait a week (chosen).",
        ])
    func chosen(_ item: String) {
        let (session, problems) = session("## Options\n- Ask now\n- \(item)")
        #expect(problems == [], "\(problems.map(\.message))")
        #expect(session?.options.map(\.state) == [nil, .done])
        #expect(session?.options.last?.words == "Wait a week")
    }

    @Test(
        "Other signs of a choice are named",
        arguments: [
            "✅ Wait a week", "✔ Wait a week", "✓ Wait a week", "Wait a week ✅", "👍 Wait a week", "Wait a week – chosen",
            "Wait a week: chosen", "Chosen: Wait a week", "**Chosen:** Wait a week", "Gewählt: Wait a week",
        ])
    func nearlyChosen(_ item: String) {
        let (session, problems) = session("## Options\n- Ask now\n- \(item)")
        #expect(problems.map(\.kind.code) == ["chosen-option"], "\(problems.map(\.message))")
        #expect(problems.first?.help == "write - [x] Wait a week if it was chosen")
        #expect(session?.options.map(\.state) == [nil, nil])
    }

    @Test(
        "Options in words stay open",
        arguments: ["Wait (agreed by both sides)", "The chosen few", "Ask – then wait", "Ask (see [[x]])", "A -> B"])
    func notChosen(_ item: String) {
        let (session, problems) = session("## Options\n- \(item)")
        #expect(problems.filter { $0.kind.code == "chosen-option" } == [])
        #expect(session?.options.map(\.state) == [nil])
    }

    @Test(
        "Sections are known by the names that people give them",
        arguments: [
            ("Key takeaways", "learned"), ("Takeaways & learnings", "learned"), ("Learnings", "learned"),
            ("Lessons learned", "learned"), ("Open questions", "questions"), ("Decisions made", "decisions"),
            ("Challenges / Blockers", "concerns"), ("Worries", "concerns"), ("Successes", "wins"),
            ("🎯 Key takeaways:", "learned"), ("Decisions made today", "decisions"),
        ])
    func names(_ heading: String, _ section: String) {
        let (session, problems) = session("## \(heading)\n- one thing")
        #expect(problems == [])
        let lists: [String: [SessionItem]?] = [
            "learned": session?.learned, "questions": session?.questions, "decisions": session?.decisions,
            "concerns": session?.concerns, "options": session?.options, "wins": session?.wins,
        ]
        #expect(lists[section]??.map(\.words) == ["one thing"])
    }

    @Test(
        "A German name of a section opens it in a German programme, and is named in another one",
        arguments: [
            ("Erkenntnisse", "## Learned"), ("Gelernt", "## Learned"), ("Offene Fragen", "## Questions"),
            ("Fragen", "## Questions"), ("Entscheidungen", "## Decisions"), ("Sorgen", "## Concerns"),
            ("Bedenken", "## Concerns"), ("Optionen", "## Options"), ("Vorstellungen", "## Introductions"),
            ("Ressourcen", "## Resources"), ("Hausaufgaben", "## Actions"),
        ])
    func german(_ heading: String, _ name: String) {
        let problems = session("## \(heading)\n- eins").problems
        #expect(problems.map(\.help) == ["write \(name), or language: de in program.md"])
        #expect(session("## \(heading)\n- eins", program: "---\nname: P\nlanguage: de\n---\n").problems == [])
        #expect(session("## \(heading)\nWorte ohne Liste.").problems == [])
    }

    @Test("A goal of a German programme has Meilensteine")
    func germanGoal() {
        let goal = "---\nstart: 2026-01-05\n---\n## Meilensteine\n- [ ] Entwurf"
        let german = pairOfNoor(["goals/talk.md": goal], program: "---\nname: P\nlanguage: de\n---\n")
        #expect(german.programme.pairs[0].goals[0].milestones.map(\.title) == ["Entwurf"])
        let other = pairOfNoor(["goals/talk.md": goal]).problems
        #expect(other.map(\.help) == ["write ## Milestones, or language: de in program.md"])
    }

    @Test(
        "A heading of two sections opens none, and is named where items stand below it",
        arguments: [
            ("Wins & Learnings", "write ## Wins and ## Learned above the items that belong there"),
            ("Decisions and actions", "write ## Decisions and ## Actions above the items that belong there"),
            ("Notes / Actions", "write ## Actions above the items that belong there"),
            ("Erfolge und Aufgaben", "write ## Wins and ## Actions above the items that belong there"),
        ])
    func twoSections(_ heading: String, _ help: String) {
        let (_, problems) = session("## \(heading)\n- one thing")
        #expect(problems.map(\.kind.code) == ["near-section"])
        #expect(problems.first?.help == help)
        #expect(session("## \(heading)\nWords without a list.").problems == [])
    }

    @Test(
        "Headings of other things are free text",
        arguments: [
            "Besprochen", "Material", "Questions and answers", "Pros and cons", "Notes", "`send(message, options)`",
            "Options, and what they cost", "plan/options.md",
        ])
    func freeHeadings(_ heading: String) {
        #expect(session("## \(heading)\n- one thing").problems == [])
    }

    @Test("A German programme is told German names of sections")
    func germanHelps() {
        let german = "---\nname: P\nlanguage: de\n---\n"
        let (_, problems) = session("## Notizen\n- [ ] @noor Entwurf", program: german)
        #expect(problems.map(\.help) == ["put it below a heading such as ## Aufgaben"])
        let win = session("## Erfolge\n- [ ] Entwurf", program: german).problems
        #expect(win.map(\.help) == ["a promise belongs under ## Aufgaben; else leave the box out"])
        let english = session("## Notes\n- [ ] @noor Draft").problems
        #expect(english.map(\.help) == ["put it below a heading such as ## Actions"])
    }

    @Test(
        "A value whose day is said in words is named, with the line to write",
        arguments: [
            ("12. Februar: 5", "write - 2026-02-12: 5"), ("am 26.2.2026: 7", "write - 2026-02-26: 7"),
            ("26 Feb – 7 reviews", "write - 2026-02-26: 7"), ("26.2.: 7", "write - 2026-02-26: 7"),
            ("Feb 26: 7", "write - 2026-02-26: 7"), ("26 February 2026 7 reviews", "write - 2026-02-26: 7"),
            ("Thu 26 Feb: from 5 to 7", "write - 2026-02-26: 7"), ("26. Feb. = 7", "write - 2026-02-26: 7"),
            ("from 9 to 10", "begin with its day: - YYYY-MM-DD: 10"),
            ("von 9 auf 10", "begin with its day: - YYYY-MM-DD: 10"),
            ("now at 7", "begin with its day: - YYYY-MM-DD: 7"), ("9 → 10", "begin with its day: - YYYY-MM-DD: 10"),
            ("7 reviews", "begin with its day: - YYYY-MM-DD: 7"), ("jetzt 7", "begin with its day: - YYYY-MM-DD: 7"),
            ("Feb: 5", "begin with a day of Feb, then a colon and the value: - YYYY-MM-DD: 5"),
            ("Februar 2026: 5", "begin with a day of Februar 2026, then a colon and the value: - YYYY-MM-DD: 5"),
        ])
    func valueInWords(_ item: String, _ help: String) {
        let goal = "---\nstart: 2026-01-05\nmeasure: {unit: reviews, baseline: 0, target: 20}\n---\n"
        for heading in ["Updates", "Progress", "Verlauf"] {
            let found = pairOfNoor(["goals/g.md": goal + "## \(heading)\n- \(item)\n"]).problems
            #expect(found.map(\.kind.code) == ["unread-value"])
            #expect(found.map(\.help) == [help])
        }
    }

    @Test(
        "Sentences under Updates are words",
        arguments: ["Read chapter 3 of the book about interviews with people", "A good week", "The ward liked it"])
    func sentences(_ item: String) {
        let goal = "---\nstart: 2026-01-05\nmeasure: {unit: reviews, baseline: 0, target: 20}\n---\n"
        #expect(pairOfNoor(["goals/g.md": goal + "## Updates\n- \(item)\n"]).problems == [])
        let plain = pairOfNoor(["goals/g.md": "---\nstart: 2026-01-05\n---\n## Updates\n- now 7 of them\n"])
        #expect(plain.problems == [])
    }

    @Test(
        "A value under Progress of a session that names no goal is named",
        arguments: ["now at 7", "7 reviews", "from 9 to 10"])
    func progressWithoutGoal(_ item: String) {
        #expect(session("## Progress\n- \(item)").problems.map(\.kind.code) == ["unread-value"])
    }

    @Test("The same value on one day in goal and session is one value")
    func sameValue() {
        let goal = "---\nstart: 2026-01-05\nmeasure: {baseline: 0, target: 9}\nupdates: {2026-03-14: 4}\n---\n"
        let same = pairOfNoor(["goals/g.md": goal, "sessions/2026-03-14.md": "---\nprogress: {g: 4}\n---\n"])
        #expect(same.problems == [])
        let other = pairOfNoor(["goals/g.md": goal, "sessions/2026-03-14.md": "---\nprogress: {g: 5}\n---\n"])
        #expect(other.problems.map(\.kind.code) == ["several-values"])
    }

    @Test("A link to the note of a day is no day that was lost")
    func dayLinks() {
        let notes = [
            "sessions/2026-03-14.md":
                "## Wins\n- as in [[2026-02-26]]\n- in one week\n\n## Learned\n- see [[2026-02-26|then]]",
            "sessions/2026-02-26.md": "",
        ]
        #expect(pairOfNoor(notes).problems == [])
    }

    @Test(
        "A session whose file has its day in another form is told the right name",
        arguments: [
            ("12.03.2026", "name the file 2026-03-12.md"), ("2026-3-12", "name the file 2026-03-12.md"),
            ("20260312", "name the file 2026-03-12.md"), ("12.3.26", "name the file 2026-03-12.md"),
            ("2026_03_12", "name the file 2026-03-12.md"), ("2026.03.12 talk", "name the file 2026-03-12-talk.md"),
            ("20260312-talk", "name the file 2026-03-12-talk.md"), ("12 March 2026", "name the file 2026-03-12.md"),
            ("Session 12.03.2026", "name the file 2026-03-12.md"),
            ("12. März 2026 Gespräch", "name the file 2026-03-12-gespräch.md"),
            ("March 12", "name the file after its day, with the year: <year>-03-12.md"),
            ("03-04-2026", "name the file 2026-04-03.md or 2026-03-04.md, whichever is meant"),
        ])
    func fileNames(_ name: String, _ help: String) {
        let problems = pairOfNoor(["sessions/\(name).md": "x"]).problems
        #expect(problems.first?.help == help, "\(problems.map(\.message))")
        #expect(problems.count == 1)
    }

    @Test("Closing notes are not read yet, and nothing else is proposed for them")
    func closing() {
        let note = "---\ndate: 2026-12-18\nhoped: to lead\nnext: rest\n---\nThank you.\n"
        let notes = ["closing/noor.md": note, "closing/elena.md": note]
        let reading = pairOfNoor(notes)
        #expect(reading.problems.map(\.kind.code) == ["not-read"])
        #expect(reading.problems.first?.message == "2 closing notes are not read yet, so no page shows them")
        #expect(reading.problems.first?.severity == .warning)
        let ignoring = "---\nignore: [/pairs/noor-elena/closing/]\n---\n"
        #expect(pairOfNoor(notes, program: ignoring).problems == [])
    }

    @Test("The name of a file may call a member by more names than the agreement")
    func pulseNames() {
        let reading = pairOfNoor(["pulse/2026-02-28 Noor Haddad.md": "---\nheard: 4\n---\n"])
        #expect(reading.problems == [])
        #expect(reading.programme.pairs[0].pulses.map(\.by.id.text) == ["noor"])
        #expect(pairOfNoor(["pulse/2026-02-28 Nora Haddad.md": "---\nheard: 4\n---\n"]).problems.count == 1)
    }
}
