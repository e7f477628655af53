package import MentoringModel

extension MirrorCounts {
    /// How much a programme holds, without a look at the lines of its notes: what of them is only words is not counted.
    package init(of programme: Programme) {
        self.init([])
        for pair in programme.pairs {
            add("signature", pair.agreement.signatures.count)
            for goal in pair.goals {
                add("value", goal.updates.count)
                add("milestone", goal.milestones.count)
                add("step", goal.stepsBesideMilestones.count)
                add("recommended", goal.recommendedLinks.count)
            }
            for session in pair.sessions { add(session, of: pair) }
        }
    }

    private mutating func add(_ session: Session, of pair: Pair) {
        let firstLine = session.note.body.firstLine
        add("promise", session.actions.count)
        add("recommended", session.resources.count { $0.source.line < firstLine } + session.recommendedLinks.count)
        for (name, count) in [
            ("win", session.wins.count), ("value", session.progress.count { pair.goal($0.goal) != nil }),
            ("introduction", session.introductions.count), ("topic", session.agenda.count),
            ("decision", session.decisions.count), ("question", session.questions.count),
            ("option", session.options.count), ("learned", session.learned.count),
            ("concern", session.concerns.count),
        ] {
            add(name, count)
        }
    }

    private mutating func add(_ name: String, _ count: Int) {
        if count > 0 { things[name, default: 0] += count }
    }
}
