import Content
import Diagnostics
import MentoringModel
import Testing

/// Names of sections that are headings to a person, whether they are to Markdown or not.
@Suite("Headings of sections as people write them") struct SectionHeadingTests {
    @Test(
        "A bold name opens its section with signs or brackets around it, above a list and above a table",
        arguments: [
            "**Actions**", "**Actions:** 📌", "✅ **Actions**", "***Actions***", "**Actions** (Noor)", "**Actions** 🎯:",
            "✅ **Actions**:",
        ])
    func bold(heading: String) {
        let list = PairSample(session: "**Decisions:**\n- a\n\n\(heading)\n- @noor write\n")
        #expect(list.promises == ["write noor -"], "\(list.codes)")
        #expect(list.session?.decisions.map(\.words) == ["a"])
        let table = PairSample(session: "\(heading)\n\n| Who | What |\n| --- | --- |\n| Noor | write |\n")
        #expect(table.promises == ["write noor -"], "\(table.codes)")
    }

    @Test(
        "Bold words among others open nothing",
        arguments: ["**Actions** speak louder", "We **Actions**", "[**Actions**](x)"])
    func words(line: String) {
        #expect(PairSample(session: "\(line)\n- a\n").session?.actions.isEmpty == true)
    }

    @Test(
        "What nearly is a heading is told of, with the line to write",
        arguments: [
            ("##\u{A0}Actions", "## Actions"), ("##Actions", "## Actions"), ("#\u{2003}Wins", "# Wins"),
            ("Action items:", "## Action items"), ("Next steps", "## Next steps"), ("ACTION ITEMS", "## ACTION ITEMS"),
            ("_Wins_", "## Wins"),
        ])
    func nearly(line: String, heading: String) {
        let sample = PairSample(session: "\(line)\n\n- Noor was there\n")
        #expect(sample.codes == ["near-section"], "\(line)")
        #expect(sample.helps.first?.hasSuffix(heading) == true, "\(sample.helps)")
        let mended = PairSample(session: "\(heading)\n\n- Noor was there\n")
        #expect(!mended.codes.contains("near-section"))
    }

    @Test("A bold name opens its section also right above its table")
    func gluedTable() {
        let sample = PairSample(session: "**Actions:**\n| Who | What |\n| --- | --- |\n| Noor | write |\n")
        #expect(sample.codes == [])
        #expect(sample.session?.actions.map(\.words) == ["write"])
    }

    @Test("Plain lines that name the section in which they stand, or no section, are words")
    func plain() {
        #expect(PairSample(session: "## Actions\nTasks:\n- @noor write\n").codes == [])
        #expect(PairSample(session: "We spoke of this:\n- the board\n\n#hashtag\n").codes == [])
    }

    @Test(
        "An item with a blank that is none to Markdown is told of",
        arguments: ["-\u{A0}[ ] Noor: B2", "–\u{A0}[ ] Noor: B2", "•\u{A0}Noor: B2", "-\u{2009}[ ] B2"])
    func blanks(line: String) {
        let sample = PairSample(session: "## Actions\n- [ ] @noor B1\n\(line)\n")
        #expect(sample.codes == ["unread"], "\(line)")
    }

    @Test(
        "A heading that ends in a number opens nothing and ends the reading of none",
        arguments: ["Notes on C3", "Plan B2", "Review 2b7", "Phase a1", "x 1", "Actions x1", "1 1 1 1", "Wins C3 (5)"])
    func numbers(heading: String) {
        let sample = PairSample(session: "## \(heading)\n- a\n")
        #expect(sample.session?.wins.isEmpty == true)
    }
}
