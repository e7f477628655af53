import Diagnostics
import MentoringModel

/// What the notes of a group are beside all others: a function of their readings, of the names in the folder, of what pairs
/// know of the programme, and of the headings that their links lead to.
struct FinishedGroup: Sendable {
    let id: NoteGroup
    /// In the order in which they are shown.
    let problems: [Problem]
    /// What may be written in a tidier way.
    let tidyings: [Problem]
    /// Attachments that links lead to.
    let files: Set<String>
    /// `nil` for the notes of the programme, and without an agreement that can be read.
    let pair: Pair?
    /// The headings of each note in which one was looked for; `nil` for a note without any text.
    private let headings: [String: HeadingLookup.Headings?]

    init(
        _ id: NoteGroup, _ notes: GroupOfNotes, _ links: [String: ResolvedLinks], _ headings: HeadingLookup,
        _ pair: Pair? = nil
    ) {
        self.id = id
        problems = (notes.problems + notes.logs.values.flatMap(\.reported)).inOrder()
        tidyings = notes.logs.values.flatMap(\.tidyings)
        files = Set(
            links.values.lazy.flatMap(\.targets.values).compactMap { target -> String? in
                if case .attachment(let path) = target { path } else { nil }
            })
        self.headings = headings.looked
        self.pair = pair
    }

    /// Whether each note in which a heading was looked for has the same ones still.
    func findsSameHeadings(as now: (String) -> HeadingLookup.Headings?) -> Bool {
        headings.allSatisfy { path, known in HeadingLookup.areSame(known, now(path)) }
    }
}

/// The notes of the programme, with what the notes of pairs are looked at by.
struct CommonNotes: Sendable {
    let settings: ProgrammeSettings
    /// Sorted by id.
    let people: [Person]
    let resources: [Resource]
    let names: NamesOfPeople
    let resourceTitles: [(title: String?, id: Slug)]

    /// - Parameter programme: Its people in the order of their notes.
    init(_ programme: Programme, resourceTitles: [(title: String?, id: Slug)]) {
        settings = programme.settings
        people = programme.people.sorted { $0.id < $1.id }
        resources = programme.resources
        names = NamesOfPeople(programme.people)
        self.resourceTitles = resourceTitles
    }

    /// Whether a pair's notes come out the same beside these.
    func areSameForPairs(as other: CommonNotes) -> Bool {
        settings == other.settings && names == other.names
            && resourceTitles.elementsEqual(other.resourceTitles, by: ==)
    }
}

extension ContentReader {
    /// The notes of no pair.
    func programme(_ places: [Int]) -> (FinishedGroup, CommonNotes) {
        let own = notes(at: places)
        checkMentions(own, of: nil, resources: own.resourceTitles)
        let headings = HeadingLookup(headings(of:))
        let links = resolveLinks(own.logs, headings)
        var programme = assembleProgramme(own, links)
        resolveLogo(of: &programme.settings, own.logs)
        checkSkills(programme, CheckReport(logs: own.logs))
        let common = CommonNotes(programme, resourceTitles: own.resourceTitles)
        return (FinishedGroup(.programme, own, links, headings), common)
    }

    /// The notes of a pair.
    func pair(_ id: Slug, _ places: [Int], beside common: CommonNotes) -> FinishedGroup {
        let own = notes(at: places)
        checkMentions(own, of: id, resources: common.resourceTitles)
        let headings = HeadingLookup(headings(of:))
        let links = resolveLinks(own.logs, headings)
        guard var pair = assemblePair(id, own, links, beside: common) else {
            return FinishedGroup(.pair(id), own, links, headings)
        }
        settleValues(of: &pair, own.logs)
        checkAcross(pair, common.settings, own.logs)
        return FinishedGroup(.pair(id), own, links, headings, pair)
    }
}
