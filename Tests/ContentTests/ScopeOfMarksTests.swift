import Content
import Diagnostics
import MentoringModel
import Testing

/// Helps that propose a mark say how far it closes.
@Suite("Scope of marks") struct ScopeOfMarksTests {
    private static let before = "---\nvisibility: program\n---\n# Talk\n\nWe talked.\n\n"

    private func helps(_ body: String) -> [String] {
        PairSample(["sessions/2026-03-12.md": Self.before + body + "\n"]).helps
    }

    @Test(
        "Each says that all up to the next heading is closed",
        arguments: [
            "## Doubts [private]\nx", "## Doubts (privat)\nx", "%% not for others %%", "- Doubts (private)",
        ])
    func section(body: String) {
        #expect(
            helps(body).first?.contains(", which closes all up to the next heading of its level") == true,
            "\(helps(body))")
    }

    @Test(
        "For an item a heading of its own is proposed, with the mark that was meant",
        arguments: [
            ("- Doubts (private)", "private"), ("- Doubts (pair)", "pair"),
            ("- Doubts (due 2026-03-20, private)", "private"),
        ])
    func item(body: String, mark: String) {
        #expect(helps(body).contains { $0.hasSuffix("begin it with a heading: - ### … (\(mark))") }, "\(helps(body))")
    }

    @Test("A heading in an item closes that item and no other")
    func closes() throws {
        let text = Self.before + "## Notes\n\n- One open\n- ### Secret (private)\n  More of it\n- Two open\n"
        let sample = PairSample(["sessions/2026-03-12.md": text])
        #expect(!sample.codes.contains("mark"), "\(sample.codes)")
        let body = try #require(sample.session?.note.body).cut(toAtLeast: .program).text
        #expect(body.contains("One open") && body.contains("Two open"))
        #expect(!body.contains("Secret") && !body.contains("More of it"))
    }
}
