import Foundation
import Testing

@Suite("waymark fmt") struct FmtTests {
    private func folder() throws -> TestFolder {
        let folder = try TestFolder()
        try folder.write("content/people/ada.md", "---\nname: Ada Lovelace\nroles: mentee\n---\n")
        try folder.write("content/people/grace.md", "---\nname: Grace Hopper\nroles: mentor\n---\n")
        try folder.write(
            "content/pairs/ada-grace/agreement.md", "---\nmentor: grace\nmentee: ada\nstart: 2026-01-05\n---\n")
        try folder.write(
            "content/pairs/ada-grace/goals/talk.md",
            "---\ntitle: Talk\nstart: 5.1.2026\ndeadline: 2026-06-30\n---\n## A word of my own [private]\n")
        return folder
    }

    private func text(of folder: TestFolder) throws -> String {
        try String(contentsOf: folder.url.appendingPathComponent(goal), encoding: .utf8)
    }

    private let goal = "content/pairs/ada-grace/goals/talk.md"
    private let right = "---\ntitle: Talk\nstart: 2026-01-05\ndue: 2026-06-30\n---\n## A word of my own (private)\n"

    @Test("--check shows the changes, writes nothing and ends with 1; without it they are written, once")
    func writes() throws {
        let folder = try folder()
        let before = try text(of: folder)
        let checked = try run(["fmt", "--check"], in: folder.url)
        #expect(checked.status == 1)
        #expect(checked.output.contains("--- \(goal)\n"))
        #expect(checked.output.contains("-start: 5.1.2026\n") && checked.output.contains("+start: 2026-01-05  [day]\n"))
        #expect(checked.errors.contains("3 places in 1 note would be changed"))
        #expect(try text(of: folder) == before)

        let written = try run(["fmt"], in: folder.url)
        #expect(written.status == 0 && written.output == checked.output)
        #expect(try text(of: folder) == right)
        let again = try run(["fmt", "--check"], in: folder.url)
        #expect(again.status == 0 && again.output.isEmpty && again.errors.contains("nothing to change"))
    }

    @Test("check --fix mends what is a problem, leaves what is not, and tells the rest")
    func fix() throws {
        let folder = try folder()
        let fixed = try run(["check", "--fix", "--as-of", "2026-07-06"], in: folder.url)
        #expect(fixed.status == 0 && fixed.errors.contains("2 places mended"))
        #expect(try text(of: folder) == right.replacing("due:", with: "deadline:"))
    }

    @Test("In a log that others read no line is quoted")
    func redacts() throws {
        let folder = try folder()
        let checked = try run(["fmt", "--check"], in: folder.url, environment: ["CI": "true"])
        #expect(checked.status == 1)
        #expect(checked.output.contains("\(goal):3: mended [day]\n"))
        for word in ["A word of my own", "5.1.2026", "2026-06-30"] { #expect(!checked.output.contains(word)) }
    }

    @Test("Notes may be named as one would open them, or from the content folder on")
    func names() throws {
        let folder = try folder()
        for name in [goal, "pairs/ada-grace/goals", "./content/pairs", "content/"] {
            #expect(try run(["fmt", "--check", name], in: folder.url).status == 1, "\(name)")
        }
        #expect(try run(["fmt", "--check", "people"], in: folder.url).status == 0)
        let unknown = try run(["fmt", "pairs/nobody"], in: folder.url)
        #expect(unknown.status == 2 && unknown.errors.contains("there is no note pairs/nobody"))
    }
}
