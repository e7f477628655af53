import Content
import Diagnostics
import Testing

/// Contacts in sentences, where no introductions are read.
@Suite("Contacts in sentences") struct ContactsInSentencesTests {
    private func sample(_ line: String, others: [String: String] = [:]) -> PairSample {
        PairSample(["sessions/2026-03-12.md": "We met.\n\n\(line)\n"], others: others)
    }

    @Test(
        "A day or a clear verb makes a contact, and the item is shown",
        arguments: [
            ("Met Jo Beckett on 3 March.", "- → Jo Beckett (met 2026-03-03)"),
            ("We met Jo Beckett on 2026-03-03 at the fair", "- → Jo Beckett (met 2026-03-03)"),
            ("Talked to Sam Ortiz on 3 March about the move", "- → Sam Ortiz (met 2026-03-03)"),
            ("Noor spoke with Dr. Vogt on 3.3.", "- → Dr. Vogt (met 2026-03-03)"),
            ("Noor hat Sam Ortiz am 3.3. getroffen", "- → Sam Ortiz (met 2026-03-03)"),
            (
                "1.2 Noor hat Dr. Vogt am 3.3. getroffen, sehr nett, darf im Herbst hospitieren.",
                "- → Dr. Vogt (met 2026-03-03)"
            ),
            ("Met Jo Beckett on 3 November", "- → Jo Beckett (met YYYY-MM-DD)"),
            ("Met Sam Ortiz via Elena", "- @elena → Sam Ortiz (met YYYY-MM-DD)"),
            ("Elena introduced Noor to Sam Ortiz.", "- @elena → Sam Ortiz (made YYYY-MM-DD)"),
            ("Elena hat Noor Sam Ortiz vorgestellt", "- @elena → Sam Ortiz (made YYYY-MM-DD)"),
            ("dr vogt hat zugesagt", "- → Dr Vogt (offered YYYY-MM-DD)"),
            ("Frau Vogt hat zugesagt.", "- → Frau Vogt (offered YYYY-MM-DD)"),
            ("Sam Ortiz said yes", "- → Sam Ortiz (offered YYYY-MM-DD)"),
        ])
    func contacts(line: String, item: String) {
        let found = sample(line)
        #expect(found.codes == ["introduction-remark"], "\(found.codes)")
        #expect(
            found.helps.first?.contains("write ## Introductions on a line of its own, and below it: \(item)") == true,
            "\(found.helps)")
    }

    @Test(
        "Below Introductions it is an item of its own", arguments: ["dr vogt hat zugesagt", "- Dr. Vogt hat zugesagt"])
    func below(line: String) {
        let found = sample("## Introductions\n- @elena → Sam Ortiz (offered 2026-03-01)\n\n\(line)")
        #expect(found.codes == ["introduction-remark"], "\(found.codes)")
    }

    @Test("Who is counted already is met and spoken to without a word")
    func counted() {
        let found = PairSample([
            "sessions/2026-02-26.md":
                "## Introductions\n- @elena → Sam Ortiz (offered 2026-02-26)\n- @elena → Dr. Vogt (offered 2026-02-26)\n",
            "sessions/2026-03-12.md": "Met Sam Ortiz on 3 March.\n\nDr. Vogt hat zugesagt.\n",
        ])
        #expect(found.codes == [], "\(found.codes)")
    }

    @Test(
        "Ordinary sentences tell of no contact",
        arguments: [
            "Met the team on 3 March.", "Talked to Sam about the move.", "We met on 3 March in the park.",
            "Noor met Elena Petrova on 3 March.", "Talked to Sam Ortiz.",
            "Frau Vogt hat zugesagt, die Folien zu prüfen.",
            "Noor hat zugesagt", "Everybody agreed", "The Board agreed", "We spoke of Sam Ortiz and 3 March.",
            "Der Chef hat zugesagt", "Talked to Human Resources about it.", "Noor met her deadline on 3 March",
            "Talked to Human Resources on 3 March.", "Noor met the Team Lead on 3 March",
            "Met Product Management on 3 March.",
        ])
    func words(line: String) { #expect(sample(line).codes == [], "\(line): \(sample(line).helps)") }
}
