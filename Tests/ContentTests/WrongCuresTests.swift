import Content
import Diagnostics
import MentoringModel
import Testing

/// Words that look like a value or a promise, and whose first proposal would be wrong.
@Suite("Cures that fit") struct WrongCuresTests {
    private let german = "---\nlanguage: de\n---\n"

    /// A goal with a measure.
    private func goal(_ measure: String) -> PairSample {
        PairSample(["goals/sleep.md": "---\nstart: 2026-01-05\n\(measure)\n---\n"])
    }

    @Test("What another person does is told to stand below a heading as closed as the line")
    func dayInBrackets() {
        let item = "- [ ] @noor Folien (12.6., Raum klärt Elena)\n"
        let closed = PairSample(
            ["sessions/2026-03-12.md": "---\nvisibility: program\n---\n## Aufgaben (private)\n\(item)"],
            settings: german)
        #expect(closed.helps.first?.hasSuffix("below ## Aufgaben (private): - [ ] @elena …") == true, "\(closed.helps)")
        let open = PairSample(session: "## Aufgaben\n\(item)", settings: german)
        #expect(open.helps.first?.hasSuffix("below ## Aufgaben: - [ ] @elena …") == true, "\(open.helps)")
    }

    @Test("Boxes below a heading that was meant for another section are not proposed as promises")
    func boxesOfOptions() {
        let sample = PairSample(session: "## Options for the talk\n- [ ] Noor: write her a letter\n")
        #expect(sample.codes == ["near-section", "unread"])
        #expect(sample.helps.contains("write the heading above as ## Options"), "\(sample.helps)")
        #expect(!sample.helps.contains { $0.contains("## Actions") }, "\(sample.helps)")
    }

    @Test("A number that makes a list of an item is told of, and read behind a backslash")
    func numbers() {
        let sample = PairSample(session: "## Wins\n- 8. Gespräch, ganz alleine\n- First\n")
        #expect(sample.codes == ["unread"])
        #expect(sample.helps == ["write 8\\. if it is a number in words, or the item without it"])
        let mended = PairSample(session: "## Wins\n- 8\\. Gespräch, ganz alleine\n- First\n")
        #expect(mended.codes == [] && mended.session?.wins.map(\.words) == ["8. Gespräch, ganz alleine", "First"])
        #expect(PairSample(session: "## Wins\n1. First\n2. Second\n- @noor\n  1. Third\n").codes == [])
    }

    @Test("The dots of a help are no name")
    func dots() {
        let sample = PairSample(
            session: "## Actions\n- [ ] @… read the guide\n- [ ] @... write\n- [ ] @noor … and so on\n")
        #expect(sample.codes == ["unread", "unread"])
        #expect(sample.helps.allSatisfy { $0 == "write in their place whoever does it" }, "\(sample.helps)")
    }

    @Test("Boxes elsewhere that both have done are proposed for both")
    func both() {
        let sample = PairSample(session: "## Last time\n- [x] both read the guide\n- [x] bothersome task\n")
        #expect(sample.helps.contains { $0.contains("- [x] @both read the guide\n") }, "\(sample.helps)")
        #expect(sample.helps.contains { $0.contains("- [x] @… bothersome task\n") }, "\(sample.helps)")
    }

    @Test(
        "Headings that mean a section in words of their own are named",
        arguments: [
            ("What worries us", "## Concerns"), ("What worries us (pair)", "## Concerns (pair)"),
            ("Zugesagt", "## Actions"),
            ("Versprochen haben wir", "## Actions"), ("What we promised", "## Actions"),
        ])
    func otherHeadings(words: String, heading: String) {
        let sample = PairSample(
            ["sessions/2026-03-12.md": "---\nvisibility: program\n---\n## \(words)\n- Kofi: reorg in summer\n"])
        #expect(sample.codes == ["near-section"], "\(sample.helps)")
        #expect(sample.helps.first?.contains(heading) == true, "\(sample.helps)")
    }

    @Test("A promise with two states is told only of these, since nobody can tell which is meant")
    func twoStates() {
        let sample = PairSample(
            [
                "sessions/2026-03-05.md": "## Actions\n- [ ] @noor order the panels #13\n",
                "sessions/2026-03-12.md": "## Actions\n- [x] @noor order the panels ❌ 2026-03-11\n",
            ])
        #expect(sample.codes == ["two-states"])
    }

    @Test(
        "A list right below a paragraph is read as a list",
        arguments: [
            "## Agenda\nPlan:\n- 09:30 Noor: prepare the deck\n",
            "## Agenda\nHeute\n- 09:30 Noor: Raum buchen bis Freitag\n",
            "## Agenda\nPlan:\n1. 09:30 Noor: prepare the deck\n",
        ])
    func listBelowParagraph(text: String) {
        let sample = PairSample(session: text)
        #expect(sample.session?.agenda.count == 1)
        #expect(!sample.reading.problems.contains { $0.message.contains("line of a chat") })
    }

    @Test(
        "Who has not met yet is not told to write the day on which they met",
        arguments: [
            "(Kaffee nächste Woche)", "(lunch planned)", "(coffee tomorrow)", "(Treffen morgen)", "(lunch will follow)",
            "(Kaffee am 20.3.)", "(lunch on 20 March)", "(Kaffee bald)", ", lunch next week", ", Treffen geplant",
            ", coffee soon", "(Kaffee am 20.3. geplant)",
            "(Treffen demnächst)", "(lunch scheduled)",
        ])
    func plans(tail: String) {
        let sample = PairSample(session: "## Introductions\n- @elena → Sam Ortiz \(tail)\n", settings: german)
        #expect(sample.helps == ["take it out: what is planned is no part of an introduction"])
        #expect(sample.session?.introductions.map(\.name) == ["Sam Ortiz"])
    }

    @Test("A name is no word of what is to come")
    func names() {
        #expect(PairSample(session: "## Introductions\n- @elena → Sam Ortiz, coffee with Will\n").codes == [])
    }

    @Test(
        "The length of a session to come is not that of this one",
        arguments: [
            "Next call 30 min on Friday", "Nächstes Treffen, 45 min", "30 min call planned for Friday",
            "Geplant: Telefonat 30 min", "45 min am nächsten Freitag", "Tomorrow: call, 30 min",
            "Next meeting – 45 min",
        ])
    func lengths(line: String) {
        #expect(!PairSample(session: "\(line)\n\nThen more.\n").helps.contains { $0.contains("actual:") })
    }

    @Test("A length before another sentence about the next session is that of this one")
    func lengthBeforeNext() {
        #expect(PairSample(session: "45 min call. Next one longer.\n").helps.first?.contains("actual: 45m") == true)
    }

    @Test(
        "What stands in a closed section is sent to a heading that is as closed",
        arguments: [
            "## Wins (private)\n- [ ] tell HR about the complaint\n",
            "## Doubts (private)\n- [ ] tell HR about the complaint\n",
            "## Doubts (private)\n\n| Owner | Task | Due |\n| --- | --- | --- |\n| Noor | tell HR | 2026-03-20 |\n",
            "## Introductions (private)\n- [ ] @noor ask HR who helps\n",
            "## Introductions (private)\n- @elena → the head of the clinic, by end of May\n",
        ])
    func closedSections(text: String) {
        let sample = PairSample(["sessions/2026-03-12.md": "---\nvisibility: program\n---\nWe met.\n\n\(text)"])
        let helps = sample.helps.filter { $0.contains("## Actions") }
        #expect(helps.allSatisfy { $0.contains("## Actions (private)") }, "\(helps)")
        if !text.contains("→") { #expect(!helps.isEmpty, "\(sample.helps)") }
    }

    @Test(
        "The ends of a band are proposed as they were written, in their order",
        arguments: [
            ("[4, 2]", "between: [2, 4]"), ("[9.5, -1]", "between: [-1, 9.5]"), ("9, 7", "between: [7, 9]"),
            ("[9 hours, 7 hours]", "between: [7 hours, 9 hours]"), ("[9, 7] # a note", "between: [7, 9]"),
        ])
    func bands(written: String, proposed: String) {
        let measure = "measure:\n  metric: sleep\n  unit: hours\n  "
        let sample = goal(measure + "between: \(written)")
        #expect(sample.codes == ["band"], "\(sample.reading.problems)")
        #expect(sample.helps == ["write the smaller number first: \(proposed)"], "\(sample.helps)")
        #expect(goal(measure + proposed).codes == [])
    }

    @Test("One end alone is no band, and no number is proposed for the other")
    func halfBand() {
        let sample = goal("measure: {metric: sleep, unit: hours, between: [7]}")
        #expect(sample.helps == ["write the lower and the upper one: between: […, …]"], "\(sample.helps)")
    }

    @Test("A weight below 0 is no matter of days")
    func negativeWeight() {
        let sample = PairSample(goal: "## Milestones\n- [ ] Outline (weight -1)\n- [ ] Slides\n")
        #expect(sample.codes == ["attribute"])
        #expect(sample.helps.first?.hasPrefix("use a weight above 0, or leave it out") == true, "\(sample.helps)")
    }

    @Test(
        "What somebody does under Introductions is no name of a contact",
        arguments: [
            ("@elena will think of somebody", "@elena → Name (offered 2026-03-12)"),
            ("@noor kennt jemanden", "@noor → Name (offered 2026-03-12)"),
            ("@elena Sam Ortiz", "@elena → Sam Ortiz (offered 2026-03-12)"),
            ("@elena “Sam” Ortiz", "@elena → “Sam” Ortiz (offered 2026-03-12)"),
            ("@elena 陳大文", "@elena → 陳大文 (offered 2026-03-12)"),
        ])
    func remarks(written: String, proposed: String) {
        let sample = PairSample(session: "## Introductions\n- \(written)\n")
        #expect(sample.codes == ["introduction-remark"])
        #expect(sample.helps == ["write \(proposed); a remark does not begin with a person"], "\(sample.helps)")
    }
}
