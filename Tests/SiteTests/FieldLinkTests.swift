import MentoringModel
import Testing

@testable import Clearance
@testable import Site

/// Links in the sentences of fields: words for those who may see where they lead, and nothing of a closed note for others.
@Suite("Links in fields") struct FieldLinkTests {
    private static let goal = """
        ---
        title: Open goal
        visibility: public
        start: 2026-01-05
        due: 2026-06-01
        specific: do [[hidden-zebra]] first
        achievable: {evidence: "as in [[goals/hidden-zebra.md]]", resources: "[[open-book]]"}
        relevant: {why: "see [[hidden-zebra|that one]] and ![[hidden-zebra#Part]]"}
        measure: {done_when: "[[hidden-zebra]] is done"}
        pauses: [{from: 2026-02-01, to: 2026-02-05, why: "[[hidden-zebra]]"}]
        revisions: [{date: 2026-02-01, field: due, why: "[[hidden-zebra]]", from: "[[hidden-zebra]]"}]
        updates: [{date: 2026-02-01, value: 1, note: "[[hidden-zebra]]"}]
        scale: {"0": "[[hidden-zebra]]"}
        ---
        """
    private static let notes: [(path: String, text: String)] = [
        ("pairs/a-b/agreement.md", "---\nmentor: Ada\nmentee: Ben\nvisibility: public\nstart: 2026-01-05\n---"),
        ("pairs/a-b/goals/open.md", goal),
        (
            "pairs/a-b/goals/hidden-zebra.md",
            "---\ntitle: Zebulon\nvisibility: pair\nstart: 2026-01-05\ndue: 2026-06-01\n---"
        ),
        (
            "pairs/a-b/sessions/2026-03-02.md",
            "---\nvisibility: public\nagenda: [\"10m about [[hidden-zebra]]\", {topic: \"[[hidden-zebra]]\"}]\n"
                + "progress: {open: {value: 1, note: \"[[hidden-zebra]]\"}}\n---"
        ),
        ("resources/open-book.md", "---\ntitle: An open book\nsummary: like [[hidden-zebra]]\n---"),
    ]

    @Test(
        "Whoever may not see a note reads neither its id nor its title",
        arguments: [Audience.public, .program, .coordinator])
    func closed(audience: Audience) throws {
        let cleared = DemoSite.cleared(audience, notes: Self.notes)
        let goal = try #require(cleared.pairs.first?.pair.goals.first { $0.id.text == "open" })
        let session = try #require(cleared.pairs.first?.pair.sessions.first)
        let told = "\(goal) \(session) \(cleared.resources)"
        #expect(!told.contains("hidden-zebra") && !told.contains("Zebulon"))
        #expect(goal.specific?.value == "do … first")
        #expect(goal.achievable?.value.resources == "An open book")
        #expect(goal.relevant?.value.why == "see that one and …")
        #expect(session.agenda.map(\.topic) == ["about …", "…"])
    }

    @Test("The pair reads titles, and no brackets")
    func pair() throws {
        let cleared = DemoSite.cleared(.pair, pair: "a-b", notes: Self.notes)
        let goal = try #require(cleared.pairs.first?.pair.goals.first { $0.id.text == "open" })
        #expect(goal.specific?.value == "do Zebulon first")
        #expect(goal.relevant?.value.why == "see that one and Zebulon")
        #expect(cleared.pairs.first?.pair.sessions.first?.agenda.map(\.topic) == ["about Zebulon", "Zebulon"])
    }
}
