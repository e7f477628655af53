import Content
import Diagnostics
import MentoringModel
import Testing

private func read(_ notes: [String: String]) -> ContentReading {
    var all = ["pairs/ada-grace/agreement.md": "---\nmentor: grace\nmentee: ada\nstart: 2026-01-01\n---\n"]
    for (path, text) in notes { all["pairs/ada-grace/\(path)"] = text }
    return readContent(notes: all.map { (path: $0.key, bytes: Array($0.value.utf8)) }, attachments: [])
}

private func goal(_ fields: String, body: String = "") -> ContentReading {
    read(["goals/g.md": "---\nstart: 2026-01-05\n\(fields)\n---\n\(body)"])
}

private func lines(_ reading: ContentReading) -> [String] {
    reading.problems.map { "\($0.kind.code): \($0.message) (\($0.help ?? ""))" }
}

private func codes(_ reading: ContentReading) -> [String] { reading.problems.map(\.kind.code) }

@Suite("Measures and values of goals") struct MeasureTests {
    @Test("Fields of a metric outside `measure:` are read as one, with a warning")
    func outside() throws {
        let reading = goal(
            "metric: reviews led\nunit: reviews\nbaseline: 0\ntarget: 6\nupdates: [{date: 2026-02-01, value: 2}]")
        #expect(
            lines(reading) == [
                "measure-outside: `metric` and `unit` and `baseline` and `target` stand outside `measure:`, and are read "
                    + "as part of it (write measure: {metric: reviews led, unit: reviews, baseline: 0, target: 6})"
            ])
        let read = try #require(reading.programme.pairs[0].goals.first)
        #expect(
            read.measure?.value
                == .metric(name: "reviews led", unit: "reviews", baseline: 0, target: 6, aggregate: .latest))
        #expect(read.measurePlaces["target"]?.line == 6)
        #expect(read.updates.map(\.value) == [2])
    }

    @Test(
        "Other places and names of a metric's fields",
        arguments: [
            ("measure: {metric: a, baseline: 0}\ntarget: 6", ["measure-outside"], 6.0),
            ("measure: reviews led\nbaseline: 0\ntarget: 6", ["measure-outside"], 6),
            ("start_value: 0\ntarget_value: 6", ["measure-outside"], 6),
            ("measure:\n  - metric: a\n  - baseline: 0\n  - target: 6", [], 6),
            ("measure: {metric: a, target: 6}\ntarget: 7\nbaseline: 0", ["measure-outside", "key-twice"], 6),
            ("metric: reviews led\nunit: reviews", ["measure-outside"], nil),
            ("measure: milestones\ntarget: 6", ["measure-outside", "nothing-to-measure"], nil),
            ("measure: {metric: a, baseline: 0, target: 6, done_when: yes}", ["measure"], nil),
            ("measure: {metric: a, between: [1, 2], target: 6}", ["measure"], nil),
            ("measure: 6 reviews", ["measure"], nil),
            ("measure: milestons", ["measure"], nil),
        ] as [(String, [String], Double?)])
    func others(_ fields: String, _ expected: [String], _ target: Double?) {
        let reading = goal(fields)
        #expect(Set(codes(reading)) == Set(expected))
        var read: Double?
        if case .metric(_, _, _, let number, _)? = reading.programme.pairs[0].goals.first?.measure?.value {
            read = number
        }
        #expect(read == target)
    }

    @Test(
        "Updates in other forms are read",
        arguments: [
            "updates: {2026-03-01: 12, 2026-03-08: 14}", "updates:\n  2026-03-01: 12\n  2026-03-08: 14",
            "updates:\n  - 2026-03-01: 12\n  - 2026-03-08: 14",
            "updates:\n  - 2026-03-01 12\n  - 2026-03-08 14 interviews",
            "updates:\n  - {on: 2026-03-01, value: 12}\n  - {day: 2026-03-08, value: 14}",
            "updates:\n  - 2026-03-01: {value: 12}\n  - 2026-03-08: 14, a full week",
            "checkins:\n  - date : 2026-03-01\n    value : 12\n  - date: \"[[2026-03-08]]\"\n    value: 14",
        ])
    func updates(_ updates: String) {
        let reading = goal("measure: {metric: a, unit: interviews, baseline: 0, target: 20}\n\(updates)")
        #expect(lines(reading) == [])
        let read = reading.programme.pairs[0].goals.first?.updates ?? []
        #expect(read.map(\.day.description) == ["2026-03-01", "2026-03-08"])
        #expect(read.map(\.value) == [12, 14])
    }

    @Test("What stands behind a value is read, too")
    func behind() {
        let reading = goal(
            "measure: {metric: a, unit: h, baseline: 0, target: 20}\nupdates:\n  - 2026-03-01: 12 h (confidence 7), first full week"
        )
        #expect(lines(reading) == [])
        let update = reading.programme.pairs[0].goals.first?.updates.first
        #expect(update?.confidence == 7 && update?.note == "first full week")
    }

    @Test(
        "Updates that cannot be read are told of",
        arguments: [
            ("updates: {2026-02-30: 12}", ["day"]), ("updates: [{2026-03-01: many}]", ["number"]),
            ("updates: [12]", ["shape"]), ("updates: [{value: 12}]", ["missing"]),
            ("updates: [{2026-03-01: 12 km}]", ["unit"]),
            ("updates: [{2026-03-01: 12 (confidence 70)}]", ["range"]), ("updates: [{2026-03-01: }]", ["shape"]),
            ("updates: [{date: 2026-03-01, vlaue: 12}]", ["unknown-key"]), ("updates: [{2026-03-01}]", ["yaml"]),
        ])
    func unreadable(_ updates: String, _ expected: [String]) {
        #expect(codes(goal("measure: {metric: a, unit: h, baseline: 0, target: 20}\n\(updates)")) == expected)
    }

    @Test(
        "A value of a goal that is not measured by a number is told of",
        arguments: [
            ("", "", "yes or no"), ("measure: checklist", "- [ ] a", "its checklist"),
            ("", "## Milestones\n- [ ] a", "its milestones"), ("measure: {done_when: done}", "", "yes or no"),
        ])
    func unused(_ fields: String, _ body: String, _ what: String) {
        let updates = "updates:\n  - {date: 2026-02-01, value: 2}\n  - {date: 2026-02-08, value: 3}\n\(fields)"
        let help = "to measure it by a number, add to the goal: measure: {metric: …, baseline: 0, target: 6}"
        #expect(
            lines(goal(updates, body: body)) == [
                "value-unused: this value of the goal `g` is not used, since it is measured by \(what); "
                    + "so are 1 more in this note (\(help))"
            ])
        let session = read([
            "goals/g.md": "---\nstart: 2026-01-05\n\(fields)\n---\n\(body)",
            "sessions/2026-03-14.md": "---\nprogress: {g: 3}\n---",
        ])
        #expect(
            lines(session) == [
                "value-unused: this value of the goal `g` is not used, since it is measured by \(what) (\(help))"
            ])
        // A note or a confidence is no value.
        #expect(lines(goal("updates: [{date: 2026-02-01, note: slow, confidence: 4}]\n\(fields)", body: body)) == [])
    }

    @Test("A value in a session has the unit of its goal")
    func units() {
        func session(_ progress: String, unit: String) -> [String] {
            codes(
                read([
                    "goals/g.md": "---\nstart: 2026-01-05\nmeasure: {metric: a, baseline: 0, target: 20\(unit)}\n---",
                    "sessions/2026-03-14.md": "---\nprogress: \(progress)\n---",
                ]))
        }
        #expect(session("{g: 90 min}", unit: ", unit: hours") == ["unit"])
        #expect(session("{g: {value: 90 min}}", unit: ", unit: hours") == ["unit"])
        #expect(session("{g: 90 min}", unit: "") == ["unit"])
        #expect(session("{g: 3 Hours}", unit: ", unit: hours") == [])
        #expect(session("{g: 3 (confidence 7)}", unit: ", unit: hours") == [])
        #expect(session("{g: € 500}", unit: ", unit: €") == [])
    }

    @Test(
        "Progress in other forms is read",
        arguments: [
            "progress:\n  - g: 3", "progress: [{goal: g, value: 3}]", "progress: {\"[[goals/g]]\": 3}",
            "progress: {G: 3}", "progress:\n  [[g]]: 3",
            "progress: {g: {value: 3, confidence: 7}}", "progress:\n  - goal: \"[[g]]\"\n    value: 3",
        ])
    func progress(_ progress: String) {
        let reading = read([
            "goals/g.md": "---\nstart: 2026-01-05\nmeasure: {metric: a, baseline: 0, target: 20}\n---",
            "sessions/2026-03-14.md": "---\n\(progress)\n---",
        ])
        #expect(lines(reading) == [])
        let entry = reading.programme.pairs[0].sessions.first?.progress.first
        #expect(entry?.goal.text == "g" && entry?.value == 3)
    }
}
