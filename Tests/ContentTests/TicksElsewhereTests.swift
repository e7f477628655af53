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
            "## Notes\n- Send the slides to Sam ✅",
        ])
    func others(text: String) { #expect(second(text).codes == []) }

    @Test(
        "A day alone in brackets was meant to be read",
        arguments: ["## Wins\n- Talk (2026-03-01)", "## Wins\n- 2026-03-01: Talk"])
    func daysInBrackets(text: String) { #expect(PairSample(session: text + "\n").codes == ["unread"]) }
}
