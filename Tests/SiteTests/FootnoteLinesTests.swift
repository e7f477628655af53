import Testing

@testable import LeakCheck

/// Which footnotes the leak check takes for closed, by lines alone.
@Suite("Footnotes to the leak check") struct FootnoteLinesTests {
    private func closed(_ text: String, closedLines: Set<Int>) -> Set<Int> {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return FootnoteLines(lines, from: 1) { !closedLines.contains($0) }.closed
    }

    @Test("A footnote is as closed as all that refers to it")
    func closed() {
        #expect(closed("a[^1]\n\n[^1]: b", closedLines: [1]) == [3])
        #expect(closed("a[^1]\nc[^1]\n\n[^1]: b", closedLines: [1]) == [])
        #expect(closed("a[^1]\n\n[^1]: b\n\n    c\n\nd", closedLines: [1]) == [3, 5])
        #expect(closed("a[^A]\n\n[^a]: b[^2]\n[^2]: c", closedLines: [1]) == [3, 4])
        #expect(closed("a[^1]\n\n[^1]: b[^2]\n[^2]: c\n\nd[^2]", closedLines: [1]) == [3])
        #expect(closed("a\n\n[^1]: b", closedLines: [1]) == [])
        #expect(closed("```\n[^1]: b\n```\n[^1]", closedLines: [4]) == [])
    }
}
