import Content
import Diagnostics
import MentoringModel
import Testing

/// Options and rows whose words say something else than their box, and old promises whose boxes stand where none is read.
@Suite("States that contradict") struct ContradictingStatesTests {
    @Test(
        "An option is chosen by its box and not by its words",
        arguments: [
            "Call the bank – dropped", "Call the bank (rejected)", "Call the bank, nicht geschafft",
            "Call the bank – verworfen", "Call the bank (not chosen)", "Call the bank: decided against",
            "Call the bank – nein", "Cancelled: call the bank",
        ])
    func option(words: String) {
        let sample = PairSample(session: "## Options\n- [x] \(words)\n- Write\n")
        #expect(sample.codes == ["two-states"])
        #expect(sample.helps.first?.hasPrefix("write [-] if it was not chosen, or take “") == true)
        #expect(PairSample(session: "## Options\n- [-] \(words)\n- Write\n").codes == [])
    }

    @Test(
        "Of an option other words are words",
        arguments: [
            "Call the bank (no need to book)", "Call the bank – we like it", "Drop the plan", "Say no: call them",
        ])
    func optionWords(words: String) {
        #expect(PairSample(session: "## Options\n- [x] \(words)\n").codes == [])
    }

    private func row(_ words: String, _ state: String) -> PairSample {
        PairSample(
            session:
                "## Actions\n| What | Who | Done |\n| --- | --- | --- |\n| \(words) | Noor | \(state) |\n| [x] Read | Noor | |\n"
        )
    }

    @Test(
        "A row whose words say something else than its state is told of on its line",
        arguments: [
            (
                "Book a hut (dropped)", "yes",
                "write cancelled for its state if it was cancelled, or take “cancelled” out"
            ),
            (
                "Book a hut – nicht geschafft", "x",
                "write open for its state if it is still to be done, or take “nicht geschafft” out"
            ),
            ("Book a hut (done)", "cancelled", "write done for its state if it is done, or take “done” out"),
        ])
    func contradictingRow(words: String, state: String, help: String) {
        let sample = row(words, state)
        #expect(sample.codes == ["two-states"])
        #expect(sample.reading.problems.first?.line == 7)
        #expect(sample.helps == [help])
    }

    private func review(_ item: String, below heading: String = "## Actions from last time") -> PairSample {
        PairSample([
            "sessions/2026-03-12.md": "## Actions\n- [ ] @noor Send the slides to Sam\n",
            "sessions/2026-03-26.md": "\(heading)\n- \(item)\n",
        ])
    }

    @Test(
        "A box below a heading of last time is told again below Actions with its state",
        arguments: [
            ("[x] @noor Send the slides to Sam", "[x] @noor Send the slides to Sam"),
            ("[x] Send the slides to Sam", "[x] @noor Send the slides to Sam"),
            ("[x] Noor: send the slides to Sam.", "[x] @noor Send the slides to Sam"),
            ("[-] Send the slides to Sam", "[-] @noor Send the slides to Sam"),
            ("[ ] Send the slides to Sam (done)", "[x] @noor Send the slides to Sam"),
            ("[x] Send the slides to Sam (done 2026-03-20)", "[x] @noor Send the slides to Sam (done 2026-03-20)"),
        ])
    func boxes(item: String, line: String) {
        for heading in ["## Actions from last time", "## Review of actions", "## Rückblick", "## Previous to-dos"] {
            let sample = review(item, below: heading)
            #expect(sample.codes == ["ticked-elsewhere"], "\(heading)")
            #expect(sample.helps == ["write it below ## Actions, in the same words: - \(line)"])
        }
        #expect(review(line, below: "## Actions").codes == [])
        #expect(review(line, below: "## Actions").reading.programme.pairs.first?.sessions.last?.actions.count == 1)
    }

    @Test("A box that is still open stays so without it, and is told of")
    func openBox() {
        let sample = review("[ ] Send the slides to Sam")
        #expect(sample.codes == ["unread"])
        #expect(sample.helps == ["write it below ## Actions, in the same words: - [ ] @noor Send the slides to Sam"])
    }

    @Test("A box of a promise that no session has")
    func unknownBox() {
        let sample = review("[x] Elena: book the room")
        #expect(sample.codes == ["unread"])
        #expect(sample.helps.first?.hasPrefix("write it below ## Actions: - [x] @elena book the room\n") == true)
    }

    @Test("A refused introduction keeps no day")
    func refused() {
        func sample(_ item: String) -> PairSample { PairSample(session: "## Introductions\n- \(item)\n") }
        let open = sample("@elena → Sam Ortiz (declined 2026-03-01)")
        #expect(open.codes == ["introduction-remark"])
        #expect(open.helps.first?.contains("- [-] @elena → Sam Ortiz if nobody") == true)
        #expect(sample("[-] @elena → Sam Ortiz").codes == [])
        let closed = sample("[-] @elena → Sam Ortiz (abgelehnt am 2026-03-01)")
        #expect(closed.helps.first?.hasPrefix("no day of a refusal is kept, so take it out; if") == true)
        let mixed = sample("@elena → Sam Ortiz (offered 2026-02-01, declined 2026-03-01)")
        #expect(
            mixed.helps.contains {
                $0.hasPrefix("begin the item with [-] if nobody has to make it any more, and take “declined")
            })
    }

    @Test(
        "Brackets of a topic keep what stands beside its time",
        arguments: [
            ("Slides (10 min – Sam)", "10m Slides (Sam)"), ("Slides (Sam, 10 min)", "10m Slides (Sam)"),
            ("Slides (Sam / 10 min)", "10m Slides (Sam)"),
            ("Slides (10 min - questions only)", "10m Slides (questions only)"),
        ])
    func topic(words: String, line: String) {
        let sample = PairSample(session: "## Agenda\n- \(words)\n")
        #expect(sample.codes == ["agenda-length"])
        #expect(sample.helps == ["write one length in front: \(line)"])
        #expect(PairSample(session: "## Agenda\n- \(line)\n").codes == [])
    }

    @Test(
        "A time and a member in one pair of brackets are read with any sign between them",
        arguments: [
            "Slides (10 min – Noor)", "Slides (Noor – 10 min)", "Slides (Noor / 10 min)", "Slides [10 min | Noor]",
            "Slides (10 min Noor)", "Slides (Noor: 10 min)", "Slides (10 min - @noor)", "Slides (10 min · Noor)",
        ])
    func topicOfMember(words: String) {
        let sample = PairSample(session: "## Agenda\n- \(words)\n")
        #expect(sample.codes == [])
        #expect(sample.session?.agenda.map(\.topic) == ["Slides"])
        #expect(sample.session?.agenda.map(\.minutes) == [10])
        #expect(sample.session?.agenda.map { $0.by?.id.text } == ["noor"])
    }
}
