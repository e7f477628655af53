// Examples of what is told again, or stands where it is not read.
extension ProblemExample {
    static let ofSections: [String: ProblemExample] = [
        "nearly-same-contact": notes(
            wrong: [
                Note(
                    "pairs/ada-grace/sessions/2026-02-26.md",
                    """
                    ## Introductions
                    - @grace → Prof. Mary Somerville (offered 2026-02-26)
                    """),
                Note(
                    session,
                    """
                    ## Introductions
                    - @grace → Mary Somerville (met 2026-03-10)
                    """),
            ],
            right: [
                Note(
                    "pairs/ada-grace/sessions/2026-02-26.md",
                    """
                    ## Introductions
                    - @grace → Prof. Mary Somerville (offered 2026-02-26)
                    """),
                Note(
                    session,
                    """
                    ## Introductions
                    - @grace → Prof. Mary Somerville (met 2026-03-10)
                    """),
            ]),
        "ticked-elsewhere": notes(
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
                    ## Actions from last time
                    - [x] @ada Write the outline
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
        "unread-table": note(
            session,
            wrong: """
                ## Actions
                | Task | Who | Done |
                | --- | --- | --- |
                | Send the slides | Ada | maybe |
                """,
            right: """
                ## Actions
                | Task | Who | Done |
                | --- | --- | --- |
                | Send the slides | Ada | no |
                """),
        "step-day": note(
            goal,
            wrong: """
                ---
                title: Give a talk
                start: 2026-01-05
                ---
                ## Milestones
                - [ ] Slides (due 2026-04-10)
                  - [ ] Pictures (due 2026-04-03)
                  - [ ] Notes
                """,
            right: """
                ---
                title: Give a talk
                start: 2026-01-05
                ---
                ## Milestones
                - Slides
                  - [ ] Pictures (due 2026-04-03)
                  - [ ] Notes (due 2026-04-10)
                """),
        "chosen-option": note(
            session,
            wrong: """
                ## Options
                - @ada: a talk of ten minutes – chosen!
                - @grace: a poster
                """,
            right: """
                ## Options
                - [x] @ada: a talk of ten minutes
                - [ ] @grace: a poster
                """),
        "field-in-body": note(
            session,
            wrong: """
                Duration: 50 min

                ## Wins
                - Ada gave her first talk
                """,
            right: """
                ---
                actual: 50m
                ---
                ## Wins
                - Ada gave her first talk
                """),
        "no-sections": note(
            session,
            wrong: """
                We went through the slides from the beginning to the end. Ada
                was proud of the first half, and Grace had questions about the
                second. Ada will send them to Grace in two weeks.
                """,
            right: """
                We went through the slides from the beginning to the end.

                ## Wins
                - @ada The first half of the slides

                ## Actions
                - [ ] @ada Send the slides to Grace (due 2026-03-26)
                """),
        "no-answer": note(
            "pairs/ada-grace/pulse/2026-03-ada.md",
            wrong: """
                ---
                date: 2026-03-12
                ---
                A good month. I felt heard.
                """,
            right: """
                ---
                date: 2026-03-12
                answers: {heard: 4, safe: 5}
                ---
                A good month. I felt heard.
                """),
    ]
}
