import Content
import Diagnostics
import MentoringModel
import Testing

/// Lines of a session that were meant as items, and are none to Markdown: with labels, bullets, boxes and stars.
@Suite("Lists in other forms") struct ListsInOtherFormsTests {
    @Test(
        "The name of a section before a colon is told of, with the section and the item to write",
        arguments: [
            ("Win: first talk!", "## Wins", "- first talk!"), ("**Wins:** first talk", "## Wins", "- first talk"),
            ("**Win**: first talk", "## Wins", "- first talk"), ("Decision: dark", "## Decisions", "- dark"),
            ("Question: record it?", "## Questions", "- record it?"), ("Learned: pause", "## Learned", "- pause"),
            ("Concern: time", "## Concerns", "- time"),
            ("Next step: Noor sends it", "## Actions", "- [ ] Noor sends it"),
            ("ACTION: Noor to send it", "## Actions", "- [ ] Noor to send it"),
            ("AI: read it", "## Actions", "- [ ] read it"),
            ("- Win: first talk", "## Wins", "- first talk"), ("> **Wins:** first talk", "## Wins", "- first talk"),
            ("**Erfolg:** unter 47 Minuten!!", "## Wins", "- unter 47 Minuten!!"),
            (
                "**Actions:** Noor: write; Elena: read", "## Actions",
                "- [ ] Noor: write, with each of the others on a line of its own"
            ),
        ])
    func labels(line: String, heading: String, item: String) {
        let sample = PairSample(session: "We met.\n\n\(line)\n")
        #expect(sample.codes == ["near-section"], "\(sample.codes)")
        let place = line.hasPrefix(">") ? " behind the quotation" : ""
        #expect(sample.helps == ["write \(heading)\(place) on a line of its own, and below it: \(item)"])
    }

    @Test("Each line with a label is told of once, and what is closed stays closed")
    func severalLabels() {
        let lines = PairSample(session: "Win: a talk\nDecision: dark\nNote: it rained\n")
        #expect(lines.codes == ["near-section", "near-section"])
        let closed = PairSample(session: "## Doubts (private)\nConcern: he may leave\n")
        #expect(closed.helps.allSatisfy { $0.contains("## Concerns (private)") })
    }

    @Test(
        "Labels among sentences are words",
        arguments: [
            "Question: would he do it again? He was not sure. We left it there.", "We spoke. Question: what now?",
            "Topics: speaking", "The win: a talk of her own.\nIt was long.", "Ai: a new song",
            "Note: it rained",
            "Progress: slow", "We had a long talk about the\nwin: it was hers.",
        ])
    func prose(text: String) { #expect(PairSample(session: text + "\n").codes == []) }

    @Test(
        "Bullets and boxes below the name of a section",
        arguments: [
            ("Wins:\n• first talk", "## Wins", "- first talk"),
            ("Next steps\n\n• Noor reads", "## Actions", "- Noor reads"),
            ("**Actions:**\n@noor read it", "## Actions", "- @noor read it"),
            ("### New actions\n• Noor reads", "## Actions", "- Noor reads"),
            ("**Wins**\n– first talk", "## Wins", "- first talk"),
        ])
    func signs(text: String, heading: String, item: String) {
        let sample = PairSample(session: text + "\n")
        #expect(sample.codes == ["near-section"], "\(sample.codes)")
        #expect(
            sample.helps == ["write \(heading) on a line of its own, and each line below it as an item: \(item)"])
    }

    @Test(
        "A line that is no item is shown as one, without its sign",
        arguments: [
            ("## Actions\n• Noor: read it", "- Noor: read it"), ("## Actions\n☑ Noor: read it", "- [x] Noor: read it"),
            ("## Actions\n☒ Noor: read it", "- [-] Noor: read it"),
            ("## Actions\n[ ] Noor: read it", "- [ ] Noor: read it"),
            ("## Actions\n-[ ] Noor: read it", "- [ ] Noor: read it"), ("## Actions\n@noor read it", "- @noor read it"),
            ("[ ] Noor: read it", "- [ ] Noor: read it, below a heading such as ## Actions"),
        ])
    func shown(text: String, item: String) {
        #expect(
            PairSample(session: text + "\n").helps == ["write it with a hyphen and a blank in front: \(item)"])
    }

    @Test("Boxes of other signs and bullets in prose are words", arguments: ["[1] A book", "• a bullet", "[a] note"])
    func ordinaryLines(text: String) { #expect(PairSample(session: "We met.\n\n\(text)\n").codes == []) }

    @Test("Headings and states of Org, whatever blank lines stand there", arguments: ["\n", "\n\n"])
    func org(between: String) {
        let lines = ["** Actions", "*** TODO Noor: write DEADLINE: <2026-04-01 Wed>", "*** DONE Elena: read"]
        let sample = PairSample(session: "* Talk\n\n" + lines.joined(separator: between) + "\n")
        #expect(
            sample.helps == [
                "write ## Actions, with a blank line behind it",
                "write - [ ] Noor: write DEADLINE: <2026-04-01 Wed>, below the heading ## Actions",
                "write - [x] Elena: read, below the heading ## Actions",
            ])
    }

    @Test(
        "A promise in fields is one, and no field of the session",
        arguments: [
            "Who: Noor\nWhat: send it\nWhen: 2026-03-20\n",
            "- **Who:** Noor\n- **What:** send it\n- **When:** 2026-03-20\n",
            "Task: send it\nOwner: Noor\nDue: 20 March\n", "Wer: Noor\nWas: send it\nBis wann: 20.3.\n",
        ])
    func fields(text: String) {
        let sample = PairSample(session: text)
        #expect(
            sample.helps.contains("write them as one item below ## Actions: - [ ] @noor send it (due 2026-03-20)"),
            "\(sample.helps)")
        #expect(!sample.codes.contains("field-in-body"))
    }

    @Test("Times in a table of the agenda")
    func times() {
        let sample = PairSample(
            session: "## Agenda\n| Time | Topic |\n| - | - |\n| 16:00–16:10 | Promises |\n| 16:10-16:40 | Talk |\n")
        #expect(sample.session?.agenda.map(\.minutes) == [10, 30])
        #expect(sample.codes == [])
    }

    @Test(
        "The next session, with its time of day",
        arguments: [
            ("Next meeting: 11 April 2026, 4 pm", "next: 2026-04-11"),
            ("Nächster Termin: 11. April 2026, 16 Uhr", "next: 2026-04-11"),
            ("Next session: Sat 11 April 2026 16:00", "next: 2026-04-11"),
            ("Next session: 4 pm on 11 April 2026", "next: 2026-04-11"), ("Next: 11 April", "next: 2026-04-11"),
        ])
    func next(line: String, field: String) {
        let sample = PairSample(["sessions/2026-03-12.md": "---\nactual: 50m\n---\n\(line)\n"])
        #expect(sample.helps == ["write \(field) between the two lines --- at the top of the note"])
    }

    @Test("Two days leave it open, and a sentence behind “Next” is none")
    func nextOpen() {
        func helps(_ line: String) -> [String] {
            PairSample(["sessions/2026-03-12.md": "---\nactual: 50m\n---\n\(line)\n"]).helps
        }
        #expect(
            helps("Next meeting: 11.4. or 12.4.") == ["write in the front matter next: and 2026-04-11 or 2026-04-12"])
        #expect(helps("Next: blog post 3 on 2026-04-20") == [])
    }
}
