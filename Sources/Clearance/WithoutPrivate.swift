package import MentoringModel

extension Programme {
    /// The programme as if nobody had written what is `private`: no file, no section, no item of it, and nothing that
    /// leads there. It runs before any figure is computed.
    ///
    /// A pair whose agreement is private goes as a whole.
    package func withoutPrivate() -> Programme {
        let parts = PrivateParts(of: self)
        return parts.programme(of: pairs.compactMap(parts.without))
    }
}

/// What of a programme nobody but its writer may know. Pairs are cut one by one, in any order.
package struct PrivateParts: Sendable {
    private let whole: Programme
    /// Resources whose notes are private.
    private let resources: Set<Slug>
    /// People whose notes are private.
    private let people: Set<Slug>
    /// What links may lead to.
    private let open: OpenTargets
    private let targets: [PairTargets]

    /// - Parameter before: Of a programme before; where all that links may lead to is the same, it is taken from there.
    package init(of programme: Programme, before: PrivateParts? = nil) {
        whole = programme
        targets = PairTargets.all(of: programme.pairs, before: before.map { ($0.whole.pairs, $0.targets) })
        if let before, targets == before.targets, programme.people == before.whole.people,
            programme.resources == before.whole.resources, programme.settings == before.whole.settings
        {
            (resources, people, open) = (before.resources, before.people, before.open)
            return
        }
        resources = Set(programme.resources.filter { $0.note.visibility == .private }.map(\.id))
            .subtracting(programme.resources.filter { $0.note.visibility > .private }.map(\.id))
        people = Set(programme.people.filter { $0.note.visibility == .private }.map(\.id))
            .subtracting(programme.people.filter { $0.note.visibility > .private }.map(\.id))
        let pairs = targets.filter { $0.agreement.visibility > .private }
        var open = OpenTargets(pairs: Set(pairs.map(\.id)))
        open.closedPeople = people.subtracting(pairs.flatMap { $0.members.map(\.id) })
        func add(_ note: PairTargets.Target) { if note.visibility > .private { open.paths.insert(note.path) } }
        if let note = programme.settings.note { add(.init(note)) }
        for person in programme.people { add(.init(person.note)) }
        for resource in programme.resources { add(.init(resource.note)) }
        for pair in pairs {
            add(pair.agreement)
            for note in pair.goals { add(note) }
            for note in pair.sessions { add(note) }
            for note in pair.pulses { add(note) }
        }
        self.open = open
    }

    /// Whether a pair that is the same comes out the same as in another programme.
    package func isSameBesidePairs(as other: PrivateParts) -> Bool {
        resources == other.resources && people == other.people && open == other.open
    }

    /// Whether all but pairs comes out the same.
    package func isSameButForPairs(as other: PrivateParts) -> Bool {
        open == other.open && whole.settings == other.whole.settings && whole.people == other.whole.people
            && whole.resources == other.whole.resources
    }

    /// A pair without its private parts; `nil` where its agreement is private.
    package func without(_ pair: Pair) -> Pair? {
        guard !pair.isPrivate else { return nil }
        let gone = Set(pair.goals.filter { $0.note.visibility == .private }.map(\.id))
        var pair = pair
        pair.dropPrivateParts()
        pair.forget(resources: resources, people: people)
        pair.cut(keeping: open, goneGoals: gone)
        return pair
    }

    /// - Parameter pairs: What ``without(_:)`` left of each, in their order.
    package func programme(of pairs: [Pair]) -> Programme {
        var programme = whole
        if whole.settings.note?.visibility == .private { programme.settings = ProgrammeSettings() }
        programme.people.removeAll { $0.note.visibility == .private }
        programme.resources.removeAll { $0.note.visibility == .private }
        if let contact = programme.settings.contact, open.closedPeople.contains(contact.id) {
            programme.settings.contact = nil
        }
        programme.settings.dropClosedFields(below: .pair)
        programme.settings.note = programme.settings.note?.cut(toAtLeast: .pair, keeping: open)
        for index in programme.people.indices {
            programme.people[index].note = programme.people[index].note.cut(toAtLeast: .pair, keeping: open)
        }
        for index in programme.resources.indices {
            programme.resources[index].dropClosedFields(below: .pair)
            programme.resources[index].note = programme.resources[index].note.cut(toAtLeast: .pair, keeping: open)
        }
        programme.pairs = pairs
        return programme
    }
}

extension Pair {
    fileprivate var isPrivate: Bool { agreement.note.visibility == .private }

    fileprivate mutating func dropPrivateParts() {
        goals.removeAll { $0.note.visibility == .private }
        sessions.removeAll { $0.note.visibility == .private }
        pulses.removeAll { $0.note.visibility == .private }
        let open = Set(goals.map(\.id))
        for index in goals.indices {
            goals[index].dropClosedFields(below: .pair)
            goals[index].dropReferences { open.contains($0) }
        }
        for index in sessions.indices {
            sessions[index].dropClosedFields(below: .pair)
            sessions[index].dropReferences { open.contains($0) }
        }
        agreement.dropClosedFields(below: .pair)
    }

    fileprivate mutating func forget(resources: Set<Slug>, people: Set<Slug>) {
        for index in goals.indices {
            goals[index].resources.removeAll { resources.contains($0.value) }
            goals[index].achievable?.value.forget(resources: resources)
        }
        for index in sessions.indices {
            sessions[index].resources.removeAll { resources.contains($0.resource) }
            for item in sessions[index].introductions.indices {
                guard let person = sessions[index].introductions[item].person, people.contains(person) else { continue }
                sessions[index].introductions[item].person = nil
            }
            for item in sessions[index].contactsInWords.indices {
                guard let person = sessions[index].contactsInWords[item].person, people.contains(person) else {
                    continue
                }
                sessions[index].contactsInWords[item].person = nil
            }
        }
    }

    /// Cuts every body, and takes away links to what is gone.
    fileprivate mutating func cut(keeping open: OpenTargets, goneGoals gone: Set<Slug>) {
        agreement.dropPeople(open.closedPeople)
        agreement.cut(toAtLeast: .pair, keeping: open)
        for index in goals.indices {
            goals[index].dropPeople(open.closedPeople)
            goals[index].hide(ClosedReferences(of: goals[index].note, keeping: open, goals: gone))
            goals[index].note = goals[index].note.cut(toAtLeast: .pair, keeping: open)
        }
        for index in sessions.indices {
            sessions[index].dropPeople(open.closedPeople)
            sessions[index].hide(ClosedReferences(of: sessions[index].note, keeping: open, goals: gone))
            sessions[index].note = sessions[index].note.cut(toAtLeast: .pair, keeping: open)
        }
        for index in pulses.indices {
            pulses[index].note = pulses[index].note.cut(toAtLeast: .pair, keeping: open)
        }
    }
}
