// Examples of problems of references, addresses, skills and settings in fields.
extension ProblemExample {
    static let ofSettings: [String: ProblemExample] = [
        "empty-reference": note(
            goal,
            wrong: """
                ---
                title: Give a talk
                start: 2026-01-05
                owner: "?"
                ---
                """,
            right: """
                ---
                title: Give a talk
                start: 2026-01-05
                owner: ada
                ---
                """),
        "other-type": note(
            goal,
            wrong: """
                ---
                type: session
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
        "address": note(
            "resources/openings.md",
            wrong: """
                ---
                title: How to open a talk
                url: www.example.org/openings
                ---
                """,
            right: """
                ---
                title: How to open a talk
                url: https://www.example.org/openings
                ---
                """),
        "unknown-skill": notes(
            wrong: [
                Note(
                    program,
                    """
                    ---
                    skills: [speaking, writing]
                    ---
                    """),
                Note(
                    ada,
                    """
                    ---
                    name: Ada Lovelace
                    seeks: [speeking]
                    ---
                    """),
            ],
            right: [
                Note(
                    program,
                    """
                    ---
                    skills: [speaking, writing]
                    ---
                    """),
                Note(
                    ada,
                    """
                    ---
                    name: Ada Lovelace
                    seeks: [speaking]
                    ---
                    """),
            ]),
        "skill-without-letters": note(
            ada,
            wrong: """
                ---
                name: Ada Lovelace
                seeks: [speaking, "?"]
                ---
                """,
            right: """
                ---
                name: Ada Lovelace
                seeks: [speaking]
                ---
                """),
        "skills-alike": notes(
            wrong: [
                Note(
                    ada,
                    """
                    ---
                    name: Ada Lovelace
                    seeks: [R&D]
                    ---
                    """),
                Note(
                    grace,
                    """
                    ---
                    name: Grace Hopper
                    offers: [R and D]
                    ---
                    """),
            ],
            right: [
                Note(
                    ada,
                    """
                    ---
                    name: Ada Lovelace
                    seeks: [R&D]
                    ---
                    """),
                Note(
                    grace,
                    """
                    ---
                    name: Grace Hopper
                    offers: [R&D]
                    ---
                    """),
            ]),
        "site-language": note(
            program,
            wrong: """
                ---
                name: Harbour Mentoring
                language: fr
                ---
                """,
            right: """
                ---
                name: Harbour Mentoring
                language: en
                ---
                """),
        "section-name": note(
            program,
            wrong: """
                ---
                name: Harbour Mentoring
                sections: {homework: [Homework]}
                ---
                """,
            right: """
                ---
                name: Harbour Mentoring
                sections: {actions: [Homework]}
                ---
                """),
        "colour": note(
            program,
            wrong: """
                ---
                name: Harbour Mentoring
                theme: {accent: dark green}
                ---
                """,
            right: """
                ---
                name: Harbour Mentoring
                theme: {accent: "#1f5c4d"}
                ---
                """),
        "contrast": note(
            program,
            wrong: """
                ---
                name: Harbour Mentoring
                theme: {accent: "#7cc4ae"}
                ---
                """,
            right: """
                ---
                name: Harbour Mentoring
                theme: {accent: "#487265"}
                ---
                """),
        "digest": note(
            agreement,
            wrong: """
                ---
                mentor: grace
                mentee: ada
                start: 2026-01-05
                signed:
                  - {by: ada, on: 2026-01-05, terms: all of them}
                ---
                """,
            right: """
                ---
                mentor: grace
                mentee: ada
                start: 2026-01-05
                signed:
                  - {by: ada, on: 2026-01-05}
                ---
                """),
    ]
}
