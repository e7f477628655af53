import Content
import Diagnostics
import Testing

/// Open promises that are told again, still open, with a few words more or less.
@Suite("Promises told again while open") struct PromiseToldAgainTests {
    private func sample(_ first: String, _ second: String, by: String = "@noor") -> PairSample {
        PairSample([
            "sessions/2026-03-12.md": "## Actions\n- [ ] @noor \(first)\n",
            "sessions/2026-03-26.md": "## Actions\n- [ ] \(by) \(second)\n",
        ])
    }

    @Test(
        "The words of one are those of the other, and some more",
        arguments: [
            ("Sign the agreement", "Read the agreement again and sign it"),
            ("Read the agreement again and sign it", "Sign agreement"),
            ("Write blog post", "Write the blog post about tests"),
            ("Floor plan 1:50 to the designer", "floor plan to the designer, now"),
            ("Folien schicken", "Folien an Sam schicken"),
            ("Raum für Probevortrag anfragen", "Raum Probevortrag anfragen – überfällig"),
            ("Call the supplier about stock", "Call our supplier about the stock"),
            ("Termin beim Betriebsrat anfragen", "Termin anfragen"),
        ])
    func toldAgain(first: String, second: String) {
        let sample = sample(first, second)
        #expect(sample.codes == ["nearly-same-promise"])
        #expect(
            sample.helps.first?.hasPrefix("write the words of the first time if it is the same: - [ ] @noor \(first)\n")
                == true)
        #expect(self.sample(first, first).codes == [])
        #expect(self.sample(first, "\(second) (id another)").codes == [])
    }

    @Test(
        "Others are promises of their own",
        arguments: [
            ("Read chapter 3", "Read chapter 3 and 4"), ("Call Sam", "Write to Sam"),
            ("Slides", "Send the slides to Sam"),
            ("Send the slides", "Send the notes"),
            ("Book room", "Ask whether the room that Kim wanted to book is still free"),
        ])
    func others(first: String, second: String) { #expect(sample(first, second).codes == []) }

    @Test("A promise that is new only in its day is the old one")
    func newDay() {
        let sample = sample("Einwandliste fertig", "Einwandliste fertig (neu) (due 2026-04-02)")
        #expect(sample.codes == ["nearly-same-promise"])
        #expect(self.sample("Einwandliste fertig", "Einwandliste fertig (neue Fassung)").codes == [])
    }

    @Test("The day behind such words goes with them")
    func withDay() {
        let sample = sample("Floor plan 1:50 to the designer", "floor plan to the designer, now by 2 April")
        #expect(
            sample.helps.contains { $0.contains("- [ ] @noor Floor plan 1:50 to the designer (due 2026-04-02)\n") },
            "\(sample.helps)")
    }

    @Test("What is told again twice is compared with the first time")
    func twice() {
        let notes = ["#16 Get the concept", "Get the concept", "Get the concept – still open"]
        let sample = PairSample(
            Dictionary(
                uniqueKeysWithValues: zip(["2026-03-12", "2026-03-26", "2026-04-09"], notes).map {
                    ("sessions/\($0).md", "## Actions\n- [ ] @noor \($1)\n")
                }))
        #expect(sample.codes == ["nearly-same-promise", "nearly-same-promise"])
        #expect(sample.helps.allSatisfy { $0.contains("- [ ] @noor #16 Get the concept\n") }, "\(sample.helps)")
    }

    @Test("Another person's promise is another one")
    func ofAnother() {
        #expect(sample("Sign the agreement", "Read the agreement again and sign it", by: "@elena").codes == [])
    }
}
