import Content
import Diagnostics
import Testing

/// Lines of a session that say who was there as a guest, and how long it took, beside its day.
@Suite("Guests and times of a session") struct GuestsAndTimesTests {
    private func sample(_ line: String, others: [String: String] = [:]) -> PairSample {
        PairSample(["sessions/2026-03-12.md": "\(line)\n\nWe met and talked.\n"], others: others)
    }

    @Test(
        "Guests are told of with everybody who was there",
        arguments: [
            "Guest: Miriam", "Gast: Miriam Vogel", "**Guests:** Miriam", "With: Noor, Elena, Miriam",
            "Mit: Noor und Miriam",
            "Also present: Miriam (HR)", "Dabei: Noor, Miriam", "Present: Noor, Elena\nGuest: Miriam",
        ])
    func guests(line: String) {
        let found = sample(line, others: ["miriam": "Miriam Vogel"])
        #expect(Set(found.codes) == ["field-in-body"], "\(found.codes)")
        #expect(
            found.helps.first?.contains("attended: [elena, noor, miriam]") == true
                || found.helps.first?.contains("attended: [noor, elena, miriam]") == true, "\(found.helps)")
    }

    @Test(
        "Of the pair alone, of nobody and of other words nothing is told",
        arguments: [
            "With: Noor", "Dabei: Noor und Elena", "Guest: none", "Gäste: keine", "With: more time",
            "Mit: Kaffee und Kuchen",
        ])
    func silent(line: String) { #expect(sample(line).codes == [], "\(sample(line).helps)") }

    @Test("A guest without a note is asked for one, and has the name where there is no people/ folder")
    func strangers() {
        #expect(sample("Guest: Sam Ortiz").helps.first?.contains("each of whom has a note in people/") == true)
        let notes = [
            ("pairs/p/agreement.md", "---\nmentor: Elena\nmentee: Noor\nstart: 2026-01-05\n---\n"),
            ("pairs/p/sessions/2026-03-12.md", "Guest: Sam Ortiz\n\nWe met.\n"),
        ]
        let reading = readContent(notes: notes.map { (path: $0.0, bytes: Array($0.1.utf8)) }, attachments: [])
        #expect(reading.problems.first?.help?.contains("attended: [elena, noor, Sam Ortiz]") == true)
    }

    @Test(
        "Two times, or a length, behind the day say how long it took",
        arguments: [
            ("**Datum:** 12.3., 16:00–17:10", "1h 10m"), ("Date: 12 March, 4–5.10 pm", "1h 10m"),
            ("Date: 2026-03-12, 16:00–17:10", "1h 10m"), ("**Datum:** 12.3., 16:00 bis 17:10 Uhr", "1h 10m"),
            ("- Datum: Do 12.3., 16–17.10 Uhr", "1h 10m"), ("Date/Time: 12 March, 11:30 am to 12:40 pm", "1h 10m"),
            ("When: 12 March, 4 pm – 5 pm", "1h"), ("Date: 12 March 16:00 (50 min)", "50m"),
        ])
    func times(line: String, length: String) {
        let found = sample(line)
        #expect(found.codes == ["field-in-body"], "\(found.codes)")
        #expect(found.helps.first?.contains("actual: \(length)\n") == true, "\(found.helps)")
    }

    @Test(
        "A day alone, one time and days with dots say no length",
        arguments: ["Datum: 12.03.–13.03.", "Date: 12 March, 4 pm", "Datum: 12.3., 16 Uhr", "Datum: 12.3."])
    func days(line: String) {
        #expect(!sample(line).helps.contains { $0.contains("actual:") }, "\(sample(line).helps)")
    }

    @Test("Another day than the note’s is that of its year")
    func otherDay() {
        #expect(sample("Datum: 3.3., 16:00–17:10").helps.contains { $0.contains("2026-03-03.md") })
        #expect(!sample("Datum: 3.3.").helps.contains { $0.contains("2027") })
    }
}
