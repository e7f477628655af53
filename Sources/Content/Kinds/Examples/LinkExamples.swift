// Examples of names and links that lead nowhere, or to several.
extension ProblemExample {
    static let ofReferences: [String: ProblemExample] = [
        "unknown-person": note(
            goal,
            wrong: """
                ---
                title: Give a talk
                start: 2026-01-05
                owner: adda
                ---
                """,
            right: """
                ---
                title: Give a talk
                start: 2026-01-05
                owner: ada
                ---
                """),
        "unknown-member": notes(
            wrong: [
                Note(
                    agreement,
                    """
                    ---
                    mentor: Grace
                    mentee: Ada
                    ---
                    """),
                Note(
                    session,
                    """
                    ## Actions
                    - [ ] @adda Send the slides (due 2026-03-26)
                    """),
            ],
            right: [
                Note(
                    agreement,
                    """
                    ---
                    mentor: Grace
                    mentee: Ada
                    ---
                    """),
                Note(
                    session,
                    """
                    ## Actions
                    - [ ] @ada Send the slides (due 2026-03-26)
                    """),
            ],
            isAlone: true),
        "several-people": notes(
            wrong: [
                Note(
                    "people/mary-somerville.md",
                    """
                    ---
                    name: Mary Somerville
                    ---
                    """),
                Note(
                    "people/mary-anning.md",
                    """
                    ---
                    name: Mary Anning
                    ---
                    """),
                Note(
                    session,
                    """
                    ---
                    attended: [ada, grace, Mary]
                    ---
                    """),
            ],
            right: [
                Note(
                    "people/mary-somerville.md",
                    """
                    ---
                    name: Mary Somerville
                    ---
                    """),
                Note(
                    "people/mary-anning.md",
                    """
                    ---
                    name: Mary Anning
                    ---
                    """),
                Note(
                    session,
                    """
                    ---
                    attended: [ada, grace, mary-anning]
                    ---
                    """),
            ]),
        "reference-path": note(
            session,
            wrong: """
                ---
                goals: ["[[resources/talk]]"]
                ---
                """,
            right: """
                ---
                goals: [talk]
                ---
                """),
        "unknown-goal": note(
            session,
            wrong: """
                ## Agenda
                - 20m Dry run (goal tallk)
                """,
            right: """
                ## Agenda
                - 20m Dry run (goal talk)
                """),
        "unknown-resource": notes(
            wrong: [
                Note(
                    "resources/openings.md",
                    """
                    # How to open a talk
                    """),
                Note(
                    session,
                    """
                    ---
                    resources: [opening]
                    ---
                    """),
            ],
            right: [
                Note(
                    "resources/openings.md",
                    """
                    # How to open a talk
                    """),
                Note(
                    session,
                    """
                    ---
                    resources: [openings]
                    ---
                    """),
            ]),
        "unknown-link": note(
            session,
            wrong: """
                We looked at [[tlak]] for half an hour.
                """,
            right: """
                We looked at [[talk]] for half an hour.
                """),
        "ambiguous-link": notes(
            wrong: [
                Note(
                    "resources/openings.md",
                    """
                    # Beginnings
                    """),
                Note(
                    "resources/beginnings-of-books.md",
                    """
                    # Beginnings
                    """),
                Note(
                    session,
                    """
                    Ada liked [[Beginnings]].
                    """),
            ],
            right: [
                Note(
                    "resources/openings.md",
                    """
                    # Beginnings
                    """),
                Note(
                    "resources/beginnings-of-books.md",
                    """
                    # Beginnings
                    """),
                Note(
                    session,
                    """
                    Ada liked [[resources/beginnings-of-books]].
                    """),
            ]),
        "unknown-heading": notes(
            wrong: [
                Note(
                    goal,
                    """
                    ---
                    title: Give a talk
                    start: 2026-01-05
                    ---
                    ## Slides
                    Not more than five.
                    """),
                Note(
                    session,
                    """
                    We cut [[talk#Pictures]] by half.
                    """),
            ],
            right: [
                Note(
                    goal,
                    """
                    ---
                    title: Give a talk
                    start: 2026-01-05
                    ---
                    ## Slides
                    Not more than five.
                    """),
                Note(
                    session,
                    """
                    We cut [[talk#Slides]] by half.
                    """),
            ]),
        "not-linked": note(
            session,
            wrong: """
                The hall is [here](https://example.org/town hall).
                """,
            right: """
                The hall is [here](https://example.org/town%20hall).
                """),
        "broken-link": note(
            session,
            wrong: """
                We worked on [the talk](goals/talk.md).
                """,
            right: """
                We worked on [the talk](../goals/talk.md).
                """),
        "link-leads-out": note(
            session,
            wrong: """
                See [the slides](../../../../Desktop/slides.md).
                """,
            right: """
                See [the slides](https://example.org/slides).
                """),
        "parent-circle": notes(
            wrong: [
                Note(
                    goal,
                    """
                    ---
                    title: Give a talk
                    start: 2026-01-05
                    parent: speaking
                    ---
                    """),
                Note(
                    "pairs/ada-grace/goals/speaking.md",
                    """
                    ---
                    title: Speak without notes
                    start: 2026-01-05
                    parent: talk
                    ---
                    """),
            ],
            right: [
                Note(
                    goal,
                    """
                    ---
                    title: Give a talk
                    start: 2026-01-05
                    parent: speaking
                    ---
                    """),
                Note(
                    "pairs/ada-grace/goals/speaking.md",
                    """
                    ---
                    title: Speak without notes
                    start: 2026-01-05
                    ---
                    """),
            ]),
    ]
}
