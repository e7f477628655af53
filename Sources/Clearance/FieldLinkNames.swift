import MentoringModel

extension AudienceView {
    /// What links in the sentences of a pair's fields are called: goals and sessions of the pair as they were cleared, then
    /// what is open of the programme.
    func fieldLinks(in pair: Pair? = nil) -> FieldLinks {
        FieldLinks { id in
            if let goal = pair?.goals.first(where: { $0.id == id }) { return goal.name }
            if let session = pair?.sessions.first(where: { $0.id == id }) {
                return session.title?.value ?? words.day(session.day)
            }
            return names[id] ?? resourceTitles[id]
        }
    }
}
