import Foundation
import Testing

@testable import Publishing
@testable import Site

/// What a killed build leaves, made by hand step by step, and what the next one makes of it.
@Suite("Interrupted publishing")
struct InterruptedPublishingTests {
    static let old = [
        "index.html": "old", "same.html": "same", "closed/page.html": "closed", "turns": "file", "was/deep/folder": "x",
        "assets/a.css": "1",
    ]
    static let new = [
        "index.html": "new", "same.html": "same", "turns/into.html": "folder", "was": "file", "assets/a.css": "2",
        "fresh/made/page.html": "fresh",
    ]

    /// An old site with a foreign file in it, and a new one made ready beside it, of which some steps are done.
    final class Interrupted {
        let place: PublisherTests.Place
        let journal: PublishJournal
        let steps: PublishSteps

        init(done: Int) throws {
            place = try PublisherTests.Place()
            _ = try place.publish(InterruptedPublishingTests.old)
            try place.write("mine", to: "site/assets/foreign.txt")
            let files = InterruptedPublishingTests.new.sorted { $0.key < $1.key }
                .map { OutputFile(path: $0.key, text: $0.value) }
            let list = OwnFiles(files)
            let known = OwnFiles(place.text("site/.waymark") ?? "")
            let plan = try PublishPlan(files, list, known: #require(known), site: place.site)
            journal = PublishJournal(list: Digest.hex(of: Array(list.text.utf8)), steps: plan.steps)
            for (number, file) in plan.sources {
                try place.write(String(decoding: file.bytes, as: UTF8.self), to: "site/.waymark-next/\(number)")
            }
            try place.write(list.text, to: "site/.waymark-next/list")
            steps = PublishSteps(
                site: place.site, folder: place.site + "/.waymark-next", isChecking: true, known: try #require(known))
            try place.write(journal.text, to: "site/.waymark-next/journal")
            try steps.forward(PublishJournal(list: "", steps: Array(plan.steps.prefix(done))))
        }

        func recover() throws -> Bool {
            try SitePublisher(output: place.site, content: place.root + "/content").recover()
        }

        /// Every page with its text, without folders and hidden files.
        var pages: [String: String] {
            var pages: [String: String] = [:]
            for path in place.files where !path.split(separator: "/").contains(where: { $0.hasPrefix(".") }) {
                pages[path] = place.text("site/" + path)
            }
            return pages.filter { $0.key != "assets/foreign.txt" }
        }
    }

    static let count = 11

    @Test("The number of steps that are tried is that of the journal")
    func counted() throws {
        let steps = try Interrupted(done: 0).journal.steps
        #expect(steps.count == InterruptedPublishingTests.count, "\(steps)")
    }

    @Test("Killed after any step, the next build finishes first", arguments: 0...count)
    func finished(done: Int) throws {
        let left = try Interrupted(done: done)
        #expect(try left.recover())
        #expect(left.pages == InterruptedPublishingTests.new)
        #expect(left.place.text("site/assets/foreign.txt") == "mine")
        #expect(!FileManager.default.fileExists(atPath: left.place.site + "/.waymark-next"))
        #expect(!FileManager.default.fileExists(atPath: left.place.site + "/closed"))
        #expect(try !left.recover(), "there is nothing left to do")
        let outcome = try left.place.publish(InterruptedPublishingTests.new)
        #expect(outcome == SitePublisher.Outcome(written: 0, unchanged: 6, removed: 0))
    }

    @Test("Killed after any step, a step that cannot be done takes all of them back", arguments: 0...count)
    func takenBack(done: Int) throws {
        let left = try Interrupted(done: done)
        try left.steps.back(left.journal)
        #expect(left.pages == InterruptedPublishingTests.old)
        #expect(left.place.text("site/assets/foreign.txt") == "mine")
        #expect(!FileManager.default.fileExists(atPath: left.place.site + "/fresh"))
    }

    @Test("A page that was closed goes before any other is shown")
    func removalsFirst() throws {
        let steps = try Interrupted(done: 0).journal.steps
        let kinds = steps.map { if case .remove = $0 { "removed" } else { "shown" } }
        #expect(kinds == kinds.sorted() && kinds.first == "removed" && kinds.last == "shown")
    }

    @Test("Only the owner may look at what is made ready")
    func closed() throws {
        let place = try PublisherTests.Place()
        try FileManager.default.createDirectory(atPath: place.site, withIntermediateDirectories: true)
        let file = OutputFile(path: "index.html", text: "a")
        let list = OwnFiles([file])
        let plan = try PublishPlan([file], list, known: OwnFiles(), site: place.site)
        // A foreign file keeps the folder from going away again.
        try place.write("mine", to: "site/.waymark-next-not")
        try FileManager.default.createDirectory(
            atPath: place.site + "/.waymark-next", withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o755])
        try place.write("mine", to: "site/.waymark-next/foreign")
        try Staging(site: place.site).carryOut(plan, list.bytes)
        #expect(place.text("site/.waymark-next/foreign") == "mine")
        let permissions = try FileManager.default.attributesOfItem(atPath: place.site + "/.waymark-next")
        #expect(permissions[.posixPermissions] as? Int == 0o700)
        #expect(place.text("site/index.html") == "a")
    }

    @Test("A foreign file that came in between is left alone, and the old site is back", arguments: [0, 5, 7])
    func foreign(done: Int) throws {
        let left = try Interrupted(done: done)
        try left.place.write("theirs", to: "site/fresh/made/page.html")
        #expect(throws: PublishError.foreignFile(left.place.site + "/fresh/made/page.html")) { try left.recover() }
        var expected = InterruptedPublishingTests.old
        expected["fresh/made/page.html"] = "theirs"
        #expect(left.pages == expected)
        #expect(throws: PublishError.foreignFile(left.place.site + "/fresh/made/page.html")) {
            try left.place.publish(InterruptedPublishingTests.new)
        }
    }

    @Test("A page that somebody changed in between is left alone, and the old site is back")
    func changed() throws {
        let left = try Interrupted(done: 0)
        try left.place.write("by hand", to: "site/index.html")
        #expect(throws: PublishError.changedFile(left.place.site + "/index.html")) { try left.recover() }
        var expected = InterruptedPublishingTests.old
        expected["index.html"] = "by hand"
        #expect(left.pages == expected)
    }

    @Test("A file made ready that is damaged is never shown: the old site is back", arguments: ["", "other"])
    func damaged(text: String) throws {
        for number in [6, 8, 10] {
            let left = try Interrupted(done: 6)
            let path = "site/.waymark-next/\(number)"
            try #require(left.place.text(path) != nil)
            try left.place.write(text, to: path)
            #expect(throws: PublishError.self) { try left.recover() }
            #expect(left.pages == InterruptedPublishingTests.old)
        }
        let left = try Interrupted(done: 11)
        try left.place.write(text, to: "site/.waymark-next/list")
        #expect(throws: PublishError.self) { try left.recover() }
        #expect(left.pages == InterruptedPublishingTests.old)
    }

    @Test("Killed while it made the new site ready, it leaves the old one and a folder that the next build clears")
    func beforeTheJournal() throws {
        let left = try Interrupted(done: 0)
        try FileManager.default.moveItem(
            atPath: left.place.site + "/.waymark-next/journal", toPath: left.place.site + "/.waymark-next/journal.new")
        #expect(try !left.recover())
        #expect(left.pages == InterruptedPublishingTests.old)
        _ = try left.place.publish(InterruptedPublishingTests.old)
        #expect(!FileManager.default.fileExists(atPath: left.place.site + "/.waymark-next"))
    }

    @Test("What a loss of power left empty is made anew")
    func empty() throws {
        let place = try PublisherTests.Place()
        _ = try place.publish(["index.html": "a", "gone.html": "b", "kept.html": "c"])
        for path in ["index.html", "gone.html"] { try place.write("", to: "site/" + path) }
        let outcome = try place.publish(["index.html": "a", "kept.html": "c"])
        #expect(outcome == SitePublisher.Outcome(written: 1, unchanged: 1, removed: 1))
        #expect(place.text("site/index.html") == "a" && place.text("site/gone.html") == nil)
    }

    @Test(
        "A journal that was tampered with touches nothing that Waymark did not write",
        arguments: [
            "- DIGEST ../victim.txt", "- DIGEST /tmp/victim.txt", "- DIGEST foreign.txt", "= NEW DIGEST foreign.txt",
            "+ NEW foreign.txt", "- DIGEST link/victim.txt", "+ NEW link/new.txt", "= NEW DIGEST link/victim.txt",
            "- DIGEST .waymark", "+ NEW a/../../new.txt", "/ ../new", "/ link/new", "= NEW DIGEST", "? x y",
        ])
    func tampered(line: String) throws {
        let place = try PublisherTests.Place()
        _ = try place.publish(["index.html": "a"])
        try place.write("victim", to: "victim.txt")
        try place.write("victim", to: "elsewhere/victim.txt")
        try place.write("victim", to: "site/foreign.txt")
        try FileManager.default.createSymbolicLink(
            atPath: place.site + "/link", withDestinationPath: place.root + "/elsewhere")
        try place.write("x", to: "site/.waymark-next/0")
        try place.write("waymark 1\n", to: "site/.waymark-next/list")
        let list = Digest.hex(of: Array("waymark 1\n".utf8))
        let line = line.replacing("DIGEST", with: Digest.hex(of: Array("victim".utf8)))
            .replacing("NEW", with: Digest.hex(of: Array("x".utf8)))
        try place.write("waymark journal 1\n\(list)\n\(line)\nend\n", to: "site/.waymark-next/journal")
        _ = try? place.publish(["index.html": "b"])
        for path in ["victim.txt", "elsewhere/victim.txt", "site/foreign.txt"] {
            #expect(place.text(path) == "victim", "\(path)")
        }
        for path in ["new.txt", "elsewhere/new.txt", "new", "elsewhere/new"] {
            #expect(!FileManager.default.fileExists(atPath: place.root + "/" + path), "\(path)")
        }
    }

    @Test("A staging folder that is a link or a file is refused and not followed")
    func stagingIsALink() throws {
        for isLink in [true, false] {
            let place = try PublisherTests.Place()
            _ = try place.publish(["index.html": "a"])
            try place.write("theirs", to: "elsewhere/0")
            let staging = place.site + "/.waymark-next"
            if isLink {
                try FileManager.default.createSymbolicLink(
                    atPath: staging, withDestinationPath: place.root + "/elsewhere")
            } else {
                try place.write("theirs", to: "site/.waymark-next")
            }
            #expect(throws: isLink ? PublishError.symbolicLink(staging) : .notAFolder(staging)) {
                try place.publish(["index.html": "b"])
            }
            #expect(place.text("elsewhere/0") == "theirs" && place.text("site/index.html") == "a")
        }
    }
}
