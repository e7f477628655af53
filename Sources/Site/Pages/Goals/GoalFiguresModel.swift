import Clearance
import Figures
import Localization
import Markdown
import MentoringModel
import Templates

/// The figures of a goal as its page shows them.
struct GoalFiguresModel {
    private let goal: Goal
    private let figures: GoalFigures
    private let facts: PairFacts
    private let lists: GoalLists
    private let context: PageContext

    init(_ goal: Goal, _ figures: GoalFigures, _ facts: PairFacts, _ lists: GoalLists, _ context: PageContext) {
        self.lists = lists
        self.goal = goal
        self.figures = figures
        self.facts = facts
        self.context = context
    }

    /// What a page shows of a goal without figures.
    static var none: ViewModel {
        [
            .badge: .one(nil), .reason: .text(nil), .judged: .text(nil), .lead: .text(nil), .percent: .text(nil),
            .expected: .text(nil),
            .bar: .svg(nil), .measure: .text(nil), .metric: .text(nil), .chart: .one(nil), .firstValue: .one(nil),
            .smart: .many([]),
            .smartMet: .text(nil), .milestones: .many([]), .updates: .many([]), .remarks: .many([]),
            .allUpdates: .one(nil), .workings: .many([]), .workingsNote: .text(nil), .allWorkings: .one(nil),
            .attainment: .text(nil),
            .forecast: .text(nil), .neededPace: .text(nil),
            .behind: .text(nil),
        ]
    }

    var model: ViewModel {
        let isRunning = figures.health.isRunning
        return [
            .badge: .one(StatusIcon(figures.health).badge(context.words.health(figures.health))),
            .reason: .text(context.words.reason(figures, thresholds)),
            .judged: .text(
                ProgressGap(figures, thresholds) == nil ? nil : context.words.howGoalsAreJudged(thresholds)),
            .lead: .text(context.words.progressSummary(of: goal, figures, asOf: context.asOf)),
            .percent: .text(figures.progress.map(context.words.percent)),
            .expected: .text(isRunning ? figures.expected.map(context.words.percent) : nil),
            .bar: .svg(bar(figures, context.words)),
            .measure: .text(context.words.measure(figures.measure)),
            .metric: .text(metric),
            .chart: .one(
                GoalChart(goal, figures, asOf: context.asOf, words: context.words)?.chart.model),
            .firstValue: .one(firstValue),
            .smart: .many(figures.smart.letters.map(letter)),
            .smartMet: .text(
                context.words.smartMet(figures.smart.letters.count(where: \.isMet), of: figures.smart.letters.count)),
            .milestones: .many(figures.milestones.map(milestone)),
            .updates: .many(lists.updates.shown.map { updateModel($0, of: goal, context) }),
            .allUpdates: .one(lists.updates.all(context)),
            .remarks: .many(
                figures.remarks.map {
                    [
                        .words: .text(
                            context.words.remark($0, unit: unit) { id in
                                facts.pair.goals.first { $0.id == id }?.name ?? id.words
                            })
                    ]
                }),
            .workings: .many(lists.workings.models(of: figures.derivations, context)),
            .workingsNote: .text(lists.workings.note),
            .allWorkings: .one(lists.workings.all(context)),
            .attainment: .text(figures.attainment.map(context.words.number)),
            .forecast: .text(
                isRunning ? context.words.forecast(figures, asOf: context.asOf).map(context.words.sentence) : nil),
            .neededPace: .text(isRunning ? figures.neededPace.map(context.words.neededPace) : nil),
            .behind: .text(isRunning ? DelayCause(figures).map { context.words.distance($0) } : nil),
        ]
    }

    /// Which file the first value goes into, while there is none. A public site asks nobody to write.
    private var firstValue: ViewModel? {
        guard figures.health.isRunning || figures.health == .notStarted, figures.observations.isEmpty,
            figures.progress ?? 0 == 0, !figures.isProgressPartlyClosed, figures.noData?.endsWithAFirstValue ?? true,
            context.audience != .public,
            let words = context.words.firstValue(figures.measure)
        else { return nil }
        return [.words: .text(words), .file: .text(goal.note.path)]
    }

    private var thresholds: Thresholds { context.settings.thresholds }

    private var unit: String? { goal.unit }

    /// The metric in words: `design reviews led, from 0 to 6 reviews`.
    private var metric: String? {
        switch goal.measure?.value {
        case .metric(let name, let unit, let baseline, let target, _):
            context.words.metric(name, from: baseline, to: target, unit: unit)
        case .band(let name, let unit, let low, let high):
            context.words.bandMetric(name, low: low, high: high, unit: unit)
        case .yesNo(let doneWhen): doneWhen
        default: nil
        }
    }

    private func letter(_ letter: Smart.Letter) -> ViewModel {
        let (word, question) = context.words.smart(letter.letter)
        let judged: ViewModel = [
            .letter: .text(letter.letter), .word: .text(word), .isMet: .flag(letter.isMet),
            .badge: .one((letter.isMet ? StatusIcon.check : .open).badge(context.words.met(letter.isMet))),
            .question: .text(letter.isMet ? nil : question),
            .evidence: .text(context.words.sentence(context.words.list(letter.evidence.map(context.words.evidence)))),
        ]
        return judged.merging(written(for: letter.letter))
    }

    /// What the goal itself says of a letter: how it can be reached, and why it matters.
    private func written(for letter: String) -> ViewModel {
        let achievable = letter == "A" ? goal.achievable?.value : nil
        let relevant = letter == "R" ? goal.relevant?.value : nil
        return [
            .sentence: .text(achievable?.evidence ?? relevant?.why),
            .means: .many(achievable.map(means) ?? []),
            .hours: .text(achievable?.hoursPerWeek.map(context.words.number)),
            .support: .many(context.people(achievable?.supportFrom ?? [])),
            .focus: .text(relevant?.focus),
        ]
    }

    /// What the goal is reached with: resources of the library by their titles, else the words.
    private func means(_ achievable: Achievable) -> [ViewModel] {
        func resource(_ id: Slug?) -> Slug? { id.flatMap { context.index.resource($0)?.id } }
        let parts = achievable.resourceParts
        guard parts.contains(where: { resource($0.id) != nil }) else {
            return context.listed(achievable.resources.map { [context.reference($0, to: nil)] } ?? [])
        }
        return context.listed(
            parts.map { part in resource(part.id).map(context.resource) ?? context.reference(part.words, to: nil) })
    }

    private func milestone(_ figures: MilestoneFigures) -> ViewModel {
        let milestone = figures.milestone
        let rendered = context.item(on: milestone.source, words: milestone.title, in: goal.note)
        return [
            .title: .text(milestone.title), .html: .html(rendered.words?.html), .more: .html(rendered.rest?.html),
            .who: .one(context.person(milestone.who)),
            .badge: .one(StatusIcon(figures.status).badge(context.words.status(figures.status))),
            .due: .one(context.day(milestone.due)),
            .done: .one(figures.status == .cancelled ? nil : context.day(milestone.done)),
            .cancelled: .one(figures.status == .cancelled ? context.day(milestone.done) : nil),
            .late: .text(
                figures.daysLate.flatMap { $0 > 0 ? context.words.late($0, isDone: figures.status == .done) : nil }),
            .weight: .text(milestone.weight == 1 ? nil : context.words.number(milestone.weight)),
            .celebrated: .one(context.day(milestone.celebrated)),
        ]
    }
}

extension Goal {
    /// What its values are counted in.
    var unit: String? {
        switch measure?.value {
        case .metric(_, let unit, _, _, _), .band(_, let unit, _, _): unit
        default: nil
        }
    }
}

/// Something written down of a goal; values of metrics with their unit, others as shares.
func updateModel(_ entry: ProgressEntry, of goal: Goal, _ context: PageContext) -> ViewModel {
    [
        .day: .one(context.day(entry.day)),
        .value: .text(entry.value.map { context.words.value($0, unit: goal.unit) }),
        .confidence: .text(entry.confidence.map { "\($0)/10" }),
        .by: .one(context.person(entry.by)), .note: .text(entry.note),
        .session: .one(
            entry.source.file == goal.note.path
                ? nil
                : context.index.address(ofNote: entry.source.file).map {
                    context.link(context.words.theSession, to: $0)
                }),
    ]
}
