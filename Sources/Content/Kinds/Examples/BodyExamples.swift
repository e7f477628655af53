// Examples of problems of the Markdown below the front matter.
extension ProblemExample {
    static let ofBodies: [String: ProblemExample] = [
        "mark": note(
            session,
            wrong: """
                ## Wins
                - Ada gave her first talk

                ## Doubts [private]
                Ada thinks of changing the team.
                """,
            right: """
                ## Wins
                - Ada gave her first talk

                ## Doubts (private)
                Ada thinks of changing the team.
                """),
        "mark-opens-nothing": note(
            agreement,
            wrong: """
                ---
                mentor: grace
                mentee: ada
                start: 2026-01-05
                ---
                ## Hopes (program)
                - Ada: to speak without notes
                """,
            right: """
                ---
                mentor: grace
                mentee: ada
                start: 2026-01-05
                ---
                ## Hopes
                - Ada: to speak without notes
                """),
        "attribute": note(
            session,
            wrong: """
                ## Actions
                - [ ] @ada Send the slides (due Friday)
                """,
            right: """
                ## Actions
                - [ ] @ada Send the slides (due 2026-03-13)
                """),
        "introduction": note(
            session,
            wrong: """
                ## Introductions
                - @grace → (offered 2026-03-12)
                """,
            right: """
                ## Introductions
                - @grace → Mary Somerville (offered 2026-03-12)
                """),
        "introduction-remark": note(
            session,
            wrong: """
                ## Introductions
                - @grace will think of somebody
                """,
            right: """
                ## Introductions
                - @grace → Mary Somerville (offered 2026-03-12)
                """),
        "raw-html": note(
            session,
            wrong: """
                Ada spoke <b>without notes</b> for the first time.
                """,
            right: """
                Ada spoke **without notes** for the first time.
                """),
        "comment": note(
            session,
            wrong: """
                Ada spoke without notes. <!-- Ask again

                in May. -->
                """,
            right: """
                Ada spoke without notes.

                <!-- Ask again

                in May. -->
                """),
        "code-not-run": note(
            session,
            wrong: """
                How the talk is built:

                ```mermaid
                graph LR
                  Question --> Story --> Answer
                ```
                """,
            right: """
                How the talk is built:

                1. Question
                2. Story
                3. Answer
                """),
        "footnote": note(
            session,
            wrong: """
                The meetup moved by a week.[^1]

                [^2]: The room is being painted.
                """,
            right: """
                The meetup moved by a week.[^1]

                [^1]: The room is being painted.
                """),
        "remote-picture": note(
            session,
            wrong: """
                ![The hall](https://example.org/hall.jpg)
                """,
            right: """
                ![The hall](../hall.jpg)
                """),
        "nesting": words(
            wrong: "A mail pasted into a note, whose answers to answers begin with more than a hundred signs `>`.",
            right: "Take the signs away but for one."),
        "too-much": words(
            wrong: "A session with 1,200 tasks of another tool below `## Actions`.",
            right: "Keep those of the pair, and leave the others where they are."),
        "same-milestone": note(
            goal,
            wrong: """
                ---
                title: Give a talk
                start: 2026-01-05
                ---
                ## Milestones
                - [ ] Review by Grace (id review)
                - [ ] Review by the team (id review)
                """,
            right: """
                ---
                title: Give a talk
                start: 2026-01-05
                ---
                ## Milestones
                - [ ] Review by Grace (id review)
                - [ ] Review by the team (id team-review)
                """),
        "attachment": words(
            wrong: "`![The plan](plan.svg)` in a session: a drawing that could run scripts in a browser.",
            right: "Save the drawing as plan.png beside it, and write `![The plan](plan.png)`."),
        "attachment-author": words(
            wrong: "`[The slides](slides.pdf)` in a session that the programme reads: the file names who made it.",
            right: "Look at the properties of the file, and remove there what the readers need not know."),
    ]
}
