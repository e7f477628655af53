// Examples of goals whose measure makes no sense.
extension ProblemExample {
    static let ofMeasures: [String: ProblemExample] = [
        "target-is-baseline": note(
            goal,
            wrong: """
                ---
                title: Speak more often
                start: 2026-01-05
                measure: {metric: talks given, baseline: 6, target: 6}
                ---
                """,
            right: """
                ---
                title: Speak more often
                start: 2026-01-05
                measure: {metric: talks given, baseline: 0, target: 6}
                ---
                """),
        "weight": note(
            goal,
            wrong: """
                ---
                title: Give a talk
                start: 2026-01-05
                ---
                ## Milestones
                - [ ] Outline (weight 0)
                - [ ] Slides (weight 0)
                """,
            right: """
                ---
                title: Give a talk
                start: 2026-01-05
                ---
                ## Milestones
                - [ ] Outline (weight 1)
                - [ ] Slides (weight 2)
                """),
        "band": note(
            goal,
            wrong: """
                ---
                title: Practise each week
                start: 2026-01-05
                measure: {metric: hours of practice, between: [4, 2]}
                ---
                """,
            right: """
                ---
                title: Practise each week
                start: 2026-01-05
                measure: {metric: hours of practice, between: [2, 4]}
                ---
                """),
        "measure": note(
            goal,
            wrong: """
                ---
                title: Give a talk
                start: 2026-01-05
                measure: applause
                ---
                """,
            right: """
                ---
                title: Give a talk
                start: 2026-01-05
                measure: {done_when: The talk was held}
                ---
                """),
        "measure-outside": note(
            goal,
            wrong: """
                ---
                title: Speak more often
                start: 2026-01-05
                metric: talks given
                baseline: 0
                target: 6
                ---
                """,
            right: """
                ---
                title: Speak more often
                start: 2026-01-05
                measure: {metric: talks given, baseline: 0, target: 6}
                ---
                """),
        "value-unused": note(
            goal,
            wrong: """
                ---
                title: Speak more often
                start: 2026-01-05
                updates:
                  - 2026-03-12: 2
                ---
                """,
            right: """
                ---
                title: Speak more often
                start: 2026-01-05
                measure: {metric: talks given, baseline: 0, target: 6}
                updates:
                  - 2026-03-12: 2
                ---
                """),
        "weight-unused": note(
            goal,
            wrong: """
                ---
                title: Give a talk
                start: 2026-01-05
                weight: 2
                ---
                """,
            right: """
                ---
                title: Give a talk
                start: 2026-01-05
                ---
                """),
        "nothing-to-measure": note(
            goal,
            wrong: """
                ---
                title: Give a talk
                start: 2026-01-05
                measure: milestones
                ---
                """,
            right: """
                ---
                title: Give a talk
                start: 2026-01-05
                measure: milestones
                ---
                ## Milestones
                - [ ] Write the outline (due 2026-03-27)
                """),
        "no-baseline": note(
            goal,
            wrong: """
                ---
                title: Speak more often
                start: 2026-01-05
                measure: {metric: talks given, target: 6}
                ---
                """,
            right: """
                ---
                title: Speak more often
                start: 2026-01-05
                measure: {metric: talks given, baseline: 1, target: 6}
                ---
                """),
        "several-values": note(
            goal,
            wrong: """
                ---
                title: Speak more often
                start: 2026-01-05
                measure: {metric: talks given, baseline: 0, target: 6}
                updates:
                  - 2026-03-12: 2
                  - 2026-03-12: 3
                ---
                """,
            right: """
                ---
                title: Speak more often
                start: 2026-01-05
                measure: {metric: talks given, baseline: 0, target: 6}
                updates:
                  - 2026-03-12: 3
                ---
                """),
    ]
}
