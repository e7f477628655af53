package import Diagnostics

// What may be written in a tidier way and means the same. `check` says nothing of it; `fmt` writes it.
extension ProblemKind {
    package static let otherName = ProblemKind(
        "other-name", .warning, "A field has another of its names",
        why: "Some fields have names that other tools use for the same. They are read; one name everywhere is found by "
            + "whoever looks for it.",
        cure: "write the name that the manual lists first")
    package static let nameForId = ProblemKind(
        "name-for-id", .warning, "A person with a note is named by name",
        why: "The name is read. The id, which is the name of the file, still leads there when the name in it changes.",
        cure: "write the id")
    package static let blanks = ProblemKind(
        "blanks", .warning, "Blanks stand at the end of a line of the front matter",
        why: "They mean nothing, and show up as changes whenever an editor takes them out.",
        cure: "take them out")

    package static let tidyKinds = [otherName, nameForId, blanks]
}
