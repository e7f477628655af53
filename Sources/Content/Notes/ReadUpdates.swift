import Diagnostics
import Markdown
import MentoringModel

extension NoteReader {
    /// `updates:` of a goal: a list of `{date, value, …}`; also `{2026-03-01: 12}`, `- 2026-03-01: 12` and
    /// `- 2026-03-01 12 (confidence 7)`.
    func updates(of goal: Goal) -> [ProgressEntry] {
        fields.items("updates", splitsCommas: false).flatMap { item -> [ProgressEntry] in
            switch item.kind {
            case .fields(let pairs) where pairs.allSatisfy { isDay($0.key) }:
                return pairs.compactMap { pair in
                    let day = fields.read(pair.key, at: pair.mark, readDay)
                    return day.flatMap { update(of: goal, on: $0, pair.value, at: pair.mark) }
                }
            case .fields:
                return [fields.reader(of: item, schema: .update)].compactMap { $0.flatMap { update(of: goal, $0) } }
            case .text(let text) where isDay(text.prefix(10)):
                var behind = text.dropFirst(10).drop { " :=→–—,;|".contains($0) }
                if behind.hasPrefix("- ") { behind = behind.dropFirst(2) }
                let value = YAMLValue(kind: behind.isEmpty ? .nothing : .text(String(behind)), mark: item.mark)
                let day = fields.read(String(text.prefix(10)), at: item.mark, readDay)
                return [day.flatMap { update(of: goal, on: $0, value, at: item.mark) }].compactMap(\.self)
            default:
                log.add(
                    .shape, at: item.mark,
                    "an item of `\(fields.key("updates"))` is \(item.formName), but must be a set of fields",
                    help: "write it as {date: \(DayWords.unknownDay), value: 3}")
                return []
            }
        }
    }

    /// Whether some words are a day, or were meant as one.
    private func isDay(_ words: some StringProtocol) -> Bool {
        words.count <= 10 && words.prefix { $0.isASCII && $0.isNumber }.count == 4 && words.contains("-")
    }

    private func containsDay(_ words: String) -> Bool {
        words.split { !$0.isNumber && $0 != "-" }.contains { CalendarDay($0) != nil }
    }

    /// An update whose day stands before its value.
    private func update(of goal: Goal, on day: CalendarDay, _ value: YAMLValue, at mark: Mark) -> ProgressEntry? {
        switch value.kind {
        case .fields:
            guard let reader = fields.reader(of: value, schema: .update) else { return nil }
            return update(of: goal, reader, on: Written(day, at: fields.source(at: mark)))
        case .text(let text):
            guard let written = fields.read(text, at: value.mark, { readGoalValue($0, ValueTerms(goal)) }) else {
                return nil
            }
            if let note = written.note, containsDay(note) {
                log.add(
                    .shape, at: value.mark, width: text.count, "there are several updates on one line",
                    help: "write each on a line of its own: - \(DayWords.unknownDay): 3")
                return nil
            }
            if let unit = goal.unit, !written.unit.isEmpty, !Units.isSame(written.unit, unit) {
                log.reportUnit(written.unit, at: value.mark, width: text.count, goalUnit: unit, text)
                return nil
            }
            var entry = ProgressEntry(
                goal: goal.id, day: day, value: written.number, source: fields.source(at: value.mark))
            entry.confidence = written.confidence
            entry.note = written.note
            return entry
        case .nothing where log.fieldsWithoutColon.contains(mark): return nil
        case .nothing, .list:
            log.add(
                .shape, at: mark, width: 10, "this update has \(value.formName) for its value",
                help: "write {date: \(day), value: 3}")
            return nil
        }
    }

    private func update(of goal: Goal, _ reader: FieldReader, on known: Written<CalendarDay>? = nil) -> ProgressEntry? {
        guard let day = known ?? reader.day("date") else {
            if reader.value("date") == nil {
                reader.reportMissing("date", help: "add the day: date: \(DayWords.unknownDay)")
            }
            return nil
        }
        // Without a measure the number is read with whatever unit stands behind it; that it is not used is told elsewhere.
        let value = reader.read("value", wanted: "a number") { text in readGoalValue(text, ValueTerms(goal)) }
        if value == nil, reader.value("value") != nil { return nil }
        if let value, let unit = goal.unit, !value.value.unit.isEmpty, !Units.isSame(value.value.unit, unit) {
            let mark = Mark(line: value.source.line, column: value.source.column)
            log.reportUnit(
                value.value.unit, at: mark, width: value.value.unit.count, goalUnit: unit, reader.text("value")?.value)
            return nil
        }
        var entry = ProgressEntry(
            goal: goal.id, day: day.value, value: value?.value.number, source: value?.source ?? day.source)
        entry.by = onePerson("by", of: reader)?.value
        entry.confidence = confidence(of: reader) ?? value?.value.confidence
        entry.note = reader.text("note")?.value ?? value?.value.note
        return entry
    }
}

extension NoteLog {
    /// Tells of a value in another unit than its goal's.
    ///
    /// - Parameter text: The whole value, where it may be an amount that is the same in the goal's unit.
    func reportUnit(_ unit: String, at mark: Mark, width: Int, goalUnit: String, _ text: String? = nil) {
        let digits = text.flatMap { WrittenAmount($0[...]) }.flatMap { $0.digits(in: goalUnit) }
        add(
            .unit, at: mark, width: width,
            goalUnit.isEmpty
                ? "this is in “\(unit)”, but the goal's measure has no unit"
                : "this is in “\(unit)”, but the goal is in “\(goalUnit)”",
            help: goalUnit.isEmpty && ValueWords.isPercent(unit)
                ? "write the number that was counted, or add unit: % to the measure of the goal"
                : goalUnit.isEmpty
                    ? "write the number alone, or add `unit:` to the measure"
                    : digits.map { "write \($0)" } ?? "write the number in \(goalUnit)")
    }
}
