package import MentoringModel

/// How a resource is used, as far as this audience may read; over few people it is withheld in public builds.
func resourceRow(_ resource: Resource, in cleared: Cleared) -> Report.ResourceRow {
    var users: [Pair] = []
    var raters: Set<Slug> = []
    var ratings: [Int] = []
    for pair in cleared.pairs.map(\.pair) {
        let uses = pair.sessions.filter { $0.date.value <= cleared.asOf }.flatMap(\.resources)
            .filter { $0.resource == resource.id }
        if !uses.isEmpty || pair.goals.contains(where: { $0.resources.contains { $0.value == resource.id } }) {
            users.append(pair)
        }
        for use in uses {
            guard let useful = use.useful else { continue }
            ratings.append(useful)
            raters.formUnion(use.person.map { [$0.id] } ?? pair.members.map(\.id))
        }
    }
    func isWithheld(_ people: Set<Slug>) -> Bool {
        cleared.audience == .public && !people.isEmpty && people.count < cleared.settings.suppressBelow
    }
    let members = Set(users.flatMap { $0.members.map(\.id) })
    let mean = ratings.isEmpty ? nil : Double(ratings.reduce(0, +)) / Double(ratings.count)
    return Report.ResourceRow(
        resource: resource, usedByPairs: isWithheld(members) ? .suppressed : .value(users.count),
        usefulMean: isWithheld(raters) ? .suppressed : mean.map { .value($0) } ?? .noData,
        isStale: isStale(resource, asOf: cleared.asOf))
}

/// Whether a resource is out of date: past its end of life, or its review is due.
package func isStale(_ resource: Resource, asOf: CalendarDay) -> Bool {
    if let expires = resource.expires?.value, expires <= asOf { return true }
    guard let every = resource.reviewEvery?.value, let last = resource.reviewed?.value ?? resource.added?.value else {
        return false
    }
    return every.end(from: last) < asOf
}
