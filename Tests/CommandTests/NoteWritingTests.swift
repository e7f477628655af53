import Foundation
import Testing

#if canImport(Glibc)
    import Glibc
#endif

/// What becomes of a note when `sign` or `prep --write` cannot finish.
@Suite("Writing a note") struct NoteWritingTests {
    private static let path = "content/pairs/a/agreement.md"
    private static let long = String(repeating: "Words that fill the note. ", count: 200)

    private func pair() throws -> (TestFolder, note: Data) {
        let folder = try TestFolder()
        let note = "---\nmentor: grace\nmentee: ada\nstart: 2026-01-05\n---\n## Hopes\n\(NoteWritingTests.long)\n"
        try folder.write(NoteWritingTests.path, note)
        return (folder, Data(note.utf8))
    }

    @Test("A signature that is killed while it writes leaves the note as it was, or signed", arguments: 0..<20)
    func killed(round: Int) throws {
        let (folder, note) = try pair()
        let signed = try pair().0
        try #require(run(["sign", "a", "--as", "ada", "--on", "2026-02-01"], in: signed.url).status == 0)
        let process = Process()
        process.executableURL = waymark
        process.arguments = ["sign", "a", "--as", "ada", "--on", "2026-02-01"]
        process.currentDirectoryURL = folder.url
        process.standardError = FileHandle.nullDevice
        try process.run()
        let temporary = folder.path + "/content/pairs/a/.waymark-new"
        while access(temporary, F_OK) != 0, process.isRunning { usleep(10) }
        usleep(UInt32(round * 20))
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        let left = try folder.files()[NoteWritingTests.path]
        #expect(try left == note || left == signed.files()[NoteWritingTests.path])
        // What the killed command left behind is no note, and the next one clears it.
        #expect(try run(["check"], in: folder.url).status == 0)
        #expect(try run(["sign", "a", "--as", "grace", "--on", "2026-02-01"], in: folder.url).status == 0)
        #expect(access(temporary, F_OK) != 0)
    }

    @Test("A full disk leaves the note as it was, and no new one")
    func full() throws {
        let (folder, _) = try pair()
        let before = try folder.files()
        for arguments in [["sign", "a", "--as", "ada"], ["prep", "a", "--write", "--as-of", "2026-02-01"]] {
            let run = try runWithSmallFiles(arguments[0] == "sign" ? 2 : 0, arguments, in: folder)
            #expect(run.status == 3, "\(arguments): \(run.errors)")
            #expect(try folder.files() == before, "\(arguments)")
        }
    }

    @Test("A folder in which nobody may write leaves the note as it was")
    func readOnly() throws {
        let (folder, _) = try pair()
        let before = try folder.files()
        for arguments in [["sign", "a", "--as", "ada"], ["prep", "a", "--write", "--as-of", "2026-02-01"]] {
            let run = try run(arguments, in: folder.url, asNobody: true)
            #expect(run.status == 3 && run.errors.contains("Permission denied"), "\(run.errors)")
            #expect(try folder.files() == before)
        }
    }
}
