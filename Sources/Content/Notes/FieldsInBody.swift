import Diagnostics
import Markdown
import MentoringModel

// Fields that somebody wrote into the body, where none is read, are named with the line of front matter to write.
extension NoteReader {
    /// A field that stands in the body, with what is to be written for it.
    private struct Found {
        var line: FieldLine
        var value: ProposedValue
    }

    /// Tells of fields in the body whose value the note does not have.
    ///
    /// - Parameters:
    ///   - known: What the note has already, by canonical name, as this writes it.
    ///   - day: The day from which days without a year are counted.
    ///   - answers: Answers of a pulse that stand in sentences.
    /// - Returns: What was told of, by canonical name.
    @discardableResult
    func reportFieldsInBody(
        known: [String: String], from day: CalendarDay?, answers: [String: String] = [:]
    ) -> [String: ProposedValue] {
        var found: [Found] = []
        let tasks = reportTasksInFields()
        for (line, item) in fieldLines() where !tasks.contains(line.line) {
            guard let value = proposedValue(of: line, from: day) else { continue }
            // What is named as a field is not named as an item outside every section, too.
            if let item { body.account.settle(item, left: []) }
            if case .one(let text) = value, isSame(text, known[line.field.name], line.field) { continue }
            if line.field.form == .text, fields.value(line.field.name) != nil { continue }
            found.append(Found(line: line, value: value))
        }
        guard !found.isEmpty else { return [:] }
        let new = found.filter { known[$0.line.field.name] == nil }
        let lines = frontMatterLines(new, answers)
        for (place, field) in found.enumerated() {
            report(field, known[field.line.field.name], lines, isFirst: place == 0)
        }
        return found.reduce(into: [:]) { reported, field in
            if reported[field.line.field.name] == nil || field.value.one != nil {
                reported[field.line.field.name] = field.value
            }
        }
    }

    /// How many fields of one body are looked at; more than that are no notes of a person.
    private static let mostFields = 200

    /// The labels of the body that name a field of this kind of note, with the item in which each stands.
    private func fieldLines() -> [(line: FieldLine, item: Int?)] {
        guard !body.body.isBlank else { return [] }
        let scan = FieldLineScan(log: log, kind: placement.kind)
        let (startEnd, endStart) = edges
        let sections = Set(body.regions.lazy.filter(\.opensSection).map(\.line))
        var found: [(FieldLine, Int?)] = []
        var next = 0
        for number in body.body.firstLine..<max(body.body.firstLine, log.lineCount + 1) {
            guard let line = log.line(number) else { continue }
            let holdsNext =
                placement.kind == .session && log.mayHold(FieldLineScan.signsOfNext, number)
                && FieldLineScan.startOfNext(in: line) != nil
            guard holdsNext || placement.kind == .pulse || FieldLineScan.mayHoldField(line), !sections.contains(number)
            else { continue }
            let isHeading = line.drop(while: isBlank).utf8.first == UInt8(ascii: "#")
            let isAnywhere = number < startEnd || number >= endStart || isHeading
            let isTalk = !isAnywhere && placement.kind == .session && FieldLineScan.beginsWithTalk(line)
            guard isAnywhere || isTalk || holdsNext || FieldLineScan.beginsWithNext(line) else { continue }
            let fields = scan.fields(on: number).filter {
                isAnywhere || $0.field.name == "next" || isTalk && $0.field.name == "actual"
            }
            guard !fields.isEmpty, found.count < Self.mostFields else { continue }
            while next < body.outline.blocks.count, body.outline.blocks[next].line <= number { next += 1 }
            guard next > 0, let isOnlyNext = mayHoldFields(next - 1, number) else { continue }
            let item = itemAround(next - 1)
            found += fields.filter { !isOnlyNext || $0.field.name == "next" }.map { ($0, item) }
        }
        return found
    }

    /// The first line behind the start of the body, and that on which its end begins: fields of a session stand there.
    var edges: (startEnd: Int, endStart: Int) {
        guard placement.kind == .session else { return (.max, .max) }
        let title = body.titleHeading?.source.line
        let headings = body.regions.filter { $0.container == nil && $0.line != title }
        // The first section may be one of such fields, when it is none of the known ones.
        let isData = headings.first?.section != nil
        let startEnd = (isData ? headings.first : headings.dropFirst().first)?.line ?? .max
        let tops = body.outline.blocks.filter { $0.parent == nil }
        return (startEnd, tops.suffix(2).first?.line ?? .max)
    }

    /// Whether a block may hold fields on a line; `true` where only the next session's day can be one: among the items of a
    /// section. `nil` where none can.
    private func mayHoldFields(_ index: Int, _ number: Int) -> Bool? {
        let block = body.outline.blocks[index]
        guard block.kind != .code, block.kind != .html else { return nil }
        // What is closed further than the note must not be proposed for its front matter.
        guard body.visibility(ofLine: number) >= fields.visibility else { return nil }
        guard let item = itemAround(index), let words = body.words(ofItem: item) else { return false }
        var rest = words[...]
        if TaskMarker.cut(from: &rest) != nil { return nil }
        guard let section = body.section(ofBlock: item) else { return false }
        return section == .agenda ? nil : true
    }

    private func itemAround(_ index: Int) -> Int? {
        var holder: Int? = index
        while let block = holder {
            if body.outline.blocks[block].kind == .item { return block }
            holder = body.outline.blocks[block].parent
        }
        return nil
    }

    private func proposedValue(of line: FieldLine, from day: CalendarDay?) -> ProposedValue? {
        let text = line.value
        switch line.field.form {
        case .day where !line.mayBeNext: return nil
        case .day: return proposedDay(text, line.field.name, from: day)
        case .length: return ProposedValue.length(text)
        case .span: return ProposedValue.span(text)
        case .scale, .answer: return ProposedValue.scale(text)
        // `Gewicht: 82 kg` is no weight of a goal.
        case .number where line.field.name == "weight":
            return text.utf8.count <= 3 ? plainNumber(text).flatMap { $0 <= 10 ? ProposedValue.one(text) : nil } : nil
        case .number: return ProposedValue.number(text).map { .one($0.number) }
        case .text: return text.contains(" ") ? .one(ProposedValue.quoted(text)) : nil
        case .people: return people(in: text, isOne: line.field.name != "attended")
        case .guests: return guests(in: text, isSure: line.isOfGuests)
        case .choice: return choice(text, line.field.name)
        case .references:
            guard text.hasPrefix("[["), text.hasSuffix("]]") else { return nil }
            let ids = text.split(whereSeparator: { "[], ".contains($0) }).map { $0.prefix { $0 != "|" } }
            return .one("[\(ids.joined(separator: ", "))]")
        }
    }

    private func choice(_ written: String, _ name: String) -> ProposedValue? {
        func read<Value: RawRepresentable & CaseIterable>(_: Value.Type) -> ProposedValue?
        where Value.RawValue == String {
            let word = trimmed(written.prefix { !",;(–—.".contains($0) })
            let text = FieldLabels.choices[placement.kind]?[word.lowercased()] ?? word
            let result: Result<Value, ValueProblem> = readChoice(text)
            guard case .success(let value) = result else { return nil }
            return .one(value.rawValue)
        }
        switch (placement.kind, name) {
        case (.session, "format"): return read(Session.Format.self)
        case (.session, _): return read(Session.Status.self)
        case (.goal, _): return read(Goal.Status.self)
        case (.agreement, _): return read(Agreement.Status.self)
        default: return read(Pulse.Concern.self)
        }
    }

    private func isSame(_ text: String, _ known: String?, _ field: FieldLabels.Field) -> Bool {
        guard let known else { return false }
        func parts(_ text: String) -> Set<Substring> { Set(text.split(whereSeparator: { "[], ".contains($0) })) }
        switch field.form {
        case .people, .guests: return parts(text) == parts(known)
        case .references: return parts(text).isSubset(of: parts(known))
        case .span: return readSpanText(text) == readSpanText(known)
        default: return text == known
        }
    }

    private func readSpanText(_ text: String) -> Span? { try? readSpan(text).get() }

    /// The lines of front matter that hold all of them, each field once.
    private func frontMatterLines(_ found: [Found], _ inWords: [String: String]) -> [String: String] {
        var lines: [String: String] = [:]
        var answers: [String] = []
        var measure: [String: String] = [:]
        for field in found {
            let name = field.line.field.name
            guard case .one(var value) = field.value else { continue }
            if let before = lines[name] {
                // Whoever was there is named on several lines: `Present: Noor, Elena`, then `Guest: Miriam`.
                guard name == "attended" else { continue }
                value = together(before.dropFirst(name.count + 2), value)
            }
            lines[name] = "\(name): \(value)"
            if field.line.field.form == .answer { answers.append("\(name): \(value)") }
            guard name == "target" || name == "baseline" else { continue }
            measure[name] = value
            if name == "target", measure["baseline"] == nil {
                measure["baseline"] = ProposedValue.way(field.line.value)?.baseline
            }
            if let unit = ProposedValue.number(field.line.value)?.unit, !unit.isEmpty, measure["unit"] == nil {
                measure["unit"] = unit
            }
        }
        let reported = Set(found.map(\.line.field.name))
        answers += Pulse.Question.allCases.compactMap { question in
            reported.contains(question.rawValue)
                ? nil : inWords[question.rawValue].map { "\(question.rawValue): \($0)" }
        }
        for field in found where field.line.field.form == .answer {
            lines[field.line.field.name] = "answers: {\(answers.joined(separator: ", "))}"
        }
        let parts = ["unit", "baseline", "target"].compactMap { key in measure[key].map { "\(key): \($0)" } }
        for key in ["target", "baseline"] where measure[key] != nil {
            lines[key] = "measure: {\(parts.joined(separator: ", "))}"
        }
        return lines
    }

    /// Where to write lines of front matter.
    func helpToWrite(_ lines: [String]) -> String {
        if body.body.firstLine <= 1, log.proposesFrontMatter {
            return
                "write \(lines.joined(separator: " and ")) between two lines --- at the top of the note, one pair for all fields"
        }
        log.proposesFrontMatter = true
        return body.body.firstLine > 1
            ? "write \(lines.joined(separator: " and ")) between the two lines --- at the top of the note"
            : "let the note begin with these lines:\n---\n\(lines.joined(separator: "\n"))\n---"
    }

    private func report(_ found: Found, _ known: String?, _ lines: [String: String], isFirst: Bool) {
        let (line, name) = (found.line, found.line.field.name)
        let hasFrontMatter = body.body.firstLine > 1
        let mark = log.find(line.label, from: line.line, lines: 1)
        let help: String
        switch found.value {
        case _ where name == "value":
            help =
                "a value has a day: write - \(DayWords.unknownDay): \(line.value) below \(heading(.updates)), with its own day"
        case .unclear(let value): help = "write in the front matter \(name): and \(value)"
        case .one(let value) where known != nil:
            help =
                name == "date" && fields.value("date") == nil
                ? "name the file \(value).md if that is the day, or take this line out"
                : "write \(name): \(value) in the front matter if that is right, or take this line out"
        case .one where !isFirst:
            help = "write \(lines[name] ?? "") between the two lines --- at the top of the note"
        case .one: help = helpToWrite(hasFrontMatter ? [lines[name] ?? ""] : Set(lines.values).sorted())
        }
        log.add(
            .fieldInBody, at: mark, width: line.label.count,
            known.map { "“\(line.label)” is not read in the body, and \(name) is \($0)" }
                ?? "“\(line.label)” is not read in the body",
            help: help, mend: known == nil && isPlain(found) ? mend(lines, name, isFirst: isFirst) : nil)
    }

    /// Whether a line is a label with a value as a field has it, or a row of a table, above every heading: what stands below one, in a
    /// quote or among other words may say something else, and may be closed.
    private func isPlain(_ found: Found) -> Bool {
        let line = found.line
        guard let value = found.value.one, let written = log.writtenLine(line.line),
            body.regions.first.map({ line.line < $0.line }) ?? true
        else { return false }
        let parts = written.split(separator: written.hasPrefix("|") ? "|" : ":", maxSplits: 1)
            .map { trimmed($0.filter { !"|*".contains($0) }) }
        guard parts.count == 2, parts[0] == line.label, parts[1] == line.value else { return false }
        switch line.field.form {
        case .day: return CalendarDay(line.value) != nil
        case .length: return (try? readLength(line.value).get()) != nil && line.value.first?.isNumber ?? false
        case .span, .scale, .answer, .number, .choice: return line.value == value
        case .text, .people, .guests, .references: return false
        }
    }

    /// Writes a field of the body into the front matter; the body stays as it is, and the two say the same.
    private func mend(_ lines: [String: String], _ name: String, isFirst: Bool) -> PlannedMend? {
        guard name != "value", let line = lines[name] else { return nil }
        let fence = body.body.firstLine - 1
        if fence > 0 { return PlannedMend(changes: [.linesAbove(fence, [line])]) }
        // Without front matter the first of them brings all.
        return isFirst
            ? PlannedMend(changes: [.linesAbove(1, ["---"] + Set(lines.values).sorted() + ["---"])]) : nil
    }
}
