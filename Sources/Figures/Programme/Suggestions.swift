package import MentoringModel

/// An answer of at least this much says that a resource helped; answers go from 1 (not) to 5 (very).
package let helpedFrom = 4

/// A resource that may help with a goal, and why.
package struct ResourceSuggestion: Hashable, Sendable {
    package enum Reason: Hashable, Sendable {
        /// The goal's own focus is a skill that it teaches.
        case goalFocus(String)
        /// A skill that it teaches stands in the words of the goal.
        case words(String)
        /// A focus of the agreement is a skill that it teaches.
        case agreementFocus(String)
        /// It is made for this part of a pairing.
        case stage(Resource.Stage)

        /// The greater, the nearer to the goal.
        var weight: Int {
            switch self {
            case .goalFocus: 4
            case .words: 3
            case .agreementFocus: 1
            case .stage: 0
            }
        }
    }

    package var resource: Slug
    /// The nearest first; never empty.
    package var reasons: [Reason]
    /// Whether the pair has had it in a session or a goal.
    package var isKnown: Bool
    /// How many pairs found that it helped.
    package var helpedPairs: Int
}

/// The resources of a programme, with their skills as every goal asks for them.
package struct ResourceLibrary: Sendable {
    fileprivate struct Skill: Sendable {
        var words: String
        var key: Slug
        var parts: Set<String>
    }

    fileprivate let resources: [(resource: Resource, skills: [Skill])]
    fileprivate let levels: [Slug: Int]

    package init(_ resources: [Resource]) {
        self.resources = resources.map { resource in
            let skills = resource.skills.compactMap { skill in
                Slug(ofSkill: skill).map {
                    Skill(words: withSingleBlanks(skill), key: $0, parts: skillWords(in: skill))
                }
            }
            return (resource, skills)
        }
        levels = Dictionary(resources.map { ($0.id, $0.level ?? 2) }, uniquingKeysWith: { first, _ in first })
    }
}

/// What the library has for a goal that names no resource, at most three (docs/pages.md, "Suggestions").
///
/// Resources past their end, and those for the other side of the pair, are never suggested. First come those that
/// match the goal nearest, then those that the pair has not had, the easier ones, those that helped more pairs, and then
/// by id. Where nothing matches, what is made for this stage of the pairing stands in.
///
/// - Parameter helped: How many pairs a resource helped, as far as that may be told.
package func suggestions(
    for goal: Goal, of pair: Pair, from library: ResourceLibrary, helped: [Slug: Int], asOf: CalendarDay
) -> [ResourceSuggestion] {
    let isMentors = goal.owner.map { owner in pair.agreement.mentors.contains { $0.id == owner.value.id } } ?? false
    let known = Set(
        pair.goals.flatMap { $0.resources.map(\.value) }
            + pair.sessions.filter { $0.day <= asOf }.flatMap { $0.resources.map(\.resource) })
    let fitting = library.resources.filter { resource, _ in
        if let expires = resource.expires?.value, expires <= asOf { return false }
        return resource.audience.map { $0 == .both || ($0 == .mentor) == isMentors } ?? true
    }
    func suggestion(_ resource: Resource, _ reasons: [ResourceSuggestion.Reason]) -> ResourceSuggestion? {
        reasons.isEmpty
            ? nil
            : ResourceSuggestion(
                resource: resource.id, reasons: reasons, isKnown: known.contains(resource.id),
                helpedPairs: helped[resource.id] ?? 0)
    }
    let wanted = WantedSkills(goal, of: pair)
    var found = fitting.compactMap { suggestion($0.resource, wanted.reasons(for: $0.skills)) }
    if found.isEmpty, let stage = stage(of: pair, asOf: asOf) {
        found = fitting.compactMap {
            suggestion($0.resource, $0.resource.stages.contains(stage) ? [.stage(stage)] : [])
        }
    }
    func rank(_ item: ResourceSuggestion) -> [Int] {
        [
            -item.reasons.reduce(0) { $0 + $1.weight }, item.isKnown ? 1 : 0, library.levels[item.resource] ?? 2,
            -item.helpedPairs,
        ]
    }
    return Array(
        found.sorted {
            let (left, right) = (rank($0), rank($1))
            return left == right ? $0.resource < $1.resource : left.lexicographicallyPrecedes(right)
        }.prefix(3))
}

/// What a goal asks of the library.
private struct WantedSkills {
    private let focus: Slug?
    private let agreed: Set<Slug>
    private let words: Set<String>

    init(_ goal: Goal, of pair: Pair) {
        focus = goal.relevant?.value.focus.flatMap { Slug(ofSkill: $0) }
        agreed = Set(pair.agreement.focus.compactMap { Slug(ofSkill: $0.value) })
        words = skillWords(in: [goal.name, goal.specific?.value ?? ""].joined(separator: " "))
    }

    /// One reason for each skill of a resource that matches: the nearest.
    func reasons(for skills: [ResourceLibrary.Skill]) -> [ResourceSuggestion.Reason] {
        var found: [ResourceSuggestion.Reason] = []
        for skill in skills {
            if skill.key == focus {
                found.append(.goalFocus(skill.words))
            } else if skill.parts.isSubset(of: words) {
                found.append(.words(skill.words))
            } else if agreed.contains(skill.key) {
                found.append(.agreementFocus(skill.words))
            }
        }
        return found.enumerated().sorted { (-$0.element.weight, $0.offset) < (-$1.element.weight, $1.offset) }
            .map(\.element)
    }
}

/// The words of a text, each once; one with a sign that is part of a skill's name is one word: `C++` is not `C`.
private func skillWords(in text: String) -> Set<String> {
    var words: Set<String> = []
    for token in text.split(whereSeparator: \.isWhitespace) {
        guard let plain = Slug(ofNormalized: token), let key = Slug(ofSkill: token) else { continue }
        if key == plain { words.formUnion(wordSet(String(token))) } else { words.insert(key.text) }
    }
    return words
}

/// The third of the pairing that a day lies in; `nil` without a start and an end.
package func stage(of pair: Pair, asOf: CalendarDay) -> Resource.Stage? {
    guard let start = pair.agreement.start?.value, let end = pair.agreement.end?.value, start < end else { return nil }
    let share = Double(asOf - start) / Double(end - start)
    return share < 1.0 / 3 ? .start : share < 2.0 / 3 ? .middle : .close
}
