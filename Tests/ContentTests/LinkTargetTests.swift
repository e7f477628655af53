import Diagnostics
import MentoringModel
import Testing

@testable import Content

private let agreement = "---\nmentor: grace\nmentee: ada\nstart: 2026-01-01\n---"

/// Where links lead, and what is said of those that lead nowhere.
@Suite("Targets of links") struct LinkTargetTests {
    private static let notes = [
        "people/ada.md": "---\nname: Ada Lovelace\n---", "people/grace.md": "---\nname: Grace\n---",
        "people/bo.md": "---\nname: Bo\n---", "people/eva.md": "---\nname: Eva\n---",
        "pairs/ada-grace/agreement.md": agreement,
        "pairs/ada-grace/goals/Lightning Talk.md":
            "---\ntitle: A talk in June\nstart: 2026-01-05\n---\n## Slides\n\n## What's next?\n\n## Slides\n\n### A & B\n",
        "pairs/ada-grace/sessions/2026-03-01-plan.md": "---\ntitle: The plan\n---\n",
        "pairs/bo-eva/agreement.md": "---\nmentor: bo\nmentee: eva\nstart: 2026-01-01\n---",
        "pairs/bo-eva/goals/other.md": "---\ntitle: The plan\nstart: 2026-01-05\n---",
        "resources/asking/asking-well.md": "---\ntitle: \"C# and Input/Output\"\n---\n",
        "resources/plan.md": "---\ntitle: Plans\n---\n", "inbox/Leaving.md": "words",
    ]
    private static let session = "pairs/ada-grace/sessions/2026-03-14.md"

    private func read(_ text: String, at path: String = session, attachments: Set<String> = []) -> (
        note: Note?, problems: [Problem]
    ) {
        var notes = Self.notes
        notes[path] = text
        let reading = readContent(
            notes: notes.map { (path: $0.key, bytes: Array($0.value.utf8)) }, attachments: attachments)
        let own = reading.programme.pairs.flatMap { $0.sessions.map(\.note) + $0.goals.map(\.note) }
        let found = (own + reading.programme.resources.map(\.note)).first { $0.path == path }
        return (found, reading.problems.filter { $0.path == path })
    }

    @Test(
        "A wiki link finds a note by its id, its path, its title",
        arguments: [
            ("[[lightning-talk]]", "pairs/ada-grace/goals/Lightning Talk.md"),
            ("[[Lightning Talk.md|it]]", "pairs/ada-grace/goals/Lightning Talk.md"),
            ("![[Lightning Talk]]", "pairs/ada-grace/goals/Lightning Talk.md"),
            ("[[A talk in June]]", "pairs/ada-grace/goals/Lightning Talk.md"),
            ("[[a TALK in june#Slides]]", "pairs/ada-grace/goals/Lightning Talk.md"),
            ("[[goals/lightning-talk]]", "pairs/ada-grace/goals/Lightning Talk.md"),
            ("[[../goals/lightning-talk]]", "pairs/ada-grace/goals/Lightning Talk.md"),
            ("[[pairs/ada-grace/goals/Lightning Talk|it]]", "pairs/ada-grace/goals/Lightning Talk.md"),
            ("[[people/ada]]", "people/ada.md"), ("[[Ada Lovelace]]", "people/ada.md"),
            ("[[asking-well]]", "resources/asking/asking-well.md"),
            ("[[resources/asking-well]]", "resources/asking/asking-well.md"),
            ("[[resources/asking/asking-well.md]]", "resources/asking/asking-well.md"),
            ("[[C# and Input/Output]]", "resources/asking/asking-well.md"),
            // Ids come before titles, the pair's own titles before those of others.
            ("[[plan]]", "resources/plan.md"), ("[[The plan]]", "pairs/ada-grace/sessions/2026-03-01-plan.md"),
            ("[[other]]", "pairs/bo-eva/goals/other.md"),
            ("[[agreement]]", "pairs/ada-grace/agreement.md"),
            ("[[bo-eva/agreement]]", "pairs/bo-eva/agreement.md"),
        ])
    func wiki(text: String, path: String) throws {
        let (note, problems) = read(text)
        #expect(problems.map(\.message) == [])
        #expect(try #require(note).links.values.map { $0 } == [.note(path: path)])
    }

    @Test("A wiki link finds a note by another name, and one name of several notes is no answer")
    func aliases() {
        var index = ContentIndex()
        let paths = ["resources/a.md", "resources/b.md", "pairs/p/goals/g.md"]
        for path in paths { index.insert(note: path) }
        index.pairOfNote[paths[2]] = Slug(ofNormalized: "p")
        index.insert(titles: [("Sail", paths[0]), ("Dinghy", paths[0]), ("Sail", paths[0]), ("Boat", paths[0])])
        index.insert(titles: [("Boat", paths[1]), ("Dinghy", paths[2]), ("Rope", paths[2])])
        #expect(index.target(ofWiki: "dinghy", in: paths[1]) == .one(.note(path: paths[0])))
        #expect(index.target(ofWiki: "Dinghy#Sails", in: paths[2]) == .one(.note(path: paths[2])))
        #expect(index.target(ofWiki: "rope", in: paths[0]) == .one(.note(path: paths[2])))
        #expect(index.target(ofWiki: "Boat", in: paths[2]) == .several([paths[0], paths[1]]))
        #expect(index.target(ofWiki: "Ship", in: paths[2]) == .none)
    }

    @Test("A pair is found by its id and by its folder", arguments: ["[[ada-grace]]", "[[pairs/ada-grace]]"])
    func pair(text: String) throws {
        let target = try #require(read(text).note?.links.values.first)
        #expect(target == .pair(try #require(Slug(ofNormalized: "ada-grace"))))
    }

    @Test("What leads nowhere keeps its words; a file that no page is made of is a closed one")
    func nothing() throws {
        let (note, problems) = read("[[Nowhere]] and [[Leaving]]")
        #expect(problems.map(\.kind.code) == ["unknown-link", "unknown-link"])
        #expect(problems.allSatisfy { $0.severity == .warning })
        #expect(problems.last?.message.contains("inbox/Leaving.md") == true)
        #expect(
            try #require(note).links == ["[[Nowhere]]": .nothing, "[[Leaving]]": .note(path: "inbox/Leaving.md")])
    }

    @Test(
        "An embedded file is looked for beside the note, then by its name, but in no other pair's folder",
        arguments: [
            ("pairs/ada-grace/sessions/plan.png", true), ("plan.png", true), ("pairs/ada-grace/files/Plan.PNG", true),
            ("resources/files/plan.png", true), ("pairs/bo-eva/plan.png", false),
            ("pairs/bo-eva/goals/plan.png", false),
        ])
    func embedded(file: String, isFound: Bool) throws {
        let (note, problems) = read("![[plan.png|300]]", attachments: [file, "resources/files/other.png"])
        #expect(problems.map(\.kind.code) == (isFound ? [] : ["unknown-link"]))
        #expect(try #require(note).links["[[plan.png]]"] == (isFound ? .attachment(path: file) : .nothing))
        if !isFound { #expect(problems.first?.help?.contains(file) == true) }
        let fromResource = read("![[plan.png]]", at: "resources/new.md", attachments: [file])
        #expect(fromResource.problems.isEmpty == !file.hasPrefix("pairs/"))
    }

    @Test("Two files of one name are told of")
    func twoFiles() {
        let problems = read("![[plan.png]]", attachments: ["resources/a/plan.png", "resources/b/plan.png"]).problems
        #expect(problems.map(\.kind.code) == ["ambiguous-link"])
        #expect(problems.first?.help == "write the path of the one that is meant: [[resources/a/plan.png]]")
    }

    @Test(
        "A heading is found by its words and by what GitHub makes of them",
        arguments: [
            ("[[lightning-talk#Slides]]", 5), ("[[lightning-talk#slides]]", 5), ("[[lightning-talk#What's next?]]", 7),
            ("[[Lightning Talk#Slides#A & B|x]]", 11), ("[x](../goals/Lightning%20Talk.md#slides)", 5),
            ("[x](../goals/Lightning%20Talk.md#whats-next)", 7), ("[x](../goals/Lightning%20Talk.md#slides-1)", 9),
            ("[x](../goals/Lightning%20Talk.md#a--b)", 11), ("[x](../goals/Lightning%20Talk.md#A%20%26%20B)", 11),
            ("# One\n\n## Two\n\n[x](#two)", 3), ("# One\n\n## Two (private)\n\n[[#Two]]", 3),
        ])
    func headings(text: String, line: Int) throws {
        let (note, problems) = read(text)
        #expect(problems.map(\.message) == [])
        #expect(try #require(note).headingLines.values.map { $0 } == [line])
    }

    @Test(
        "Places that are no headings are let be",
        arguments: ["[[lightning-talk#^a1]]", "[x](#top)", "[x](../goals/Lightning%20Talk.md#)", "[[#^a1]]"])
    func noHeadings(text: String) {
        let (note, problems) = read(text)
        #expect(problems.map(\.message) == [])
        #expect(note?.headingLines == [:])
    }

    @Test(
        "What is proposed leads where it says when it is typed",
        arguments: [
            ("[a](../goals/Lightning%20Talk#slides)", "../goals/Lightning%20Talk.md#slides"),
            ("[a](../goals/lightning-talk.md)", "../goals/Lightning%20Talk.md"),
            ("[a](../goals/LIGHTNING%20talk.md#x)", "../goals/Lightning%20Talk.md#x"),
            ("[a](lightning-talk.md)", "../goals/Lightning%20Talk.md"),
            ("[a](<../goals/Lightning Tolk.md>)", "../goals/Lightning%20Talk.md"),
            ("[a](../../../resources/asking-well.md)", "../../../resources/asking/asking-well.md"),
            ("![a](my%20picture%20(1).png)", "../files/my%20picture%20%281%29.png"),
            ("[a](www.example.org/x)", "https://www.example.org/x"), ("[a](ada@example.org)", "mailto:ada@example.org"),
            ("[a](../goals/Lightning Talk.md#slides)", "../goals/Lightning%20Talk.md#slides"),
            ("![a](../files/my picture (1).png)", nil),
            ("[a](../goals/Lightning%20Talk.md#sildes)", "../goals/Lightning%20Talk.md#slides"),
            ("[a](../goals/Lightning%20Talk.md#what-is-nxet)", nil),
            ("[[Lightnign Talk]]", "[[lightning-talk]]"), ("[[A talk in Jnue]]", "[[lightning-talk]]"),
            ("[[Lightning Talk#Slidse]]", "[[Lightning Talk#Slides]]"),
            ("![[my pictrue (1).png]]", "[[my picture (1).png]]"),
        ])
    func proposals(text: String, proposal: String?) throws {
        let attachments: Set = ["pairs/ada-grace/files/my picture (1).png"]
        let (_, problems) = read(text, attachments: attachments)
        guard let proposal else { return }
        let help = try #require(problems.first?.help, "\(text)")
        #expect(help == "did you mean \(proposal)?" || help == "write \(proposal)", "\(help)")
        let typed = proposal.hasPrefix("[[") ? proposal : "[a](\(proposal))"
        let again = read(typed, attachments: attachments).problems.filter { $0.kind.code != "unknown-heading" }
        #expect(again.map(\.message) == [], "\(typed)")
    }

    @Test(
        "Words in brackets are no addresses, and ordinary ones are not told of",
        arguments: [
            "[see] (below or above)", "[see](below)or above", "[1](one)", "We said [so](it was) and left",
            "`[a](b c.md)`",
            #"\[a\](b c.md)"#,
            "[mail](mailto:a@b.example) [call](tel:+49123) <https://a.example> [a](https://b.example)",
            "[x](<../goals/Lightning Talk.md>)",
        ])
    func ordinary(text: String) {
        let reported = read(text).problems.map(\.kind.code).filter { $0 != "broken-link" }
        #expect(reported == [])
    }
}
