import Content
import Diagnostics
import MentoringModel
import Testing

/// Answers of a pulse in the words of its body.
@Suite("Answers in words") struct PulseWordsTests {
    private func pulse(_ text: String) -> PairSample { PairSample(["pulse/2026-03-noor.md": text]) }

    @Test(
        "Answers are proposed for the front matter",
        arguments: [
            ("I felt heard this month, 4 out of 5.", "heard: 4"),
            ("## How heard did I feel?\n4\n\n## How safe?\n5/5", "heard: 4, safe: 5"),
            ("### Do I feel heard?\nYes, 4.", "heard: 4"),
            ("How heard did I feel? 4\nHow safe did I feel? 5", "heard: 4, safe: 5"),
            ("heard 4 safe 5 useful 3 prepared 2 momentum 1", "heard: 4, safe: 5, useful: 3, prepared: 2, momentum: 1"),
            ("- Heard: ⭐⭐⭐⭐", "heard: 4"), ("heard 4/5", "heard: 4"), ("Heard – 4", "heard: 4"),
            ("gehört: 4", "heard: 4"),
            ("Ich fühle mich gehört: 4", "heard: 4"),
            ("Gehört 4, sicher 5, nützlich 4", "heard: 4, safe: 5, useful: 4"),
        ])
    func proposed(text: String, answers: String) {
        let sample = pulse(text)
        #expect(Set(sample.codes) == ["field-in-body"])
        #expect(sample.helps.last == "let the note begin with these lines:\n---\nanswers: {\(answers)}\n---")
        #expect(pulse("---\nanswers: {\(answers)}\n---\n\(text)\n").codes == [])
    }

    @Test("A pulse without any answer is told of", arguments: ["Good month.", "I felt safe, and 3 weeks flew by.", ""])
    func none(text: String) {
        #expect(pulse(text).codes == ["no-answer"])
        #expect(pulse("---\nconcern: none\n---\n").codes == [])
    }

    @Test("Words beside answers are words")
    func beside() {
        #expect(pulse("---\nanswers: {heard: 4}\n---\nA calm month, useful in parts.\n").codes == [])
    }

    @Test("A scale is read as people write it", arguments: ["4", "4/5", "4 of 5", "4 von 5", "⭐⭐⭐⭐", "★★★★☆"])
    func scale(answer: String) {
        let sample = pulse("---\nheard: \(answer)\nanswers: {safe: \(answer)}\n---\n")
        #expect(sample.codes == [])
        #expect(sample.reading.programme.pairs.first?.pulses.first?.answers == [.heard: 4, .safe: 4])
    }
}
