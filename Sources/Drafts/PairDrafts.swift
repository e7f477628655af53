import Content
package import MentoringModel

/// What is known of a pair that begins.
package struct PairAnswers: Sendable {
    /// Names of mentors, as they are called.
    package var mentors: [String]
    package var mentees: [String]
    package var start: CalendarDay?
    /// As `cadence` is written: `every 2 weeks`.
    package var cadence: String?
    /// As `session_length` is written: `60m`.
    package var length: String?

    package init(
        mentors: [String], mentees: [String], start: CalendarDay?, cadence: String? = nil, length: String? = nil
    ) {
        self.mentors = mentors
        self.mentees = mentees
        self.start = start
        self.cadence = cadence
        self.length = length
    }
}

/// The agreement of a pair, with its questions.
///
/// - Parameters:
///   - id: The name of its folder.
///   - details: Fields that are not asked for, and what no page shows.
package func agreementDraft(_ answers: PairAnswers, id: String, details: NoteDetails = .init()) -> DraftNote {
    var lines = DraftLines()
    lines.addRaw("mentor", people(answers.mentors))
    lines.addRaw("mentee", people(answers.mentees))
    if let start = answers.start { lines.addRaw("start", "\(start)") } else { lines.ask("start", "2026-01-12") }
    lines.add("end", of: details)
    lines.add("status", of: details)
    lines.add("cadence", answers.cadence, orAsk: "every 2 weeks")
    lines.add("session_length", answers.length, orAsk: "60m")
    lines.add("response_time", of: details, orAsk: "48h")
    lines.add("review_every", of: details, orAsk: "3mo")
    for key in ["hours_per_month", "focus", "conflict_contact", "ended_reason", "visibility"] {
        lines.add(key, of: details)
    }
    lines.addComments(of: details)
    lines.section("Hopes", ask: "What does each of you hope for?")
    lines.section("Commitments", ask: "What can each of you promise, in time and in care?")
    lines.section("Ground rules", ask: "How do you want to talk and meet? Who writes the notes?")
    lines.section("Off limits", ask: "What are you not going to talk about?")
    lines.section("Confidentiality", ask: "What stays between you, and what may be told to whom?")
    lines.section("If it does not work", ask: "Whom does each of you turn to, and how do you part well?")
    lines.addClosedNotes(of: details)
    return DraftNote(path: "pairs/\(id)/agreement.md", text: lines.text)
}

/// Somebody who takes part.
///
/// - Parameter role: As `roles` has it.
package func personDraft(_ name: String, role: String?) -> DraftNote? {
    guard let id = slug(of: name) else { return nil }
    return personDraft(name, id: id, roles: role.map { [$0] } ?? [])
}

/// Somebody who takes part, with what is known of them.
package func personDraft(_ name: String, id: Slug, roles: [String], details: NoteDetails = .init()) -> DraftNote {
    var lines = DraftLines()
    lines.add("name", name)
    if roles.isEmpty { lines.ask("roles", "[mentee]") } else { lines.addRaw("roles", FieldText.list(roles).yaml) }
    lines.add("headline", of: details, orAsk: "what you do, in a line")
    lines.add("pronouns", of: details, orAsk: "she/her")
    lines.add("timezone", of: details, orAsk: "Europe/Berlin")
    lines.add("offers", of: details, orAsk: roles == ["mentee"] ? nil : "[what you can help with]")
    lines.add("seeks", of: details, orAsk: roles == ["mentor"] ? nil : "[what you want to learn]")
    for key in ["capacity", "links", "consent", "visibility"] { lines.add(key, of: details) }
    lines.addComments(of: details)
    lines.line("<!-- A few sentences about you. The programme may read them. -->")
    lines.addClosedNotes(of: details)
    return DraftNote(path: "people/\(id).md", text: lines.text)
}

/// Notes of those whom pairs name, where nobody has a note yet: with the first one, everybody needs one.
package func missingPeople(in programme: Programme) -> [DraftNote] {
    guard programme.people.isEmpty else { return [] }
    var notes: [DraftNote] = []
    for pair in programme.pairs {
        let people = pair.agreement.mentors.map { ($0, "mentor") } + pair.agreement.mentees.map { ($0, "mentee") }
        for (person, role) in people {
            guard let note = personDraft(person.words, role: role), !notes.contains(where: { $0.path == note.path })
            else { continue }
            notes.append(note)
        }
    }
    return notes
}

/// The name of the folder of a pair: the first names, mentees first, or whole names where those are taken.
package func pairID(_ answers: PairAnswers, taken: Set<String>) -> String {
    let names = answers.mentees + answers.mentors
    // “Dr.” is no name by which one is called.
    let first = names.map { name in
        let words = name.split(separator: " ")
        return String((words.first { !$0.hasSuffix(".") } ?? words.first) ?? "")
    }
    for parts in [Set(first).count == first.count ? first : names, names] {
        let id = parts.compactMap { slug(of: $0)?.text }.joined(separator: "-")
        if !id.isEmpty, !taken.contains(id) { return id }
    }
    let id = slug(of: names.joined(separator: " "))?.text ?? "pair"
    return (2...).lazy.map { "\(id)-\($0)" }.first { !taken.contains($0) } ?? id
}

/// Ids of people, as a list where there are several.
private func people(_ names: [String]) -> String {
    let ids = names.map { slug(of: $0)?.text ?? $0 }
    return ids.count == 1 ? ids[0] : "[\(ids.joined(separator: ", "))]"
}
