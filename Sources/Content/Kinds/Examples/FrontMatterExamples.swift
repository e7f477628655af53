// Examples of problems of the block between the fences.
extension ProblemExample {
    static let ofFrontMatter: [String: ProblemExample] = [
        "fence": note(
            goal,
            wrong: """
                --
                title: Give a talk
                start: 2026-01-05
                ---
                """,
            right: """
                ---
                title: Give a talk
                start: 2026-01-05
                ---
                """),
        "fence-end": note(
            goal,
            wrong: """
                ---
                title: Give a talk
                start: 2026-01-05

                Ten minutes are enough.
                """,
            right: """
                ---
                title: Give a talk
                start: 2026-01-05
                ---
                Ten minutes are enough.
                """),
        "yaml": note(
            goal,
            wrong: """
                ---
                title: Give a talk
                start = 2026-01-05
                ---
                """,
            right: """
                ---
                title: Give a talk
                start: 2026-01-05
                ---
                """),
        "yaml-colon": note(
            goal,
            wrong: """
                ---
                title: Spring meetup: my first talk
                start: 2026-01-05
                ---
                """,
            right: """
                ---
                title: "Spring meetup: my first talk"
                start: 2026-01-05
                ---
                """),
        "yaml-comma": note(
            goal,
            wrong: """
                ---
                title: Give a talk
                start: 2026-01-05
                relevant: {why: To be heard, and not only read}
                ---
                """,
            right: """
                ---
                title: Give a talk
                start: 2026-01-05
                relevant: {why: "To be heard, and not only read"}
                ---
                """),
        "yaml-comment": note(
            goal,
            wrong: """
                ---
                title: Give a talk
                start: 2026-01-05
                specific: Ten minutes at meetup #4
                ---
                """,
            right: """
                ---
                title: Give a talk
                start: 2026-01-05
                specific: "Ten minutes at meetup #4"
                ---
                """),
        "yaml-tab": note(
            goal,
            wrong: """
                ---
                title: Give a talk
                start: 2026-01-05
                relevant:
                \twhy: To be heard
                ---
                """,
            right: """
                ---
                title: Give a talk
                start: 2026-01-05
                relevant:
                  why: To be heard
                ---
                """),
        "yaml-space": note(
            goal,
            wrong: """
                ---
                title:\u{A0}Give a talk
                start: 2026-01-05
                ---
                """,
            right: """
                ---
                title: Give a talk
                start: 2026-01-05
                ---
                """),
        "yaml-anchor": note(
            goal,
            wrong: """
                ---
                title: *Finally* a talk
                start: 2026-01-05
                ---
                """,
            right: """
                ---
                title: "*Finally* a talk"
                start: 2026-01-05
                ---
                """),
        "yaml-duplicate": note(
            goal,
            wrong: """
                ---
                title: Give a talk
                start: 2026-01-05
                due: 2026-04-30
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
        "yaml-limits": words(
            wrong: "A long text, a table of 70,000 letters, as the value of a field.",
            right: "Move it below the front matter, where it is words."),
        "yaml-shape": note(
            goal,
            wrong: """
                ---
                - Give a talk
                - at the spring meetup
                ---
                """,
            right: """
                ---
                title: Give a talk at the spring meetup
                start: 2026-01-05
                ---
                """),
    ]
}
