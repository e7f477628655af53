import Figures
import MentoringModel

@testable import Localization
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

extension MarkedLanguage: GoalWords {
    func progressSummary(_ summary: GoalProgressSummary) -> String { mark(english.progressSummary(summary)) }
    func closed(_ ending: GoalEnding, on day: CalendarDay?, late: Int?) -> String {
        mark(english.closed(ending, on: day, late: late))
    }
    func draft(_ summary: String) -> String { mark(english.draft(summary)) }
    func paused(_ summary: String) -> String { mark(english.paused(summary)) }
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
    func distance(_ distance: DelayCause) -> String { mark(english.distance(distance)) }
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
    func why(_ place: ProgressGap) -> String { mark(english.why(place)) }
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

extension MarkedLanguage: NextWords {
    var nextTitle: String { mark(english.nextTitle) }
    func nextDescription(_ pair: String) -> String { mark(english.nextDescription(pair)) }
    func nextLead(_ agenda: NextLead) -> String { mark(english.nextLead(agenda)) }
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
    func say(_ contactGap: ContactGap) -> String { mark(english.say(contactGap)) }
    func timeKept(planned: Double, actual: Double) -> String {
        mark(english.timeKept(planned: planned, actual: actual))
    }
}

extension MarkedLanguage: PairFigureWords {
    var urgent: String { mark(english.urgent) }
    func group(_ group: PairFigureGroup) -> String { mark(english.group(group)) }
    func topics(_ own: Int, of named: Int) -> String { mark(english.topics(own, of: named)) }
    func learned(_ entries: Int) -> String { mark(english.learned(entries)) }
}

extension MarkedLanguage: PrepWords {
    var leftForLater: String { mark(english.leftForLater) }
    var reflection: String { mark(english.reflection) }
    func whatComesOfIt(_ headings: [String]) -> String { mark(english.whatComesOfIt(headings)) }
    var reflectionLead: String { mark(english.reflectionLead) }
    var reflectionPrompts: [(heading: String, prompts: [String])] { mark(english.reflectionPrompts) }
}

extension MarkedLanguage: PulseWords {
    var pulseQuestion: String { mark(english.pulseQuestion) }
    var pulseGap: String { mark(english.pulseGap) }
    func question(_ question: Pulse.Question) -> String { mark(english.question(question)) }
    func pulseTitle(_ month: CalendarDay) -> String { mark(english.pulseTitle(month)) }
    func pulseDescription(_ round: PulseRound) -> String { mark(english.pulseDescription(round)) }
    func pulseCaption(_ people: [String]) -> String { mark(english.pulseCaption(people)) }
    func pulseLead(
        median: Double, month: CalendarDay, before: (median: Double, month: CalendarDay)?, gap: Int?,
        widest: [Pulse.Question]
    ) -> String {
        mark(english.pulseLead(median: median, month: month, before: before, gap: gap, widest: widest))
    }
    var pulseNote: String { mark(english.pulseNote) }
    var pulseMedians: [String] { mark(english.pulseMedians) }
}

extension MarkedLanguage: RhythmWords {
    var rhythmTitle: String { mark(english.rhythmTitle) }
    var rhythmColumns: [String] { mark(english.rhythmColumns) }
    var underWay: String { mark(english.underWay) }
    func status(_ status: RhythmSlot.Status) -> String { mark(english.status(status)) }
    func rhythmDescription(_ counts: [RhythmSlot.Status: Int]) -> String { mark(english.rhythmDescription(counts)) }
    func rhythmCaption(_ counts: [RhythmSlot.Status: Int], hasPause: Bool) -> String {
        mark(english.rhythmCaption(counts, hasPause: hasPause))
    }
    func period(from: CalendarDay, to: CalendarDay) -> String { mark(english.period(from: from, to: to)) }
    func slot(_ slot: RhythmSlot) -> String { mark(english.slot(slot)) }
    func pause(_ pause: Pause) -> String { mark(english.pause(pause)) }
}

extension MarkedLanguage: SessionWords {
    func wins(_ wins: Int) -> String { mark(english.wins(wins)) }
    func promises(_ promises: Int) -> String { mark(english.promises(promises)) }
    func ofFive(_ value: Int) -> String { mark(english.ofFive(value)) }
    func sessionDescription(of pair: String, on day: String) -> String {
        mark(english.sessionDescription(of: pair, on: day))
    }
    func option(isChosen: Bool) -> String { mark(english.option(isChosen: isChosen)) }
    func useful(_ useful: Int) -> String { mark(english.useful(useful)) }
    func agendaTotal(_ total: Double, planned: Double?) -> String? {
        mark(english.agendaTotal(total, planned: planned))
    }
}

extension MarkedLanguage: SignalWords {
    func signal(_ code: Signal.Code) -> String { mark(english.signal(code)) }
    func step(_ step: NextStep) -> String { mark(english.step(step)) }
    func evidence(_ evidence: Signal.Evidence, name: (PersonReference) -> String, day: (CalendarDay) -> String)
        -> String
    {
        mark(english.evidence(evidence, name: name, day: day))
    }
}

extension MarkedLanguage: TermWords {
    func changed(_ changes: [TermsChange]) -> String { mark(english.changed(changes)) }
    func part(_ part: TermsPart) -> String { mark(english.part(part)) }
}

extension MarkedLanguage: NoteWords {
    func titleOfCallout(_ kind: String) -> String { mark(english.titleOfCallout(kind)) }
    var footnotes: String { mark(english.footnotes) }
    func footnote(_ number: Int) -> String { mark(english.footnote(number)) }
    func backFromFootnote(_ number: Int, to place: Int) -> String { mark(english.backFromFootnote(number, to: place)) }
    var tableOfNote: String { mark(english.tableOfNote) }
}
