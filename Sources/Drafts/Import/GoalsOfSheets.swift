import Content
import Diagnostics
import MentoringModel

extension CollectRows.GoalEntry {
    /// The note of the goal, with what its numbers measure; what no field of a goal can say stays as a comment.
    ///
    /// - Parameters:
    ///   - ownerID: Whose it is, where a pair has several mentees.
    ///   - known: The goal of the folder that the sheet names; its own baseline is no difference.
    func draft(
        in folder: String, ownerID: Slug?, known: Goal?, today: CalendarDay, _ notices: inout [SheetProblem],
        _ log: ImportLog
    ) -> DraftNote? {
        var answers = GoalAnswers(title: title, start: said.day("start") ?? start)
        answers.due = said.day("due")
        answers.owner = ownerID
        answers.specific = said.plain("specific")
        answers.achievable = said.plain("achievable")
        answers.relevant = said.plain("relevant")
        var details = said.details
        var left: Set<String> = []
        answers.measure = measure(&left, known, &notices, log)
        if let update = update(answers.measure, today, &left, &details, log) { answers.updates = [update] }
        for name in left.sorted() {
            guard let cell = said.fields[name]?.cell else { continue }
            details.comments.append("\(cell.header): \(cell.text)")
        }
        return goalDraft(answers, in: folder, details: details)
    }

    /// How the goal is measured.
    ///
    /// - Parameter left: Takes the fields that say nothing without another one.
    private func measure(
        _ left: inout Set<String>, _ known: Goal?, _ notices: inout [SheetProblem], _ log: ImportLog
    ) -> MeasureInWords? {
        let metric = said.plain("metric")
        guard let target = said.plain("target") else {
            left.formUnion(["unit", "baseline"])
            return metric.flatMap { MeasureInWords($0) }
        }
        guard let number = number("target"), number.hasUnitOfWords else {
            left.formUnion(["unit", "baseline"])
            return .doneWhen(metric.map { "\($0): \(target)" } ?? target)
        }
        let unit = said.plain("unit") ?? (number.unit.isEmpty ? nil : number.unit)
        guard let digits = digits(number, "target", log) else { return nil }
        var baseline: String?
        if let text = said.plain("baseline"), let cell = said.fields["baseline"]?.cell {
            if let number = self.number("baseline") {
                baseline = self.digits(number, "baseline", log)
            } else {
                log.error(cell, "“\(text)” is not a number", help: "write where the goal begins as a number")
            }
        }
        if baseline == nil, said.fields["baseline"] == nil {
            if let known {
                if case .metric(_, _, let written?, _, _)? = known.measure?.value { baseline = plain(written) }
            } else if let cell = said.fields["target"]?.cell, isCount(digits, unit) {
                baseline = "0"
                notices.append(
                    SheetProblem(
                        severity: .warning, cell: cell,
                        message: "the sheet has no start value, so the note counts from 0 (baseline: 0)",
                        help: "write another one into the note, or a column “Baseline” into the sheet"))
            }
        }
        let name = metric ?? (unit.flatMap { ($0.first?.isLetter ?? false) && $0.count > 3 ? $0 : nil })
        return .metric(name: name, unit: unit, baseline: baseline, target: digits)
    }

    /// Whether a target is a number of things, such as 3 talks, which begin at none: a whole number of what a word names, and no
    /// size, share, sum or score.
    private func isCount(_ target: String, _ unit: String?) -> Bool {
        guard let number = Int(target), number > 0, let unit = unit?.lowercased() else { return false }
        return unit.count > 3 && unit.allSatisfy { $0.isLetter || $0 == " " || $0 == "-" }
            && !unit.split(separator: " ").contains { Self.sizes.contains(String($0)) }
    }

    private static let sizes: Set<String> = [
        "percent", "prozent", "prozentpunkte", "points", "point", "punkte", "punkt", "score", "level", "stufe",
        "niveau", "grad",
        "hour", "hours", "stunde", "stunden", "minute", "minutes", "minuten", "days", "tage", "weeks", "wochen",
        "months",
        "monate", "years", "jahre", "euro", "euros", "dollar", "dollars", "franken", "pounds", "kilo", "kilos", "meter",
    ]

    private func plain(_ number: Double) -> String {
        number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
    }

    private func update(
        _ measure: MeasureInWords?, _ today: CalendarDay, _ left: inout Set<String>, _ details: inout NoteDetails,
        _ log: ImportLog
    ) -> UpdateDraft? {
        guard let text = said.plain("value"), let cell = said.fields["value"]?.cell else {
            left.insert("value_on")
            return nil
        }
        guard case .metric(_, let unit, _, _)? = measure, let number = number("value"), number.hasUnitOfWords else {
            // “in progress” is no value, but says how the goal stands.
            if said.fields["status"] == nil, !text.contains(where: \.isNumber),
                case .success(let status) = ValueCell.choice(text, Goal.Status.self)
            {
                details.fields["status"] = .plain(status)
                left.insert("value_on")
            } else {
                left.formUnion(["value", "value_on"])
            }
            return nil
        }
        guard let digits = digits(number, "value", log) else { return nil }
        let other = number.unit.isEmpty || number.unit.lowercased() == unit?.lowercased() ? "" : " \(number.unit)"
        let day = said.day("value_on") ?? today
        if day > today {
            log.error(cell, "the value is of \(day), which is still to come", help: "write the day of the value")
        }
        return UpdateDraft(day: day, value: digits + other)
    }

    private func number(_ name: String) -> NumberCell? { said.plain(name).flatMap { NumberCell($0) } }

    private func digits(_ number: NumberCell, _ name: String, _ log: ImportLog) -> String? {
        guard let cell = said.fields[name]?.cell else { return nil }
        switch number.digits(by: decimalSign) {
        case .success(let digits): return digits
        case .failure(let problem):
            log.error(cell, problem)
            return nil
        }
    }
}
