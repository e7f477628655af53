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
                        if reader.value("goal") == nil { reader.reportMissing("goal", help: "add the id of the goal") }
                        return nil
                    }
                    return entry(ProgressEntry(goal: goal.value, day: day, value: nil, source: goal.source), reader)
                }
        }
        guard let pairs = value.setOfFields ?? pairsOfList(value) else {
            fields.reportForm("progress", value, wanted: "a set of goals with their values, such as {lead-billing: 3}")
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

    /// `- lead-billing: 3`, one a line.
    private func pairsOfList(_ value: YAMLValue) -> [YAMLValue.Field]? {
        guard case .list(let items) = value.kind, !items.isEmpty else { return nil }
        let pairs = items.compactMap { item -> [YAMLValue.Field]? in
            if case .fields(let fields) = item.kind { fields } else { nil }
        }
        return pairs.count == items.count ? pairs.flatMap(\.self) : nil
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
            guard let written = fields.read(text, at: value.mark, { readGoalValue($0, ValueTerms()) }) else {
                return nil
            }
            take(written, into: &entry, at: value.mark, width: text.count)
            return entry
        case .fields: return fields.reader(of: value, schema: .progressEntry).flatMap { self.entry(entry, $0) }
        case .nothing: return nil
        case .list:
            fields.reportForm("progress", value, wanted: "a number")
            return nil
        }
    }

    private func entry(_ entry: ProgressEntry, _ reader: FieldReader) -> ProgressEntry? {
        var entry = entry
        if let written = reader.read("value", wanted: "a number", { readGoalValue($0, ValueTerms()) }) {
            let mark = Mark(line: written.source.line, column: written.source.column)
            take(written.value, into: &entry, at: mark, width: 1)
        } else if reader.value("value") != nil {
            return nil
        }
        entry.confidence = confidence(of: reader) ?? entry.confidence
        entry.note = reader.text("note")?.value ?? entry.note
        return entry
    }

    /// `confidence:`, from 0 to 10.
    func confidence(of reader: FieldReader) -> Int? {
        reader.read("confidence", wanted: "a whole number", readConfidence)?.value
    }

    private func take(_ written: WrittenValue, into entry: inout ProgressEntry, at mark: Mark, width: Int) {
        entry.value = written.number
        entry.confidence = written.confidence
        entry.note = written.note
        if let day = otherDay(in: written.note ?? "", than: entry.day) {
            log.add(
                .unreadValue, at: mark, width: width,
                "this value counts on \(entry.day), the day of the session; \(day) is not read",
                help: "for a value of that day write - \(day): \(ProposedValue.digits(written.number)) below "
                    + "\(heading(.updates)) of the goal; if it is only words, put it in backticks: `\(day)`")
        }
        remember(written.unit, written.share, of: entry.goal, at: mark, width: width)
    }

    /// A day in some words that is not the one given.
    func otherDay(in words: String, than day: CalendarDay) -> CalendarDay? {
        // Between backticks it is only words.
        let parts = words.split(separator: "`", omittingEmptySubsequences: false).enumerated()
        let plain = parts.filter { $0.offset % 2 == 0 }.map { String($0.element) }.joined(separator: "`")
        return ItemToken.tokens(in: plain).lazy.filter { $0.kind == .day }.compactMap { CalendarDay($0.text) }
            .first { $0 != day }
    }

    /// The unit and the target of the goal are known once all notes are read.
    func remember(
        _ unit: String, _ share: ValueShare?, of goal: Slug, at mark: Mark, width: Int
    ) {
        guard !unit.isEmpty || share != nil else { return }
        log.valueUnits.append(ValueUnit(goal: goal, unit: unit, share: share, mark: mark, width: width))
    }
}
