import Content
import Foundation
import MentoringModel
import Testing

@testable import LeakCheck
@testable import Publishing
@testable import Search
@testable import Site

/// What the leak check finds in the files of the search, where words stand without their beginnings.
@Suite("The leak check reads the search") struct LeakCheckOfSearchTests {
    private static let session = "pairs/ada-grace/sessions/2026-03-14.md"

    /// The origins of what is found once a file of the search is changed.
    private func origins(_ path: String, _ change: (String) throws -> String) throws -> [String] {
        var files = try LeakCheckSample.site(templates: TemplateSet()).files
        let index = try #require(files.firstIndex { $0.path == path })
        let text = String(decoding: files[index].bytes, as: UTF8.self)
        let changed = try change(text)
        try #require(changed != text)
        files[index] = OutputFile(path: path, text: changed)
        return try LeakCheckSample.leaks(in: files).map { "\($0.origin.path):\($0.origin.line) in \($0.file)" }
    }

    /// The file of words with some more words in it.
    private func adding(_ words: [String], to text: String) throws -> String {
        let unpacked = try #require(SearchTerms.unpacked(Array(text.utf8)))
        let all = (unpacked.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) } + words).sorted()
        let parts = text.split(separator: "\"", omittingEmptySubsequences: false)
        return "\(parts[0])\"\(SearchCoding.text(ofWords: all))\"\(parts[2])\"\(parts[3])\"\(parts[4])"
    }

    @Test("A word that only a closed part says is found among the words", arguments: ["zebulon", "resume"])
    func word(word: String) throws {
        let path = "search/words-0.js"
        // With a neighbour that shares its beginning, the word itself stands nowhere in the file.
        let near = String(word.dropLast()) + "a"
        let origins = try origins(path) { text in
            let changed = try adding([near, word], to: text)
            #expect(!changed.contains(word))
            return changed
        }
        let line = word == "zebulon" ? "\(Self.session):11" : "pairs/ada-grace/goals/leave.md:5"
        #expect(origins == ["\(line) in \(path)"])
    }

    @Test("Words side by side in the order of the alphabet are no sentence")
    func neighbours() throws {
        var notes = LeakCheckSample.notes
        notes.append(("pairs/ada-grace/goals/more.md", "---\ntitle: bridge garden river violin\n---\n"))
        let reading = readContentOf(notes)
        let site = try LeakCheckSample.site(.coordinator, reading, templates: TemplateSet())
        let words = try #require(site.files.first { $0.path == "search/words-0.js" })
        let terms = String(decoding: SearchTerms.unpacked(words.bytes) ?? [], as: UTF8.self)
        #expect(["bridge\n", "garden\n", "river\n", "violin\n"].allSatisfy(terms.contains))
        #expect(try LeakCheckSample.leaks(in: site.files, reading) == [])
    }

    @Test("A file of words that is not quite one is read as the script it is")
    func notQuite() throws {
        let path = "search/words-0.js"
        #expect(try origins(path) { $0 + "// Zebulon\n" } == ["\(Self.session):11 in \(path)"])
        #expect(
            try origins(path) { $0.replacing("\",\n\"", with: "\",\n\"Zebulon", maxReplacements: 1) }
                == ["\(Self.session):11 in \(path)"])
    }

    @Test(
        "A sentence, a title of common words and a word are found among the texts",
        arguments: [
            ("The bridge plays the violin and the river has a garden.", "pairs/ada-grace/sessions/2026-03-14.md:17"),
            ("Ask for more time", "pairs/ada-grace/goals/leave.md:2"),
            ("zeb\\u0075lon", "pairs/ada-grace/sessions/2026-03-14.md:11"),
        ])
    func text(words: String, line: String) throws {
        let path = "search/text-0.js"
        let origins = try origins(path) {
            $0.replacing("[\"Overview\"],[", with: "[\"Overview\"],[\"\(words)\",", maxReplacements: 1)
        }
        #expect(origins.contains("\(line) in \(path)"), "\(origins)")
    }

    @Test("A closed word in the index of the index is found")
    func index() throws {
        let path = "search/index.js"
        #expect(
            try origins(path) { $0.replacing("words:[", with: "words:[\"zebulon\",") } == [
                "\(Self.session):11 in \(path)"
            ])
    }

    @Test("Letters that the search takes for others are the same letters to the leak check")
    func folded() throws {
        var notes = LeakCheckSample.notes
        notes.append(("pairs/ada-grace/goals/street.md", "---\ntitle: Die Lärchenstraße räumen\n---\n"))
        let reading = readContentOf(notes)
        var files = try LeakCheckSample.site(.coordinator, reading, templates: TemplateSet()).files
        #expect(try LeakCheckSample.leaks(in: files, reading) == [])
        let place = try #require(files.firstIndex { $0.path == "search/words-0.js" })
        files[place] = OutputFile(
            path: "search/words-0.js",
            text: try adding(["larchenstrasse"], to: String(decoding: files[place].bytes, as: UTF8.self)))
        #expect(try LeakCheckSample.leaks(in: files, reading).count == 1)
    }
}

private func readContentOf(_ notes: [(path: String, text: String)]) -> ContentReading {
    readContent(notes: notes.map { ($0.path, Array($0.text.utf8)) }, attachments: [])
}
