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
        MarkedSample("yaml-space", goal, "---\nstart: 2026-01-05\nmeasure:\n‸\u{A0} metric: a\n---"),
        MarkedSample("number", goal, "---\nstart: 2026-01-05\nmeasure: {metric: a, baseline: 1, target: ‸2,500}\n---"),
        MarkedSample(
            "measure-outside", goal, "---\nstart: 2026-01-05\n‸target: 6\nmeasure: {metric: a, baseline: 0}\n---"),
        MarkedSample("value-unused", goal, "---\nstart: 2026-01-05\nupdates: [{date: 2026-02-01, value: ‸3}]\n---"),
        MarkedSample("weight-unused", goal, "---\nstart: 2026-01-05\n‸weight: 3\n---"),
        MarkedSample("section-name", "program.md", "---\nsections: {‸actoins: Homework}\n---"),
    ]
}
