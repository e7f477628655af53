import Foundation
import Testing

#if canImport(Glibc)
    import Glibc
#endif

@Suite("Hostile folders and command lines") struct HostileFolderTests {
    private func folder(links: String = "") throws -> TestFolder {
        let folder = try TestFolder()
        try folder.write("content/pairs/p/agreement.md", "---\nmentor: Grace\nmentee: Ada\nstart: 2026-01-01\n---\n")
        try folder.write("content/resources/a.md", "# A\n\(links)\n")
        return folder
    }

    private func build(_ folder: TestFolder, _ more: [String] = []) throws -> Run {
        try run(
            [
                "build", "--content", folder.path + "/content", "--output", folder.path + "/site", "--as-of",
                "2026-07-06",
            ] + more)
    }

    @Test("A huge file is neither read whole nor published, whatever its size on paper")
    func huge() throws {
        let folder = try folder(links: "[film](film.mp4)")
        for (name, size) in [("film.mp4", 10 << 30), ("large.md", 10 << 30)] {
            try folder.write("content/resources/\(name)", "")
            #expect(truncate(folder.path + "/content/resources/\(name)", size) == 0)
        }
        let refused = try build(folder)
        #expect(refused.status == 1 && refused.errors.contains("larger than 1 MiB"))
        try FileManager.default.removeItem(atPath: folder.path + "/content/resources/large.md")
        let built = try build(folder)
        #expect(built.status == 0 && built.errors.contains("it is larger than 64 MiB"), "\(built.errors)")
        #expect(try !folder.files(below: "site").keys.contains { $0.contains("film") })
    }

    @Test("Pipes, sockets, devices and circles are named and never opened")
    func notFiles() throws {
        let folder = try folder()
        let resources = folder.path + "/content/resources"
        #expect(mkfifo(resources + "/pipe.md", 0o600) == 0)
        for (name, target) in [
            ("null.md", "/dev/zero"), ("round", "round"), ("up", "../.."), ("passwd.md", "/etc/passwd"),
        ] {
            try FileManager.default.createSymbolicLink(atPath: "\(resources)/\(name)", withDestinationPath: target)
        }
        let checked = try run(["check", "--content", folder.path + "/content"])
        #expect(checked.status == 1)
        #expect(checked.errors.components(separatedBy: "[leads-out]").count == 5, "\(checked.errors)")
        #expect(checked.errors.contains("[not-a-file]") && !checked.errors.contains("root:"))
    }

    @Test(
        "Names that hide, turn or break something are refused and shown harmless",
        arguments: [
            "a\u{202E}dm.md", "a\u{200B}.md", "a\u{1B}[31m.md", "a\nb.md", "a\\b.md", "a\u{9B}m.md", "\u{2066}a.png",
            "Con.md", "com1!.md", "a.png.", "a.png ",
        ])
    func names(name: String) throws {
        let folder = try folder()
        try folder.write("content/resources/\(name)", "x")
        let checked = try run(["check", "--content", folder.path + "/content"])
        #expect(checked.status == 1 && checked.errors.contains("[file-name]"), "\(checked.errors)")
        #expect(isHarmless(checked.errors))
    }

    @Test("A name that makes too long an address is an error of the notes, not of the disk")
    func long() throws {
        let folder = try folder()
        try folder.write("content/resources/\(String(repeating: "x", count: 250)).md", "x")
        #expect(try build(folder).errors.contains("too long for the address"))
        let fits = try self.folder()
        try fits.write(
            "content/resources/\(String(repeating: "x", count: 240)).md",
            "---\nskills: [\(String(repeating: "y", count: 300))]\n---\n")
        let built = try build(fits)
        #expect(built.status == 0, "\(built.errors)")
    }

    @Test("Names that differ in capitals or in the form of an accent are one id")
    func twins() throws {
        let folder = try folder()
        try folder.write("content/resources/A.md", "x")
        try folder.write("content/resources/caf\u{E9}.md", "x")
        try folder.write("content/resources/cafe\u{301}.md", "x")
        let checked = try run(["check", "--content", folder.path + "/content"])
        #expect(checked.errors.components(separatedBy: "[same-id]").count == 3, "\(checked.errors)")
    }

    @Test("A template is read whole or not at all, and sections do not nest without end")
    func templates() throws {
        let folder = try folder()
        let deep = String(repeating: "{{#title?}}", count: 30_000) + String(repeating: "{{/title?}}", count: 30_000)
        try folder.write("Templates/404.mustache", deep)
        let nested = try build(folder)
        #expect(nested.status == 1 && nested.errors.contains("more than 100 sections"), "\(nested.errors)")
        try folder.write("Templates/404.mustache", String(repeating: "x", count: (1 << 20) + 1))
        let large = try build(folder)
        #expect(large.status == 3 && large.errors.contains("larger than 1 MiB"), "\(large.errors)")
        try FileManager.default.removeItem(atPath: folder.path + "/Templates/404.mustache")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/Templates/404.mustache", withDestinationPath: "/etc/passwd")
        let linked = try build(folder)
        #expect(linked.status == 3 && !linked.errors.contains("root:"), "\(linked.errors)")
    }

    @Test(
        "Nothing that stands on the command line commands the terminal",
        arguments: [
            ["check", "--content", "\u{1B}]8;;http://x\u{1B}\\"], ["build", "--audience", "\u{1B}[31m"],
            ["--\u{9B}31m"],
            ["build", "--jobs", "\u{202E}1"], ["\u{1B}[2J"], ["report", "--format", "\u{7}\u{8}\r"],
            ["prep", "\u{1B}[31m"],
            ["build", "--as-of", "\r2026"], ["diff", "--from", "\u{1B}c"],
        ])
    func commandLine(arguments: [String]) throws {
        let run = try run(arguments, in: packageFolder)
        #expect(run.status == 2 || run.status == 3)
        #expect(isHarmless(run.errors) && isHarmless(run.output))
    }

    private func isHarmless(_ text: String) -> Bool {
        !text.unicodeScalars.contains {
            ($0.properties.generalCategory == .control && $0 != "\n") || (0x202A...0x202E).contains($0.value)
                || (0x2066...0x2069).contains($0.value)
        }
    }
}
