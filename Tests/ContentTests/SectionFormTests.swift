import Content
import Diagnostics
import MentoringModel
import Testing

/// Introductions in sentences, sections without lists, and promises that are nearly the same.
@Suite("Sections in other forms") struct SectionFormTests {
    @Test(
        "A sentence under Introductions is told of, with the line to write",
        arguments: [
            ("Elena introduced me to Sam Ortiz", "write @elena → Sam Ortiz (made 2026-03-12)"),
            ("Met Sam Ortiz via Elena", "write @elena → Sam Ortiz (met 2026-03-12)"),
            ("Met Sam Ortiz via Elena (made 2026-03-10)", "write @elena → Sam Ortiz (made 2026-03-10)"),
            ("Met Sam Ortiz (2026-03-10)", "write @mentor → Sam Ortiz (met 2026-03-10)"),
            ("Elena offers an intro to Priya Shah", "write @elena → Priya Shah (offered 2026-03-12)"),
            ("Elena hat mir Sam Ortiz vorgestellt", "write @elena → Sam Ortiz (made 2026-03-12)"),
            ("Sam Ortiz kennengelernt über Elena", "write @elena → Sam Ortiz (met 2026-03-12)"),
        ])
    func sentences(words: String, help: String) {
        let sample = PairSample(session: "## Introductions\n- \(words)\n")
        #expect(sample.session?.introductions.isEmpty == true)
        #expect(sample.codes == ["introduction-remark"])
        if !words.hasPrefix("Sam") { #expect(sample.helps == [help]) }
        #expect(PairSample(session: "## Introductions\n- \(help.dropFirst(6))\n").codes == [])
    }

    @Test("Remarks are remarks", arguments: ["Nobody this time", "none", "We talked about the list", "Later, perhaps"])
    func remarks(words: String) {
        #expect(PairSample(session: "## Introductions\n- \(words)\n").codes == [])
    }

    @Test("Behind a member in a chain stands the contact; two contacts are told of")
    func chains() {
        let sample = PairSample(session: "## Introductions\n- @elena -> @noor -> Sam Ortiz\n")
        #expect(sample.session?.introductions.map(\.name) == ["Sam Ortiz"])
        #expect(sample.codes == [])
        let two = PairSample(session: "## Introductions\n- @elena → Tomas Lind → Priya Shah\n")
        #expect(two.session?.introductions.isEmpty == true)
        let lines = "- @elena → Tomas Lind (offered 2026-03-12)\n- @elena → Priya Shah (offered 2026-03-12)"
        #expect(two.helps == ["write an item for each who was introduced:\n\(lines)"])
    }

    @Test("A day behind a name is no part of the name")
    func dayBehindName() {
        let words = PairSample(
            session: "## Introductions\n- @elena → Sam Ortiz, made 12 March\n- @elena → Kim (2026-03-10)\n")
        #expect(words.session?.introductions.map(\.name) == ["Sam Ortiz", "Kim"])
        #expect(words.codes == ["day-in-words", "unread"])
        #expect(words.helps.first == "write (made 2026-03-12)")
    }

    @Test(
        "Sentences where a list belongs are told of",
        arguments: ["Wins", "Questions", "Decisions", "Learned", "Concerns", "Actions", "Options"])
    func sentencesWithoutList(section: String) {
        let sample = PairSample(session: "## \(section)\nThe talk went well.\n\nSo did the questions.\n")
        #expect(sample.codes == ["no-list"])
        #expect(sample.reading.problems.first?.line == 5)
        #expect(PairSample(session: "## \(section)\nWe saw:\n\n- The talk went well.\n").codes == [])
        #expect(PairSample(session: "## \(section)\nNone this time.\n").codes == [])
        #expect(PairSample(session: "## \(section) (private)\nThe talk went well.\n").codes == [])
        #expect(PairSample(session: "## \(section)\n").codes == [])
    }

    @Test("Sections that are list items are read in bold, and told of with a colon")
    func sectionsAsItems() {
        let bold = PairSample(session: "1. **Wins**\n   - a\n2. **Actions**\n   - [ ] @noor b\n")
        #expect(bold.session?.wins.map(\.words) == ["a"])
        #expect(bold.promises == ["b noor open"])
        #expect(bold.codes == [])
        #expect(PairSample(session: "- Wins:\n  - a\n").codes == ["near-section"])
        #expect(PairSample(session: "## Agenda\n- Wins:\n  - a\n").codes == [])
        #expect(PairSample(goal: "- Wins:\n  - a\n\n## Concerns\nIt may be late.\n").codes == [])
        #expect(PairSample(session: "- Books\n  - a\n- Next to it:\n  - b\n").codes == [])
    }

    @Test("A promise told again in nearly the same words is told of")
    func nearlySame() {
        func codes(_ first: String, _ second: String) -> [String] {
            PairSample([
                "sessions/2026-03-12.md": "## Actions\n- [ ] @noor \(first)\n",
                "sessions/2026-03-26.md": "## Actions\n- [ ] \(second)\n",
            ]).codes
        }
        #expect(codes("Draft the slides for the talk", "@noor Draft the slide for the talk") == ["nearly-same-promise"])
        #expect(codes("Draft the slides for the talk", "@noor draft the slides for the talk.") == [])
        #expect(codes("Draft the slides for the talk", "@elena Draft the slide for the talk") == [])
        #expect(codes("Read chapter 2 of the book", "@noor Read chapter 3 of the book") == [])
        #expect(codes("Draft the slides", "@noor Write the slides") == [])
        #expect(codes("Draft the slides for the talk (id a)", "@noor Draft the slide for the talk (id a)") == [])
    }
}
