import Diagnostics

// References that lead nowhere.
extension ProblemKind {
    static let unknownPerson = ProblemKind(
        "unknown-person", .error, "A person is not in people/",
        why: "With a people/ folder every name is checked, so that a misspelt id does not become a second person.",
        cure:
            "correct the id, or add a file for the person to people/; the programme reads it unless it says visibility: private"
    )
    static let unknownMember = ProblemKind(
        "unknown-member", .warning, "A name is nobody's in this pair",
        why: "Without a people/ folder the members of the pair are the people, and a misspelt name would be one more.",
        cure: "write the name as the agreement has it")
    static let severalPeople = ProblemKind(
        "several-people", .error, "A name fits several people",
        why: "A first name names somebody only where one person of the pair, or else of the programme, has it.",
        cure: "write the id of the one who is meant")
    static let referencePath = ProblemKind(
        "reference-path", .error, "A path leads to a note of another kind",
        why: "The field names a note of one kind, and the folder in the path is that of another.",
        cure: "write the id of the note: its file name without .md")
    static let unknownGoal = ProblemKind(
        "unknown-goal", .error, "A goal does not exist in this pair",
        why: "Progress and agenda items of an unknown goal would be lost.",
        cure: "correct the id, or add the goal")
    static let unknownResource = ProblemKind(
        "unknown-resource", .error, "A resource is not in resources/",
        why: "The link would lead nowhere.",
        cure: "correct the id, or add the resource")
    static let unknownLink = ProblemKind(
        "unknown-link", .warning, "A [[link]] leads to no note",
        why:
            "The link leads nowhere, so its words stand alone. Where it leads to a file that no page is made of, a page "
            + "shows … in its place.",
        cure: "correct the id or the title between the brackets, add the note, or remove the brackets")
    static let ambiguousLink = ProblemKind(
        "ambiguous-link", .error, "A [[link]] may mean several notes",
        why: "Some readers may see one of them and not the other, so none is chosen.",
        cure: "write the path of the one that is meant")
    static let unknownHeading = ProblemKind(
        "unknown-heading", .warning, "A link leads to a heading that the note does not have",
        why: "The link leads to the page, but not to the place on it.",
        cure: "correct what stands behind the #")
    static let notLinked = ProblemKind(
        "not-linked", .warning, "An address makes no link",
        why:
            "A blank ends an address, and a page links only to files of the folder and to addresses of the web, of mail "
            + "and of telephones.",
        cure: "write %20 for a blank, or an address with https:")
    static let brokenLink = ProblemKind(
        "broken-link", .error, "A relative link leads to no file",
        why: "The link would lead nowhere.",
        cure: "correct the path; it starts at the folder of this note")
    static let linkLeadsOut = ProblemKind(
        "link-leads-out", .error, "A link leads out of the content folder",
        why: "What lies outside is not part of the site.",
        cure: "link to a file below the content folder, or to a whole address")
    static let parentCircle = ProblemKind(
        "parent-circle", .error, "Goals are each other's parents",
        why: "Progress of each would rest on itself.",
        cure: "remove `parent:` from one of them")

    static let linkKinds: [ProblemKind] = [
        unknownPerson, unknownMember, severalPeople, referencePath, unknownGoal, unknownResource, unknownLink,
        ambiguousLink, unknownHeading, brokenLink, notLinked, linkLeadsOut, parentCircle,
    ]
}
