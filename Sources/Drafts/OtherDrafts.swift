import Content
package import MentoringModel

/// Something to read, see or try.
package func resourceDraft(_ title: String, url: String?, kind: String?) -> DraftNote? {
    guard let id = slug(of: title) else { return nil }
    var lines = DraftLines()
    lines.add("title", title)
    if let url { lines.addRaw("url", yamlText(url)) } else { lines.ask("url", "https://…") }
    lines.add("kind", kind, orAsk: "article")
    lines.ask("time", "20m")
    lines.ask("skills", "[listening]")
    lines.ask("summary", "what one takes away from it, in a sentence")
    lines.ask("visibility", "program")
    lines.line("<!-- For whom it is, and when. Everybody may read it unless you close it above. -->")
    return DraftNote(path: "resources/\(id).md", text: lines.text)
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
