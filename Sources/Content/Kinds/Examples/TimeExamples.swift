// Examples of notes whose days contradict each other, and of what is public in vain.
extension ProblemExample {
    static let ofDays: [String: ProblemExample] = [
        "start-after-due": note(
            goal,
            wrong: """
                ---
                title: Give a talk
                start: 2026-05-29
                due: 2026-01-05
                ---
                """,
            right: """
                ---
                title: Give a talk
                start: 2026-01-05
                due: 2026-05-29
                ---
                """),
        "end-before-start": note(
            goal,
            wrong: """
                ---
                title: Give a talk
                start: 2026-01-05
                pauses:
                  - {from: 2026-02-23, to: 2026-02-09}
                ---
                """,
            right: """
                ---
                title: Give a talk
                start: 2026-01-05
                pauses:
                  - {from: 2026-02-09, to: 2026-02-23}
                ---
                """),
        "no-start": note(
            goal,
            wrong: """
                ---
                title: Give a talk
                due: 2026-05-29
                ---
                """,
            right: """
                ---
                title: Give a talk
                start: 2026-01-05
                due: 2026-05-29
                ---
                """),
        "no-active-days": note(
            goal,
            wrong: """
                ---
                title: Give a talk
                start: 2026-01-05
                due: 2026-05-29
                pauses:
                  - {from: 2026-01-05, to: 2026-06-01}
                ---
                """,
            right: """
                ---
                title: Give a talk
                start: 2026-01-05
                due: 2026-05-29
                pauses:
                  - {from: 2026-02-09, to: 2026-02-23}
                ---
                """),
        "milestone-outside": note(
            goal,
            wrong: """
                ---
                title: Give a talk
                start: 2026-01-05
                due: 2026-05-29
                ---
                ## Milestones
                - [ ] Slides (due 2026-06-10)
                """,
            right: """
                ---
                title: Give a talk
                start: 2026-01-05
                due: 2026-05-29
                ---
                ## Milestones
                - [ ] Slides (due 2026-05-10)
                """),
        "session-outside": notes(
            wrong: [
                Note(
                    "pairs/ada-grace/sessions/2025-03-05.md",
                    """
                    ## Wins
                    - Ada gave her first talk
                    """)
            ],
            right: [
                Note(
                    "pairs/ada-grace/sessions/2026-03-05.md",
                    """
                    ## Wins
                    - Ada gave her first talk
                    """)
            ]),
        "agenda-over": note(
            session,
            wrong: """
                ---
                planned: 60m
                ---
                ## Agenda
                - 30m Outline of the talk
                - 45m Dry run
                """,
            right: """
                ---
                planned: 60m
                ---
                ## Agenda
                - 20m Outline of the talk
                - 40m Dry run
                """),
        "no-date": notes(
            wrong: [
                Note(
                    "pairs/ada-grace/sessions/dry-run.md",
                    """
                    ## Wins
                    - Ada gave her first talk
                    """)
            ],
            right: [
                Note(
                    "pairs/ada-grace/sessions/2026-03-05-dry-run.md",
                    """
                    ## Wins
                    - Ada gave her first talk
                    """)
            ]),
        "two-pulses": notes(
            wrong: [
                Note(
                    "pairs/ada-grace/pulse/2026-03-ada.md",
                    """
                    ---
                    answers: {heard: 4, safe: 5}
                    ---
                    """),
                Note(
                    "pairs/ada-grace/pulse/2026-03-12-ada.md",
                    """
                    ---
                    answers: {heard: 4, safe: 4}
                    ---
                    """),
            ],
            right: [
                Note(
                    "pairs/ada-grace/pulse/2026-03-12-ada.md",
                    """
                    ---
                    answers: {heard: 4, safe: 4}
                    ---
                    """)
            ]),
        "public-in-closed-pair": note(
            goal,
            wrong: """
                ---
                title: Give a talk
                visibility: public
                start: 2026-01-05
                ---
                """,
            right: """
                ---
                title: Give a talk
                start: 2026-01-05
                ---
                """),
    ]
}
