import Diagnostics
import Markdown
import MentoringModel

// Answers of a pulse that stand in sentences: `I felt heard, 4 out of 5`, `## How safe?` above a number.
extension NoteReader {
    /// Tells of answers in the words of a pulse, and of a pulse in which nobody finds one.
    ///
    /// - Parameters:
    ///   - words: The answers that the words give.
    ///   - told: What was told of as fields in the body.
    func reportAnswersInWords(_ pulse: Pulse, _ words: [Answer], _ reported: [String: String]) {
        var known = reported.filter { Pulse.Question(rawValue: $0.key) != nil }
        for (question, answer) in pulse.answers { known[question.rawValue] = "\(answer)" }
        // The first field that was told of has all answers in its help.
        let isReported = reported.keys.contains { Pulse.Question(rawValue: $0) != nil }
        if isReported { return }
        let found = words.filter { known[$0.name] == nil }
        if let first = found.first {
            for answer in found where known[answer.name] == nil { known[answer.name] = "\(answer.value)" }
            let answers = Pulse.Question.allCases.compactMap { question in
                known[question.rawValue].map { "\(question.rawValue): \($0)" }
            }
            log.add(
                .fieldInBody, at: log.find(first.word, from: first.line, lines: 1), width: first.word.count,
                "the answer to “\(first.word)” is not read in the body",
                help: helpToWrite(["answers: {\(answers.joined(separator: ", "))}"]))
        } else if known.isEmpty, pulse.concern == nil || !body.body.isBlank,
            !log.problems.contains(where: { $0.severity == .error })
        {
            log.addWhole(
                .noAnswer, "no answer was found in this pulse note",
                help: "with your own numbers from 1 to 5, "
                    + helpToWrite(["answers: {heard: 4, safe: 5, useful: 4, prepared: 3, momentum: 4}"]))
        }
    }

    struct Answer {
        var name: String
        /// As written.
        var word: String
        var value: Int
        var line: Int
    }

    /// Each number from 1 to 5 that ends a clause soon behind the word for a question.
    func answersInWords() -> [Answer] {
        guard !body.body.isBlank else { return [] }
        var found: [Answer] = []
        var asked: (name: String, word: String, line: Int, distance: Int)?
        var isCode = false
        for number in body.body.firstLine..<max(body.body.firstLine, log.lineCount + 1) {
            guard let line = log.line(number), !line.allSatisfy(isBlank) else { continue }
            let start = line.drop { isBlank($0) || ">-*+#".contains($0) }
            if start.hasPrefix("```") || start.hasPrefix("~~~") { isCode.toggle() }
            guard !isCode, body.visibility(ofLine: number) >= fields.visibility else { continue }
            let parts = start.split(whereSeparator: { isBlank($0) || $0 == "|" })
            let words = parts.map { SectionNames.folded(String($0)) }
            for (place, word) in words.enumerated() {
                if let field = FieldLabels.field(word, in: .pulse), field.form == .answer {
                    asked = (field.name, String(parts[place].filter { $0.isLetter }), number, 0)
                    continue
                }
                guard let question = asked else { continue }
                if let value = answer(parts, words, place) {
                    found.append(Answer(name: question.name, word: question.word, value: value, line: question.line))
                    asked = nil
                } else {
                    asked?.distance += 1
                    if question.distance >= 6 { asked = nil }
                }
            }
            // A heading or question is answered on the next line.
            let isOpen = line.drop(while: isBlank).first == "#" || line.last.map { "?:*".contains($0) } ?? false
            if let question = asked {
                if question.line != number || !isOpen { asked = nil } else { asked?.distance = 3 }
            }
        }
        return found
    }

    /// The number from 1 to 5 at a place, where it ends a clause: `4`, `4/5`, `4 out of 5`, `★★★★`.
    private func answer(_ parts: [Substring], _ words: [String], _ place: Int) -> Int? {
        var text = parts[place].drop { "(*_~".contains($0) }
        let isEnd = place + 1 == parts.count || text.last.map { ".,;:!?)".contains($0) } ?? false
        while let last = text.last, ".,;:!?)*_".contains(last) { text.removeLast() }
        guard case .one(let answer)? = ProposedValue.scale(String(text)), let value = Int(answer) else { return nil }
        let next = place + 1 < words.count ? words[place + 1] : ""
        let isClause = ["of", "out", "von", "and", "und", "but", "aber", ""].contains(next)
        return isEnd || isClause || text.count > 1 || FieldLabels.field(next, in: .pulse) != nil ? value : nil
    }
}
