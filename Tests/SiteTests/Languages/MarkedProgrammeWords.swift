import Figures
import MentoringModel

@testable import Localization
@testable import Site

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

extension MarkedLanguage: FeedWords {
    func feedTitle(_ site: String) -> String { mark(english.feedTitle(site)) }
    func calendarSession(_ title: String?, of pair: String) -> String {
        mark(english.calendarSession(title, of: pair))
    }
    func calendarDue(_ kind: DueKind, _ words: String) -> String { mark(english.calendarDue(kind, words)) }
}

extension MarkedLanguage: FilterWords {
    var filterSome: String { mark(english.filterSome) }
    var filterNone: String { mark(english.filterNone) }
    var filterAny: String { mark(english.filterAny) }
}

extension MarkedLanguage: NetworkWords {
    var network: String { mark(english.network) }
    var noIntroductions: String { mark(english.noIntroductions) }
    func networkDescription(_ name: String) -> String { mark(english.networkDescription(name)) }
    func state(_ state: IntroductionFigures.State) -> String { mark(english.state(state)) }
    func meaning(of state: IntroductionFigures.State) -> String { mark(english.meaning(of: state)) }
    func networkLead(offered: Int, made: Int, met: Int, owed: Int, first: [(name: String, by: String?)]) -> String {
        mark(english.networkLead(offered: offered, made: made, met: met, owed: owed, first: first))
    }
    func openFor(_ days: Int) -> String { mark(english.openFor(days)) }
    func daysToMake(_ days: Int) -> String { mark(english.daysToMake(days)) }
    func daysToMeet(_ days: Int) -> String { mark(english.daysToMeet(days)) }
    var networkTitle: String { mark(english.networkTitle) }
    func networkDescription(people: Int, contacts: Int, introductions: Int) -> String {
        mark(english.networkDescription(people: people, contacts: contacts, introductions: introductions))
    }
    func introductionWords(by: String, to: String, state: IntroductionFigures.State) -> String {
        mark(english.introductionWords(by: by, to: to, state: state))
    }
    func alreadyIntroduced(_ state: IntroductionFigures.State) -> String { mark(english.alreadyIntroduced(state)) }
}

extension MarkedLanguage: PeopleWords {
    func peopleDescription(_ name: String) -> String { mark(english.peopleDescription(name)) }
    func personDescription(_ name: String) -> String { mark(english.personDescription(name)) }
    func roleGroup(_ role: Person.Role) -> String { mark(english.roleGroup(role)) }
    func room(capacity: Int, load: Int) -> String { mark(english.room(capacity: capacity, load: load)) }
}

extension MarkedLanguage: ReportWords {
    var report: String { mark(english.report) }
    func reportDescription(_ name: String) -> String { mark(english.reportDescription(name)) }
    func tier(_ tier: Tier) -> String { mark(english.tier(tier)) }
    func reportLead(_ audience: Audience, below: Int) -> String { mark(english.reportLead(audience, below: below)) }
    func sparkTitle(_ key: String) -> String { mark(english.sparkTitle(key)) }
    var withheldValue: String { mark(english.withheldValue) }
    func missing(_ letter: MissingLetter) -> String { mark(english.missing(letter)) }
    func load(_ load: MentorLoad) -> String { mark(english.load(load)) }
    func room(_ load: MentorLoad) -> String { mark(english.room(load)) }
    var reportFigure: String { mark(english.reportFigure) }
}

extension MarkedLanguage: ResourceWords {
    func resourcesDescription(_ name: String) -> String { mark(english.resourcesDescription(name)) }
    func resourceDescription(_ name: String) -> String { mark(english.resourceDescription(name)) }
    func skillDescription(_ name: String) -> String { mark(english.skillDescription(name)) }
    func kind(_ kind: Resource.Kind) -> String { mark(english.kind(kind)) }
    func level(_ level: Int) -> String { mark(english.level(level)) }
    func nameOfLanguage(_ code: String) -> String? { english.nameOfLanguage(code).map { mark($0) } }
    func reader(_ reader: Resource.Reader) -> String { mark(english.reader(reader)) }
    func stage(_ stage: Resource.Stage) -> String { mark(english.stage(stage)) }
    func stageInSentence(_ stage: Resource.Stage) -> String { mark(english.stageInSentence(stage)) }
    func facts(of resource: Resource) -> String { mark(english.facts(of: resource)) }
    func expired(_ day: CalendarDay) -> String { mark(english.expired(day)) }
    func reviewDue(_ last: CalendarDay) -> String { mark(english.reviewDue(last)) }
    func goalsThatUse(_ goals: Int) -> String { mark(english.goalsThatUse(goals)) }
    func helped(_ helped: Int, of answers: Int, mean: Double) -> String {
        mark(english.helped(helped, of: answers, mean: mean))
    }
    var noAnswers: String { mark(english.noAnswers) }
    var fewAnswers: String { mark(english.fewAnswers) }
    var anyTime: String { mark(english.anyTime) }
    var bySkill: String { mark(english.bySkill) }
    var byStage: String { mark(english.byStage) }
    var byLevel: String { mark(english.byLevel) }
    var byKind: String { mark(english.byKind) }
    var byRole: String { mark(english.byRole) }
    var filterResources: String { mark(english.filterResources) }
    func resourcesLead(_ resources: Int, expired: Int, dueForALook: Int) -> String {
        mark(english.resourcesLead(resources, expired: expired, dueForALook: dueForALook))
    }
    func pathTime(_ times: [Double]) -> String? { mark(english.pathTime(times)) }
    func reason(_ suggestion: ResourceSuggestion, isPair: Bool) -> String {
        mark(english.reason(suggestion, isPair: isPair))
    }
}
