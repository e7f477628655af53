import MentoringModel

// The items that pages show in lists of their own, by the line on which each begins: the notes are shown without them.
extension Session {
    var shownItemLines: Set<Int> {
        let lists = [actions, wins, questions, options, decisions, learned, concerns]
        let sources =
            lists.flatMap { $0.map(\.source) } + agenda.map(\.source) + progress.map(\.source)
            + introductions.map(\.source).filter { !note.hasMore(below: $0.line) }
            + resources.map(\.source).filter { note.isLinkAlone(on: $0.line) }
        return note.emptyLines.union(sources.filter { $0.file == note.path }.map(\.line))
    }
}

extension Goal {
    /// A value of a later day goes with the others: nothing that came after the day of a build is told.
    var shownItemLines: Set<Int> {
        let sources =
            milestones.map(\.source) + updates.map(\.source)
            + resources.map(\.source).filter { note.isLinkAlone(on: $0.line) }
        return note.emptyLines.union(sources.filter { $0.file == note.path }.map(\.line))
    }
}

extension Note {
    /// Whether more stands in an item than its first words, for which a list of introductions has no place.
    fileprivate func hasMore(below line: Int) -> Bool {
        body.item(on: line)?.split(separator: "\n").dropFirst().contains { $0.beginsAnew } ?? false
    }

    /// Whether an item is a link and nothing else, which a list of resources shows as well.
    fileprivate func isLinkAlone(on line: Int) -> Bool {
        guard let item = body.item(on: line), let first = item.utf8.first else { return false }
        if first == UInt8(ascii: "<") { return item.hasSuffix(">") && !item.contains(" ") }
        guard first == UInt8(ascii: "["), !item.contains("\n") else { return false }
        let link = item.hasPrefix("[[") ? "]]" : "]("
        guard let range = item.firstRange(of: link) else { return false }
        return item.hasPrefix("[[")
            ? range.upperBound == item.endIndex
            : item.hasSuffix(")") && !item[range.upperBound...].dropLast().contains { "()".contains($0) }
    }

    /// The id of what a page shows in the place of a section whose items are left out of the notes.
    func place(ofSectionOn line: Int) -> String? { sections[line] }
}
