import Foundation
import Testing

@testable import Content

@Suite("A folder that is looked at again and again") struct FollowedFolderTests {
    private final class Notes {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("waymark-\(UUID().uuidString)")
        let followed: FollowedFolder

        init() throws {
            try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
            followed = FollowedFolder(path: url.path, jobs: 2)
            for (path, text) in [
                ("people/ada.md", "---\nname: Ada\n---\n"), ("people/grace.md", "---\nname: Grace\n---\n"),
                ("pairs/ada-grace/agreement.md", "---\nmentor: grace\nmentee: ada\n---\n"),
                ("pairs/ada-grace/sketch.png", "picture"),
            ] {
                try write(path, text)
            }
            #expect(try followed.lookAtEverything())
        }

        deinit { try? FileManager.default.removeItem(at: url) }

        func write(_ path: String, _ text: String) throws {
            let file = url.appendingPathComponent(path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }

        func move(_ path: String, to other: String) throws {
            guard rename(url.appendingPathComponent(path).path, url.appendingPathComponent(other).path) == 0 else {
                throw CocoaError(.fileWriteUnknown)
            }
        }

        func remove(_ path: String) throws { try FileManager.default.removeItem(at: url.appendingPathComponent(path)) }

        /// Whether it says what a reading of the folder says.
        func saysWhatIsThere() throws -> Bool {
            let (kept, clean) = (followed.reading(memory: nil), try readContent(ContentFolder(path: url.path)))
            return kept.texts == clean.texts && kept.problems == clean.problems && kept.attachments == clean.attachments
        }
    }

    @Test("Nothing changed is nothing, and a note that was saved is seen by looking at it alone")
    func saved() throws {
        let notes = try Notes()
        #expect(try !notes.followed.lookAtEverything())
        #expect(try notes.saysWhatIsThere())
        try notes.write("people/ada.md", "---\nname: Ada Lovelace\n---\n")
        #expect(notes.followed.look(at: ["people/grace.md"]) == false)
        #expect(notes.followed.look(at: ["people/ada.md"]) == true)
        #expect(notes.followed.look(at: ["people/ada.md"]) == false)
        #expect(try notes.saysWhatIsThere())
        try notes.write("people/.ada.md.swp", "x")
        try notes.write("people/ada.new", "---\nname: Ada King\n---\n")
        try notes.move("people/ada.new", to: "people/ada.md")
        #expect(notes.followed.look(at: ["people/ada.new", "people/ada.md", "people/.ada.md.swp"]) == true)
        #expect(try notes.saysWhatIsThere())
    }

    @Test("Whatever a note alone does not tell takes a look at everything")
    func everything() throws {
        let notes = try Notes()
        try notes.write("people/hedy.md", "---\nname: Hedy\n---\n")
        #expect(notes.followed.look(at: ["people/hedy.md"]) == nil)
        #expect(try notes.followed.lookAtEverything() && notes.saysWhatIsThere())
        try notes.remove("people/hedy.md")
        #expect(notes.followed.look(at: ["people/hedy.md"]) == nil)
        #expect(try notes.followed.lookAtEverything() && notes.saysWhatIsThere())
        // A copy of a note is known by the bytes of both.
        try notes.write("people/ada 2.md", "---\nname: Other\n---\n")
        #expect(try notes.followed.lookAtEverything() && notes.saysWhatIsThere())
        try notes.write("people/ada.md", "---\nname: Other\n---\n")
        #expect(notes.followed.look(at: ["people/ada.md"]) == nil)
        #expect(try notes.followed.lookAtEverything() && notes.saysWhatIsThere())
        #expect(notes.followed.look(at: [".gitignore"]) == nil && notes.followed.look(at: ["people/.gitignore"]) == nil)
        // A link that took the place of a note.
        try notes.remove("people/ada 2.md")
        #expect(try notes.followed.lookAtEverything())
        try notes.remove("people/grace.md")
        try FileManager.default.createSymbolicLink(
            atPath: notes.url.appendingPathComponent("people/grace.md").path, withDestinationPath: "/etc/hostname")
        #expect(notes.followed.look(at: ["people/grace.md"]) == nil)
        #expect(try notes.followed.lookAtEverything() && notes.saysWhatIsThere())
    }

    @Test("A look at everything sees what nobody told of, twice within the same moment as well")
    func untold() throws {
        let notes = try Notes()
        for number in 0..<50 {
            try notes.write("people/ada.md", "---\nname: Ada \(number % 10)\n---\n")
            #expect(try notes.followed.lookAtEverything())
            try notes.write("people/ada.md", "---\nname: Eva \(number % 10)\n---\n")
            #expect(try notes.followed.lookAtEverything())
            #expect(try notes.saysWhatIsThere())
        }
    }

    @Test("A picture is read again when it was saved")
    func attachment() throws {
        let notes = try Notes()
        let path = "pairs/ada-grace/sketch.png"
        #expect(try notes.followed.attachment(path) == Array("picture".utf8))
        #expect(notes.followed.look(at: [path]) == false)
        try notes.write(path, "another picture")
        #expect(notes.followed.look(at: [path]) == true)
        #expect(try notes.followed.attachment(path) == Array("another picture".utf8))
        try notes.write(path, "a third")
        #expect(try notes.followed.lookAtEverything())
        #expect(try notes.followed.attachment(path) == Array("a third".utf8))
    }

    @Test("A note that cannot be read, and a folder that is gone, are told of, and mended when they are back")
    func gone() throws {
        let notes = try Notes()
        try notes.move("people", to: "../\(notes.url.lastPathComponent)-people")
        #expect(try notes.followed.lookAtEverything() && notes.saysWhatIsThere())
        try notes.move("../\(notes.url.lastPathComponent)-people", to: "people")
        #expect(try notes.followed.lookAtEverything() && notes.saysWhatIsThere())
        let away = notes.url.path + "-away"
        try FileManager.default.moveItem(atPath: notes.url.path, toPath: away)
        #expect(throws: ContentFolder.Failure.self) { try notes.followed.lookAtEverything() }
        try FileManager.default.moveItem(atPath: away, toPath: notes.url.path)
        #expect(try notes.followed.look(at: []) == false && notes.saysWhatIsThere())
    }

    @Test(
        "What no site can show is left out by its name",
        arguments: [
            ("people/ada.md", false), (".gitignore", false), ("people/.gitignore", false), (".git/.gitignore", true),
            (".obsidian/x.md", true), ("people/.ada.md.swp", true), ("_drafts/a.md", true), ("README.md", true),
            ("people/a_b.md", false),
        ])
    func names(path: String, isLeftOut: Bool) {
        #expect(FollowedFolder.isLeftOut(path) == isLeftOut)
    }
}
