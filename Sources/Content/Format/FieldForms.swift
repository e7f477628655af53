import MentoringModel

/// What stands in a field, for those who complete and check front matter outside of this program.
///
/// The readers of notes decide what is read; a test holds both against each other, form by form.
indirect enum FieldForm: Sendable {
    case text, texts
    /// `YYYY-MM-DD`.
    case day, days
    case span
    /// In minutes where it is a bare number.
    case length
    case number
    case whole(ClosedRange<Int>)
    case choice([String])
    case choices([String])
    case yesNo
    /// The id or name of a person, a goal or a resource.
    case reference, references
    /// Addresses of the web.
    case addresses
    case fields([String: FieldEntry])
    case list([String: FieldEntry])
    /// Fields by names that the note chooses.
    case named(FieldForm)
    case either([FieldForm])
}

/// A field with what it says.
struct FieldEntry: Sendable {
    let form: FieldForm
    let words: String

    init(_ form: FieldForm, _ words: String) {
        self.form = form
        self.words = words
    }
}

extension FieldEntry {
    static func choice<Value: RawRepresentable & CaseIterable>(_: Value.Type, _ words: String) -> FieldEntry
    where Value.RawValue == String {
        FieldEntry(.choice(Value.allCases.map(\.rawValue)), words)
    }

    static func choices<Value: RawRepresentable & CaseIterable>(_: Value.Type, _ words: String) -> FieldEntry
    where Value.RawValue == String {
        FieldEntry(.choices(Value.allCases.map(\.rawValue)), words)
    }

    /// The fields of a note, by canonical name.
    static func fields(of kind: NoteKind) -> [String: FieldEntry] {
        let own =
            switch kind {
            case .program: program
            case .person: person
            case .resource: resource
            case .agreement: agreement
            case .goal: goal
            case .session: session
            case .pulse: pulse
            }
        return own.merging(common) { own, _ in own }
    }

    private static let common: [String: FieldEntry] = [
        "type": FieldEntry(.text, "What the note is; its folder says so already."),
        "visibility": .choice(Visibility.self, "Who may read the note."),
        "aliases": FieldEntry(.texts, "Other names by which links find the note."),
    ]

    private static let program: [String: FieldEntry] = [
        "name": FieldEntry(.text, "What the programme is called."),
        "start": FieldEntry(.day, "Its first day."), "end": FieldEntry(.day, "Its last day."),
        "cohort": FieldEntry(.text, "The cohort, such as 2025/26."),
        "cadence": FieldEntry(.span, "How often pairs meet that say nothing else."),
        "session_length": FieldEntry(.length, "How long they meet."),
        "review_every": FieldEntry(.span, "How often agreements and goals are reviewed."),
        "audience": .choice(Audience.self, "Whom a build is for that says nothing else."),
        "base_url": FieldEntry(.text, "The address at which the site stands."),
        "language": FieldEntry(.text, "The language of the site: en or de."),
        "contact": FieldEntry(.reference, "Whom to turn to."),
        "skills": FieldEntry(.texts, "The skills of the programme; others are told of."),
        "suppress_below": FieldEntry(.whole(1...1_000_000), "Figures of fewer people are withheld."),
        "thresholds": FieldEntry(
            .fields([
                "behind": FieldEntry(.number, "Below this share of the plan a goal is behind."),
                "at_risk": FieldEntry(.number, "Below this share it is at risk."),
                "ahead": FieldEntry(.number, "Above this share it is ahead."),
                "needed_pace": FieldEntry(.number, "How much faster than so far a goal may have to become."),
                "milestone_late": FieldEntry(.whole(0...3650), "Days after which a milestone is late."),
                "too_early_days": FieldEntry(.whole(0...3650), "Days in which it is too early to tell."),
                "too_early_share": FieldEntry(.number, "The share of the time in which it is too early to tell."),
            ]), "When a goal is behind, at risk or ahead."),
        "open_words": FieldEntry(.texts, "Words that no leak check takes for closed ones."),
        "theme": FieldEntry(
            .fields([
                "name": FieldEntry(.text, "The name in the head of every page."),
                "logo": FieldEntry(.text, "The path of a picture."),
                "accent": FieldEntry(.text, "A colour, such as #1f6f5c."),
                "blaze": FieldEntry(.text, "A colour for marks."),
            ]), "How the site looks."),
        "sections": FieldEntry(.named(.texts), "Names of one's own for sections, by the name of the section."),
        "ignore": FieldEntry(.texts, "Notes and folders that are not read, as in a .gitignore."),
    ]

    private static let person: [String: FieldEntry] = [
        "name": FieldEntry(.text, "The full name."),
        "roles": .choices(Person.Role.self, "What the person is in the programme."),
        "headline": FieldEntry(.text, "What they do, in a few words."),
        "pronouns": FieldEntry(.text, "Their pronouns."),
        "timezone": FieldEntry(.text, "Their time zone."),
        "offers": FieldEntry(.texts, "Skills they can help with."),
        "seeks": FieldEntry(.texts, "Skills they want to learn."),
        "capacity": FieldEntry(.whole(0...1000), "How many mentees a mentor can take."),
        "links": FieldEntry(.addresses, "Addresses of the web."),
        "consent": FieldEntry(.yesNo, "Whether a contact may be named outside the pair."),
    ]

    private static let agreement: [String: FieldEntry] = [
        "mentor": FieldEntry(.references, "Who mentors."), "mentee": FieldEntry(.references, "Who is mentored."),
        "start": FieldEntry(.day, "The first day of the pairing."), "end": FieldEntry(.day, "Its last day."),
        "status": .choice(Agreement.Status.self, "How the pairing stands."),
        "pauses": FieldEntry(.list(pause), "When the pair does not meet."),
        "cadence": FieldEntry(.span, "How often the pair meets."),
        "session_length": FieldEntry(.length, "How long it meets."),
        "response_time": FieldEntry(.span, "How soon one may expect an answer."),
        "hours_per_month": FieldEntry(.number, "What the mentor gives."),
        "focus": FieldEntry(.texts, "What it is about."),
        "review_every": FieldEntry(.span, "How often the agreement is gone through."),
        "reviewed": FieldEntry(.days, "When it was gone through."),
        "conflict_contact": FieldEntry(.reference, "Whom to turn to in a conflict."),
        "ended_reason": FieldEntry(.text, "Why it ended: completed, extended, early, or words."),
        "signed": FieldEntry(
            .list([
                "by": FieldEntry(.reference, "Who signed."), "on": FieldEntry(.day, "When."),
                "terms": FieldEntry(.text, "The digest of the terms, which `waymark sign` writes."),
                "parts": FieldEntry(.text, "Digests of the parts, which `waymark sign` writes."),
            ]), "Who signed the agreement as it stands."),
    ]

    private static let pause: [String: FieldEntry] = [
        "from": FieldEntry(.day, "The first day off."), "to": FieldEntry(.day, "The first day back."),
        "why": FieldEntry(.text, "Why."),
    ]

    private static let metric: [String: FieldEntry] = [
        "metric": FieldEntry(.text, "What is counted."), "unit": FieldEntry(.text, "In what."),
        "baseline": FieldEntry(.number, "The value on the first day."),
        "target": FieldEntry(.number, "The value to reach."),
        "aggregate": .choice(Measure.Aggregate.self, "Which of the values counts."),
        "between": FieldEntry(.texts, "Two values between which it is to stay."),
        "done_when": FieldEntry(.text, "What is then true."),
    ]

    private static let goal: [String: FieldEntry] = [
        "title": FieldEntry(.text, "What the goal is called."),
        "owner": FieldEntry(.reference, "Whose goal it is; else the mentee’s."),
        "status": .choice(Goal.Status.self, "How it stands."), "done": FieldEntry(.day, "When it was done."),
        "specific": FieldEntry(.text, "What is to be reached, so that both see the same."),
        "measure": FieldEntry(
            .either([.choice(["milestones", "checklist"]), .fields(metric)]), "By what one sees how far it is."),
        "achievable": FieldEntry(
            .either([
                .text,
                .fields([
                    "evidence": FieldEntry(.text, "Why it can be done."),
                    "resources": FieldEntry(.texts, "What is there for it."),
                    "hours_per_week": FieldEntry(.number, "How much time."),
                    "support_from": FieldEntry(.references, "Who helps."),
                ]),
            ]), "Why it can be done."),
        "relevant": FieldEntry(
            .either([
                .text,
                .fields([
                    "why": FieldEntry(.text, "Why it matters."),
                    "focus": FieldEntry(.text, "Which focus of the agreement it belongs to."),
                ]),
            ]), "Why it matters."),
        "start": FieldEntry(.day, "The first day."), "due": FieldEntry(.day, "The day by which it is to be done."),
        "review_every": FieldEntry(.span, "How often it is reviewed."),
        "weight": FieldEntry(.number, "Its share in the goal it belongs to."),
        "parent": FieldEntry(.reference, "The goal it belongs to."),
        "resources": FieldEntry(.references, "What helps."), "pauses": FieldEntry(.list(pause), "When it rests."),
        "updates": FieldEntry(
            .list([
                "date": FieldEntry(.day, "The day of the value."), "value": FieldEntry(.number, "The value."),
                "by": FieldEntry(.reference, "Who measured."),
                "confidence": FieldEntry(.whole(0...10), "How sure one is to reach it."),
                "note": FieldEntry(.text, "A few words."),
            ]), "Its values, by day."),
        "revisions": FieldEntry(
            .list([
                "date": FieldEntry(.day, "When."), "field": FieldEntry(.text, "What was changed."),
                "from": FieldEntry(.text, "What it was."), "to": FieldEntry(.text, "What it is."),
                "why": FieldEntry(.text, "Why."), "agreed_by": FieldEntry(.references, "Who agreed."),
            ]), "What was changed about the goal."),
        "scale": FieldEntry(
            .fields(
                Dictionary(
                    uniqueKeysWithValues: ["-2", "-1", "0", "1", "2"].map {
                        ($0, FieldEntry(.text, "What is then true."))
                    })), "Levels of attainment."),
        "scores": FieldEntry(
            .list(["date": FieldEntry(.day, "When."), "level": FieldEntry(.whole(-2...2), "The level reached.")]),
            "Levels reached, by day."),
        "progress": FieldEntry(.text, "Not read; values stand in `updates`."),
    ].merging(metric.mapValues { FieldEntry($0.form, "\($0.words) Better inside `measure`.") }) { own, _ in own }

    private static let session: [String: FieldEntry] = [
        "date": FieldEntry(.day, "The day; else that of the file’s name."),
        "title": FieldEntry(.text, "What it was about."),
        "status": .choice(Session.Status.self, "Whether it took place."),
        "planned": FieldEntry(.length, "How long it was to be."), "actual": FieldEntry(.length, "How long it was."),
        "format": .choice(Session.Format.self, "How the pair met."),
        "attended": FieldEntry(.references, "Who was there; else the pair."),
        "agenda": FieldEntry(
            .either([
                .texts,
                .list([
                    "topic": FieldEntry(.text, "What."), "minutes": FieldEntry(.length, "How long."),
                    "goal": FieldEntry(.reference, "For which goal."), "by": FieldEntry(.reference, "Whose topic."),
                ]),
            ]), "Topics; or the section Agenda."),
        "goals": FieldEntry(.references, "Goals that were talked about."),
        "progress": FieldEntry(
            .named(
                .either([
                    .number,
                    .fields([
                        "value": FieldEntry(.number, "The value."),
                        "confidence": FieldEntry(.whole(0...10), "How sure one is to reach it."),
                        "note": FieldEntry(.text, "A few words."),
                    ]),
                ])), "Values of goals on this day, by goal."),
        "resources": FieldEntry(
            .either([
                .references,
                .list([
                    "id": FieldEntry(.reference, "Which."), "for": FieldEntry(.reference, "For whom."),
                    "useful": FieldEntry(.whole(1...5), "How useful it was."),
                ]),
            ]), "What was recommended."),
        "next": FieldEntry(.day, "The day of the next session."),
        "energy": FieldEntry(.whole(1...5), "How one left."),
    ]

    private static let pulse: [String: FieldEntry] = {
        let answers = Dictionary(
            uniqueKeysWithValues: Pulse.Question.allCases.map {
                ($0.rawValue, FieldEntry(.whole(1...5), "From 1 to 5."))
            })
        return [
            "date": FieldEntry(.day, "The day; else that of the file’s name."),
            "by": FieldEntry(.reference, "Who answers; else who the file’s name says."),
            "answers": FieldEntry(.fields(answers), "One answer from 1 to 5 to each question."),
            "concern": .choice(Pulse.Concern.self, "Whether somebody should talk about something."),
        ].merging(answers) { own, _ in own }
    }()

    private static let resource: [String: FieldEntry] = [
        "title": FieldEntry(.text, "What it is called."), "url": FieldEntry(.text, "Where it is."),
        "kind": .choice(Resource.Kind.self, "What it is."), "author": FieldEntry(.texts, "Who made it."),
        "time": FieldEntry(.length, "How long it takes."), "level": FieldEntry(.whole(1...3), "From 1, easy, to 3."),
        "cost": FieldEntry(.text, "What it costs."), "licence": FieldEntry(.text, "Its licence."),
        "language": FieldEntry(.text, "Its language."),
        "audience": .choice(Resource.Reader.self, "Whom it helps."),
        "stage": .choices(Resource.Stage.self, "When it helps."), "skills": FieldEntry(.texts, "What it teaches."),
        "summary": FieldEntry(.text, "What is in it."), "added": FieldEntry(.day, "When it was added."),
        "reviewed": FieldEntry(.day, "When somebody last looked at it."),
        "review_every": FieldEntry(.span, "How often somebody looks at it."),
        "expires": FieldEntry(.day, "From when it is no good any more."),
    ]
}
