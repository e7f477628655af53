extension German: FeedWords {
    func feedTitle(_ site: String) -> String { "Meilensteine und Erfolge: \(site)" }
    func calendarSession(_ title: String?, of pair: String) -> String {
        title.map { "Treffen: \($0) (\(pair))" } ?? "Treffen: \(pair)"
    }
    func calendarDue(_ kind: DueKind, _ words: String) -> String {
        switch kind {
        case .goal: "Ziel fällig: \(words)"
        case .milestone: "Meilenstein fällig: \(words)"
        case .promise: "Zusage fällig: \(words)"
        }
    }
}
