import Content
import Diagnostics
import Testing

/// Headings that are topics with their times, and lengths in headings that are the session's.
@Suite("Headings of topics") struct TopicHeadingsTests {
    private func sample(_ text: String) -> PairSample { PairSample(session: text) }

    @Test(
        "A heading that is a topic with its time is told of once, with the item to write",
        arguments: [
            (
                "## TOP 1: Rückblick (10 Min.)\nx\n\n## TOP 2: Budget (15 Min.)\nx",
                "- 10m Rückblick, with an item for each of the 2"
            ),
            ("## Item 2 – Budget (15 min)\nx", "- 15m Budget"), ("### Topic 1: Budget – 15 min\nx", "- 15m Budget"),
            (
                "## 1. Rückblick (10 Min.)\nx\n\n## 2. Budget (15 Min.)\nx",
                "- 10m Rückblick, with an item for each of the 2"
            ),
            ("We met.\n\n## 2) Budget, 15 min\nx", "- 15m Budget"), ("## Punkt 3: Budget (15 Min)\nx", "- 15m Budget"),
            (
                "# Talk\n\n## Review (10 min)\nx\n\n## Budget (15 min)\nx",
                "- 10m Review, with an item for each of the 2"
            ),
            ("## TOP 1: Rückblick (10 Min., Noor)\nx", "- 10m Rückblick @noor"),
            ("## TOP 1: Rückblick (10 Min., E. Kaya)\nx", "- 10m Rückblick (E. Kaya)"),
            ("## Agenda\n\n### TOP 1: Review (10 min)\nx", "- 10m Review"),
        ])
    func topics(text: String, item: String) {
        let found = sample(text + "\n")
        #expect(found.codes == ["unread"], "\(found.codes)")
        #expect(
            found.helps.first?.contains("write ## Agenda above it, and below that: \(item)") == true, "\(found.helps)")
    }

    @Test(
        "Where an agenda has the topics, headings may have their times as well",
        arguments: ["## TOP 1: Slides (10 min)", "## 1. Slides (10 min)", "### Slides – 10 min"])
    func beside(heading: String) {
        #expect(sample("## Agenda\n- 10m Slides\n\n\(heading)\nx\n").codes == [])
    }

    @Test(
        "A length in the only heading is that of the session",
        arguments: [
            "# Session 12 – 45 min", "## Session 12 (45 min)", "# Portfolio (45 min)", "## 3. Treffen (45 min)",
        ])
    func session(heading: String) {
        let found = sample(heading + "\nx\n")
        #expect(found.codes == ["field-in-body"], "\(found.codes)")
        #expect(found.helps.first?.contains("actual: 45m") == true)
    }

    @Test(
        "A heading without a time is words", arguments: ["## TOP 1: Rückblick", "## 1. Rückblick", "## Part 2 of 10"])
    func words(heading: String) { #expect(sample(heading + "\nx\n").codes == []) }
}
