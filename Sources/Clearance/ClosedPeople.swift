package import MentoringModel

/// Taking people out who have a note that is not there: their id is made of its name. Members of a pair stay, since who is a
/// pair with whom is told.
extension Agreement {
    package mutating func dropPeople(_ closed: Set<Slug>) {
        if let contact = conflictContact?.value, closed.contains(contact.id) { conflictContact = nil }
    }
}

extension Session {
    package mutating func dropPeople(_ closed: Set<Slug>) {
        guard !closed.isEmpty else { return }
        func isOpen(_ person: PersonReference) -> Bool { !closed.contains(person.id) }
        attended = attended?.filter(isOpen)
        for index in agenda.indices { agenda[index].by = agenda[index].by.flatMap { isOpen($0) ? $0 : nil } }
        for index in progress.indices { progress[index].by = progress[index].by.flatMap { isOpen($0) ? $0 : nil } }
        for index in resources.indices {
            resources[index].person = resources[index].person.flatMap { isOpen($0) ? $0 : nil }
        }
        for index in introductions.indices {
            introductions[index].by = introductions[index].by.flatMap { isOpen($0) ? $0 : nil }
        }
        changeItems { items in
            for index in items.indices { items[index].who = items[index].who.flatMap { isOpen($0) ? $0 : nil } }
        }
    }
}

extension Goal {
    package mutating func dropPeople(_ closed: Set<Slug>) {
        guard !closed.isEmpty else { return }
        func isOpen(_ person: PersonReference) -> Bool { !closed.contains(person.id) }
        if let owner = owner?.value, !isOpen(owner) { self.owner = nil }
        achievable = achievable?.map { whole in
            var achievable = whole
            achievable.supportFrom.removeAll { !isOpen($0) }
            return achievable
        }
        for index in updates.indices { updates[index].by = updates[index].by.flatMap { isOpen($0) ? $0 : nil } }
        for index in revisions.indices { revisions[index].agreedBy.removeAll { !isOpen($0) } }
        for index in milestones.indices {
            milestones[index].who = milestones[index].who.flatMap { isOpen($0) ? $0 : nil }
        }
    }
}
