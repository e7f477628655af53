import Diagnostics
import Markdown
import MentoringModel

extension NoteReader {
    /// `measure`, in any of its forms, with those of its fields that stand outside it.
    func measure() -> Written<Measure>? {
        let outside = measureOutside
        let hasTarget = outside.contains {
            ["target", "between", "done_when"].contains(Schema.metric.name(of: $0.key) ?? "")
        }
        guard let value = fields.value("measure") else {
            guard let first = outside.first else { return nil }
            let source = fields.source(at: first.mark)
            reportOutside(outside, isUsed: hasTarget)
            return hasTarget ? measure(reader(of: outside, at: first.mark)).map { Written($0, at: source) } : nil
        }
        let source = fields.source(at: value.mark)
        switch value.kind {
        case .text(let text):
            if let measure = measure(named: text) {
                for field in outside {
                    log.add(
                        .measureOutside, at: field.mark, width: field.key.count,
                        "`\(field.key)` is not used, since this goal says `measure: \(text)`",
                        help: "remove it, or write measure: {metric: …, baseline: 0, target: 6}")
                }
                return Written(measure, at: source)
            }
            guard hasTarget else {
                log.add(.measure, at: value.mark, width: text.count, "“\(text)” is no measure", help: help(for: text))
                return nil
            }
            // `measure: reviews led` beside `target: 6` names the metric.
            reportOutside(outside, isUsed: true, metric: text)
            let name = YAMLValue.Field(key: "metric", mark: value.mark, value: value)
            return measure(reader(of: [name] + outside, at: value.mark)).map { Written($0, at: source) }
        case .fields, .list:
            guard let inside = value.setOfFields else { break }
            reportOutside(outside, isUsed: true)
            return measure(reader(of: inside + outside, at: value.mark)).map { Written($0, at: source) }
        case .nothing: break
        }
        fields.reportForm("measure", value, wanted: "a word or a set of fields")
        return nil
    }

    /// Fields of a metric that stand in the goal itself.
    private var measureOutside: [YAMLValue.Field] {
        fields.written(Schema.measureOutside.keys).filter { if case .nothing = $0.value.kind { false } else { true } }
    }

    private func reader(of written: [YAMLValue.Field], at mark: Mark) -> FieldReader {
        FieldReader(written, schema: .metric, visibility: fields.visibility, log: log, mark: mark)
    }

    private func measure(named text: String) -> Measure? {
        switch tidied(text).lowercased() {
        case "milestones", "milestone": .milestones
        case "checklist": .checklist
        case "yes_no", "yes/no", "yes-no": .yesNo(doneWhen: nil)
        default: nil
        }
    }

    /// What a text that is no measure may have been meant for.
    private func help(for text: String) -> String? {
        if let near = nearest(to: text, in: ["milestones", "checklist"]) { return "did you mean `\(near)`?" }
        // `50 % fewer words` has no number to reach.
        let words = text.lowercased().split { !$0.isLetter }
        if words.contains(where: { ["fewer", "less", "more", "weniger", "mehr", "plus", "minus"].contains($0) }) {
            return
                "say what is counted, where it begins and where it shall be: measure: {metric: …, baseline: …, target: …}"
        }
        if let way = ProposedValue.way(text), let end = ProposedValue.number(way.target) {
            return
                "write measure: {metric: \(end.unit.isEmpty ? "…" : end.unit), baseline: \(way.baseline), target: \(end.number)}"
        }
        guard case .success(let written) = readWrittenValue(text), !written.unit.isEmpty,
            written.unit.first?.isLetter ?? false
        else { return nil }
        let target = text.prefix { !$0.isLetter && $0 != " " }
        return "write measure: {metric: \(written.unit), baseline: 0, target: \(target)}"
    }

    private func reportOutside(_ outside: [YAMLValue.Field], isUsed: Bool, metric: String? = nil) {
        guard let first = outside.first else { return }
        let keys = outside.map { "`\($0.key)`" }.joined(separator: " and ")
        let stand = outside.count == 1 ? "stands" : "stand"
        guard isUsed else {
            let known = knownParts(of: outside)
            let hasTarget = known.contains { $0.name == "target" }
            let missing = ["metric: …", "baseline: …", "target: …"].filter { part in
                !known.contains { part.hasPrefix("\($0.name):") } && !(hasTarget && part.hasPrefix("m"))
            }
            let parts = known.map { ProposedValue.measureField($0.name, $0.value) } + missing
            log.add(
                .measureOutside, at: first.mark, width: first.key.count,
                "\(keys) \(stand) outside `measure:`, and "
                    + (hasTarget ? "what stands below is not read" : "without a target nothing is measured"),
                help: "write measure: {\(parts.joined(separator: ", "))}")
            return
        }
        let written =
            (metric.map { ["metric: \(ProposedValue.quoted($0))"] } ?? [])
            + outside.compactMap { field -> String? in
                let name = Schema.metric.name(of: field.key) ?? field.key
                return field.value.scalar.map { ProposedValue.measureField(name, $0) }
            }
        log.add(
            .measureOutside, at: first.mark, width: first.key.count,
            "\(keys) \(stand) outside `measure:`, and \(outside.count == 1 ? "is" : "are") read as part of it",
            help: written.isEmpty ? nil : "write measure: {\(written.joined(separator: ", "))}",
            mend: mendOfOutside(outside))
    }

    /// The parts of a measure among some fields, also where they stand below one: `metric:` above `unit: days` and `start: 21`.
    private func knownParts(of outside: [YAMLValue.Field]) -> [(name: String, value: String)] {
        outside.flatMap { field -> [(name: String, value: String)] in
            if let inside = field.value.setOfFields {
                return inside.compactMap { part in
                    let names = [part.key.lowercased()] + FieldLabels.names(for: part.key)
                    let name =
                        names.lazy.compactMap { Schema.metric.name(of: $0) }.first
                        ?? (names.contains("start") ? "baseline" : names.contains("name") ? "metric" : nil)
                    return name.flatMap { name in part.value.scalar.map { (name, $0) } }
                }
            }
            guard let name = Schema.metric.name(of: field.key), let value = field.value.scalar else { return [] }
            return [(name, name == "metric" ? ProposedValue.quoted(value) : value)]
        }
    }

    /// Where the numbers of a measure stand.
    func measurePlaces() -> [String: Source] {
        var places: [String: Source] = [:]
        for pair in (fields.value("measure")?.setOfFields ?? []) + measureOutside {
            guard let name = Schema.metric.name(of: pair.key) else { continue }
            if name == "baseline" || name == "target" { places[name] = fields.source(at: pair.value.mark) }
            guard name == "between", case .list(let ends) = pair.value.kind, ends.count == 2 else { continue }
            places["low"] = fields.source(at: ends[0].mark)
            places["high"] = fields.source(at: ends[1].mark)
        }
        return places
    }

    private func measure(_ reader: FieldReader) -> Measure? {
        if reader.value("done_when") != nil {
            guard isAlone("done_when", among: ["target", "between", "baseline", "aggregate"], reader) else {
                return nil
            }
            return reader.text("done_when").map { .yesNo(doneWhen: $0.value) }
        }
        let name = reader.text("metric")?.value
        let unit = reader.text("unit")?.value
        if let between = reader.value("between") {
            guard isAlone("between", among: ["target", "baseline", "aggregate"], reader) else { return nil }
            return band(reader, between, name: name, unit: unit)
        }
        guard let target = reader.number("target", unit: unit ?? "") else {
            if reader.value("target") == nil {
                log.add(
                    .measure, at: reader.mark, "this measure has no target",
                    help: "add `target:` with the value to reach, or use `between: [low, high]` or `done_when:`")
            }
            return nil
        }
        let baseline = reader.number("baseline", unit: unit ?? "")
        if baseline == nil, reader.value("baseline") != nil { return nil }
        let aggregate = reader.choice("aggregate", Measure.Aggregate.self)?.value ?? .latest
        if let baseline, baseline.value == target.value {
            log.add(
                .targetIsBaseline, at: Mark(line: target.source.line, column: target.source.column),
                "the target is the baseline")
            return nil
        }
        return .metric(name: name, unit: unit, baseline: baseline?.value, target: target.value, aggregate: aggregate)
    }

    /// Whether none of the others stands beside a field that measures by itself.
    private func isAlone(_ name: String, among others: [String], _ reader: FieldReader) -> Bool {
        guard let other = others.first(where: { reader.value($0) != nil }) else { return true }
        log.add(
            .measure, at: reader.keyMark(other) ?? reader.mark, width: reader.key(other).count,
            "`\(reader.key(other))` and `\(name)` cannot both measure a goal", help: "keep one of the two")
        return false
    }

    private func band(_ reader: FieldReader, _ between: YAMLValue, name: String?, unit: String?) -> Measure? {
        var written: [String] = []
        let ends = reader.items("between", splitsCommas: true).compactMap { item -> Double? in
            guard let text = reader.plainText(item) else { return nil }
            written.append(text)
            return reader.read(text, at: item.mark) { readNumber($0, unit: unit ?? "") }
        }
        guard ends.count == 2 else {
            log.add(
                .measure, at: between.mark, "a band has two ends",
                help: "write the lower and the upper one: between: […, …]")
            return nil
        }
        guard ends[0] <= ends[1] else {
            log.add(
                .band, at: between.mark, "the band begins above its end",
                help: "write the smaller number first: between: [\(written.reversed().joined(separator: ", "))]")
            return nil
        }
        return .band(name: name, unit: unit, low: ends[0], high: ends[1])
    }
}
