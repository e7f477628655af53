import MentoringModel

/// Takes the names of third parties who gave no consent out of what leaves the pair.
///
/// An introduction keeps its days and is to `a contact`, the next one to `contact 2`. The lines it was written on go from the body, and its name, if it
/// has two words or more, from the rest of the session: a single word is too often a word (Will, Mark, Grace).
struct ContactNames {
    private var view: AudienceView
    /// The names to take out, and what stands in place of each.
    private var hidden: NameSearch
    /// What stands in place of the name in an introduction, by whom it was to.
    private var labels: [String: String]
    /// Words of items that name a closed note, and what they are without its id. Figures quote what was read before
    /// anything was closed.
    private var reworded: [String: String]

    init(view: AudienceView, pair: Pair) {
        self.view = view
        hidden = NameSearch([:])
        labels = [:]
        reworded = pair.rewordings(keeping: view.targets)
        guard view.audience != .pair else { return }
        // Those whom this audience reads of are numbered among themselves; a gap would tell of others.
        let open = pair.sessions.filter { $0.note.visibility >= view.leastInPair }.flatMap(\.introductions)
        for introduction in open where view.sees(introduction.source) && !view.mayName(introduction) {
            let key = Self.key(introduction)
            if labels[key] == nil { labels[key] = view.words.unnamedContact(labels.count + 1) }
        }
        var names: [String: String] = [:]
        for name in view.hiddenContactNames.flatMap(Introduction.names(in:)) {
            names[name] = view.words.unnamedContact(1)
        }
        for introduction in pair.sessions.flatMap(\.introductions) where !view.mayName(introduction) {
            for name in Introduction.names(in: introduction.name) { names[name] = label(of: introduction) }
        }
        for contact in pair.sessions.flatMap(\.contactsInWords) where !view.mayName(contact) {
            if names[contact.name] == nil { names[contact.name] = label(of: contact) }
        }
        hidden = NameSearch(names.filter { $0.key.contains(" ") })
    }

    /// Whether there is any name to take out of words.
    var hidesNames: Bool { !hidden.isEmpty || !reworded.isEmpty }

    private static func key(_ introduction: Introduction) -> String {
        introduction.person.map { "@\($0)" } ?? introduction.name.lowercased()
    }

    func label(of introduction: Introduction) -> String {
        labels[Self.key(introduction)] ?? view.words.unnamedContact(1)
    }

    func hide(_ whole: Session) -> Session {
        guard view.audience != .pair else { return whole }
        var session = whole
        var lines: Set<Int> = []
        for index in session.introductions.indices where !view.mayName(session.introductions[index]) {
            lines.insert(session.introductions[index].source.line)
            session.introductions[index].name = label(of: session.introductions[index])
            session.introductions[index].person = nil
        }
        lines.formUnion(session.contactsInWords.filter { !view.mayName($0) }.map(\.source.line))
        if !lines.isEmpty { session.note.body = session.note.body.withoutItems(on: lines) }
        guard !hidden.isEmpty else { return session }
        session.note.body.text = hide(session.note.body.text)
        session.title = session.title?.map(hide)
        for index in session.progress.indices {
            session.progress[index].note = session.progress[index].note.map(hide)
        }
        for index in session.agenda.indices { session.agenda[index].topic = hide(session.agenda[index].topic) }
        session.changeItems { items in
            for index in items.indices { items[index].words = hide(items[index].words) }
        }
        return session
    }

    /// The text with each hidden name, where it stands as whole words, replaced, and without ids of closed notes.
    func hide(_ text: String) -> String { hidden.replaced(in: reworded[text] ?? text) }
}

extension AudienceView {
    /// Whether an introduction may say whom it was to: somebody who is named here anyway.
    func mayName(_ introduction: Introduction) -> Bool {
        introduction.person.map { names[$0] != nil } ?? false
    }
}

extension Body {
    /// The body without the list items that begin on these lines of the file, up to the next item, heading or blank
    /// line.
    func withoutItems(on starts: Set<Int>) -> Body {
        var lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map(Substring.init)
        var isInside = false
        for index in lines.indices {
            if starts.contains(firstLine + index) {
                isInside = true
            } else if isInside, lines[index].beginsAnew {
                isInside = false
            }
            if isInside { lines[index] = "" }
        }
        var body = self
        body.text = lines.joined(separator: "\n")
        return body
    }
}
