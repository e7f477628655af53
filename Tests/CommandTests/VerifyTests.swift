import Foundation
import Testing

@Suite("waymark build --verify") struct VerifyTests {
    @Test(
        "The example passes in every build",
        arguments: [["coordinator"], ["program"], ["public"], ["pair", "--pair", "lucia-mei-lin"]])
    func example(audience: [String]) throws {
        let folder = try TestFolder()
        let build = try run(
            ["build", "--as-of", "2026-07-06", "--output", folder.path + "/site", "--verify", "--audience"] + audience,
            in: packageFolder)
        #expect(build.status == 0, "\(build.errors)")
        #expect(build.errors.contains("read again"))
    }

    @Test(
        "The example passes in German, too",
        arguments: [["coordinator"], ["program"], ["public"], ["pair", "--pair", "lucia-mei-lin"]])
    func exampleInGerman(audience: [String]) throws {
        let folder = try TestFolder()
        let content = folder.url.appendingPathComponent("content")
        try FileManager.default.copyItem(at: packageFolder.appendingPathComponent("content"), to: content)
        let program = content.appendingPathComponent("program.md")
        let text = try String(contentsOf: program, encoding: .utf8)
        let german = text.replacingOccurrences(of: "\nlanguage: en\n", with: "\nlanguage: de\n")
        #expect(german != text)
        try Data(german.utf8).write(to: program)
        let build = try run(["build", "--as-of", "2026-07-06", "--verify", "--audience"] + audience, in: folder.url)
        #expect(build.status == 0, "\(build.errors)")
        #expect(build.errors.contains("read again"))
    }

    /// A programme with one closed sentence, and a template into which somebody pasted it.
    private func broken() throws -> TestFolder {
        let folder = try TestFolder()
        try folder.write("content/pairs/a-b/agreement.md", "---\nmentor: Ada\nmentee: Bo\nvisibility: public\n---\n")
        try folder.write(
            "content/pairs/a-b/sessions/2026-03-14.md",
            "---\nvisibility: public\n---\nAll well.\n\n## Alone (private)\nMy manager Zebulon shouted at me.\n")
        let layout = try String(
            contentsOf: packageFolder.appendingPathComponent("Templates/layout.mustache"), encoding: .utf8)
        try folder.write(
            "Templates/layout.mustache",
            layout.replacingOccurrences(of: "</body>", with: "<!-- My manager Zebulon shouted at me. --></body>"))
        return folder
    }

    private func build(_ folder: TestFolder, _ more: [String], environment: [String: String] = [:]) throws -> Run {
        try run(
            ["build", "--as-of", "2026-04-01"] + more, in: folder.url,
            environment: ["CI": ""].merging(environment) { $1 })
    }

    @Test("A leak is told with its line and its file, ends the build with 1, and leaves the last good site")
    func leak() throws {
        let folder = try broken()
        let layout = folder.path + "/Templates/layout.mustache"
        let pasted = try Data(contentsOf: URL(fileURLWithPath: layout))
        try FileManager.default.removeItem(atPath: layout)
        #expect(try build(folder, ["--verify"]).status == 0)
        let before = try folder.files(below: "site")
        try pasted.write(to: URL(fileURLWithPath: layout))
        let build = try build(folder, ["--verify"])
        #expect(build.status == 1)
        #expect(
            build.errors.contains("content/pairs/a-b/sessions/2026-03-14.md:7:1: error: only closed parts say this"))
        #expect(build.errors.contains("index.html: “My manager Zebulon shouted"))
        #expect(build.errors.contains("nothing was written"))
        #expect(try folder.files(below: "site") == before)
    }

    @Test("On a build server every build is verified; elsewhere only where it is asked for")
    func buildServer() throws {
        let folder = try broken()
        #expect(try build(folder, [], environment: ["CI": "true"]).status == 1)
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/site"))
        #expect(try build(folder, [], environment: ["CI": "false"]).status == 0)
    }
}
