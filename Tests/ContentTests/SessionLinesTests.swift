import Content
import Diagnostics
import MentoringModel
import Testing

/// Lines and sentences of a session's text that say how long it took, or when the next one is.
@Suite("Lines of a session") struct SessionLinesTests {
    /// A line among others, in the middle of a note.
    private func sample(_ line: String) -> PairSample {
        let text =
            "We met.\n\n## Actions\n- none\n\n## Notes\nWe sat in the park.\n\(line)\nand then left.\n\nMore.\n\nMore.\n"
        return PairSample(["sessions/2026-03-12.md": text])
    }

    @Test(
        "The day of the next session is told of wherever a line or sentence says it",
        arguments: [
            ("next meeting tue 3pm", "2026-03-17"), ("Next meeting Tuesday", "2026-03-17"),
            ("next session tomorrow at 9", "2026-03-13"), ("nächstes treffen 16.4. 14 uhr", "2026-04-16"),
            ("Nächstes Treffen 16.4. um 14 Uhr im Park", "2026-04-16"),
            ("Nächstes Treffen: 16.4., 14:00", "2026-04-16"),
            ("nächster termin am 16. April 14 Uhr", "2026-04-16"), ("Next meeting 16 April at 2 pm", "2026-04-16"),
            ("It was a good talk. next meeting tue 3pm", "2026-03-17"),
            ("It was a good talk, next meeting on Tuesday", "2026-03-17"),
            ("Schönes Gespräch! nächstes treffen 16.4.", "2026-04-16"),
            ("Schönes Gespräch; nächster Termin 16.4. 14:00", "2026-04-16"),
        ])
    func next(line: String, day: String) {
        let sample = sample(line)
        #expect(sample.codes == ["field-in-body"])
        #expect(sample.helps.first?.contains("next: \(day)") == true, "\(sample.helps)")
    }

    @Test(
        "How long it took is told of on a line of its own",
        arguments: [
            "talked 45 min", "We talked for 45 min.", "spoke 45 minutes", "met for 45 min", "telefoniert 45 min",
            "gesprochen: 45 Min.", "took 45 min", "chatted 45 min", "Geredet 45 Minuten",
        ])
    func length(line: String) {
        let sample = sample(line)
        #expect(sample.codes == ["field-in-body"])
        #expect(sample.helps.first?.contains("actual: 45m") == true, "\(sample.helps)")
    }

    @Test(
        "Sentences that begin alike are words",
        arguments: [
            "next time so we can see it", "next time do the slides first", "next meeting 10 people will come",
            "Next week is full, next month too", "we met 3 people there", "talked for 45 min about the move",
            "met in 2019 at the fair", "took 3 of them along", "It was good, not bad at all. Never mind.",
            "spoke with 4 teams", "next meeting of the board is hers", "We talked. Nearly done.",
        ])
    func words(line: String) {
        #expect(sample(line).codes == [])
    }
}
