extension English: FeedWords {
    func feedTitle(_ site: String) -> String { "Milestones and wins of \(site)" }
    func calendarSession(_ title: String?, of pair: String) -> String {
        title.map { "Session: \($0) (\(pair))" } ?? "Session of \(pair)"
    }
    func calendarDue(_ kind: DueKind, _ words: String) -> String {
        switch kind {
        case .goal: "Goal due: \(words)"
        case .milestone: "Milestone due: \(words)"
        case .promise: "Promise due: \(words)"
        }
    }
}
