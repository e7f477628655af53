import Content
import Diagnostics
import Foundation
import MentoringModel
import Testing

#if canImport(Glibc)
    import Glibc
#endif

/// A folder of its own for one test, removed afterwards.
final class TestFolder {
    let url: URL
    var path: String { url.path }

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("waymark-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func write(_ path: String, _ bytes: some Sequence<UInt8>) throws {
        let file = url.appendingPathComponent(path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
    }

    func write(_ path: String, _ text: String) throws { try write(path, text.utf8) }

    func link(_ path: String, to target: String) throws {
        let file = url.appendingPathComponent(path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(atPath: file.path, withDestinationPath: target)
    }

    func codes() throws -> [String] {
        try readContent(ContentFolder(path: path)).problems.map { "\($0.kind.code) \($0.path):\($0.line)" }
    }
}

@Suite("Folders") struct FolderTests {
    @Test("Ignored names are ignored, everything else is found")
    func ignored() throws {
        let folder = try TestFolder()
        try folder.write("resources/a.md", "a")
        try folder.write("resources/README.md", "no note")
        try folder.write("resources/_draft.md", "[[nowhere]]")
        try folder.write(".obsidian/x.md", "no note")
        try folder.write("_archive/goals.md", "no note")
        try folder.write("resources/deep/er/b.md", "b")
        let reading = try readContent(ContentFolder(path: folder.path))
        #expect(reading.problems == [])
        #expect(reading.programme.resources.map(\.id.text) == ["a", "b"])
    }

    @Test("Links that leave, lead nowhere or go in circles are named")
    func links() throws {
        let outside = try TestFolder()
        try outside.write("secret.md", "secret")
        let folder = try TestFolder()
        try folder.write("resources/a.md", "a")
        try folder.link("resources/out.md", to: outside.path + "/secret.md")
        try folder.link("resources/folder", to: outside.path)
        try folder.link("resources/nowhere.md", to: "gone.md")
        try folder.link("resources/round", to: "..")
        #expect(
            try folder.codes() == [
                "leads-out resources/folder:1", "leads-out resources/nowhere.md:1", "leads-out resources/out.md:1",
                "leads-out resources/round:1",
            ])
    }

    @Test("A link inside the folder is followed")
    func inside() throws {
        let folder = try TestFolder()
        try folder.write("_shared/a.md", "# A")
        try folder.link("resources/a.md", to: "../_shared/a.md")
        let reading = try readContent(ContentFolder(path: folder.path))
        #expect(reading.problems == [] && reading.programme.resources.map(\.name) == ["A"])
    }

    @Test("Large files, bytes that are no text, pipes and odd names are named, not read")
    func odd() throws {
        let folder = try TestFolder()
        try folder.write("resources/large.md", Array(repeating: 0x61, count: ContentFolder.largestNote + 1))
        try folder.write("resources/fits.md", Array(repeating: 0x61, count: ContentFolder.largestNote))
        try folder.write("resources/latin.md", Array("one\ntwo\nna".utf8) + [0xEF] + Array("ve\n".utf8))
        try folder.write("resources/end.md", Array("one\n".utf8) + [0xC3])
        try folder.write("resources/new\nline.md", "x")
        #expect(mkfifo(folder.path + "/resources/pipe.md", 0o600) == 0)
        #expect(
            try folder.codes() == [
                "not-text resources/end.md:2", "too-large resources/large.md:1", "not-text resources/latin.md:3",
                "file-name resources/new\nline.md:1", "not-a-file resources/pipe.md:1",
            ])
    }

    @Test("No folder, or a file in its place, is the machine's failure")
    func missing() throws {
        let folder = try TestFolder()
        try folder.write("file", "x")
        #expect(throws: ContentFolder.Failure.self) { try readContent(ContentFolder(path: folder.path + "/nothing")) }
        #expect(throws: ContentFolder.Failure.self) { try readContent(ContentFolder(path: folder.path + "/file")) }
    }

    @Test("The example has no problem")
    func example() throws {
        let reading = try readContent(ContentFolder(path: packageFolder.appendingPathComponent("content").path))
        #expect(reading.problems.map { "\($0.path):\($0.line):\($0.column) \($0.message)" } == [])
        #expect(reading.programme.pairs.count >= 6 && reading.programme.people.count >= 12)
        #expect(reading.programme.pairs.flatMap(\.goals).count >= 20)
        #expect(reading.programme.pairs.flatMap(\.sessions).count >= 60)
        #expect(reading.programme.resources.count >= 25)
    }
}
