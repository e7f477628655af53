import Foundation
import MentoringModel

extension ContentReader {
    /// People, in the order of their notes, resources and settings, with their links; there are no pairs yet.
    func assembleProgramme(_ notes: GroupOfNotes, _ links: [String: ResolvedLinks]) -> Programme {
        var settings = notes.settings
        settings.note = settings.note.map { linked($0, links) }
        let people = notes.people.map { person in
            var person = person
            person.note = linked(person.note, links)
            fieldLinks(of: person.note).apply(to: &person)
            return person
        }
        let resources = notes.resources.map { resource in
            var resource = resource
            resource.note = linked(resource.note, links)
            fieldLinks(of: resource.note).apply(to: &resource)
            return resource
        }
        return Programme(
            settings: settings, people: people, resources: resources.sorted { $0.id < $1.id }, pairs: [])
    }

    /// A pair with its links; `nil` without an agreement.
    func assemblePair(
        _ id: Slug, _ notes: GroupOfNotes, _ links: [String: ResolvedLinks], beside common: CommonNotes
    ) -> Pair? {
        guard var agreement = notes.agreement else { return nil }
        agreement.note = linked(agreement.note, links)
        resolveConflictContact(of: &agreement, common.names)
        let goals = notes.goals.map { goal in
            var goal = goal
            goal.note = linked(goal.note, links)
            fieldLinks(of: goal.note).apply(to: &goal)
            let known = Set(goal.resources.map(\.value))
            goal.resources += recommended(goal.recommendedLinks, in: goal.note).filter { !known.contains($0.value) }
            return goal
        }
        let sessions = notes.sessions.map { session in
            var session = session
            session.note = linked(session.note, links)
            fieldLinks(of: session.note).apply(to: &session)
            let known = Set(session.resources.map(\.resource))
            session.resources += recommended(session.recommendedLinks, in: session.note)
                .filter { !known.contains($0.value) }.map { ResourceUse(resource: $0.value, source: $0.source) }
            func person(named name: String) -> Slug? {
                common.names.first[name.lowercased()]
                    ?? slug(of: name).flatMap { self.index.people[$0] == nil ? nil : $0 }
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
            sessions: sessions.sorted { ($0.day, $0.id) < ($1.day, $1.id) },
            pulses: notes.pulses.sorted { ($0.day, $0.note.path) < ($1.day, $1.note.path) })
    }

    private func linked(_ note: Note, _ links: [String: ResolvedLinks]) -> Note {
        var note = note
        note.links = links[note.path]?.targets ?? [:]
        note.headingLines = links[note.path]?.headingLines ?? [:]
        return note
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
        var found: [Written<Slug>] = []
        for link in links {
            guard case .note(let path)? = note.links[link.destination], let id = placed.resourceOfNote[path],
                !found.contains(where: { $0.value == id })
            else { continue }
            found.append(Written(id, at: link.source))
        }
        return found
    }
}

/// The people of a programme by their names in small letters.
struct NamesOfPeople: Equatable, Sendable {
    /// Of several with one name the one whose note comes first, also where the note is private.
    private(set) var first: [String: Slug] = [:]
    /// Whose notes others than themselves may read.
    private(set) var known: Set<Slug> = []
    private(set) var hidden: Set<Slug> = []
    private(set) var byName: [String: [Slug]] = [:]
    private(set) var byFirstName: [String: [Slug]] = [:]

    init(_ people: [Person]) {
        for person in people {
            let name = person.name.lowercased()
            if first[name] == nil { first[name] = person.id }
            guard person.note.visibility > .private else {
                hidden.insert(person.id)
                continue
            }
            known.insert(person.id)
            byName[name, default: []].append(person.id)
            if let first = name.split(separator: " ").first {
                byFirstName[String(first), default: []].append(person.id)
            }
        }
    }
}
