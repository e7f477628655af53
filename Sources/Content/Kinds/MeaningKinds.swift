package import Diagnostics

// What can be read, but cannot be meant.
extension ProblemKind {
    static let startAfterDue = ProblemKind(
        "start-after-due", .error, "A goal starts on or after the day it is due",
        why: "A window without a day has no pace.",
        cure: "correct `start:` or `due:`")
    static let endBeforeStart = ProblemKind(
        "end-before-start", .error, "Something ends before it starts",
        why: "A time that ends before it begins cannot be counted.",
        cure: "exchange the two days, or correct one of them")
    static let targetIsBaseline = ProblemKind(
        "target-is-baseline", .error, "The target of a metric is its baseline",
        why: "There is no way to go, so no share of it can be computed.",
        cure: "correct `baseline:` or `target:`; to hold a level use `between: [low, high]`")
    static let weight = ProblemKind(
        "weight", .error, "A weight is negative, or all of them are zero",
        why: "Progress is a weighted mean, and these weights have none.",
        cure: "use weights above 0, or leave them out")
    static let band = ProblemKind(
        "band", .error, "A band is upside down",
        why: "No value lies between a lower end that is above the upper one.",
        cure: "write the smaller number first: between: [4, 6]")
    static let measure = ProblemKind(
        "measure", .error, "A measure cannot be used",
        why: "Progress is computed from it.",
        cure: "write `milestones`, `checklist`, {done_when: …}, {metric: …, baseline: 0, target: 6} "
            + "or {metric: …, between: [4, 6]}")
    static let measureOutside = ProblemKind(
        "measure-outside", .warning, "A part of a measure stands outside `measure:`",
        why: "It is read as part of the measure where a target is known; other readers of the note may miss it.",
        cure: "write measure: {metric: …, unit: …, baseline: 0, target: 6}")
    static let valueUnused = ProblemKind(
        "value-unused", .warning, "A value of a goal is not used",
        why: "The goal is not measured by a number, so the value is in no figure.",
        cure: "add measure: {metric: …, baseline: 0, target: 6} to the goal, or remove the value")
    static let weightUnused = ProblemKind(
        "weight-unused", .warning, "A weight of a goal is in no figure",
        why: "A weight is the share of a goal in the one it belongs to, where that one is measured by its sub-goals.",
        cure: "add `parent:` with the goal it belongs to, or take the weight out")
    static let nothingToMeasure = ProblemKind(
        "nothing-to-measure", .warning, "A goal has none of the items that measure it",
        why: "Its progress is `no data` until there is one.",
        cure: "add task items to the body, or another measure")
    static let noBaseline = ProblemKind(
        "no-baseline", .warning, "A metric has no baseline",
        why: "Progress is the way from the baseline to the target; without one 0 is assumed, "
            + "and the goal may look half done on its first day.",
        cure: "add `baseline:` to the measure: the value on the first day")
    static let noStart = ProblemKind(
        "no-start", .warning, "A goal has no start",
        why: "Without a start of its own the goal takes the pair's; without that it has no pace.",
        cure: "add `start:` with the day on which work on it began")
    static let noActiveDays = ProblemKind(
        "no-active-days", .warning, "A goal has no day on which it is not paused",
        why: "Pauses cover its whole window, so it has no pace.",
        cure: "correct `pauses:`, or the goal's days")
    static let severalValues = ProblemKind(
        "several-values", .warning, "A goal has several values for one day",
        why: "Only one of them counts: the goal file's own, else the one written last.",
        cure: "keep the right one")
    static let milestoneOutside = ProblemKind(
        "milestone-outside", .warning, "A milestone is due outside its goal's days",
        why: "A step before the start or after the end of its goal cannot be part of the plan.",
        cure: "correct the milestone's day, or the goal's `start:` or `due:`")
    static let sessionOutside = ProblemKind(
        "session-outside", .warning, "A session lies outside the pairing",
        why: "The agreement starts later or ended earlier, so the session is in no figure of the pair.",
        cure: "correct the session's day, or `start:` or `end:` of the agreement")
    static let agendaOver = ProblemKind(
        "agenda-over", .warning, "An agenda is longer than the meeting",
        why: "A time box works only when what is in it fits.",
        cure: "shorten or drop a topic, or plan a longer meeting")
    static let noDate = ProblemKind(
        "no-date", .error, "A session or pulse has no day",
        why: "Everything in it counts from its day.",
        cure: "begin the file name with the day, 2026-03-14-first-talk.md, or add `date:`")
    static let twoPulses = ProblemKind(
        "two-pulses", .error, "One person answered the pulse twice in a month",
        why: "A round has one answer by each person.",
        cure: "remove one of the two files")

    static let publicInClosedPair = ProblemKind(
        "public-in-closed-pair", .warning, "Something is public in a pair whose agreement is not",
        why: "A public build holds nothing of a pair whose agreement is not public, so it will not be shown there.",
        cure:
            "take `public` out here, and with it the whole line if it is a field, so that what is written is what is shown"
    )

    static let meaningKinds: [ProblemKind] = [
        startAfterDue, endBeforeStart, targetIsBaseline, weight, band, measure, measureOutside, valueUnused,
        weightUnused,
        nothingToMeasure, noBaseline, noStart,
        noActiveDays, severalValues, milestoneOutside, sessionOutside, agendaOver, noDate, twoPulses,
        publicInClosedPair,
    ]

    /// Every kind of problem, in the order of the manual.
    package static let all: [ProblemKind] =
        fileKinds + frontMatterKinds + fieldKinds + bodyKinds + itemKinds + linkKinds + meaningKinds
}
