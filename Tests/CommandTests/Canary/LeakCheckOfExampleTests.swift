import Content
import Foundation
import MentoringModel
import Testing

@testable import LeakCheck
@testable import Site

@Suite("The leak check knows the sentences of the example") struct LeakCheckOfExampleTests {
    @Test(
        "Of a hundred closed sentences at least ninety-five would be found in a page; the rest stand in open parts too",
        arguments: [Audience.coordinator, .public])
    func sentences(audience: Audience) throws {
        let reading = try readContent(ContentFolder(path: packageFolder.path + "/content"))
        let asOf = try #require(CalendarDay("2026-07-06"))
        let books = LeakReport.Books(
            of: reading, audience: audience, own: nil, asOf: asOf, interface: .ofSite, jobs: 2)
        var (count, found) = (0, 0)
        for piece in books.texts.flatMap(\.closed) where !piece.isField && !piece.isOurs {
            let words = WordList.words(of: piece.text)
            guard words.count >= 6, !piece.text.contains("("), !piece.text.contains("[[") else { continue }
            count += 1
            let page = Array("<main><p>\(piece.text.replacing("<", with: " "))</p></main>".utf8)
            found += page.withUnsafeBufferPointer { bytes in
                var output = OutputReading(bytes, into: PhraseFinder(books.phrases.table))
                output.read(path: "index.html")
                return output.sink.finds.isEmpty ? 0 : 1
            }
        }
        #expect(count > 100)
        #expect(Double(found) >= 0.95 * Double(count), "\(found) of \(count)")
    }
}
