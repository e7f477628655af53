import Foundation
import Testing

#if canImport(Glibc)
    import Glibc
#endif

/// What `waymark build` does where it cannot, or must not, write.
@Suite("The folder of a site") struct OutputFolderTests {
    /// A small programme and its site.
    final class Place {
        let folder: TestFolder
        var site: String { folder.path + "/site" }

        init(builds: Bool = true) throws {
            folder = try TestFolder()
            try folder.write("content/resources/a.md", "# One\n")
            if builds { try #require(build().status == 0) }
        }

        func change() throws { try folder.write("content/resources/a.md", "# Two\n") }

        func build(_ output: String = "site", asNobody: Bool = false, in below: String = "") throws -> Run {
            try run(
                ["build", "--output", output, "--as-of", "2026-07-01", "--content", folder.path + "/content"],
                in: folder.url.appendingPathComponent(below), asNobody: asNobody)
        }

        /// A build that must fail and leave the site as it was.
        func refused(
            _ status: Int32, _ words: String, asNobody: Bool = false, output: String = "site",
            sourceLocation: SourceLocation = #_sourceLocation
        ) throws {
            let before = try folder.files()
            let run = try build(output, asNobody: asNobody)
            #expect(run.status == status, "\(run.errors)", sourceLocation: sourceLocation)
            #expect(run.errors.contains(words), "\(run.errors)", sourceLocation: sourceLocation)
            #expect(try folder.files() == before, sourceLocation: sourceLocation)
        }

        func own(_ path: String, by user: UInt32, mode: mode_t? = nil) {
            chown(folder.path + "/" + path, user, user)
            if let mode { chmod(folder.path + "/" + path, mode) }
        }
    }

    static let nobody: UInt32 = 65534

    @Test("A folder in which nobody may write: the old site stays, and an unchanged one is fine")
    func readOnly() throws {
        let place = try Place()
        #expect(try place.build(asNobody: true).status == 0, "nothing is to be written")
        try place.change()
        try place.refused(3, "making `site/.waymark-next` failed: Permission denied", asNobody: true)
    }

    @Test("A folder inside it in which nobody may write: what was moved already is moved back")
    func readOnlyInside() throws {
        let place = try Place()
        for path in try FileManager.default.subpathsOfDirectory(atPath: place.site) {
            place.own("site/" + path, by: OutputFolderTests.nobody)
        }
        place.own("site", by: OutputFolderTests.nobody)
        place.own("site/resources", by: 0, mode: 0o755)
        try place.folder.write("content/resources/b.md", "# Another\n")
        try place.change()
        try place.refused(3, "failed: Permission denied", asNobody: true)
        place.own("site/resources", by: OutputFolderTests.nobody)
        #expect(try place.build(asNobody: true).status == 0)
    }

    @Test("A page of another owner is replaced, since the folder is ours; one that cannot change is not, nor any other")
    func onePage() throws {
        let place = try Place()
        for path in try FileManager.default.subpathsOfDirectory(atPath: place.site) {
            place.own("site/" + path, by: OutputFolderTests.nobody)
        }
        place.own("site", by: OutputFolderTests.nobody)
        place.own("site/resources/a.html", by: 0, mode: 0o600)
        try place.change()
        // What may not be read cannot be known for ours.
        try place.refused(3, "reading `site/resources/a.html` failed: Permission denied", asNobody: true)
        place.own("site/resources/a.html", by: 0, mode: 0o644)
        let run = try place.build(asNobody: true)
        #expect(run.status == 0, "\(run.errors)")
    }

    @Test("A page that nobody may change: what was moved already is moved back")
    func immutable() throws {
        let place = try Place()
        try place.change()
        try place.folder.write("content/people/zoe.md", "---\nname: Zoe\nvisibility: public\n---\n")
        let page = place.site + "/resources/a.html"
        guard OutputFolderTests.does("/usr/bin/chattr", "+i", page) else {
            // Where the disk knows no such files, one that belongs to somebody else in a folder of theirs is the same.
            return try readOnlyInside()
        }
        defer { _ = OutputFolderTests.does("/usr/bin/chattr", "-i", page) }
        try place.refused(3, "writing `site/resources/a.html` failed: Operation not permitted")
    }

    @Test("A folder held by another build")
    func busy() throws {
        let place = try Place()
        try place.change()
        let handle = open(place.site, O_RDONLY | O_DIRECTORY)
        #expect(flock(handle, LOCK_EX) == 0)
        try place.refused(3, "another command is writing into `site`")
        close(handle)
        #expect(try place.build().status == 0)
    }

    @Test("Several builds at once: each succeeds or is told to wait, and the site is a whole one")
    func atOnce() throws {
        let place = try Place(builds: false)
        for number in 0..<40 { try place.folder.write("content/resources/\(number).md", "# \(number)\n") }
        try #require(place.build("clean").status == 0)
        let runs = try (0..<4).map { _ in
            let process = Process()
            process.executableURL = waymark
            process.arguments = ["build", "--as-of", "2026-07-01", "--quiet"]
            process.currentDirectoryURL = place.folder.url
            process.standardError = FileHandle.nullDevice
            try process.run()
            return process
        }
        runs.forEach { $0.waitUntilExit() }
        let statuses = runs.map(\.terminationStatus)
        #expect(statuses.contains(0) && Set(statuses).subtracting([0, 3]).isEmpty, "\(statuses)")
        #expect(try place.folder.files(below: "site") == place.folder.files(below: "clean"))
    }

    @Test("A full disk leaves the old site; there is room again afterwards")
    func full() throws {
        let place = try Place()
        let large = String(repeating: "words and ", count: 60_000)
        try place.folder.write("content/resources/large.txt", large)
        try place.folder.write("content/resources/a.md", "# One\n\n[large](large.txt)\n")
        try FileManager.default.createDirectory(
            atPath: place.folder.path + "/disk", withIntermediateDirectories: true)
        if OutputFolderTests.mount("tmpfs", place.folder.path + "/disk", "size=400k") {
            defer { umount2(place.folder.path + "/disk", 0) }
            try place.folder.write("content/resources/a.md", "# One\n")
            try #require(place.build("disk/site").status == 0)
            try place.folder.write("content/resources/a.md", "# One\n\n[large](large.txt)\n")
            try place.refused(3, "files/resources/large.txt` failed: No space left on device", output: "disk/site")
            try place.change()
            #expect(try place.build("disk/site").status == 0)
        } else {
            // No disk of our own: no file may be larger than 256 KiB.
            let before = try place.folder.files(below: "site")
            let run = try runWithSmallFiles(512, ["build", "--as-of", "2026-07-01"], in: place.folder)
            #expect(run.status == 3 && run.errors.contains("large.txt` failed: File too large"), "\(run.errors)")
            #expect(try place.folder.files(below: "site") == before)
        }
    }

    @Test("A file that may not grow is an error with words, not the end of the process")
    func tooLarge() throws {
        let place = try Place()
        try place.folder.write("content/resources/large.txt", String(repeating: "words and ", count: 60_000))
        try place.folder.write("content/resources/a.md", "# One\n\n[large](large.txt)\n")
        let before = try place.folder.files(below: "site")
        let run = try runWithSmallFiles(512, ["build", "--as-of", "2026-07-01"], in: place.folder)
        #expect(run.status == 3 && run.errors.contains("large.txt` failed: File too large"), "\(run.errors)")
        #expect(try place.folder.files(below: "site") == before)
    }

    @Test(
        "A folder may be named in many ways",
        arguments: [
            ("site/", ""), ("./site", ""), ("site//", ""), (".", "empty"), ("..//site", "content"),
            ("../site", "content/resources/.."),
            ("deep/er/site", ""), ("content/../site", ""),
        ])
    func names(output: String, below: String) throws {
        let place = try Place(builds: false)
        try FileManager.default.createDirectory(
            at: place.folder.url.appendingPathComponent("empty"), withIntermediateDirectories: true)
        let run = try place.build(output, in: below)
        #expect(run.status == 0, "\(run.errors)")
        let site = output == "." ? "empty" : output.hasPrefix("deep") ? "deep/er/site" : "site"
        #expect(try place.folder.files(below: site)["index.html"] != nil)
        #expect(try place.folder.files(below: "content").count == 1)
        let again = try place.build(output, in: below)
        #expect(again.status == 0 && again.errors.contains(" 0 written"), "\(again.errors)")
    }

    @Test(
        "Content and site lie apart, also through links",
        arguments: [
            ("content", "inside the content"), ("content/site", "inside the content"), (".", "lies inside the output"),
            ("/", "lies inside the output"), ("", "the output has no name"), ("link/site", "inside the content"),
            ("link", "is a symbolic link"), ("around", "is a symbolic link"), ("around/.", "lies inside the output"),
            ("content/../content/x", "inside the content"), ("nowhere", "is a symbolic link"), ("file", "is a file"),
            ("file/site", "Not a directory"), ("strangers", "is no site of Waymark: it holds `thesis.doc`"),
        ])
    func apart(output: String, words: String) throws {
        let place = try Place(builds: false)
        try place.folder.write("file", "x")
        try place.folder.write("strangers/thesis.doc", "x")
        for (link, target) in [("link", "content"), ("around", "."), ("nowhere", "not/there")] {
            try FileManager.default.createSymbolicLink(
                atPath: place.folder.path + "/" + link, withDestinationPath: target)
        }
        try place.refused(output == "file/site" ? 3 : 2, words, output: output)
    }

    @Test("An attachment is found and published however the accents of its name are written")
    func accents() throws {
        let place = try Place(builds: false)
        for (name, link) in [("u\u{308}bung.txt", "\u{FC}bung.txt"), ("\u{E9}tude.txt", "e\u{301}tude.txt")] {
            try place.folder.write("content/resources/\(name)", "words")
            try place.folder.write("content/resources/\(name.utf8.count).md", "[x](\(link))\n")
        }
        let run = try place.build()
        #expect(run.status == 0, "\(run.errors)")
        let files = try place.folder.files(below: "site").filter { $0.key.hasPrefix("files/") }
        #expect(files.count == 2 && files.values.allSatisfy { $0 == Data("words".utf8) })
    }

    @Test("What somebody put in the place of a page is left alone", arguments: ["link", "pipe", "folder", "text"])
    func inThePlaceOfAPage(what: String) throws {
        let place = try Place()
        try place.change()
        let page = place.site + "/resources/a.html"
        try FileManager.default.removeItem(atPath: page)
        try place.folder.write("elsewhere.html", "theirs")
        switch what {
        case "link": symlink(place.folder.path + "/elsewhere.html", page)
        case "pipe": mkfifo(page, 0o644)
        case "folder": try place.folder.write("site/resources/a.html/mine.txt", "mine")
        default: try place.folder.write("site/resources/a.html", "mine")
        }
        let words = [
            "link": "`site/resources/a.html` is a symbolic link",
            "pipe": "`site/resources/a.html` was not written by Waymark",
            "folder": "`site/resources/a.html/mine.txt` was not written by Waymark",
            "text": "`site/resources/a.html` was changed by somebody",
        ]
        // A pipe cannot be compared: reading it would never end.
        if what == "pipe" {
            let run = try place.build()
            #expect(run.status == 2 && run.errors.contains(words[what] ?? "-"), "\(run.errors)")
        } else {
            try place.refused(2, words[what] ?? "-")
        }
        try FileManager.default.removeItem(atPath: page)
        #expect(try place.build().status == 0)
    }

    @Test(
        "A folder of the site that lies on another disk is refused",
        .enabled(if: OutputFolderTests.canMount, "only root may mount a disk to try it"))
    func mounted() throws {
        let place = try Place()
        let inside = place.site + "/resources"
        try #require(OutputFolderTests.mount("tmpfs", inside, "size=1m"))
        defer { umount2(inside, 0) }
        try place.change()
        try place.refused(2, "`site/resources` lies on another disk")
    }

    private static let canMount: Bool = {
        guard let folder = try? TestFolder(), mount("tmpfs", folder.path, "size=64k") else { return false }
        return umount2(folder.path, 0) == 0
    }()

    private static func mount(_ kind: String, _ path: String, _ options: String) -> Bool {
        does("/bin/mount", "-t", kind, "-o", options, kind, path)
    }

    private static func does(_ command: String, _ arguments: String...) -> Bool {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: command)
        process.arguments = arguments
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }
}
