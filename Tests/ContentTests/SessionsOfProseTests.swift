import Content
import Diagnostics
import MentoringModel
import Testing

/// Sessions without any heading, and minutes whose numbers stand for headings.
@Suite("Sessions of prose") struct SessionsOfProseTests {
    private static let words = """
        We met for about fifty minutes, Noor and me. Noor sends the full draft to both sponsors soon. We decided that the
        talk gets no more than ten slides. A win is that Sam is now her sponsor, which nobody had thought of before.

        One thing we do not know yet is whether the trial should be in it.
        """

    private func sample(_ text: String, front: String = "", settings: String = "") -> PairSample {
        PairSample(["sessions/2026-03-12.md": front + text], settings: settings)
    }

    @Test("Words without a heading are told of once, with the headings to write")
    func prose() {
        for text in [Self.words, "# Session 4\n\n" + Self.words, "> " + Self.words.replacing("\n", with: "\n> ")] {
            let found = sample(text)
            #expect(found.codes == ["no-sections"], "\(found.codes)")
            #expect(found.helps.first?.hasPrefix("put promises below ## Actions, wins below ## Wins, ") == true)
            #expect(found.helps.first?.contains("a heading such as ## Notes above them") == true)
        }
        #expect(sample(Self.words, front: "---\nvisibility: program\nstatus: held\n---\n").codes == ["no-sections"])
        let german = sample(Self.words, settings: "---\nlanguage: de\n---\n")
        #expect(german.helps.first?.hasPrefix("put promises below ## Aufgaben") == true, "\(german.helps)")
        #expect(german.helps.first?.contains("## Notizen") == true)
    }

    @Test(
        "A heading, a field, few words or another state silence it",
        arguments: [
            ("", "## Notes\n\n"), ("", "### What we said\n\n"), ("---\nactual: 50m\n---\n", ""),
            ("---\nstatus: planned\n---\n", ""), ("---\nstatus: missed\n---\n", ""),
            ("---\nstatus: cancelled\n---\n", ""),
        ])
    func silent(front: String, above: String) {
        #expect(sample(above + Self.words, front: front).codes == [])
    }

    @Test("What is told of anyway is told of once")
    func once() {
        #expect(sample("We talked.\n").codes == [])
        let list = sample(Self.words + "\n\nDecision: ten slides.\n")
        #expect(list.codes == ["near-section"], "\(list.codes)")
        let off = sample("Session cancelled, Noor is ill.\n\n" + Self.words)
        #expect(!off.codes.contains("no-sections"), "\(off.codes)")
        #expect(!PairSample(goal: Self.words).codes.contains("no-sections"))
    }

    @Test(
        "The first number in front of the name of a section is told of",
        arguments: [
            (
                "1. Check-in\n   1.1 All well.\n\n4. Decisions\n   4.1 Ten slides.\n\n5. Wins\n   5.1 Sam.",
                "## Decisions", ""
            ),
            ("4. Decisions\n\n   4.1 Ten slides.\n", "## Decisions", ""),
            ("We met.\n\n2) Actions:\nNoor sends the draft", "## Actions", ""),
            ("3. **Wins**\n   First talk.\n", "## Wins", ""),
            ("4. Beschlüsse\n   4.1 Zehn Folien.\n", "## Entscheidungen", "---\nlanguage: de\n---\n"),
            ("1. Aufgaben\n1.1 Folien kürzen.\n", "## Aufgaben", "---\nlanguage: de\n---\n"),
        ])
    func numbered(text: String, heading: String, settings: String) {
        let found = sample(text, settings: settings)
        #expect(found.codes == ["near-section"], "\(found.codes)")
        #expect(
            found.helps.first?.hasPrefix("write \(heading) on a line of its own in its place") == true, "\(found.helps)"
        )
    }

    @Test(
        "Numbered lines that are no headings are words",
        arguments: [
            "1. Wins\n2. Questions\n3. Actions\n", "4. Decisions we put off\n   4.1 Ten slides.\n",
            "1. Agree on ten slides\n   and no more.\n", "## Agenda\n1. Decisions\n   of last time\n",
        ])
    func lists(text: String) {
        #expect(!sample(text).codes.contains("near-section"), "\(sample(text).problems)")
    }
}

extension PairSample {
    fileprivate var problems: [String] { reading.problems.map(\.message) }
}
