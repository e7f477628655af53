import Diagnostics
import MentoringModel

extension NoteReader {
    /// `measure`, in any of its forms.
    func measure() -> Written<Measure>? {
        guard let value = fields.value("measure") else { return nil }
        let source = fields.source(at: value.mark)
        switch value.kind {
        case .text(let text):
            switch text.lowercased() {
            case "milestones", "milestone": return Written(.milestones, at: source)
            case "checklist": return Written(.checklist, at: source)
            case "yes_no", "yes/no", "yes-no": return Written(.yesNo(doneWhen: nil), at: source)
            default:
                log.add(.measure, at: value.mark, width: text.count, "“\(text)” is no measure")
                return nil
            }
        case .fields: return fields.reader(of: value, schema: .metric).flatMap(measure).map { Written($0, at: source) }
        default:
            fields.tellForm("measure", value, wanted: "a word or a set of fields")
            return nil
        }
    }

    /// Where the numbers of a measure stand.
    func measurePlaces() -> [String: Source] {
        guard let value = fields.value("measure"), case .fields(let pairs) = value.kind else { return [:] }
        var places: [String: Source] = [:]
        for pair in pairs {
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
            return reader.text("done_when").map { .yesNo(doneWhen: $0.value) }
        }
        let name = reader.text("metric")?.value
        let unit = reader.text("unit")?.value
        if let between = reader.value("between") { return band(reader, between, name: name, unit: unit) }
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

    private func band(_ reader: FieldReader, _ between: YAMLValue, name: String?, unit: String?) -> Measure? {
        let ends = reader.items("between", splitsCommas: true).compactMap { item -> Double? in
            guard let text = reader.plainText(item) else { return nil }
            return reader.read(text, at: item.mark) { readNumber($0, unit: unit ?? "") }
        }
        guard ends.count == 2 else {
            log.add(.measure, at: between.mark, "a band has two ends", help: "write between: [4, 6]")
            return nil
        }
        guard ends[0] <= ends[1] else {
            log.add(.band, at: between.mark, "the band begins above its end")
            return nil
        }
        return .band(name: name, unit: unit, low: ends[0], high: ends[1])
    }
}
