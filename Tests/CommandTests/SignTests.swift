import Foundation
import Testing

@Suite("waymark sign") struct SignTests {
    private static let head = "mentor: grace\nmentee: ada\nstart: 2026-01-05\n"

    private func sign(_ folder: TestFolder, as person: String = "ada", on day: String = "2026-02-01") throws -> Run {
        try run(["sign", "a", "--as", person, "--on", day], in: folder.url)
    }

    private func text(_ folder: TestFolder) throws -> String {
        String(decoding: try #require(try folder.files()["content/pairs/a/agreement.md"]), as: UTF8.self)
    }

    /// Front matter with a `signed` key in every form that people write, and the line ends of every editor.
    static let forms = [
        "\(head)cadence: 2w # often\n", "\(head)signed:\n", "\(head)signed: # nobody yet\nfocus: [talks]\n",
        "\(head)signed: []\n",
        "\(head)signed:\n  - {by: grace, on: 2026-01-10}\n",
        "\(head)signed:\n- by: grace   # first\n  on: 2026-01-10\n\n# the rest\nfocus:\n  - talks\n",
        "\(head)signed:\n    -   {by: grace, on: 2026-01-10}\n    # and Ada?\ncadence: 2w\n",
        "\(head)signed: [{by: grace, on: 2026-01-10}]\n", "signed: [{by: grace}, ]  # both ]\n\(head)",
        "\(head)signed: [\n  {by: grace, on: 2026-01-10}, # one ]\n  {by: ada}\n]\nfocus: ['a ] b', \"c\"]\n",
        "\(head)signed: {by: grace, on: 2026-01-10}\n",
    ]

    @Test("Adds one entry and changes no other byte", arguments: forms, ["\n", "\r\n", "\u{FEFF}\n"])
    func adds(front: String, ends: String) throws {
        let folder = try TestFolder()
        let mark = ends.hasPrefix("\u{FEFF}") ? "\u{FEFF}" : ""
        let end = ends.hasSuffix("\r\n") ? "\r\n" : "\n"
        let note =
            mark
            + "---\n\(front)---\n## Hopes\nSpeak.  \n\n  signed: nothing\n".split(
                separator: "\n", omittingEmptySubsequences: false
            ).joined(separator: end)
        try folder.write("content/pairs/a/agreement.md", note)
        let run = try sign(folder)
        #expect(run.status == 0, "\(run.errors)")
        let after = try text(folder)
        let entry = try #require(
            after.firstMatch(
                of: /\{by: ada, on: 2026-02-01, terms: [0-9a-f]{12}, parts: mentor=[^}]*hopes=[0-9a-f]{6}\}/))
        // What was there is there still, in its order.
        var rest = after.unicodeScalars[...]
        for scalar in note.unicodeScalars {
            let place = try #require(rest.firstIndex(of: scalar))
            rest = rest[rest.index(after: place)...]
        }
        let added = after.unicodeScalars.count - note.unicodeScalars.count - entry.output.unicodeScalars.count
        #expect((0...20).contains(added), "nothing but the entry, and what makes it one of a list")
        #expect(after.contains("\r\n") == (end == "\r\n") && after.replacing("\r\n", with: "").contains("\r") == false)
        #expect(try CommandTests.run(["check", "--quiet"], in: folder.url).errors == "")
        let again = try sign(folder, on: "2026-02-02")
        #expect(again.status == 0 && again.errors.contains("has signed the terms as they stand on 2026-02-01"))
        #expect(try text(folder) == after, "who has signed need not sign again")
    }

    @Test("Leaves a form alone that it cannot add to, and shows the line")
    func unknownForm() throws {
        let folder = try TestFolder()
        for front in [
            "\(SignTests.head)signed:\n  by: grace\n  on: 2026-01-10\n", "\(SignTests.head)\"signed\": [{by: grace}]\n",
        ] {
            try folder.write("content/pairs/a/agreement.md", "---\n\(front)---\n")
            let before = try folder.files()
            let run = try sign(folder)
            #expect(run.status == 2 && run.errors.contains("- {by: ada, on: 2026-02-01, terms: "))
            #expect(try folder.files() == before)
        }
    }

    @Test("Tells of what else is the matter with the pair, and of errors of all")
    func problems() throws {
        let folder = try TestFolder()
        try folder.write("content/pairs/a/agreement.md", "---\n\(SignTests.head)colour: red\n---\n")
        try folder.write("content/pairs/b/agreement.md", "---\nmentor: kim\nmentee: sam\nshape: round\n---\n")
        let signed = try sign(folder)
        #expect(signed.status == 0 && signed.errors.contains("colour") && !signed.errors.contains("shape"), "\(signed)")
        try folder.write("content/pairs/b/goals/g.md", "---\ndue: 2026-02-30\n---\n")
        let refused = try sign(folder, as: "grace")
        #expect(refused.status == 1 && refused.errors.contains("there is no 30 February"), "\(refused)")
        #expect(
            !refused.errors.contains("shape") && refused.errors.contains("1 error; nothing was signed"), "\(refused)")
    }

    @Test("Refuses strangers, days to come, unknown pairs, and folders with errors")
    func refusals() throws {
        let folder = try TestFolder()
        try folder.write("content/pairs/a/agreement.md", "---\n\(SignTests.head)---\n")
        let before = try folder.files()
        #expect(
            try sign(folder, as: "mary").errors.contains("mary is no member of this pair; its members are grace, ada"))
        #expect(try sign(folder, as: "mary").status == 2)
        #expect(try sign(folder, on: "9999-01-01").status == 2)
        #expect(try sign(folder, on: "yesterday").status == 2)
        #expect(try run(["sign", "b", "--as", "ada"], in: folder.url).status == 2)
        #expect(try folder.files() == before)
        try folder.write("content/pairs/a/goals/g.md", "---\ndue: 2026-02-30\n---\n")
        #expect(try sign(folder).status == 1)
        #expect(try text(folder) == "---\n\(SignTests.head)---\n")
    }

    @Test("The file keeps its permissions, and nothing is left beside it")
    func permissions() throws {
        let folder = try TestFolder()
        try folder.write("content/pairs/a/agreement.md", "---\n\(SignTests.head)---\n")
        let path = folder.path + "/content/pairs/a/agreement.md"
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
        #expect(try sign(folder).status == 0)
        #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder.path + "/content/pairs/a") == ["agreement.md"])
    }
}
