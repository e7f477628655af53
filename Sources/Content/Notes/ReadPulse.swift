import Diagnostics
import Markdown
import MentoringModel

extension NoteReader {
    /// pairs/*/pulse/*.md.
    func pulse() -> Pulse? {
        let named = cutName()
        let by = onePerson("by")?.value ?? named.person.flatMap { person($0, at: nil) }
        let date =
            fields.value("date") != nil
            ? fields.day("date") : named.day.map { Written($0, at: fields.source(at: Mark(line: 1, column: 1))) }
        if fields.value("date") == nil, named.day == nil {
            log.addWhole(
                .noDate, "this pulse has no month: neither its name nor `date:` gives one",
                help: "name the file 2026-03-ada.md, or add `date:`")
        }
        if by == nil, fields.value("by") == nil {
            log.addWhole(
                .missing, "this pulse does not say whose it is", help: "name the file 2026-03-ada.md, or add `by:`")
        }
        guard let by, let date else { return nil }
        var pulse = Pulse(note: note().note, by: by, date: date)
        pulse.concern = fields.choice("concern", Pulse.Concern.self)?.value
        if let value = fields.value("answers") {
            guard let reader = fields.reader(of: value, schema: .answers) else {
                fields.tellForm("answers", value, wanted: "a set such as {heard: 4, safe: 5}")
                return pulse
            }
            for question in Pulse.Question.allCases {
                pulse.answers[question] = reader.wholeNumber(question.rawValue, in: 1...5)?.value
            }
        }
        return pulse
    }

    /// `2026-03-ada` or `2026-03-14-ada`, cut into day and person. A month alone counts from its first day.
    private func cutName() -> (day: CalendarDay?, person: String?) {
        let name = placement.name
        if let day = CalendarDay(name.prefix(10)) {
            let rest = name.dropFirst(10).drop { " -–_".contains($0) }
            return (day, rest.isEmpty ? nil : String(rest))
        }
        if let day = CalendarDay(name.prefix(7) + "-01") {
            let rest = name.dropFirst(7).drop { " -–_".contains($0) }
            return (day, rest.isEmpty ? nil : String(rest))
        }
        return (nil, nil)
    }
}
