import Foundation
import Testing

/// Inside a test `run` may be what the command gave.
private func waymarkRun(_ arguments: [String], in folder: URL) throws -> Run { try run(arguments, in: folder) }

@Suite("waymark check") struct CheckTests {
    static let agreement = "---\nmentor: grace\nmentee: ada\nstart: 2026-01-01\n---\n"

    @Test("Of the example it says only how many notes there are and what was read, and ends with 0")
    func example() throws {
        let run = try run(["check"], in: packageFolder)
        #expect(run.status == 0 && run.output == "")
        #expect(
            run.errors.wholeMatch(of: /Read: [0-9]+ promises, .*\n[0-9]+ notes, no errors, no warnings\n/) != nil,
            "\(run.errors)")
        #expect(try waymarkRun(["check", "--quiet"], in: packageFolder).errors == "")
    }

    /// What stands before the counts where the notes say nothing that is counted.
    private static let nothing = "Read: no promises, wins or values yet.\n"

    @Test("The last line counts, in the right number")
    func counts() throws {
        let folder = try TestFolder()
        try folder.write("content/pairs/a/agreement.md", CheckTests.agreement)
        #expect(try run(["check"], in: folder.url).errors == Self.nothing + "1 note, no errors, no warnings\n")
        try folder.write("content/pairs/a/goals/g.md", "---\ndue: 2026-02-30\n---\n")
        #expect(
            try run(["check"], in: folder.url).errors.hasSuffix("\n" + Self.nothing + "2 notes, 1 error, no warnings\n")
        )
        try folder.write("content/Daily/x.md", "milk")
        let more = try run(["check"], in: folder.url)
        #expect(
            more.errors.hasSuffix("\n" + Self.nothing + "2 notes, 1 error, 1 warning\n"),
            "a note that is not read is not counted")
    }

    @Test("Where there is no note it says how to begin")
    func none() throws {
        let folder = try TestFolder()
        let missing = try run(["check", "--content", "notes"], in: folder.url)
        #expect(missing.status == 3 && missing.errors.contains("there is no folder notes"))
        try folder.write("notes/picture.png", "x")
        try folder.write("notes/README.md", "x")
        let empty = try run(["check", "--content", "notes/"], in: folder.url)
        #expect(empty.status == 1 && empty.errors.contains("[no-notes]"))
        #expect(empty.errors.hasSuffix("\nno notes, 1 error, no warnings\n"))
        for run in [missing, empty] {
            #expect(run.errors.contains("notes/pairs/noor-elena/agreement.md:\n        ---\n        mentor: Elena\n"))
            #expect(run.errors.contains("waymark init"))
        }
        // What it says to write is enough.
        try folder.write("notes/pairs/noor-elena/agreement.md", "---\nmentor: Elena\nmentee: Noor\n---\n")
        #expect(try waymarkRun(["check", "--content", "notes"], in: folder.url).status == 0)
    }

    @Test("Errors end with 1, warnings with 0, and with 1 when strict")
    func statuses() throws {
        let folder = try TestFolder()
        try folder.write("content/pairs/a/agreement.md", CheckTests.agreement)
        try folder.write("content/pairs/a/goals/g.md", "---\ntitle: No start\n---\n")
        let warned = try run(["check"], in: folder.url)
        #expect(warned.status == 0)
        #expect(warned.errors.contains("content/pairs/a/goals/g.md:1:1: warning:"))
        #expect(warned.errors.hasSuffix("\n" + Self.nothing + "2 notes, no errors, 1 warning\n"))
        #expect(try run(["check", "--strict"], in: folder.url).status == 1)
        try folder.write("content/pairs/a/goals/h.md", "---\nstart: 2026-02-30\n---\n")
        #expect(try run(["check"], in: folder.url).status == 1)
    }

    @Test("A wrong command line ends with 2, a folder that is not there with 3")
    func wrong() throws {
        let folder = try TestFolder()
        for arguments in [["check", "--nothing"], ["check", "--color", "blue"], ["check", "extra"]] {
            let run = try run(arguments, in: folder.url)
            #expect(run.status == 2, "\(arguments)")
            #expect(run.errors.contains("Usage"))
        }
        let run = try run(["check"], in: folder.url)
        #expect(run.status == 3)
        #expect(run.errors.contains("there is no folder content"))
    }

    @Test(
        "Help of each command has an example",
        arguments: ["check", "explain", "read", "build", "report", "prep", "sign"])
    func help(command: String) throws {
        let run = try run(["help", command])
        #expect(run.status == 0)
        #expect(run.output.contains("Example: waymark \(command)"))
    }

    @Test("Colour only where it is asked for")
    func colour() throws {
        let folder = try TestFolder()
        try folder.write("content/goal.md", "x")
        #expect(!(try run(["check"], in: folder.url).errors.contains("\u{1B}")))
        #expect(try run(["check", "--color", "always"], in: folder.url).errors.contains("\u{1B}[1;31merror"))
    }

    @Test("Below the problems it says where more is told of the first, but neither in silence nor on a build server")
    func explains() throws {
        let folder = try TestFolder()
        try folder.write("content/pairs/a/agreement.md", CheckTests.agreement)
        try folder.write("content/pairs/a/goals/g.md", "---\nstart: 2026-01-05\ndue: 2026-02-30\n---\n## Win\n- w\n")
        let hint = "\nwaymark explain day says more, with an example\nRead: "
        #expect(try run(["check"], in: folder.url).errors.contains(hint))
        #expect(try run(["check", "--redact"], in: folder.url).errors.contains("\nwaymark explain day says"))
        #expect(!(try run(["check", "--quiet"], in: folder.url).errors.contains("waymark explain")))
        let server = try run(["check"], in: folder.url, environment: ["CI": "true"])
        #expect(server.status == 1 && !server.errors.contains("waymark explain"))
        let empty = try TestFolder()
        try empty.write("content/README.md", "x")
        #expect(try waymarkRun(["check"], in: empty.url).errors.contains("\nwaymark explain no-notes says more"))
    }

    @Test("A note that may not be read is named, and hides no other")
    func unreadable() throws {
        let folder = try TestFolder()
        try folder.write("content/resources/a.md", "closed")
        try folder.write("content/resources/b.md", "[[nowhere]]")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path)
        try FileManager.default.setAttributes(
            [.posixPermissions: 0], ofItemAtPath: folder.path + "/content/resources/a.md")
        let isRoot = getuid() == 0
        let run = try run(["check", "--content", folder.path + "/content"], asNobody: isRoot)
        #expect(run.status == 1)
        #expect(run.errors.contains("a.md:1:1: error: this note cannot be read: Permission denied [unreadable]"))
        #expect(run.errors.contains("[unknown-link]"))
    }
}
