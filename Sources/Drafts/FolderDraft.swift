package import MentoringModel

/// What a folder begins with.
package struct FolderAnswers: Sendable {
    /// Of a programme with several pairs; `nil` for one pair on its own.
    package var programme: String?
    /// `nil` where no pair begins yet.
    package var pair: PairAnswers?
    package var goal: GoalAnswers?
    /// Of the site; English where it is `nil`.
    package var language: SiteLanguage?

    package init(
        programme: String? = nil, pair: PairAnswers? = nil, goal: GoalAnswers? = nil, language: SiteLanguage? = nil
    ) {
        self.programme = programme
        self.language = language
        self.pair = pair
        self.goal = goal
    }
}

/// The notes of a new folder: the settings, the people, their agreement and their first goal.
package func folderDrafts(_ answers: FolderAnswers) -> [DraftNote] {
    var notes = [settings(answers)]
    guard let pair = answers.pair else { return notes }
    let people = pair.mentors.map { ($0, "mentor") } + pair.mentees.map { ($0, "mentee") }
    notes += people.compactMap { personDraft($0.0, role: $0.1) }
    let id = pairID(pair, taken: [])
    notes.append(agreementDraft(pair, id: id))
    if let goal = answers.goal, let draft = goalDraft(goal, in: "pairs/\(id)") { notes.append(draft) }
    return notes
}

private func settings(_ answers: FolderAnswers) -> DraftNote {
    var lines = DraftLines()
    if let programme = answers.programme {
        lines.add("name", programme)
        lines.ask("start", "2026-01-12")
        lines.ask("end", "2026-12-18")
        lines.ask("cadence", "every 2 weeks")
        lines.ask("contact", "who to turn to when something does not work")
        // What is for the programme says nothing that a pair has not opened.
        lines.addRaw("audience", "program")
        lines.line("<!-- Welcome. What is this programme, and how does it go? Everybody may read it. -->")
    } else {
        let names = answers.pair.map { $0.mentees + $0.mentors } ?? []
        lines.add("name", names.isEmpty ? "Our mentoring" : names.joined(separator: " and "))
        lines.addRaw("audience", "pair")
        // The name says who the pair is, which a build for everybody must not tell before somebody opens it.
        lines.addRaw("visibility", "program")
        lines.line("<!-- A few words for the first page, if you like. -->")
    }
    if let language = answers.language, language != .english {
        lines.addRaw("language", language.rawValue)
    } else {
        lines.ask("language", "de")
    }
    return DraftNote(path: "program.md", text: lines.text)
}
