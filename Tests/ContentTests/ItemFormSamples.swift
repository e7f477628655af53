private let goal = "pairs/ada-grace/goals/talk.md"
private let session = "pairs/ada-grace/sessions/2026-03-14.md"
private let start = "---\nstart: 2026-01-05\n---\n"

extension Samples {
    /// Items in words and tables that are read only in part.
    static let itemForms: [MarkedSample] = [
        MarkedSample("unread", session, "## Actions\n- [ ] Slides, ‸Ada"),
        MarkedSample("unread", session, "## Actions\n- [ ] ‸Ada to send slides"),
        MarkedSample("unread", session, "## Options\n- Ask Sam, ‸Ada"),
        MarkedSample("unread", session, "## Agenda\n- 10m ‸Ada – slides"),
        MarkedSample("state-in-words", session, "## Actions\n- [ ] @ada Slides ‸DONE"),
        MarkedSample("state-in-words", session, "## Actions\n- [ ] @ada Folien ‸erledigt"),
        MarkedSample("state-in-words", goal, start + "## Milestones\n- [ ] Slides, ‸done"),
        MarkedSample("two-states", session, "## Actions\n- ‸[x] @ada Slides (cancelled)"),
        MarkedSample("other-box", session, "## Actions\n- ‸[~] @ada Slides"),
        MarkedSample("struck-item", session, "## Actions\n- ‸~~@ada Slides~~"),
        MarkedSample("day-in-words", session, "## Actions\n- [ ] @ada Slides (‸20 March)"),
        MarkedSample("day-in-words", session, "## Actions\n- [ ] @ada Slides ‸asap"),
        MarkedSample("day-in-words", session, "## Actions\n| Task | Due |\n| - | - |\n| Slides | ‸20 March |"),
        MarkedSample("no-answer", "pairs/ada-grace/pulse/2026-03-ada.md", "A good month."),
        MarkedSample("unread-value", session, "---\nprogress: {talk: ‸+1}\n---", with: [goal: start]),
        MarkedSample("unread-table", session, "## Notes\n\n‸| Task | Who |\n| - | - |\n| Slides | Ada |"),
        MarkedSample("unread-table", session, "## Actions\n‸| a | b |\n| - | - |\n| c | d |"),
        MarkedSample("unread-table", session, "## Actions\n| Task | Who | ‸Prio |\n| - | - | - |\n| c | ada | high |"),
        MarkedSample("unread-table", session, "## Actions\n| Task | Done |\n| - | - |\n| c | ‸maybe |"),
        MarkedSample("empty-item", session, "## Actions\n| Task | Who |\n| - | - |\n‸| | ada |"),
        MarkedSample("no-list", session, "## Wins\n‸The talk went well."),
        MarkedSample("no-list", goal, start + "## Milestones\n‸First the outline, then the slides."),
        MarkedSample("near-section", session, "‸- Wins:\n  - The talk"),
        MarkedSample("introduction-remark", session, "## Introductions\n‸- Grace introduced me to Sam Ortiz"),
        MarkedSample(
            "nearly-same-contact", session,
            "## Introductions\n- @grace → Prof. Sam Ortiz (offered 2026-03-14)\n‸- @grace → Sam Ortiz (met 2026-03-14)"),
        MarkedSample(
            "nearly-same-promise", session, "## Actions\n‸- [ ] @ada Draft the slide for the talk",
            with: ["pairs/ada-grace/sessions/2026-03-01.md": "## Actions\n- [ ] @ada Draft the slides for the talk"]),
    ]
}
