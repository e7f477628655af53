import Foundation
import MentoringModel
import Testing

@testable import Localization
@testable import Publishing
@testable import Site
@testable import Templates

@Suite("Languages") struct LanguageTests {
    @Test("A tag names its language, whatever the region and the letters", arguments: ["en", "en-GB", "EN_us", "En"])
    func tags(tag: String) { #expect(SiteLanguage(tag: tag) == .english) }

    @Test("What no language is called is none", arguments: ["", "-", "eng", "e", "klingon", "xx-en"])
    func unknownTags(tag: String) { #expect(SiteLanguage(tag: tag) == nil) }

    @Test("A page says in which language its words are, not which one the notes asked for")
    func htmlLanguage() throws {
        let page = try #require(
            DemoSite.built(.public).files.first { $0.path == "index.html" }.map {
                String(decoding: $0.bytes, as: UTF8.self)
            })
        #expect(page.contains("<html lang=\"\(English().code)\">"))
        #expect(SiteLanguage.allCases.allSatisfy { $0.words.code == $0.rawValue })
    }

    @Test("Every language has the same keys", arguments: SiteLanguage.allCases)
    func sameKeys(language: SiteLanguage) {
        let (own, english) = (language.words, English())
        #expect(difference(own.texts, english.texts) == [])
        #expect(difference(own.figureNames, english.figureNames) == [])
        #expect(difference(own.inputNames, english.inputNames) == [])
        #expect(difference(own.formulas, english.formulas) == [])
    }

    private func difference(_ left: [String: String], _ right: [String: String]) -> [String] {
        Set(left.keys).symmetricDifference(right.keys).sorted()
    }

    @Test("Every text of the catalogue stands in a template")
    func usedKeys() throws {
        #expect(Set(English().texts.keys).subtracting(try TemplateSet().compiled.keys).sorted() == [])
    }

    @Test("Words of the catalogue are escaped, and a tag in them is none")
    func escaped() throws {
        var words = MarkedLanguage()
        words.added = ["test.words": "a < b & {{title}}"]
        let texts = ["page.mustache": "<p>{{@test.words}}</p>"]
        let html = try TemplateSet(texts: texts, own: Set(texts.keys), words: words).text("page", [:])
        #expect(html == "<p>⟦a &lt; b &amp; {{title}}⟧</p>")
    }

    @Test("A key that is none is an error at its line, with the nearest key")
    func unknownKey() {
        let texts = ["page.mustache": "<p>\n{{@common.overdu}}</p>", "other.mustache": "{{@}}"]
        let found = #expect(throws: TemplateProblems.self) { try TemplateSet(texts: texts, own: Set(texts.keys)) }
        #expect(
            found?.problems.map(\.description) == [
                "other.mustache:1: there are no words ``",
                "page.mustache:2: there are no words `common.overdu`; did you mean `common.overdue`?",
            ])
    }

    @Test("A user's own template may ask for words, too")
    func ownTemplate() throws {
        let templates = try TemplateSet(replacing: [("404.mustache", "Mine: {{@common.overdue}}")])
        #expect(try templates.text("404", [:]) == "Mine: Overdue")
    }

    @Test("Every input that a figure names has a name in words")
    func inputNames() throws {
        var found: Set<String> = []
        for (_, text) in try SourceFolder.texts(below: "Sources/Figures") {
            for match in text.matches(of: /\bname: "([a-z_]+)"/) { found.insert(String(match.1)) }
        }
        #expect(found.count > 20)
        #expect(found.symmetricDifference(English().inputNames.keys).sorted() == [])
    }

    @Test("A formula with words is one that figures have")
    func formulas() throws {
        let sources = try SourceFolder.texts(below: "Sources/Figures").map(\.text).joined()
        for formula in English().formulas.keys {
            let written = formula.replacing(/wins after a − \d+/, with: "wins after a − \\(days)")
            #expect(sources.contains("\"\(written)\""), "\(formula)")
        }
    }

    @Test(
        "The value of an input is put into words, and nobody's id is",
        arguments: [
            ("w 2, due 2026-03-14", "w 2, ⟦due⟧ 2026-03-14"), ("due –", "⟦due⟧ –"), ("@open", "@open"),
            ("w 1, cancelled", "w 1, ⟦cancelled⟧"),
            ("due 2026-01-02, done 2026-01-03", "⟦due⟧ 2026-01-02, ⟦done⟧ 2026-01-03"),
            ("3 / 4", "3 / 4"),
        ])
    func inputValues(value: String, words: String) { #expect(MarkedLanguage().inputValue(value) == words) }
}

/// The text of the project's own files, for tests that read them.
enum SourceFolder {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// Every file below a folder of the project, by path below the project, sorted.
    static func texts(below folder: String, ending: String = ".swift") throws -> [(path: String, text: String)] {
        let paths = try FileManager.default.subpathsOfDirectory(atPath: root.appendingPathComponent(folder).path)
        return try paths.filter { $0.hasSuffix(ending) }.sorted().map { path in
            let file = root.appendingPathComponent("\(folder)/\(path)")
            return ("\(folder)/\(path)", try String(contentsOf: file, encoding: .utf8))
        }
    }
}
