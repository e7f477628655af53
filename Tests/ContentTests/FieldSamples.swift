private let goal = "pairs/ada-grace/goals/talk.md"

extension Samples {
    /// Mistakes in the values of fields.
    static let values: [MarkedSample] = [
        MarkedSample("unknown-member", goal, "---\nstart: 2026-01-05\nowner: ‸adda\n---"),
        MarkedSample(
            "several-people", goal, "---\nstart: 2026-01-05\nowner: ‸Ada\n---",
            with: [
                "pairs/ada-grace/agreement.md": "---\nmentor: grace\nmentee: [Ada King, Ada Byron]\n---"
            ]),
        MarkedSample("reference-path", goal, "---\nstart: 2026-01-05\nparent: ‸people/ada.md\n---"),
        MarkedSample("section-name", "program.md", "---\nsections: {‸actoins: Homework}\n---"),
    ]
}
