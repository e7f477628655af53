import MentoringModel

// The items that pages show in lists of their own, by the line on which each begins: the notes are shown without them.
extension Session {
    var shownItemLines: Set<Int> {
        let lists = [actions, wins, questions, options, decisions, learned]
        let sources =
            lists.flatMap { $0.map(\.source) } + agenda.map(\.source) + progress.map(\.source)
            + introductions.map(\.source).filter { !note.hasMore(below: $0.line) }
        return note.emptyLines.union(sources.filter { $0.file == note.path }.map(\.line))
    }
}

extension Goal {
    /// What is dated after the day is shown nowhere else, so it stays where it was written.
    func shownItemLines(asOf day: CalendarDay) -> Set<Int> {
        let sources = milestones.map(\.source) + updates.filter { $0.day <= day }.map(\.source)
        return note.emptyLines.union(sources.filter { $0.file == note.path }.map(\.line))
    }
}

extension Note {
    /// Whether more stands in an item than its first words, for which a list of introductions has no place.
    fileprivate func hasMore(below line: Int) -> Bool {
        body.item(on: line)?.split(separator: "\n").dropFirst().contains { $0.beginsAnew } ?? false
    }

    /// The id of what a page shows in the place of a section whose items are left out of the notes.
    func place(ofSectionOn line: Int) -> String? { sections[line] }
}
