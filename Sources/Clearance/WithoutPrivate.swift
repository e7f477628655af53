package import MentoringModel

extension Programme {
    /// The programme as if nobody had written what is `private`: no file, no section, no item of it, and nothing that
    /// leads there. It runs before any figure is computed.
    ///
    /// A pair whose agreement is private goes as a whole.
    package func withoutPrivate() -> Programme {
        var programme = self
        if settings.note?.visibility == .private { programme.settings = ProgrammeSettings() }
        programme.people.removeAll { $0.note.visibility == .private }
        programme.resources.removeAll { $0.note.visibility == .private }
        programme.pairs.removeAll { $0.agreement.note.visibility == .private }
        for index in programme.pairs.indices { programme.pairs[index].dropPrivateParts() }

        let resources = Set(programme.resources.map(\.id))
        let gone = Set(self.resources.map(\.id)).subtracting(resources)
        let people = Set(programme.people.map(\.id))
        let lostPeople = Set(self.people.map(\.id)).subtracting(people)
        for index in programme.pairs.indices {
            programme.pairs[index].forget(resources: gone, people: lostPeople)
        }
        let goneGoals = Dictionary(
            pairs.map { ($0.id, Set($0.goals.filter { $0.note.visibility == .private }.map(\.id))) },
            uniquingKeysWith: { first, _ in first })
        programme.cutPrivateBodies(goneGoals, lostPeople)
        return programme
    }

    /// Cuts every body, and takes away links to what is gone.
    private mutating func cutPrivateBodies(_ goneGoals: [Slug: Set<Slug>], _ lostPeople: Set<Slug>) {
        var open = OpenTargets(pairs: Set(pairs.map(\.id)))
        open.closedPeople = lostPeople.subtracting(pairs.flatMap { $0.members.map(\.id) })
        if let contact = settings.contact, open.closedPeople.contains(contact.id) { settings.contact = nil }
        open.paths.formUnion([settings.note?.path].compactMap { $0 })
        open.paths.formUnion(people.map(\.note.path))
        open.paths.formUnion(resources.map(\.note.path))
        for pair in pairs {
            open.paths.insert(pair.agreement.note.path)
            open.paths.formUnion(pair.goals.map(\.note.path))
            open.paths.formUnion(pair.sessions.map(\.note.path))
            open.paths.formUnion(pair.pulses.map(\.note.path))
        }
        settings.dropClosedFields(below: .pair)
        settings.note = settings.note?.cut(toAtLeast: .pair, keeping: open)
        for index in people.indices { people[index].note = people[index].note.cut(toAtLeast: .pair, keeping: open) }
        for index in resources.indices {
            resources[index].dropClosedFields(below: .pair)
            resources[index].note = resources[index].note.cut(toAtLeast: .pair, keeping: open)
        }
        for index in pairs.indices {
            pairs[index].agreement.dropPeople(open.closedPeople)
            pairs[index].agreement.cut(toAtLeast: .pair, keeping: open)
            let gone = goneGoals[pairs[index].id] ?? []
            for goal in pairs[index].goals.indices {
                pairs[index].goals[goal].dropPeople(open.closedPeople)
                pairs[index].goals[goal].hide(
                    ClosedReferences(of: pairs[index].goals[goal].note, keeping: open, goals: gone))
                pairs[index].goals[goal].note = pairs[index].goals[goal].note.cut(toAtLeast: .pair, keeping: open)
            }
            for session in pairs[index].sessions.indices {
                pairs[index].sessions[session].dropPeople(open.closedPeople)
                pairs[index].sessions[session].hide(
                    ClosedReferences(of: pairs[index].sessions[session].note, keeping: open, goals: gone))
                pairs[index].sessions[session].note = pairs[index].sessions[session].note
                    .cut(toAtLeast: .pair, keeping: open)
            }
            for pulse in pairs[index].pulses.indices {
                pairs[index].pulses[pulse].note = pairs[index].pulses[pulse].note.cut(toAtLeast: .pair, keeping: open)
            }
        }
    }
}

extension Pair {
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
}
