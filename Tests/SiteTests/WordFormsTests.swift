import MentoringModel
import Testing

@testable import Localization
@testable import Search
@testable import Site

@Suite("Forms of words", .serialized) struct WordFormsTests {
    private static let english = [
        ("give", "giving"), ("give", "gives"), ("promise", "promised"), ("promises", "promising"), ("goal", "goals"),
        ("ask", "asking"), ("try", "tries"), ("study", "studied"), ("studying", "study"), ("box", "boxes"),
        ("coach", "coaches"), ("goes", "going"), ("plan", "planned"), ("planning", "plans"), ("half", "halves"),
        ("life", "lives"), ("movie", "movies"), ("use", "using"), ("stay", "stayed"), ("getting", "get"),
    ]
    private static let german = [
        ("ziel", "ziele"), ("ziele", "zielen"), ("kind", "kindern"), ("vertrag", "vertrage"), ("gute", "gutem"),
        ("frage", "fragen"), ("mentorin", "mentorinnen"), ("mentor", "mentoren"), ("ergebnis", "ergebnisse"),
        ("lernen", "lernt"), ("lernte", "lernst"), ("arbeiten", "arbeitet"), ("sammeln", "sammelt"),
        ("treffen", "treffens"), ("lehrer", "lehrern"), ("rechnen", "rechnet"),
    ]
    private static let strangers = [
        ("not", "note"), ("this", "thing"), ("mentor", "mentee"), ("process", "procession"), ("new", "need"),
        ("us", "use"),
        ("number", "numb"), ("2026", "2026s"), ("дом", "домs"),
    ]
    private static let fremde = [
        ("heute", "heuen"), ("mit", "mitte"), ("mentor", "mentorin"), ("zeit", "zeitung"), ("arbeit", "arbeiter1"),
        ("das", "dase1"), ("mehr", "meer"),
    ]

    private func knows(_ pair: (String, String), _ words: any Language) -> [Bool] {
        [(pair.0, pair.1), (pair.1, pair.0)].map { word, other in
            WordForms.others(of: word, in: words.wordForms).contains(other)
        }
    }

    @Test("Each form of a word leads to the other, and to nothing else")
    func forms() {
        for pair in Self.english { #expect(knows(pair, English()) == [true, true], "\(pair)") }
        for pair in Self.german { #expect(knows(pair, German()) == [true, true], "\(pair)") }
        for pair in Self.strangers { #expect(knows(pair, English()) == [false, false], "\(pair)") }
        for pair in Self.fremde { #expect(knows(pair, German()) == [false, false], "\(pair)") }
    }

    @Test("The endings are folded, and stand once in their family", arguments: SiteLanguage.allCases)
    func tables(language: SiteLanguage) {
        for family in language.words.wordForms {
            #expect(Set(family.endings).count == family.endings.count && family.endings.count > 1)
            for ending in family.endings + family.after {
                let letters = ending.hasPrefix("+") ? String(ending.dropFirst()) : ending
                #expect(SearchFolding.words(of: letters) == (letters.isEmpty ? [] : [letters]))
            }
        }
    }

    /// What each question finds in a site whose pages are called by one word each.
    private func found(_ questions: [String], among words: [String], _ language: SiteLanguage) throws -> [[String]] {
        let notes =
            [(path: "program.md", text: "---\nname: 1\nlanguage: \(language.rawValue)\n---\n")]
            + words.enumerated().map { (path: "resources/r\($0.offset).md", text: "---\ntitle: \($0.element)\n---\n") }
        // What is typed last may always go on; so there is something else behind the word.
        let sights = try SearchBrowser(files: DemoSite.built(.coordinator, notes: notes, in: language).files)
            .see(questions.map { .ask($0 + " 7") })
        return sights.dropFirst().map(\.titles)
    }

    @Test("The browser knows the same forms", arguments: SiteLanguage.allCases)
    func browser(language: SiteLanguage) throws {
        let pairs = language == .german ? Self.german + Self.fremde : Self.english + Self.strangers
        let words = Array(Set(pairs.flatMap { [$0.0, $0.1] })).sorted()
        let questions = pairs.map(\.0)
        let found = try found(questions, among: words.map { $0 + " 7" }, language)
        for (question, titles) in zip(questions, found) {
            let forms = WordForms.others(of: question, in: language.words.wordForms)
            let expected = words.filter { $0 == question || forms.contains($0) }
            #expect(titles.sorted() == expected.map { $0 + " 7" }.sorted(), "\(question)")
            #expect(titles.first == question + " 7", "the word itself counts most: \(question)")
        }
    }

    @Test("The hits of forms are marked")
    func marks() throws {
        let notes = [(path: "resources/a.md", text: "---\ntitle: Well said\n---\nHow to give a good answer.\n")]
        let site = try DemoSite.built(.coordinator, notes: notes)
        let sight = try #require(try SearchBrowser(files: site.files).see([.ask("giving answers")]).last)
        #expect(sight.titles == ["Well said"] && sight.marks == ["give", "answer"])
    }
}
