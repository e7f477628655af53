import Content
import Foundation
import MentoringModel
import Testing

@testable import Publishing
@testable import Site

/// The example in German beside the same one in English: what reads alike in both came from notes.
@Suite("The example in German") struct GermanSiteTests {
    private static let folder = SourceFolder.root.appendingPathComponent("content").path

    /// What reads alike in both languages and stands in no note.
    private static let shared: Set<String> = ["Waymark", "SMART", "Mentee", "Agenda", "Median", "Video", "Podcast"]

    private func site(_ language: SiteLanguage, _ audience: Audience, pair: String?) throws -> BuiltSite {
        let content = ContentFolder(path: Self.folder)
        var programme = try readContent(content).programme
        programme.settings.language = language.rawValue
        let pipeline = Pipeline(
            audience: audience, pair: pair.flatMap { slug(of: $0) }, asOf: try #require(CalendarDay("2026-07-06")))
        return try pipeline.site(of: programme, templates: TemplateSet(in: language)) { try content.bytes(of: $0) }
    }

    @Test(
        "No sentence of it is English",
        arguments: [(Audience.public, nil), (.coordinator, nil), (.pair, "jonas-amara")])
    func noEnglish(audience: Audience, pair: String?) throws {
        let german = try site(.german, audience, pair: pair)
        let english = Dictionary(
            uniqueKeysWithValues: try site(.english, audience, pair: pair).files.map { ($0.path, $0.bytes) })
        // Each text once, with a page that has it.
        var alike: [String: String] = [:]
        for file in german.files where file.path.hasSuffix(".html") {
            let other = try #require(english[file.path])
            let page = String(decoding: file.bytes, as: UTF8.self)
            #expect(page.contains("<html lang=\"de\">"))
            let same = Set(Self.texts(of: page)).intersection(Self.texts(of: String(decoding: other, as: UTF8.self)))
            for text in same { alike[text] = file.path }
        }
        let notes = try noteWords()
        let found = alike.filter { !Self.shared.contains($0.key) && !Self.isFromNotes($0.key, notes) }
        #expect(found.map { "\($0.value): “\($0.key)”" }.sorted() == [])
        #expect(alike.count > 100, "texts of notes are alike in both")
    }

    @Test("An English sentence would be found")
    func finds() throws {
        let notes = try noteWords()
        #expect(!Self.isFromNotes("Worth talking about, as within a sentence", notes))
        #expect(!Self.isFromNotes("Expected by now", notes))
        #expect(Self.texts(of: "<p title=\"a tip\">One <b>two</b></p>") == ["a tip", "One", "two"])
    }

    /// Every word of every note, single blanks between them, to search in as fast as the machine can.
    private func noteWords() throws -> NoteText {
        let texts = try SourceFolder.texts(below: "content", ending: ".md").map { Self.words($0.text) }
        #expect(texts.count > 50)
        return NoteText(text: Array((" " + texts.joined(separator: " ") + " ").utf8CString))
    }

    private struct NoteText {
        var text: [CChar]
        func has(_ words: String) -> Bool { strstr(text, " \(words) ") != nil }
    }

    /// Whether each part of a text stands in a note, or is made of names, numbers, months, formulas and places.
    private static func isFromNotes(_ text: String, _ notes: NoteText) -> Bool {
        if text.contains(/\.(md|csv|json|js)\b/) || isFormula(text) { return true }
        let parts = text.split { $0 == "·" || $0 == ":" || $0 == "\u{A0}" || $0 == "&" }
        return parts.allSatisfy { part in
            let plain = words(part.replacing(months, with: ""))
            return plain == "min" || !plain.contains(/[a-z]{2}/) || notes.has(plain)
                || notes.has(words(part))
        } || notes.has(words(text))
    }

    /// Months that both languages write alike.
    nonisolated(unsafe) private static let months =
        /\b(Jan|Feb|Apr|April|Jun|Jul|Aug|August|Sep|September|Nov|November)\b/

    private static func isFormula(_ text: String) -> Bool {
        text.matches(of: /[A-Za-z]{2,}/).allSatisfy { ["clamp", "median", "max", "min", "mean"].contains($0.0) }
    }

    private static func words(_ text: some StringProtocol) -> String {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    }

    /// What people see or hear: texts, and the attributes that are read aloud.
    private static func texts(of html: String) -> [String] {
        var found: [String] = []
        for match in html.matches(of: /(?:aria-label|title|alt|placeholder|data-some|data-none|data-partly)="([^"]*)"/)
        {
            found.append(decoded(match.1))
        }
        let body = html.replacing(/<script\b.*?<\/script>/.dotMatchesNewlines(), with: "")
        found += body.replacing(/<[^>]*>/, with: "\u{0}").split(separator: "\u{0}")
            .map { decoded($0).trimmingCharacters(in: .whitespacesAndNewlines) }
        return found.filter { $0.contains(/[A-Za-z]{2}/) }
    }

    private static func decoded(_ text: Substring) -> String {
        String(text).replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
            .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    }
}
