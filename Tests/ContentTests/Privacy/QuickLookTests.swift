import Content
import Diagnostics
import MentoringModel
import Testing

/// What a look at bytes must not hold back from the readers behind it, and what these must not take for more than it is.
@Suite("A quick look at lines") struct QuickLookTests {
    @Test(
        "Words that keep a note from others are an error in a note of the pair, too",
        arguments: [
            "This is not for others.", "This page is not for others", "Listed? No", "Searchable? No", "Rendered? no",
            "'searchable', 'false'", "Readers: only us", "Access: just us",
        ])
    func declared(line: String) {
        #expect(PairSample(session: "\(line)\n\nWe spoke of the plan.\n").codes == ["mark"], "\(line)")
    }

    @Test(
        "Ordinary lines at the edges of a note say nothing of its readers",
        arguments: [
            "Reads slowly and remembers most of it.", "We read the index of the book.", "The search took an hour.",
            "Output was fine, this time.",
        ])
    func plain(line: String) {
        #expect(PairSample(session: "\(line)\n\nWe spoke of the plan.\n").codes == [], "\(line)")
    }

    @Test(
        "A state is told of also where accents are signs of their own",
        arguments: ["Schulung – entfa\u{308}llt", "Schulung – zuru\u{308}ckgezogen", "Schulung – entfällt"])
    func states(words: String) {
        let item = PairSample(session: "## Actions\n- [ ] @noor \(words)\n", settings: "---\nlanguage: de\n---\n")
        let plain = PairSample(session: "## Actions\n- [ ] @noor Schulung\n", settings: "---\nlanguage: de\n---\n")
        #expect(
            item.codes != [] || item.reading.programme.pairs.first?.sessions.first?.actions.first?.state == .cancelled)
        #expect(plain.codes == [])
    }

    @Test(
        "Who is not on something, or cannot open it, is not kept from reading the note",
        arguments: [
            "Noor is not on it yet.", "Elena is not in yet.", "We looked at the wiki. Noor can't see the page.",
            "Noor can't see the page.", "- Wiki – Noor can't see the page", "- Slides – Noor is not on it yet",
        ])
    func access(line: String) {
        let text = "---\nvisibility: program\n---\nWe met.\n\n\(line)\n\nMore was said.\n"
        let sample = PairSample(["sessions/2026-03-12.md": text])
        #expect(!sample.codes.contains("mark"), "\(line)")
    }

    @Test("Words of a closed promise are proposed for no note that is more open")
    func closedPromise() {
        let sample = PairSample([
            "sessions/2026-02-23.md": "## Actions (private)\n- [ ] @noor Ask Dr. Lenz about the burnout clinic\n",
            "sessions/2026-03-16.md": "---\nvisibility: public\n---\n## Last time\n- [x] burnout clinic asked\n",
        ])
        #expect(!sample.helps.contains { $0.contains("Lenz") }, "\(sample.helps)")
    }
}
