import Diagnostics
import Foundation
import Markdown
import MentoringModel

/// Reads the fields of a note, or of a set of fields inside one, by their schema.
///
/// Every reader returns `nil` for a field that is missing or that cannot be read; the latter is in the log.
struct FieldReader {
    let log: NoteLog
    let schema: Schema
    /// How far what stands here may be read.
    var visibility: Visibility
    /// Where the set of fields begins.
    let mark: Mark
    private var values: [String: YAMLValue.Field] = [:]

    /// Sorts fields by canonical name, telling of unknown ones and of aliases written beside what they mean.
    init(_ fields: [YAMLValue.Field], schema: Schema, visibility: Visibility, log: NoteLog, mark: Mark) {
        self.log = log
        self.schema = schema
        self.visibility = visibility
        self.mark = mark
        for field in fields {
            guard let name = schema.name(of: field.key) else {
                reportUnknown(field)
                continue
            }
            if let earlier = values[name] {
                // `created`, which editors write by themselves, gives way to what a person wrote.
                if schema.isNote, OtherTools.write(field) { continue }
                if schema.isNote, OtherTools.write(earlier) {
                    values[name] = field
                    continue
                }
                log.add(
                    .keyTwice, at: field.mark, width: field.key.count,
                    "`\(field.key)` means the same as `\(earlier.key)` in line \(earlier.mark.line)")
                continue
            }
            values[name] = field
            if field.key != name, !OtherTools.readAlso(field.key) {
                log.tidy(
                    .otherName, at: field.mark, "`\(field.key)` is another name of `\(name)`", .words(field.key, name))
            }
        }
    }

    private func reportUnknown(_ field: YAMLValue.Field) {
        if log.fieldsWithoutColon.contains(field.mark) { return }
        // A slip in `visibility` must not publish what it was to close.
        if field.seemsToClose {
            log.add(
                .visibilityKey, at: field.mark, width: field.key.count, "`\(field.key)` closes nothing",
                help: schema.name(of: "visibility") != nil
                    ? "write visibility: private"
                    : "write visibility: private at the top of the note, not inside another field",
                mend: mendOfVisibility(field))
            return
        }
        if schema.isNote, OtherTools.write(field) { return }
        guard log.hasRoom(for: .unknownKey) else { return log.add(.unknownKey, at: field.mark, "") }
        let near = nearest(to: field.key, in: schema.names)
        let around = schema.isNote && near == nil ? schema.fieldAround(field.key) : nil
        log.add(
            .unknownKey, at: field.mark, width: field.key.count, "there is no field `\(field.key)` here",
            help: near.map { helpForStatus($0, field) ?? "did you mean `\($0)`?" }
                ?? (schema.name(of: "baseline") != nil ? helpForValue(field) : nil)
                    ?? helpForGoalInWords(field) ?? around.map {
                        "it belongs inside `\($0)`: write \($0): {\(inside($0, field))}"
                    }
                    ?? helpForLabel(field) ?? "known fields: \(schema.aliases.keys.sorted().joined(separator: ", "))",
            mend: mendOfName(field))
    }

    /// The one known name that is a letter off, where the note does not have it.
    private func mendOfName(_ field: YAMLValue.Field) -> PlannedMend? {
        guard field.key.utf8.count > 2 else { return nil }
        // Short names are a letter off each other, `data` and `date`: there two letters must only have changed places.
        let near = schema.names.filter { name in
            nearest(to: field.key, in: [name], within: 1) != nil
                && (name.utf8.count > 4 || name.utf8.sorted() == field.key.utf8.sorted())
        }
        let meant = Set(near.compactMap(schema.name(of:)))
        // Who may read the note is nothing that a guess decides.
        guard meant.count == 1, let name = meant.first, values[name] == nil, name != "visibility" else { return nil }
        return .words(field.key, near.count == 1 ? near[0] : name)
    }

    /// `visiblity: private`, which can only mean one thing.
    private func mendOfVisibility(_ field: YAMLValue.Field) -> PlannedMend? {
        guard schema.name(of: "visibility") != nil, values["visibility"] == nil, field.value.scalar == "private",
            nearest(to: field.key, in: ["visibility"], within: 2) != nil
        else { return nil }
        return .words(field.key, "visibility")
    }

    /// What a key of another language, or another word for a field, may mean: `Dauer`, `next_meeting`.
    private func helpForLabel(_ field: YAMLValue.Field) -> String? {
        guard let name = FieldLabels.names(for: field.key).first(where: { schema.name(of: $0) != nil }) else {
            return nil
        }
        return helpForMeasure(name, field) ?? helpForStatus(name, field) ?? "did you mean `\(name)`?"
    }

    /// `state: closed` of an issue is no status of a session; a word that is one under another name is written as it is read.
    private func helpForStatus(_ name: String, _ field: YAMLValue.Field) -> String? {
        guard schema.isNote, name == "status", let value = field.value.scalar?.lowercased() else { return nil }
        let words =
            schema.name(of: "attended") != nil
            ? Session.Status.allCases.map(\.rawValue)
            : schema.name(of: "mentor") != nil
                ? Agreement.Status.allCases.map(\.rawValue) : Goal.Status.allCases.map(\.rawValue)
        if words.contains(value) { return nil }
        return FieldLabels.value(value, among: words).map { "write status: \($0) if that is meant" }
            ?? "take it out, or write status: with one of \(words.joined(separator: ", "))"
    }

    /// A number of a goal's measure belongs into it, where a metric may have it.
    private func helpForMeasure(_ name: String, _ field: YAMLValue.Field) -> String? {
        guard schema.isNote, name == "target" || name == "baseline", let value = field.value.scalar else { return nil }
        return "write it inside `measure`: measure: {\(ProposedValue.measureField(name, value))}"
    }

    /// `goal: get to B2 in Spanish` says what the goal is; only a number is a target.
    private func helpForGoalInWords(_ field: YAMLValue.Field) -> String? {
        guard schema.isNote, schema.name(of: "measure") != nil,
            field.key.lowercased() == "goal" || field.key.lowercased() == "ziel",
            let value = field.value.scalar, value.first?.isNumber != true, value.contains(where: \.isLetter)
        else { return nil }
        return
            "write title: \(ProposedValue.quoted(value)) if that is what the goal is called, or specific: … for what is to be reached"
    }

    /// A field as it stands inside another one.
    private func inside(_ around: String, _ field: YAMLValue.Field) -> String {
        let plain = "\(field.key): \(field.value.scalar ?? "…")"
        guard around == "measure", let value = field.value.scalar, let name = Schema.metric.name(of: field.key) else {
            return plain
        }
        let proposed = ProposedValue.measureField(name, value)
        return proposed == "\(name): \(value)" ? plain : proposed
    }

    /// A goal has no value of today; every value has a day.
    private func helpForValue(_ field: YAMLValue.Field) -> String? {
        let names = [
            "current", "current_value", "value", "actual", "now", "latest", "latest_value", "today", "aktuell", "stand",
            "jetzt", "wert",
        ]
        guard names.contains(field.key.lowercased()) else { return nil }
        return "a value has a day: write updates: [{date: \(DayWords.unknownDay), value: \(field.value.scalar ?? "…")}]"
    }

    func source(at mark: Mark) -> Source {
        Source(file: log.path, line: mark.line, column: mark.column, visibility: visibility)
    }

    /// The fields with these canonical names, as they were written.
    func written(_ names: some Sequence<String>) -> [YAMLValue.Field] {
        names.compactMap { values[$0] }.sorted { ($0.mark.line, $0.mark.column) < ($1.mark.line, $1.mark.column) }
    }

    /// The field as it stands, when it has a value.
    func value(_ name: String) -> YAMLValue? {
        guard let value = values[name]?.value else { return nil }
        if case .nothing = value.kind { return nil }
        return value
    }

    func keyMark(_ name: String) -> Mark? { values[name]?.mark }
    func key(_ name: String) -> String { values[name]?.key ?? name }

    /// Tells that a field has another form than it needs.
    func reportForm(_ name: String, _ value: YAMLValue, wanted: String) {
        log.add(.shape, at: value.mark, "`\(key(name))` is \(value.formName), but must be \(wanted)")
    }

    /// Tells that a field that is needed is missing.
    func reportMissing(_ name: String, help: String) {
        log.add(.missing, at: keyMark(name) ?? mark, width: key(name).count, "`\(name)` is missing", help: help)
    }

    /// A field's text, whatever stands there; sets and lists of fields are no text.
    func text(_ name: String) -> Written<String>? {
        guard let value = value(name) else { return nil }
        guard let text = plainText(value) else {
            reportForm(name, value, wanted: "a text")
            return nil
        }
        return Written(text, at: source(at: value.mark))
    }

    /// The text of a value: a scalar, or a sentence that YAML took for a field; `nil` for anything else.
    func plainText(_ value: YAMLValue) -> String? {
        switch value.kind {
        case .text(let text): return oneLine(text)
        case .fields(let fields) where fields.count == 1:
            // `- Handling push-back: how` is the sentence, not a set of fields.
            guard case .text(let rest) = fields[0].value.kind, isOnOneLine(fields[0]) else { return nil }
            return oneLine("\(fields[0].key): \(rest)")
        default: return nil
        }
    }

    private func isOnOneLine(_ field: YAMLValue.Field) -> Bool { field.mark.line == field.value.mark.line }

    private func oneLine(_ text: String) -> String {
        let line = withoutSpacesAround(
            text.utf8.contains(0x0A) ? text.split(whereSeparator: \.isNewline).joined(separator: " ") : text)
        return line.utf8.allSatisfy { $0 < 0x80 } ? line : line.precomposedStringWithCanonicalMapping
    }

    /// A value read from its text; a problem in reading it gets its place here.
    func read<Value>(
        _ name: String, wanted: String, _ parse: (String) -> Result<Value, ValueProblem>
    ) -> Written<Value>? {
        guard let value = value(name) else { return nil }
        guard let text = value.scalar else {
            reportForm(name, value, wanted: wanted)
            return nil
        }
        return read(text, at: value.mark, parse).map { Written($0, at: source(at: value.mark)) }
    }

    func read<Value>(_ text: String, at mark: Mark, _ parse: (String) -> Result<Value, ValueProblem>) -> Value? {
        let text = tidied(text)
        switch parse(text) {
        case .success(let value): return value
        case .failure(let problem):
            log.add(
                problem.kind, at: mark, width: text.count, problem.message, help: problem.help,
                mend: problem.meant.map { .words(text, $0) })
            return nil
        }
    }

    /// A list: of values, of one bare value, or of values with commas between them in one text.
    func items(_ name: String, splitsCommas: Bool) -> [YAMLValue] {
        guard let value = value(name) else { return [] }
        return flattened(value, splitsCommas: splitsCommas)
    }

    /// `[[a]]` means `[a]`, so lists inside lists are one list.
    func flattened(_ value: YAMLValue, splitsCommas: Bool) -> [YAMLValue] {
        switch value.kind {
        case .nothing: return []
        case .list(let items): return items.flatMap { flattened($0, splitsCommas: false) }
        case .text(let text) where splitsCommas && text.contains(","):
            var offset = 0
            return text.split(separator: ",", omittingEmptySubsequences: false).compactMap { part in
                defer { offset += part.unicodeScalars.count + 1 }
                let blanks = part.prefix { $0 == " " }.count
                guard !trimmed(part).isEmpty else { return nil }
                let place = Mark(line: value.mark.line, column: value.mark.column + offset + blanks)
                return YAMLValue(kind: .text(trimmed(part)), mark: place)
            }
        default: return [value]
        }
    }

    /// The fields below a field, or of an item of a list, read by their own schema.
    func reader(of value: YAMLValue, schema: Schema) -> FieldReader? {
        guard let fields = value.setOfFields else { return nil }
        return FieldReader(fields, schema: schema, visibility: visibility, log: log, mark: value.mark)
    }
}
