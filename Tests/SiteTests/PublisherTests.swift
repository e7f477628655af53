import Foundation
import Testing

@testable import Publishing
@testable import Site

@Suite("Publishing")
struct PublisherTests {
    /// A folder of its own for one test, gone after it.
    final class Place {
        let root: String
        var site: String { root + "/site" }

        init() throws {
            root = NSTemporaryDirectory() + "waymark-test-\(UUID().uuidString)"
            try FileManager.default.createDirectory(atPath: root + "/content", withIntermediateDirectories: true)
        }

        deinit { try? FileManager.default.removeItem(atPath: root) }

        func publish(_ files: [String: String], memory: PublishMemory? = nil) throws -> SitePublisher.Outcome {
            try SitePublisher(output: site, content: root + "/content")
                .publish(
                    files.sorted { $0.key < $1.key }.map { OutputFile(path: $0.key, text: $0.value) }, memory: memory)
        }

        func write(_ text: String, to path: String) throws {
            let path = root + "/" + path
            try FileManager.default.createDirectory(
                atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        }

        func text(_ path: String) -> String? {
            FileManager.default.contents(atPath: root + "/" + path).map { String(decoding: $0, as: UTF8.self) }
        }

        var files: [String] {
            (FileManager.default.enumerator(atPath: site)?.allObjects as? [String] ?? [])
                .filter { !$0.hasPrefix(".waymark") }.sorted()
        }
    }

    @Test("A site is written, kept where it did not change, and cleared of what is gone")
    func round() throws {
        let place = try Place()
        #expect(try place.publish(["index.html": "a", "p/q/r.html": "b"]).written == 2)
        let before = try FileManager.default.attributesOfItem(atPath: place.site + "/index.html")
        let outcome = try place.publish(["index.html": "a", "p/s.html": "c"])
        #expect(outcome == SitePublisher.Outcome(written: 1, unchanged: 1, removed: 1))
        let after = try FileManager.default.attributesOfItem(atPath: place.site + "/index.html")
        #expect(before[.systemFileNumber] as? Int == after[.systemFileNumber] as? Int)
        #expect(place.files == ["index.html", "p", "p/s.html"])
        #expect(try place.publish(["index.html": "a", "p/s.html": "c"]).written == 0)
    }

    @Test("With a memory only what changed is looked at, and the list says what one without would say")
    func memory() throws {
        let place = try Place()
        let memory = PublishMemory()
        var files = ["a.html": "1", "b/c.html": "2", "b/d.html": "3"]
        #expect(try place.publish(files, memory: memory).written == 3)
        #expect(try place.publish(files, memory: memory) == SitePublisher.Outcome(unchanged: 3))
        files["b/d.html"] = "4"
        try place.write("mine", to: "site/a.html")
        #expect(try place.publish(files, memory: memory) == SitePublisher.Outcome(written: 1, unchanged: 2))
        #expect(place.text("site/a.html") == "mine" && place.text("site/b/d.html") == "4")
        try place.write("1", to: "site/a.html")

        let whole = try Place()
        _ = try whole.publish(files)
        #expect(place.text("site/.waymark") == whole.text("site/.waymark"))

        // What was changed by somebody else stops it, as ever.
        try place.write("mine", to: "site/b/c.html")
        files["b/c.html"] = "5"
        #expect(throws: PublishError.self) { try place.publish(files, memory: memory) }
        #expect(place.text("site/b/c.html") == "mine")
        try place.write("2", to: "site/b/c.html")
        #expect(try place.publish(files, memory: memory).written == 1)

        // Whoever publishes in between is found by the list.
        _ = try place.publish(["a.html": "other"])
        #expect(try place.publish(files, memory: memory) == SitePublisher.Outcome(written: 3))
        files["b/c.html"] = nil
        #expect(try place.publish(files, memory: memory) == SitePublisher.Outcome(unchanged: 2, removed: 1))
        files["a.html"] = "6"
        #expect(try place.publish(files, memory: memory).written == 1)
        #expect(place.files == ["a.html", "b", "b/d.html"] && place.text("site/a.html") == "6")
    }

    @Test("What Waymark did not write is never touched")
    func foreign() throws {
        let place = try Place()
        _ = try place.publish(["index.html": "a", "old.html": "b", "gone.html": "c"])
        try place.write("mine", to: "site/CNAME")
        try place.write("changed by hand", to: "site/old.html")
        _ = try place.publish(["index.html": "a"])
        #expect(place.text("site/CNAME") == "mine")
        #expect(place.text("site/old.html") == "changed by hand", "it is nobody's but its author's now")
        #expect(place.text("site/gone.html") == nil)
        #expect(throws: PublishError.changedFile(place.site + "/index.html")) {
            try place.write("changed by hand", to: "site/index.html")
            _ = try place.publish(["index.html": "b"])
        }
        #expect(place.text("site/index.html") == "changed by hand")
        try place.write("a", to: "site/index.html")
        #expect(throws: PublishError.foreignFile(place.site + "/CNAME")) {
            try place.publish(["index.html": "new", "CNAME": "x"])
        }
        #expect(place.text("site/index.html") == "a", "nothing is written when anything is refused")
    }

    @Test("A folder with files of others is refused; dot files do not matter")
    func notASite() throws {
        let place = try Place()
        try place.write("x", to: "site/.gitkeep")
        _ = try place.publish(["index.html": "a"])
        let other = try Place()
        try other.write("x", to: "site/thesis.doc")
        #expect(throws: PublishError.notASite(output: other.site, found: "thesis.doc")) {
            try other.publish(["index.html": "a"])
        }
        #expect(other.files == ["thesis.doc"])
    }

    @Test("The output lies neither in the content nor around it, also through a link")
    func places() throws {
        let place = try Place()
        let file = [OutputFile(path: "index.html", text: "a")]
        let content = place.root + "/content"
        #expect(throws: PublishError.self) { try SitePublisher(output: content, content: content).publish(file) }
        #expect(throws: PublishError.self) {
            try SitePublisher(output: content + "/deep/site", content: content).publish(file)
        }
        #expect(throws: PublishError.self) { try SitePublisher(output: place.root, content: content).publish(file) }
        try FileManager.default.createSymbolicLink(atPath: place.root + "/link", withDestinationPath: content)
        #expect(throws: PublishError.symbolicLink(place.root + "/link")) {
            try SitePublisher(output: place.root + "/link", content: nil).publish(file)
        }
        #expect(throws: PublishError.self) {
            try SitePublisher(output: place.root + "/link/site", content: content).publish(file)
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: content).isEmpty)
        _ = try SitePublisher(output: place.root + "/content2/a/b", content: content).publish(file)
        #expect(place.text("content2/a/b/index.html") == "a")
    }

    @Test("Nothing is written or removed through a link inside the site")
    func links() throws {
        let place = try Place()
        _ = try place.publish(["index.html": "a", "p/q.html": "b"])
        try place.write("b", to: "elsewhere/q.html")
        try FileManager.default.removeItem(atPath: place.site + "/p")
        try FileManager.default.createSymbolicLink(
            atPath: place.site + "/p", withDestinationPath: place.root + "/elsewhere")
        #expect(throws: PublishError.symbolicLink(place.site + "/p")) {
            try place.publish(["index.html": "a", "p/q.html": "new"])
        }
        _ = try place.publish(["index.html": "a"])
        #expect(place.text("elsewhere/q.html") == "b")
    }

    @Test(
        "Paths that would leave the folder, or be no files, are refused",
        arguments: [
            "../x", "/etc/x", "a/../../x", "a//b", "", "a/./b", "a\u{0}b", "a\nb", "a\\b", ".waymark",
            ".waymark-next/1", "a/",
        ])
    func paths(path: String) throws {
        let place = try Place()
        #expect(throws: PublishError.unsafePath(path)) { try place.publish([path: "x"]) }
        #expect(place.files.isEmpty)
    }

    @Test("Paths that some disks hold for one are refused")
    func collisions() throws {
        let place = try Place()
        for pair in [("a.html", "A.html"), ("\u{E9}.html", "e\u{301}.html"), ("x", "x/y.html"), ("X", "x/y.html")] {
            let files = [OutputFile(path: pair.0, text: "1"), OutputFile(path: pair.1, text: "2")]
            #expect(throws: PublishError.self) { try SitePublisher(output: place.site, content: nil).publish(files) }
        }
    }

    @Test("A file and a folder may change places")
    func swap() throws {
        let place = try Place()
        _ = try place.publish(["a": "1", "b/c/d": "2"])
        _ = try place.publish(["a/x": "3", "b": "4"])
        #expect(place.files == ["a", "a/x", "b"])
        #expect(place.text("site/b") == "4")
    }

    @Test("A list that was tampered with removes nothing outside")
    func tampered() throws {
        let place = try Place()
        _ = try place.publish(["index.html": "a"])
        try place.write("victim", to: "victim.txt")
        let digest = Digest.hex(of: Array("victim".utf8))
        try place.write("waymark 1\n\(digest) ../victim.txt\n", to: "site/.waymark")
        #expect(throws: PublishError.self) { try place.publish(["index.html": "b"]) }
        #expect(place.text("victim.txt") == "victim")
    }

    @Test("A folder that cannot be written to is the machine's failure, and the old site stays")
    func noPermission() throws {
        let place = try Place()
        _ = try place.publish(["index.html": "a"])
        try place.write("in the way", to: "blocked")
        do throws(PublishError) {
            try SitePublisher(output: place.root + "/blocked/site", content: nil)
                .publish([OutputFile(path: "index.html", text: "b")])
            Issue.record("publishing below a file must fail")
        } catch {
            #expect(!error.description.isEmpty)
        }
        #expect(place.text("site/index.html") == "a")
        #expect(PublishError.system(doing: "writing", path: "x", reason: "disk full").isMachineFailure)
    }

    @Test("The digest is SHA-256")
    func digest() {
        #expect(Digest.hex(of: []) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        #expect(Digest.hex(of: Array("abc".utf8)) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(
            Digest.hex(of: Array(repeating: UInt8(ascii: "a"), count: 1000))
                == "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3")
        for count in 50...70 { #expect(Digest.hex(of: Array(repeating: 0, count: count)).utf8.count == 64) }
    }
}
