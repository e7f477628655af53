import Content
import Foundation
import MentoringModel
import Testing

@testable import Clearance
@testable import Publishing
@testable import Site

/// The example in a language that marks every word of its own: what bears no mark and stands in no note is a word from
/// outside the catalogue.
@Suite("Every word of a page is the language's or a note's") struct MarkedSiteTests {
    private static let folder = SourceFolder.root.appendingPathComponent("content").path
    private static let asOf = "2026-07-06"

    private func cleared(_ audience: Audience, pair: String? = nil, asOf: String = asOf) throws -> VisibleProgramme {
        let programme = try readContent(ContentFolder(path: Self.folder)).programme
        let pipeline = Pipeline(
            audience: audience, pair: pair.flatMap { slug(of: $0) }, asOf: try #require(CalendarDay(asOf)))
        return pipeline.clear(programme)
    }

    private func foreignWords(_ audience: Audience, pair: String? = nil) throws -> [String] {
        let cleared = try cleared(audience, pair: pair)
        let content = ContentFolder(path: Self.folder)
        let site = try buildSite(cleared, templates: TemplateSet(in: MarkedLanguage())) { try content.bytes(of: $0) }
        let words = NoteWords(of: cleared)
        var found: Set<String> = []
        for file in site.files where file.path.hasSuffix(".html") {
            for piece in MarkedPage(String(decoding: file.bytes, as: UTF8.self)).unmarked where !words.has(piece) {
                found.insert("\(file.path): “\(piece.text)”")
            }
        }
        return found.sorted()
    }

    @Test("For everybody, the programme and its coordinators", arguments: [Audience.public, .program, .coordinator])
    func programme(audience: Audience) throws {
        let found = try foreignWords(audience)
        #expect(found == [])
    }

    @Test("For every pair")
    func pairs() throws {
        let programme = try readContent(ContentFolder(path: Self.folder)).programme
        #expect(programme.pairs.count > 2)
        for pair in programme.pairs.prefix(3) {
            let found = try foreignWords(.pair, pair: pair.id.text)
            #expect(found == [])
        }
    }

    @Test("The check finds a word that is nobody's")
    func finds() throws {
        let page = MarkedPage("<p title=\"tip\">⟦All ⟦of⟧ it⟧ beware</p><section class=\"prose\"><p>own</p></section>")
        #expect(page.unmarked.map(\.text) == ["tip", "beware"])
        let words = NoteWords(of: try cleared(.public))
        #expect(page.unmarked.allSatisfy { !words.has($0) })
    }

    @Test("The note that prep writes")
    func preparedNote() throws {
        let programme = try readContent(ContentFolder(path: Self.folder)).programme
        var notes = 0
        for pair in programme.pairs {
            let cleared = try cleared(.pair, pair: pair.id.text)
            guard let note = try? PreparedNote(for: cleared, in: MarkedLanguage()) else { continue }
            notes += 1
            let body = note.text.split(separator: "---\n").last ?? ""
            let text = body.replacing(
                #/\((private|due|goal|id)[^)]*\)|## (Agenda|Actions)|@[a-z-]+|- [\d.]+m /#, with: "")
            let words = NoteWords(of: cleared)
            let found = text.split(separator: "\n").flatMap { MarkedPage.pieces(of: $0.replacing("\\", with: "")) }
            #expect(found.filter { !words.has($0) }.map(\.text) == [])
        }
        #expect(notes > 1)
    }

    @Test("What changed between two days")
    func changes() throws {
        let (first, second) = (try cleared(.coordinator, asOf: "2026-04-01"), try cleared(.coordinator))
        let text = Changes(from: first, to: second).markdown(names: second.names, in: MarkedLanguage())
        #expect(text.contains("⟦"))
        let words = NoteWords(of: second)
        // A pair has its name in the language of the programme, whatever this one is.
        let found = text.split(separator: "\n").filter { !$0.hasPrefix("## ") }
            .flatMap { MarkedPage.pieces(of: $0.replacing("\\", with: "")) }
        #expect(found.filter { !words.has($0) }.map(\.text) == [])
    }
}

/// What notes say: every text of what an audience may see.
private struct NoteWords {
    private var texts: Set<String> = []
    /// One, two and three words in a row of one text.
    private var runs: Set<String> = []

    init(of cleared: VisibleProgramme) {
        collect(cleared)
        for text in texts {
            let words = text.split(separator: " ")
            for start in words.indices {
                for length in 1...3 where start + length <= words.endIndex {
                    runs.insert(words[start..<(start + length)].joined(separator: " "))
                }
            }
        }
    }

    private mutating func collect(_ value: Any) {
        if let text = value as? String {
            let words = MarkedPage.words(text)
            if !words.isEmpty { texts.insert(words) }
            return
        }
        for child in Mirror(reflecting: value).children { collect(child.value) }
    }

    /// Whether a piece is a text of a note: all of one, or three words in a row of one; or several such, set side by side.
    func has(_ piece: MarkedPage.Piece) -> Bool {
        if piece.isCode { return MarkedPage.isSymbols(piece.text) }
        return isTold(piece.text, isPart: piece.isPart)
            || piece.text.split(separator: ". ").allSatisfy { isTold(String($0), isPart: false) }
    }

    private func isTold(_ text: String, isPart: Bool) -> Bool {
        let whole = MarkedPage.words(text)
        if whole.isEmpty || texts.contains(whole) { return true }
        var words = whole.split(separator: " ")[...]
        // A label that was cut ends within a word.
        if text.hasSuffix("…") { words = words.dropLast() }
        let length = min(3, words.count)
        guard length > 0, isPart || length == 3 else { return length == 0 }
        return words.indices.dropLast(length - 1).allSatisfy { start in
            runs.contains(words[start..<(start + length)].joined(separator: " "))
        }
    }
}

/// The texts of a page that bear no mark.
private struct MarkedPage {
    struct Piece {
        var text: String
        var isCode = false
        /// Whether the words of a note may go on beside it: behind a link or emphasis, and in a name set in two lines.
        var isPart = false
    }

    private(set) var unmarked: [Piece] = []

    /// What stands in an element of the class `prose` is a note's own.
    init(_ html: String) {
        var open: [(name: String, isProse: Bool)] = []
        var rest = html[...]
        var before: Substring = ""
        while let start = rest.firstIndex(of: "<") {
            let end = rest[start...].firstIndex(of: ">") ?? rest.endIndex
            let tag = rest[rest.index(after: start)..<end]
            take(rest[..<start], in: open, isPart: goesOn(before) || goesOn(tag))
            before = tag
            rest = end < rest.endIndex ? rest[rest.index(after: end)...] : ""
            if tag.first == "/" {
                if let last = open.lastIndex(where: { $0.name == tag.dropFirst() }) { open.removeSubrange(last...) }
                continue
            }
            let name = tag.prefix { $0 != " " && $0 != "/" }
            let attributes = HTMLReader("<\(tag)>").tags.first?.attributes ?? [:]
            if !open.contains(where: \.isProse) {
                let isDescription = name == "meta" && attributes["name"] == "description"
                for key in Self.worded + (isDescription ? ["content"] : []) {
                    unmarked += MarkedPage.pieces(of: MarkedPage.decoded((attributes[key] ?? "")[...]))
                }
            }
            guard !Self.empty.contains(name.lowercased()), tag.last != "/" else { continue }
            let classes = (attributes["class"] ?? "").split(separator: " ")
            open.append((String(name), classes.contains("prose")))
        }
    }

    /// Attributes that somebody reads or hears.
    private static let worded = ["aria-label", "title", "alt", "placeholder", "data-some", "data-none", "data-partly"]
    private static let empty: Set<String> = ["!doctype", "meta", "link", "br", "hr", "img", "input"]

    private func goesOn(_ tag: Substring) -> Bool {
        let name = tag.drop { $0 == "/" }
        return name == "em" || name == "a" || name.hasPrefix("a ") || name.hasPrefix("text class=\"name\"")
    }

    private mutating func take(_ text: Substring, in open: [(name: String, isProse: Bool)], isPart: Bool) {
        guard !open.contains(where: { $0.isProse || $0.name == "script" }) else { return }
        let isCode = open.contains { $0.name == "code" }
        unmarked += MarkedPage.pieces(of: MarkedPage.decoded(text)).map {
            Piece(text: $0.text, isCode: isCode, isPart: isPart)
        }
    }

    /// What stands outside the marks, parted where values are put side by side.
    static func pieces(of text: some StringProtocol) -> [Piece] {
        var depth = 0
        var outside = ""
        for character in text {
            if character == MarkedLanguage.open {
                depth += 1
                outside.append("\u{0}")
            } else if character == MarkedLanguage.close {
                depth = max(0, depth - 1)
            } else if depth == 0 {
                outside.append(character)
            }
        }
        return outside.replacing(" · ", with: "\u{0}").split(separator: "\u{0}")
            .map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
            .filter { $0.contains(where: \.isLetter) }.map { Piece(text: $0) }
    }

    /// Folded words with single blanks between them; numbers, single letters and names of files say nothing.
    static func words(_ text: String) -> String {
        text.hasSuffix(".json") || text.hasSuffix(".csv")
            ? ""
            : text.lowercased().split { !$0.isLetter && !$0.isNumber }
                .filter { $0.count > 1 && $0.contains(where: \.isLetter) }.joined(separator: " ")
    }

    /// Whether code is a formula in symbols, a place, a file or a command.
    static func isSymbols(_ text: String) -> Bool {
        if text.contains(".md") || text.hasPrefix("waymark ") { return true }
        if text.contains(/^[0-9a-f]{12}$/) { return true }
        return text.matches(of: /[A-Za-z]{2,}/).allSatisfy { ["clamp", "median", "max", "min", "mean"].contains($0.0) }
    }

    private static func decoded(_ text: Substring) -> String {
        String(text).replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
            .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    }
}
