import Content
import Diagnostics
import Foundation
import Testing

@Suite("Problems") struct ProblemTests {
    @Test("Each mistake is named, at its place, and nothing else is", arguments: Samples.all)
    func sample(_ sample: MarkedSample) throws {
        let problems = sample.problems()
        let codes = Set(problems.map(\.kind.code))
        #expect(
            codes == [sample.code],
            "\(problems.map { "\($0.path):\($0.line):\($0.column) \($0.message) [\($0.kind.code)]" })")
        guard sample.text.contains(MarkedSample.mark) else { return }
        let place = sample.place
        #expect(
            problems.contains { $0.line == place.line && $0.column == place.column && $0.path == sample.path },
            "expected \(place), got \(problems.map { "\($0.path):\($0.line):\($0.column) \($0.message)" })")
    }

    @Test("Every kind of problem has a sample, or a test on a real folder")
    func everyKindHasASample() {
        let onDisk: Set = [
            "unreadable", "not-a-file", "leads-out", "too-large", "not-text", "file-name", "attachment",
            "attachment-author", "git-ignored", "leak", "more-problems", "note-ending", "sync-copy", "no-notes",
        ]
        let sampled = Set(Samples.all.map(\.code)).union(onDisk)
        let known = Set(ProblemKind.all.map(\.code))
        #expect(known.subtracting(sampled) == [])
        #expect(sampled.subtracting(known) == [])
    }

    @Test("Codes are unique and every kind says why and how")
    func catalogue() {
        let codes = ProblemKind.all.map(\.code)
        #expect(Set(codes).count == codes.count)
        for kind in ProblemKind.all {
            #expect(kind.code.allSatisfy { $0.isLowercase || $0 == "-" })
            #expect(kind.title.count > 10 && kind.why.count > 20 && kind.cure.count > 10, "\(kind.code)")
        }
    }

    @Test("A problem reads like a good compiler's")
    func text() {
        let sample = MarkedSample(
            "day", "pairs/ada-grace/goals/lead-billing.md", "---\ntitle: Lead\nstart: 2026-01-05\ndue: 2026-02-30\n---")
        let text = sample.problems().map { ProblemText(folder: "content", hasColour: false).text(of: $0) }.joined()
        #expect(
            text == """
                content/pairs/ada-grace/goals/lead-billing.md:4:6: error: there is no 30 February [day]
                  4 | due: 2026-02-30
                    |      ^^^^^^^^^^
                  help: February 2026 has 28 days

                """)
    }

    @Test("Control characters of the content cannot reach a terminal")
    func terminal() {
        let sample = MarkedSample(
            "choice", "pairs/ada-grace/goals/a.md", "---\nstart: 2026-01-05\nstatus: \"\\e[31mred\u{202E}\"\n---")
        let text = sample.problems().map { ProblemText(folder: "content", hasColour: false).text(of: $0) }.joined()
        #expect(!text.unicodeScalars.contains { ($0.value < 0x20 && $0 != "\n") || $0.value == 0x202E })
        #expect(text.contains("\\u{1B}") || text.contains("\\u{202E}"))
    }

    @Test("Columns count characters, not bytes")
    func columns() throws {
        let sample = MarkedSample(
            "day", "pairs/ada-grace/sessions/2026-03-14.md", "## Actions\n- [ ] Naïve 👩‍👩‍👧 plan (due 2026-13-01)")
        let problem = try #require(sample.problems().first)
        #expect((problem.line, problem.column) == (2, 25))
    }

    @Test("Several mistakes in one file are all named")
    func several() {
        let sample = MarkedSample(
            "", "pairs/ada-grace/goals/a.md",
            """
            ---
            title: One: two
            start: 2026-02-30
            due: soon
            wieght: 3
            status: actve
            owner: @ada
            owner: grace
            ---
            ## Milestones
            - [ ] A (due 2026-99-01)
            ## Secret [private]
            see [[nowhere]] and [there](nowhere.md)
            """)
        let codes = sample.problems().map(\.kind.code)
        #expect(
            codes == [
                "yaml-colon", "day", "day", "unknown-key", "choice", "yaml-duplicate", "attribute", "mark",
                "unknown-link",
                "broken-link",
            ])
    }
}
