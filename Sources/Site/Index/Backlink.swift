import Clearance
import Localization
import Markdown
import MentoringModel
import Search
import Templates

/// A note of this build whose words, as its readers have them, link to another note.
struct Backlink: Equatable, Sendable {
    /// Where the note stands that links.
    var path: String
    var kind: SearchEntry.Kind
    var title: String
    /// The tag of the title's language where it is known to be another than the site's.
    var language: String?
    /// Its place in the pairs of the build.
    var pair: Int?
    /// The day of a session; other notes have none.
    var day: CalendarDay?
    /// Whether the title is nothing but the day in words.
    var isUntitled = false

    /// By the path of the note that is linked to: sessions first, the newest on top, then the rest by kind and title.
    ///
    /// The links are read off what is left of each body. The targets noted down with a note would say more: one of a closed
    /// section stays among them where open words happen to name the same file.
    static func all(
        in cleared: VisibleProgramme, _ bodies: [String: NoteBody], _ words: any Language
    ) -> [String: [Backlink]] {
        var backlinks: [String: [Backlink]] = [:]
        for (backlink, linked) in linking(cleared, bodies, words) {
            for path in linked { backlinks[path, default: []].append(backlink) }
        }
        return backlinks.mapValues { $0.sorted(by: isBefore) }
    }

    private static func isBefore(_ left: Backlink, _ right: Backlink) -> Bool {
        func order(_ backlink: Backlink) -> (Int, Int, String, String) {
            let kind = SearchEntry.Kind.allCases.firstIndex(of: backlink.kind) ?? 0
            return (-(backlink.day?.number ?? Int.min + 1), kind, backlink.title, backlink.path)
        }
        return order(left) < order(right)
    }

    /// Every note that has a page and links to others, with what it is called there and the paths of those.
    private static func linking(
        _ cleared: VisibleProgramme, _ bodies: [String: NoteBody], _ words: any Language
    ) -> [(Backlink, Set<String>)] {
        var notes: [(Backlink, Set<String>)] = []
        func links(_ note: Note) -> Bool { !(bodies[note.path]?.linkedNotes.isEmpty ?? true) }
        func add(
            _ note: Note, _ kind: SearchEntry.Kind, _ title: String, in language: String? = nil, _ pair: Int? = nil,
            on day: CalendarDay? = nil, isUntitled: Bool = false
        ) {
            let backlink = Backlink(
                path: note.path, kind: kind, title: title, language: language, pair: pair, day: day,
                isUntitled: isUntitled)
            notes.append((backlink, bodies[note.path]?.linkedNotes ?? []))
        }
        if let note = cleared.settings.note { add(note, .page, cleared.settings.name ?? words.siteName) }
        for person in cleared.people where links(person.note) { add(person.note, .person, person.name) }
        for resource in cleared.resources where links(resource.note) {
            add(resource.note, .resource, resource.name, in: resource.foreignLanguage(on: words.code))
        }
        for (place, own) in cleared.pairs.enumerated() {
            let pair = own.pair
            if own.isAgreementOpen, links(pair.agreement.note) {
                add(pair.agreement.note, .agreement, words.agreement(of: cleared.name(of: pair, in: words)), place)
            }
            for goal in pair.goals where links(goal.note) { add(goal.note, .goal, goal.name, place) }
            for session in pair.sessions where links(session.note) {
                let day = session.day
                add(
                    session.note, .session, words.sessionTitle(session.title?.value, on: words.day(day)), place,
                    on: day,
                    isUntitled: session.title == nil)
            }
        }
        return notes
    }
}

extension NoteBody {
    /// The paths of other notes that links in a body lead to.
    static func linkedNotes(of note: Note) -> Set<String> {
        let targets = note.links.compactMapValues { target -> String? in
            if case .note(let path) = target, path != note.path { path } else { nil }
        }
        guard !targets.isEmpty else { return [] }
        let document = Document(parsing: note.body.text, firstLine: note.body.firstLine)
        return Set(document.linkDestinations.compactMap { targets[$0] })
    }
}
