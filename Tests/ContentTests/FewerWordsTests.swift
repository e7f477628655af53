import Content
import Diagnostics
import MentoringModel
import Testing

/// Promises that are told again in fewer words, or with a day that was moved.
@Suite("Promises told again in fewer words") struct FewerWordsTests {
    private func pair(_ first: String, _ later: String) -> PairSample {
        PairSample([
            "sessions/2026-03-12.md": "## Actions\n- [ ] @noor \(first)\n",
            "sessions/2026-03-26.md": "## Actions\n- \(later)\n",
        ])
    }

    @Test(
        "A promise in fewer words is named with the words of the first time",
        arguments: [
            ("Think of three RFC topics", "[x] @noor three RFC topics"),
            ("Run the platform review", "[x] @noor platform review"),
            ("Methodenteil schreiben", "[x] @noor Methodenteil"),
            ("Termin im Gruppenseminar anfragen", "[x] @noor Gruppenseminar angefragt"),
            ("Find two people for the dry run", "[-] @noor two people, dry run"),
        ])
    func fewer(first: String, later: String) throws {
        let sample = pair(first, later)
        #expect(sample.codes == ["nearly-same-promise"], "\(sample.codes)")
        let line = try #require(sample.helps.first?.split(separator: "\n").first?.split(separator: ": - ").last)
        #expect(line.hasSuffix(first))
        #expect(pair(first, String(line)).codes == [])
        #expect(pair(first, later + " (id other)").codes == [])
    }

    @Test(
        "Other promises are others",
        arguments: [
            ("Send the slides", "[x] @noor Read the book"), ("Run the platform review", "[x] @noor review"),
            ("Read chapter 3 of the book", "[x] @noor chapter 4, book"), ("Write the outline", "[ ] @noor outline"),
        ])
    func others(first: String, later: String) {
        #expect(pair(first, later).codes == [])
    }

    @Test("Of two that may be meant none is named")
    func two() {
        let sample = PairSample([
            "sessions/2026-03-12.md":
                "## Actions\n- [ ] @noor Run the platform review\n- [ ] @noor Prepare the platform review\n",
            "sessions/2026-03-26.md": "## Actions\n- [x] @noor platform review\n",
        ])
        #expect(sample.codes == [])
    }

    @Test(
        "An open promise that goes on with a remark is named",
        arguments: [
            "Provide load-test numbers – moved from 20 June", "Provide load-test numbers – verschoben vom 25. Juni",
        ])
    func moved(later: String) throws {
        let sample = pair("Provide load-test numbers (due 2026-03-20)", "[ ] @noor \(later) (due 2026-04-03)")
        #expect(sample.codes.contains("nearly-same-promise"), "\(sample.codes)")
        let help = try #require(sample.helps.first { $0.contains("words of the first time") })
        #expect(
            help.contains("- [ ] @noor-haddad Provide load-test numbers (due 2026-04-03)")
                || help.contains("- [ ] @noor Provide load-test numbers (due 2026-04-03)"))
    }
}
