import Figures
import MentoringModel
import Site
import Testing

/// A programme in which every text carries a word that tells how open its place is: `xpairN`, `xprogramN`, `xpublicN`.
struct ClearanceSample {
    private var count = 0
    /// Every word that was handed out, by how open its place is.
    private(set) var words: [Visibility: [String]] = [:]
    /// Words of open items in closed notes that only the text of their section tells, which this sample leaves out.
    private(set) var untold: Set<String> = []

    static let asOf = CalendarDay(number: 20_600)

    mutating func word(_ visibility: Visibility) -> String {
        count += 1
        let word = "x\(visibility.rawValue)\(count)x"
        words[visibility, default: []].append(word)
        return word
    }

    mutating func slug(_ visibility: Visibility) throws -> Slug {
        try #require(Slug(ofNormalized: word(visibility)))
    }

    /// A word of an item that is told only with the text of its section.
    mutating func listed(in note: Note, _ visibility: Visibility) -> String {
        let word = word(visibility)
        if note.visibility == .pair, visibility > .pair { untold.insert(word) }
        return word
    }

    func source(_ note: Note, _ line: Int, _ visibility: Visibility) -> Source {
        Source(file: note.path, line: line, column: 1, visibility: visibility)
    }

    /// A note of this visibility whose body has a section of each visibility, with a link in each.
    mutating func note(_ folder: String, _ visibility: Visibility, sections: [Visibility] = []) -> Note {
        var note = Note(path: "\(folder)/\(word(visibility)).md", visibility: visibility, body: .empty)
        var lines: [String] = []
        for section in [visibility] + sections {
            let attachment = "\(word(section)).pdf"
            note.body.stretches.append(.init(firstLine: 10 + lines.count, visibility: section))
            lines += ["## \(word(section))", "[\(word(section))](\(attachment))", ""]
            note.links[attachment] = .attachment(path: "\(folder)/\(attachment)")
        }
        note.body.firstLine = 10
        note.body.text = lines.joined(separator: "\n")
        return note
    }

    mutating func item(_ note: Note, _ visibility: Visibility) -> SessionItem {
        SessionItem(words: listed(in: note, visibility), source: source(note, 12, visibility))
    }

    mutating func goal(
        _ visibility: Visibility, in folder: String, sections: [Visibility], isMetric: Bool = true
    ) throws -> Goal {
        let note = note(folder + "/goals", visibility, sections: sections)
        var goal = Goal(id: try slug(visibility), note: note)
        let front = source(note, 2, visibility)
        goal.title = Written(word(visibility), at: front)
        goal.specific = Written(word(visibility), at: front)
        if isMetric {
            let measure = Measure.metric(
                name: word(visibility), unit: word(visibility), baseline: 0, target: 9, aggregate: .sum)
            goal.measure = Written(measure, at: front)
        }
        goal.achievable = Written(Achievable(evidence: word(visibility), resources: word(visibility)), at: front)
        goal.relevant = Written(Relevant(why: word(visibility), focus: word(visibility)), at: front)
        goal.due = Written(Self.asOf + 60, at: front)
        goal.statedProgress = Written(word(visibility), at: front)
        var entry = ProgressEntry(goal: goal.id, day: Self.asOf - 30, value: 1, source: front)
        entry.note = word(visibility)
        goal.updates = [entry]
        goal.pauses = [Pause(from: Self.asOf - 20, to: Self.asOf - 18, why: word(visibility), source: front)]
        var revision = Revision(day: Self.asOf - 10, field: "title", source: front)
        revision.from = word(visibility)
        revision.why = word(visibility)
        goal.revisions = [revision]
        goal.scale = [0: word(visibility)]
        for open in [visibility] + sections {
            goal.milestones.append(
                Milestone(
                    id: try slug(open), title: word(open), state: .open,
                    source: source(note, 11, open)))
            goal.checklist.append(
                ChecklistItem(
                    title: listed(in: note, open), state: .open, done: nil, isLeaf: true, source: source(note, 11, open)
                ))
        }
        return goal
    }

    mutating func session(
        _ visibility: Visibility, in folder: String, day: Int, goals: [Goal], resources: [Resource],
        sections: [Visibility]
    ) throws -> Session {
        let note = note(folder + "/sessions", visibility, sections: sections)
        let front = source(note, 2, visibility)
        var session = Session(id: try slug(visibility), note: note, date: Written(Self.asOf - day, at: front))
        session.title = Written(word(visibility), at: front)
        session.goals = goals.map { Written($0.id, at: front) }
        session.progress = goals.map { (goal: Goal) -> ProgressEntry in
            var entry = ProgressEntry(goal: goal.id, day: Self.asOf - day, value: 2, source: front)
            let word = word(visibility)
            entry.note = word
            // What an open session says of a closed goal is closed.
            if goal.note.visibility == .pair { untold.insert(word) }
            return entry
        }
        session.resources = resources.map { ResourceUse(resource: $0.id, source: front) }
        for open in [visibility] + sections {
            var topic = AgendaItem(topic: listed(in: note, open), source: source(note, 11, open))
            topic.goal = goals.first?.id
            session.agenda.append(topic)
            var win = SessionItem(words: word(open), source: source(note, 11, open))
            win.goal = goals.first?.id
            session.wins.append(win)
            session.actions.append(item(note, open))
            session.questions.append(item(note, open))
            session.options.append(item(note, open))
            session.decisions.append(item(note, open))
            session.learned.append(item(note, open))
            session.concerns.append(item(note, open))
            session.recommendedLinks.append(
                RecommendedLink(destination: listed(in: note, open), source: source(note, 11, open)))
        }
        return session
    }

    mutating func pair(_ name: String, agreement visibility: Visibility, resources: [Resource]) throws -> Pair {
        let folder = "pairs/\(name)"
        let note = note(folder, visibility)
        let front = source(note, 2, visibility)
        var agreement = Agreement(
            note: note,
            mentors: [PersonReference(id: try id("\(name)-mentor"), words: "\(name)-mentor")],
            mentees: [PersonReference(id: try id("\(name)-mentee"), words: "\(name)-mentee")])
        agreement.start = Written(Self.asOf - 100, at: front)
        agreement.end = Written(Self.asOf + 50, at: front)
        agreement.focus = [Written(word(visibility), at: front)]
        agreement.conflictContact = Written(
            PersonReference(id: try slug(visibility), words: word(visibility)), at: front)
        agreement.endedReason = word(visibility)
        agreement.pauses = [Pause(from: Self.asOf - 60, to: Self.asOf - 50, why: word(visibility), source: front)]
        agreement.sections = [AgreementSection(kind: .hopes, text: word(visibility), source: front)]

        var goals: [Goal] = []
        for (index, open) in [Visibility.pair, .program, .public].enumerated() {
            var goal = try goal(open, in: folder, sections: [.pair, .program, .public])
            goal.owner = Written(agreement.mentees[0], at: goal.note.source)
            if index > 0 { goal.parent = Written(goals[0].id, at: goal.note.source) }
            goal.resources = resources.map { Written($0.id, at: goal.note.source) }
            goals.append(goal)
        }
        // A parent that is open, of goals that are less so.
        let parent = try goal(.public, in: folder, sections: [], isMetric: false)
        for index in goals.indices { goals[index].parent = Written(parent.id, at: goals[index].note.source) }
        goals.append(parent)
        var sessions: [Session] = []
        for (index, open) in [Visibility.pair, .program, .public].enumerated() {
            sessions.append(
                try session(
                    open, in: folder, day: 40 - index * 10, goals: goals, resources: resources,
                    sections: [.pair, .program, .public]))
        }
        for index in goals.indices {
            goals[index].note.links["[[x]]"] = .note(path: sessions[0].note.path)
        }
        let pulseNote = self.note(folder + "/pulse", .pair)
        let pulse = Pulse(
            note: pulseNote, by: agreement.mentees[0], date: Written(Self.asOf - 5, at: pulseNote.source))
        return Pair(
            id: try id(name), agreement: agreement, goals: goals.sorted { $0.id < $1.id }, sessions: sessions,
            pulses: [pulse])
    }

    func id(_ text: String) throws -> Slug { try #require(Slug(ofNormalized: text)) }

    mutating func programme() throws -> Programme {
        var settings = ProgrammeSettings(note: note("", .program))
        settings.name = word(.program)
        settings.cohort = word(.program)
        settings.contact = PersonReference(id: try slug(.program), words: word(.program))
        settings.skills = [word(.program)]
        settings.language = "en"
        var resources: [Resource] = []
        var people: [Person] = []
        for open in [Visibility.pair, .program, .public] {
            var resource = Resource(id: try slug(open), note: note("resources", open, sections: [.pair]))
            resource.title = Written(word(open), at: resource.note.source)
            resource.summary = word(open)
            resources.append(resource)
            var person = Person(id: try slug(open), note: note("people", open), name: word(open))
            person.headline = word(open)
            people.append(person)
        }
        let pairs = [
            try pair("closed", agreement: .pair, resources: resources),
            try pair("inside", agreement: .program, resources: resources),
            try pair("open", agreement: .public, resources: resources),
        ]
        return Programme(settings: settings, people: people, resources: resources, pairs: pairs)
    }
}

/// Everything that a value holds, as text.
func everything(in value: Any) -> String { String(reflecting: value) }
