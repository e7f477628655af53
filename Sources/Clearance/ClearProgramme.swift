import MentoringModel

extension AudienceView {
    /// The settings where `program.md` may be read; else what a site needs without telling anything.
    func settings(of programme: Programme) -> ProgrammeSettings {
        guard let note = programme.settings.note else { return programme.settings }
        guard note.visibility >= leastInProgramme else {
            var settings = ProgrammeSettings()
            settings.language = programme.settings.language
            settings.suppressBelow = programme.settings.suppressBelow
            settings.thresholds = programme.settings.thresholds
            return settings
        }
        var settings = programme.settings
        settings.dropClosedFields(below: leastInProgramme)
        settings.note = note.cut(toAtLeast: leastInProgramme, keeping: targets)
        // A contact who has a page that this audience may not read is not named by their id either.
        if let contact = settings.contact, names[contact.id] == nil,
            programme.people.contains(where: { $0.id == contact.id })
        {
            settings.contact = nil
        }
        return settings
    }

    /// The people whose note may be read.
    func people(of programme: Programme) -> [Person] {
        programme.people.filter(isOpen).map { person in
            var person = person
            person.note = person.note.cut(toAtLeast: least(in: person), keeping: targets)
            fieldLinks().apply(to: &person)
            return person
        }
    }

    /// What people are called: those whose note is open and, but for the public, all members of the pairs it is told
    /// of.
    func findNames(in programme: Programme) -> [Slug: String] {
        var names: [Slug: String] = [:]
        for person in programme.people where isOpen(person) || (audience != .public && members.contains(person.id)) {
            names[person.id] = person.name
        }
        guard audience != .public else { return names }
        for member in pairs.flatMap(\.members) where names[member.id] == nil { names[member.id] = member.words }
        return names
    }

    func resources(of programme: Programme) -> [Resource] {
        programme.resources.filter { openResources.contains($0.id) }.map { resource in
            var resource = resource
            resource.dropClosedFields(below: leastInProgramme)
            resource.note = resource.note.cut(toAtLeast: leastInProgramme, keeping: targets)
            fieldLinks().apply(to: &resource)
            return resource
        }
    }
}
