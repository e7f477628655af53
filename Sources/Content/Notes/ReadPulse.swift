import Diagnostics
import Markdown
import MentoringModel

extension NoteReader {
    /// pairs/*/pulse/*.md.
    func pulse() -> Pulse? {
        let named = cutName()
        let by = onePerson("by")?.value ?? named.person.flatMap { personOfFileName($0) }
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
        // Read before it is known whose it is and of when, so that all slips are told in one run.
        let concern = fields.choice("concern", Pulse.Concern.self)?.value
        let answers = self.answers()
        guard let by, let date else { return nil }
        var pulse = Pulse(note: note().note, by: by, date: date)
        (pulse.concern, pulse.answers) = (concern, answers)
        var known = ["date": "\(date.value)", "by": by.id.text]
        known["concern"] = pulse.concern?.rawValue
        for (question, answer) in pulse.answers { known[question.rawValue] = "\(answer)" }
        let words = answersInWords()
        let reported = reportFieldsInBody(
            known: known, from: date.value,
            answers: words.reduce(into: [:]) { answers, answer in
                if answers[answer.name] == nil, known[answer.name] == nil { answers[answer.name] = "\(answer.value)" }
            })
        reportAnswersInWords(pulse, words, reported.compactMapValues(\.one))
        return pulse
    }

    /// The answers of the front matter.
    private func answers() -> [Pulse.Question: Int] {
        var answers: [Pulse.Question: Int] = [:]
        if let value = fields.value("answers") {
            if let reader = fields.reader(of: value, schema: .answers) {
                for question in Pulse.Question.allCases {
                    answers[question] = reader.read(question.rawValue, wanted: "a whole number", readAnswer)?.value
                }
            } else if let help = helpForAnswers(value) {
                log.add(.shape, at: value.mark, "`answers` is a sentence, but must be a set", help: help)
            } else {
                fields.reportForm("answers", value, wanted: "a set such as {heard: 4, safe: 5}")
            }
        }
        for question in Pulse.Question.allCases { readOutside(question, into: &answers) }
        return answers
    }

    /// The answers of a sentence as a set: `heard 4, safe 5` is `{heard: 4, safe: 5}`.
    private func helpForAnswers(_ value: YAMLValue) -> String? {
        guard let text = fields.plainText(value), text.utf8.count <= 200 else { return nil }
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
        let answers = Pulse.Question.allCases.compactMap { question -> String? in
            guard let place = words.firstIndex(of: question.rawValue[...]), place + 1 < words.count,
                let answer = Int(words[place + 1]), (1...5).contains(answer)
            else { return nil }
            return "\(question.rawValue): \(answer)"
        }
        return answers.isEmpty ? nil : "write answers: {\(answers.joined(separator: ", "))}"
    }

    /// An answer that stands at the top of the front matter instead of in `answers`.
    private func readOutside(_ question: Pulse.Question, into answers: inout [Pulse.Question: Int]) {
        guard let answer = fields.read(question.rawValue, wanted: "a whole number", readAnswer) else { return }
        guard let other = answers[question], other != answer.value else {
            answers[question] = answer.value
            return
        }
        log.add(
            .keyTwice, at: fields.keyMark(question.rawValue) ?? fields.mark, width: question.rawValue.count,
            "`\(question.rawValue)` is \(answer.value) here, and \(other) in `answers`")
    }

    /// The person in the file's name; without a people/ folder a member may be called there by more names than in the agreement.
    private func personOfFileName(_ name: String) -> PersonReference? {
        if case .none = matchPerson(name), !knownPeople.hasFolder,
            let first = firstName(of: name.replacing("-", with: " ")),
            case .people(let found) = matchPerson(first.text), found.count == 1
        {
            return found[0]
        }
        return person(name, at: nil)
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
