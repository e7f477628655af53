// Examples of problems of fields and their values.
extension ProblemExample {
    static let ofFields: [String: ProblemExample] = [
        "unknown-key": note(
            goal,
            wrong: """
                ---
                title: Give a talk
                start: 2026-01-05
                deu: 2026-05-29
                ---
                """,
            right: """
                ---
                title: Give a talk
                start: 2026-01-05
                due: 2026-05-29
                ---
                """),
        "visibility-key": note(
            session,
            wrong: """
                ---
                visiblity: private
                ---
                Ada thinks of changing the team.
                """,
            right: """
                ---
                visibility: private
                ---
                Ada thinks of changing the team.
                """),
        "key-twice": note(
            goal,
            wrong: """
                ---
                title: Give a talk
                start: 2026-01-05
                due: 2026-05-29
                deadline: 2026-05-29
                ---
                """,
            right: """
                ---
                title: Give a talk
                start: 2026-01-05
                due: 2026-05-29
                ---
                """),
        "missing": note(
            agreement,
            wrong: """
                ---
                mentor: grace
                start: 2026-01-05
                ---
                """,
            right: """
                ---
                mentor: grace
                mentee: ada
                start: 2026-01-05
                ---
                """),
        "shape": note(
            agreement,
            wrong: """
                ---
                mentor: grace
                mentee: ada
                start: 2026-01-05
                pauses: 2026-02-09
                ---
                """,
            right: """
                ---
                mentor: grace
                mentee: ada
                start: 2026-01-05
                pauses:
                  - {from: 2026-02-09, to: 2026-02-23}
                ---
                """),
        "day": note(
            goal,
            wrong: """
                ---
                title: Give a talk
                start: 2026-01-05
                due: 29.5.2026
                ---
                """,
            right: """
                ---
                title: Give a talk
                start: 2026-01-05
                due: 2026-05-29
                ---
                """),
        "length": note(
            session,
            wrong: """
                ---
                planned: 60m
                actual: rather long
                ---
                """,
            right: """
                ---
                planned: 60m
                actual: 1h 20m
                ---
                """),
        "span": note(
            agreement,
            wrong: """
                ---
                mentor: grace
                mentee: ada
                start: 2026-01-05
                cadence: every other Tuesday
                ---
                """,
            right: """
                ---
                mentor: grace
                mentee: ada
                start: 2026-01-05
                cadence: every 2 weeks
                ---
                """),
        "number": note(
            agreement,
            wrong: """
                ---
                mentor: grace
                mentee: ada
                start: 2026-01-05
                hours_per_month: 2,5
                ---
                """,
            right: """
                ---
                mentor: grace
                mentee: ada
                start: 2026-01-05
                hours_per_month: 2.5
                ---
                """),
        "unit": note(
            goal,
            wrong: """
                ---
                title: Speak more often
                start: 2026-01-05
                measure: {metric: talks given, unit: talks, baseline: 0, target: 3 hours}
                ---
                """,
            right: """
                ---
                title: Speak more often
                start: 2026-01-05
                measure: {metric: talks given, unit: talks, baseline: 0, target: 3 talks}
                ---
                """),
        "range": note(
            session,
            wrong: """
                ---
                planned: 60m
                energy: 8
                ---
                """,
            right: """
                ---
                planned: 60m
                energy: 4
                ---
                """),
        "yes-no": note(
            "people/mary.md",
            wrong: """
                ---
                name: Mary Somerville
                roles: contact
                consent: not yet
                ---
                """,
            right: """
                ---
                name: Mary Somerville
                roles: contact
                consent: no
                ---
                """),
        "choice": note(
            goal,
            wrong: """
                ---
                title: Give a talk
                start: 2026-01-05
                status: running
                ---
                """,
            right: """
                ---
                title: Give a talk
                start: 2026-01-05
                status: active
                ---
                """),
    ]
}
