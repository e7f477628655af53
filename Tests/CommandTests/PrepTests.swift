import Foundation
import Testing

@Suite("waymark prep") struct PrepTests {
    private func example() throws -> TestFolder {
        let folder = try TestFolder()
        try FileManager.default.copyItem(
            at: packageFolder.appendingPathComponent("content"), to: folder.url.appendingPathComponent("content"))
        return folder
    }

    @Test("What it writes for every pair of the example passes the check, and it never overwrites")
    func everyPair() throws {
        let folder = try example()
        let pairs = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/content/pairs").sorted()
        var written = 0
        for pair in pairs where !pair.hasPrefix(".") {
            let before = try folder.files()
            let run = try run(["prep", pair, "--write", "--as-of", "2026-07-06"], in: folder.url)
            let after = try folder.files()
            for (path, bytes) in before { #expect(after[path] == bytes, "\(path) was changed") }
            if run.status == 0 {
                written += 1
                #expect(after.count == before.count + 1)
                let again = try waymarkPrep(pair, folder)
                #expect(again.status == 2 && again.errors.contains("has its note already"))
                #expect(try folder.files() == after)
            } else {
                #expect(run.status == 2 && after.count == before.count, "\(run.errors)")
            }
        }
        #expect(written > 0)
        let check = try run(["check", "--strict", "--quiet"], in: folder.url)
        #expect(check.status == 0 && check.errors == "", "\(check.errors)")
    }

    @Test("What it prints for a planned session passes the check as well")
    func printed() throws {
        let folder = try example()
        let run = try run(["prep", "priya-tomasz", "--as-of", "2026-07-06"], in: folder.url)
        #expect(run.status == 0 && run.errors == "")
        #expect(run.output.hasPrefix("---\ndate: 2026-07-16\nstatus: planned\nplanned: 75m\n---\n## Agenda\n"))
        try folder.write("content/pairs/priya-tomasz/sessions/2026-07-16.md", run.output)
        #expect(try CommandTests.run(["check", "--strict", "--quiet"], in: folder.url).errors == "")
    }

    @Test("Open promises are the same ones in the next session, and its reflection is in no site")
    func carried() throws {
        let folder = try TestFolder()
        let strategy = packageFolder.appendingPathComponent("Tests/SiteTests/Strategies/4-meetings/content")
        try FileManager.default.copyItem(at: strategy, to: folder.url.appendingPathComponent("content"))
        let prep = try run(["prep", "ada-grace", "--write", "--as-of", "2026-03-18"], in: folder.url)
        #expect(prep.status == 0, "\(prep.errors)")
        let note = "content/pairs/ada-grace/sessions/2026-03-24.md"
        let text = String(decoding: try #require(try folder.files()[note]), as: UTF8.self)
        #expect(text.contains("- [ ] @grace Send the review form \\[draft\\] (due 2026-02-20)"))
        #expect(text.contains("- [ ] @ada Write to the guests today (due 2026-03-20, id guests)"))
        try folder.write(note, text.replacing("status: planned", with: "status: held"))
        let report = try run(
            ["build", "--audience", "pair", "--pair", "ada-grace", "--as-of", "2026-03-24"], in: folder.url)
        #expect(report.status == 0, "\(report.errors)")
        let page = String(
            decoding: try #require(try folder.files()["site/pairs/ada-grace/index.html"]), as: UTF8.self)
        #expect(page.contains("carried over twice"))
        for (path, bytes) in try folder.files(below: "site") {
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(!text.contains("take for granted") && !text.contains("leave unsaid"), "\(path)")
        }
    }

    @Test("A pair that is closed or rests is told so; an unknown one is corrected")
    func refusals() throws {
        let folder = try TestFolder()
        let rest = "pauses:\n  - {from: 2026-02-01, to: 2026-03-01}\n"
        try folder.write(
            "content/pairs/a/agreement.md", "---\nmentor: grace\nmentee: ada\nstart: 2026-01-01\n\(rest)---\n")
        let resting = try run(["prep", "a", "--as-of", "2026-02-10"], in: folder.url)
        #expect(resting.status == 2 && resting.errors.contains("this pair rests until 2026-03-01"))
        #expect(resting.output == "")
        let unknown = try run(["prep", "b", "--as-of", "2026-02-10"], in: folder.url)
        #expect(unknown.status == 2 && unknown.errors.contains("there is no pair b"))
        try folder.write(
            "content/pairs/a/agreement.md", "---\nmentor: grace\nmentee: ada\nstatus: closed\nstart: 2026-01-01\n---\n")
        let closed = try run(["prep", "a", "--as-of", "2026-02-10"], in: folder.url)
        #expect(closed.status == 2 && closed.errors.contains("has come to its end"))
    }

    private func waymarkPrep(_ pair: String, _ folder: TestFolder) throws -> Run {
        try run(["prep", pair, "--write", "--as-of", "2026-07-06"], in: folder.url)
    }
}
