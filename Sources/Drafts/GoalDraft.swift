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
    package var start: CalendarDay?
    package var due: CalendarDay?
    package var updates: [UpdateDraft] = []

    package init(title: String, start: CalendarDay?) {
        self.title = title
        self.start = start
    }
}

/// A goal of a pair.
///
/// - Parameters:
///   - folder: Of the pair, below the content folder.
///   - details: Fields that are not asked for, and what no page shows.
package func goalDraft(_ answers: GoalAnswers, in folder: String, details: NoteDetails = .init()) -> DraftNote? {
    guard let id = slug(of: answers.title) else { return nil }
    var lines = DraftLines()
    lines.add("title", answers.title)
    lines.add("owner", answers.owner?.text)
    lines.add("status", of: details)
    lines.add("done", of: details)
    lines.add("specific", answers.specific, orAsk: "what will be there that is not there now?")
    if let measure = answers.measure {
        lines.addRaw("measure", measure.yaml)
    } else {
        lines.ask("measure", "{metric: interviews run alone, unit: interviews, baseline: 0, target: 6}")
    }
    lines.add("achievable", answers.achievable, orAsk: "what makes it possible?")
    lines.add("relevant", answers.relevant, orAsk: "why does it matter to you, now?")
    if let start = answers.start { lines.addRaw("start", "\(start)") } else { lines.ask("start", "2026-01-12") }
    let ahead = (answers.start ?? answers.due).map { "\($0 + 90)" } ?? "2026-12-18"
    if let due = answers.due { lines.addRaw("due", "\(due)") } else { lines.ask("due", ahead) }
    for key in ["review_every", "weight", "visibility"] { lines.add(key, of: details) }
    if !answers.updates.isEmpty { lines.addList("updates", answers.updates.map(\.entry)) }
    lines.addComments(of: details)
    let step = [answers.start.map { $0 + 14 }, answers.due].compactMap(\.self).min().map { "\($0)" } ?? "2026-01-26"
    if answers.measure == .milestones {
        lines.section("Milestones", ["- [ ] The first step (due \(step))"])
    } else {
        lines.line(
            "<!-- Steps on the way, below ## Milestones, each with its day: - [ ] The first step (due \(step)) -->")
    }
    lines.addClosedNotes(of: details)
    return DraftNote(path: "\(folder)/goals/\(id).md", text: lines.text)
}
