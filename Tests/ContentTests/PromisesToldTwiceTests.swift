import Content
import Testing

@Suite("Promises told in a chat and in a list") struct PromisesToldTwiceTests {
    @Test(
        "What a list sums up of a chat is not told of again",
        arguments: [
            ("[14:12] Noor: and I'll sign it same day", "Noor: sign it"),
            ("[14:12] Noor: I'll send you the draft by Friday", "@noor draft (due 2026-03-13)"),
            ("[14:12] Noor: Ich schicke dir den Mietvertrag bis Montag", "Noor: Mietvertrag schicken"),
        ])
    func summaries(line: String, item: String) {
        #expect(PairSample(session: "Chat:\n\n\(line)\n\n## Actions\n- [ ] \(item)\n").codes == [])
        // Neither what somebody else promises nor another promise is a summary.
        let other = item.replacing("@noor", with: "@elena").replacing("Noor", with: "Elena")
        #expect(PairSample(session: "Chat:\n\n\(line)\n\n## Actions\n- [ ] \(other)\n").codes == ["unread"])
        #expect(PairSample(session: "Chat:\n\n\(line)\n\n## Actions\n- [ ] Noor: room\n").codes == ["unread"])
    }
}
