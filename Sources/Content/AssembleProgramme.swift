import Foundation
import MentoringModel

extension ContentReader {
    /// What each note is called, and its other names.
    var titles: [(title: String, path: String)] {
        var titles = people.map { ($0.name, $0.note.path) } + resources.map { ($0.name, $0.note.path) }
        titles += goals.values.joined().map { ($0.name, $0.note.path) }
        titles += sessions.values.joined().compactMap { session in session.title.map { ($0.value, session.note.path) } }
        for (path, log) in logs.sorted(by: { $0.key < $1.key }) { titles += log.aliases.map { ($0, path) } }
        return titles
    }

    func assemble(_ targets: [String: ResolvedLinks]) -> Programme {
        func linked(_ note: Note) -> Note {
            var note = note
            note.links = targets[note.path]?.targets ?? [:]
            note.headingLines = targets[note.path]?.headingLines ?? [:]
            return note
        }
        var settings = settings
        settings.note = settings.note.map(linked)
        let people = people.map { person in
            var person = person
            person.note = linked(person.note)
            fieldLinks(of: person.note).apply(to: &person)
            return person
        }
        let resources = resources.map { resource in
            var resource = resource
            resource.note = linked(resource.note)
            fieldLinks(of: resource.note).apply(to: &resource)
            return resource
        }
        let named = Dictionary(people.map { ($0.name.lowercased(), $0.id) }, uniquingKeysWith: { first, _ in first })
        let names = NamesOfPeople(people)
        let pairs = agreements.map { id, agreement in
            var agreement = agreement
            agreement.note = linked(agreement.note)
            resolveConflictContact(of: &agreement, names)
            let goals = (goals[id] ?? []).map { goal in
                var goal = goal
                goal.note = linked(goal.note)
                fieldLinks(of: goal.note).apply(to: &goal)
                let known = Set(goal.resources.map(\.value))
                goal.resources += recommended(goal.recommendedLinks, in: goal.note).filter { !known.contains($0.value) }
                return goal
            }
            let sessions = (sessions[id] ?? []).map { session in
                var session = session
                session.note = linked(session.note)
                fieldLinks(of: session.note).apply(to: &session)
                let known = Set(session.resources.map(\.resource))
                session.resources += recommended(session.recommendedLinks, in: session.note)
                    .filter { !known.contains($0.value) }.map { ResourceUse(resource: $0.value, source: $0.source) }
                func person(named name: String) -> Slug? {
                    named[name.lowercased()] ?? slug(of: name).flatMap { self.index.people[$0] == nil ? nil : $0 }
                }
                for index in session.introductions.indices {
                    session.introductions[index].person = person(named: session.introductions[index].name)
                }
                for index in session.contactsInWords.indices {
                    session.contactsInWords[index].person = person(named: session.contactsInWords[index].name)
                }
                return session
            }
            return Pair(
                id: id, agreement: agreement, goals: goals.sorted { $0.id < $1.id },
                sessions: sessions.sorted { ($0.date.value, $0.id) < ($1.date.value, $1.id) },
                pulses: (pulses[id] ?? []).sorted { ($0.date.value, $0.note.path) < ($1.date.value, $1.note.path) })
        }
        return Programme(
            settings: settings, people: people, resources: resources.sorted { $0.id < $1.id },
            pairs: pairs.sorted { $0.id < $1.id })
    }

    /// Links in the sentences of fields that lead nowhere, as their words.
    private func fieldLinks(of note: Note) -> FieldLinks {
        FieldLinks(leadsNowhere: { self.leadsNowhere($0, in: note.path) })
    }

    /// Whom a `conflict_contact` names: by id, full name, or first name where only one of the pair, then of the programme,
    /// has it. Anything else, and somebody whose note is private, is words.
    private func resolveConflictContact(of agreement: inout Agreement, _ people: NamesOfPeople) {
        guard let written = agreement.conflictContact?.value else { return }
        let members = (agreement.mentors + agreement.mentees).map(\.id).filter { !people.hidden.contains($0) }
        let words = written.words.precomposedStringWithCanonicalMapping.lowercased()
        let byFirstName = people.byFirstName[words] ?? []
        let candidates: [[Slug]] = [
            people.known.contains(written.id) ? [written.id] : [], members.filter { $0 == written.id },
            people.byName[words] ?? [], byFirstName.filter(members.contains), byFirstName,
        ]
        let found = candidates.first { $0.count == 1 }?.first
        agreement.conflictContactTerm = found?.text ?? written.words
        if let found { agreement.conflictContact?.value.id = found }
    }

    /// Resources that stand as links in the section of that name.
    private func recommended(_ links: [RecommendedLink], in note: Note) -> [Written<Slug>] {
        guard !links.isEmpty else { return [] }
        let ids = Dictionary(index.resources.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        var found: [Written<Slug>] = []
        for link in links {
            guard case .note(let path)? = note.links[link.destination], let id = ids[path],
                !found.contains(where: { $0.value == id })
            else { continue }
            found.append(Written(id, at: link.source))
        }
        return found
    }
}

/// The people of a programme by their names in small letters.
private struct NamesOfPeople {
    /// Whose notes others than themselves may read.
    var known: Set<Slug> = []
    var hidden: Set<Slug> = []
    var byName: [String: [Slug]] = [:]
    var byFirstName: [String: [Slug]] = [:]

    init(_ people: [Person]) {
        for person in people {
            guard person.note.visibility > .private else {
                hidden.insert(person.id)
                continue
            }
            known.insert(person.id)
            let name = person.name.lowercased()
            byName[name, default: []].append(person.id)
            if let first = name.split(separator: " ").first {
                byFirstName[String(first), default: []].append(person.id)
            }
        }
    }
}
