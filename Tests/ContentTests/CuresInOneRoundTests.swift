import Content
import Diagnostics
import MentoringModel
import Testing

/// Help that, typed as written, ends the problem, and one message where one is enough.
@Suite("Cures in one round") struct CuresInOneRoundTests {
    private let german = "---\nlanguage: de\n---\n"

    private func goal(_ item: String) -> PairSample {
        PairSample(goal: "## Milestones\n- [ ] \(item)\n")
    }

    @Test(
        "A day in brackets with other words is to be written beside brackets of their own",
        arguments: [
            ("Talk (12.6., Raum klärt Sam)", "(due 2026-06-12) (Raum klärt Sam)"),
            ("Folien (Fr 13.3., erst intern)", "(due 2026-03-13) (erst intern)"),
            ("Plan (bis Freitag, wenn’s geht)", "(due 2026-03-13) (wenn’s geht)"),
            ("Plan (erst intern, bis 13.3.)", "(due 2026-03-13) (erst intern)"),
            ("Plan (20 March – Sam books)", "(due 2026-03-20) (Sam books)"),
        ])
    func brackets(item: String, written: String) {
        let sample = PairSample(session: "## Actions\n- [ ] Noor: \(item)\n", settings: german)
        #expect(sample.codes == ["day-in-words"])
        #expect(sample.helps == ["write \(written) in place of these brackets"])
        let words = item.prefix { $0 != "(" }
        #expect(PairSample(session: "## Actions\n- [ ] Noor: \(words)\(written)\n").codes == [])
    }

    @Test("What a member does in such brackets is an item of its own")
    func memberInBrackets() {
        let sample = PairSample(session: "## Actions\n- [ ] Noor: Talk (12.6., Raum klärt Elena)\n", settings: german)
        #expect(
            sample.helps == [
                "write (due 2026-06-12) (Raum klärt Elena) in place of these brackets; what @elena does is an item of its own below "
                    + "## Aufgaben: - [ ] @elena …"
            ])
        #expect(goal("Talk vorm Team (12.5., Raum klärt Sam)").codes == ["day-in-words"])
    }

    @Test(
        "The part of a day belongs to the day",
        arguments: [
            "(bis 22.5. abends)", "(22.5. vormittags)", "bis 22.5. abends", "(by 22 May evening)",
            "(by May 22 afternoon)",
        ])
    func partsOfDay(words: String) {
        let sample = PairSample(session: "## Actions\n- [ ] Noor: Rohfassung \(words)\n", settings: german)
        #expect(sample.codes == ["day-in-words"])
        #expect(sample.helps == ["write (due 2026-05-22) if that is meant"])
        let written = words.filter { !"()".contains($0) }
        #expect(sample.reading.problems.first?.message == "“\(written)” is not read as a day")
    }

    @Test(
        "An unknown day of a promise of nobody is told of once",
        arguments: [
            "Noor & Elena read ch. 4 before we meet again", "Noor read ch. 4 by next time",
            "Noor to draft (before we meet again)",
            "Noor liest Kapitel 4 bis zum nächsten Mal",
        ])
    func unknownDay(item: String) {
        let sample = PairSample(["sessions/2026-03-12.md": "## Actions\n- [ ] \(item)\n"])
        #expect(sample.codes == ["unread"])
        #expect(sample.helps.allSatisfy { $0.contains("(due YYYY-MM-DD), with the day that is meant") })
    }

    @Test(
        "A promise of nobody that is struck through has one message",
        arguments: [
            ("~~Noor: ADR no. 2~~ dropped, see wiki", "@noor ADR no. 2 – dropped, see wiki"),
            ("~~@noor ADR no. 4~~ not needed", "@noor ADR no. 4 – not needed"),
        ])
    func struck(item: String, written: String) {
        let sample = PairSample(session: "## Actions\n- [ ] \(item)\n")
        #expect(sample.codes == ["unread"])
        #expect(sample.helps == ["write - [-] \(written) if it was cancelled, - [x] if it is done"])
        #expect(PairSample(session: "## Actions\n- [-] \(written)\n").codes == [])
        #expect(PairSample(session: "## Actions\n- [ ] ~~Noor: Folien~~\n").codes == ["struck-item"])
    }

    @Test(
        "A day that was given up for another is told as such",
        arguments: [
            "was 2026-04-03", "war 2026-04-03", "originally 2026-04-03", "moved from 2026-04-03",
            "ursprünglich 2026-04-03",
            "statt 2026-04-03", "verschoben von 2026-04-03",
        ])
    func earlierDays(words: String) {
        let inside = PairSample(session: "## Actions\n- [ ] @noor slides (due 2026-04-17, \(words))\n")
        #expect(inside.codes == ["attribute"])
        #expect(inside.reading.problems.first?.message == "“\(words)” is an earlier day, which no item keeps")
        let behind = PairSample(session: "## Actions\n- [ ] @noor slides (due 2026-04-17) (\(words))\n")
        #expect(behind.codes == ["unread"])
        #expect(
            behind.helps == [
                "it is an earlier day, which no item keeps: take it out, or put it in backticks, `2026-04-03`"
            ])
        let cured = "## Actions\n- [ ] @noor slides (due 2026-04-17) (was `2026-04-03`)\n"
        #expect(PairSample(session: cured).codes == [])
    }

    @Test(
        "A span of days in words is proposed as two days",
        arguments: [
            "4.–18. August", "Aug 4 to 18", "2026-08-04 to 2026-08-18", "from 4 Aug to 18 Aug", "vom 4.8. bis 18.8.",
            "August 4–18, 2026", "4-18 August", "4.-18.8.", "4.8.2026 - 18.8.2026", "2026-08-04 – 2026-08-18",
        ])
    func pauses(words: String) {
        let agreement = "---\nmentor: elena\nmentee: noor\nstart: 2026-01-05\npauses: \(words)\n---\n"
        let reading = readContent(
            notes: [(path: "pairs/a/agreement.md", bytes: Array(agreement.utf8))], attachments: [])
        #expect(
            reading.problems.map(\.help) == [
                "write it as {from: 2026-08-04, to: 2026-08-19}; `to` is the first day back"
            ])
    }

    @Test("Over the end of a year, and words that are no span")
    func otherPauses() {
        func help(_ words: String) -> [String?] {
            let agreement = "---\nmentor: elena\nmentee: noor\nstart: 2026-01-05\npauses: \(words)\n---\n"
            return readContent(notes: [(path: "pairs/a/agreement.md", bytes: Array(agreement.utf8))], attachments: [])
                .problems.map(\.help)
        }
        #expect(
            help("24 Dec to 6 Jan") == ["write it as {from: 2026-12-24, to: 2027-01-07}; `to` is the first day back"])
        #expect(help("Sommerferien") == ["write it as {from: YYYY-MM-DD, to: YYYY-MM-DD}"])
        #expect(help("2 to 3 weeks") == ["write it as {from: YYYY-MM-DD, to: YYYY-MM-DD}"])
    }

    @Test(
        "A table with tabs is named with its first line as an item",
        arguments: [
            (
                "What\tWho\tWhen\nReview PR\tNoor\t2026-03-20\nSend deck\tElena\tFriday",
                "- [ ] @noor Review PR (due 2026-03-20)"
            ),
            ("Review PR\tNoor\tFriday\nSend deck\tElena\t2026-03-20", "- [ ] @noor Review PR (due 2026-03-13)"),
            ("Wer\tWas\tStand\nElena\tRaum buchen\terledigt\nNoor\tFolien\toffen", "- [x] @elena Raum buchen"),
        ])
    func tabs(text: String, item: String) {
        let sample = PairSample(session: "## Actions\n\(text)\n")
        #expect(sample.codes == ["unread-table"])
        #expect(sample.helps == ["write a list, with each line as an item: \(item)"])
    }

    @Test("Tables with tabs in a goal, and in prose")
    func tabsOfGoals() {
        let steps = PairSample(goal: "## Milestones\nStep\tDue\tDone\nOutline\t2026-02-01\tx\nDeck\t2026-03-01\t\n")
        #expect(steps.helps == ["write a list, with each line as an item: - [x] Outline (due 2026-02-01)"])
        let values = PairSample(
            goal: "measure: 1\n\n## Updates\nDate\tValue\n2026-02-01\t3\n".replacing("measure: 1\n\n", with: ""))
        #expect(values.helps == ["write a list, with each line as an item: - 2026-02-01: 3"])
        #expect(PairSample(session: "## Stuff\na\tb\nc\td\n").codes == [])
    }

    @Test(
        "A word for the state of a goal has its own",
        arguments: [
            ("in progress", "active"), ("läuft", "active"), ("in Arbeit", "active"), ("WIP", "active"),
            ("offen", "active"),
            ("on hold", "paused"), ("blocked", "paused"), ("erledigt", "achieved"), ("finished", "achieved"),
            ("not started", "draft"), ("abgebrochen", "dropped"),
        ])
    func goalStates(word: String, meant: String) {
        let sample = PairSample(["goals/talk.md": "---\nstart: 2026-01-05\ndue: 2026-06-01\nstatus: \(word)\n---\n"])
        #expect(sample.helps == ["write \(meant) if that is meant"])
    }

    @Test("A label of what is open in front of a promise hides nobody")
    func openLabels() {
        for label in ["Open", "Offen", "Pending"] {
            let sample = PairSample(session: "## Actions\n- \(label): Noor: slides\n- \(label): Elena sends it\n")
            #expect(
                sample.helps == [
                    "write @noor slides, or begin the item with whoever does it",
                    "write @elena sends it, or begin the item with whoever does it",
                ])
            #expect(PairSample(session: "## Actions\n\(label):\n- [ ] Noor: slides\n").codes == [])
        }
    }

    // MARK: People

    private func withOthers(_ session: String, _ more: [String: String] = [:]) -> ContentReading {
        var notes = [
            "pairs/noor-elena/agreement.md":
                "---\nmentor: elena\nmentee: noor\nstart: 2026-01-05\nend: 2026-12-18\n---\n",
            "people/elena.md": "---\nname: Elena Petrova\n---", "people/noor.md": "---\nname: Noor Haddad\n---",
            "people/helen-marsh.md": "---\nname: Helen Marsh\n---",
            "people/tomas-vega.md": "---\nname: Tomás Vega\n---",
            "pairs/noor-elena/sessions/2026-03-12.md": "---\nnext: 2026-03-26\n---\n" + session,
        ]
        notes.merge(more) { $1 }
        return readContent(notes: notes.map { (path: $0.key, bytes: Array($0.value.utf8)) }, attachments: [])
    }

    @Test(
        "Somebody known outside the pair has what they promise",
        arguments: [
            ("Helen: book the room", "helen-marsh"), ("helen: book the room", "helen-marsh"),
            ("Tomas: book the room", "tomas-vega"), ("Tomás: book the room", "tomas-vega"),
            ("tomas: book the room", "tomas-vega"), ("@tomas book the room", "tomas-vega"),
        ])
    func outside(item: String, who: String) {
        let reading = withOthers("## Actions\n- [ ] \(item)\n")
        #expect(reading.problems == [])
        #expect(reading.programme.pairs.first?.sessions.first?.actions.map(\.who?.id.text) == [who])
    }

    @Test(
        "Such a name in a sentence is named with the item to write",
        arguments: [
            ("Helen to book the room", "@helen-marsh book the room"),
            ("helen to book the room", "@helen-marsh book the room"),
            ("Tomas will ask (Friday)", "@tomas-vega will ask (due 2026-03-13)"),
        ])
    func outsideInSentences(item: String, written: String) {
        let reading = withOthers("## Actions\n- \(item)\n")
        #expect(reading.problems.map(\.help) == ["write \(written), or begin the item with whoever does it"])
    }

    @Test("A title in front of a surname is told with the id")
    func titles() {
        let goal = "---\nowner: Ms Haddad\nstart: 2026-01-05\ndue: 2026-06-01\n---\n"
        let reading = withOthers("", ["pairs/noor-elena/goals/talk.md": goal])
        #expect(reading.problems.map(\.kind.code) == ["unknown-person"])
        #expect(reading.problems.map(\.help) == ["did you mean `noor`?"])
        let other = withOthers(
            "", ["pairs/noor-elena/goals/talk.md": goal.replacing("Ms Haddad", with: "Frau Marsh")])
        #expect(other.problems.map(\.help) == ["did you mean `helen-marsh`?"])
    }

    @Test("What was handed to somebody is done")
    func handedOver() {
        for item in ["sent abstract to Elena", "emailed slides to the team", "gave notes to Elena"] {
            let sample = PairSample(session: "## Actions\n- [ ] @noor \(item)\n")
            #expect(sample.codes == ["state-in-words"])
            #expect(sample.helps.allSatisfy { $0.hasPrefix("write - [x] @noor \(item)") })
        }
        #expect(PairSample(session: "## Actions\n- [ ] @noor sent items folder\n").codes == [])
    }

    @Test(
        "How long a talk took, within its sentence",
        arguments: [
            ("We talked 45 min about the deck and then left.", "45m"),
            ("We met for 50 minutes and drew the plan.", "50m"),
            ("45 Min über die Folien gesprochen, dann los.", "45m"), ("spoke for about 40 min about the deck", "40m"),
            ("Wir haben 50 Min über den Text geredet.", "50m"), ("Wir sprachen 45 Min über den Text.", "45m"),
        ])
    func talks(line: String, length: String) {
        let sample = PairSample(session: "\(line)\n\nThen more of it all.\n")
        #expect(sample.codes == ["field-in-body"])
        #expect(sample.helps == ["write actual: \(length) between the two lines --- at the top of the note"])
    }

    @Test(
        "Lengths of other things",
        arguments: [
            "We talked about the 45 min talk at the fair.", "Her talk of 45 min went well.",
            "We talked about 45 min sessions.",
            "The talk was 45 min of slides we had talked about.",
        ])
    func otherLengths(line: String) { #expect(PairSample(session: "\(line)\n\nThen more.\n").codes == []) }

    @Test("A meeting without a day is no part of a contact’s name")
    func meetings() {
        for tail in ["Kaffee", "coffee together"] {
            let sample = PairSample(session: "## Introductions\n- Elena → Dr. Anke Lenz, \(tail)\n")
            #expect(sample.codes == ["introduction-remark"])
            #expect(sample.helps == ["take it out, and write (met YYYY-MM-DD) with the day on which they met"])
            #expect(sample.session?.introductions.map(\.name) == ["Dr. Anke Lenz"])
        }
        for tail in ["Teamleiterin", "Lunch Club lead", "Meeting designer", "Treffen e.V."] {
            #expect(PairSample(session: "## Introductions\n- Elena → Anke Lenz, \(tail)\n").codes == [])
        }
    }

    @Test("A step behind a contact’s name")
    func contacts() {
        for (tail, day) in [
            ("Kaffee am 10.3.", "2026-03-10"), ("Lunch on 10 March", "2026-03-10"),
            ("Telefonat am 10.3.", "2026-03-10"),
            ("Mittagessen am 10. März", "2026-03-10"), ("call on March 10", "2026-03-10"),
        ] {
            let sample = PairSample(
                session: "## Introductions\n- Elena → Noor → Dr. Anke Lenz, \(tail)\n", settings: german)
            #expect(sample.codes == ["day-in-words"])
            #expect(sample.helps == ["write (met \(day))"])
            #expect(sample.session?.introductions.map(\.name) == ["Dr. Anke Lenz"])
        }
    }
}
