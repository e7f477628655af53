package import Content
package import MentoringModel

/// Something to read, see or try.
package func resourceDraft(_ title: String, url: String?, kind: String?) -> DraftNote? {
    var details = NoteDetails()
    details.fields["url"] = url.map { .text($0) }
    details.fields["kind"] = kind.map { .text($0) }
    return resourceDraft(title, details: details)
}

/// Something to read, see or try, with what is known of it.
package func resourceDraft(_ title: String, details: NoteDetails) -> DraftNote? {
    guard let id = slug(of: title) else { return nil }
    var lines = DraftLines()
    lines.add("title", title)
    lines.add("url", of: details, orAsk: "https://…")
    lines.add("kind", of: details, orAsk: "article")
    lines.add("author", of: details)
    lines.add("time", of: details, orAsk: "20m")
    for key in ["level", "cost", "licence", "language", "audience", "stage"] { lines.add(key, of: details) }
    lines.add("skills", of: details, orAsk: "[listening]")
    lines.add("summary", of: details, orAsk: "what one takes away from it, in a sentence")
    for key in ["added", "reviewed", "review_every", "expires"] { lines.add(key, of: details) }
    lines.add("visibility", of: details, orAsk: "program")
    lines.addComments(of: details)
    lines.line("<!-- For whom it is, and when. Everybody may read it unless you close it above. -->")
    lines.addClosedNotes(of: details)
    return DraftNote(path: "resources/\(id).md", text: lines.text)
}

/// What is known of a session that is told elsewhere.
package struct SessionAnswers: Sendable {
    package var day: CalendarDay
    /// Behind the day in the name of the file, where a day has several sessions.
    package var ending: Slug?
    /// By the name of the section, the words of its items.
    package var sections: [SectionName: [String]] = [:]

    package init(day: CalendarDay) { self.day = day }
}

/// A session of a pair.
package func sessionDraft(_ answers: SessionAnswers, in folder: String, details: NoteDetails) -> DraftNote {
    var lines = DraftLines()
    for key in ["title", "status", "planned", "actual", "format", "attended", "goals", "next", "energy", "visibility"] {
        lines.add(key, of: details)
    }
    lines.addComments(of: details)
    for section in SectionName.allCases {
        guard let items = answers.sections[section], !items.isEmpty else { continue }
        let name = section.rawValue.prefix(1).uppercased() + section.rawValue.dropFirst()
        lines.section(name, items.map { "- " + (section == .actions ? "[ ] " : "") + markdownText($0) })
    }
    lines.addClosedNotes(of: details)
    let name = ["\(answers.day)", answers.ending?.text].compactMap(\.self).joined(separator: "-")
    return DraftNote(path: "\(folder)/sessions/\(name).md", text: lines.text)
}

/// One person's answers of a month; what nobody answered stays in the note as a question.
///
/// - Parameters:
///   - answers: Each from 1 to 5.
///   - questions: The words of each question.
///   - folder: Of the pair, below the content folder.
package func pulseDraft(
    _ answers: [Pulse.Question: Int], concern: Pulse.Concern?, by person: Slug, on day: CalendarDay, in folder: String,
    questions: (Pulse.Question) -> String
) -> DraftNote {
    var lines = DraftLines()
    lines.addRaw("date", "\(day)")
    let said = Pulse.Question.allCases.compactMap { key in answers[key].map { "\(key.rawValue): \($0)" } }
    lines.addRaw("answers", "{\(said.joined(separator: ", "))}")
    let open = Pulse.Question.allCases.filter { answers[$0] == nil }.map { "\($0.rawValue) (\(questions($0)))" }
    if !open.isEmpty {
        lines.comment("From 1, not at all, to 5, very much; not answered yet: \(open.joined(separator: ", "))")
    }
    if let concern { lines.addRaw("concern", concern.rawValue) } else { lines.ask("concern", "none, small or talk") }
    return DraftNote(path: "\(folder)/pulse/\("\(day)".prefix(7))-\(person).md", text: lines.text)
}
