import Foundation
import MentoringModel
import Testing

@testable import Site

/// The search in a browser, from a disk.
@Suite("The search page", .serialized) struct SearchPageTests {
    static let notes: [(path: String, text: String)] = [
        ("program.md", "---\nname: Lantern\n---\nWelcome.\n"),
        (
            "pairs/ada-grace/agreement.md",
            "---\nmentor: Grace\nmentee: Ada\nvisibility: program\n---\n## Hopes\nTo write more.\n"
        ),
        (
            "pairs/ada-grace/goals/write.md",
            "---\ntitle: Write a page a week\nvisibility: program\nstart: 2026-01-05\ndue: 2026-06-30\n---\nFeedback helps.\n"
        ),
        (
            "pairs/ada-grace/sessions/2026-03-14.md",
            "---\ntitle: The long talk\nvisibility: program\n---\nAbout the hard feedback, and how to give hard things a name.\n"
        ),
        (
            "pairs/ada-grace/sessions/2026-03-28.md",
            "---\nvisibility: program\n---\n## Wins\n- Asked for a name that is hard to give\n"
        ),
        (
            "pairs/bo-cleo/agreement.md",
            "---\nmentor: Cleo\nmentee: Bo\nvisibility: program\n---\nWe give each other feedback.\n"
        ),
        (
            "resources/asking.md",
            "---\ntitle: Asking well\nkind: article\nsummary: How to ask.\n---\n## On feedback\nA <b>short</b> read.\n"
        ),
        ("resources/feedback.md", "---\ntitle: Feedback\nkind: book\n---\nA book.\n"),
        (
            "resources/letters.md",
            "---\ntitle: Feedback in letters\nkind: book\n---\nText.\n"
        ),
    ]

    private func browser(_ notes: [(path: String, text: String)] = notes) throws -> SearchBrowser {
        SearchBrowser(files: try DemoSite.built(.coordinator, notes: notes).files)
    }

    @Test("Nothing is loaded before somebody comes to the box, and only what is needed then")
    func lazy() throws {
        let sights = try browser().see([.focus("#search-box"), .ask("feedback")])
        #expect(sights[0].loaded == [] && sights[0].isListShown && sights[0].status == "")
        #expect(sights[1].loaded == ["index"])
        #expect(sights[2].loaded == ["index", "text-0", "words-0"])
        #expect(!sights[2].isListShown)
    }

    @Test("A title counts more than a heading, a heading more than the text; the hits are marked")
    func ranking() throws {
        let sight = try #require(try browser().see([.ask("feedback")]).last)
        #expect(
            sight.titles == [
                "Feedback", "Feedback in letters", "Asking well", "Write a page a week", "Agreement of Cleo & Bo",
                "The long talk",
            ], "\(sight.titles)")
        #expect(sight.status == "6 results.")
        #expect(sight.marks.allSatisfy { $0.lowercased() == "feedback" } && sight.marks.count >= 6)
        #expect(sight.excerpts.contains { $0.hasPrefix("About the hard feedback") })
        #expect(sight.kinds == [" 6", "goal 1", "session 1", "agreement 1", "resource 3"])
        #expect(sight.addresses.allSatisfy { !$0.contains(":") && !$0.hasPrefix("/") && !$0.isEmpty })
    }

    @Test("Every word must be there, the last may go on, words in a row come first")
    func several() throws {
        let sights = try browser().see([
            .ask("hard give"), .ask("give hard"), .ask("feed lett"), .ask("letters feed"), .ask("wri pag"),
            .ask("cleo feedback"), .ask("z"), .ask("<b>feedback nonsense</b>"), .ask("28 march 2026"),
        ])
        #expect(sights[1].titles.count == 2)
        #expect(sights[2].titles == ["The long talk", "Session of 28\u{A0}March\u{A0}2026"])
        #expect(sights[3].status.hasPrefix("Nothing has all of these words"), "only the last word may go on")
        #expect(sights[4].titles == ["Feedback in letters"])
        #expect(sights[5].status.hasPrefix("Nothing has all of these words"))
        #expect(sights[6].titles == ["Agreement of Cleo & Bo"], "the names of the pair count for all that is theirs")
        #expect(sights[7].status == "Type at least two letters.")
        #expect(sights[8].status.hasPrefix("Nothing has all of these words: <b>feedback nonsense</b>."))
        #expect(sights[8].titles.first == "Feedback" && sights[8].titles.count == 6, "what has some of them follows")
        #expect(sights[8].status.hasSuffix("Most of them: 6."))
        #expect(sights[9].titles == ["Session of 28\u{A0}March\u{A0}2026"])
    }

    @Test("Where nothing has all words, what has most of them is found, and nothing that has fewer")
    func most() throws {
        let sights = try browser().see([.ask("give hard nonsense"), .ask("nonsense qwertz")])
        #expect(Set(sights[1].titles) == ["The long talk", "Session of 28\u{A0}March\u{A0}2026"])
        #expect(sights[1].status == "Nothing has all of these words: give hard nonsense. Most of them: 2.")
        #expect(sights[2].titles == [])
        #expect(sights[2].status.hasPrefix("Nothing has any of these words: nonsense qwertz."))
    }

    /// As written, and as somebody may type it.
    static let spellings: [(written: String, typed: String)] = [
        ("Zażółć gęślą", "ZAZOLC GESLA"), ("Straße", "strasse"), ("Łódź", "lodz"), ("Ærøskøbing", "aeroskobing"),
        ("İstanbul", "istanbul"), ("ΟΔΟΣ", "οδος"), ("Œuvre", "oeuvre"), ("naïve", "NAI\u{308}VE"), ("Ｗｉｄｅ", "wide"),
        ("ﬁnely", "finely"), ("日本語", "本"), ("Ze\u{AD}bra", "zebra"), ("Ёжик", "ежик"), ("한국어", "한국"),
        ("l’équipe", "equipe"), ("Þór", "thor"), ("ไทย", "ท"), ("x²y", "x y"), ("ﬅar", "star"), ("ⅷth", "viiith"),
        ("Ǆep", "dzep"), ("𝔊othic", "gothic"), ("नमस्ते", "नमस्ते"), ("سلام", "سلام"),
    ]

    @Test("The browser folds words as the index does, however they are written or typed")
    func folding() throws {
        let notes = Self.spellings.enumerated().map { number, spelling in
            (path: "resources/r\(number).md", text: "---\ntitle: \"\(spelling.written)\"\n---\n")
        }
        let steps = Self.spellings.flatMap { [SearchBrowser.Step.ask($0.written), .ask($0.typed)] }
        let sights = try browser(notes).see(steps)
        for (number, spelling) in Self.spellings.enumerated() {
            for sight in [sights[2 * number + 1], sights[2 * number + 2]] {
                #expect(
                    sight.addresses == ["resources/r\(number).html"], "\(spelling): \(sight.query), \(sight.titles)")
            }
        }
    }

    @Test("What stands in many of many entries is counted right")
    func many() throws {
        let notes = (0..<300).map { number in
            let words = [(2, "lantern"), (3, "bench"), (7, "garden")].filter { number % $0.0 == 0 }.map(\.1)
            return (
                path: "resources/r\(number).md",
                text: "---\ntitle: Note \(number)\n---\n\(words.joined(separator: " "))\n"
            )
        }
        let sights = try browser(notes).see([
            .ask("lantern"), .ask("lantern bench"), .ask("garden bench"), .ask("note 294"),
        ])
        #expect(sights.dropFirst().map(\.status) == ["150 results.", "50 results.", "15 results.", "1 result."])
        #expect(sights[3].titles.allSatisfy { (Int($0.dropFirst(5)) ?? 1) % 21 == 0 } && sights[3].titles.count == 15)
    }

    @Test("Kind and pair narrow what was found; the state stands in the address and comes back")
    func facets() throws {
        let sights = try browser().see([
            .ask("feedback"), .kind("session"), .back, .pair("bo-cleo"), .kind("agreement"), .back, .ask(""),
        ])
        #expect(sights[1].hash == "#q=feedback")
        #expect(sights[2].titles == ["The long talk"] && sights[2].hash == "#q=feedback&kind=session")
        #expect(sights[2].status == "1 result.")
        #expect(sights[3].titles.count == 6 && sights[3].hash == "#q=feedback")
        #expect(sights[4].titles == ["Agreement of Cleo & Bo"] && sights[4].hash == "#q=feedback&pair=bo-cleo")
        #expect(sights[4].kinds == [" 1", "agreement 1"])
        #expect(sights[5].hash == "#q=feedback&kind=agreement&pair=bo-cleo")
        #expect(sights[6].hash == "#q=feedback&pair=bo-cleo")
        #expect(sights[7].hash == "" && sights[7].isListShown && sights[7].titles == [] && sights[7].kinds == [])
    }

    @Test(
        "An address with a question answers it",
        arguments: ["#q=feedback&kind=resource", "?q=feedback&kind=resource", "#kind=resource&q=FEED"])
    func address(hash: String) throws {
        let sight = try browser().see([], hash: hash)[0]
        #expect(sight.titles == ["Feedback", "Feedback in letters", "Asking well"])
        #expect(!sight.query.isEmpty && sight.kinds.first == " 6")
    }

    @Test(
        "An address that asks nothing shows everything",
        arguments: ["#az-a", "#q=", "#q=%E0%A4%A", "#nonsense", "?x=1", "#kind=nonsense"])
    func nothing(hash: String) throws {
        let sight = try browser().see([], hash: hash)[0]
        #expect(sight.isListShown && sight.titles == [] && sight.status == "")
    }

    @Test("Arrows go through the results, Escape clears, and / leads to the box")
    func keyboard() throws {
        let sights = try browser().see([
            .press("/"), .ask("feedback"), .press("ArrowDown"), .press("ArrowDown"), .press("ArrowUp"),
            .press("ArrowUp"),
            .press("ArrowUp"), .press("ArrowDown"), .press("/"), .press("Escape"), .focus("[data-search-slash]"),
            .press("/"),
        ])
        #expect(sights[1].focus == "box")
        #expect(sights[3].focus == "Feedback" && sights[4].focus == "Feedback in letters")
        #expect(sights[5].focus == "Feedback" && sights[6].focus == "box" && sights[7].focus == "box")
        #expect(sights[8].focus == "Feedback" && sights[9].focus == "box")
        #expect(sights[10].focus == "box" && sights[10].query == "" && sights[10].titles == [])
        #expect(sights[10].isListShown && sights[10].hash == "")
        #expect(sights[12].focus != "box", "a key typed in a field is for the field")
    }

    @Test("Where a file is missing the page says so and shows everything", arguments: ["index", "words-0", "text-0"])
    func missing(name: String) throws {
        let sight = try #require(try browser().see([.ask("feedback")], without: ["search/\(name).js"]).last)
        #expect(sight.status.hasPrefix("The search could not be loaded.") && sight.isListShown)
    }
}
