import Testing

@testable import Content

@Suite("A look at lines before statements") struct StatementFilterTests {
    private func passes(_ line: String) -> Bool {
        StatementFilter.mayHoldStatement(line[...].utf8, { $0 == "priya" })
    }

    @Test(
        "What states that others are not to read it is looked at",
        arguments: [
            "Only us two", "We talked long (only us two)", "- [ ] Call Tom – don’t share",
            "It was fine. Please do not publish this.",
            "Do **not** share", "Long talk about the team *private*", "Confidential: he wants to leave",
            "A, b, just us",
            "We met Tom — keep this to yourself", "„Nur für uns“", "He said: “off the record”", "not for priya's eyes",
            "[private] a word", "Notes #private", "🔒 a word", "internal_only", "| Tom | confidential |",
            "A word - only us",
            "Nothing outside Acme", "for Karen's eyes only", "<!-- private --> a word", ":lock: a word",
        ])
    func passed(line: String) {
        #expect(passes(line))
    }

    @Test(
        "Sentences that only have such words among others are not",
        arguments: [
            "She only needs two more interviews", "It is not easy to share a room with a stranger",
            "Keep calm, just breathe slowly. Nothing else happened.",
            "- [ ] Talk only about the first slide (due 2026-03-01)",
            "He did not publish the article – his editor forgot it", "A private school nearby", "",
        ])
    func heldBack(line: String) {
        #expect(!passes(line))
    }
}
