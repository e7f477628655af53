private let session = "pairs/ada-grace/sessions/2026-03-14.md"
private let goal = "pairs/ada-grace/goals/Lightning Talk.md"
private let talk = [goal: "---\nstart: 2026-01-05\n---\n## Slides\n\n## What's next?\n"]

/// Samples of links, and of characters, with a mistake.
enum LinkSamples {
    static let all: [MarkedSample] = [
        MarkedSample(
            "ambiguous-link", session, "See [[‸Feedback]].",
            with: ["resources/a.md": "# Feedback", "resources/b.md": "---\ntitle: feedback\n---"]),
        MarkedSample(
            "ambiguous-link", session, "See [[‸feedback#Why|it]].",
            with: [
                "resources/feedback.md": "# One", "people/feedback.md": "---\nname: F\n---",
                "people/ada.md": "---\nname: Ada\n---", "people/grace.md": "---\nname: Grace\n---",
            ]),
        MarkedSample(
            "ambiguous-link", "resources/one.md", "See [[‸2026-03-14]].",
            with: [
                session: "One", "pairs/ada-grace/agreement.md": MarkedSample.agreement,
                "pairs/bo-eva/agreement.md": "---\nmentor: bo\nmentee: eva\nstart: 2026-01-01\n---",
                "pairs/bo-eva/sessions/2026-03-14.md": "Two",
            ]),
        MarkedSample("unknown-link", session, "See [[‸Lightning Tlak]] and this.", with: talk),
        MarkedSample("unknown-link", session, "See ![[‸plna.png|300]]."),
        MarkedSample("broken-link", session, "See [it](‸../goals/lightning-talk.md).", with: talk),
        MarkedSample("unknown-heading", session, "# One\n\nSee [two](‸#two)."),
        MarkedSample("unknown-heading", session, "See [[‸Lightning Talk#Sildes]].", with: talk),
        MarkedSample("unknown-heading", session, "See [it](‸../goals/Lightning%20Talk.md#sildes).", with: talk),
        MarkedSample("not-linked", session, "See [it](‸../goals/Lightning Talk.md#slides).", with: talk),
        MarkedSample("not-linked", session, "See [*it*](‸my notes/file.pdf \"title\")."),
        MarkedSample("not-linked", session, "- See ![it](‸my picture.png)"),
        MarkedSample("not-linked", session, "See [it](‸https://example.org/a b)."),
        MarkedSample("not-linked", session, "See [it](‸ftp://example.org/a)."),
        MarkedSample("not-linked", session, "See <‸sms:123>."),
        MarkedSample("not-linked", session, "See [it](‸//example.org/a)."),
        MarkedSample("not-linked", session, "See [it](‸obsidian://open?vault=a)."),
        MarkedSample("unreadable-character", session, "One\n\nTwo é‸\u{8}\u{1F} words"),
        MarkedSample("unreadable-character", session, "---\ntitle: T‸\u{92}s\n---"),
        MarkedSample("unreadable-character", session, "A line‸\u{B}another"),
    ]
}
