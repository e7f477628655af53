import MentoringModel

extension [Contribution] {
    /// - `resources_used` how many resources a session held, or a goal that has begun, names;
    /// - `resource_usefulness` the mean of how useful they were found, 1–5; n is how often somebody said so.
    func resources() -> [Figure] {
        var seen: Set<Slug> = []
        let used = compactMap { own -> Figure.Part? in
            guard let resources = own.resources else { return nil }
            // One that another pair named already adds nothing to the number of resources.
            var part = resources.part
            part.numerator = Double(resources.all.subtracting(seen).count)
            seen.formUnion(resources.all)
            return part
        }
        return [
            .sumOfPairs("resources_used", "resources named", used),
            .mean("resource_usefulness", "mean(useful)", flatMap { $0.resources?.ratings ?? [] }),
        ]
    }
}

/// The resources that a pair names.
struct UsedResources: Equatable, Sendable {
    let all: Set<Slug>
    /// Without a number: that depends on what other pairs name.
    let part: Figure.Part
    let ratings: [Figure.Part]

    /// - Parameter openness: How open the note of each resource is: what is closed cannot be counted on a page.
    init(_ member: PairInProgramme, openness: [Slug: Visibility]) {
        let uses = member.snapshot.held.flatMap(\.resources)
        let named = member.goals.flatMap(\.goal.resources)
        all = Set(uses.map(\.resource)).union(named.map(\.value))
        func place(_ resource: Slug, _ source: Source) -> Source {
            var source = member.withNote(source)
            if let note = openness[resource] { source.visibility = min(source.visibility, note) }
            return source
        }
        part = member.part(
            0, from: uses.map { place($0.resource, $0.source) } + named.map { place($0.value, $0.source) })
        ratings = uses.compactMap { use in
            guard let useful = use.useful else { return nil }
            return member.part(
                Double(useful), of: 1, people: use.person.map { [$0.id] } ?? member.members,
                from: [place(use.resource, use.source)])
        }
    }
}

extension Figure {
    /// The mean of what the parts bring in.
    fileprivate static func mean(_ id: String, _ formula: String, _ parts: [Part]) -> Figure {
        let mean = parts.isEmpty ? nil : parts.reduce(0) { $0 + $1.numerator } / Double(parts.count)
        return Figure.count(id, formula, mean, n: parts.isEmpty ? nil : parts.count, inputs: [])
            .of(parts)
    }
}
