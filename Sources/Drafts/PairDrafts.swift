import Content
package import MentoringModel

/// What is known of a pair that begins.
package struct PairAnswers: Sendable {
    /// Names of mentors, as they are called.
    package var mentors: [String]
    package var mentees: [String]
    package var start: CalendarDay
    /// As `cadence` is written: `every 2 weeks`.
    package var cadence: String?
    /// As `session_length` is written: `60m`.
    package var length: String?

    package init(
        mentors: [String], mentees: [String], start: CalendarDay, cadence: String? = nil, length: String? = nil
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
/// - Parameter id: The name of its folder.
package func agreementDraft(_ answers: PairAnswers, id: String) -> DraftNote {
    var lines = DraftLines()
    lines.addRaw("mentor", people(answers.mentors))
    lines.addRaw("mentee", people(answers.mentees))
    lines.addRaw("start", "\(answers.start)")
    lines.add("cadence", answers.cadence, orAsk: "every 2 weeks")
    lines.add("session_length", answers.length, orAsk: "60m")
    lines.ask("response_time", "48h")
    lines.ask("review_every", "3mo")
    lines.section("Hopes", ask: "What does each of you hope for?")
    lines.section("Commitments", ask: "What can each of you promise, in time and in care?")
    lines.section("Ground rules", ask: "How do you want to talk and meet? Who writes the notes?")
    lines.section("Off limits", ask: "What are you not going to talk about?")
    lines.section("Confidentiality", ask: "What stays between you, and what may be told to whom?")
    lines.section("If it does not work", ask: "Whom does each of you turn to, and how do you part well?")
    return DraftNote(path: "pairs/\(id)/agreement.md", text: lines.text)
}

/// Somebody who takes part.
///
/// - Parameter role: As `roles` has it.
package func personDraft(_ name: String, role: String?) -> DraftNote? {
    guard let id = slug(of: name) else { return nil }
    var lines = DraftLines()
    lines.add("name", name)
    if let role { lines.addRaw("roles", "[\(role)]") } else { lines.ask("roles", "[mentee]") }
    lines.ask("headline", "what you do, in a line")
    lines.ask("pronouns", "she/her")
    lines.ask("timezone", "Europe/Berlin")
    if role != "mentee" { lines.ask("offers", "[what you can help with]") }
    if role != "mentor" { lines.ask("seeks", "[what you want to learn]") }
    lines.line("<!-- A few sentences about you. The programme may read them. -->")
    return DraftNote(path: "people/\(id).md", text: lines.text)
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
