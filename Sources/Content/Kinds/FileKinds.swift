package import Diagnostics

// Problems of files as such, before anybody reads a word of them.
extension ProblemKind {
    static let unreadable = ProblemKind(
        "unreadable", .error, "A file or folder cannot be read",
        why: "What cannot be read cannot be checked, and a site without it would be silently incomplete.",
        cure: "give yourself permission to read it, or move it out of the folder")
    static let notAFile = ProblemKind(
        "not-a-file", .error, "Something in the folder is neither a file nor a folder",
        why: "Pipes, sockets and devices have no fixed content, and reading one may never end.",
        cure: "move it out of the content folder")
    static let leadsOut = ProblemKind(
        "leads-out", .error, "A symbolic link leads out of the content folder, nowhere, or in a circle",
        why: "A link could bring any file of the machine into a site.",
        cure: "put a copy of what it leads to into the folder, or remove the link")
    static let tooLarge = ProblemKind(
        "too-large", .error, "A note is larger than 1 MiB",
        why: "No note that people type is as large; most likely something was pasted or renamed by mistake.",
        cure: "split the note, or keep the large part as an attachment")
    static let notText = ProblemKind(
        "not-text", .error, "A note is not text in UTF-8",
        why: "Bytes that are no letters would be shown as rubbish, or hide what stands behind them.",
        cure: "save the file as UTF-8 in your editor")
    static let nulByte = ProblemKind(
        "nul-byte", .error, "A note has a NUL byte in it",
        why: "A NUL byte ends the text for many programs: what follows would be lost or hidden.",
        cure: "remove the byte; if there are many, the file is no text, or is text in UTF-16: save it as UTF-8")
    static let unreadableCharacter = ProblemKind(
        "unreadable-character", .warning, "A note has a character in it that no page may hold",
        why:
            "Control characters come with text from terminals and broken conversions. HTML does not allow them, so they "
            + "are left out.",
        cure: "remove the character, or type what it was meant to be")
    static let fileName = ProblemKind(
        "file-name", .error, "A name cannot be used on every machine",
        why:
            "Control and invisible characters, bytes that are no text, long names and those that mean a device on Windows "
            + "(con, nul) break copies, links and listings.",
        cure: "rename the file with letters, digits, blanks and hyphens")
    static let noPlace = ProblemKind(
        "no-place", .error, "A note lies in no known place",
        why: "The folder says what a note is. In an unknown place it would be ignored, and nobody would notice.",
        cure: "move it to the place named, or name it in `ignore:` of program.md")
    static let emptyId = ProblemKind(
        "empty-id", .error, "A file name gives no id",
        why: "The id of a note is made of the letters and digits of its file name, and this name has none.",
        cure: "rename the file so that a letter or a digit is in it")
    static let sameId = ProblemKind(
        "same-id", .error, "Two files have the same id",
        why: "A reference to that id could mean either, and both would want the same address in the site.",
        cure: "rename one of the two")
    static let noAgreement = ProblemKind(
        "no-agreement", .error, "A pair has no agreement",
        why: "Without agreement.md nobody knows who the mentor and the mentee are.",
        cure: "write agreement.md in the pair's folder with at least `mentor:` and `mentee:`")

    static let gitIgnored = ProblemKind(
        "git-ignored", .warning, "Git leaves a note or an attachment out, so it is not published",
        why:
            "What .gitignore names was never meant to leave the machine. Such a note is private whatever it says, and a "
            + "link to such a file becomes words. A rule that leaves out the content folder as a whole does not count.",
        cure:
            "name it in `ignore:` of program.md, or let its name start with _, if it is to stay closed; only what git may keep is published"
    )

    /// Found by `build --verify` after the pages are made.
    package static let leak = ProblemKind(
        "leak", .error, "Something closed would be published",
        why:
            "A verified build reads every byte of the site again. What only closed parts say must stand nowhere in it, so "
            + "nothing was published.",
        cure:
            "reword the part if it only happens to say the same as a page, or add the words to `open_words` in program.md; "
            + "correct the template if one says it")

    package static let moreProblems = ProblemKind(
        "more-problems", .warning, "A note has more problems than are shown",
        why: "Of one note 100 errors and 100 warnings are shown: more would hide those of the other notes.",
        cure: "mend those that are shown, and look again")

    static let fileKinds: [ProblemKind] =
        [
            unreadable, notAFile, leadsOut, tooLarge, notText, nulByte, unreadableCharacter, fileName, noPlace,
            emptyId, sameId, noAgreement, moreProblems, gitIgnored, leak,
        ] + unreadKinds
}
