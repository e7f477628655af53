import Foundation
import Testing

@testable import Publishing
@testable import Site

@Suite("The writer of notes")
struct NoteWriterTests {
    private func place() throws -> (PublisherTests.Place, NoteWriter) {
        let place = try PublisherTests.Place()
        try place.write("old", to: "content/pairs/a/agreement.md")
        try place.write("theirs", to: "elsewhere/note.md")
        return (place, NoteWriter(content: place.root + "/content"))
    }

    @Test("A new note comes with its folder, and never takes the place of anything")
    func create() throws {
        let (place, writer) = try place()
        #expect(try writer.create("pairs/a/sessions/1.md", "new") == .written)
        #expect(try writer.create("pairs/a/sessions/1.md", "newer") == .stood)
        #expect(place.text("content/pairs/a/sessions/1.md") == "new")
        try FileManager.default.createSymbolicLink(
            atPath: place.root + "/content/pairs/a/sessions/2.md", withDestinationPath: "nowhere.md")
        #expect(try writer.create("pairs/a/sessions/2.md", "new") == .stood)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: place.root + "/content/pairs/a/sessions").sorted()
                == ["1.md", "2.md"])
    }

    @Test("Nothing is written through a link that leads out of the content")
    func leadsOut() throws {
        let (place, writer) = try place()
        for (link, target) in [("sessions", "elsewhere"), ("note.md", "elsewhere/note.md")] {
            try FileManager.default.createSymbolicLink(
                atPath: place.root + "/content/pairs/a/" + link, withDestinationPath: place.root + "/" + target)
        }
        #expect(throws: PublishError.leadsOut(place.root + "/content/pairs/a/sessions")) {
            try writer.create("pairs/a/sessions/1.md", "new")
        }
        for path in ["pairs/a/note.md", "pairs/a/sessions/note.md", "../elsewhere/note.md"] {
            #expect(throws: PublishError.self, "\(path)") {
                try writer.replace(path, Array("new".utf8), of: Array("theirs".utf8))
            }
        }
        #expect(place.text("elsewhere/note.md") == "theirs" && place.text("elsewhere/1.md") == nil)
    }

    @Test("A note that somebody changed in the meantime is left alone")
    func changed() throws {
        let (place, writer) = try place()
        try writer.replace("pairs/a/agreement.md", Array("new".utf8), of: Array("old".utf8))
        #expect(throws: PublishError.self) {
            try writer.replace("pairs/a/agreement.md", Array("newer".utf8), of: Array("old".utf8))
        }
        #expect(place.text("content/pairs/a/agreement.md") == "new")
    }

    @Test("A link inside the content is followed, and stays a link; its note keeps its permissions")
    func inside() throws {
        let (place, writer) = try place()
        try place.write("shared", to: "content/_shared/terms.md")
        let shared = place.root + "/content/_shared/terms.md"
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: shared)
        let link = place.root + "/content/pairs/a/terms.md"
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "../../_shared/terms.md")
        try writer.replace("pairs/a/terms.md", Array("new".utf8), of: Array("shared".utf8))
        #expect(place.text("content/_shared/terms.md") == "new")
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "../../_shared/terms.md")
        #expect(try FileManager.default.attributesOfItem(atPath: shared)[.posixPermissions] as? Int == 0o640)
    }

    @Test("What stands at the place of the file beside the note is not written through")
    func beside() throws {
        let (place, writer) = try place()
        try FileManager.default.createSymbolicLink(
            atPath: place.root + "/content/pairs/a/.waymark-new", withDestinationPath: place.root + "/elsewhere/note.md"
        )
        try writer.replace("pairs/a/agreement.md", Array("new".utf8), of: Array("old".utf8))
        #expect(place.text("elsewhere/note.md") == "theirs" && place.text("content/pairs/a/agreement.md") == "new")
    }
}
