import Foundation
import Testing

@testable import Serve

@Suite("A folder is watched, whoever tells of changes") struct WatchTests {
    private struct Watched {
        let folder: Scratch
        let watch: FolderWatch
        let changes = Gathered(Changes())

        init(_ folder: Scratch, isPolled: Bool) {
            self.folder = folder
            watch = FolderWatch(folder.path + "/notes", isPolled: isPolled, counts: { !$0.hasPrefix(".") }) {
                [changes] change in changes.change { $0.add(change) }
            }
        }

        func saw(_ path: String) -> Bool { changes.wait { $0.paths.contains(path) } }
        func sawEverything() -> Bool { changes.wait(until: \.isEverything) }
    }

    private func watched(_ isPolled: Bool) throws -> Watched {
        let folder = try Scratch()
        try folder.write("notes/pairs/one/a.md", "first")
        try folder.write("notes/pairs/two/b.md", "first")
        return Watched(folder, isPolled: isPolled)
    }

    @Test(
        "The kernel tells of changes where it can",
        .enabled(if: FileManager.default.fileExists(atPath: "/proc/sys/fs/inotify")))
    func way() throws {
        #expect(try watched(false).watch.way == .told)
        #expect(try watched(true).watch.way == .polled)
    }

    @Test("A save in place, by renaming, and by removing first is seen", arguments: [false, true])
    func saves(isPolled: Bool) throws {
        for way in ["in place", "renamed", "removed"] {
            let watched = try watched(isPolled)
            switch way {
            case "in place": try watched.folder.write("notes/pairs/one/a.md", "second text")
            case "renamed":
                try watched.folder.write("notes/pairs/one/a.md.tmp", "second text")
                try watched.folder.move("notes/pairs/one/a.md.tmp", to: "notes/pairs/one/a.md")
            default:
                try watched.folder.remove("notes/pairs/one/a.md")
                try watched.folder.write("notes/pairs/one/a.md", "second text")
            }
            #expect(watched.saw("pairs/one/a.md"), "\(way)")
            // Neither another note nor the folder.
            #expect(
                !watched.changes.now.paths.contains("pairs/two/b.md") && !watched.changes.now.isEverything, "\(way)")
        }
    }

    @Test("A folder that comes, and what is in it afterwards, is seen", arguments: [false, true])
    func newFolder(isPolled: Bool) throws {
        let watched = try watched(isPolled)
        try watched.folder.write("notes/pairs/new/deep/c.md", "first")
        #expect(watched.sawEverything())
        // The folder may be watched only now.
        for number in 1...200 where !watched.changes.now.paths.contains("pairs/new/deep/c.md") {
            try watched.folder.write("notes/pairs/new/deep/c.md", "text \(number)")
            usleep(20_000)
        }
        #expect(watched.saw("pairs/new/deep/c.md"))
    }

    @Test("A folder that is renamed is seen under its new name", arguments: [false, true])
    func renamedFolder(isPolled: Bool) throws {
        let watched = try watched(isPolled)
        try watched.folder.move("notes/pairs/one", to: "notes/pairs/three")
        #expect(watched.sawEverything())
        for number in 1...200 where !watched.changes.now.paths.contains("pairs/three/a.md") {
            try watched.folder.write("notes/pairs/three/a.md", "text \(number)")
            usleep(20_000)
        }
        #expect(watched.saw("pairs/three/a.md"))
    }

    @Test("A link that comes is seen", arguments: [false, true])
    func link(isPolled: Bool) throws {
        let watched = try watched(isPolled)
        try FileManager.default.createSymbolicLink(
            atPath: watched.folder.path + "/notes/pairs/link.md", withDestinationPath: "one/a.md")
        #expect(watched.saw("pairs/link.md"))
    }

    @Test("A thousand files at once are all seen, or everything", arguments: [false, true])
    func burst(isPolled: Bool) throws {
        let watched = try watched(isPolled)
        for number in 0..<1_000 { try watched.folder.write("notes/pairs/one/\(number).md", "text") }
        let all = Set((0..<1_000).map { "pairs/one/\($0).md" })
        #expect(watched.changes.wait { $0.isEverything || $0.paths.count >= all.count && $0.paths.isSuperset(of: all) })
    }

    @Test("The watched folder may go and come again, and be another one of its name", arguments: [false, true])
    func root(isPolled: Bool) throws {
        let watched = try watched(isPolled)
        try watched.folder.move("notes", to: "old")
        #expect(watched.sawEverything())
        watched.changes.change { $0 = Changes() }
        try watched.folder.write("notes/d.md", "first")
        #expect(watched.sawEverything())
        for number in 1...200 where !watched.changes.now.paths.contains("d.md") {
            try watched.folder.write("notes/d.md", "text \(number)")
            usleep(20_000)
        }
        #expect(watched.saw("d.md"))
    }

    @Test("A folder that is not there yet is watched once it comes", arguments: [false, true])
    func late(isPolled: Bool) throws {
        let watched = Watched(try Scratch(), isPolled: isPolled)
        try watched.folder.write("notes/a.md", "first")
        #expect(watched.sawEverything())
    }

    @Test("What does not count is not told of", arguments: [false, true])
    func counts(isPolled: Bool) throws {
        let watched = try watched(isPolled)
        try watched.folder.write("notes/.swap", "text")
        try watched.folder.write("notes/seen.md", "text")
        #expect(watched.saw("seen.md"))
        #expect(watched.changes.now == Changes(paths: ["seen.md"]))
    }

    @Test("Single files that come, change and go are everything")
    func files() throws {
        let folder = try Scratch()
        let changes = Gathered(0)
        let watch = FolderWatch(files: [folder.path + "/rules"]) { _ in changes.change { $0 += 1 } }
        try folder.write("rules", "a")
        #expect(changes.wait { $0 == 1 })
        try folder.write("rules", "other")
        #expect(changes.wait { $0 == 2 })
        try folder.remove("rules")
        #expect(changes.wait { $0 == 3 })
        withExtendedLifetime(watch) {}
    }

    @Test("Two looks at a folder tell what is between them")
    func comparison() throws {
        func stamp(_ number: UInt64, isFolder: Bool = false) throws -> FolderTree.Stamp {
            var stamp = try #require(FolderTree.Stamp(of: "/"))
            (stamp.number, stamp.isFolder) = (number, isFolder)
            return stamp
        }
        let before = ["a": try stamp(1), "b": try stamp(2), "c": try stamp(3, isFolder: true)]
        #expect(PollingWatch.changes(from: before, to: before).isEmpty)
        var now = before
        now["a"] = try stamp(4)
        now["b"] = nil
        #expect(PollingWatch.changes(from: before, to: now) == Changes(paths: ["a", "b"]))
        now["c"] = nil
        #expect(PollingWatch.changes(from: before, to: now).isEverything)
    }

    #if canImport(Glibc)
        @Test("Where the kernel lost count, everything is looked at, and all is watched still")
        func overflow() throws {
            let text = try String(contentsOfFile: "/proc/sys/fs/inotify/max_queued_events", encoding: .utf8)
            let most = try #require(Int(text.trimmingCharacters(in: .whitespacesAndNewlines)))
            let folder = try Scratch()
            try folder.write("notes/a.md", "first")
            // Nobody reads the queue while it fills.
            let (release, seen, isHeld) = (DispatchSemaphore(value: 0), Gathered(Changes()), Gathered(false))
            let watch = FolderWatch(folder.path + "/notes", isPolled: false, counts: { _ in true }) { changes in
                seen.change { $0.add(changes) }
                guard !isHeld.now else { return }
                isHeld.change { $0 = true }
                release.wait()
            }
            try folder.write("notes/a.md", "second")
            #expect(isHeld.wait { $0 })
            for _ in 0...(most / 2) {
                try folder.move("notes/a.md", to: "notes/b.md")
                try folder.move("notes/b.md", to: "notes/a.md")
            }
            release.signal()
            #expect(seen.wait(until: \.isEverything))
            try folder.write("notes/after.md", "first")
            #expect(seen.wait { $0.paths.contains("after.md") })
            withExtendedLifetime(watch) {}
        }
    #endif
}
