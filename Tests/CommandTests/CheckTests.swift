import Foundation
import Testing

@Suite("waymark check") struct CheckTests {
    static let agreement = "---\nmentor: grace\nmentee: ada\nstart: 2026-01-01\n---\n"

    @Test("The example is silent and ends with 0")
    func example() throws {
        let run = try run(["check"], in: packageFolder)
        #expect(run.status == 0 && run.errors == "" && run.output == "")
    }

    @Test("Errors end with 1, warnings with 0, and with 1 when strict")
    func statuses() throws {
        let folder = try TestFolder()
        try folder.write("content/pairs/a/agreement.md", CheckTests.agreement)
        try folder.write("content/pairs/a/goals/g.md", "---\ntitle: No start\n---\n")
        let warned = try run(["check"], in: folder.url)
        #expect(warned.status == 0)
        #expect(warned.errors.contains("content/pairs/a/goals/g.md:1:1: warning:"))
        #expect(warned.errors.hasSuffix("1 warning in 2 notes\n"))
        #expect(try run(["check", "--strict"], in: folder.url).status == 1)
        try folder.write("content/pairs/a/goals/h.md", "---\nstart: 2026-02-30\n---\n")
        #expect(try run(["check"], in: folder.url).status == 1)
    }

    @Test("A wrong command line ends with 2, a folder that is not there with 3")
    func wrong() throws {
        let folder = try TestFolder()
        for arguments in [["chekc"], ["check", "--nothing"], ["check", "--color", "blue"], ["check", "extra"]] {
            let run = try run(arguments, in: folder.url)
            #expect(run.status == 2, "\(arguments)")
            #expect(run.errors.contains("Usage"))
        }
        let run = try run(["check"], in: folder.url)
        #expect(run.status == 3)
        #expect(run.errors.contains("there is no folder content"))
    }

    @Test("Help of each command has an example", arguments: ["check", "build", "report", "prep", "sign"])
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
