private let goal = "pairs/ada-grace/goals/talk.md"
private let session = "pairs/ada-grace/sessions/2026-03-14.md"
private let start = "---\nstart: 2026-01-05\n---\n"

extension Samples {
    /// Mistakes in list items: what stands in them and is not read.
    static let items: [MarkedSample] = [
        MarkedSample("unread", session, "## Notes\n- ‸[ ] Draft it"),
        MarkedSample("unread", session, "## Notes\n- ask ‸@grace"),
        MarkedSample("unread", session, "- we meet ‸2026-04-01"),
        MarkedSample("unread", session, "## Actions\n- [ ] @ada Draft it by hand on ‸2026-03-20 or later"),
        MarkedSample("unread", session, "## Wins\n- The talk went well (‸2026-03-01)"),
        MarkedSample("unread", session, "## Actions\n- Prepare\n  - ‸@ada the room"),
        MarkedSample("unread", goal, start + "## Actions\n- [ ] ‸@ada Draft it"),
        MarkedSample("unread", session, "## Actions\n‸• @ada: Draft it"),
        MarkedSample("unread", session, "## Actions\n‸☐ Ada: Draft it"),
        MarkedSample("unread", session, "## Actions\n‸-[ ] @ada Draft it"),
        MarkedSample("unread", session, "## Notes\n‸– [ ] Draft it"),
        MarkedSample("unread", session, "## Actions\n- [ ] @ada Draft it\n‸-[ ] @grace read it"),
        MarkedSample("unread", session, "## Actions\n- [ ] Draft it with ‸@grace"),
        MarkedSample("unread", session, "## Wins\n- ‸[ ] @ada send photos"),
        MarkedSample("unread", session, "## Actions\n‸- @ada guide (due 2026-03-22)\n  - [ ] print it"),
        MarkedSample("near-section", session, "## Actions\n- [ ] @ada Draft it\n‸**Wins**\n- w"),
        MarkedSample("unknown-member", session, "## Actions\n- [ ] ‸@adda Draft it"),
        MarkedSample("unread", session, "## Wins\n- Thanks to ‸@graace for the talk"),
        MarkedSample("day-in-words", session, "## Actions\n- [ ] @ada Draft it ‸by Friday"),
        MarkedSample("day-in-words", session, "## Aufgaben\n- [ ] @ada Entwurf ‸bis 21.3."),
        MarkedSample("near-section", session, "## ‸Action\n- Draft it"),
        MarkedSample("near-section", goal, start + "## ‸Milestone\n- Draft it"),
        MarkedSample("other-box", session, "## Actions\n- ‸[✓] @ada Draft it"),
        MarkedSample("struck-item", session, "## Actions\n- [ ] ‸~~@ada Draft it~~"),
        MarkedSample("empty-item", session, "## Actions\n‸- [ ] @ada (due 2026-03-20)"),
        MarkedSample("several-owners", session, "## Agenda\n‸- 10m @ada, @grace Last promises"),
        MarkedSample("several-owners", goal, start + "## Milestones\n‸- [ ] @ada and @grace: Draft it"),
        MarkedSample("agenda-length", session, "## Agenda\n- Last promises ‸20 min"),
        MarkedSample(
            "unread-value", goal,
            "---\nstart: 2026-01-05\nmeasure: {metric: talks, unit: talks, baseline: 0, target: 3}\n---\n"
                + "## Updates\n‸- 2 talks"),
        MarkedSample(
            "unread-value", goal,
            "---\nstart: 2026-01-05\nmeasure: {metric: talks, unit: talks, baseline: 0, target: 3}\n---\n"
                + "## Updates\n\n‸| a | b |\n| - | - |\n| x | y |"),
        MarkedSample("step-day", goal, start + "## Milestones\n- [ ] Talk\n  ‸- [ ] Slides (due 2026-03-20)"),
        MarkedSample("unread-value", goal, start + "## Updates\n‸- am 26.2.2026: 7"),
        MarkedSample("near-section", session, "## ‸Wins & Learnings\n- Draft it"),
        MarkedSample("near-section", session, "## ‸Erkenntnisse\n- Draft it"),
        MarkedSample("agenda-length", session, "## Agenda\n- ‸10-15 min Last promises"),
        MarkedSample("chosen-option", session, "## Options\n‸- ✅ Wait a week"),
        MarkedSample("field-in-body", session, "# Talk\n\n‸Duration: 50 min"),
        MarkedSample("field-in-body", session, "## Wins\n- w\n\n**‸Next session:** 28 March"),
        MarkedSample("field-in-body", goal, start + "- ‸Due: 2026-06-30"),
        MarkedSample("field-in-body", "pairs/ada-grace/pulse/2026-03-ada.md", "- ‸Heard: 4/5"),
        MarkedSample("attribute", session, "## Actions\n- [ ] @ada Draft it 📅 ‸2026-03-200"),
        MarkedSample("attribute", session, "## Actions\n- [ ] @ada Draft it 📅 ‸2026-03-20T10:00"),
        MarkedSample("attribute", session, "## Actions\n- [ ] @ada Draft it (due 2026-03-16, due ‸2026-03-25)"),
        MarkedSample("attribute", session, "## Actions\n- [ ] @ada Draft it (due 2026-03-16) 📅 ‸2026-03-25"),
        MarkedSample("attribute", session, "## Actions\n- [ ] @ada Draft [due:: ‸tomorrow] it [priority:: high]"),
        MarkedSample("attribute", session, "## Actions\n- [ ] @ada Draft it （due ‸2026-13-01）"),
        MarkedSample("attribute", session, "## Actions\n- [ ] @ada Draft it DEADLINE: <‸2026-02-30 Mon>"),
        MarkedSample("attribute", session, "## Actions\n- [ ] @ada Draft it, due ‸2026-02-30"),
    ]
}
