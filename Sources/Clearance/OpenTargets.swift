package import MentoringModel

/// What links may lead to: the notes and pairs that came through.
package struct OpenTargets: Equatable, Sendable {
    /// Paths of notes below the content folder.
    package var paths: Set<String> = []
    package var pairs: Set<Slug>
    /// People with a note that is not there, who are no members of a pair.
    package var closedPeople: Set<Slug> = []
    /// How open a place in the notes of a pair must be.
    package var leastInPairs: Visibility = .pair

    package init(pairs: Set<Slug>) { self.pairs = pairs }

    /// Whether a link may lead there. An attachment is as open as the text that links to it.
    package func contains(_ target: LinkTarget) -> Bool {
        switch target {
        case .note(let path): paths.contains(path)
        case .pair(let pair): pairs.contains(pair)
        case .attachment, .nothing: true
        }
    }
}

extension Note {
    /// The note with a body cut to what is that open, and only those links that stand in what is left of it and lead
    /// to something that is there.
    package func cut(toAtLeast least: Visibility, keeping targets: OpenTargets) -> Note {
        var note = self
        let closed = ClosedReferences(of: self, keeping: targets, least: least)
        if !closed.isEmpty { note.body.text = closed.hide(body.text) }
        note.body = note.body.cut(toAtLeast: least)
        let wasCut = note.body.text != body.text
        note.links = links.filter { targets.contains($1) }
        if wasCut {
            let held = note.body.text.destinations(among: note.links.keys)
            note.links = note.links.filter { held.contains($0.key) }
        }
        if let line = titleHeadingLine, wasCut, !body.isOpen(line: line, toAtLeast: least) {
            note.titleHeadingLine = nil
        }
        return note
    }
}

extension Body {
    /// Whether a line of the file may be read by whoever may read what is `least` open.
    package func isOpen(line: Int, toAtLeast least: Visibility) -> Bool {
        guard let stretch = stretches.last(where: { $0.firstLine <= line }) else { return true }
        return stretch.visibility >= least
    }
}
