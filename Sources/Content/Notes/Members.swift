import MentoringModel

extension NoteReader {
    /// The members of the pair a note belongs to, by their ids and names.
    struct Members: Equatable, Sendable {
        let mentors: [PersonReference]
        let mentees: [PersonReference]
        /// The first day of a pairing that lasts a year at most, so that a day without its year is one day alone.
        let start: CalendarDay?
        private var byId: [Slug: PersonReference] = [:]
        private var byFullName: [Slug: [PersonReference]] = [:]
        private var byFirstName: [Slug: [PersonReference]] = [:]
        private var ends = NameEnds()

        /// - Parameter people: Who gives the members further names.
        init(_ agreement: Agreement?, people: KnownPeople = KnownPeople()) {
            mentors = agreement?.mentors ?? []
            mentees = agreement?.mentees ?? []
            let end = agreement?.end?.value
            start = agreement?.start.flatMap { start in end.map { $0 - start.value < 365 } ?? false ? start.value : nil
            }
            for member in all where byId.updateValue(member, forKey: member.id) == nil {
                let names = people.names(of: member.id) + [member.words]
                for name in Set(names.flatMap { fullNames(of: $0) }) { byFullName[name, default: []].append(member) }
                for name in Set(names.compactMap { firstName(of: $0) }) {
                    byFirstName[name, default: []].append(member)
                }
            }
            for name in Set(byId.keys).union(byFullName.keys).union(byFirstName.keys) { ends.add(name) }
        }

        /// Whether some words may end with a name; it says no only where they name none of the members.
        func mayEnd(_ words: String) -> Bool { ends.mayEnd(words) }

        var all: [PersonReference] { mentors + mentees }
        var isEmpty: Bool { byId.isEmpty }

        func member(_ id: Slug) -> PersonReference? { byId[id] }

        /// The members with this full name; else those with this first name.
        func named(_ name: Slug) -> [PersonReference] { byFullName[name] ?? byFirstName[name] ?? [] }

        /// Every name by which a member may be called, with the member's id.
        var names: [String: Slug] {
            var names: [String: Slug] = [:]
            for (name, members) in byFirstName { names[name.text] = members[0].id }
            for (name, members) in byFullName { names[name.text] = members[0].id }
            for id in byId.keys { names[id.text] = id }
            return names
        }
    }
}

extension NoteReader {
    /// Whether a name without `@` is that of somebody here.
    func isPerson(_ words: String) -> Bool { body.isPerson(words) }
}
