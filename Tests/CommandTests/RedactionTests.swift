import Foundation
import Testing

/// In a log that others read no problem says a word of a note that the audience of the build may not read.
@Suite("Problems in the log of a build server") struct RedactionTests {
    private static let agreement =
        "---\nmentor: grace\nmentee: ada\nstart: 2026-01-01\nend: 2026-12-31\nsession_length: 60m\n---\n"
    private static let goal = "pairs/p/goals/g.md"
    private static let session = "pairs/p/sessions/2026-03-14.md"
    private static let start = "start: 2026-01-05\n"

    /// Notes with a mistake; the word Zebulon, in whatever case, is closed to the public in each.
    static let broken: [(path: String, text: String)] = [
        (goal, "--\nZebulon: x\n---\n"), (goal, "---\ntitle: Zebulon\n"),
        (goal, "---\n\(start)title: Zebulon: two\n---\n"),
        (goal, "---\n\(start)relevant: {why: Zebulon, and zebulon too}\n---\n"),
        (goal, "---\n\(start)specific: reach #zebulon\n---\n"),
        (goal, "---\n\(start)specific: the goal #1 zebulon\n---\n"),
        (goal, "---\n\(start)relevant:\n\twhy: zebulon\n---\n"),
        (goal, "---\n\(start)title: &zebulon Talk\n---\n"), (goal, "---\n\(start)zebulon: One\nzebulon: Two\n---\n"),
        (goal, "---\n- zebulon\n---\n"), (goal, "---\n\(start)title: \"zebulon\n---\n"),
        (goal, "---\n\(start)zebulon words\n---\n"),
        (goal, "---\n\(start)zebulon: 3\n---\n"), (goal, "---\n\(start)zebulon_private: yes\n---\n"),
        (goal, "---\n\(start)title:zebulon\n---\n"),
        (goal, "---\n\(start)due: 2026-03-01\ndeadline: zebulon\n---\n"),
        (goal, "---\n\(start)due: [zebulon, x]\n---\n"),
        (goal, "---\n\(start)due: zebulon\n---\n"), (goal, "---\n\(start)weight: zebulon\n---\n"),
        (goal, "---\n\(start)status: zebulon\n---\n"),
        (goal, "---\n\(start)visibility: zebulon\n---\n"), (goal, "---\n\(start)type: zebulon\n---\n"),
        (goal, "---\n\(start)owner: zebulon\n---\n"),
        (goal, "---\n\(start)parent: zebulon\n---\n"), (goal, "---\n\(start)resources: [zebulon]\n---\n"),
        (goal, "---\n\(start)measure: zebulon\n---\n"),
        (goal, "---\n\(start)measure: {metric: a, zebulon: 1, target: 3}\n---\n"),
        (goal, "---\n\(start)measure: {metric: a, unit: zebulons, baseline: 3 days, target: 4}\n---\n"),
        (goal, "---\n\(start)---\n## Milestones\n- [ ] Zebulon\n- [ ] B (id zebulon)\n"),
        (goal, "---\n\(start)due: 2026-03-01\n---\n## Milestones\n- [ ] Zebulon (due 2026-03-02)\n- [ ] B\n"),
        (goal, "```yaml\n---\ntitle: Zebulon\n---\n```\n"),
        (goal, "---\n\(start)---\n{\"visibility\": \"private\", \"x\": \"zebulon\"}\n"),
        (session, "---\nplanned: zebulon\n---\n"), (session, "---\nenergy: zebulon\n---\n"),
        (session, "---\nprogress: {zebulon: 3}\n---\n"),
        (session, "---\nagenda:\n  - {topic: zebulon, minutes: 61}\nplanned: 60m\n---\n"),
        (session, "---\ndate: zebulon\n---\n"),
        (session, "## Zebulon [private]\n"), (session, "## Zebulon zebulon-private\nzebulon (private)\n"),
        (session, "- zebulon (private)\n"),
        (session, "## Actions\n- [ ] @zebulon Draft it (due soon)\n"), (session, "## Actions\n- [ ] x (due zebulon)\n"),
        (session, "## Actions\n- [ ] x (due 2026-99-99, zebulon 3)\n"),
        (session, "## Introductions\n- @grace zebulon\n"),
        (session, "## Introductions\n- @mentor → (offered zebulon)\n"),
        (session, "words <!-- zebulon\n\nzebulon -->\n"),
        (session, "words %%zebulon\n"), (session, "%% private: zebulon %%\n"),
        (session, "%%\n## Zebulon (private)\n%%\nzebulon\n"), (session, "words <b>zebulon</b>\n"),
        (session, "<div>\nzebulon\n</div>\n"),
        (session, "![zebulon](https://example.org/zebulon.png)\n"), (session, "see [[zebulon]]\n"),
        (session, "see [zebulon](zebulon.md)\n"),
        (session, "see [zebulon](../../../../zebulon)\n"), (session, "## Wins (zebulon, private)\n"),
        (session, "\(String(repeating: "> ", count: 101))zebulon\n"),
        ("people/zed.md", "---\nname: Zed\nconsent: zebulon\n---\n"),
        ("people/zed.md", "---\nzebulon: x\n---\n"), ("program.md", "---\nlanguage: zebulon\n---\n"),
        ("program.md", "---\nopen_words: [x]\nzebulon: 3\n---\n"),
        ("program.md", "---\ntheme: {accent: zebulon}\n---\n"),
        ("resources/r.md", "---\nvisibility: private\nurl: zebulon\n---\n"),
        ("resources/r.md", "---\nvisibility: program\n---\n[[zebulon]]\n"),
        ("resources/r.md", "---\nzebulon: x\n---\n"), ("resources/r.md", "---\nlevel: 4 # zebulon\n---\n"),
        ("resources/r.md", "## Zebulon (private)\n\n[zebulon](zebulon.md)\n"),
        ("resources/r.md", "<!-- zebulon --> [x](y.md)\n"), ("resources/r.md", "%%zebulon%% [x](y.md)\n"),
        ("resources/r.md", "%%\nzebulon\n%% [x](y.md)\n"), ("resources/r.md", "[x](y.md)\n\n%%\nzebulon\n"),
        ("resources/r.md", "[x](y.md) <!-- zebulon -->\n"), ("resources/r.md", "title: zebulon\nurl: x\n"),
        ("resources/r.md", "[//]: # (publish: no, zebulon)\n"),
        ("pairs/p/pulse/2026-03-ada.md", "---\nanswers: {zebulon: 4}\n---\n"),
        ("pairs/p/pulse/2026-03-ada.md", "---\nanswers: {heard: zebulon}\n---\n"),
        ("pairs/p/agreement.md", "---\nmentor: grace\nmentee: ada\nstart: 2026-01-01\ncadence: zebulon\n---\n"),
        ("goal.md", "zebulon"), ("Daily/x.md", "zebulon"),
    ]

    private func folder(_ path: String, _ text: String) throws -> TestFolder {
        let folder = try TestFolder()
        try folder.write("content/pairs/p/agreement.md", Self.agreement)
        try folder.write("content/people/grace.md", "---\nname: Grace\n---\n")
        try folder.write("content/people/ada.md", "---\nname: Ada\n---\n")
        try folder.write("content/\(path)", text)
        return folder
    }

    @Test("No closed word is in any command's problems", arguments: broken.indices)
    func closed(index: Int) throws {
        let (path, text) = Self.broken[index]
        let folder = try folder(path, text)
        for arguments in [["check"], ["build"], ["read"]] {
            let run = try run(arguments + ["--redact"], in: folder.url)
            let said = run.errors + (arguments == ["read"] ? run.output : "")
            #expect(!said.lowercased().contains("zebulon"), "\(path): \(text)\n\(said)")
        }
        // Each is a mistake: the person who holds the folder is shown the words.
        let plain = try run(["check", "--strict"], in: folder.url)
        #expect(plain.status == 1, "\(path): \(text)")
    }

    @Test("No closed word is in problems for programs", arguments: broken.indices)
    func closedInForms(index: Int) throws {
        let (path, text) = Self.broken[index]
        let folder = try folder(path, text)
        for form in ["json", "gitlab", "sarif", "github"] {
            let run = try run(["check", "--redact", "--problems", form], in: folder.url)
            let said = (run.output + run.errors).lowercased()
            #expect(!said.contains("zebulon"), "\(path): \(text)\n\(said)")
            let isTold =
                form == "github" ? said.contains("::error ") || said.contains("::warning ") : run.output.count > 200
            #expect(isTold, "\(path): \(text)\n\(said)")
        }
        try folder.write("summary.md", "")
        let server = ["GITHUB_ACTIONS": "true", "GITHUB_STEP_SUMMARY": folder.path + "/summary.md"]
        let run = try run(["check"], in: folder.url, environment: server)
        let summary = String(decoding: try folder.files()["summary.md"] ?? Data(), as: UTF8.self)
        #expect(
            !(run.errors + summary).lowercased().contains("zebulon") && summary.contains("| Problem |"),
            "\(path): \(text)")
    }

    @Test("A fingerprint has no closed word in it: another word gives the same")
    func fingerprints() throws {
        func fingerprints(_ word: String, _ arguments: [String]) throws -> [Substring] {
            let folder = try folder(Self.session, "## Actions\n- [ ] @ada \(word) (due soon)\n")
            let run = try run(["check", "--problems", "gitlab"] + arguments, in: folder.url)
            return run.output.split(separator: "\n").filter { $0.contains("\"fingerprint\"") }
        }
        #expect(try fingerprints("Zebulon", ["--redact"]) == fingerprints("Quibus", ["--redact"]))
        #expect(try fingerprints("Zebulon", []) != fingerprints("Quibus", []))
    }

    @Test(
        "Every command does so on a build server by itself",
        arguments: ["check", "build", "report", "prep", "diff", "sign"])
    func commands(command: String) throws {
        let folder = try folder(Self.session, "## Actions\n- [ ] @ada Zebulon (due soon)\n")
        let arguments =
            [command]
            + (["prep": ["p"], "diff": ["--from", "2026-01-01"], "sign": ["p", "--as", "ada"]][command] ?? [])
        let named =

            "content/\(Self.session):2:25: error: the brackets at the end of an item cannot be read [attribute]\n"
            + "  help: write days as"
        for environment in [["CI": "true"], ["CI": "1"], ["GITHUB_ACTIONS": "true"], ["GITLAB_CI": "true"]] {
            let run = try run(arguments, in: folder.url, environment: environment)
            #expect(run.status == 1 && run.errors.contains(named) && !run.errors.contains("Zebulon"), "\(run.errors)")
        }
        #expect(
            try run(arguments + ["--no-redact"], in: folder.url, environment: ["CI": "true"]).errors.contains("Zebulon")
        )
        #expect(try run(arguments, in: folder.url).errors.contains("Zebulon"))
    }

    @Test("What the audience may read is quoted")
    func open() throws {
        let folder = try folder(
            "resources/r.md", "---\ntitle: Zebulon\nlevel: 4\n---\nSee [the Zebulon book](nowhere.md).\n")
        let run = try run(["check", "--redact"], in: folder.url)
        #expect(run.errors.contains("  3 | level: 4\n") && run.errors.contains("See [the Zebulon book]"))
        // Nobody else than the pair reads its notes as they were written.
        let own = try self.folder(
            Self.session, "We spoke of [Zebulon](nowhere.md).\n\n## Doubts (private)\n[Quibus](nowhere.md)\n")
        let pair = try runCommand(["build", "--audience", "pair", "--redact"], own)
        #expect(pair.errors.contains("Zebulon") && !pair.errors.contains("Quibus"))
        for audience in ["public", "program", "coordinator"] {
            let other = try runCommand(["build", "--audience", audience, "--redact"], own)
            #expect(!other.errors.contains("Zebulon") && other.errors.contains("[broken-link]"), "\(audience)")
        }
        // Check is for whom a build without options is.
        try own.write("content/program.md", "---\naudience: pair\n---\n")
        #expect(try runCommand(["check", "--redact"], own).errors.contains("Zebulon"))
    }

    @Test("An open line's problem says no closed word either")
    func suggestion() throws {
        let folder = try folder(
            "pairs/p/goals/quibus.md", "---\nvisibility: private\nstart: 2026-01-05\ntitle: Zebulon\n---\n")
        try folder.write("content/resources/r.md", "---\ntitle: R\n---\n[x](zebulom.md)\n")
        try folder.write("content/people/zed.md", "---\nname: Zebulon\nvisibility: private\n---\n")
        let run = try run(["check", "--redact"], in: folder.url)
        #expect(run.errors.contains("[broken-link]") && !run.errors.contains("Zebulon"), "\(run.errors)")
    }

    @Test("A leak is named by its place alone")
    func leak() throws {
        let folder = try folder(Self.session, "## Doubts (private)\nZebulon words\n")
        let layout = try String(
            contentsOf: packageFolder.appendingPathComponent("Templates/layout.mustache"), encoding: .utf8)
        try folder.write(
            "Templates/layout.mustache", layout.replacing("</body>", with: "<!-- Zebulon words --></body>"))
        let build = try run(["build", "--redact", "--verify", "--as-of", "2026-04-01"], in: folder.url)
        #expect(
            build.status == 1 && build.errors.contains("[leak]") && !build.errors.contains("Zebulon"), "\(build.errors)"
        )
        #expect(build.errors.contains("content/\(Self.session):2:1: error: something closed would be published"))
    }
}

/// Inside a test `run` may be what the command gave.
private func runCommand(_ arguments: [String], _ folder: TestFolder) throws -> Run {
    try run(arguments, in: folder.url)
}
