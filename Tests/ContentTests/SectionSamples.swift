private let session = "pairs/ada-grace/sessions/2026-03-14.md"
private let goal = "pairs/ada-grace/goals/talk.md"
private let measured =
    "---\nstart: 2026-01-05\nmeasure: {metric: posts, unit: posts, baseline: 0, target: 9}\n---\n## Updates\n"

extension Samples {
    /// Headings, lines and values that were meant as more than words.
    static let sections: [MarkedSample] = [
        MarkedSample("state-in-words", session, "## Actions\n### ‸Done\n- [ ] @ada Draft it"),
        MarkedSample("state-in-words", session, "## Actions\n- ‸Done\n  - Draft it"),
        MarkedSample("day-in-words", session, "## Actions\n### ‸By Friday\n- [ ] @ada Draft it"),
        MarkedSample("near-section", session, "## ‸Agreed\n- Draft it"),
        MarkedSample("near-section", session, "3. ‸ACTION ITEMS\n\n- Draft it"),
        MarkedSample("near-section", session, "We met.\n\n**‸Wins:** a talk"),
        MarkedSample("near-section", session, "‸Wins:\n• a talk"),
        MarkedSample("near-section", session, "* Talk\n\n‸** Wins"),
        MarkedSample("unread", session, "‸*** TODO Ada: Draft it"),
        MarkedSample("unread", session, "‸Who: Ada\nWhat: Draft it"),
        MarkedSample("no-sections", session, "‸" + String(repeating: "We talked about her work. ", count: 8)),
        MarkedSample("field-in-body", session, "# 14 March – ‸no show"),
        MarkedSample("field-in-body", session, "‸Skipped this week."),
        MarkedSample("field-in-body", "pairs/ada-grace/sessions/2026-03-14_cancelled.md", "‸We wrote."),
        MarkedSample("unread-value", goal, measured + "‸- ~~2026-03-01: 5~~"),
        MarkedSample("unread-value", goal, measured + "‸- 2026-03-01: 5 5"),
        MarkedSample(
            "ticked-elsewhere", session, "## Review of last time\n‸- Draft the pre-read ✅",
            with: ["pairs/ada-grace/sessions/2026-03-01.md": "## Actions\n- [ ] @ada Draft the pre-read"]),
    ]
}
