import MentoringModel

extension [PairInProgramme] {
    /// - `resources_used` how many resources a session held, or a goal that has begun, names;
    /// - `resource_usefulness` the mean of how useful they were found, 1–5; n is how often somebody said so.
    ///
    /// - Parameter openness: How open the note of each resource is: what is closed cannot be counted on a page.
    func resources(_ openness: [Slug: Visibility]) -> [Figure] {
        var seen: Set<Slug> = []
        var used: [Figure.Part] = []
        var ratings: [Figure.Part] = []
        for member in self {
            let uses = member.snapshot.held.flatMap(\.resources)
            let named = member.goals.flatMap(\.goal.resources)
            let all = Set(uses.map(\.resource)).union(named.map(\.value))
            // One that another pair named already adds nothing to the number of resources.
            let new = all.subtracting(seen)
            seen.formUnion(all)
            func place(_ resource: Slug, _ source: Source) -> Source {
                var source = member.withNote(source)
                if let note = openness[resource] { source.visibility = Swift.min(source.visibility, note) }
                return source
            }
            used.append(
                member.part(
                    Double(new.count),
                    from: uses.map { place($0.resource, $0.source) } + named.map { place($0.value, $0.source) }))
            for use in uses {
                guard let useful = use.useful else { continue }
                ratings.append(
                    member.part(
                        Double(useful), of: 1, people: use.person.map { [$0.id] } ?? member.members,
                        from: [place(use.resource, use.source)]))
            }
        }
        return [
            .sumOfPairs("resources_used", "resources named", used),
            .mean("resource_usefulness", "mean(useful)", ratings),
        ]
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
