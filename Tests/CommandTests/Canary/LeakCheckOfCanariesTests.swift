import Content
import Foundation
import MentoringModel
import Testing

@testable import LeakCheck
@testable import Site

@Suite("The leak check knows of every canary") struct LeakCheckOfCanariesTests {
    /// Kinds of places that no phrase can tell of: days, since figures are full of days.
    private static let beyondWords: Set<CanaryPlace.Kind> = [.day]
    /// Places that are open to these readers, but that no page shows: nobody minds, so the leak check looks for nothing.
    private static let unshown = ["agreement ended reason", "of a session to come"]

    @Test(
        "What stands in any closed place would be found in a page",
        arguments: ["pair", "program", "public"], CanaryFolder.Reader.allCases)
    func every(agreement: String, reader: CanaryFolder.Reader) throws {
        let folder = try CanaryFolder(agreement: agreement)
        let reading = try readContent(ContentFolder(path: folder.folder.path + "/content"))
        try #require(!reading.hasErrors)
        let pair: Slug? =
            switch reader {
            case .pair: slug(of: "ada-grace")
            case .otherPair: slug(of: folder.other)
            case .coordinator, .program, .everybody: nil
            }
        let audience: Audience =
            switch reader {
            case .pair, .otherPair: .pair
            case .coordinator: .coordinator
            case .program: .program
            case .everybody: .public
            }
        let asOf = try #require(CalendarDay(CanaryFolder.asOf))
        let books = LeakReport.Books(
            of: reading, audience: audience, own: pair.map { [$0] }, asOf: asOf, interface: .ofSite, jobs: 1)
        var count = 0
        for place in folder.places where !folder.mayRead(place, reader) && !Self.beyondWords.contains(place.kind) {
            if Self.unshown.contains(where: place.name.contains) { continue }
            // What is never read has no way into a site.
            guard
                reading.texts.keys.contains(where: { $0 == place.file || $0.contains(place.text) })
                    || reading.attachments.contains(where: { $0.contains(place.text) })
            else { continue }
            count += 1
            let page = Array("<!doctype html><main><p>\(place.text)</p></main>".utf8)
            let isFound = page.withUnsafeBufferPointer { bytes in
                var output = OutputReading(bytes, into: PhraseFinder(books.phrases.table))
                output.read(path: "index.html")
                return !output.sink.finds.isEmpty
            }
            #expect(isFound, "“\(place.name)” in \(place.file)")
        }
        #expect(count >= 40)
    }
}
