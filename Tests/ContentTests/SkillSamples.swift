extension Samples {
    /// Skills that make no page, or one page with another.
    static let skills: [MarkedSample] = [
        MarkedSample("skill-without-letters", "resources/book.md", "---\ntitle: Signs\nskills: [\"‸!?\"]\n---"),
        MarkedSample("skill-without-letters", "people/ada.md", "---\nname: Ada\nseeks: [C++, \"‸#\"]\n---"),
        MarkedSample(
            "skills-alike", "resources/book.md", "---\ntitle: C\nskills: [‸C*]\n---",
            with: ["people/ada.md": "---\nname: Ada C\nseeks: [C]\n---"]),
        MarkedSample(
            "skills-alike", "resources/book.md", "---\ntitle: C\nskills: [planning, ‸R and D]\n---",
            with: ["people/ada.md": "---\nname: Ada C\noffers:\n  - R&D\n---"]),
        MarkedSample(
            "unknown-skill", "resources/book.md", "---\ntitle: C\nskills: [‸C]\n---",
            with: ["program.md": "---\nskills: [C++, C#]\n---"]),
        MarkedSample(
            "two-pulses", "pairs/ada-grace/pulse/2026-03-14-ada.md", "---\nanswers: {heard: 4}\nconcern: none\n---",
            with: ["pairs/ada-grace/pulse/2026-03-ada.md": "---\nanswers: {heard: 3}\nconcern: talk\n---"]),
    ]
}
