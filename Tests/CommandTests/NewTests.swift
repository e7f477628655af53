import Foundation
import Testing

@Suite("waymark init and waymark new") struct NewTests {
    private func waymark(_ arguments: [String], _ folder: TestFolder) throws -> Run {
        try run(arguments, in: folder.url, environment: ["SOURCE_DATE_EPOCH": "1773500000"])
    }

    private func begun(_ arguments: [String] = []) throws -> TestFolder {
        let folder = try TestFolder()
        let run = try waymark(["init", "--mentor", "Elena Rossi", "--mentee", "Noor"] + arguments, folder)
        #expect(run.status == 0, "\(run.errors)")
        return folder
    }

    private func text(_ path: String, _ folder: TestFolder) throws -> String {
        String(decoding: try #require(try folder.files()[path], "\(path)"), as: UTF8.self)
    }

    @Test(
        "A new folder checks clean and builds, whatever was answered",
        arguments: [
            [], ["--goal", "Speak at the meetup", "--measure", "talks: 0 to 2"], ["--goal", "Lead: reviews #1"],
            ["--goal", "Ask more", "--measure", "milestones", "--due", "2026-03-20"],
            ["--goal", "Ask more", "--measure", "the \"retro\" was {mine}: all of it"],
            ["--cadence", "monthly", "--session-length", "1h 30m"], ["--mentee", "Kim Lee", "--goal", "Both"],
            ["--programme", "Lantern: Street"],
        ])
    func begins(arguments: [String]) throws {
        let folder = try begun(arguments)
        let check = try waymark(["check", "--strict"], folder)
        #expect(check.status == 0, "\(check.errors)")
        let build = try waymark(["build", "--strict", "--verify"], folder)
        #expect(build.status == 0, "\(build.errors)")
        #expect(try folder.files()["site/index.html"] != nil)
        #expect(try text(".gitignore", folder).contains("/site/"))
        // What is asked in a note is on no page.
        for (path, bytes) in try folder.files() where path.hasPrefix("site/") && path.hasSuffix(".html") {
            #expect(!String(decoding: bytes, as: UTF8.self).contains("What does each of you hope for?"), "\(path)")
        }
    }

    @Test("Nothing is ever replaced, and nothing is written by halves")
    func neverReplaces() throws {
        let folder = try begun(["--goal", "Ask more"])
        try folder.write(".gitignore", "mine\n")
        let before = try folder.files()
        for arguments in [
            ["init", "--mentor", "A", "--mentee", "B"], ["new", "goal", "Ask more"], ["new", "person", "noor"],
            ["new", "pair", "--mentor", "Elena", "--mentee", "Noor", "--id", "noor-elena"],
            ["new", "goal", "Ask less", "--due", "soon"], ["new", "goal", "…"],
            ["new", "person", "Tom", "--role", "boss"],
            ["new", "pair", "--mentor", "Tom", "--mentee", "Kim", "--cadence", "now and then"],
            ["new", "resource", "A talk", "--url", "javascript:alert(1)"],
            ["new", "resource", "A talk", "--kind", "song"],
            ["new", "pulse", "--by", "tom"], ["new", "pulse", "--by", "noor", "--heard", "6"],
            ["new", "session", "--on", "14.3.2026"], ["new", "goal"], ["new", "nothing"], ["init"],
            ["new", "pair", "--mentor", "Tom", "--mentee", "tom"], ["new", "pulse", "--by", "noor"],
            ["new", "pair", "--mentor", "Elena", "--mentee", "Noor"],
            ["new", "pair", "--mentor", "elena-rosi", "--mentee", "Kim"],
            ["init", "content/pairs", "--mentor", "A", "--mentee", "B"], ["init", "content", "--bare"],
            ["new", "goal", "Ask", "--owner", "tom"],
        ] {
            let run = try waymark(arguments, folder)
            #expect(run.status == 2, "\(arguments) \(run.errors)")
            #expect(try folder.files() == before, "\(arguments)")
        }
        let other = try TestFolder()
        try other.write(".gitignore", "mine\n")
        #expect(try waymark(["init", "--bare"], other).status == 0)
        #expect(try text(".gitignore", other) == "mine\n")
        let settings = try #require(
            try JSONSerialization.jsonObject(with: Data(text(".vscode/settings.json", other).utf8)) as? [String: Any])
        #expect(
            (settings["files.exclude"] as? [String: Bool]) == ["site": true] && settings["files.eol"] as? String == "\n"
        )
        #expect(try text(".editorconfig", other).contains("trim_trailing_whitespace = false"))
        let own = try TestFolder()
        try own.write(".vscode/settings.json", "{}\n")
        #expect(try waymark(["init", "--bare"], own).status == 0)
        #expect(try text(".vscode/settings.json", own) == "{}\n")
        #expect(try waymark(["check", "--strict"], other).status == 0)
        #expect(try waymark(["init", "--mentor", "A", "--mentee", "a"], try TestFolder()).errors.contains("same name"))
    }

    @Test("Whoever is not there to be asked is told what to say")
    func withoutTerminal() throws {
        let run = try waymark(["init"], try TestFolder())
        #expect(run.status == 2 && run.errors.contains("waymark init --mentor Elena --mentee Noor"))
    }

    @Test("The language of the site is said, and one that it does not speak is refused")
    func language() throws {
        #expect(try text("content/program.md", begun(["--language", "de"])).contains("\nlanguage: de\n"))
        #expect(try text("content/program.md", begun()).contains("\n# language: de\n"))
        let run = try waymark(["init", "--bare", "--language", "fr"], TestFolder())
        #expect(run.status == 2 && run.errors.contains("--language is en or de"), "\(run.errors)")
    }

    @Test("A goal without a measure is told of before a value is logged, and then once more")
    func withoutMeasure() throws {
        let folder = try TestFolder()
        let begun = try waymark(["init", "--mentor", "Elena", "--mentee", "Noor", "--goal", "Ask more"], folder)
        #expect(begun.errors.contains("the goal has no measure yet: before `waymark log`"), "\(begun.errors)")
        let log = try waymark(["log", "ask", "1"], folder)
        #expect(log.status == 2 && log.errors.contains("where a line `# measure:` may wait for it"), "\(log.errors)")
        #expect(log.errors.contains("measure: {metric: talks, unit: talks, baseline: 0, target: 2}"))
    }

    @Test("A folder with notes is told what can be done in it, and a programme how its pairs come")
    func whatToDo() throws {
        let folder = try TestFolder()
        try folder.write("content/people/noor.md", "---\nname: Noor\n---\n")
        let refused = try waymark(["init", "--mentor", "A", "--mentee", "B"], folder)
        for words in ["waymark new", "waymark import csv", "waymark check", "waymark init --bare"] {
            #expect(refused.errors.contains(words), "\(refused.errors)")
        }
        let programme = try waymark(["init", "--programme", "Lantern"], TestFolder())
        #expect(programme.errors.contains("waymark import csv"), "\(programme.errors)")
    }

    @Test("A session of today is held, or a plan where that is said")
    func planned() throws {
        let folder = try begun()
        let plan = try waymark(["new", "session", "--planned"], folder)
        #expect(plan.status == 0 && plan.errors.contains("take out `status: planned`"), "\(plan.errors)")
        #expect(try text("content/pairs/noor-elena/sessions/2026-03-14.md", folder).contains("\nstatus: planned\n"))
        #expect(try waymark(["new", "session", "--planned", "--on", "2026-03-13"], folder).status == 2)
        let held = try waymark(["new", "session"], try begun())
        #expect(held.errors.contains("if you have not met yet, write `status: planned`"), "\(held.errors)")
    }

    @Test("Each kind of note stands in its folder, and checks clean")
    func kinds() throws {
        let folder = try begun(["--goal", "Ask more", "--measure", "questions: 2 to 6"])
        let commands = [
            ["new", "session"], ["new", "session", "--on", "2026-04-01"],
            [
                "new", "goal", "Speak: at the meetup", "--specific", "Ten minutes, alone", "--measure", "talks: 0 to 2",
                "--due", "2026-06-01",
            ],
            ["new", "person", "Tom Tester", "--role", "mentor"],
            ["new", "resource", "Asking well", "--url", "https://example.org/a?b=1#c", "--kind", "article"],
            ["new", "pulse", "--by", "elena", "--heard", "5", "--concern", "none"],
            ["new", "pair", "--mentor", "Tom", "--mentee", "Kim Lee"],
        ]
        for arguments in commands {
            let run = try waymark(arguments, folder)
            #expect(run.status == 0 && run.errors.hasPrefix("next: "), "\(arguments) \(run.errors)")
            for line in run.output.split(separator: "\n") {
                #expect(try folder.files()[String(line)] != nil, "\(line)")
            }
        }
        let check = try waymark(["check", "--strict"], folder)
        #expect(check.status == 0, "\(check.errors)")
        let paths = try Set(folder.files().keys)
        for path in [
            "pairs/noor-elena/sessions/2026-03-14.md", "pairs/noor-elena/sessions/2026-04-01.md",
            "pairs/noor-elena/goals/speak-at-the-meetup.md", "people/tom-tester.md", "resources/asking-well.md",
            "pairs/noor-elena/pulse/2026-03-elena-rossi.md", "pairs/kim-tom/agreement.md", "people/kim-lee.md",
        ] {
            #expect(paths.contains("content/\(path)"), "\(path)")
        }
        #expect(try text("content/pairs/noor-elena/sessions/2026-03-14.md", folder).contains("status") == false)
        #expect(try text("content/pairs/noor-elena/sessions/2026-04-01.md", folder).contains("status: planned\n"))
        #expect(
            try text("content/pairs/kim-tom/agreement.md", folder).hasPrefix(
                "---\nmentor: tom-tester\nmentee: kim-lee\n"))
        let again = try waymark(["new", "session", "--pair", "noor-elena"], folder)
        #expect(again.status == 2 && again.errors.contains("has its note already"))
    }

    @Test("An editor with options gets the note")
    func editor() throws {
        let folder = try begun()
        try folder.write("edit.sh", "#!/bin/sh\nprintf '%s|' \"$@\" > edited\n")
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o755], ofItemAtPath: folder.url.appendingPathComponent("edit.sh").path)
        let run = try run(
            ["new", "resource", "A talk", "--edit"], in: folder.url, environment: ["VISUAL": "./edit.sh --wait"])
        #expect(run.status == 0, "\(run.errors)")
        #expect(try text("edited", folder) == "--wait|content/resources/a-talk.md|")
        let none = try CommandTests.run(
            ["new", "resource", "Another", "--edit"], in: folder.url, environment: ["VISUAL": "", "EDITOR": ""])
        #expect(none.status == 2 && none.errors.contains("the note is written"))
    }

    @Test("A programme begins without pairs, and its notes check clean after each command that it proposes")
    func programme() throws {
        let folder = try TestFolder()
        #expect(try waymark(["init", "--programme", "Lantern Street"], folder).status == 0)
        let commands = [
            ["new", "pair", "--mentor", "Elena Rossi", "--mentee", "Noor Haddad", "--mentee", "José Álvarez"],
            ["new", "person", "Hanna Koch", "--role", "coordinator"],
            ["new", "pair", "--mentor", "Elena", "--mentee", "Kim Lee"], ["sign", "kim-elena", "--as", "Kim"],
        ]
        for arguments in commands {
            let run = try waymark(arguments, folder)
            #expect(run.status == 0, "\(arguments) \(run.errors)")
            let check = try waymark(["check", "--strict"], folder)
            #expect(check.status == 0, "\(arguments) \(check.errors)")
        }
        #expect(try text("content/people/josé-álvarez.md", folder).contains("name: José Álvarez\nroles: [mentee]"))
        #expect(try waymark(["build", "--strict", "--verify"], folder).status == 0)
    }

    @Test("With the first note of a person, everybody whom a pair names gets one")
    func firstPerson() throws {
        let folder = try TestFolder()
        try folder.write("content/pairs/a/agreement.md", "---\nmentor: Elena\nmentee: Noor\n---\n")
        #expect(try waymark(["new", "person", "Noor", "--role", "mentee"], folder).status == 0)
        #expect(try folder.files()["content/people/elena.md"] != nil)
        #expect(try waymark(["check", "--strict"], folder).status == 0)
    }

    @Test("Settings may be added to notes that exist")
    func bare() throws {
        let folder = try TestFolder()
        try folder.write("content/people/noor.md", "---\nname: Noor\n---\n")
        #expect(try waymark(["init", "--bare", "--programme", "Lantern"], folder).status == 0)
        #expect(try text("content/program.md", folder).contains("name: Lantern"))
    }

    @Test("A public build of a new pair's folder tells nobody who the pair is")
    func newFolderIsClosed() throws {
        let folder = try TestFolder()
        let begun = try run(["init", "--mentor", "Elena Rossi", "--mentee", "Noor Haddad"], in: folder.url)
        try #require(begun.status == 0, "\(begun.errors)")
        let built = try run(["build", "--audience", "public", "--output", "pub"], in: folder.url)
        #expect(built.status == 0, "\(built.errors)")
        for (path, bytes) in try folder.files(below: "pub") {
            let text = path + String(decoding: bytes, as: UTF8.self).lowercased()
            #expect(!text.contains("rossi") && !text.contains("haddad"), "\(path)")
        }
    }
}
