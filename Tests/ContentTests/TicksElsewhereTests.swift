import Content
import Diagnostics
import Testing

/// Old promises that are said to be kept where no promise is read, or without their person; and days in sentences.
@Suite("Promises told as kept elsewhere") struct TicksElsewhereTests {
    private func second(_ text: String) -> PairSample {
        PairSample([
            "sessions/2026-03-12.md": "## Actions\n- [ ] @noor Send the slides to Sam\n",
            "sessions/2026-03-26.md": text + "\n",
        ])
    }

    @Test(
        "Below a heading of last time",
        arguments: [
            "## Actions from last time\n- Noor: Send the slides to Sam ✅",
            "## Review of actions\n- Send the slides to Sam – done",
            "## Actions since last time\n- Send the slides to Sam: done",
            "## Rückblick\n- Send the slides to Sam (erledigt)",
            "## Review of last time\n- Send the slide to Sam ✔",
        ])
    func elsewhere(text: String) {
        let sample = second(text)
        #expect(sample.codes == ["ticked-elsewhere"], "\(sample.codes)")
        #expect(
            sample.helps.first?.hasPrefix("write it below ## Actions, in the same words: - [x] @noor Send the slide")
                == true)
    }

    @Test(
        "A box that tells an old promise with a remark, a day or fewer words",
        arguments: [
            (
                "[ ] Noor: Send the slides to Sam. Still open, by end of March",
                "- [ ] @noor Send the slides to Sam (due 2026-03-31)\n  - Still open, by end of March"
            ),
            (
                "[ ] Noor: Send the slides to Sam – steht immer noch aus",
                "- [ ] @noor Send the slides to Sam\n  - steht immer noch aus"
            ),
            ("[x] Noor: slides to Sam – 20 March", "- [x] @noor Send the slides to Sam (done 2026-03-20)"),
            ("[x] Noor: Send the slides to Sam (20 March)", "- [x] @noor Send the slides to Sam (done 2026-03-20)"),
        ])
    func boxes(box: String, line: String) {
        let sample = second("## Actions from last time\n- \(box)")
        #expect(sample.helps.first == "write it below ## Actions, in the same words: \(line)", "\(sample.helps)")
    }

    @Test("A box of two people tells the promise that they share")
    func sharedBox() {
        let sample = PairSample([
            "sessions/2026-03-12.md": "## Actions\n- [ ] Elena & Noor: Talk to the board\n",
            "sessions/2026-03-26.md": "## Last time\n- [x] Elena & Noor: Talk to the board (20 March)\n",
        ])
        #expect(
            sample.helps.first
                == "write it below ## Actions, in the same words: - [x] @elena, @noor Talk to the board (done 2026-03-20)",
            "\(sample.helps)")
    }

    @Test("Words of a closed promise go into no box of a more open note")
    func closedBox() {
        let sample = PairSample([
            "sessions/2026-03-12.md": "## Actions\n- [ ] @noor Send the slides – because HR asked\n",
            "sessions/2026-03-26.md":
                "---\nvisibility: program\n---\n## Actions from last time\n- [x] Noor: Send the slides\n",
        ])
        #expect(!sample.helps.contains { $0.contains("HR") }, "\(sample.helps)")
        #expect(sample.helps.first?.hasSuffix("in the words of that line: - [x] @noor …") == true, "\(sample.helps)")
    }

    @Test(
        "What somebody did is told of below such a heading, in whatever words",
        arguments: [
            ("Noor: drei Schichtübergaben beobachten", "- Noor Übergaben beobachtet ✔", true),
            ("Noor: alte Checkliste schicken", "- Checkliste von Noor ist da", true),
            ("Noor: Send the slides to Sam", "- Noor bought flowers ✔", false),
        ])
    func ofMember(first: String, later: String, isFound: Bool) {
        let sample = PairSample([
            "sessions/2026-03-12.md": "## Actions\n- [ ] \(first)\n",
            "sessions/2026-03-26.md": "## letztes mal\n\(later)\n",
        ])
        #expect(sample.codes == [isFound ? "ticked-elsewhere" : "near-section"], "\(sample.codes)")
    }

    @Test("Ticked below Actions without its person")
    func nobodys() {
        let sample = second("## Actions\n- [x] Send the slides to Sam")
        #expect(sample.codes == ["ticked-elsewhere"])
        #expect(sample.helps == ["write - [x] @noor Send the slides to Sam"])
        #expect(second("## Actions\n- [x] @noor Send the slides to Sam").codes == [])
    }

    @Test(
        "What is closed is not told to stand below an open heading",
        arguments: [
            "## Doubts (private)\n\nLast time:\n- [x] Noor: Send the slides to Sam",
            "## Doubts (private)\n\nLast time:\n- [x] Noor: tell HR about the complaint",
            "## Doubts (private)\n\nLast time:\n- Send the slides to Sam ✅",
            "## Actions from last time (private)\n- [x] Noor: tell HR about the complaint",
            "## Last time (private)\n- [x] tell HR about the complaint",
            "## Actions from last time (private)\n- tell HR about the complaint ✅",
        ])
    func closed(text: String) {
        let sample = PairSample([
            "sessions/2026-03-12.md": "---\nvisibility: program\n---\n## Actions\n- [ ] @noor Send the slides to Sam\n",
            "sessions/2026-03-26.md": "---\nvisibility: program\n---\n\(text)\n",
        ])
        for help in sample.helps {
            let end = help.firstRange(of: "## Actions")?.upperBound
            #expect(end.map { help[$0...].hasPrefix(" (private)") } ?? true, "\(help)")
        }
    }

    @Test(
        "Others are no promises",
        arguments: [
            "## Actions from last time\n- Send the slides to Sam", "## Review\n- Read the book ✅",
            "## Letztes Mal\n- der Frühling ist da", "## Letztes Mal\n- Noor ist da", "## Last time\n- the sun came",
            "## Notes\n- Send the slides to Sam ✅",
        ])
    func others(text: String) { #expect(second(text).codes == []) }

    @Test(
        "A day alone in brackets was meant to be read",
        arguments: ["## Wins\n- Talk (2026-03-01)", "## Wins\n- 2026-03-01: Talk"])
    func daysInBrackets(text: String) { #expect(PairSample(session: text + "\n").codes == ["unread"]) }
}
