import Diagnostics
import Testing

@testable import Content

@Suite("The address of a site") struct SiteAddressTests {
    @Test(arguments: [
        "https://example.org", "https://example.org/", "http://localhost:8000/mentoring", "https://example.org/a/b/",
        "HTTPS://Example.org/", "https://münchen.example/Förderung/", "https://example.org/html/",
    ])
    func isOne(text: String) throws { #expect(try readSiteAddress(text).get() == text) }

    @Test(arguments: [
        "example.org", "www.example.org", "mailto:ada@example.org", "https://", "https:///path", "https://:80/",
        "https://ada:word@example.org/", "https://example.org/?page=1", "https://example.org/#top",
        "https://example.org/index.html", "ftp://example.org/", "https://exa mple.org", "https://example.org\\x",
        "https://example.org/\u{1}", "/mentoring/", "",
    ])
    func isNone(text: String) {
        guard case .failure(let problem) = readSiteAddress(text) else {
            Issue.record("\(text) was taken for an address")
            return
        }
        #expect(problem.help?.isEmpty == false)
    }

    @Test func aWrongOneIsNamedWithItsLine() throws {
        let reading = readContent(
            notes: [("program.md", Array("---\nname: A\nbase_url: https://example.org/index.html\n---\n".utf8))],
            attachments: [])
        let problem = try #require(reading.problems.first { $0.kind == .address })
        #expect(problem.line == 3)
        #expect(problem.help != nil)
    }
}
