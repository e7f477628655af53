import MentoringModel

/// What the SMART letters of a goal are judged by, beside the goal itself.
struct SmartInputs {
    var agreement: Agreement
    var terms: GoalTerms
    var hasBaseline: Bool
    var hasChildren: Bool
    /// Active goals of the owner in this pair.
    var activeGoals: Int
}

/// The five letters: each met or not, with what speaks for it or what it lacks (docs/figures.md, "SMART").
func smart(_ goal: Goal, _ inputs: SmartInputs) -> Smart {
    Smart(letters: [
        specific(goal, inputs), measurable(goal, inputs), achievable(goal, inputs), relevant(goal, inputs),
        timeBound(goal, inputs),
    ])
}

/// S: a title, `specific` and an owner.
private func specific(_ goal: Goal, _ inputs: SmartInputs) -> Smart.Letter {
    let parts: [(Bool, SmartEvidence, SmartEvidence)] = [
        (isWritten(goal.title?.value), .hasTitle, .lacksTitle),
        (isWritten(goal.specific?.value), .hasSpecific, .lacksSpecific),
        (goal.owner != nil || inputs.agreement.mentees.count == 1, .hasOwner, .lacksOwner),
    ]
    return letter("S", has: parts.filter(\.0).map(\.1), lacks: parts.filter { !$0.0 }.map(\.2))
}

/// M: a metric with unit, baseline and target; or two milestones, two checklist items, `done_when`, a band, sub-goals.
private func measurable(_ goal: Goal, _ inputs: SmartInputs) -> Smart.Letter {
    var has: [SmartEvidence] = []
    var lacks: [SmartEvidence] = []
    let measure = inputs.terms.measure?.value
    switch measure {
    case .metric(_, let unit, _, _, _):
        if !isWritten(unit) { lacks.append(.lacksUnit) }
        if !inputs.hasBaseline { lacks.append(.lacksBaseline) }
        if lacks.isEmpty { has.append(.metricComplete) }
    case .band: has.append(.band)
    case .yesNo(let condition): if isWritten(condition) { has.append(.doneWhen) }
    case .milestones, .checklist, nil: break
    }
    let milestones = goal.milestones.count { $0.state != .cancelled }
    let items = goal.checklist.count { $0.isLeaf && $0.state != .cancelled }
    if milestones >= 2 { has.append(.enoughMilestones) }
    // Milestones are task items too; they need not be praised twice.
    if items >= 2, milestones < 2 || measure == .checklist { has.append(.enoughChecklist) }
    if inputs.hasChildren { has.append(.subGoals) }
    if !has.isEmpty { return Smart.Letter(letter: "M", isMet: true, evidence: has) }
    switch measure {
    case .metric, .band: break
    case .milestones: lacks.append(.tooFewMilestones)
    case .checklist: lacks.append(.tooFewChecklist)
    case .yesNo: lacks.append(.lacksDoneWhen)
    case nil:
        lacks.append(milestones > 0 ? .tooFewMilestones : items > 0 ? .tooFewChecklist : .lacksDoneWhen)
    }
    return Smart.Letter(letter: "M", isMet: false, evidence: lacks)
}

/// A: a sentence or evidence, or one of resources, hours, support; and at most 4 active goals for the owner.
private func achievable(_ goal: Goal, _ inputs: SmartInputs) -> Smart.Letter {
    var has: [SmartEvidence] = []
    let written = goal.achievable?.value
    if isWritten(written?.evidence) { has.append(.sentenceOrEvidence) }
    if isWritten(written?.resources) { has.append(.hasResources) }
    if let hours = written?.hoursPerWeek, hours > 0 { has.append(.hasHours) }
    if written?.supportFrom.isEmpty == false { has.append(.hasSupport) }
    var lacks: [SmartEvidence] = has.isEmpty ? [.lacksAchievable] : []
    if inputs.activeGoals > 4 { lacks.append(.tooManyActiveGoals) }
    return letter("A", has: has, lacks: lacks)
}

/// R: a sentence or `why`; a `focus`, if given, stands in the agreement's focus.
private func relevant(_ goal: Goal, _ inputs: SmartInputs) -> Smart.Letter {
    let written = goal.relevant?.value
    var has: [SmartEvidence] = []
    var lacks: [SmartEvidence] = []
    if isWritten(written?.why) { has.append(.hasWhy) } else { lacks.append(.lacksWhy) }
    if let focus = written?.focus, isWritten(focus) {
        let wanted = trimmed(focus).lowercased()
        let isAgreed = inputs.agreement.focus.contains { trimmed($0.value).lowercased() == wanted }
        if isAgreed { has.append(.focusInAgreement) } else { lacks.append(.focusNotInAgreement) }
    }
    return letter("R", has: has, lacks: lacks)
}

/// T: start before due, milestones inside the window, due not after the pair's end.
private func timeBound(_ goal: Goal, _ inputs: SmartInputs) -> Smart.Letter {
    let start = inputs.terms.start?.value
    let due = inputs.terms.due?.value
    var lacks: [SmartEvidence] = []
    if start == nil { lacks.append(.lacksStart) }
    if due == nil { lacks.append(.lacksDue) }
    if let start, let due, start >= due { lacks.append(.startNotBeforeDue) }
    let days = goal.milestones.filter { $0.state != .cancelled }.compactMap(\.due)
    if let due, days.contains(where: { $0 > due }) {
        lacks.append(.milestoneOutsideWindow)
    } else if let start, days.contains(where: { $0 < start }) {
        lacks.append(.milestoneOutsideWindow)
    }
    if let due, let end = inputs.agreement.end?.value, due > end { lacks.append(.duePastPairEnd) }
    return letter("T", has: [.windowSet], lacks: lacks)
}

private func letter(_ letter: String, has: [SmartEvidence], lacks: [SmartEvidence]) -> Smart.Letter {
    Smart.Letter(letter: letter, isMet: lacks.isEmpty, evidence: lacks.isEmpty ? has : lacks)
}

private func isWritten(_ text: String?) -> Bool { text.map { !trimmed($0).isEmpty } ?? false }
