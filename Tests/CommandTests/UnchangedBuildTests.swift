import Foundation
import Testing

/// A build that has nothing to do says so and does nothing; whatever it depends on makes it build again.
@Suite("A build of the same") struct UnchangedBuildTests {
    private let folder: TestFolder
    private let cache: TestFolder

    init() throws {
        folder = try TestFolder()
        cache = try TestFolder()
        try FileManager.default.copyItem(
            at: packageFolder.appendingPathComponent("content"), to: folder.url.appendingPathComponent("content"))
    }

    private func build(_ options: [String] = []) throws -> Run {
        try run(
            ["build", "--audience", "program", "--as-of", "2026-07-06"] + options, in: folder.url,
            environment: ["XDG_CACHE_HOME": cache.path])
    }

    /// Whether pages were made, as the table of stages tells.
    private func makesPages(_ options: [String] = []) throws -> Bool {
        let again = try build(options + ["--timings"])
        #expect(again.status == 0, "\(again.errors)")
        return again.errors.contains("pages and search")
    }

    private func change(_ path: String, _ edit: (String) -> String) throws {
        let file = folder.url.appendingPathComponent(path)
        try edit(String(contentsOf: file, encoding: .utf8)).write(to: file, atomically: true, encoding: .utf8)
    }

    @Test("The second build says what the first said, and writes nothing")
    func same() throws {
        let first = try build()
        let second = try build()
        #expect(second.status == 0)
        #expect(second.errors.contains("0 written"))
        let closed = first.errors.split(separator: "\n").filter { $0.hasPrefix("closed to this audience") }
        #expect(closed.count == 1)
        #expect(second.errors.contains(closed.joined()))
        #expect(try !makesPages())
    }

    @Test("What a site depends on is looked at: notes, templates, options, files, and the site itself")
    func changes() throws {
        _ = try build()
        try change("content/program.md") { $0 + "\nOne sentence more.\n" }
        #expect(try makesPages())
        #expect(try !makesPages())
        #expect(try makesPages(["--base-url", "https://example.org/"]))
        #expect(try makesPages())
        #expect(try makesPages(["--audience", "public"]))
        #expect(try makesPages())

        let templates = folder.url.appendingPathComponent("Templates")
        try FileManager.default.createDirectory(at: templates, withIntermediateDirectories: true)
        try FileManager.default.copyItem(
            at: packageFolder.appendingPathComponent("Templates/home.mustache"),
            to: templates.appendingPathComponent("home.mustache"))
        #expect(try makesPages())
        try change("Templates/home.mustache") { $0 + "\n" }
        #expect(try makesPages())
        #expect(try !makesPages())

        try FileManager.default.removeItem(at: folder.url.appendingPathComponent("site/report.html"))
        #expect(try makesPages())
        #expect(FileManager.default.fileExists(atPath: folder.url.appendingPathComponent("site/report.html").path))
    }

    @Test("Files beside the notes and rules of git are looked at, and what a killed build left is cleared")
    func files() throws {
        try "Plan".write(to: folder.url.appendingPathComponent("content/plan.txt"), atomically: true, encoding: .utf8)
        try change("content/program.md") { $0 + "\n[The plan](plan.txt)\n" }
        #expect(try makesPages())
        #expect(try !makesPages())
        try "Plot".write(to: folder.url.appendingPathComponent("content/plan.txt"), atomically: false, encoding: .utf8)
        #expect(try makesPages())

        let leftovers = folder.url.appendingPathComponent("site/.waymark-next")
        try FileManager.default.createDirectory(at: leftovers, withIntermediateDirectories: true)
        try "half".write(to: leftovers.appendingPathComponent("0"), atomically: true, encoding: .utf8)
        #expect(try makesPages())
        #expect(!FileManager.default.fileExists(atPath: leftovers.path))
        #expect(try !makesPages())
    }

    @Test("A site that is to be read again is built again, and a page that somebody changed is told of")
    func distrust() throws {
        _ = try build()
        #expect(try build(["--verify", "--timings"]).errors.contains("reading every byte again"))
        try change("site/index.html") { $0 + "changed by hand" }
        let refused = try build()
        #expect(refused.status == 2)
        #expect(refused.errors.contains("index.html"))
    }
}
