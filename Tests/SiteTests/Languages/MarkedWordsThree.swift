import Figures
import MentoringModel

@testable import Site

extension MarkedLanguage: PeopleWords {
    func peopleDescription(_ name: String) -> String { mark(english.peopleDescription(name)) }
    func personDescription(_ name: String) -> String { mark(english.personDescription(name)) }
    func roleGroup(_ role: Person.Role) -> String { mark(english.roleGroup(role)) }
    func room(capacity: Int, load: Int) -> String { mark(english.room(capacity: capacity, load: load)) }
}

extension MarkedLanguage: PrepWords {
    var leftForLater: String { mark(english.leftForLater) }
    var reflection: String { mark(english.reflection) }
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

extension MarkedLanguage: TemplateWords {
    var texts: [String: String] { mark(english.texts.merging(added) { $1 }) }
}

extension MarkedLanguage: TermWords {
    func changed(_ changes: [TermsChange]) -> String { mark(english.changed(changes)) }
    func part(_ part: TermsPart) -> String { mark(english.part(part)) }
}
