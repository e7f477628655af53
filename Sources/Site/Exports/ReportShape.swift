import Diagnostics
import Figures
import MentoringModel

extension Report {
    /// What ``json`` writes, member by member. Whoever changes a key there changes it here, and raises `schema` where an old
    /// reader would go wrong.
    static let shape = JSONShape.object([
        .init("schema", .constant(1), "The version of this format."),
        .init("as_of", .day, "The day that the figures are of."),
        .init("audience", .choice(Audience.allCases.map(\.rawValue)), "Whom the site is for."),
        .init(
            "programme",
            .object([
                .init("name", .optional(.text), "What the programme is called."),
                .init("figures", .list(figure), "The figures of the programme; none in a pair's own build."),
            ]), "The programme as a whole."),
        .init("pairs", .list(pair), "Sorted by id."),
        .init("goals", .list(goal), "Sorted by pair and id."),
        .init("milestones", .list(milestone), "Sorted by pair, goal and id."),
        .init("sessions", .list(session), "Sorted by pair and id."),
        .init("resources", .list(resource), "Sorted by id."),
    ])

    private static let figure = JSONShape.object([
        .init("id", .text, "The name of the figure."),
        .init("value", .withheld(.optional(.number)), "A share, a count, a median or a mean."),
        .init("numerator", .withheld(.optional(.number)), "Of a share, what counts."),
        .init("denominator", .withheld(.optional(.number)), "Of a share, what it is counted over."),
        .init("n", .withheld(.optional(.whole)), "How many things the figure rests on."),
    ])

    private static let pair = JSONShape.object([
        .init("id", .text, "The id of the pair."),
        .init("mentors", .list(.text), "Ids of people."),
        .init("mentees", .list(.text), "Ids of people."),
        .init("status", .choice(Agreement.Status.allCases.map(\.rawValue)), "Whether it goes on."),
        .init("start", .optional(.day), "Its first day."),
        .init("end", .optional(.day), "Its last day."),
        .init("figures", .list(figure), "The figures of the pair, for those who are told of them."),
        .init(
            "ledger",
            .list(
                .object([
                    .init("promise", .choice(LedgerEntry.Promise.allCases.map(\.rawValue)), "What was promised."),
                    .init("state", .choice(LedgerEntry.State.allCases.map(\.rawValue)), "What came of it."),
                    .init("evidence", .text, "In English words."),
                ])), "The terms of the agreement."),
        .init(
            "signals",
            .list(
                .object([
                    .init("code", .text, "The sign; which there are stands in the manual."),
                    .init("urgent", .truth, "Whether it cannot wait."),
                    .init("evidence", .optional(.text), "In English words."),
                    .init("next_step", .text, "In English words."),
                ])), "Signs that this pair could use a talk."),
    ])

    private static let goal = JSONShape.object([
        .init("pair", .text, "The id of the pair."),
        .init("id", .text, "The id of the goal."),
        .init("title", .text, "As written."),
        .init("owner", .optional(.text), "The id of a person."),
        .init("status", .choice(Goal.Status.allCases.map(\.rawValue)), "As written."),
        .init("measure", .choice(MeasureKind.allCases.map(\.rawValue)), "How it is measured."),
        .init("progress_raw", .optional(.number), "The share of the way, also below 0 and above 1."),
        .init("progress", .optional(.number), "The same from 0 to 1."),
        .init("expected", .optional(.number), "The share that the plan has for this day."),
        .init("gap", .optional(.number), "expected - progress."),
        .init("days_behind", .optional(.number), "Below 0 it is ahead."),
        .init("needed_pace", .optional(.number), "How many times the planned pace it takes from now on."),
        .init("health", .choice(Health.allCases.map(\.rawValue)), "How it goes."),
        .init("reason", .text, "In English words."),
        .init(
            "forecast",
            .optional(
                .object([
                    .init("plan_pace", .optional(.day), "When it is done at the planned pace."),
                    .init("current_pace", .optional(.day), "When it is done at the pace of late."),
                ])), "Where a day can be told."),
        .init("reached", .optional(.day), "The day on which the target was reached."),
        .init(
            "smart", .object(["S", "M", "A", "R", "T"].map { .init($0, .truth, "") }),
            "Which letters of SMART are met."),
        .init("attainment_t", .optional(.number), "Goal attainment, where 50 is what was expected."),
    ])

    private static let milestone = JSONShape.object([
        .init("pair", .text, "The id of the pair."),
        .init("goal", .text, "The id of the goal."),
        .init("id", .text, "The id of the milestone."),
        .init("title", .text, "As written."),
        .init("due", .optional(.day), ""),
        .init("done", .optional(.day), ""),
        .init("status", .choice(MilestoneFigures.Status.allCases.map(\.rawValue)), "How it stands."),
        .init("days_late", .optional(.whole), ""),
        .init("weight", .number, "Its weight in the goal."),
    ])

    private static let session = JSONShape.object([
        .init("pair", .text, "The id of the pair."),
        .init("id", .text, "The id of the session."),
        .init("date", .day, ""),
        .init("status", .choice(Session.Status.allCases.map(\.rawValue)), ""),
        .init("planned_minutes", .optional(.number), ""),
        .init("actual_minutes", .optional(.number), ""),
    ])

    private static let resource = JSONShape.object([
        .init("id", .text, "The id of the resource."),
        .init("title", .text, "As written."),
        .init("kind", .optional(.choice(Resource.Kind.allCases.map(\.rawValue))), ""),
        .init("used_by_pairs", .withheld(.optional(.whole)), "How many pairs use it."),
        .init("useful_mean", .withheld(.optional(.number)), "From 1 to 5."),
        .init("stale", .truth, "Whether it should be looked at again."),
    ])

    static let jsonSchema = shape.schema(id: "report.schema.json", title: "The figures of a mentoring programme")
}

/// What ``ManifestText`` writes.
let manifestShape = JSONShape.object([
    .init("schema", .constant(1), "The version of this format."),
    .init("as_of", .day, "The day that the site is of."),
    .init("audience", .choice(Audience.allCases.map(\.rawValue)), "Whom the site is for."),
    .init(
        "withheld",
        .optional(.object([.init("goals", .whole, ""), .init("sessions", .whole, "")])),
        "How many notes are closed to this audience; only coordinators are told."),
    .init(
        "files", .list(.object([.init("path", .text, ""), .init("sha256", .digest, "")])),
        "Every file of the site but this one, sorted by path."),
])

let manifestSchema = manifestShape.schema(id: "manifest.schema.json", title: "The files of a site")
