import Content
import MentoringModel
import Testing

/// The next session, in a sentence of its own.
@Suite("The day of the next session in sentences") struct NextInWordsTests {
    @Test(
        "It is named, with the field to write",
        arguments: [
            "See you on 26 March!", "next one 26 March, I'll send the invite",
            "Quick call. next one 26 March, bring cake",
            "next time 26/3 same place", "Wir sehen uns am 26.3. wieder.", "Bis zum 26.3.!", "See you 26 March",
            "## 🔜 Next meeting\n@March 26, 2026",
        ])
    func reported(line: String) {
        let sample = PairSample(["sessions/2026-03-12.md": "We talked.\n\n\(line)\n"])
        #expect(sample.codes == ["field-in-body"], "\(sample.codes)")
        #expect(sample.helps.first?.contains("next: 2026-03-26") == true, "\(sample.helps)")
        let known = PairSample(["sessions/2026-03-12.md": "---\nnext: 2026-03-26\n---\nWe talked.\n\n\(line)\n"])
        #expect(known.codes == [], "\(known.codes)")
    }

    @Test(
        "Other sentences are words",
        arguments: [
            "We will see Ben on 26 March at the meetup.", "Next time 3 questions.", "next time we look at chapter 4",
            "Bis zum 3. Kapitel sind wir gekommen.", "See you soon!", "Wir sehen uns die 3 Folien an.",
            "Until the 2 talks are done, no more.",
            "Next one is hard.",
        ])
    func words(line: String) {
        #expect(PairSample(["sessions/2026-03-12.md": "We talked.\n\n\(line)\n"]).codes == [])
    }
}
