import Content
import Foundation
import MentoringModel
import Testing

@testable import LeakCheck
@testable import Localization
@testable import Publishing
@testable import Site

/// What charts, days and numbers are written with is no leak, whatever a closed note says of it.
@Suite("The leak check knows what formatters write") struct FormatterWordsTests {
    /// Everything that the formatters of a language make, over two years and many numbers.
    private static func texts(in words: any Language) -> [String] {
        let first = DemoSite.day("2025-01-01")
        var texts: [String] = []
        for day in (0..<730).map({ first + $0 }) {
            texts += [words.day(day), words.shortDay(day), words.month(of: day), words.shortMonth(of: day)]
        }
        for days in -800...800 { texts += [words.distance(from: first, to: first + days), words.stretch(abs(days))] }
        for number in 1...60 {
            for span in [Span.hours(Double(number)), .days(number), .months(number)] {
                texts += [words.every(span), words.within(span)]
            }
        }
        for value in [-3, 0, 0.5, 1, 2, 12.25, 90, 150, 12_000] {
            texts += [words.number(value), words.percent(value), words.minutes(abs(value)), words.hours(value)]
            texts.append(words.days(value))
        }
        return Set(texts).sorted()
    }

    /// The sample with a closed note that says these, each in a sentence and by itself.
    private static func reading(_ said: [String], settings: String = "") -> ContentReading {
        var notes = LeakCheckSample.notes.map { note in
            (path: note.path, text: note.text.replacing("contact: hedy", with: "contact: hedy\(settings)"))
        }
        let lines = said.map { "We met \($0), as they said.\n\n- \($0)\n" }.joined(separator: "\n")
        notes.append(("pairs/ada-grace/sessions/2026-02-02.md", "---\nvisibility: private\n---\n\(lines)"))
        return readContent(
            notes: notes.map { ($0.path, Array($0.text.utf8)) }, attachments: ["pairs/ada-grace/sketch.png"])
    }

    @Test("Days, months, distances, lengths and numbers of every language", arguments: SiteLanguage.allCases)
    func everyWord(language: SiteLanguage) throws {
        let texts = Self.texts(in: language.words)
        let words = Set(texts.flatMap { $0.split { !$0.isLetter } }.map(String.init)).sorted()
        for start in stride(from: 0, to: words.count, by: 50) {
            let reading = Self.reading(Array(words[start..<min(words.count, start + 50)]))
            let page = texts.map { "<p>\($0)</p>" }.joined()
            let files = [OutputFile(path: "pairs/ada-grace/index.html", text: "<main>\(page)</main>")]
            #expect(try LeakCheckSample.leaks(in: files, reading).map(\.what) == [])
        }
    }

    @Test(
        "A closed note that names every month ends no build with a chart that reaches it",
        arguments: [("", SiteLanguage.english), ("\nlanguage: de", .german)])
    func chart(settings: String, language: SiteLanguage) throws {
        let first = DemoSite.day("2026-01-10")
        let days = (0..<12).map { first.adding(months: $0) }
        let said = days.flatMap { [language.words.shortMonth(of: $0), language.words.shortDay($0)] }
        let reading = Self.reading(said, settings: settings)
        let site = try LeakCheckSample.site(.coordinator, reading, templates: TemplateSet(in: language)).files
        #expect(try LeakCheckSample.leaks(in: site, reading) == [])
    }

    @Test("The singular of a unit that may be read is no leak")
    func singular() throws {
        let reading = readContent(
            notes: LeakCheckSample.notes.map { note in
                (
                    note.path,
                    Array(
                        note.text.replacing(
                            "title: Lead the rewrite",
                            with:
                                "title: Lead the rewrite\nmeasure: {metric: Shown, unit: puppets, baseline: 0, target: 4}"
                        )
                        .replacing("Said no to the board", with: "Carved a puppet").utf8)
                )
            }, attachments: ["pairs/ada-grace/sketch.png"])
        let files = [OutputFile(path: "x.html", text: "<p>1 puppet</p><p>4 puppets</p>")]
        #expect(try LeakCheckSample.leaks(in: files, reading) == [])
    }
}
