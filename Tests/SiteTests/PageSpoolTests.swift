import Foundation
import SystemPackage
import Testing

@testable import Publishing

@Suite("Pages that wait on the disk")
struct PageSpoolTests {
    @Test("Pages come back as they were written, also from several cores")
    func roundTrip() async throws {
        let spool = try #require(PageSpool())
        let texts = (0..<200).map { number in String(repeating: "\(number) ä ", count: number % 40) }
        let files = await withTaskGroup(of: OutputFile.self) { group in
            for (number, text) in texts.enumerated() {
                group.addTask { OutputFile(path: "\(number).html", bytes: Array(text.utf8), spool: spool) }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(files.count == texts.count)
        for file in files {
            let number = try #require(Int(file.path.prefix { $0 != "." }))
            #expect(file == OutputFile(path: file.path, text: texts[number]))
            #expect(file.bytes == Array(texts[number].utf8))
        }
    }

    @Test("The file has no name, so nothing of a closed page stays behind")
    func hasNoName() throws {
        let spool = try #require(PageSpool())
        #expect(spool.append(Array("closed".utf8)) == 0)
        #expect(try Stat(spool.file).linkCount == 0)
    }

    @Test("What cannot be written waits in memory")
    func isFull() throws {
        let place = try PublisherTests.Place()
        try place.write("", to: "read-only")
        let spool = PageSpool(try FileDescriptor.open("\(place.root)/read-only", .readOnly))
        let file = OutputFile(path: "index.html", bytes: Array("words".utf8), spool: spool)
        #expect(file.bytes == Array("words".utf8))
        #expect(try SitePublisher(output: place.site, content: nil).publish([file]).written == 1)
        #expect(place.text("site/index.html") == "words")
    }

    @Test("A page that is no longer there as a whole is not published, and the site stays as it was")
    func isDamaged() throws {
        let place = try PublisherTests.Place()
        _ = try place.publish(["index.html": "before"])
        try place.write("", to: "pages")
        let path = "\(place.root)/pages"
        let spool = PageSpool(try FileDescriptor.open(path, .readWrite))
        let file = OutputFile(path: "index.html", bytes: Array("many words".utf8), spool: spool)
        try FileDescriptor.open(path, .writeOnly).closeAfter { _ = truncate(path, 4) }
        #expect(throws: PublishError.self) { try SitePublisher(output: place.site, content: nil).publish([file]) }
        #expect(place.text("site/index.html") == "before")
        #expect(place.files == ["index.html"])
    }
}
