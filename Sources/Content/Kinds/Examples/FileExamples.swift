// Examples of problems of files as such.
extension ProblemExample {
    static let ofFiles: [String: ProblemExample] = [
        "unreadable": words(
            wrong: "A note that another account of the machine wrote, and that you may not open.",
            right: "Give yourself the right to read it (`chmod u+r` with its path), or move it out of the folder."),
        "not-a-file": words(
            wrong: "A pipe or a socket that a program left behind in `resources/`.",
            right: "Stop the program, and remove what it left."),
        "leads-out": words(
            wrong: "`resources/slides.pdf` is a symbolic link to `~/Desktop/slides.pdf`.",
            right: "Remove the link, and put a copy of the file in its place."),
        "too-large": words(
            wrong: "A session of 3 MB, with the whole record of a chat pasted into it.",
            right: "Keep in the note what matters, and put the record beside it as a text file."),
        "not-text": words(
            wrong: "A note saved as Latin-1 or UTF-16 by an old editor.",
            right: "Open it there, choose “Save with encoding”, and take UTF-8."),
        "nul-byte": note(
            session,
            wrong: """
                ## Wins
                - Ada gave her\u{0} first talk
                """,
            right: """
                ## Wins
                - Ada gave her first talk
                """),
        "unreadable-character": note(
            session,
            wrong: """
                ## Wins
                - Ada gave her first talk\u{8}
                """,
            right: """
                ## Wins
                - Ada gave her first talk
                """),
        "file-name": notes(
            wrong: [
                Note(
                    "resources/con.md",
                    """
                    # Reasons against slides
                    Ten of them.
                    """)
            ],
            right: [
                Note(
                    "resources/against-slides.md",
                    """
                    # Reasons against slides
                    Ten of them.
                    """)
            ]),
        "no-place": notes(
            wrong: [
                Note(
                    "pairs/ada-grace/lightning-talk.md",
                    """
                    ---
                    title: Give a lightning talk
                    start: 2026-01-05
                    due: 2026-04-30
                    ---
                    """)
            ],
            right: [
                Note(
                    "pairs/ada-grace/goals/lightning-talk.md",
                    """
                    ---
                    title: Give a lightning talk
                    start: 2026-01-05
                    due: 2026-04-30
                    ---
                    """)
            ]),
        "empty-id": notes(
            wrong: [
                Note(
                    "resources/🎤.md",
                    """
                    # Before you speak
                    Five minutes of breathing.
                    """)
            ],
            right: [
                Note(
                    "resources/before-you-speak.md",
                    """
                    # Before you speak
                    Five minutes of breathing.
                    """)
            ]),
        "same-id": notes(
            wrong: [
                Note(
                    "resources/books/openings.md",
                    """
                    # Ten openings of famous talks
                    """),
                Note(
                    "resources/videos/openings.md",
                    """
                    # How to open a talk
                    """),
            ],
            right: [
                Note(
                    "resources/books/openings.md",
                    """
                    # Ten openings of famous talks
                    """),
                Note(
                    "resources/videos/how-to-open.md",
                    """
                    # How to open a talk
                    """),
            ]),
        "no-agreement": notes(
            wrong: [
                Note(
                    session,
                    """
                    ## Wins
                    - Ada gave her first talk
                    """)
            ],
            right: [
                Note(
                    session,
                    """
                    ## Wins
                    - Ada gave her first talk
                    """),
                Note(
                    agreement,
                    """
                    ---
                    mentor: Grace
                    mentee: Ada
                    ---
                    """),
            ],
            isAlone: true),
        "more-problems": words(
            wrong:
                "One note with a hundred and fifty errors, such as a table of another tool pasted into the front matter.",
            right: "Mend those that are shown, most often by one change, and run `waymark check` again."),
        "git-ignored": notes(
            wrong: [
                Note(
                    ".gitignore",
                    """
                    *-draft.md
                    """),
                Note(
                    "resources/openings-draft.md",
                    """
                    # How to open a talk
                    """),
            ],
            right: [
                Note(
                    program,
                    """
                    ---
                    ignore: ["*-draft.md"]
                    ---
                    """),
                Note(
                    ".gitignore",
                    """
                    *-draft.md
                    """),
                Note(
                    "resources/openings-draft.md",
                    """
                    # How to open a talk
                    """),
            ]),
        "leak": words(
            wrong:
                "A closed goal is called “Ask for a raise”, and the same words stand in a note that everybody may read.",
            right:
                "Reword the open note; if both only happen to say the same, add the words to `open_words` in program.md."
        ),
    ]
}
