import Content
import Diagnostics
import Foundation
import MentoringModel
import Testing

/// Reads notes given as texts and expects no problem.
func programme(_ notes: [String: String], attachments: Set<String> = []) -> Programme {
    let reading = readContent(
        notes: notes.map { (path: $0.key, bytes: Array($0.value.utf8)) }, attachments: attachments)
    #expect(reading.problems.map { "\($0.path):\($0.line) \($0.message)" } == [])
    return reading.programme
}

private let agreement = "---\nmentor: grace\nmentee: ada\nstart: 2026-01-01\n---\n"

/// A pair of Ada and Grace with one more note.
private func pair(_ path: String, _ text: String) throws -> Pair {
    try #require(programme(["pairs/ada-grace/agreement.md": agreement, "pairs/ada-grace/\(path)": text]).pairs.first)
}

@Suite("Reading") struct ReadingTests {
    @Test("A value is typed by its field, never guessed")
    func typed() throws {
        let goal = try #require(
            try pair(
                "goals/a.md",
                "---\ntitle: no\nspecific: 1.10\nstart: 2026-01-05\nrelevant: 2025-02-03\nachievable: 12:30\n---"
            ).goals.first)
        #expect(goal.title?.value == "no")
        #expect(goal.specific?.value == "1.10")
        #expect(goal.relevant?.value.why == "2025-02-03")
        #expect(goal.achievable?.value.evidence == "12:30")
    }

    @Test("What people write without quotes is the words that stand there")
    func kindly() throws {
        let goal = try #require(
            try pair(
                "goals/a.md",
                """
                ---
                start: 2026-01-05
                owner: @ada
                measure: {metric: share, unit: %, baseline: 10 %, target: 40 %}
                ---
                """
            ).goals.first)
        #expect(goal.owner?.value.id.text == "ada")
        guard case .metric(_, let unit, let baseline, let target, _) = goal.measure?.value else {
            Issue.record("no metric")
            return
        }
        #expect(unit == "%" && baseline == 10 && target == 40)
        let session = try #require(
            try pair(
                "sessions/2026-03-14.md",
                """
                ---
                agenda:
                  - Handling push-back: how
                  - why: not
                  - "20m Quoted: too"
                  - What went well?
                attended: [@ada, @grace]
                ---
                """
            ).sessions.first)
        #expect(
            session.agenda.map(\.topic) == ["Handling push-back: how", "why: not", "Quoted: too", "What went well?"])
        #expect(session.agenda.map(\.minutes) == [nil, nil, 20, nil])
        #expect(session.attended?.map(\.id.text) == ["ada", "grace"])
    }

    @Test("References with brackets around them mean the id")
    func brackets() throws {
        let content = programme([
            "pairs/ada-grace/agreement.md": agreement,
            "pairs/ada-grace/goals/lead-billing.md": "---\nstart: 2026-01-05\n---",
            "pairs/ada-grace/sessions/2026-03-14.md": "---\ngoals: [[lead-billing]]\n---",
        ])
        #expect(content.pairs[0].sessions[0].goals.map(\.value.text) == ["lead-billing"])
    }

    @Test("The smallest content is one file without front matter")
    func smallest() {
        let content = programme(["resources/My First Book.md": "# Ein Buch\r\n\r\nWorte\r\n"])
        #expect(content.resources.map(\.id.text) == ["my-first-book"])
        #expect(content.resources.first?.name == "Ein Buch")
        #expect(content.resources.first?.note.titleHeadingLine == 1)
        #expect(content.resources.first?.note.visibility == .public)
    }

    @Test("A byte-order mark, CRLF and an empty block are fine")
    func marks() throws {
        let session = try #require(
            try pair("sessions/2026-03-14.md", "\u{FEFF}---\r\n---\r\n## Wins\r\n- One\r\n").sessions.first)
        #expect(session.wins.map(\.words) == ["One"])
        #expect(session.wins.first?.source.line == 4)
    }

    @Test(
        "Ids are slugs of file names",
        arguments: [
            ("My First Goal", "my-first-goal"), ("e\u{301}tude", "étude"), ("A  --  B!", "a-b"), ("目標 1", "目標-1"),
            ("ÜBER", "über"), ("1.10", "1-10"),
        ])
    func slugs(name: String, id: String) {
        #expect(slug(of: name)?.text == id)
    }

    @Test("Aliases are read as what they mean")
    func aliases() throws {
        let goal = try #require(
            try pair(
                "goals/a.md",
                "---\nname: T\nstart_date: 2026-01-05\ndeadline: 2026-05-01\noutcome: S\nmeasure: {metric: m, from: 1, to: 3}\nachieved_on: 2026-04-01\n---"
            ).goals.first)
        #expect(goal.title?.value == "T" && goal.specific?.value == "S")
        #expect(goal.start?.value == CalendarDay("2026-01-05") && goal.due?.value == CalendarDay("2026-05-01"))
        #expect(goal.done?.value == CalendarDay("2026-04-01"))
    }

    static let items: [(line: String, title: String, state: TaskState, due: String?, done: String?)] = [
        ("- [x] Write it (due 2026-02-01, done 2026-01-28)", "Write it", .done, "2026-02-01", "2026-01-28"),
        ("- [X] Write it (done: 2026-01-28).", "Write it.", .done, nil, "2026-01-28"),
        ("- [-] Write it 📅 2026-02-01", "Write it", .cancelled, "2026-02-01", nil),
        ("- [ ] Write it ➕ 2026-01-01 📅 2026-02-01 ✅ 2026-01-28", "Write it", .open, "2026-02-01", "2026-01-28"),
        ("- [ ] Write it [due:: 2026-02-01]", "Write it", .open, "2026-02-01", nil),
        ("- [ ] Write it (by hand)", "Write it (by hand)", .open, nil, nil),
        ("- Write *it* and [[x|that]] (due 2026-02-01)", "Write it and that", .open, "2026-02-01", nil),
    ]

    @Test("Sections, task items and attributes are data", arguments: items)
    func milestones(line: String, title: String, state: TaskState, due: String?, done: String?) throws {
        let content = programme([
            "pairs/ada-grace/agreement.md": agreement, "resources/x.md": "x",
            "pairs/ada-grace/goals/a.md": "---\nstart: 2026-01-01\n---\n## Milestones:\n\n\(line)\n",
        ])
        let milestone = try #require(content.pairs[0].goals[0].milestones.first)
        #expect(milestone.title == title)
        #expect(milestone.state == state)
        #expect(milestone.due == due.flatMap { CalendarDay($0) })
        #expect(milestone.done == done.flatMap { CalendarDay($0) })
        #expect(milestone.source.line == 6)
    }

    @Test(
        "Brackets that mean nothing in a section are words",
        arguments: [
            "Met three strangers (met at the fair)", "A way out (made possible by Elena)",
            "Sleeping again (weight off my mind)",
        ])
    func words(text: String) throws {
        let session = try #require(try pair("sessions/2026-03-14.md", "## Wins\n- \(text)\n").sessions.first)
        #expect(session.wins.map(\.words) == [text])
    }

    @Test("The numbers of a measure have places of their own")
    func measurePlaces() throws {
        let text = "---\nstart: 2026-01-05\nmeasure:\n  metric: m\n  baseline: 1\n  target: 3\n---"
        let goal = try #require(try pair("goals/a.md", text).goals.first)
        #expect(goal.measurePlaces["baseline"]?.line == 5 && goal.measurePlaces["target"]?.line == 6)
    }

    @Test("An agenda is read from the section as from the field")
    func agenda() throws {
        let session = try #require(
            try pair(
                "sessions/2026-03-14.md",
                "---\nplanned: 2h\n---\n## Topics\n- 10m Last promises\n- 1h 30m: Handling push-back: how? @ada\n- Open end (5 min)\n- @mentor 2 things\n"
            ).sessions.first)
        #expect(session.agenda.map(\.topic) == ["Last promises", "Handling push-back: how?", "Open end", "2 things"])
        #expect(session.agenda.map(\.minutes) == [10, 90, 5, nil])
        #expect(session.agenda.map { $0.by?.id.text } == [nil, "ada", nil, "grace"])
    }

    @Test("Introductions have a maker, a name and days")
    func introductions() throws {
        let session = try #require(
            try pair(
                "sessions/2026-03-14.md",
                "## Introductions\n- @mentor → Dr. Lee (offered 2026-03-14, made 2026-03-20)\n- @grace: -> Ann\n- @grace Katrin Hoffmann (offered 2026-02-12)\n- none else this time\n"
            ).sessions.first)
        #expect(session.introductions.map(\.name) == ["Dr. Lee", "Ann", "Katrin Hoffmann"])
        #expect(session.introductions.map { $0.by?.id.text } == ["grace", "grace", "grace"])
        #expect(session.introductions[0].made == CalendarDay("2026-03-20"))
    }

    @Test("Only task items of the body are a checklist, leaves known")
    func checklist() throws {
        let goal = try #require(
            try pair(
                "goals/a.md",
                "---\nstart: 2026-01-01\n---\n- [ ] Book\n  - [x] Chapter 1\n  - [ ] Chapter 2\n- a remark\n"
            ).goals.first)
        #expect(goal.checklist.map(\.title) == ["Book", "Chapter 1", "Chapter 2"])
        #expect(goal.checklist.map(\.isLeaf) == [false, true, true])
    }

    @Test("Links lead to notes, the pair's own first")
    func links() {
        let content = programme(
            [
                "pairs/ada-grace/agreement.md": agreement,
                "pairs/ada-grace/goals/book.md": "---\nstart: 2026-01-05\n---",
                "pairs/ada-grace/sessions/2026-03-14.md":
                    "[[book]] [[Book.md|it]] [r](../../../resources/b%20k.md#x) ![p](../plan.png) [[ada-grace]] <https://example.org>",
                "resources/book.md": "See [[book]].", "resources/b k.md": "# x",
            ], attachments: ["pairs/ada-grace/plan.png"])
        #expect(
            content.pairs[0].sessions[0].note.links == [
                "[[book]]": .note(path: "pairs/ada-grace/goals/book.md"),
                "[[Book.md]]": .note(path: "pairs/ada-grace/goals/book.md"),
                "../../../resources/b%20k.md#x": .note(path: "resources/b k.md"),
                "../plan.png": .attachment(path: "pairs/ada-grace/plan.png"),
                "[[ada-grace]]": .pair(content.pairs[0].id),
            ])
        #expect(content.resources.last?.note.links == ["[[book]]": .note(path: "resources/book.md")])
    }

    @Test(
        "Lengths",
        arguments: [
            ("45m", 45.0), ("1h 30m", 90), ("1.5h", 90), ("1 hour", 60), ("90 min", 90), ("50", 50),
        ])
    func lengths(text: String, minutes: Double) throws {
        let session = try #require(try pair("sessions/2026-03-14.md", "---\nplanned: \(text)\n---").sessions.first)
        #expect(session.planned?.value == minutes)
    }

    @Test(
        "Spans",
        arguments: [
            ("48h", Span.hours(48)), ("14d", .days(14)), ("2w", .days(14)), ("3mo", .months(3)), ("weekly", .days(7)),
            ("fortnightly", .days(14)), ("biweekly", .days(14)), ("every 2 weeks", .days(14)),
            ("every other week", .days(14)),
            ("monthly", .months(1)), ("quarterly", .months(3)),
        ])
    func spans(text: String, span: Span) {
        let content = programme(["pairs/a/agreement.md": "---\nmentor: m\nmentee: n\ncadence: \(text)\n---"])
        #expect(content.pairs.first?.agreement.cadence?.value == span)
    }
}
