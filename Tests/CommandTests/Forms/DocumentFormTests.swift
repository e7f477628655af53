import Foundation
import Testing

@testable import Diagnostics

@Suite("Problems as documents") struct DocumentFormTests {
    private static let ownMend: Mend = Mend([
        LineEdit(line: 6, .words(column: 6, before: "2026-02-30", after: "2026-02-28")),
        LineEdit(line: 7, .removal(of: "x")),
        LineEdit(line: 8, .linesAbove(["---", "a"])),
    ])

    /// The objects of a value that a schema describes, each with what the schema says of it.
    private func check(_ value: Any, _ schema: [String: Any], _ place: String) {
        if let list = value as? [Any], let items = schema["items"] as? [String: Any] {
            for (number, one) in list.enumerated() { check(one, items, "\(place)[\(number)]") }
        }
        guard let object = value as? [String: Any] else { return }
        let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
        #expect(schema["additionalProperties"] as? Bool == false, "\(place)")
        #expect(Set(object.keys).isSubset(of: properties.keys), "\(place) has \(object.keys)")
        #expect(Set(schema["required"] as? [String] ?? []).isSubset(of: object.keys), "\(place) has \(object.keys)")
        for (key, one) in object { check(one, properties[key] ?? [:], "\(place).\(key)") }
    }

    @Test("JSON has what its schema says, and the schema nothing else")
    func schema() throws {
        let full = FormSample.report([
            FormSample.problem(mend: Self.ownMend), FormSample.problem(line: 9, excerpt: nil),
        ])
        let value = try FormSample.value(ProblemsAsJSON.text(of: full))
        let schema = try FormSample.value(ProblemsAsJSON.schema)
        check(value, schema, "document")
        let properties = schema["properties"] as? [String: [String: Any]]
        let items = properties?["problems"]?["items"] as? [String: Any]
        let one = (value["problems"] as? [[String: Any]])?.first
        #expect(
            Set(one?.keys.map { $0 } ?? []) == Set((items?["properties"] as? [String: Any])?.keys.map { $0 } ?? ["x"]))
        let other = try #require((value["problems"] as? [[String: Any]])?.last)
        #expect(other["excerpt"] == nil && other["end_column"] == nil && other["mend"] == nil)
    }

    @Test("JSON of one problem, to the byte")
    func bytes() {
        let text = ProblemsAsJSON.text(of: FormSample.report([FormSample.problem(path: "content/ü \"x\".md")]))
        #expect(
            text.hasPrefix(
                """
                {
                  "schema": 1,
                  "tool": {
                    "name": "waymark",
                    "version": "0.1.0"
                  },
                  "counts": {
                    "notes": 3,
                    "errors": 1,
                    "warnings": 0
                  },
                  "problems": [
                    {
                      "code": "day",
                      "severity": "error",
                      "path": "content/ü \\"x\\".md",
                      "line": 6,
                      "column": 6,
                      "end_column": 16,
                      "message": "there is no 30 February",
                      "help": "write another day",
                      "explanation": "Nobody knows it.",
                      "excerpt": {
                        "before": "due: ",
                        "marked": "2026-02-30",
                        "after": ""
                      },
                      "fingerprint": "
                """))
    }

    @Test("GitLab is told each in one line")
    func gitLab() throws {
        let text = ProblemsForGitLab.text(
            of: FormSample.report([
                FormSample.problem(help: "write:\n  due: 2026-02-28"), FormSample.problem(FormSample.warning, line: 9),
            ]))
        let issues = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
        #expect(issues.map { $0["severity"] as? String } == ["major", "minor"])
        #expect(issues[0]["description"] as? String == "there is no 30 February [day]; help: write: due: 2026-02-28")
        #expect(issues[0]["check_name"] as? String == "day")
        let location = issues[0]["location"] as? [String: Any]
        #expect(location?["path"] as? String == "content/a.md")
        #expect((location?["lines"] as? [String: Int]) == ["begin": 6])
        #expect(ProblemsForGitLab.text(of: FormSample.report([])) == "[]\n")
    }

    // MARK: SARIF

    static let columns: [(line: String, column: Int, unit: Int)] = [
        ("due", 1, 1), ("due", 2, 2), ("due", 4, 4), ("due", 9, 4), ("ü: x", 4, 4), ("👩‍👩‍👧 x", 2, 9), ("👩‍👩‍👧 x", 3, 10),
        ("e\u{301}x", 2, 3), ("💡💡x", 3, 5), ("", 1, 1), ("a", 0, 1),
    ]

    @Test("Characters become units of UTF-16", arguments: columns.indices)
    func units(index: Int) {
        let (line, column, unit) = Self.columns[index]
        #expect(ProblemsAsSARIF.unit(ofColumn: column, in: line) == unit, "\(line)")
    }

    @Test(
        "Paths become addresses",
        arguments: [
            ("a/b.md", "a/b.md"), ("a b", "a%20b"), ("ü", "%C3%BC"), ("a:b,c", "a%3Ab%2Cc"), ("100%", "100%25"),
            ("a\nb", "a%0Ab"),
            ("a?b#c", "a%3Fb%23c"), ("\"'", "%22%27"),
        ])
    func address(path: String, address: String) { #expect(ProblemsAsSARIF.encoded(path) == address) }

    @Test(
        "A message is no link and has no place for arguments",
        arguments: [
            ("plain [day]", "plain [day]"), ("[x](https://evil.example)", "\\[x](https://evil.example)"),
            ("a [b] (c)", "a [b] (c)"),
            ("[[x]](y)", "[[x]](y)"), ("{0} and {by: ada}", "{{0}} and {by: ada}"), ("[a][b](1)", "[a]\\[b](1)"),
        ])
    func message(text: String, safe: String) { #expect(ProblemsAsSARIF.plainMessage(text) == safe) }

    private func result(_ problem: Problem, root: String? = "") throws -> [String: Any] {
        let value = try FormSample.value(ProblemsAsSARIF.text(of: FormSample.report([problem], root: root)))
        let run = try #require((value["runs"] as? [[String: Any]])?.first)
        return try #require((run["results"] as? [[String: Any]])?.first)
    }

    private func place(_ result: [String: Any]) -> (location: [String: String], region: [String: Int]) {
        let physical = (result["locations"] as? [[String: [String: Any]]])?.first?["physicalLocation"]
        return (physical?["artifactLocation"] as? [String: String] ?? [:], physical?["region"] as? [String: Int] ?? [:])
    }

    @Test("A place is below the root, elsewhere, or of a line alone")
    func places() throws {
        let own = place(try result(FormSample.problem(excerpt: "💡💡: 2026-02-30")))
        #expect(own.location == ["uri": "content/a.md", "uriBaseId": "%SRCROOT%"])
        #expect(own.region == ["startLine": 6, "startColumn": 8, "endColumn": 17])
        #expect(place(try result(FormSample.problem(excerpt: nil))).region == ["startLine": 6])
        #expect(
            place(try result(FormSample.problem(path: "/x y/a.md"), root: nil)).location == [
                "uri": "file:///x%20y/a.md"
            ])
        #expect(place(try result(FormSample.problem(path: "../a.md"), root: nil)).location == ["uri": "../a.md"])
    }

    @Test("A fix has the places of its edits, or is left out")
    func fixes() throws {
        func replacements(_ mend: Mend?) throws -> [[String: Any]]? {
            let fixes = try result(FormSample.problem(mend: mend))["fixes"] as? [[String: Any]]
            return (fixes?.first?["artifactChanges"] as? [[String: Any]])?.first?["replacements"] as? [[String: Any]]
        }
        let all = try #require(try replacements(Self.ownMend))
        #expect(
            all.map { $0["deletedRegion"] as? [String: Int] } == [
                ["startLine": 6, "startColumn": 6, "endColumn": 16],
                ["startLine": 7, "startColumn": 1, "endLine": 8, "endColumn": 1],
                ["startLine": 8, "startColumn": 1, "endColumn": 1],
            ])
        #expect(
            all.map { ($0["insertedContent"] as? [String: String])?["text"] } == ["2026-02-28", "", "---\na\n"])
        // Of another line it is not known how wide its signs are; and no day is proposed that only its writer knows.
        #expect(try replacements(Mend([LineEdit(line: 9, .words(column: 3, before: "a", after: "b"))])) == nil)
        #expect(
            try replacements(Mend([LineEdit(line: 6, .words(column: 1, before: "a", after: "b"))], writesDay: true))
                == nil)
        #expect(try replacements(nil) == nil)
    }

    @Test("Ten thousand problems are told in each form within seconds")
    func many() {
        let report = FormSample.report((1...10_000).map { FormSample.problem(line: $0, mend: Self.ownMend) })
        let start = ContinuousClock().now
        for text in [
            ProblemsAsJSON.text(of: report), ProblemsAsSARIF.text(of: report), ProblemsForGitLab.text(of: report),
        ] {
            #expect(text.utf8.count > 1_000_000)
        }
        #expect(ContinuousClock().now - start < .seconds(10))
    }
}
