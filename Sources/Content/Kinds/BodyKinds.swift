package import Diagnostics

// Problems of the Markdown below the front matter.
extension ProblemKind {
    package static let mark = ProblemKind(
        "mark", .error, "A mark looks as if it should close a section, but does not",
        why: "A typo must not publish what was meant to be closed.",
        cure: "end the heading with the mark, such as (private), in round brackets")
    static let markOpensNothing = ProblemKind(
        "mark-opens-nothing", .warning, "A mark opens nothing here",
        why:
            "Only sections of sessions and goals can be opened further than their file, and never inside a closed one.",
        cure: "remove the mark")
    static let attribute = ProblemKind(
        "attribute", .error, "The brackets at the end of an item cannot be read",
        why: "They begin like attributes, so they were meant to be read, and guessing would give wrong figures.",
        cure: "write days as YYYY-MM-DD and numbers as digits, with commas between: (due YYYY-MM-DD, weight 2)")
    static let introduction = ProblemKind(
        "introduction", .error, "An introduction names nobody",
        why: "An introduction that leads to no one can be neither kept nor counted.",
        cure: "write `@mentor → Name (offered YYYY-MM-DD)`")
    static let introductionRemark = ProblemKind(
        "introduction-remark", .warning, "An item under Introductions introduces nobody",
        why: "It has a person or a box like an introduction, but without an arrow or a day it is read as a remark: "
            + "no page counts it.",
        cure: "write `@mentor → Name (offered YYYY-MM-DD)`; a remark does not begin with a person")
    static let rawHTML = ProblemKind(
        "raw-html", .warning, "Raw HTML is left out",
        why: "HTML could carry scripts, so none of it reaches a page.",
        cure: "write it in Markdown; a comment <!-- … --> is fine")
    static let comment = ProblemKind(
        "comment", .error, "A comment would be shown, or hides more than was meant",
        why:
            "Who writes a comment means that nobody reads it: <!-- … --> or %%…%%. In a sentence a blank line ends the first. "
            + "The second goes on to the next %%, so one without an end takes all that follows with it, and a heading in "
            + "it closes nothing behind it.",
        cure: "begin the comment on a line of its own and end it with --> or %%, or put the words under a heading with "
            + "(private)")
    static let codeNotRun = ProblemKind(
        "code-not-run", .warning, "Code that another program runs is shown as code",
        why: "Diagrams, queries and templates (mermaid, dataview, <% … %>) are made into pictures and lists by other "
            + "programs. Here nothing runs, so readers see the code.",
        cure:
            "write what it shows as words, a list or a picture, or put it between %% if nobody needs to see it on the "
            + "site")
    static let footnote = ProblemKind(
        "footnote", .warning, "A footnote and its reference do not find each other",
        why:
            "A reference that no footnote belongs to is shown as it was written, and no page shows a footnote that nothing refers to.",
        cure: "write [^1] where it belongs, and on a line of its own what it says: [^1]: …")
    static let remotePicture = ProblemKind(
        "remote-picture", .warning, "A picture from another site becomes a link",
        why: "Loading it would tell that site who reads this page.",
        cure: "save the picture beside the note and link to the copy")
    static let nesting = ProblemKind(
        "nesting", .error, "Quotes and lists are nested too deeply",
        why:
            "More than 100 levels, or a list indented by 200 blanks, are nothing that people type, and take very long to "
            + "read.",
        cure: "remove the extra > or - or blanks at the start of the line")
    static let tooMuch = ProblemKind(
        "too-much", .error, "A note holds more of something than can be read",
        why: "More than 1,000 items in the sections of a note, or thousands of pictures in one paragraph, are nothing "
            + "that people type, and pages and figures of them would take minutes.",
        cure: "split the note")
    static let sameMilestone = ProblemKind(
        "same-milestone", .error, "Two milestones of a goal have the same id",
        why: "A reference to it could mean either.",
        cure: "give one of them another id: (id second-review)")

    package static let attachment = ProblemKind(
        "attachment", .warning, "A file that a page links to is not published",
        why: "It could run in a reader's browser, or tells more about its making than can be taken out. "
            + "The link becomes words. Only `build` looks into attachments.",
        cure: "link to a JPEG, PNG, WebP or PDF file")

    package static let attachmentAuthor = ProblemKind(
        "attachment-author", .warning, "A file is published with all that it says of its author",
        why: "PDFs, office documents, recordings and archives may name their authors, places and earlier versions, "
            + "and that cannot be taken out here. A build for the pair does not tell of it. Only `build` looks into "
            + "attachments.",
        cure: "look at the file's properties, and remove there what the readers need not know")

    static let bodyKinds: [ProblemKind] = [
        mark, markOpensNothing, attribute, introduction, introductionRemark, rawHTML, comment, codeNotRun, footnote,
        remotePicture, nesting, tooMuch, sameMilestone, attachment, attachmentAuthor,
    ]
}
