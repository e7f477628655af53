import Diagnostics
import Markdown
import MentoringModel

extension NoteReader {
    /// `progress:` of a session: values of goals on its day.
    func progress(on day: CalendarDay) -> [ProgressEntry] {
        guard let value = fields.value("progress") else { return [] }
        if case .list(let items) = value.kind, items.contains(where: { hasGoal($0) }) {
            return fields.readers("progress", schema: .progressItem, example: "{goal: lead-billing, value: 3}")
                .compactMap { reader in
                    guard let goal = noteId("goal", of: .goal, in: reader) else {
                        if reader.value("goal") == nil { reader.tellMissing("goal", help: "add the id of the goal") }
                        return nil
                    }
                    return entry(ProgressEntry(goal: goal.value, day: day, value: nil, source: goal.source), reader)
                }
        }
        guard let pairs = value.setOfFields else {
            fields.tellForm("progress", value, wanted: "a set of goals with their values, such as {lead-billing: 3}")
            return []
        }
        return pairs.compactMap { pair in
            let place = fields.source(at: pair.mark)
            guard let reference = fields.read(pair.key, at: pair.mark, readReference),
                let goal = noteId(Written(reference, at: place), of: .goal)
            else { return nil }
            let entry = ProgressEntry(
                goal: goal.value, day: day, value: nil, source: fields.source(at: pair.value.mark))
            return self.entry(entry, pair.value)
        }
    }

    private func hasGoal(_ item: YAMLValue) -> Bool {
        guard case .fields(let fields) = item.kind else { return false }
        return fields.contains { $0.key == "goal" }
    }

    /// The entry with the value that stands behind its goal; `nil` without one.
    private func entry(_ entry: ProgressEntry, _ value: YAMLValue) -> ProgressEntry? {
        var entry = entry
        switch value.kind {
        case .text(let text):
            guard let written = fields.read(text, at: value.mark, { readWrittenValue($0) }) else { return nil }
            entry.value = written.number
            entry.confidence = written.confidence
            entry.note = written.note
            remember(written.unit, of: entry.goal, at: value.mark, width: text.count)
            return entry
        case .fields: return fields.reader(of: value, schema: .progressEntry).flatMap { self.entry(entry, $0) }
        case .nothing: return nil
        case .list:
            fields.tellForm("progress", value, wanted: "a number")
            return nil
        }
    }

    private func entry(_ entry: ProgressEntry, _ reader: FieldReader) -> ProgressEntry? {
        var entry = entry
        if let written = reader.read("value", wanted: "a number", { readWrittenValue($0) }) {
            entry.value = written.value.number
            entry.confidence = written.value.confidence
            entry.note = written.value.note
            let mark = Mark(line: written.source.line, column: written.source.column)
            remember(written.value.unit, of: entry.goal, at: mark, width: 1)
        } else if reader.value("value") != nil {
            return nil
        }
        entry.confidence = reader.wholeNumber("confidence", in: 0...10)?.value ?? entry.confidence
        entry.note = reader.text("note")?.value ?? entry.note
        return entry
    }

    /// The unit of the goal is known once all notes are read.
    private func remember(_ unit: String, of goal: Slug, at mark: Mark, width: Int) {
        guard !unit.isEmpty else { return }
        log.valueUnits.append(ValueUnit(goal: goal, unit: unit, mark: mark, width: width))
    }
}
