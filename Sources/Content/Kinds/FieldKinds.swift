import Diagnostics

// Problems of fields and their values, one by one.
extension ProblemKind {
    static let unknownKey = ProblemKind(
        "unknown-key", .warning, "A field is unknown",
        why: "What stands in it is read by nothing and shown nowhere. Most often the name is misspelt.",
        cure: "correct the name, or remove the field")
    static let visibilityKey = ProblemKind(
        "visibility-key", .error, "A field looks as if it should close the note, but does not",
        why: "A slip in the name of `visibility` must not publish what was meant to be closed.",
        cure: "write `visibility:` with private, pair, program or public")
    static let keyTwice = ProblemKind(
        "key-twice", .error, "Two fields mean the same",
        why: "A field and its alias were both written, and only one value could count.",
        cure: "keep one of the two")
    static let missing = ProblemKind(
        "missing", .error, "A field that is needed is missing",
        why: "Without it the note says too little to be used.",
        cure: "add the field")
    static let shape = ProblemKind(
        "shape", .error, "A field has the wrong form",
        why: "A text, a list and a set of fields are different things, and this field wants another one.",
        cure: "write it in the form that the message names")
    static let day = ProblemKind(
        "day", .error, "A day cannot be read",
        why: "Days are written YYYY-MM-DD, so that nobody must guess which number is the month.",
        cure: "write the day as YYYY-MM-DD, for example 2026-03-14")
    static let length = ProblemKind(
        "length", .error, "A length of time cannot be read",
        why: "Lengths are hours and minutes.",
        cure: "write 45m, 1h 30m, 1.5h or 90 min; a bare number is minutes")
    static let span = ProblemKind(
        "span", .error, "A span of days cannot be read",
        why: "Spans say how often, or after how long.",
        cure: "write 48h, 14d, 2w, 3mo, weekly, every 2 weeks, monthly or quarterly")
    static let number = ProblemKind(
        "number", .error, "A number cannot be read",
        why: "Figures are computed from it.",
        cure: "write digits with a point for decimals, such as 3, 3.5 or 1_000")
    static let unit = ProblemKind(
        "unit", .error, "A number has another unit than the field",
        why: "A value in one unit and a target in another give a wrong percentage.",
        cure: "write the number in the field's own unit, or without a unit")
    static let range = ProblemKind(
        "range", .error, "A number is outside its range",
        why: "The scale ends before it.",
        cure: "choose a number on the scale")
    static let yesNo = ProblemKind(
        "yes-no", .error, "A yes or no cannot be read",
        why: "Only yes and no leave no doubt.",
        cure: "write yes or no")
    static let choice = ProblemKind(
        "choice", .error, "A value is none of the possible ones",
        why: "The field knows a fixed list of words.",
        cure: "write one of the words that the message lists")
    static let emptySlug = ProblemKind(
        "empty-reference", .error, "A reference has no letter or digit in it",
        why: "References are ids, and an id is made of letters and digits.",
        cure: "write the id of the note: its file name without .md")
    static let otherType = ProblemKind(
        "other-type", .error, "`type:` contradicts the folder",
        why: "The folder says what a note is; one of the two is wrong.",
        cure: "remove `type:`, or move the file")
    static let address = ProblemKind(
        "address", .error, "An address cannot be linked to",
        why: "Only addresses that start with https://, http:// or mailto: are safe to put on a page.",
        cure: "write the whole address, starting with https://")
    static let unknownSkill = ProblemKind(
        "unknown-skill", .warning, "A skill is not in the programme's vocabulary",
        why: "program.md lists the skills; another word for the same thing splits the library.",
        cure: "use the word of the list, or add this one to `skills:` in program.md")
    static let skillWithoutLetters = ProblemKind(
        "skill-without-letters", .warning, "A skill has no letter or digit",
        why: "The page of a skill is named by its letters and digits, so this one has no page and matches nobody.",
        cure: "write the skill in words, or remove it")
    static let skillsAlike = ProblemKind(
        "skills-alike", .warning, "Two skills make one page",
        why:
            "Skills are told apart by letters, digits, +, #, & and a dot in front; everything else is the same skill in another writing.",
        cure: "write the skill in one way everywhere, or name the other one in words")
    static let siteLanguage = ProblemKind(
        "site-language", .warning, "The site does not speak this language",
        why:
            "The words of the pages themselves are there in a few languages only; the site says in English what it cannot say otherwise.",
        cure: "write one of the languages that the message lists, or remove the field")
    static let sectionName = ProblemKind(
        "section-name", .error, "A name of a section cannot be used",
        why: "`sections:` gives the sections of notes names of one's own, each name to one section.",
        cure: "write the section's name with its own names behind it: {actions: [Homework, Hausaufgaben]}")
    static let colour = ProblemKind(
        "colour", .error, "A colour cannot be read",
        why: "Themes take colours in one form, so that their contrast can be computed.",
        cure: "write # and six digits, two each for red, green and blue: \"#1f5c4d\"")
    static let contrast = ProblemKind(
        "contrast", .error, "A colour of the theme is too pale to be read",
        why: "Links and words of charts are written in it, and on light paper not everybody could read them.",
        cure: "use the colour that the message proposes, or a darker one")
    static let digest = ProblemKind(
        "digest", .error, "A digest of terms cannot be read",
        why: "`terms` is what ties a signature to the words that were signed: 12 hexadecimal digits.",
        cure: "remove `terms` and sign again")

    static let fieldKinds: [ProblemKind] = [
        unknownKey, visibilityKey, keyTwice, missing, shape, day, length, span, number, unit, range, yesNo, choice,
        emptySlug,
        otherType, address, unknownSkill, skillWithoutLetters, skillsAlike, siteLanguage, sectionName, colour, contrast,
        digest,
    ]
}
