import Content
package import MentoringModel

/// What SMART asks of a goal; what nobody answered stays in the note as a question.
package struct GoalAnswers: Sendable {
    package var title: String
    /// Of one of several mentees.
    package var owner: Slug?
    package var specific: String?
    package var measure: MeasureInWords?
    package var achievable: String?
    package var relevant: String?
    package var start: CalendarDay
    package var due: CalendarDay?

    package init(title: String, start: CalendarDay) {
        self.title = title
        self.start = start
    }
}

/// A goal of a pair.
///
/// - Parameter folder: Of the pair, below the content folder.
package func goalDraft(_ answers: GoalAnswers, in folder: String) -> DraftNote? {
    guard let id = slug(of: answers.title) else { return nil }
    var lines = DraftLines()
    lines.add("title", answers.title)
    lines.add("owner", answers.owner?.text)
    lines.add("specific", answers.specific, orAsk: "what will be there that is not there now?")
    if let measure = answers.measure {
        lines.addRaw("measure", measure.yaml)
    } else {
        lines.ask("measure", "{metric: interviews run alone, unit: interviews, baseline: 0, target: 6}")
    }
    lines.add("achievable", answers.achievable, orAsk: "what makes it possible?")
    lines.add("relevant", answers.relevant, orAsk: "why does it matter to you, now?")
    lines.addRaw("start", "\(answers.start)")
    if let due = answers.due { lines.addRaw("due", "\(due)") } else { lines.ask("due", "\(answers.start + 90)") }
    let step = min(answers.start + 14, answers.due ?? .init(number: .max))
    if answers.measure == .milestones {
        lines.section("Milestones", ["- [ ] The first step (due \(step))"])
    } else {
        lines.line(
            "<!-- Steps on the way, below ## Milestones, each with its day: - [ ] The first step (due \(step)) -->")
    }
    return DraftNote(path: "\(folder)/goals/\(id).md", text: lines.text)
}
