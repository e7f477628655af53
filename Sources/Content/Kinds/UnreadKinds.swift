package import Diagnostics

// Files that lie in the folder and are no notes of the programme, and addresses that two files want.
extension ProblemKind {
    static let notRead = ProblemKind(
        "not-read", .warning, "Notes outside the known folders are not read",
        why:
            "The folder says what a note is, so a note elsewhere is never published. Daily notes, templates and an inbox may stay "
            + "where they are: `ignore:` in program.md says so.",
        cure: "name the folder in `ignore:` of program.md, or give it a name that starts with _")
    static let noteEnding = ProblemKind(
        "note-ending", .warning, "A note with another ending is not read",
        why:
            "Only files that end in .md are notes. One with another ending would be missed by nobody until somebody looks for it.",
        cure: "rename the file so that it ends in .md")
    static let syncCopy = ProblemKind(
        "sync-copy", .warning, "A copy that a tool made of a note is not read",
        why:
            "Tools that keep folders in step leave a second copy where two people wrote at once. Read as a note it would count everything twice.",
        cure: "bring what it adds into the note itself, and delete the copy")
    static let takenAddress = ProblemKind(
        "taken-address", .error, "A name gives an address that another page or file needs",
        why:
            "Two files cannot stand at one address. Where capitals are not told apart, names that differ only in them are one.",
        cure: "rename the file")
    package static let noNotes = ProblemKind(
        "no-notes", .error, "There is no note in the folder",
        why:
            "Without a note there is nothing to check and nothing to show; most often the command was given another folder.",
        cure: "write a first agreement, or name the folder with --content")

    static let unreadKinds: [ProblemKind] = [notRead, noteEnding, syncCopy, takenAddress, noNotes]
}
