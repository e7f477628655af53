import Foundation
import Testing

@testable import Site

@Suite("The manual of templates")
struct TemplateManualTests {
    @Test("docs/templates.md lists the names that pages offer and templates ask for, no more and no fewer")
    func isFresh() throws {
        let pages = try RecordedPages()
        let manual = try TemplateManual(pages.record)
        #expect(pages.record.problems == [])
        #expect(manual.wrongShapes == [], "PageShapes says what pages offer")
        #expect(manual.unusedNames == [], "no page offers these names")
        #expect(manual.neverAsked == [], "no page shows these, so nobody knows what they are")
        let file = RecordedPages.project.appendingPathComponent("docs/templates.md")
        let written = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        let text = manual.text
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1", written != text {
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(written == text, "run UPDATE_GOLDEN=1 make test, and look at what changed")
    }
}
