import Content
import Foundation
import MentoringModel
import Testing

@testable import Site

/// A resource in another language than the site says so wherever a voice would read its name.
@Suite("Languages of parts")
struct LanguageOfPartsTests {
    /// The example with one of its resources in this language.
    private func site(_ language: String) throws -> StrategySite {
        try StrategySite.example(.pair, pair: "priya-tomasz", asOf: "2026-07-06") { folder in
            let note = folder.appendingPathComponent("resources/learning/statquest.md")
            let text = try String(contentsOf: note, encoding: .utf8)
            #expect(text.contains("language: en\n"))
            try text.replacing("language: en\n", with: "language: \(language)\n")
                .write(to: note, atomically: true, encoding: .utf8)
        }
    }

    /// The opening tags of all links to the resource on pages other than its own, by page.
    private func links(_ site: StrategySite) -> [(String, String)] {
        // Its own page, and a session whose note has the link in its words, which are the note's.
        let own = ["resources/statquest.html", "pairs/priya-tomasz/sessions/2025-10-20-tram-depot.html"]
        return site.files.keys.filter { $0.hasSuffix(".html") && !own.contains($0) }.sorted().flatMap { path in
            // Links in the words of a note are the note's.
            (site.files[path] ?? "").replacing(/<div class="prose">(?s:.*?)<\/div>/, with: "").matches(
                of: /<a href="[^"]*statquest\.html"[^>]*>StatQuest</
            )
            .map { (path, String($0.output)) }
        }
    }

    @Test("Its title and summary carry its language on its page, in cards, lists and on the pages that use it")
    func marked() throws {
        let site = try site("de")
        let own = try #require(site.files["resources/statquest.html"])
        #expect(own.contains("<h1 dir=\"auto\" lang=\"de\">StatQuest</h1>"))
        #expect(own.contains("<p class=\"lead\" lang=\"de\">"))
        // What stands there is on a resource that stands elsewhere.
        #expect(!own.contains("<div class=\"prose\" lang"))
        #expect(own.contains("<html lang=\"en\">"))
        let links = links(site)
        #expect(
            Set(links.map(\.0)).isSuperset(of: [
                "resources/index.html", "pairs/priya-tomasz/goals/statistics-foundations.html", "search.html",
            ]), "\(links)")
        for (path, tag) in links { #expect(tag.contains(" lang=\"de\">"), "\(path): \(tag)") }
        let cards = try #require(site.files["resources/index.html"])
        #expect(cards.contains(/StatQuest<\/a><\/h3>\n(<p class="quiet">[^\n]*\n)?<p lang="de">/))
    }

    @Test("What has no address is the resource itself: its text carries the language, too")
    func body() throws {
        let site = try StrategySite.example(.public, asOf: "2026-07-06") { folder in
            let note = folder.appendingPathComponent("resources/mentoring/saying-goodbye.md")
            let text = try String(contentsOf: note, encoding: .utf8)
            #expect(!text.contains("\nurl:") && text.contains("language: en\n"))
            try text.replacing("language: en\n", with: "language: de-CH\n")
                .write(to: note, atomically: true, encoding: .utf8)
        }
        #expect(
            try #require(site.files["resources/saying-goodbye.html"]).contains("<div class=\"prose\" lang=\"de-CH\">"))
    }

    private func resource(in language: String) throws -> Resource {
        var resource = Resource(
            id: try #require(slug(of: "x")),
            note: Note(path: "resources/x.md", visibility: .public, body: Body(text: "", firstLine: 1, stretches: [])))
        resource.language = language
        return resource
    }

    @Test(
        "The site's own language marks nothing, nor does one in words",
        arguments: ["en", "en-GB", "EN", "German", "de and fr", "d", "de-", "de_AT", "de\\\"x"])
    func unmarked(language: String) throws {
        #expect(try resource(in: language).foreignLanguage(on: "en") == nil)
    }

    @Test("Tags of other languages are kept as they are written", arguments: ["de", "pt-BR", "zh-Hant-TW", "gsw"])
    func tags(language: String) throws {
        #expect(try resource(in: language).foreignLanguage(on: "en") == language)
    }
}
