import Clearance
import Figures
import Localization
import Markdown
import MentoringModel
import Templates

/// The growth record: one page that makes sense alone, for the mentee to keep, print and show.
func growthPages(_ index: SiteIndex, _ number: Int) -> [Page] {
    let facts = index.pair(at: number)
    let lists = GrowthLists(GrowthRecord(facts, asOf: index.asOf), index)
    let page = growthPage(index, facts, lists)
    return [page] + lists.pages(of: page, index)
}

private func growthPage(_ index: SiteIndex, _ facts: PairFacts, _ lists: GrowthLists) -> Page {
    let pair = facts.pair
    let name = index.name(of: pair)
    let mentees = index.words.list(pair.agreement.mentees.map(index.name(of:)))
    return Page(
        address: .growth(pair.id.text), template: "growth", title: index.words.growthTitle(mentees),
        description: index.words.growthDescription(mentees), part: .pairs,
        crumbs: [.init(words: name, address: .pair(pair.id.text))]
    ) { context in
        let record = lists.record
        let workings = LongWorkings(facts, index)
        let settings = context.settings
        let figures = growthFigures(record, context)
        return [
            .programme: .text(settings.name), .cohort: .text(settings.cohort),
            .pair: .one(context.link(name, to: .pair(pair.id.text))),
            .mentors: .many(context.people(pair.agreement.mentors)),
            .mentees: .many(context.people(pair.agreement.mentees)),
            .from: .one(context.day(record.period?.from)), .until: .one(context.day(record.period?.to)),
            .lead: .text(context.words.growthLead(record)),
            .focus: .text(pair.agreement.focus.isEmpty ? nil : context.words.list(pair.agreement.focus.map(\.value))),
            .isPartial: .flag(context.audience != .pair),
            .figures: .many(
                figures.map { context.figure($0, working: workings.page(of: $0.id, shownOn: context.address)) }),
            .achieved: .many(lists.achieved.shown.map { achievedGoal($0, facts, context) }),
            .allAchieved: .one(lists.achieved.all(context)),
            .underWay: .many(record.underWay.map { goalLine($0, facts, context) }),
            .putDown: .many(record.putDown.map { goalLine($0, facts, context) }),
            .steps: .many(lists.steps.shown.map { $0.model(context) }),
            .allSteps: .one(lists.steps.all(context)),
            .received: .many(lists.received.shown.map { lists.model($0, context) }),
            .allReceived: .one(lists.received.all(context)),
            .given: .many(lists.given.shown.map { lists.model($0, context) }),
            .allGiven: .one(lists.given.all(context)),
            .wordsOfThanks: .many(lists.quoted.shown.map { lists.model($0, context) }),
            .allWordsOfThanks: .one(lists.quoted.all(context)),
            .hasThanks: .flag(!record.thanks.isEmpty || !lists.quoted.items.isEmpty),
            .learned: .many(learned(lists, context)),
            .allLearned: .one(lists.learned.all(context)),
            .introductions: .many(lists.introductions.shown.map { introductionModel($0, context) }),
            .allIntroductions: .one(lists.introductions.all(context)),
            .resources: .many(lists.resources.shown.map { usedResource($0, lists.ratings[$0] ?? [], context) }),
            .allResources: .one(lists.resources.all(context)),
            .signers: .many(pair.members.map { context.person($0) }),
            .workings: .many(workings.models(of: figures.exposed, context)),
            .workingsNote: .text(workings.note), .allWorkings: .one(workings.all(context)),
        ]
    }
}

/// The numbers of the record: those that the pair's figures tell, and the hours together.
private func growthFigures(_ record: GrowthRecord, _ context: PageContext) -> [Figure] {
    let exposed = record.facts.cleared.pairFigures?.figures ?? []
    let shown = [
        "held_sessions", "contact_rate", "promises_kept", "mentee_topics", "independence_options",
        "independence_actions", "introductions_met",
    ].compactMap { exposed[$0] }
    // Hours of the sessions that can be read would be taken for all of them.
    guard context.audience == .pair else { return shown.filter { $0.value != nil } }
    let hours = hoursTogether(in: record.facts.pair, asOf: context.asOf)
    return (shown.prefix(1) + [hours] + shown.dropFirst()).filter { $0.value != nil }
}

/// A goal with all that speaks for it, in words.
func achievedGoal(
    _ entry: GrowthRecord.GoalEntry, _ facts: PairFacts, _ context: PageContext
) -> ViewModel {
    let (goal, figures) = entry
    let level = goal.scores.filter { $0.day <= context.asOf }.max { $0.day < $1.day }
    let anchors = "\(goal.id.text)-"
    return [
        .id: .text("goal-\(goal.id.text)"), .name: .text(goal.name),
        .href: .text(context.link(to: .goal(goal.id.text, of: facts.pair.id.text))),
        .badge: .one(StatusIcon(figures.health).badge(context.words.health(figures.health))),
        .owner: .one(context.person(facts.pair.agreement.mentees.count > 1 ? facts.owner(of: goal) : nil)),
        .standing: .text(context.words.progressSummary(of: goal, figures, asOf: context.asOf)),
        .specific: .text(goal.specific?.value), .why: .text(goal.relevant?.value.why),
        .focus: .text(goal.relevant?.value.focus),
        .measure: .text(context.words.measureInFull(goal, figures)),
        .start: .one(context.day(figures.start)), .due: .one(context.day(figures.due)),
        .evidence: .text(goal.achievable?.value.evidence),
        .level: .text(level.flatMap { goal.scale[$0.level] }), .levelDay: .one(context.day(level?.day)),
        .milestones: .many(
            figures.milestones.filter { $0.status == .done }.map { step in
                [
                    .title: .text(step.milestone.title), .who: .one(context.person(step.milestone.who)),
                    .done: .one(context.day(step.milestone.done)),
                    .celebrated: .one(context.day(step.milestone.celebrated)),
                ]
            }),
        .body: .html(context.body(of: goal.note, anchors: anchors, level: 3).html),
    ]
}

private func goalLine(_ entry: GrowthRecord.GoalEntry, _ facts: PairFacts, _ context: PageContext) -> ViewModel {
    [
        .name: .text(entry.goal.name),
        .href: .text(context.link(to: .goal(entry.goal.id.text, of: facts.pair.id.text))),
        .badge: .one(StatusIcon(entry.figures.health).badge(context.words.health(entry.figures.health))),
        .standing: .text(context.words.progressSummary(of: entry.goal, entry.figures, asOf: context.asOf)),
    ]
}

/// What each member learned, mentees first: it is their record. What has no name comes last. Of very much each has the newest.
private func learned(_ lists: GrowthLists, _ context: PageContext) -> [ViewModel] {
    let agreement = lists.record.facts.pair.agreement
    let members = agreement.mentees + agreement.mentors
    let rest: [(PersonReference?, (SessionItem) -> Bool)] = [
        (nil, { item in !members.contains { $0.id == item.who?.id } })
    ]
    let columns = members.map { member in (member as PersonReference?, { $0.who?.id == member.id }) } + rest
    return columns.compactMap { (who: PersonReference?, isOwn: (SessionItem) -> Bool) -> ViewModel? in
        let own = lists.learned.items.filter { isOwn($0.item) }
            .prefix(lists.learned.isPaginated ? GrowthLists.learnedOfPerson : .max)
        return own.isEmpty
            ? nil
            : [.who: .one(context.person(who)), .items: .many(own.map { lists.model($0, context) })]
    }
}

/// A resource of the pair, with how useful its own people found it where all of that is theirs to read.
func usedResource(_ id: Slug, _ ratings: [Int], _ context: PageContext) -> ViewModel {
    let isOwn = context.audience == .pair && !ratings.isEmpty
    let mean = Double(ratings.reduce(0, +)) / Double(max(ratings.count, 1))
    return context.resource(id).merging([
        .facts: .text(context.index.resource(id).map(context.words.facts(of:))),
        .useful: .text(isOwn ? context.words.useful(mean, answers: ratings.count) : nil),
    ])
}
