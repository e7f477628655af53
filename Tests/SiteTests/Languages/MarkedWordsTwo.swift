import Figures
import MentoringModel

@testable import Site

extension MarkedLanguage: LedgerWords {
    func term(_ promise: LedgerEntry.Promise) -> String { mark(english.term(promise)) }
    func state(_ state: LedgerEntry.State) -> String { mark(english.state(state)) }
    func evidence(_ evidence: LedgerEntry.Evidence, name: (PersonReference) -> String, day: (CalendarDay) -> String)
        -> String
    {
        mark(english.evidence(evidence, name: name, day: day))
    }
    func signature(_ signature: SignatureFigures, name: (PersonReference) -> String, day: (CalendarDay) -> String)
        -> String
    {
        mark(english.signature(signature, name: name, day: day))
    }
}

extension MarkedLanguage: MilestoneWords {
    func milestonesDescription(_ name: String) -> String { mark(english.milestonesDescription(name)) }
    var noMilestones: String { mark(english.noMilestones) }
    var filterMilestones: String { mark(english.filterMilestones) }
    var pair: String { mark(english.pair) }
    var what: String { mark(english.what) }
    func thanksLead(given: Int, of milestones: Int, owed: Int?) -> String {
        mark(english.thanksLead(given: given, of: milestones, owed: owed))
    }
    func counts(goals: Int, milestones: Int, wins: Int, thanks: Int) -> String {
        mark(english.counts(goals: goals, milestones: milestones, wins: wins, thanks: thanks))
    }
    func lastNinetyDays(goals: Int, milestones: Int, wins: Int) -> String {
        mark(english.lastNinetyDays(goals: goals, milestones: milestones, wins: wins))
    }
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

extension MarkedLanguage: NextTermsWords {
    func agreementTopic(isReviewDue: Bool, questions: Int) -> String {
        mark(english.agreementTopic(isReviewDue: isReviewDue, questions: questions))
    }
    func agreementReason(isReviewDue: Bool, unsigned: Int, questions: Int) -> String {
        mark(english.agreementReason(isReviewDue: isReviewDue, unsigned: unsigned, questions: questions))
    }
    var reviewPoint: String { mark(english.reviewPoint) }
    func reviewReason(last: CalendarDay?, due: CalendarDay?, asOf: CalendarDay) -> String {
        mark(english.reviewReason(last: last, due: due, asOf: asOf))
    }
    func signaturePoint(_ name: String) -> String { mark(english.signaturePoint(name)) }
    func signatureReason(_ signature: SignatureFigures) -> String { mark(english.signatureReason(signature)) }
    func section(_ kind: AgreementSection.Kind) -> String { mark(english.section(kind)) }
    func question(_ kind: AgreementSection.Kind) -> String { mark(english.question(kind)) }
    var cadenceTerm: String { mark(english.cadenceTerm) }
    var cadenceQuestion: String { mark(english.cadenceQuestion) }
    var lengthTerm: String { mark(english.lengthTerm) }
    var lengthQuestion: String { mark(english.lengthQuestion) }
    var responseTerm: String { mark(english.responseTerm) }
    var responseQuestion: String { mark(english.responseQuestion) }
    var reviewTerm: String { mark(english.reviewTerm) }
    var reviewQuestion: String { mark(english.reviewQuestion) }
}

extension MarkedLanguage: NextWords {
    var nextTitle: String { mark(english.nextTitle) }
    func nextDescription(_ pair: String) -> String { mark(english.nextDescription(pair)) }
    func nextLead(_ agenda: NextAgenda) -> String { mark(english.nextLead(agenda)) }
    func nextDay(isPlanned: Bool, missed: CalendarDay?) -> String {
        mark(english.nextDay(isPlanned: isPlanned, missed: missed))
    }
    var whyEach: String { mark(english.whyEach) }
    var noNextDay: String { mark(english.noNextDay) }
    var openTopic: String { mark(english.openTopic) }
    var openReason: String { mark(english.openReason) }
    var closingTopic: String { mark(english.closingTopic) }
    var closingReason: String { mark(english.closingReason) }
    var thanksTopic: String { mark(english.thanksTopic) }
    func thanksReason(_ number: Int) -> String { mark(english.thanksReason(number)) }
    func doneWithoutThanks(_ days: Int) -> String { mark(english.doneWithoutThanks(days)) }
    func wonWithoutThanks(_ days: Int) -> String { mark(english.wonWithoutThanks(days)) }
    func plannedReason(_ more: String?) -> String { mark(english.plannedReason(more)) }
    var promisesTopic: String { mark(english.promisesTopic) }
    func speaksOfPromises(_ topic: String) -> Bool { english.speaksOfPromises(topic) }
    func promisesReason(open: Int, overdue: Int) -> String {
        mark(english.promisesReason(open: open, overdue: overdue))
    }
    func promiseReason(_ promise: PromiseFigures, asOf: CalendarDay) -> String {
        mark(english.promiseReason(promise, asOf: asOf))
    }
    func introductionsTopic(_ number: Int) -> String { mark(english.introductionsTopic(number)) }
    func introductionsReason(_ number: Int) -> String { mark(english.introductionsReason(number)) }
    func introductionReason(by name: String?, days: Int) -> String {
        mark(english.introductionReason(by: name, days: days))
    }
    func goalTopic(_ name: String, _ health: Health, isLate: Bool) -> String {
        mark(english.goalTopic(name, health, isLate: isLate))
    }
    func goalReason(_ health: String?, late: Int, soon: Int, isDueSoon: Bool) -> String {
        mark(english.goalReason(health, late: late, soon: soon, isDueSoon: isDueSoon))
    }
    var theGoalItself: String { mark(english.theGoalItself) }
    func milestoneLate(_ days: Int) -> String { mark(english.milestoneLate(days)) }
    func milestoneSoon(_ day: CalendarDay?, asOf: CalendarDay) -> String? {
        mark(english.milestoneSoon(day, asOf: asOf))
    }
    var sharpenTopic: String { mark(english.sharpenTopic) }
    func sharpenReason(_ number: Int) -> String { mark(english.sharpenReason(number)) }
    func openLetter(_ letter: String) -> String { mark(english.openLetter(letter)) }
    var optionsTopic: String { mark(english.optionsTopic) }
    func optionsReason(_ number: Int, on day: String) -> String { mark(english.optionsReason(number, on: day)) }
    func namedBy(_ name: String) -> String { mark(english.namedBy(name)) }
    var resourcesTopic: String { mark(english.resourcesTopic) }
    func resourcesReason(_ number: Int) -> String { mark(english.resourcesReason(number)) }
    func recommended(_ days: Int) -> String { mark(english.recommended(days)) }
    func resourceOfGoal(_ goal: String) -> String { mark(english.resourceOfGoal(goal)) }
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

extension MarkedLanguage: PairFigureWords {
    var urgent: String { mark(english.urgent) }
    func group(_ group: PairFigureGroup) -> String { mark(english.group(group)) }
    func topics(_ own: Int, of named: Int) -> String { mark(english.topics(own, of: named)) }
    func learned(_ entries: Int) -> String { mark(english.learned(entries)) }
}

extension MarkedLanguage: PairWords {
    func pairDescription(_ name: String) -> String { mark(english.pairDescription(name)) }
    func pairLead(_ lead: PairLead, asOf: CalendarDay) -> String? { mark(english.pairLead(lead, asOf: asOf)) }
    func kept(inTime: Int, late: Int, of due: Int, isAll: Bool) -> String {
        mark(english.kept(inTime: inTime, late: late, of: due, isAll: isAll))
    }
    func otherGoals(_ goals: [(health: Health, number: Int)]) -> String { mark(english.otherGoals(goals)) }
    func state(of promise: PromiseFigures, asOf: CalendarDay) -> String {
        mark(english.state(of: promise, asOf: asOf))
    }
    func carried(_ times: Int) -> String { mark(english.carried(times)) }
    func lastTime(_ promises: LastPromises, isNext: Bool) -> String {
        mark(english.lastTime(promises, isNext: isNext))
    }
    var fateNotTold: (badge: String, note: String) {
        (mark(english.fateNotTold.badge), mark(english.fateNotTold.note))
    }
    func fateNotTold(_ promises: Int, besides told: Int) -> String {
        mark(english.fateNotTold(promises, besides: told))
    }
    func say(_ silence: Silence) -> String { mark(english.say(silence)) }
    func timeKept(planned: Double, actual: Double) -> String {
        mark(english.timeKept(planned: planned, actual: actual))
    }
}
