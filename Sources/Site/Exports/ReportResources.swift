import Clearance
import Figures
package import MentoringModel

/// How each resource is used, as far as this audience may read, sorted by id.
///
/// In public builds what is over few people is withheld, and of what could be subtracted from the programme's mean as
/// much as it takes.
func resourceRows(_ cleared: VisibleProgramme) -> [Report.ResourceRow] {
    let resources = cleared.resources.sorted { $0.id < $1.id }
    let tallies = ResourceTally.all(in: cleared)
    let uses = resources.map { tallies[$0.id] ?? ResourceTally() }
    let below = cleared.audience == .public ? cleared.settings.suppressBelow : 0
    let unrated = withheldParts(uses.map(\.raters), below: below)
    return zip(resources, uses).enumerated().map { index, row in
        let (resource, tally) = row
        let isFew = !tally.users.isEmpty && tally.users.count < below
        return Report.ResourceRow(
            resource: resource, usedByPairs: isFew ? .suppressed : .value(tally.pairs),
            usefulMean: unrated.contains(index) ? .suppressed : tally.mean.map { .value($0) } ?? .noData,
            answers: unrated.contains(index)
                ? .suppressed : tally.ratings.isEmpty ? .noData : .value(tally.ratings.count),
            helped: unrated.contains(index)
                ? .suppressed : tally.ratings.isEmpty ? .noData : .value(tally.ratings.count { $0 >= helpedFrom }),
            isStale: isStale(resource, asOf: cleared.asOf))
    }
}

/// Who uses a resource, and how useful they found it.
private struct ResourceTally {
    var pairs = 0
    /// The members of those pairs.
    var users: Set<Slug> = []
    var raters: Set<Slug> = []
    /// 1–5.
    var ratings: [Int] = []

    /// Of every resource that a goal or a session held names.
    static func all(in cleared: VisibleProgramme) -> [Slug: ResourceTally] {
        var tallies: [Slug: ResourceTally] = [:]
        for exposed in cleared.pairs {
            let pair = exposed.pair
            let uses = exposed.held(asOf: cleared.asOf).flatMap(\.resources)
            let members = pair.members.map(\.id)
            let goals = zip(pair.goals, exposed.figures).filter { !$1.isStillToCome(asOf: cleared.asOf) }.map(\.0)
            for resource in Set(uses.map(\.resource) + goals.flatMap(\.resources).map(\.value)) {
                tallies[resource, default: ResourceTally()].pairs += 1
                tallies[resource, default: ResourceTally()].users.formUnion(members)
            }
            for use in uses {
                guard let useful = use.useful else { continue }
                tallies[use.resource, default: ResourceTally()].ratings.append(useful)
                tallies[use.resource, default: ResourceTally()].raters.formUnion(use.person.map { [$0.id] } ?? members)
            }
        }
        return tallies
    }

    var mean: Double? { ratings.isEmpty ? nil : Double(ratings.reduce(0, +)) / Double(ratings.count) }
}

/// The last day up to as_of on which somebody looked at a resource: its review, else when it was added.
func lastLook(at resource: Resource, asOf: CalendarDay) -> CalendarDay? {
    [resource.reviewed, resource.added].compactMap { $0?.value }.first { $0 <= asOf }
}

/// Whether a resource is out of date: past its end of life, or its review is overdue.
package func isStale(_ resource: Resource, asOf: CalendarDay) -> Bool {
    if let expires = resource.expires?.value, expires <= asOf { return true }
    guard let every = resource.reviewEvery?.value, let last = lastLook(at: resource, asOf: asOf) else { return false }
    return every.end(from: last) < asOf
}
