import Foundation
import Testing

@Suite("waymark log") struct LogTests {
    private static let head = "title: Run interviews\nstart: 2026-01-05\ndue: 2026-06-30\n"
    private static let metric = "measure: {metric: interviews, unit: interviews, baseline: 0, target: 12}\n"

    private func folder(_ note: String, goals: [String: String] = [:]) throws -> TestFolder {
        let folder = try TestFolder()
        try folder.write("content/people/ada.md", "---\nname: Ada\n---\n")
        try folder.write("content/people/grace.md", "---\nname: Grace\n---\n")
        try folder.write("content/pairs/a/agreement.md", "---\nmentor: grace\nmentee: ada\nstart: 2026-01-05\n---\n")
        try folder.write("content/pairs/a/goals/user-interviews.md", note)
        for (path, text) in goals { try folder.write("content/\(path)", text) }
        return folder
    }

    private func log(_ folder: TestFolder, _ arguments: [String], today: Int = 1_773_500_000) throws -> Run {
        try run(["log"] + arguments, in: folder.url, environment: ["SOURCE_DATE_EPOCH": "\(today)"])
    }

    private func text(_ folder: TestFolder) throws -> String {
        String(decoding: try #require(try folder.files()["content/pairs/a/goals/user-interviews.md"]), as: UTF8.self)
    }

    /// Notes with values in every form that people write, and what is added.
    static let forms: [(note: String, added: String)] = [
        ("---\n\(head)\(metric)---\n", "updates:\n  - {date: 2026-03-14, value: 7}\n"),
        ("---\n\(head)\(metric)updates: # none yet\n---\nWords.", "  - {date: 2026-03-14, value: 7}\n"),
        (
            "---\n\(head)\(metric)checkins:\n  - {date: 2026-02-01, value: 3}\n\n---\n",
            "  - {date: 2026-03-14, value: 7}\n"
        ),
        (
            "---\n\(head)updates: [{date: 2026-02-01, value: 3}] # values\n\(metric)---\n",
            ", {date: 2026-03-14, value: 7}"
        ),
        ("---\n\(head)\(metric)---\n## Updates\n- 2026-02-01: 3 first week\n\n## Notes\nWords.\n", "- 2026-03-14: 7\n"),
        (
            "---\n\(head)\(metric)---\n## Updates\n\n* 2026-01-20: 1\n* 2026-02-01: 3\n  after the fair\n",
            "* 2026-03-14: 7\n"
        ),
        ("---\n\(head)\(metric)---\n## Updates\n- 2026-02-01: 3", "\n- 2026-03-14: 7"),
        (
            "---\n\(head)\(metric)---\n## Updates\n| Date | Value |\n| --- | --- |\n| 2026-02-01 | 3 |\n",
            "updates:\n  - {date: 2026-03-14, value: 7}\n"
        ),
    ]

    @Test("Adds one value and changes no other byte", arguments: forms, ["\n", "\r\n", "\u{FEFF}\n"])
    func adds(form: (note: String, added: String), ends: String) throws {
        let end = ends.hasSuffix("\r\n") ? "\r\n" : "\n"
        func written(_ text: String) -> String { text.replacing("\n", with: end) }
        let note = (ends.hasPrefix("\u{FEFF}") ? "\u{FEFF}" : "") + written(form.note)
        let folder = try folder(note)
        let run = try log(folder, ["user-interviews", "7"])
        #expect(run.status == 0, "\(run.errors)")
        let after = Array(try text(folder).unicodeScalars)
        let before = Array(note.unicodeScalars)
        let added = Array(written(form.added).unicodeScalars)
        #expect(after.count == before.count + added.count)
        let start = zip(before, after).prefix { $0 == $1 }.count
        let rest = before.count - start
        #expect(Array(after.suffix(rest)) == Array(before.suffix(rest)))
        // Where what follows begins as what was added does, the place may have moved on by that much.
        let inserted = Array(after[start..<(after.count - rest)])
        #expect(String(String.UnicodeScalarView(inserted)).count == added.count || inserted == added)
        #expect(after.map(String.init).joined().contains(added.map(String.init).joined()))
        #expect(try CommandTests.run(["check", "--strict", "--as-of", "2026-03-14"], in: folder.url).status == 0)
        #expect(
            run.output.contains("7 interviews on 2026-03-14")
                && run.output.contains("Run interviews on 2026-03-14: 58 % of the way"))
        let again = try log(folder, ["user-interviews", "8"])
        #expect(again.status == 2 && again.errors.contains("has the value 7 on 2026-03-14 already"))
        #expect(Array(try text(folder).unicodeScalars) == after)
    }

    @Test("Who measured it, how sure they are and their words come with it")
    func parts() throws {
        let folder = try folder("---\n\(Self.head)\(Self.metric)---\n## Updates\n- 2026-02-01: 3\n")
        let options = ["--by", "ada", "--confidence", "8", "--note", "two in one day: both \"good\""]
        let run = try log(folder, ["user", "7", "--on", "2026-03-10"] + options)
        #expect(run.status == 0, "\(run.errors)")
        let report = try CommandTests.run(
            ["read", "content/pairs/a/goals/user-interviews.md", "--as-of", "2026-03-14"], in: folder.url)
        #expect(
            report.output.contains("confidence 8 of 10") && report.output.contains("two in one day"), "\(report.output)"
        )
        for risky in ["(confidence 2)", "@grace 9", "- [x] 4", "~~5~~", "a\u{7}b", "# 3", "{x: 1}"] {
            let other = try self.folder("---\n\(Self.head)\(Self.metric)---\n## Updates\n- 2026-02-01: 3\n")
            let run = try log(other, ["user", "7", "--note", risky])
            #expect(run.status == 0 || run.status == 2, "\(risky)")
            let values = try text(other).components(separatedBy: "2026-03-14").count - 1
            #expect(values == (run.status == 0 ? 1 : 0), "\(risky)")
        }
    }

    @Test(
        "What cannot be logged is told, and nothing is written",
        arguments: [
            (["user-interviews", "2,5"], "write 2.5"), (["user-interviews", "many"], "does not begin with a number"),
            (["user-interviews", "7 hours"], "interviews"),
            (["user-intreviews", "7"], "did you mean user-interviews?"),
            (["user-interviews", "7", "--on", "2026-04-01"], "still to come"),
            (["user-interviews", "7", "--on", "1.4.2026"], "is not a day"),
            (["user-interviews", "7", "--by", "tom"], "its members are"),
            (["user-interviews", "7", "--confidence", "12"], "from 0 to 10"),
            (["user-interviews", " "], "say the value"),
            (["read", "7"], "measured by its milestones"),
            (["speak", "7"], "may mean several goals"), (["held", "7"], "not measured by a number"),
            (["user-interviews", "7", "--pair", "nobody"], "there is no pair nobody; the pairs are a"),
            (["…", "7"], "there is no goal"),
        ] as [([String], String)])
    func refusals(arguments: [String], words: String) throws {
        let folder = try folder(
            "---\n\(Self.head)\(Self.metric)---\n",
            goals: [
                "pairs/a/goals/read.md": "---\nmeasure: milestones\n---\n## Milestones\n- [ ] One\n",
                "pairs/a/goals/speak-often.md": "---\n\(Self.metric)---\n",
                "pairs/a/goals/speak-well.md": "---\n\(Self.metric)---\n",
                "pairs/a/goals/held.md": "---\ntitle: Held\n---\n",
            ])
        let before = try folder.files()
        let run = try log(folder, arguments)
        #expect(run.status == 2 && run.errors.contains(words), "\(run.errors)")
        #expect(run.output.isEmpty)
        #expect(try folder.files() == before)
    }

    @Test("Among several pairs a beginning names no goal, but a whole id or title does")
    func severalPairs() throws {
        let folder = try folder(
            "---\n\(Self.head)\(Self.metric)---\n",
            goals: [
                "pairs/b/agreement.md": "---\nmentor: ada\nmentee: grace\n---\n",
                "pairs/b/goals/talks.md": "---\n\(Self.metric)---\n",
                "pairs/a/goals/talks.md": "---\n\(Self.metric)---\n",
            ])
        #expect(try log(folder, ["user", "7"]).errors.contains("did you mean user-interviews?"))
        #expect(try log(folder, ["run interviews", "7"]).status == 0)
        let both = try log(folder, ["talks", "7"])
        #expect(both.status == 2 && both.errors.contains("talks with --pair a"), "\(both.errors)")
        #expect(try log(folder, ["talk", "7", "--pair", "b"]).status == 0)
    }

    @Test("Where the goal stands is said of today, whatever day the value is of")
    func earlierDay() throws {
        let folder = try folder("---\n\(Self.head)\(Self.metric)updates:\n  - {date: 2026-03-10, value: 3}\n---\n")
        let run = try log(folder, ["user", "12", "--on", "2026-02-01", "--by", "Ada"])
        #expect(run.output.contains("Run interviews on 2026-03-14: 25 % of the way"), "\(run.output)\(run.errors)")
    }
}
