import Content
import Testing

@Suite("Fields in a list below an item") struct FieldsBelowItemsTests {
    @Test(
        "One problem names the line that says the same",
        arguments: [
            (
                "1. **Write E5**\n   - **Owner:** Noor\n   - **Deadline:** 2026-04-01\n   - **Status:** Done\n",
                "- [x] @noor Write E5 (due 2026-04-01)", "Write E5 noor done"
            ),
            (
                "- [ ] Book room\n  - Owner: Elena Petrova\n  - Due: 20 March\n  - ask the desk\n",
                "- [ ] @elena Book room (due 2026-03-20)", "Book room elena open"
            ),
            ("- Call Sam\n  - Wer: Noor\n  - Status: cancelled\n", "- [-] @noor Call Sam", "Call Sam noor cancelled"),
        ])
    func reported(list: String, line: String, promise: String) {
        let sample = PairSample(session: "## Actions\n" + list)
        #expect(sample.codes == ["unread"], "\(sample.helps)")
        #expect(sample.helps == ["write them into its own line: \(line)"])
        let mended = PairSample(session: "## Actions\n\(line)\n")
        #expect(mended.codes == [])
        #expect(mended.promises == [promise])
    }

    @Test("Remarks below an item are words")
    func remarks() {
        #expect(PairSample(session: "## Actions\n- [ ] @noor Book room\n  - Note: ask the desk\n").codes == [])
    }
}
