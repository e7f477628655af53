import Figures
import MentoringModel

@testable import Site

extension MarkedLanguage: AgreementWords {
    func agreementDescription(_ name: String) -> String { mark(english.agreementDescription(name)) }
    func ledgerLead(kept: Int, of all: Int, slipping: Int, noData: Int) -> String {
        mark(english.ledgerLead(kept: kept, of: all, slipping: slipping, noData: noData))
    }
    func signed(_ signed: Int, of members: Int, isChanged: Bool) -> String {
        mark(english.signed(signed, of: members, isChanged: isChanged))
    }
    func say(_ matter: AgreementMatter) -> String { mark(english.say(matter)) }
    func signature(_ state: SignatureFigures.State) -> String { mark(english.signature(state)) }
    func signatureNote(_ signature: SignatureFigures) -> String? { mark(english.signatureNote(signature)) }
    func signatureBy(_ name: String) -> String { mark(english.signatureBy(name)) }
    var termWindow: String { mark(english.termWindow) }
}

extension MarkedLanguage: BrowsingWords {
    func andMore(_ rest: Int) -> String { mark(english.andMore(rest)) }
    var filterPeople: String { mark(english.filterPeople) }
    var filterIntroductions: String { mark(english.filterIntroductions) }
    var byRoleOfPerson: String { mark(english.byRoleOfPerson) }
    var byRoom: String { mark(english.byRoom) }
    var byState: String { mark(english.byState) }
    func hasRoom(_ hasRoom: Bool) -> String { mark(english.hasRoom(hasRoom)) }
}

extension MarkedLanguage: ChangeWords {
    func changesTitle(from: CalendarDay, to: CalendarDay) -> String { mark(english.changesTitle(from: from, to: to)) }
    func nothingChanged(for audience: Audience) -> String { mark(english.nothingChanged(for: audience)) }
    var changesOfProgramme: String { mark(english.changesOfProgramme) }
    func heading(of section: ChangeSection) -> String { mark(english.heading(of: section)) }
    var somebody: String { mark(english.somebody) }
    var changeNoData: String { mark(english.changeNoData) }
    func changeOfForecast(_ slip: Int) -> String { mark(english.changeOfForecast(slip)) }
    func change(revised field: String, of goal: String, on day: CalendarDay, from: String?, to: String?, why: String?)
        -> String
    {
        mark(english.change(revised: field, of: goal, on: day, from: from, to: to, why: why))
    }
    func change(_ kind: Changes.MilestoneChange.Kind, milestone: String, _ figures: MilestoneFigures) -> String {
        mark(english.change(kind, milestone: milestone, figures))
    }
    func change(session day: CalendarDay, _ status: Session.Status) -> String {
        mark(english.change(session: day, status))
    }
    func change(_ kind: Changes.PromiseChange.Kind, promise: String, by name: String, _ figures: PromiseFigures)
        -> String
    {
        mark(english.change(kind, promise: promise, by: name, figures))
    }
    func change(
        _ kind: Changes.IntroductionChange.Kind, introductionTo to: String, by name: String, on day: CalendarDay
    ) -> String {
        mark(english.change(kind, introductionTo: to, by: name, on: day))
    }
    func changeSigned(by name: String, on day: CalendarDay?) -> String {
        mark(english.changeSigned(by: name, on: day))
    }
    func changeReviewed(on day: CalendarDay) -> String { mark(english.changeReviewed(on: day)) }
    func changeNew(_ signal: String, step: String) -> String { mark(english.changeNew(signal, step: step)) }
    func changeGone(_ signal: String) -> String { mark(english.changeGone(signal)) }
}

extension MarkedLanguage: ChartWords {
    var barDescription: String { mark(english.barDescription) }
    func bar(progress: Double?, expected: Double?, health: Health) -> String {
        mark(english.bar(progress: progress, expected: expected, health: health))
    }
    func goalChartTitle(_ name: String) -> String { mark(english.goalChartTitle(name)) }
    func goalChartDescription(_ goal: Goal, _ figures: GoalFigures, asOf: CalendarDay) -> String {
        mark(english.goalChartDescription(goal, figures, asOf: asOf))
    }
    func goalChartCaption(hasPlan: Bool, isSteps: Bool, hasValues: Bool) -> String {
        mark(english.goalChartCaption(hasPlan: hasPlan, isSteps: isSteps, hasValues: hasValues))
    }
    func valuesNotShown(of progress: Double) -> String { mark(english.valuesNotShown(of: progress)) }
    func firstValue(_ measure: MeasureKind) -> String? { mark(english.firstValue(measure)) }
    func goalChartColumns(unit: String?) -> [String] { mark(english.goalChartColumns(unit: unit)) }
    func band(_ low: Double, _ high: Double, unit: String?) -> String { mark(english.band(low, high, unit: unit)) }
    func target(_ target: Double, unit: String?) -> String { mark(english.target(target, unit: unit)) }
    var scope: String { mark(english.scope) }
    func startsOn(_ day: CalendarDay) -> String { mark(english.startsOn(day)) }
    func dueOn(_ day: CalendarDay) -> String { mark(english.dueOn(day)) }
    func forecastBetween(_ first: CalendarDay, _ last: CalendarDay, isShort: Bool) -> String {
        mark(english.forecastBetween(first, last, isShort: isShort))
    }
    func stepsTitle(_ pair: String) -> String { mark(english.stepsTitle(pair)) }
    func stepsDescription(done: Int, late: Int, ahead: Int) -> String {
        mark(english.stepsDescription(done: done, late: late, ahead: ahead))
    }
    func stepsCaption(_ subject: MilestoneTimeline.Subject) -> String { mark(english.stepsCaption(subject)) }
    func stepsColumns(_ subject: MilestoneTimeline.Subject) -> [String] { mark(english.stepsColumns(subject)) }
    var sessionsTitle: String { mark(english.sessionsTitle) }
    func sessionsDescription(held: Int, missed: Int, planned: Int) -> String {
        mark(english.sessionsDescription(held: held, missed: missed, planned: planned))
    }
    var sessionsCaption: String { mark(english.sessionsCaption) }
    var sessionsColumns: [String] { mark(english.sessionsColumns) }
}

extension MarkedLanguage: CommonWords {
    var code: String { english.code }
    var siteName: String { mark(english.siteName) }
    func list(_ words: [String]) -> String { mark(english.list(words)) }
    func quoted(_ words: String) -> String { mark(english.quoted(words)) }
    func pairName(mentors: [String], mentees: [String]) -> String {
        mark(english.pairName(mentors: mentors, mentees: mentees))
    }
    func audience(_ audience: Audience) -> String { mark(english.audience(audience)) }
    func unnamedContact(_ number: Int) -> String { mark(english.unnamedContact(number)) }
    func role(_ role: Person.Role) -> String { mark(english.role(role)) }
    func status(_ status: Agreement.Status) -> String { mark(english.status(status)) }
    func status(_ status: Session.Status) -> String { mark(english.status(status)) }
    func format(_ format: Session.Format) -> String { mark(english.format(format)) }
}

extension MarkedLanguage: DayWords {
    func day(_ day: CalendarDay) -> String { mark(english.day(day)) }
    func shortDay(_ day: CalendarDay) -> String { mark(english.shortDay(day)) }
    func month(of day: CalendarDay) -> String { mark(english.month(of: day)) }
    func shortMonth(of day: CalendarDay) -> String { mark(english.shortMonth(of: day)) }
    func distance(from today: CalendarDay, to day: CalendarDay) -> String {
        mark(english.distance(from: today, to: day))
    }
    func stretch(_ days: Int) -> String { mark(english.stretch(days)) }
    func every(_ span: Span) -> String { mark(english.every(span)) }
    func within(_ span: Span) -> String { mark(english.within(span)) }
}

extension MarkedLanguage: FigureWords {
    var figureNames: [String: String] { mark(english.figureNames) }
    var inputNames: [String: String] { mark(english.inputNames) }
    var formulas: [String: String] { mark(english.formulas) }
    func inputWord(_ word: Working.Word) -> String { mark(english.inputWord(word)) }
    var noFigure: String { mark(english.noFigure) }
    func value(of figure: Figure) -> String { mark(english.value(of: figure)) }
    func basis(of figure: Figure) -> String? { mark(english.basis(of: figure)) }
    func withheld(below: Int) -> String { mark(english.withheld(below: below)) }
    var withheldBasis: String { mark(english.withheldBasis) }
}

extension MarkedLanguage: FilterWords {
    var filterSome: String { mark(english.filterSome) }
    var filterNone: String { mark(english.filterNone) }
    var filterAny: String { mark(english.filterAny) }
}

extension MarkedLanguage: GoalWords {
    func standing(_ standing: WhereAGoalStands) -> String { mark(english.standing(standing)) }
    func closed(_ ending: GoalEnding, on day: CalendarDay?, late: Int?) -> String {
        mark(english.closed(ending, on: day, late: late))
    }
    func draft(_ standing: String) -> String { mark(english.draft(standing)) }
    func paused(_ standing: String) -> String { mark(english.paused(standing)) }
    func startsOn(_ day: CalendarDay?, asOf today: CalendarDay) -> String { mark(english.startsOn(day, asOf: today)) }
    func pace(_ daysBehind: Int) -> String { mark(english.pace(daysBehind)) }
    func due(_ day: CalendarDay, asOf today: CalendarDay) -> String { mark(english.due(day, asOf: today)) }
    func forecast(_ forecast: ForecastRange) -> String { mark(english.forecast(forecast)) }
    func remark(_ remark: Remark, unit: String?, nameOfGoal: (Slug) -> String) -> String {
        mark(english.remark(remark, unit: unit, nameOfGoal: nameOfGoal))
    }
    func measure(_ measure: MeasureKind) -> String { mark(english.measure(measure)) }
    func smartMet(_ met: Int, of all: Int) -> String { mark(english.smartMet(met, of: all)) }
    func met(_ isMet: Bool) -> String { mark(english.met(isMet)) }
    func late(_ days: Int, isDone: Bool) -> String { mark(english.late(days, isDone: isDone)) }
    func neededPace(_ pace: Double) -> String { mark(english.neededPace(pace)) }
    func distance(_ distance: DistanceFromPlan) -> String { mark(english.distance(distance)) }
    var theSession: String { mark(english.theSession) }
    func metric(_ name: String?, from baseline: Double?, to target: Double, unit: String?) -> String {
        mark(english.metric(name, from: baseline, to: target, unit: unit))
    }
    func bandMetric(_ name: String?, low: Double, high: Double, unit: String?) -> String {
        mark(english.bandMetric(name, low: low, high: high, unit: unit))
    }
}

extension MarkedLanguage: GrowthWords {
    func growthTitle(_ mentees: String) -> String { mark(english.growthTitle(mentees)) }
    func growthDescription(_ mentees: String) -> String { mark(english.growthDescription(mentees)) }
    func growthLead(achieved: Int, partly: Int, milestones: Int, wins: Int) -> String {
        mark(english.growthLead(achieved: achieved, partly: partly, milestones: milestones, wins: wins))
    }
    func growthLead(underWay goals: Int) -> String { mark(english.growthLead(underWay: goals)) }
    func metric(_ name: String?, from baseline: Double, reached: Double, target: Double, unit: String?) -> String {
        mark(english.metric(name, from: baseline, reached: reached, target: target, unit: unit))
    }
    func useful(_ mean: Double, answers: Int) -> String { mark(english.useful(mean, answers: answers)) }
}

extension MarkedLanguage: HealthWords {
    func word(for health: Health) -> String { mark(english.word(for: health)) }
    func why(_ place: ShareAgainstPlan) -> String { mark(english.why(place)) }
    func howGoalsAreJudged(_ thresholds: Thresholds) -> String { mark(english.howGoalsAreJudged(thresholds)) }
    func why(_ reason: HealthReason, day: (CalendarDay) -> String) -> String? { mark(english.why(reason, day: day)) }
    func status(_ status: MilestoneFigures.Status) -> String { mark(english.status(status)) }
    func smart(_ letter: String) -> (word: String, question: String) { mark(english.smart(letter)) }
    func evidence(_ evidence: SmartEvidence) -> String { mark(english.evidence(evidence)) }
}

extension MarkedLanguage: IndependenceWords {
    var independenceOptions: String { mark(english.independenceOptions) }
    var independenceChosen: String { mark(english.independenceChosen) }
    var independenceActions: String { mark(english.independenceActions) }
    var trendColumns: [String] { mark(english.trendColumns) }
    func trendTitle(_ name: String) -> String { mark(english.trendTitle(name)) }
    func share(_ share: MenteeShare) -> String { mark(english.share(share)) }
    func trend(_ name: String, last: MenteeShare, before: (sessions: Int, share: MenteeShare)?) -> String {
        mark(english.trend(name, last: last, before: before))
    }
    var independenceNote: String { mark(english.independenceNote) }
}
