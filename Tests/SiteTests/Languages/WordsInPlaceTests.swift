import Foundation
import Testing

@testable import Site

/// Words stand in the catalogue of a language and nowhere else.
@Suite("Words stand in the catalogue") struct WordsInPlaceTests {
    @Test("No template has a word of its own")
    func templates() throws {
        var found: [String] = []
        let files = try SourceFolder.texts(below: "Templates", ending: ".mustache")
        #expect(files.count > 30)
        for (path, text) in files {
            let untagged = text.replacing(/\{\{.*?\}\}+/.dotMatchesNewlines(), with: "")
            for match in untagged.matches(
                of:
                    /(?:aria-label|aria-description|aria-roledescription|aria-valuetext|title|alt|placeholder|label|summary)="([^"]*)"/
            )
            where match.1.contains(where: \.isLetter) { found.append("\(path): \(match.0)") }
            let plain = untagged.replacing(/<[^>]*>/.dotMatchesNewlines(), with: "\u{0}").replacing(
                /&[a-z]+;/, with: "")
            found += plain.split(separator: "\u{0}").filter { $0.contains(where: \.isLetter) }.map { "\(path): \($0)" }
        }
        #expect(found == [])
    }

    @Test("The style sheet and the scripts add no word")
    func assets() throws {
        for (path, text) in try SourceFolder.texts(below: "Templates", ending: ".css") {
            for match in text.matches(of: /[^-]content:([^;]*);/) {
                let words = match.1.replacing(/attr\([^)]*\)|var\([^)]*\)|counter\([^)]*\)/, with: "")
                #expect(words.filter(\.isLetter).isEmpty, "\(path): \(match.0)")
            }
        }
        for (path, text) in try SourceFolder.texts(below: "Templates", ending: ".js") {
            for match in text.matches(of: /(?:textContent|innerText|title|label) = "([^"]*)"/) {
                #expect(match.1.filter(\.isLetter).isEmpty, "\(path): \(match.0)")
            }
        }
    }

    /// Texts with words in the code of pages that are no words of a page.
    private static let known: Set<String> = [
        // Classes of the style sheet.
        "dot last", "person outside", "person person-", "chart ", "mark ", "edge ", "filled ",
        // Rules of the style sheet.
        "@media screen{:root{}}", "@media screen and (prefers-color-scheme: dark){:root{}}", "--accent: ", "--link: ",
        "--blaze: ",
        // Told on the terminal, to the person who builds.
        "two pages would stand at ", " and  would be one file on disks that do not tell capital letters",
        "this pair has come to its end, so there is no next session to prepare", "this pair rests", " until ",
        ", so there is no next session to prepare",
        // Commands, and headings that notes may have.
        "waymark prep ", "waymark build --audience pair --pair <pair>",
        "thank you", "thanks to ", "thank you ", "dank an ", "danke an ",

        // What the format of a note says.
        "date: ", "status: planned", "planned: ", "## Agenda", "## Actions", "## Decisions", "## Learned", "## Wins",
        " (goal )", "due ",
        "goal ", "id ",
    ]

    @Test("No page has a word in its code")
    func code() throws {
        var used: Set<String> = []
        var found: [String] = []
        for folder in ["Index", "Pages", "Parts", "Charts", "Layout", "Next", "Build"] {
            for (path, text) in try SourceFolder.texts(below: "Sources/Site/\(folder)") {
                for literal in SwiftText.literals(of: text) where WordsInPlaceTests.isWords(literal) {
                    if Self.known.contains(literal) {
                        used.insert(literal)
                    } else {
                        found.append("\(path): “\(literal)”")
                    }
                }
            }
        }
        #expect(found == [])
        #expect(Self.known.subtracting(used).sorted() == [], "no longer needed")
    }

    /// Whether a text reads like words of a page: two words, a word beside a blank, or one with a capital letter.
    private static func isWords(_ text: String) -> Bool {
        text.contains(/[A-Za-z]{2,}[,:;.]? |(?: [A-Za-z]{2,})/) || text.contains(/\b[A-Z][a-z]{2,}/)
    }
}

/// Reads the texts of Swift sources, without what is put into them.
private enum SwiftText {
    static func literals(of source: String) -> [String] {
        var found: [String] = []
        for line in source.split(separator: "\n") where !line.drop(while: { $0 == " " }).hasPrefix("//") {
            var rest = line[...]
            while let start = rest.firstIndex(of: "\"") {
                rest = rest[rest.index(after: start)...]
                found.append(read(&rest, &found))
            }
        }
        return found
    }

    /// Reads up to the closing quote; what stands within `\(…)` is read as code.
    private static func read(_ rest: inout Substring, _ found: inout [String]) -> String {
        var text = ""
        while let character = rest.popFirst() {
            if character == "\"" { return text }
            guard character == "\\" else {
                text.append(character)
                continue
            }
            guard let next = rest.popFirst(), next == "(" else { continue }
            var depth = 1
            while depth > 0, let inner = rest.popFirst() {
                if inner == "(" { depth += 1 }
                if inner == ")" { depth -= 1 }
                if inner == "\"" { found.append(read(&rest, &found)) }
            }
        }
        return text
    }
}
