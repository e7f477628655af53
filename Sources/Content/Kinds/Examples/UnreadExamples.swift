// Examples of files that are not read, and of addresses that two files want.
extension ProblemExample {
    static let ofFilesNotRead: [String: ProblemExample] = [
        "not-read": notes(
            wrong: [
                Note(
                    "Daily/2026-03-12.md",
                    """
                    Lunch with Grace at noon.
                    """)
            ],
            right: [
                Note(
                    "Daily/2026-03-12.md",
                    """
                    Lunch with Grace at noon.
                    """),
                Note(
                    program,
                    """
                    ---
                    ignore: [/Daily/]
                    ---
                    """),
            ]),
        "note-ending": notes(
            wrong: [
                Note(
                    "resources/openings.markdown",
                    """
                    # How to open a talk
                    """)
            ],
            right: [
                Note(
                    "resources/openings.md",
                    """
                    # How to open a talk
                    """)
            ]),
        "sync-copy": notes(
            wrong: [
                Note(
                    "pairs/ada-grace/sessions/2026-03-12 (conflicted copy 2026-03-13).md",
                    """
                    ## Actions
                    - [ ] @ada Send the outline (due 2026-03-26)
                    - [ ] @grace Book the room (due 2026-03-26)
                    """)
            ],
            right: [
                Note(
                    session,
                    """
                    ## Actions
                    - [ ] @ada Send the outline (due 2026-03-26)
                    - [ ] @grace Book the room (due 2026-03-26)
                    """)
            ]),
        "taken-address": notes(
            wrong: [
                Note(
                    "resources/index.md",
                    """
                    # Where to begin
                    Three texts for the first month.
                    """)
            ],
            right: [
                Note(
                    "resources/about-this-library.md",
                    """
                    # Where to begin
                    Three texts for the first month.
                    """)
            ]),
        "no-notes": words(
            wrong: "`waymark check` where the notes lie in `~/mentoring/notes`.",
            right: "`waymark check --content ~/mentoring/notes`"),
    ]
}
