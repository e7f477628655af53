import Diagnostics

// Problems of list items: what stands in them and is not read.
extension ProblemKind {
    static let unread = ProblemKind(
        "unread", .warning, "A box, a person or a day in an item is not read",
        why: "It looks like data, but stands where none is read. The page shows it as words, and no figure counts it.",
        cure: "put the item under the heading of its section, and write (due YYYY-MM-DD) for a day")
    static let dayInWords = ProblemKind(
        "day-in-words", .warning, "A day is said in words",
        why: "“By Friday” is another day each week, so a promise without a written day never falls due.",
        cure: "write the day: (due YYYY-MM-DD)")
    static let nearSection = ProblemKind(
        "near-section", .warning, "A heading is nearly the name of a section",
        why:
            "Only the names of sections open one. Below any other heading a list is free text, and no figure counts it.",
        cure: "write the name as the manual has it, or another heading if none is meant")
    static let otherBox = ProblemKind(
        "other-box", .warning, "A box has a sign that looks like a tick",
        why: "Only [x] means done and [-] cancelled. Any other sign is read as open.",
        cure: "write [x] or [-]")
    static let struckItem = ProblemKind(
        "struck-item", .warning, "An item is struck through, but open",
        why: "Nobody can tell whether it was done or given up.",
        cure: "write [x] or [-] in its box")
    static let stateInWords = ProblemKind(
        "state-in-words", .warning, "An item says in words that it is done",
        why:
            "A state counts as a box, as a tick at the end, and alone in brackets or behind a dash: (done), – cancelled. "
            + "Among other words it is a word, and the item counts as open.",
        cure: "write [x] or [-] in front of the item")
    static let twoStates = ProblemKind(
        "two-states", .warning, "The box of an item and its words say different states",
        why: "Nobody can tell whether it was done or given up. The box counts.",
        cure: "keep the one that is true")
    static let emptyItem = ProblemKind(
        "empty-item", .warning, "An item has no words",
        why: "A person or a day alone says nothing that could be shown or counted.",
        cure: "write what is meant, or take the item out")
    static let severalOwners = ProblemKind(
        "several-owners", .warning, "An item names several people where one counts",
        why: "A topic, a milestone or an introduction belongs to one person. The others are not counted.",
        cure: "name one person, or write an item for each")
    static let agendaLength = ProblemKind(
        "agenda-length", .warning, "A topic's time stands where it is not read",
        why:
            "The time of a topic stands in front of it, or behind it in brackets or after a dash; elsewhere it is words.",
        cure: "write it in front: - 20m Last promises")
    static let unreadValue = ProblemKind(
        "unread-value", .warning, "A value of a goal cannot be read",
        why: "A value belongs to a day and a goal. One that lacks either is in no figure.",
        cure: "under Updates of a goal write - YYYY-MM-DD: 12, under Progress of a session - [[goal]]: 12")
    static let noList = ProblemKind(
        "no-list", .warning, "A section has sentences where a list belongs",
        why: "Only the items of a list are counted as wins, questions or promises. Sentences stay in the notes.",
        cure: "begin each with a hyphen and a blank: - …")
    static let nearlySamePromise = ProblemKind(
        "nearly-same-promise", .warning, "A promise is told again in nearly the same words",
        why:
            "A promise is known again by its person and its words. In other words it is another one, and both stay open.",
        cure: "write the same words in both, or give both the same id: (id slides)")
    static let nearlySameContact = ProblemKind(
        "nearly-same-contact", .warning, "A contact is named again with or without a title or an addition",
        why:
            "An introduction is known again by who makes it and the name of the contact. Under another name it is another one, "
            + "and both are counted.",
        cure: "write the name of the first time: - @ada → Prof. Sam Ortiz (met YYYY-MM-DD)")
    static let tickedElsewhere = ProblemKind(
        "ticked-elsewhere", .warning, "A promise is said to be kept where it is not read",
        why:
            "A promise is known again by its person and its words, below a heading such as Actions. Told anywhere else, or "
            + "without its person, it stays open.",
        cure: "write it below ## Actions with its person, in the same words: - [x] @ada Draft the pre-read")
    static let unreadTable = ProblemKind(
        "unread-table", .warning, "A table in a section is not read, or not all of it",
        why:
            "The rows of a table are items where its columns have names that are known: who, what, due, done; topic and "
            + "minutes; goal and value. What another column or a cell says is in no figure, and no page shows it.",
        cure: "name the columns so, or write a list")
    static let stepDay = ProblemKind(
        "step-day", .warning, "A step of a milestone has a day or a weight of its own",
        why:
            "Boxes below a milestone are its steps. The milestone is what counts: it takes the last day of its steps where "
            + "it has none, and no weight of theirs.",
        cure: "give the day to the milestone; or take its box away, so that each step is a milestone")

    static let chosenOption = ProblemKind(
        "chosen-option", .warning, "An option seems to be the chosen one",
        why: "An option is chosen by its box, or by a word such as (chosen) in brackets or behind an arrow at its end.",
        cure: "write - [x] in front of the option that was chosen")
    static let fieldInBody = ProblemKind(
        "field-in-body", .warning, "A field stands in the body or in the name of the file",
        why:
            "Days, lengths, people and answers of a note are read from its front matter. Elsewhere they are words, and no "
            + "figure counts them.",
        cure: "write it between two lines --- at the top of the note: actual: 50m")

    static let noSections = ProblemKind(
        "no-sections", .warning, "A session is sentences only",
        why:
            "Promises, wins, decisions and questions are read from lists below headings. A note that has no heading, as one "
            + "dictates it, is shown, but no figure counts anything of it.",
        cure:
            "put promises below ## Actions, wins below ## Wins and so on, or write a heading such as ## Notes above words that "
            + "are words only")

    static let noAnswer = ProblemKind(
        "no-answer", .warning, "A pulse note has no answers",
        why: "A pulse counts by its five answers from 1 to 5. Sentences beside them are read by people only.",
        cure: "write answers: {heard: 4, safe: 5} into the front matter, with your own numbers")

    static let itemKinds: [ProblemKind] = [
        unread, dayInWords, nearSection, otherBox, struckItem, stateInWords, twoStates, emptyItem, severalOwners,
        agendaLength, unreadValue, noList, nearlySamePromise, nearlySameContact, tickedElsewhere, unreadTable, stepDay,
        chosenOption,
        fieldInBody, noSections, noAnswer,
    ]
}
