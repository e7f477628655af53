import Figures
import MentoringModel

extension AudienceView {
    /// Tells of the open parts of notes that are closed: wins, milestones and other sections, without the note's name,
    /// address, line or day.
    func exposeOpenParts(
        of pair: Pair, figures: [Slug: GoalFigures], contacts: ContactNames, in cleared: inout VisiblePair
    ) {
        let closedGoals = Set(pair.goals.filter { !isRead($0.note) }.map(\.id))
        for session in pair.sessions where !isRead(session.note) && session.day <= asOf {
            var session = session
            session.hide(ClosedReferences(of: session.note, keeping: targets, goals: closedGoals))
            session = contacts.hide(session)
            let wins = session.wins.filter { sees($0.source) }
            cleared.exposedWins += wins.map { expose($0, of: session) }
            cleared.exposedSections += sections(of: session.note, exposed: wins.map(\.source.line))
        }
        for goal in pair.goals where !isRead(goal.note) {
            let closed = ClosedReferences(of: goal.note, keeping: targets, goals: closedGoals)
            var milestones = (figures[goal.id]?.milestones ?? []).filter { sees($0.milestone.source) }
            for index in milestones.indices { milestones[index].milestone.hide(closed, in: goal.note.body) }
            cleared.exposedMilestones += milestones.map(contacts.hide).map(expose)
            var goal = goal
            goal.hide(closed)
            cleared.exposedSections += sections(
                of: contacts.hide(goal).note, exposed: milestones.map(\.milestone.source.line))
        }
        // In an order that says nothing of where or when they were written.
        cleared.exposedWins.sort { (order($0.day), $0.words) < (order($1.day), $1.words) }
        cleared.exposedMilestones.sort {
            let days = (order($0.milestone.done ?? $0.milestone.due), order($1.milestone.done ?? $1.milestone.due))
            return (days.0, $0.milestone.title) < (days.1, $1.milestone.title)
        }
        cleared.exposedSections.sort { $0.body.text < $1.body.text }
    }

    private func isRead(_ note: Note) -> Bool { note.visibility >= leastInPair }

    private func order(_ day: CalendarDay?) -> Int { day?.number ?? Int.max }

    private func expose(_ win: SessionItem, of session: Session) -> ExposedItem {
        let own = [win.done, win.celebrated].compactMap { $0 }.first { $0 <= asOf }
        return ExposedItem(
            words: win.words, who: isClosed(win.who) ? nil : win.who,
            day: own ?? (audience == .coordinator ? session.day : nil))
    }

    private func expose(_ milestone: MilestoneFigures) -> MilestoneFigures {
        var exposed = milestone
        if isClosed(exposed.milestone.who) { exposed.milestone.who = nil }
        exposed.milestone.source = Source(
            file: "", line: 1, column: 1, visibility: milestone.milestone.source.visibility)
        return exposed
    }

    /// The open runs of a closed note's body, each as a body of its own that begins on line 1.
    ///
    /// A run that holds nothing but one section whose items are told already is left out.
    private func sections(of note: Note, exposed: [Int]) -> [ExposedSection] {
        let open = note.body.cut(toAtLeast: leastInPair)
        let lines = open.text.split(separator: "\n", omittingEmptySubsequences: false)
        var runs: [(lines: Range<Int>, visibility: Visibility)] = []
        for (index, stretch) in note.body.stretches.enumerated() where stretch.visibility >= leastInPair {
            let start = stretch.firstLine - note.body.firstLine
            let isLast = index + 1 == note.body.stretches.count
            let end = isLast ? lines.count : note.body.stretches[index + 1].firstLine - note.body.firstLine
            guard start >= 0, start < end, end <= lines.count else { continue }
            if let last = runs.last, last.lines.upperBound == start {
                runs[runs.count - 1] = (last.lines.lowerBound..<end, min(last.visibility, stretch.visibility))
            } else {
                runs.append((start..<end, stretch.visibility))
            }
        }
        return runs.compactMap { run in
            var text = lines[run.lines].joined(separator: "\n")
            let headings = lines[run.lines].count { $0.drop { " -*+>".contains($0) }.first == "#" }
            let isExposed = exposed.contains { run.lines.contains($0 - note.body.firstLine) }
            // What the footnotes say that it refers to may stand elsewhere in the note.
            let labels = open.footnotes.isEmpty ? [] : Set(Body.references(in: text).map(\.label))
            for footnote in open.footnotes where labels.contains(footnote.label) {
                let own = footnote.lines.map { $0 - note.body.firstLine }.filter { lines.indices.contains($0) }
                guard let first = own.first, !run.lines.contains(first) else { continue }
                text += "\n\n" + own.map { String(lines[$0]) }.joined(separator: "\n")
            }
            let body = Body(
                text: text, firstLine: 1, stretches: [Body.Stretch(firstLine: 1, visibility: run.visibility)])
            guard !body.isBlank, !(isExposed && headings <= 1) else { return nil }
            let links = note.links.filter { targets.contains($1) }
            let held = text.destinations(among: links.keys)
            return ExposedSection(body: body, links: links.filter { held.contains($0.key) })
        }
    }
}
