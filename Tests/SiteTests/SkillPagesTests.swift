import Content
import Foundation
import MentoringModel
import Testing

@testable import Publishing
@testable import Site

/// Skills that differ in signs alone have pages of their own, and every page says what the note says.
@Suite("Pages of skills") struct SkillPagesTests {
    private static let notes: [(path: String, text: String)] = [
        ("pairs/noor-elena/agreement.md", "---\nmentor: elena\nmentee: noor\nstart: 2026-01-05\n---\n"),
        ("people/noor.md", "---\nname: Noor Haddad\nseeks: [C++, R&D]\n---\n"),
        ("people/elena.md", "---\nname: Elena Costa\noffers: [\"C#\", .NET]\n---\n"),
        ("people/ada.md", "---\nname: Ada Lind\nseeks: [C]\n---\n"),
        ("resources/a.md", "---\ntitle: Learn C sharp\nskills: [\"C#\"]\n---\n"),
        ("resources/b.md", "---\ntitle: Learn C plus plus\nskills: [C++]\n---\n"),
        ("resources/c.md", "---\ntitle: Punctuation\nskills: [\"!?\"]\n---\n"),
    ]

    private func site(_ audience: Audience) throws -> [String: String] {
        let reading = readContent(notes: Self.notes.map { ($0.path, Array($0.text.utf8)) }, attachments: [])
        let pipeline = Pipeline(audience: audience, asOf: DemoSite.day("2026-03-18"))
        let site = try pipeline.site(of: reading.programme, templates: TemplateSet()) { _ in Pictures.png }
        return Dictionary(
            site.files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self).replacing("&amp;", with: "&")) },
            uniquingKeysWith: { $1 })
    }

    @Test(
        "One page for each skill, under an address that says which it is", arguments: [Audience.program, .coordinator])
    func pages(audience: Audience) throws {
        let files = try site(audience)
        let pages = Set(files.keys.filter { $0.hasPrefix("resources/skills/") })
        #expect(
            pages == Set(["c", "c-plus-plus", "c-sharp", "dot-net", "r-and-d"].map { "resources/skills/\($0).html" }))
        for (page, skill) in [
            ("c", "C"), ("c-plus-plus", "C++"), ("c-sharp", "C#"), ("dot-net", ".NET"), ("r-and-d", "R&D"),
        ] {
            let text = try #require(files["resources/skills/\(page).html"])
            #expect(text.contains("<h1>\(skill)</h1>"), "\(page)")
            #expect(text.contains("Learn C plus plus") == (page == "c-plus-plus"))
        }
        let noor = try #require(files["people/noor.html"])
        #expect(noor.contains(">C++</a>") && noor.contains("resources/skills/c-plus-plus.html"))
        #expect(!noor.contains(">C#<") && !noor.contains(">C<"))
        let network = try #require(files["network.html"])
        #expect(network.contains(">C++</a>") && network.contains(">C</a>"))
        #expect(try #require(files["resources/c.html"]).contains("!?"))
    }
}
