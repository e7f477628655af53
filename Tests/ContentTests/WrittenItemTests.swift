import Content
import Diagnostics
import MentoringModel
import Testing

/// Items of whole notes: sections under many names, boxes within boxes, values in bodies.
@Suite("Items of notes") struct WrittenItemTests {
    private func pair(_ notes: [String: String], settings: String = "") -> (pair: Pair?, codes: [String]) {
        var all = notes.reduce(into: [String: String]()) { $0["pairs/noor-elena/\($1.key)"] = $1.value }
        all["pairs/noor-elena/agreement.md"] =
            "---\nmentor: Elena\nmentee: Noor\nstart: 2026-01-05\nend: 2026-12-18\n---"
        if !settings.isEmpty { all["program.md"] = settings }
        let reading = readContent(notes: all.map { (path: $0.key, bytes: Array($0.value.utf8)) }, attachments: [])
        return (reading.programme.pairs.first, reading.problems.map(\.kind.code))
    }

    private func session(_ text: String, settings: String = "") -> (session: Session?, codes: [String]) {
        let read = pair(["sessions/2026-03-12.md": text], settings: settings)
        return (read.pair?.sessions.first, read.codes)
    }

    private func goal(_ text: String) -> (goal: Goal?, codes: [String]) {
        let read = pair(["goals/talk.md": text])
        return (read.pair?.goals.first, read.codes)
    }

    @Test(
        "A section is known by its words",
        arguments: [
            "## Actions", "## ACTIONS:", "### 🎯 Actions", "## 1. Actions", "## 2) Action items", "## **Actions**",
            "## *Next steps* 🚀", "## Actions for Noor", "## Actions for next time", "## Noor's actions",
            "## Actions (3)", "## To-do", "## TODO", "## To Do's", "## Follow-up", "## Follow-ups:", "## Homework",
            "## Tasks", "## Action points!", "## Next\u{A0}actions", "## A\u{200B}ctions", "## Aufgaben",
            "## Nächste Schritte", "## Zusagen", "**Actions**\n", "**Action items:**\n", "Actions\n-------",
            "# Actions",
            "## Actions & co", "## Actions – Noor",
        ])
    func names(heading: String) {
        let read = session("\(heading)\n- [ ] @noor Draft it (due 2026-03-20)\n")
        guard heading != "## Actions & co" else {
            #expect(read.session?.actions.isEmpty == true)
            #expect(read.codes == ["unread"])
            return
        }
        #expect(read.session?.actions.map(\.words) == ["Draft it"])
        #expect(read.session?.actions.first?.due == CalendarDay("2026-03-20"))
        #expect(read.codes == [])
    }

    @Test("The site's language and the programme give names of their own")
    func ownNames() {
        let german = "---\nlanguage: de\n---"
        #expect(session("## Erkenntnisse\n- a", settings: german).session?.learned.count == 1)
        #expect(session("## Erkenntnisse\n- a").session?.learned.count == 0)
        let own = "---\nsections: {actions: [Bis zum nächsten Mal]}\n---"
        #expect(session("## 📌 Bis zum nächsten Mal\n- [ ] a", settings: own).session?.actions.count == 1)
    }

    @Test("Whom a heading or an item names owns what stands below it")
    func owners() {
        let text = """
            ## Actions
            ### Elena
            - [ ] one
            ### @noor
            - [ ] two
            - [ ] @elena three

            ## Next steps for Noor
            - four
            - **Elena**
              - [ ] five
            - Noor:
              - six
              - seven
            """
        let read = session(text)
        #expect(
            read.session?.actions.map { "\($0.words) \($0.who?.id.text ?? "-")" } == [
                "one elena", "two noor", "three elena", "four noor", "five elena", "six noor", "seven noor",
            ])
        #expect(read.codes == [])
    }

    @Test("A bold name says whose the items below it are, up to the next one")
    func boldNames() {
        let text = "## Actions\n### Noor\n- [ ] one\n\n**Elena:**\n- [ ] two\n\n**Noor**\n\n- [ ] three\n"
        let read = session(text)
        #expect(
            read.session?.actions.map { "\($0.words) \($0.who?.id.text ?? "-")" } == [
                "one noor", "two elena", "three noor",
            ])
        #expect(read.codes == [])
    }

    @Test("A member's name in [[ ]] is a name where there is no people/ folder, and no broken link")
    func linkedNames() {
        let read = session("## Actions\n- [ ] [[noor]] one\n\nWe asked [[Elena]] and [[nobody]].\n")
        #expect(read.session?.actions.first?.who?.id.text == "noor")
        #expect(read.codes == ["unknown-link"])
    }

    @Test("A callout is apart from the section around it, and its title may open one")
    func callouts() {
        let text =
            "## Actions\n- [ ] @noor one\n\n> [!success] Wins\n> - Sam said yes\n\n> [!question]- Questions\n> - When?\n"
            + "\n> [!tip]\n> - words\n\n## Decisions\n- two\n"
        let read = session(text)
        #expect(read.session?.actions.map(\.words) == ["one"])
        #expect(read.session?.wins.map(\.words) == ["Sam said yes"])
        #expect(read.session?.questions.map(\.words) == ["When?"])
        #expect(read.session?.decisions.map(\.words) == ["two"])
    }

    @Test(
        "The sections of an agreement are known by their words, so that a signature covers them",
        arguments: [
            "## Confidentiality", "## 🤝 Confidentiality", "## 5. Confidentiality:", "## Vertraulichkeit",
            "## Confidentiality & trust", "## **Confidentiality**",
        ])
    func agreement(heading: String) {
        let text = "---\nmentor: Elena\nmentee: Noor\nstart: 2026-01-05\n---\n\(heading)\nAll stays here.\n"
        let reading = readContent(notes: [("pairs/a/agreement.md", Array(text.utf8))], attachments: [])
        let sections = reading.programme.pairs.first?.agreement.sections ?? []
        #expect(sections.map(\.kind) == [.confidentiality])
        #expect(sections.first?.text == "All stays here.")
    }

    @Test("Two people share a promise, each with one of their own; so do all with @both")
    func shared() {
        let text = "## Actions\n- [ ] @noor, @elena one\n- [ ] @both two\n- [ ] ~~@noor~~ three"
        let actions = session(text).session?.actions ?? []
        #expect(
            actions.prefix(4).map { "\($0.words) \($0.who?.id.text ?? "-")" } == [
                "one noor", "one elena", "two elena", "two noor",
            ])
        #expect(Set(actions.map(\.source)).count == actions.count)
    }

    @Test("A promise below a promise is one, and an item without a box that holds boxes is their heading")
    func nested() {
        let text = """
            ## Actions
            - [ ] @noor Prepare the talk
              - [ ] @noor find a title (due 2026-03-14)
              - [ ] @elena review it (due 2026-03-15)
              - think of the room
            - Room
              - [ ] @noor book it (due 2026-03-15)
            """
        let read = session(text)
        #expect(
            read.session?.actions.map(\.words) == ["Prepare the talk", "find a title", "review it", "book it"])
        #expect(read.codes == [])
    }

    @Test("Boxes of other states are open")
    func states() {
        let text =
            "## Actions\n- [>] @noor a\n- [/] @noor b\n- [] @noor c\n- [ ]@noor d\n- [?] @noor e\n- [x] @noor f\n"
            + "- [ ] @noor g ❌ 2026-03-10\n- ☑ @noor h"
        let actions = session(text).session?.actions ?? []
        #expect(actions.map(\.state) == [.open, .open, .open, .open, .open, .done, .cancelled, .done])
        #expect(actions.allSatisfy { $0.who?.id.text == "noor" })
    }

    @Test("A milestone with boxes below it is done with the last of them")
    func steps() {
        let text = """
            ---
            start: 2026-01-05
            due: 2026-05-25
            ---
            ## Milestones
            - [ ] One
              - [x] a ✅ 2026-02-01
              - [-] b
              - [x] c (done 2026-02-03)
            - [ ] Two
              - [x] d
              - [ ] e
            - [x] Three (done 2026-02-09)
              - [ ] f
            - Group
              - [x] Four (done 2026-02-10)
              - words
            - Five
              - only words
            """
        let goal = goal(text).goal
        #expect(
            goal?.milestones.map { "\($0.title) \($0.state) \($0.done.map(\.description) ?? "-")" } == [
                "One done 2026-02-03", "Two open -", "Three done 2026-02-09", "Four done 2026-02-10", "Five open -",
            ])
        #expect(goal?.checklist.count(where: \.isLeaf) == 7)
    }

    @Test(
        "Values stand in the body of a goal",
        arguments: [
            ("- 2026-03-01: 12", 12.0, nil), ("- 2026-03-01: 12 (confidence 7) first full week", 12, "first full week"),
            ("- 2026-03-01 – 12 talks, at last", 12, "at last"), ("* 2026-03-01 → 12", 12, nil),
            ("- 2026-03-01 12", 12, nil), ("- @noor 2026-03-01: 12 talks", 12, nil), ("- 2026-03-01 | 12.5", 12.5, nil),
            ("| Date | Value | Note |\n|---|---:|---|\n| 2026-03-01 | 12 | first |", 12, "first"),
            ("| What | When | talks |\n|---|---|---|\n| x | 2026-03-01 | 12 |", 12, "x"),
        ] as [(String, Double, String?)])
    func updates(list: String, value: Double, note: String?) {
        for heading in ["## Updates", "## Log", "## Check-ins", "**Values**\n"]
        where !(heading.hasPrefix("*") && list.hasPrefix("|")) {
            let read = goal(
                "---\nstart: 2026-01-05\nmeasure: {metric: talks, unit: talks, baseline: 0, target: 20}\n---\n"
                    + "\(heading)\n\(list.hasPrefix("|") ? "\n" : "")\(list)\n")
            let entry = read.goal?.updates.first
            #expect(entry?.value == value)
            #expect(entry?.note == note)
            #expect(entry?.day == CalendarDay("2026-03-01"))
            #expect(read.codes == [])
        }
    }

    @Test(
        "A value that could be half a number is an error",
        arguments: ["- 2026-03-01: 1,5", "- 2026-03-01: 10,000", "- 2026-03-01: 10 000", "- 2026-02-30: 1"])
    func halfValues(list: String) {
        let read = goal(
            "---\nstart: 2026-01-05\nmeasure: {metric: talks, unit: talks, baseline: 0, target: 20}\n---\n## Updates\n\(list)\n"
        )
        #expect(read.goal?.updates.isEmpty == true)
        #expect(read.codes == [list.contains("02-30") ? "day" : "number"])
    }

    @Test("Values of goals stand under Progress of a session")
    func progress() {
        let goal = "---\nstart: 2026-01-05\nmeasure: {metric: talks, unit: talks, baseline: 0, target: 20}\n---\n"
        let text = "## Progress\n- [[talk]]: 3 (confidence 6) it goes well\n- We laughed: a lot\n- talk = 4\n"
        let read = pair(["goals/talk.md": goal, "sessions/2026-03-12.md": text])
        let entries = read.pair?.sessions.first?.progress ?? []
        #expect(entries.map(\.value) == [3, 4])
        #expect(entries.first?.confidence == 6)
        #expect(entries.first?.note == "it goes well")
    }

    @Test(
        "Minutes of a topic, as people write them",
        arguments: [
            ("30m Talk", 30.0), ("1h30 Talk", 90), ("(10m) Talk", 10), ("10' Talk", 10), ("1,5h Talk", 90),
            ("0:20 Talk", 20),
            ("10 min: Talk", 10), ("[15m] Talk", 15), ("Talk (10m)", 10), ("Talk – 10 min", 10), ("Talk, 20m", 20),
            ("1 h 30 m Talk", 90), ("45 Minuten Talk", 45), ("10m @noor Talk", 10), ("@noor 10m Talk", 10),
            ("Talk [20 min]", 20),
        ])
    func minutes(topic: String, minutes: Double) {
        let read = session("## Agenda\n- \(topic)\n")
        #expect(read.session?.agenda.first?.minutes == minutes)
        #expect(read.session?.agenda.first?.topic == "Talk")
        #expect(read.codes == [])
    }

    @Test(
        "Who is named at the end of a topic brings it, whatever word stands before", arguments: ["from", "with", "to"])
    func broughtBy(word: String) {
        let topic = session("## Agenda\n- 10m Where they come \(word) @noor\n").session?.agenda.first
        #expect(topic?.by?.id.text == "noor")
        #expect(topic?.topic == "Where they come \(word)")
    }

    @Test(
        "A time of the clock and a number are words",
        arguments: ["9:30 Talk", "3 questions", "Talk at 10:00", "2026 plans"])
    func noMinutes(topic: String) {
        let read = session("## Agenda\n- \(topic)\n")
        #expect(read.session?.agenda.first?.minutes == nil)
        #expect(read.session?.agenda.first?.topic == topic)
    }

    @Test(
        "A day in words says which is meant",
        arguments: [
            ("Draft by Friday", "2026-03-13"), ("Draft until 21.9.", "2026-09-21"), ("Draft next week", "2026-03-20"),
            ("Entwurf bis Freitag", "2026-03-13"), ("Draft tomorrow", "2026-03-13"),
            ("Draft by end of month", "2026-03-31"),
            ("Draft by March 20", "2026-03-20"), ("Draft by 20 March", "2026-03-20"),
            ("Draft within 2 weeks", "2026-03-26"),
            ("Draft before next Monday", "2026-03-16"), ("Entwurf bis 3. April", "2026-04-03"),
            ("Draft by Thursday", "2026-03-19"),
        ])
    func daysInWords(words: String, day: String) {
        let all = [
            "pairs/a-b/agreement.md": "---\nmentor: a\nmentee: b\n---",
            "pairs/a-b/sessions/2026-03-12.md": "## Actions\n- [ ] @b \(words)\n",
        ]
        let problems = readContent(notes: all.map { (path: $0.key, bytes: Array($0.value.utf8)) }, attachments: [])
            .problems
        #expect(problems.map(\.kind.code) == ["day-in-words"])
        #expect(problems.first?.help?.contains(day) == true, "\(problems.first?.help ?? "")")
    }

    @Test(
        "Words that are no day",
        arguments: [
            "Ask the Friday group", "Read chapter 3 of 12", "Learn to say no", "Do it in pairs", "Move the sun picture",
            "Plan next steps",
        ])
    func noDays(words: String) {
        #expect(session("## Actions\n- [ ] @noor \(words)\n").codes == [])
    }
}
