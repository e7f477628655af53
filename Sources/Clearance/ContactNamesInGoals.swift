import Figures
import MentoringModel

/// Takes the names of third parties who gave no consent out of goals and agreements, wherever words stand in them.
extension ContactNames {
    func hide(_ whole: Goal) -> Goal {
        guard hidesNames else { return whole }
        var goal = whole
        goal.title = goal.title?.map(hide)
        goal.specific = goal.specific?.map(hide)
        goal.measure = goal.measure?.map(hide)
        goal.achievable = goal.achievable?.map { written in
            var written = written
            written.evidence = written.evidence.map(hide)
            written.resources = written.resources.map(hide)
            return written
        }
        goal.relevant = goal.relevant?.map { Relevant(why: $0.why.map(hide), focus: $0.focus.map(hide)) }
        goal.pauses = goal.pauses.map(hide)
        for index in goal.updates.indices { goal.updates[index].note = goal.updates[index].note.map(hide) }
        for index in goal.revisions.indices {
            goal.revisions[index].from = goal.revisions[index].from.map(hide)
            goal.revisions[index].to = goal.revisions[index].to.map(hide)
            goal.revisions[index].why = goal.revisions[index].why.map(hide)
        }
        goal.scale = goal.scale.mapValues(hide)
        goal.statedProgress = goal.statedProgress?.map(hide)
        goal.milestones = goal.milestones.map(hide)
        for index in goal.checklist.indices { goal.checklist[index].title = hide(goal.checklist[index].title) }
        goal.note.body.text = hide(goal.note.body.text)
        return goal
    }

    func hide(_ whole: GoalFigures) -> GoalFigures {
        guard hidesNames else { return whole }
        var figures = whole
        figures.milestones = figures.milestones.map(hide)
        for index in figures.observations.indices {
            figures.observations[index].note = figures.observations[index].note.map(hide)
        }
        for index in figures.derivations.indices {
            for input in figures.derivations[index].inputs.indices {
                let detail = figures.derivations[index].inputs[input].detail
                figures.derivations[index].inputs[input].detail = detail.map(hide)
            }
        }
        figures.remarks = figures.remarks.map { remark in
            switch remark {
            case .stated(let words, let source): .stated(hide(words), source)
            case .revised(let field, let original, let progress):
                .revised(field: field, original: hide(original), progressAgainstOriginal: progress)
            default: remark
            }
        }
        return figures
    }

    func hide(_ whole: MilestoneFigures) -> MilestoneFigures {
        var figures = whole
        figures.milestone = hide(figures.milestone)
        return figures
    }

    func hide(_ whole: Agreement) -> Agreement {
        guard hidesNames else { return whole }
        var agreement = whole
        agreement.pauses = agreement.pauses.map(hide)
        agreement.focus = agreement.focus.map { $0.map(hide) }
        agreement.endedReason = agreement.endedReason.map(hide)
        if let contact = agreement.conflictContact?.value.words {
            agreement.conflictContact?.value.words = hide(contact)
        }
        for index in agreement.sections.indices {
            agreement.sections[index].text = hide(agreement.sections[index].text)
        }
        agreement.note.body.text = hide(agreement.note.body.text)
        return agreement
    }

    /// The title, and the id where it was made of the title.
    private func hide(_ whole: Milestone) -> Milestone {
        let title = hide(whole.title)
        guard title != whole.title else { return whole }
        var milestone = whole
        milestone.title = title
        if let id = Slug(ofNormalized: title) { milestone.id = id }
        return milestone
    }

    private func hide(_ whole: Pause) -> Pause {
        var pause = whole
        pause.why = pause.why.map(hide)
        return pause
    }

    private func hide(_ whole: Measure) -> Measure {
        switch whole {
        case .metric(let name, let unit, let baseline, let target, let aggregate):
            .metric(
                name: name.map(hide), unit: unit.map(hide), baseline: baseline, target: target, aggregate: aggregate)
        case .band(let name, let unit, let low, let high):
            .band(name: name.map(hide), unit: unit.map(hide), low: low, high: high)
        case .yesNo(let doneWhen): .yesNo(doneWhen: doneWhen.map(hide))
        case .milestones, .checklist: whole
        }
    }
}
