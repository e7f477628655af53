// Examples of items whose state, person, day or time is not read.
extension ProblemExample {
    static let ofItems: [String: ProblemExample] = [
        "unread": note(
            session,
            wrong: """
                ## Odds and ends
                - [ ] @ada Send the slides (due 2026-03-26)
                """,
            right: """
                ## Actions
                - [ ] @ada Send the slides (due 2026-03-26)
                """),
        "day-in-words": note(
            session,
            wrong: """
                ## Actions
                - [ ] @ada Send the slides by Friday
                """,
            right: """
                ## Actions
                - [ ] @ada Send the slides (due 2026-03-13)
                """),
        "near-section": note(
            session,
            wrong: """
                ## Win
                - Ada gave her first talk
                """,
            right: """
                ## Wins
                - Ada gave her first talk
                """),
        "other-box": note(
            session,
            wrong: """
                ## Actions
                - [✓] @ada Send the slides
                """,
            right: """
                ## Actions
                - [x] @ada Send the slides
                """),
        "struck-item": note(
            session,
            wrong: """
                ## Actions
                - [ ] ~~@ada Send the slides~~
                """,
            right: """
                ## Actions
                - [-] @ada Send the slides
                """),
        "state-in-words": note(
            session,
            wrong: """
                ## Actions
                - [ ] @ada Send the slides, done
                """,
            right: """
                ## Actions
                - [x] @ada Send the slides
                """),
        "two-states": note(
            session,
            wrong: """
                ## Actions
                - [x] @ada Send the slides (not done)
                """,
            right: """
                ## Actions
                - [ ] @ada Send the slides
                """),
        "empty-item": note(
            session,
            wrong: """
                ## Actions
                - [ ] @ada (due 2026-03-26)
                """,
            right: """
                ## Actions
                - [ ] @ada Send the slides (due 2026-03-26)
                """),
        "several-owners": note(
            session,
            wrong: """
                ## Agenda
                - 20m Dry run of the talk @ada @grace
                """,
            right: """
                ## Agenda
                - 20m Dry run of the talk @ada
                """),
        "agenda-length": note(
            session,
            wrong: """
                ## Agenda
                - 10m Promises of last time
                - Dry run of the talk (20)
                """,
            right: """
                ## Agenda
                - 10m Promises of last time
                - 20m Dry run of the talk
                """),
        "unread-value": note(
            goal,
            wrong: """
                ---
                title: Speak more often
                start: 2026-01-05
                measure: {metric: talks given, baseline: 0, target: 6}
                ---
                ## Updates
                - 2026-03-12: about two
                """,
            right: """
                ---
                title: Speak more often
                start: 2026-01-05
                measure: {metric: talks given, baseline: 0, target: 6}
                ---
                ## Updates
                - 2026-03-12: 2
                """),
        "no-list": note(
            session,
            wrong: """
                ## Wins
                Ada gave her first talk.
                """,
            right: """
                ## Wins
                - Ada gave her first talk.
                """),
        "nearly-same-promise": notes(
            wrong: [
                Note(
                    "pairs/ada-grace/sessions/2026-02-26.md",
                    """
                    ## Actions
                    - [ ] @ada Write the outline
                    """),
                Note(
                    session,
                    """
                    ## Actions
                    - [x] @ada Write the outlines
                    """),
            ],
            right: [
                Note(
                    "pairs/ada-grace/sessions/2026-02-26.md",
                    """
                    ## Actions
                    - [ ] @ada Write the outline
                    """),
                Note(
                    session,
                    """
                    ## Actions
                    - [x] @ada Write the outline
                    """),
            ]),
    ]
}
