import Foundation
import MentoringModel
import Testing

/// The filter in a browser, from a disk: what the address asks for is shown, and the rest is hidden.
@Suite("The filter", .serialized)
struct FilterTests {
    /// The page as the browser has it once its scripts have run.
    private func page(_ path: String, hash: String) throws -> HTMLReader {
        let browser = PageBrowser()
        defer { browser.remove() }
        for (path, text) in try StrategySite("10-resources", .coordinator, asOf: "2026-03-18").files {
            try browser.write(Data(text.utf8), to: path)
        }
        return HTMLReader(try browser.page(path, hash: hash, after: 2000))
    }

    private func cards(_ html: HTMLReader) -> [HTMLReader.Tag] {
        html.all("li").filter { $0.attributes["data-filter-item"] != nil }
    }

    @Test("Everything is shown at first, and the filter with it")
    func open() throws {
        let html = try page("resources/index.html", hash: "")
        #expect(cards(html).count == 6 && cards(html).allSatisfy { $0.attributes["hidden"] == nil })
        let form = try #require(html.tags.first { $0.attributes["data-filter"] != nil })
        #expect(form.attributes["hidden"] == nil)
        #expect(html.all("button").first?.attributes["disabled"] != nil)
    }

    @Test("The address filters, by every field at once")
    func filtered() throws {
        let html = try page("resources/index.html", hash: "#skill=delegation&role=mentee&level=1")
        let shown = cards(html).filter { $0.attributes["hidden"] == nil }
        #expect(shown.map { $0.attributes["data-kind"] } == ["video", "course"])
        #expect(shown.allSatisfy { $0.attributes["data-level"] == "1" })
        #expect(html.all("button").first?.attributes["disabled"] == nil)
        #expect(
            html.tags.filter { $0.attributes["data-filter-unless"] != nil }.allSatisfy {
                $0.attributes["hidden"] != nil
            })
        let groups = html.tags.filter { $0.attributes["data-filter-group"] != nil }
        #expect(groups.count { $0.attributes["hidden"] == nil } == 2)
    }

    @Test(
        "What is no choice filters nothing",
        arguments: ["#skill=%3Cscript%3E", "#nonsense", "#skill=%E0%A4%A", "#=&=="])
    func nonsense(hash: String) throws {
        #expect(cards(try page("resources/index.html", hash: hash)).allSatisfy { $0.attributes["hidden"] == nil })
    }
}
