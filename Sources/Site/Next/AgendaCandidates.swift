import Clearance
import Figures
import Localization
import MentoringModel

/// What a pair has left open, as topics for its next session, in the order in which they should be talked about.
///
/// Thanks come first, then what the pair itself put on the agenda, then promises, goals that are in trouble,
/// introductions, the agreement, and what can wait. Before the first session the agreement stands in front.
struct AgendaCandidates {
    let facts: PairFacts
    let index: SiteIndex
    /// The note of the next session, when there is one.
    let note: Session?

    init(_ facts: PairFacts, _ index: SiteIndex, note: Session?) {
        self.facts = facts
        self.index = index
        self.note = note
    }

    var asOf: CalendarDay { index.asOf }
    var pair: Pair { facts.pair }
    var held: [Session] { pair.sessions.held(asOf: asOf) }

    var topics: [AgendaTopic] {
        let goals = goalTopics
        let planned = plannedTopics(goals.map(\.topic))
        let taken = Set(planned.compactMap(\.goal))
        let arePlanned = planned.contains { index.words.speaksOfPromises($0.words) }
        let promised = arePlanned ? [] : [promises].compactMap(\.self)
        // What stands on the note by its own words already is not said twice.
        let words = Set(planned.map { folded($0.words) })
        func missing(_ topics: [AgendaTopic?]) -> [AgendaTopic] {
            topics.compactMap(\.self).filter { !words.contains(folded($0.words)) }
        }
        let rest = goals.filter { goal in !(goal.topic.goal.map(taken.contains) ?? false) }
        let trouble = rest.filter(\.isUrgent).map(\.topic)
        let coming = rest.filter { !$0.isUrgent }.map(\.topic)
        let terms = missing([agreement])
        let opening = missing([thanks]) + planned
        let middle = missing([introductions])
        let end = missing([resources, sharpen, options])
        if held.isEmpty { return opening + terms + promised + trouble + middle + coming + end }
        return opening + promised + trouble + middle + terms + coming + end
    }

    // MARK: Thanks

    /// Milestones that nobody gave thanks for, and wins of the last session without a day of thanks.
    private var thanks: AgendaTopic? {
        let figures = facts.cleared.pairFigures
        let last = held.last?.id
        var points = (figures?.uncelebrated ?? []).map { milestone in
            AgendaTopic.Point(
                words: milestone.title, reason: index.words.doneWithoutThanks(milestone.age),
                address: address(of: milestone.goal, "milestones"))
        }
        points += (figures?.wins ?? []).filter { $0.session == last && $0.celebrated == nil }.map { win in
            AgendaTopic.Point(
                words: win.words, reason: index.words.wonWithoutThanks(asOf - win.day),
                address: .session(win.session.text, of: pair.id.text).at("wins"))
        }
        guard !points.isEmpty else { return nil }
        return topic(.thanks, index.words.thanksTopic, 5, index.words.thanksReason(points.count), points)
    }

    // MARK: What the pair planned

    /// The topics of the note of the next session. One about a goal, or about the last promises, takes over what is to
    /// be said of them.
    private func plannedTopics(_ goals: [AgendaTopic]) -> [AgendaTopic] {
        guard let note else { return [] }
        return note.agenda.map { item in
            let known =
                goals.first { $0.goal != nil && $0.goal == item.goal }
                ?? (index.words.speaksOfPromises(item.topic) ? promises : nil)
                ?? [thanks, introductions, agreement, resources, sharpen, options].compactMap(\.self)
                .first { folded($0.words) == folded(item.topic) }
            var planned = AgendaTopic(.planned, words: item.topic, minutes: item.minutes ?? 10)
            planned.reason = index.words.plannedReason(known?.reason)
            planned.who = item.by
            planned.goal = item.goal
            planned.address = .session(note.id.text, of: pair.id.text).at("agenda")
            planned.points = known?.points ?? []
            return planned
        }
    }

    // MARK: Promises

    /// Open promises by person: the members first, then others, then nobody in particular; the oldest due day first.
    private var promises: AgendaTopic? {
        let open = facts.promises.filter { $0.state == .open }
        let members = pair.members.map(\.id)
        let others = Set(open.compactMap { $0.who?.id }).subtracting(members).sorted()
        let people: [Slug?] = members + others + [nil]
        let sorted = people.flatMap { person in
            open.filter { $0.who?.id == person }.sorted {
                ($0.due?.number ?? Int.max, $0.words) < ($1.due?.number ?? Int.max, $1.words)
            }
        }
        guard !sorted.isEmpty else { return nil }
        return topic(
            .promises, index.words.promisesTopic, sorted.count > 3 ? 10 : 5,
            index.words.promisesReason(open: open.count, overdue: open.count { $0.isOverdue(asOf: asOf) }),
            sorted.map { promise in
                AgendaTopic.Point(
                    words: promise.words, who: promise.who, reason: index.words.promiseReason(promise, asOf: asOf),
                    address: promise.places.last.map {
                        Address.session($0.session.text, of: pair.id.text).at("actions")
                    })
            })
    }

    // MARK: Introductions

    private var introductions: AgendaTopic? {
        let owed = facts.introductions.filter { $0.state == .owed }
        guard !owed.isEmpty else { return nil }
        var found = topic(
            .introductions, index.words.introductionsTopic(owed.count), 5, index.words.introductionsReason(owed.count),
            owed.map { item in
                AgendaTopic.Point(
                    words: item.person.flatMap { index.name(ofPerson: $0) } ?? item.name,
                    reason: index.words.introductionReason(by: item.by.map(index.name(of:)), days: item.age ?? 0),
                    address: .session(item.session.text, of: pair.id.text).at("introductions"))
            })
        let givers = Set(owed.map { $0.by?.id })
        if givers.count == 1 { found.who = owed[0].by }
        return found
    }

    // MARK: Making topics

    func topic(
        _ kind: AgendaTopic.Kind, _ words: String, _ minutes: Double, _ reason: String, _ points: [AgendaTopic.Point]
    ) -> AgendaTopic {
        var topic = AgendaTopic(kind, words: words, minutes: minutes)
        topic.reason = reason
        topic.points = points
        let addresses = Set(points.map { $0.address?.path })
        if addresses.count == 1 { topic.address = points[0].address }
        return topic
    }

    func address(of goal: Slug, _ fragment: String? = nil) -> Address {
        let page = Address.goal(goal.text, of: pair.id.text)
        return fragment.map(page.at) ?? page
    }
}
