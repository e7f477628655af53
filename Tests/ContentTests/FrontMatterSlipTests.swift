import Content
import Diagnostics
import MentoringModel
import Testing

private let path = "pairs/ada-grace/goals/talk.md"

@Suite("Slips in front matter") struct FrontMatterSlipTests {
    private func read(_ fields: String, at path: String = path) -> ContentReading {
        readContent(
            notes: [
                (path: path, bytes: Array("---\n\(fields)\n---\n".utf8)),
                (
                    path: "pairs/ada-grace/agreement.md",
                    bytes: Array("---\nmentor: grace\nmentee: ada\nstart: 2026-01-01\n---\n".utf8)
                ),
            ], attachments: [])
    }

    private func lines(_ reading: ContentReading) -> [String] {
        reading.problems.map { "\($0.line):\($0.column) \($0.kind.code): \($0.message) (\($0.help ?? ""))" }
    }

    @Test(
        "An invisible space where a blank belongs is named, with the line as it should be",
        arguments: [
            ("measure:\n\u{A0}\u{A0}metric: a", "3:1", "a no-break space (U+00A0)", "  metric: a"),
            ("measure:\n  metric: a\n  \u{202F}target: 4", "4:3", "a narrow no-break space (U+202F)", "   target: 4"),
            ("measure:\n  metric:\u{A0}a", "3:10", "a no-break space (U+00A0)", "  metric: a"),
            ("resources:\n  -\u{A0}book", "3:4", "a no-break space (U+00A0)", "  - book"),
            ("start\u{A0}: 2026-01-05", "2:6", "a no-break space (U+00A0)", "start : 2026-01-05"),
            ("\u{FEFF}start: 2026-01-05", "2:1", "a zero-width no-break space (U+FEFF)", "start: 2026-01-05"),
            ("st\u{200B}art: 2026-01-05", "2:3", "a zero-width space (U+200B)", "start: 2026-01-05"),
            (
                "measure: {metric: a,\u{A0}target: 4}", "2:21", "a no-break space (U+00A0)",
                "measure: {metric: a, target: 4}"
            ),
            (
                "measure: {metric:\u{A0}a, target: 4}", "2:18", "a no-break space (U+00A0)",
                "measure: {metric: a, target: 4}"
            ),
            ("updates:\n  - date: 2026-02-01\n\u{A0}   value: 1", "4:1", "a no-break space (U+00A0)", "    value: 1"),
            ("visibility:\u{A0}private", "2:12", "a no-break space (U+00A0)", "visibility: private"),
            ("\u{3000}visibility: private", "2:1", "a full-width space (U+3000)", " visibility: private"),
        ])
    func spaces(_ fields: String, _ place: String, _ name: String, _ line: String) {
        #expect(
            lines(read(fields)) == [
                "\(place) yaml-space: \(name) stands where a blank is expected (write the line with plain blanks: \(line))"
            ])
    }

    @Test("Inside a sentence, and around a value, they are fine")
    func sentences() throws {
        let reading = read(
            "start: 2026-01-05\ntitle: \u{A0}Le plan\u{A0}de livre\u{200B}\nspecific: 10\u{202F}pages\n  \u{A0}a day\nstatus: active\u{A0}"
        )
        #expect(lines(reading) == [])
        let goal = try #require(reading.programme.pairs[0].goals.first)
        #expect(goal.title?.value == "Le plan\u{A0}de livre")
        #expect(goal.specific?.value.hasPrefix("10\u{202F}pages") == true)
        let agenda = read(
            "agenda:\n  - Le plan\u{A0}: un livre\n  - plan\u{A0}: un livre",
            at: "pairs/ada-grace/sessions/2026-03-14.md")
        #expect(lines(agenda) == [])
        #expect(agenda.programme.pairs[0].sessions[0].agenda.count == 2)
    }

    @Test("Lines of nothing but tabs and blanks are empty lines")
    func tabs() throws {
        let reading = read(
            "start: 2026-01-05\nspecific: |\n  One\n\t\n  \t\n  two\n\t\ntitle: A\n\u{A0}\u{A0}\nowner: ada")
        #expect(lines(reading) == [])
        let goal = try #require(reading.programme.pairs[0].goals.first)
        #expect(goal.specific?.value == "One two" && goal.title?.value == "A" && goal.owner?.value.id.text == "ada")
        #expect(
            lines(read("specific: |\n\tOne")) == [
                "3:1 yaml-tab: a tab stands where blanks are expected ()"
            ])
        #expect(
            lines(read("resources:\n-\tbook")) == [
                "3:2 yaml-tab: a tab stands behind the hyphen, where a blank is expected (write - book)"
            ])
        #expect(lines(read("start: 2026-01-05\nmeasure: {metric: a,\n\tbaseline: 0, target: 4}")) == [])
        #expect(lines(read("start:\t2026-01-05\ntitle:\tA")) == [])
    }

    @Test(
        "What is pasted from elsewhere is told of with its cure",
        arguments: [
            (
                "start = 2026-01-05",
                "2:7 yaml: behind the name of a field stands a colon, not = (write start: 2026-01-05)"
            ),
            (
                "start：2026-01-05",
                "2:6 yaml: behind the name of a field stands a colon, not ： (write start: 2026-01-05)"
            ),
            ("resources:\n  -book", "3:3 yaml: there is no blank behind the hyphen (write - book)"),
            ("resources:\n  -[[book]]", "3:3 yaml: there is no blank behind the hyphen (write - [[book]])"),
            (
                "resources:\n  • book",
                "3:3 yaml: an item of a list begins with a hyphen here, not with • (write - book)"
            ),
            (
                "resources:\n  – book",
                "3:3 yaml: an item of a list begins with a hyphen here, not with – (write - book)"
            ),
            (
                "resources:\n  * book",
                "3:3 yaml: an item of a list begins with a hyphen here, not with * (write - book)"
            ),
            (
                "resources:\n  1. book",
                "3:3 yaml: a numbered line stands where a field or an item of a list begins "
                    + "(write - book, or | behind the field's name for lines of text)"
            ),
            (
                "measure: {metric = a, baseline: 0, target: 4}",
                "2:11 yaml: there is no colon in “metric = a” (write metric: a)"
            ),
            ("measure: {metric:a, target:4}", "2:17 yaml: there is no blank behind the colon (write metric: a)"),
            ("measure:\n  metric:a", "3:9 yaml: there is no blank behind the colon (write metric: a)"),
            (
                "updates:\n  - date: 2026-02-05, value: 4",
                "3:28 yaml-colon: a colon and a space need quotes around the value "
                    + "(for several fields on one line write - {date: 2026-02-05, value: 4})"
            ),
            (
                "measure: {metric: a, baseline: 0, target: 9, current: 4}",
                "2:46 unknown-key: there is no field `current` here "
                    + "(a value has a day: write updates: [{date: YYYY-MM-DD, value: 4}])"
            ),
            (
                "goal: 6",
                "2:1 unknown-key: there is no field `goal` here (it belongs inside `measure`: write measure: {goal: 6})"
            ),
            (
                "why: because",
                "2:1 unknown-key: there is no field `why` here "
                    + "(it belongs inside `relevant`: write relevant: {why: because})"
            ),
            ("measure: {metric a}", "2:11 yaml: there is no colon in “metric a” (write metric: a)"),
            (
                "relevant: {why: one, two}",
                "2:22 yaml-comma: a comma ended the value before this, so “two” became a field of its own; quote it ()"
            ),
            (
                "title: {{title}}",
                "2:8 yaml: a placeholder of a template stands here "
                    + "(write the value itself, or move templates to a folder whose name begins with _)"
            ),
            (
                "achievable: {resources: [“a, b”, c]}",
                "2:26 yaml: this quote is no quote for YAML, and the comma behind it ends the value (write \"a, b\")"
            ),
            (
                "title: “Talk: one”",
                "2:13 yaml-colon: a colon and a space need quotes around the value (write it as title: \"Talk: one\")"
            ),
        ])
    func pasted(_ fields: String, _ expected: String) {
        let reported = lines(read(fields + (fields.hasPrefix("start") ? "" : "\nstart: 2026-01-05")))
        #expect(reported.contains(expected), "\(reported)")
    }

    @Test("A list of fields is told of with the fields")
    func list() {
        let expected = "2:1 yaml-shape: the front matter is not a set of fields (take the hyphens away: title: A)"
        #expect(lines(read("- title: A\n- owner: ada")) == [expected])
    }

    @Test(
        "What only looks like a slip is read",
        arguments: [
            "specific: a = b", "specific: see 1. and 2.", "specific: long words\n  - and a dash",
            "specific: {why}?".replacing("{why}", with: "why"),
            "title: “Quoted”", "title : A", "resources: []", "scale:\n  -2: None\n  \"-1\": One",
            "relevant: {why: a = b}",
            "achievable: {resources: [“a”, “b”]}", "specific: one\n  2. two",
            "specific: |\n  1. one\n  2. two\n  - three\n  * four",
            "specific: >\n  • one\n  a：b\n  start = x",
            "tags: [a, b]\naliases: [Talk]\ncssclasses: wide\nid: 7\nupdated: 2026-03-14T10:22",
            "date created: Saturday\ndate-modified: x\nkanban-plugin: basic\nposition: {start: 1}\npublish: true\ndg-publish: true",
            "specific: ‏words", "title: می‌خواهم",
        ])
    func fine(_ fields: String) {
        #expect(lines(read("start: 2026-01-05\n" + fields)) == [])
    }

    @Test(
        "Other tools' keys still close",
        arguments: [
            "publish: false", "tags: [private]", "dg-publish: false", "updates: [{date: 2026-02-01, private: yes}]",
        ])
    func closing(_ fields: String) {
        #expect(read("start: 2026-01-05\n" + fields).problems.map(\.kind.code) == ["visibility-key"])
    }

    @Test("A slip in the name of a list of entries is told of, also where another tool has a key of that name")
    func updated() {
        #expect(
            read("start: 2026-01-05\nupdated: [{date: 2026-02-01, value: 1}]").problems.map(\.kind.code) == [
                "unknown-key"
            ])
    }

    @Test(
        "Keys with capitals and blanks are told of, with the name",
        arguments: [("Title", "title"), ("Due date", "due_date"), ("Response-time", "")])
    func capitals(_ key: String, _ name: String) {
        let problems = read("start: 2026-01-05\n\(key): x").problems
        #expect(problems.map(\.kind.code) == ["unknown-key"])
        if !name.isEmpty { #expect(problems.first?.help == "did you mean `\(name)`?") }
    }
}
