package import MentoringModel

/// How many mentees a mentor has in open pairs, and could have.
package struct MentorLoad: Hashable, Sendable {
    package var mentor: Slug
    package var mentees: Int
    /// `nil` when nobody said.
    package var capacity: Int?
}

/// A skill that somebody seeks and nobody offers.
package struct UnmetSkill: Hashable, Sendable {
    /// As the first of them wrote it.
    package var skill: String
    /// Sorted by id.
    package var seekers: [Slug]
}

extension [PairInProgramme] {
    /// One for each person with the role of a mentor or a mentee in an open pair, sorted by id.
    func loads(of people: [Person]) -> [MentorLoad] {
        var mentees: [Slug: Set<Slug>] = [:]
        for member in filter(\.isOpen) {
            for mentor in member.snapshot.mentors { mentees[mentor, default: []].formUnion(member.snapshot.mentees) }
        }
        for person in people where person.roles.contains(.mentor) { mentees[person.id, default: []].formUnion([]) }
        let capacities = Dictionary(people.map { ($0.id, $0.capacity) }, uniquingKeysWith: { first, _ in first })
        return mentees.sorted { $0.key < $1.key }.map { mentor, mentees in
            MentorLoad(mentor: mentor, mentees: mentees.count, capacity: capacities[mentor] ?? nil)
        }
    }

    /// `mentor_load` mentees / capacity, over mentors who said what they can take. What a mentor brings in is open where
    /// the own note and the agreements of all open pairs are; that somebody has no mentee stands nowhere.
    func mentorLoad(of people: [Person]) -> Figure {
        let notes = Dictionary(people.map { ($0.id, $0.note) }, uniquingKeysWith: { first, _ in first })
        var agreements: [Slug: [Visibility]] = [:]
        for member in filter(\.isOpen) {
            let visibility = member.pair.agreement.note.visibility
            for mentor in member.snapshot.mentors { agreements[mentor, default: []].append(visibility) }
        }
        let parts = loads(of: people).compactMap { load -> Figure.Part? in
            guard let capacity = load.capacity else { return nil }
            let own = agreements[load.mentor] ?? [.pair]
            return Figure.Part(
                pair: load.mentor, people: [load.mentor], numerator: Double(load.mentees),
                denominator: Double(capacity),
                openness: (own + [notes[load.mentor]?.visibility ?? .pair]).min() ?? .pair)
        }
        var figure = Figure.shareOfPairs("mentor_load", "Σ mentees / Σ capacity", parts)
        figure.derivation.inputs = parts.map { part in
            Derivation.Input(
                name: "mentor", detail: part.pair.text,
                value: "\(decimalText(part.numerator)) / \(decimalText(part.denominator))",
                source: notes[part.pair].map { note in
                    Source(file: note.path, line: 1, column: 1, visibility: note.visibility)
                })
        }
        return figure
    }
}

/// Skills that somebody seeks and nobody offers, sorted by key (`Slug(ofSkill:)`). Contacts who are nothing else seek and
/// offer nothing here.
package func unmetSkills(of people: [Person]) -> [UnmetSkill] {
    let members = people.filter { !$0.roles.allSatisfy { $0 == .contact } || $0.roles.isEmpty }
    let offered = Set(members.flatMap(\.offers).compactMap { Slug(ofSkill: $0) })
    var sought: [Slug: UnmetSkill] = [:]
    for person in members.sorted(by: { $0.id < $1.id }) {
        for skill in person.seeks {
            guard let key = Slug(ofSkill: skill), !offered.contains(key), sought[key]?.seekers.last != person.id else {
                continue
            }
            sought[key, default: UnmetSkill(skill: withSingleBlanks(skill), seekers: [])].seekers.append(person.id)
        }
    }
    return sought.sorted { $0.key < $1.key }.map(\.value)
}
