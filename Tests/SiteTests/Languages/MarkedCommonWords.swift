import Figures
import MentoringModel

@testable import Localization
@testable import Site

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
    var audienceOfPerson: String { mark(english.audienceOfPerson) }
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
    func inputWord(_ word: Derivation.Word) -> String { mark(english.inputWord(word)) }
    var noFigure: String { mark(english.noFigure) }
    func value(of figure: Figure) -> String { mark(english.value(of: figure)) }
    func basis(of figure: Figure) -> String? { mark(english.basis(of: figure)) }
    func withheld(below: Int) -> String { mark(english.withheld(below: below)) }
    var withheldBasis: String { mark(english.withheldBasis) }
}

extension MarkedLanguage: NumberWords {
    func number(_ value: Double) -> String { mark(english.number(value)) }
    func percent(_ share: Double) -> String { mark(english.percent(share)) }
    func value(_ value: Double, unit: String?) -> String { mark(english.value(value, unit: unit)) }
    func minutes(_ minutes: Double) -> String { mark(english.minutes(minutes)) }
    func hours(_ hours: Double) -> String { mark(english.hours(hours)) }
    func days(_ days: Double) -> String { mark(english.days(days)) }
}

extension MarkedLanguage: PageWords {
    func leftOut(goals: Int, sessions: Int) -> (what: String, rest: String) {
        mark(english.leftOut(goals: goals, sessions: sessions))
    }
    var home: String { mark(english.home) }
    var milestones: String { mark(english.milestones) }
    var people: String { mark(english.people) }
    var resources: String { mark(english.resources) }
    var nothingOpen: String { mark(english.nothingOpen) }
    var notFound: String { mark(english.notFound) }
    var noGoals: String { mark(english.noGoals) }
    var noSessions: String { mark(english.noSessions) }
    var noResources: String { mark(english.noResources) }
    var noPeople: String { mark(english.noPeople) }
    var noPairs: String { mark(english.noPairs) }
    func agreement(of pair: String) -> String { mark(english.agreement(of: pair)) }
    func goalDescription(_ name: String, of pair: String) -> String { mark(english.goalDescription(name, of: pair)) }
    func sessionTitle(_ title: String?, on day: String) -> String { mark(english.sessionTitle(title, on: day)) }
    func homeDescription(_ name: String) -> String { mark(english.homeDescription(name)) }
    func held(_ held: Int, missed: Int, isPartial: Bool) -> String {
        mark(english.held(held, missed: missed, isPartial: isPartial))
    }
    func openPromises(_ open: Int, overdue: Int, isAll: Bool) -> String {
        mark(english.openPromises(open, overdue: overdue, isAll: isAll))
    }
    func moreOverdue(_ count: Int) -> String? { mark(english.moreOverdue(count)) }
    var nextSession: String { mark(english.nextSession) }
    var theNextSession: String { mark(english.theNextSession) }
    var notWrittenUp: String { mark(english.notWrittenUp) }
    var goal: String { mark(english.goal) }
    var milestone: String { mark(english.milestone) }
    var promise: String { mark(english.promise) }
    func achievement(_ kind: Achievements.Kind) -> String { mark(english.achievement(kind)) }
}

extension MarkedLanguage: TemplateWords {
    var texts: [String: String] { mark(english.texts.merging(added) { $1 }) }
}
