package protocol FeedWords {
    func feedTitle(_ site: String) -> String
    /// - Parameter title: What the session is called, if anything.
    func calendarSession(_ title: String?, of pair: String) -> String
    func calendarDue(_ kind: DueKind, _ words: String) -> String
}
