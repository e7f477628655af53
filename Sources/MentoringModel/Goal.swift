/// A SMART goal of a pair.
package struct Goal: Equatable, Sendable {
    package enum Status: String, CaseIterable, Sendable {
        case draft, active, paused, achieved, partly, missed, dropped
    }

    package var id: Slug {
        _read { yield fields.value.id }
        _modify { yield &fields.value.id }
    }
    package var note: Note {
        _read { yield fields.value.note }
        _modify { yield &fields.value.note }
    }
    /// As written; pages fall back to `id.words`.
    package var title: Written<String>? {
        _read { yield fields.value.title }
        _modify { yield &fields.value.title }
    }
    /// `nil`: the mentee, or in a group nobody in particular.
    package var owner: Written<PersonReference>? {
        _read { yield fields.value.owner }
        _modify { yield &fields.value.owner }
    }
    package var status: Status {
        _read { yield fields.value.status }
        _modify { yield &fields.value.status }
    }
    package var statusSource: Source? {
        _read { yield fields.value.statusSource }
        _modify { yield &fields.value.statusSource }
    }
    /// The day it was closed or achieved.
    package var done: Written<CalendarDay>? {
        _read { yield fields.value.done }
        _modify { yield &fields.value.done }
    }
    package var specific: Written<String>? {
        _read { yield fields.value.specific }
        _modify { yield &fields.value.specific }
    }
    /// As written; `nil` is inferred by `Figures`: sub-goals, milestones, checklist, yes/no.
    package var measure: Written<Measure>? {
        _read { yield fields.value.measure }
        _modify { yield &fields.value.measure }
    }
    /// Where the numbers of the measure stand: `baseline`, `target`, `low`, `high`.
    package var measurePlaces: [String: Source] {
        _read { yield fields.value.measurePlaces }
        _modify { yield &fields.value.measurePlaces }
    }
    package var achievable: Written<Achievable>? {
        _read { yield fields.value.achievable }
        _modify { yield &fields.value.achievable }
    }
    package var relevant: Written<Relevant>? {
        _read { yield fields.value.relevant }
        _modify { yield &fields.value.relevant }
    }
    package var start: Written<CalendarDay>? {
        _read { yield fields.value.start }
        _modify { yield &fields.value.start }
    }
    package var due: Written<CalendarDay>? {
        _read { yield fields.value.due }
        _modify { yield &fields.value.due }
    }
    package var reviewEvery: Written<Span>? {
        _read { yield fields.value.reviewEvery }
        _modify { yield &fields.value.reviewEvery }
    }
    /// The weight in its parent's progress; 1 unless written.
    package var weight: Double {
        _read { yield fields.value.weight }
        _modify { yield &fields.value.weight }
    }
    package var parent: Written<Slug>? {
        _read { yield fields.value.parent }
        _modify { yield &fields.value.parent }
    }
    /// In its fields, and as links under `## Resources`.
    package var resources: [Written<Slug>] {
        _read { yield fields.value.resources }
        _modify { yield &fields.value.resources }
    }
    /// Destinations of the links under `## Resources`, as written; keys of `note.links`.
    package var recommendedLinks: [RecommendedLink] {
        _read { yield fields.value.recommendedLinks }
        _modify { yield &fields.value.recommendedLinks }
    }
    package var pauses: [Pause] {
        _read { yield fields.value.pauses }
        _modify { yield &fields.value.pauses }
    }
    /// In the order written.
    package var updates: [ProgressEntry] {
        _read { yield fields.value.updates }
        _modify { yield &fields.value.updates }
    }
    package var revisions: [Revision] {
        _read { yield fields.value.revisions }
        _modify { yield &fields.value.revisions }
    }
    /// Goal-attainment levels from −2 to 2, in words.
    package var scale: [Int: String] {
        _read { yield fields.value.scale }
        _modify { yield &fields.value.scale }
    }
    package var scores: [AttainmentScore] {
        _read { yield fields.value.scores }
        _modify { yield &fields.value.scores }
    }
    /// Progress that the author claims, as written (`60 %`); never used in a figure.
    package var statedProgress: Written<String>? {
        _read { yield fields.value.statedProgress }
        _modify { yield &fields.value.statedProgress }
    }
    /// The items under `## Milestones`, in order.
    package var milestones: [Milestone] {
        _read { yield fields.value.milestones }
        _modify { yield &fields.value.milestones }
    }
    /// Every task item of the body, in order, leaves marked as such.
    package var checklist: [ChecklistItem] {
        _read { yield fields.value.checklist }
        _modify { yield &fields.value.checklist }
    }

    private var fields: Shared<Fields>

    package init(id: Slug, note: Note) {
        fields = Shared(Fields(id: id, note: note))
    }

    /// What its copies share.
    private struct Fields: Equatable, Sendable {
        var id: Slug
        var note: Note
        var title: Written<String>?
        var owner: Written<PersonReference>?
        var status: Status = .active
        var statusSource: Source?
        var done: Written<CalendarDay>?
        var specific: Written<String>?
        var measure: Written<Measure>?
        var measurePlaces: [String: Source] = [:]
        var achievable: Written<Achievable>?
        var relevant: Written<Relevant>?
        var start: Written<CalendarDay>?
        var due: Written<CalendarDay>?
        var reviewEvery: Written<Span>?
        var weight: Double = 1
        var parent: Written<Slug>?
        var resources: [Written<Slug>] = []
        var recommendedLinks: [RecommendedLink] = []
        var pauses: [Pause] = []
        var updates: [ProgressEntry] = []
        var revisions: [Revision] = []
        var scale: [Int: String] = [:]
        var scores: [AttainmentScore] = []
        var statedProgress: Written<String>?
        var milestones: [Milestone] = []
        var checklist: [ChecklistItem] = []
    }

    /// The title, else the id in words.
    package var name: String { title?.value ?? id.words }
}

/// How progress of a goal is seen.
package enum Measure: Hashable, Sendable {
    package enum Aggregate: String, CaseIterable, Sendable {
        case latest, sum, max, mean
    }

    /// `baseline` `nil` when none was written.
    case metric(name: String?, unit: String?, baseline: Double?, target: Double, aggregate: Aggregate)
    /// Hold a level inside a band, both ends included.
    case band(name: String?, unit: String?, low: Double, high: Double)
    case milestones
    case checklist
    /// Done or not; the condition in words, when one was written.
    case yesNo(doneWhen: String?)
}

/// What makes a goal possible.
package struct Achievable: Hashable, Sendable {
    /// A sentence, or `evidence`.
    package var evidence: String?
    package var resources: String?
    package var hoursPerWeek: Double?
    package var supportFrom: [PersonReference]

    package init(
        evidence: String? = nil, resources: String? = nil, hoursPerWeek: Double? = nil,
        supportFrom: [PersonReference] = []
    ) {
        self.evidence = evidence
        self.resources = resources
        self.hoursPerWeek = hoursPerWeek
        self.supportFrom = supportFrom
    }
}

extension Achievable {
    /// The parts of `resources`, as they stand between commas, each with the id that it would be of a resource.
    package var resourceParts: [(words: String, id: Slug?)] {
        (resources ?? "").split(separator: ",").map { part in
            let words = String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
            let name = words.split(separator: "/").last ?? ""
            return (words, Slug(ofNormalized: name.hasSuffix(".md") ? name.dropLast(3) : name))
        }
    }

    /// Takes away what names a resource that is not there: an id is made of a file's name.
    package mutating func forget(resources closed: Set<Slug>) {
        let kept = resourceParts.filter { part in part.id.map { !closed.contains($0) } ?? true }
        guard kept.count < resourceParts.count else { return }
        resources = kept.isEmpty ? nil : kept.map(\.words).joined(separator: ", ")
    }
}

/// Why a goal matters now.
package struct Relevant: Hashable, Sendable {
    /// A sentence, or `why`.
    package var why: String?
    /// An area of the agreement's focus.
    package var focus: String?

    package init(why: String? = nil, focus: String? = nil) {
        self.why = why
        self.focus = focus
    }
}
