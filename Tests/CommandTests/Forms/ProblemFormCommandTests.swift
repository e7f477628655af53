import Foundation
import Testing

@Suite("Problems in the form of whoever reads them") struct ProblemFormCommandTests {
    private static let goal = "pairs/p/goals/g.md"

    /// A folder with one error and one warning.
    private func folder(_ notes: [String: String] = [:], below: String = "") throws -> TestFolder {
        let folder = try TestFolder()
        try folder.write(
            below + "content/pairs/p/agreement.md", "---\nmentor: grace\nmentee: ada\nstart: 2026-01-05\n---\n")
        try folder.write(
            below + "content/\(Self.goal)", "---\ntitle: Talk\nstart: 2026-01-05\ndue: 2026-02-30\nzzyzx: 3\n---\n")
        for (path, text) in notes { try folder.write(below + path, text) }
        return folder
    }

    private func object(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any], "\(text)")
    }

    private func codes(_ text: String) throws -> [String] {
        (try object(text)["problems"] as? [[String: Any]] ?? []).compactMap { $0["code"] as? String }
    }

    private func command(_ arguments: [String], _ folder: TestFolder, _ environment: [String: String] = [:]) throws
        -> Run
    {
        try run(arguments, in: folder.url, environment: environment)
    }

    @Test(
        "Without the option, and with text, everything is as ever",
        arguments: ["check", "build", "sign p --as ada", "prep p"])
    func text(words: String) throws {
        let arguments = words.split(separator: " ").map(String.init)
        let folder = try folder()
        let (plain, text) = (try command(arguments, folder), try command(arguments + ["--problems", "text"], folder))
        #expect(plain.errors == text.errors && plain.output == text.output && plain.output.isEmpty)
        #expect(plain.status == 1 && text.status == 1 && plain.errors.contains("[day]\n  4 | due: 2026-02-30\n"))
    }

    @Test(
        "A document stands alone on standard output",
        arguments: ["check", "build", "sign p --as ada", "prep p --write"])
    func document(words: String) throws {
        let folder = try folder()
        let run = try command(words.split(separator: " ").map(String.init) + ["--problems", "json"], folder)
        #expect(try run.status == 1 && (codes(run.output)) == ["day", "unknown-key"], "\(run.output)")
        #expect(!run.errors.contains("due:"))
        #expect(
            try (object(run.output)["problems"] as? [[String: Any]])?.first?["path"] as? String
                == "content/\(Self.goal)")
    }

    @Test(
        "Where standard output has the result, it stands alone on standard error",
        arguments: ["report", "prep p", "diff --from 2026-01-01"])
    func result(words: String) throws {
        let folder = try folder()
        let run = try command(words.split(separator: " ").map(String.init) + ["--problems", "json"], folder)
        #expect(
            try run.status == 1 && run.output.isEmpty && (codes(run.errors)) == ["day", "unknown-key"], "\(run.errors)")
    }

    @Test("A clean folder gives a document without a problem, and quiet changes none")
    func clean() throws {
        let folder = try folder(["content/\(Self.goal)": "---\ntitle: Talk\nstart: 2026-01-05\n---\n"])
        for arguments in [["check", "--problems", "json"], ["check", "--problems", "json", "--quiet"]] {
            let run = try command(arguments, folder)
            #expect(try run.status == 0 && (codes(run.output)).isEmpty)
        }
        let (loud, quiet) = (
            try command(["check", "--problems", "gitlab"], folder),
            try command(["check", "--problems", "gitlab", "--quiet"], folder)
        )
        #expect(loud.output == "[]\n" && quiet.output == "[]\n" && quiet.errors.isEmpty)
        // An empty folder is an error, and one that is not there no document.
        let empty = try TestFolder()
        try FileManager.default.createDirectory(
            at: empty.url.appendingPathComponent("content"), withIntermediateDirectories: true)
        let none = try command(["check", "--problems", "json"], empty)
        #expect(try none.status == 1 && (codes(none.output)) == ["no-notes"])
        let missing = try command(["check", "--problems", "json", "--content", "nowhere"], empty)
        #expect(missing.status == 3 && missing.output.isEmpty && missing.errors.contains("nowhere"))
    }

    @Test("What check mends and whom it is about goes beside the document")
    func beside() throws {
        let folder = try folder([
            "content/\(Self.goal)": "---\ntitle: Talk\nstart: 2026-01-05\ndue: 30.6.2026\nownr: ada\nweight: x\n---\n"
        ])
        let before = try command(["check", "--problems", "json"], folder)
        #expect(try object(before.output)["problems"].map { "\($0)".contains("2026-06-30") } ?? false)
        let run = try command(["check", "--fix", "--attention", "--problems", "json"], folder)
        #expect(try run.status == 1 && (codes(run.output)) == ["number"], "\(run.output)")
        #expect(run.errors.contains("+owner: ada"))
    }

    @Test("A file takes the document, and the terminal the text")
    func file() throws {
        let folder = try folder()
        let arguments = ["check", "--problems", "sarif", "--problems-output", "out.sarif"]
        for _ in 1...2 {
            let run = try command(arguments, folder)
            #expect(run.status == 1 && run.output.isEmpty && run.errors.contains("[day]"))
            let text = try #require(try folder.files()["out.sarif"])
            #expect(try object(String(decoding: text, as: UTF8.self))["version"] as? String == "2.1.0")
        }
        #expect(try folder.files().keys.filter { $0.contains("waymark-new") }.isEmpty)
        // A note is no report, nor is any other data.
        for words in ["[[ada]]", "[a](b)", "{\"name\": \"x\"}", "[1]", "[{\"a\": 1}]", "{", "words"] {
            try folder.write("other", words)
            let run = try command(["check", "--problems", "json", "--problems-output", "other"], folder)
            #expect(try run.status == 2 && folder.files()["other"] == Data(words.utf8), "\(words)")
        }
        for words in ["", "[]", "{\"problems\": []}", "{\"runs\": []}", "[{\"check_name\": \"day\"}]"] {
            try folder.write("own", words)
            #expect(
                try command(["check", "--problems", "json", "--problems-output", "own"], folder).status == 1, "\(words)"
            )
        }
        let note = "content/\(Self.goal)"
        let before = try folder.files()[note]
        let run = try command(["check", "--problems", "json", "--problems-output", note], folder)
        #expect(try run.status == 2 && run.errors.contains("is no report") && (folder.files()[note]) == before)
        #expect(try command(["check", "--problems", "json", "--problems-output", "content"], folder).status == 2)
        #expect(try command(["check", "--problems", "json", "--problems-output", "no/x.json"], folder).status == 3)
        for wrong in [
            ["--problems-output", "x"], ["--problems", "text", "--problems-output", "x"], ["--problems", "xml"],
        ] {
            #expect(try command(["check"] + wrong, folder).status == 2)
        }
    }

    @Test("A template's errors are told in the form")
    func template() throws {
        let folder = try folder([
            "content/\(Self.goal)": "---\ntitle: Talk\nstart: 2026-01-05\n---\n",
            "Templates/layout.mustache": "a\n{{#open}}",
        ])
        let run = try command(["build", "--problems", "json"], folder)
        #expect(try run.status == 1 && Set(codes(run.output)) == ["template"], "\(run.output)")
        #expect(run.output.contains("\"path\": \"Templates/layout.mustache\""))
        #expect(try command(["build"], folder).errors.contains("layout.mustache:"))
    }

    // MARK: Build servers

    @Test("GitHub gets annotations and a table beside the text")
    func github() throws {
        let folder = try folder(below: "repo/")
        let summary = folder.path + "/summary.md"
        try folder.write("summary.md", "# Before\n")
        let environment = [
            "GITHUB_ACTIONS": "true", "GITHUB_WORKSPACE": folder.path + "/repo", "GITHUB_STEP_SUMMARY": summary,
        ]
        let arguments = ["check", "--content", "repo/content"]
        let run = try command(arguments, folder, environment)
        #expect(run.status == 1 && run.output.isEmpty)
        // Others read the log, so nothing is quoted.
        #expect(run.errors.contains("repo/content/\(Self.goal):4:6: error: ") && !run.errors.contains("30"))
        let commands = workflowCommands(in: run.errors)
        #expect(commands.map(\.name) == ["error", "warning"])
        #expect(commands.map { $0.properties["file"] } == ["content/\(Self.goal)", "content/\(Self.goal)"])
        let text = try String(contentsOfFile: summary, encoding: .utf8)
        #expect(text.hasPrefix("# Before\n\n### Waymark: 1 error, 1 warning\n") && !text.contains("30"))
        // A form that is asked for is the only one.
        #expect(
            workflowCommands(in: try command(arguments + ["--problems", "text"], folder, environment).errors).isEmpty)
        let json = try command(arguments + ["--problems", "json", "--no-redact"], folder, environment)
        #expect(try workflowCommands(in: json.errors + json.output).isEmpty && (codes(json.output)).count == 2)
        #expect(try String(contentsOfFile: summary, encoding: .utf8) == text)
        // Asked for elsewhere, it comes as well.
        #expect(workflowCommands(in: try command(arguments + ["--problems", "github"], folder).errors).count == 2)
        // What cannot be written is told, and ends nothing.
        let lost = try command(arguments, folder, environment.merging(["GITHUB_STEP_SUMMARY": folder.path]) { $1 })
        #expect(lost.status == 1 && lost.errors.contains("writing") && workflowCommands(in: lost.errors).count == 2)
    }

    @Test("GitLab gets a report beside the text, from check and build alone")
    func gitlab() throws {
        let folder = try folder(below: "repo/")
        let environment = ["GITLAB_CI": "true", "CI_PROJECT_DIR": folder.path + "/repo"]
        let report = "repo/gl-code-quality-report.json"
        let printed = try command(["report", "--content", "repo/content"], folder, environment)
        #expect(try printed.status == 1 && (folder.files()[report]) == nil)
        for name in ["check", "build"] {
            let run = try command([name, "--content", "repo/content"], folder, environment)
            #expect(run.status == 1 && run.output.isEmpty && run.errors.contains("[day]"))
            let text = String(decoding: try #require(try folder.files()[report]), as: UTF8.self)
            #expect(text.contains("\"path\": \"content/\(Self.goal)\"") && !text.contains("2026-02-30"))
        }
        try folder.write(report, "my words")
        let run = try command(["check", "--content", "repo/content"], folder, environment)
        #expect(run.status == 1 && run.errors.contains("is no report"))
        #expect(try folder.files()[report].map { String(decoding: $0, as: UTF8.self) } == "my words")
    }

    @Test(
        "No note gives a runner an order",
        arguments: ["check", "read", "fmt --check", "build", "report", "check --fix"])
    func orders(words: String) throws {
        let folder = try folder([
            "content/\(Self.goal)":
                "---\ntitle: \"::error::one\"\nstart: 2026-01-05\n::warning::two: 3\n\u{AD}::add-mask::x\n##[error]y: 4\nownr: ada\n---\n::notice::three\n\n  ::stop-commands::t\n\n- [ ] ##[add-path]/tmp @nobody (due x)\n",
            "content/::error::name.md": "x\n",
            "content/pairs/p/sessions/2026-03-12.md": "## Actions\n- [ ] @ada ::error::x, done\n  ::error::y (due x)\n",
        ])
        for redact in ["--redact", "--no-redact"] {
            let run = try command(
                words.split(separator: " ").map(String.init) + [redact, "--content", "content"], folder,
                ["GITHUB_ACTIONS": "true"])
            let commands = workflowCommands(in: run.errors) + workflowCommands(in: run.output)
            #expect(
                commands.allSatisfy { ["error", "warning"].contains($0.name) && $0.properties["file"] != nil },
                "\(commands)")
            let inside = try command(
                words.split(separator: " ").map(String.init) + [redact, "--content", "."],
                try contentFolder(of: folder), ["GITHUB_ACTIONS": "true"])
            #expect(workflowCommands(in: inside.errors).allSatisfy { $0.properties["file"] != nil }, "\(inside.errors)")
        }
    }

    /// The notes alone, as a folder of their own.
    private func contentFolder(of folder: TestFolder) throws -> TestFolder {
        let notes = try TestFolder()
        for (path, bytes) in try folder.files(below: "content") { try notes.write(path, Array(bytes)) }
        return notes
    }

    @Test(
        "Names of files are told as they are",
        arguments: ["a%0A.md", "a,b.md", "a:b.md", "a\nb.md", "Zoë 💡.md", "a\"b'.md", "a|b`.md"])
    func names(name: String) throws {
        let folder = try folder(["content/pairs/p/goals/\(name)": "---\ndue: 2026-02-30\n---\n"])
        let wanted = "content/pairs/p/goals/\(name)"
        let json = try object(try command(["check", "--problems", "json"], folder).output)
        let paths = (json["problems"] as? [[String: Any]] ?? []).compactMap { $0["path"] as? String }
        #expect(paths.contains(wanted), "\(paths)")
        let github = try command(["check", "--problems", "github"], folder)
        #expect(workflowCommands(in: github.errors).contains { $0.properties["file"] == wanted }, "\(github.errors)")
        let sarif = try command(["check", "--problems", "sarif"], folder).output
        let encoded = try #require(
            wanted.addingPercentEncoding(
                withAllowedCharacters: .alphanumerics.intersection(.init(charactersIn: "\u{0}"..."\u{7F}")).union(
                    .init(charactersIn: "-._~/"))))
        #expect(sarif.contains("\"uri\": \"\(encoded)\""), "\(encoded)\n\(sarif)")
    }
}
