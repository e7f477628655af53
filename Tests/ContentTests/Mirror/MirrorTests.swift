import Content
import MentoringModel
import Testing

/// What the mirror says of small notes of each kind, row by row.
@Suite("The mirror of a note") struct MirrorTests {
    private static let session = "pairs/kate-noor/sessions/2026-03-14.md"
    private static let goal = "pairs/kate-noor/goals/talk.md"
    private static let held = "session of Kate and Noor, 2026-03-14, held"

    @Test("A session: fields, lists, and what is only words")
    func ofSession() {
        let text = """
            ---
            # a comment
            duration: 1h30
            tags: [a, b]
            energy: 9
            agenda:
              - 10m Hello
              - {topic: Bye, minutes: 5, by: Noor}
            ---
            Today was nice.
            Really.

            ## Actions
            - [ ] @noor Send the slides
              to Ruth (due 2026-03-21)
              - with a note below it
            - [x] Kate: Ask Ruth for a date (done 2026-03-16)
            - [ ] Kate and Noor: meet again (due 2026-03-30)
            - [-] Kate: never mind
            - none

            ### Noor
            - [ ] Bring cake

            ## Wins
            - First talk given

            ## Stuff (private)
            - a line of a list

            ## Introductions
            - @noor → Ruth Blum (Acme)
            - Kate → Sam Ortiz (met 2026-03-01)

            Setext
            ------
            """
        #expect(
            MirrorSample([Self.session: text])[Self.session] == [
                Self.held, "name date: 2026-03-14", "2 read over: # a comment", "3 actual: 90 min",
                "4 read over: tags: [a, b]",
                "5 problem: energy: 9 [range]", "6 agenda: 2 below", "7 topic: “Hello”, 10 min",
                "8 topic: “Bye”, 5 min, brought by Noor", "10–11 words: Today was nice.", "13 section: actions",
                "14–15 promise: Noor: “Send the slides to Ruth”, due 2026-03-21, open",
                "16 list words: - with a note below it",
                "17 promise: Kate: “Ask Ruth for a date”, no day, done 2026-03-16",
                "18 promise: Kate: “meet again”, due 2026-03-30, open",
                "also promise: Noor: “meet again”, due 2026-03-30, open",
                "19 promise: Kate: “never mind”, no day, cancelled", "20 nothing: says that there is nothing",
                "22 section: actions, continued, of Noor", "23 promise: Noor: “Bring cake”, no day, open",
                "25 section: wins", "26 win: “First talk given”, not celebrated yet",
                "28 section: words; private: in no site and in no figure", "29 words: - a line of a list",
                "31 section: introductions",
                "32 introduction: Noor → Ruth Blum (Acme), offered 2026-03-14, the day of the session",
                "33 introduction: Kate → Sam Ortiz, met 2026-03-01", "35–36 section: words",
            ])
    }

    @Test("Tables, callouts, names above lists, and headings of boxes")
    func ofTables() {
        let text = """
            # Looking back
            ## Actions
            - Noor:
              - [ ] Book a room
            - For the fair
              - [ ] @kate Print cards

            **Kate**
            - [ ] Call them

            | Task | Who | Due |
            | - | - | - |
            | Draft | Noor | 2026-04-01 |
            |  | Kate | |

            > [!success] Wins
            > - A win

            ## Notes
            | a | b |
            | - | - |

            ```
            code
            ```
            """
        #expect(
            MirrorSample([Self.session: text])[Self.session] == [
                Self.held, "name date: 2026-03-14", "1 title: “Looking back”", "2 section: actions",
                "3 section: actions, of Noor", "4 promise: Noor: “Book a room”, no day, open",
                "5 section: actions, above the items below", "6 promise: Kate: “Print cards”, no day, open",
                "8 section: actions, of Kate", "9 promise: Kate: “Call them”, no day, open",
                "11–12 section: columns of actions", "13 promise: Noor: “Draft”, due 2026-04-01, open",
                "14 problem: |  | Kate | | [empty-item]", "16 section: wins", "17 win: “A win”, not celebrated yet",
                "19 section: words", "20 table words: | a | b |", "21 table words: | - | - |", "23–25 words: ```",
            ])
    }

    @Test("A goal: its measure in either place, values in every form, milestones with steps")
    func ofGoal() {
        let text = """
            ---
            start: 2026-01-05
            due: 2026-06-01
            metric: share
            unit: "%"
            target: 60
            baseline: 20
            updates:
              - 2026-02-01: 25
              - date: 2026-03-01
                value: 30
                # said by phone
                confidence: 7
              - date: 2026-02-30
                value: 3
            ---
            # Talk more

            ## Milestones
            - [x] Outline (done 2026-02-01, id out)
              - [x] part one
            - [ ] Slides (weight 2)

            ## Updates
            - 2026-03-10: 40 halfway
            """
        #expect(
            MirrorSample([Self.goal: text])[Self.goal] == [
                "goal of Kate and Noor, “Talk more”", "2 start: 2026-01-05", "3 due: 2026-06-01",
                "4 metric: “share” [measure-outside]", "5 unit: %", "6 target: 60 %", "7 baseline: 20 %",
                "8 updates: 2 below", "9 value: 25 % on 2026-02-01",
                "10–13 value: 30 % on 2026-03-01, confidence 7 of 10", "14–15 problem: - date: 2026-02-30 [day]",
                "17 title: “Talk more”", "19 section: milestones",
                "20 milestone: “Outline”, no day, done 2026-02-01, id out", "21 step: “part one”, done",
                "22 milestone: “Slides”, no day, open, weight 2", "24 section: updates",
                "25 value: 40 % on 2026-03-10, “halfway”",
            ])
    }

    @Test("An agreement: its terms, and the words of its sections without what is closed further")
    func ofAgreement() {
        let path = "pairs/kate-noor/agreement.md"
        let text = """
            ---
            mentor: Kate
            mentee: Noor
            cadence: every 2 weeks
            session_length: 1h
            visibility: program
            signed:
            - {by: Kate, on: 2026-01-05}
            ---
            # Us

            ## Hopes
            To learn.
            ### Deeper (private)
            secret

            ## Ground rules
            - one

            ## If it does not work
            """
        #expect(
            MirrorSample([path: text])[path] == [
                "agreement of Kate and Noor; open to the programme", "2 mentor: Kate", "3 mentee: Noor",
                "4 cadence: every 14 days", "5 session length: 60 min", "6 visibility: open to the programme",
                "7 signed: 1 below", "8 signature: Kate, on 2026-01-05",
                "10 section: words", "12 section: hopes", "13 words agreed on: “To learn.”",
                "14 section: words; private: in no site and in no figure", "15 words: secret",
                "17 section: ground rules", "18 words agreed on: “- one”", "20 section: if it does not work",
            ])
    }

    @Test("A pulse, a person, a resource, the programme")
    func ofOthers() {
        let pulse = "pairs/kate-noor/pulse/2026-03-noor.md"
        let mirror = MirrorSample([
            pulse: "---\nanswers: {heard: 4, safe: 5}\nuseful: 3\nconcern: talk\n---\nA good month.\n",
            "people/ruth.md":
                "---\nname: Ruth Blum\nroles: [contact]\noffers:\n  - a door\n  - a chair\n# later more\n---\n",
            "resources/grow.md": "---\ntype: book\ntime: 1h30\n---\n# Grow\n",
            "program.md": "---\nname: Bridge\ncadence: monthly\nthresholds: {behind: 0.3}\n---\n",
        ])
        #expect(
            mirror[pulse] == [
                "pulse of Noor in the pair Kate and Noor, 2026-03-01", "name by: Noor", "name date: 2026-03-01",
                "2 answers: heard 4 of 5, safe 5 of 5", "3 useful: 3 of 5", "4 concern: talk", "6 words: A good month.",
            ])
        #expect(
            mirror["people/ruth.md"] == [
                "person “Ruth Blum”", "2 name: “Ruth Blum”", "3 roles: contact", "4–6 offers: a door, a chair",
                "7 read over: # later more",
            ])
        #expect(
            mirror["resources/grow.md"] == ["resource “Grow”", "2 type: book", "3 time: 90 min", "5 title: “Grow”"])
        #expect(
            mirror["program.md"] == [
                "programme “Bridge”", "2 name: “Bridge”", "3 cadence: every 1 month",
                "4 thresholds: behind 0.3, at risk 0.1, ahead 0.1, needed pace 1.5, too early share 0.1, "
                    + "milestone late 7 days, too early 14 days",
            ])
    }

    @Test("A note that cannot be read, and one of a pair without an agreement, are told line by line")
    func unread() {
        let mirror = MirrorSample([
            Self.goal: "---\ntitle: [broken\n---\nbody\n", "pairs/x/sessions/2026-03-14.md": "## Wins\n- one\n",
            "Daily/x.md": "milk",
        ])
        #expect(
            mirror[Self.goal] == [
                "goal, nothing of it is read", "1 words: ---", "2 problem: title: [broken [yaml]", "3–4 words: ---",
            ])
        #expect(
            mirror["pairs/x/sessions/2026-03-14.md"] == ["session, nothing of it is read", "1–2 words: ## Wins"])
        #expect(mirror["pairs/x"] == ["not read [no-agreement]"] && mirror["Daily"] == ["not read [not-read]"])
        #expect(mirror.mirror.first { $0.path == Self.goal }?.hasErrors == true)
    }

    @Test("The day says what was held, kept and celebrated")
    func byDay() {
        let text = "## Actions\n- [x] Kate: Ask (done 2026-03-16)\n\n## Wins\n- Won (celebrated 2026-03-18)\n"
        let before = MirrorSample([Self.session: text], asOf: "2026-03-10")[Self.session]
        #expect(before.first == "session of Kate and Noor, 2026-03-14, planned")
        #expect(before.contains("2 promise: Kate: “Ask”, no day, open"))
        #expect(before.contains("5 win: “Won”, not celebrated yet"))
        let after = MirrorSample([Self.session: text])[Self.session]
        #expect(after.contains("2 promise: Kate: “Ask”, no day, done 2026-03-16"))
        #expect(after.contains("5 win: “Won”, celebrated 2026-03-18"))
    }

    @Test("Notes are found by path, folder, id and pair")
    func selection() {
        let other = "pairs/eva-tom/sessions/2026-03-14.md"
        let mirror = MirrorSample([
            Self.session: "x", Self.goal: "---\nstart: 2026-01-05\n---\n", other: "x",
            "pairs/eva-tom/agreement.md": "---\nmentor: Eva\nmentee: Tom\n---\n", "resources/Deep/Grow.md": "x",
        ]).mirror
        let selection = MirrorSelection(Set(mirror.map(\.path)))
        #expect(selection.notes(Self.session) == [Self.session])
        #expect(selection.notes("2026-03-14") == [other, Self.session] && selection.notes("talk") == [Self.goal])
        #expect(selection.notes("talk.md") == [Self.goal] && selection.notes("grow") == ["resources/Deep/Grow.md"])
        #expect(selection.notes("eva-tom") == ["pairs/eva-tom/agreement.md", other])
        #expect(selection.notes("resources") == ["resources/Deep/Grow.md"])
        #expect(selection.notes("tallk") == [] && selection.nearest(to: "tallk") == "talk")
        #expect(selection.notes("pairs/kate-noor/talk.md") == [])
        #expect(selection.nearest(to: "pairs/kate-noor/goals/tolk.md") == Self.goal)
    }
}
