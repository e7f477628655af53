import Foundation
import Testing

/// `serve` on a terminal; what pages do is tested in a browser (Tests/Browser/test_serve.py).
@Suite("Serving while somebody writes") struct ServeCommandTests {
    private let environment = ["SOURCE_DATE_EPOCH": "1773500000", "NO_COLOR": "1"]
    private let session = "content/pairs/noor-elena/sessions/2026-03-14.md"

    private func folder() throws -> TestFolder {
        let folder = try TestFolder()
        for arguments in [
            [
                "init", "--mentor", "Elena", "--mentee", "Noor", "--goal", "User interviews", "--measure",
                "talks: 0 to 9",
            ],
            ["new", "session", "--on", "2026-03-14"],
        ] {
            #expect(try run(arguments, in: folder.url, environment: environment).status == 0)
        }
        return folder
    }

    private func serve(_ folder: TestFolder, _ options: [String] = []) throws -> Terminal {
        try Terminal(["serve", "--port", "0"] + options, in: folder.url, environment: environment)
    }

    private func text(_ folder: TestFolder, _ path: String) throws -> String {
        try String(contentsOf: folder.url.appendingPathComponent(path), encoding: .utf8)
    }

    /// Saves as many editors do: beside the file, and then over it.
    private func save(_ folder: TestFolder, _ path: String, _ text: String) throws {
        try folder.write(path + "~new", text)
        guard rename("\(folder.path)/\(path)~new", "\(folder.path)/\(path)") == 0 else {
            throw CocoaError(.fileWriteUnknown)
        }
    }

    private func files(_ folder: TestFolder) throws -> [String: Data] {
        try folder.files().filter { !$0.key.hasPrefix(".cache") }
    }

    @Test(
        "A save is told in a line, a mistake with its place, and Ctrl-C ends it; nothing is written",
        arguments: [[], ["--poll"]])
    func saves(options: [String]) throws {
        let folder = try folder()
        let before = try files(folder)
        let serve = try serve(folder, options)
        #expect(serve.wait(for: "shows the site for the pair noor-elena as of 2026-03-14"), "\(serve.screen)")
        #expect(serve.wait(for: "Ctrl-C ends it"))
        let text = try text(folder, session)
        try save(folder, session, text + "\nA sentence of today.\n")
        #expect(serve.wait(for: "sessions/2026-03-14.md: "), "\(serve.screen)")
        #expect(serve.wait(for: "changed, "), "\(serve.screen)")
        try save(folder, session, text.replacing("planned: 60m", with: "planned: long"))
        #expect(serve.wait(for: "sessions/2026-03-14.md:3:10: error:"), "\(serve.screen)")
        #expect(serve.wait(for: "1 error; the last good site stays"), "\(serve.screen)")
        try save(folder, session, text)
        #expect(serve.wait(for: "changed, "), "\(serve.screen)")
        serve.type("\u{3}")
        #expect(serve.end() == 0, "\(serve.screen)")
        #expect(try files(folder) == before)
    }

    @Test("It begins with notes that have an error, and shows them when they are mended")
    func beginsBroken() throws {
        let folder = try folder()
        let text = try text(folder, session)
        try save(folder, session, "---\nplanned: long\n---\n")
        let serve = try serve(folder)
        #expect(serve.wait(for: "1 error; there is no site yet"), "\(serve.screen)")
        #expect(serve.wait(for: "shows what is wrong; Ctrl-C ends it"), "\(serve.screen)")
        try save(folder, session, text)
        #expect(serve.wait(for: "the site for the pair noor-elena") || serve.wait(for: "changed"), "\(serve.screen)")
        serve.type("\u{3}")
        #expect(serve.end() == 0)
    }

    @Test("The folder may go while it is served, and come again")
    func goes() throws {
        let folder = try folder()
        let serve = try serve(folder)
        #expect(serve.wait(for: "Ctrl-C ends it"), "\(serve.screen)")
        try FileManager.default.moveItem(atPath: folder.path + "/content", toPath: folder.path + "/away")
        #expect(serve.wait(for: "there is no folder content"), "\(serve.screen)")
        #expect(serve.wait(for: "the last good site stays"), "\(serve.screen)")
        try FileManager.default.moveItem(atPath: folder.path + "/away", toPath: folder.path + "/content")
        #expect(serve.wait(for: "no page changed"), "\(serve.screen)")
        serve.type("\u{3}")
        #expect(serve.end() == 0)
    }

    @Test("A template that is wrong is told with its place, and the next save tries again")
    func templates() throws {
        let folder = try folder()
        let serve = try serve(folder)
        #expect(serve.wait(for: "Ctrl-C ends it"), "\(serve.screen)")
        try folder.write("Templates/404.mustache", "{{nothing")
        #expect(serve.wait(for: "Templates/404.mustache:1: error:"), "\(serve.screen)")
        try folder.write("Templates/404.mustache", "<p>{{title}}</p>\n")
        #expect(serve.wait(for: "the templates: 1 page changed"), "\(serve.screen)")
        serve.type("\u{3}")
        #expect(serve.end() == 0)
    }

    @Test("Two servers of one folder have two ports")
    func two() throws {
        let folder = try folder()
        let first = try serve(folder)
        #expect(first.wait(for: "http://127.0.0.1:"), "\(first.screen)")
        #expect(first.wait(for: "Ctrl-C ends it"))
        let port = try #require(first.screen.firstMatch(of: /127\.0\.0\.1:([0-9]+)/)?.1)
        let second = try Terminal(["serve", "--port", String(port)], in: folder.url, environment: environment)
        #expect(second.wait(for: "port \(port) is in use"), "\(second.screen)")
        #expect(second.wait(for: "Ctrl-C ends it"), "\(second.screen)")
        try save(folder, session, try text(folder, session) + "\nA sentence of today.\n")
        for serve in [first, second] {
            #expect(serve.wait(for: "changed, "), "\(serve.screen)")
            serve.type("\u{3}")
            #expect(serve.end() == 0)
        }
    }

    @Test(
        "A command line that cannot be served ends as others do",
        arguments: [
            (["--content", "nowhere"], 3, "there is no folder nowhere"),
            (["--port", "70000"], 2, "--port is a number"),
            (["--audience", "pair", "--pair", "nobody"], 2, "there is no pair nobody"),
            (["--as-of", "soon"], 2, "is not a day"),
        ] as [([String], Int32, String)])
    func refused(options: [String], status: Int32, words: String) throws {
        let folder = try folder()
        let run = try run(["serve", "--port", "0"] + options, in: folder.url, environment: environment)
        #expect(run.status == status && run.errors.contains(words), "\(run.errors)")
    }
}
