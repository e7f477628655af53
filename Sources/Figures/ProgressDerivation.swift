import MentoringModel

extension GoalSnapshot {
    /// How progress was had: formula, values and the place of each.
    func progressDerivation() -> Derivation {
        let result = progression.raw.map { decimalText($0) } ?? "–"
        switch progression.kind {
        case .metric: return metricDerivation(result)
        case .band: return bandDerivation(result)
        case .milestones:
            return itemWorking(
                result, formula: "Σ w·done / Σ w", items: milestoneItems(of: goal, asOf: asOf),
                titles: goal.milestones.map(\.title), name: "milestone")
        case .checklist:
            return itemWorking(
                result, formula: "done / (all − cancelled)", items: checklistItems(of: goal, asOf: asOf),
                titles: goal.checklist.filter(\.isLeaf).map(\.title), name: "item")
        case .yesNo: return yesNoDerivation(result)
        case .subGoals: return subGoalDerivation(result)
        }
    }

    private func metricDerivation(_ result: String) -> Derivation {
        guard let measure = terms.measure, case .metric(_, _, _, let target, let aggregate) = measure.value,
            let baseline = progression.baseline
        else { return Derivation(figure: "progress", formula: "(c − b) / (t − b)", result: result, inputs: []) }
        var inputs = [Derivation.Input]()
        switch baseline {
        case .written(let value):
            inputs.append(
                .init(
                    symbol: "b", name: "baseline", value: decimalText(value),
                    source: goal.measurePlaces["baseline"] ?? measure.source))
        case .entry(let entry, let value):
            inputs.append(
                .init(
                    symbol: "b", name: "baseline", detail: "\(entry.day)", value: decimalText(value),
                    source: entry.source))
        case .assumedZero: inputs.append(.init(symbol: "b", name: "baseline", value: "0"))
        }
        inputs.append(
            .init(
                symbol: "t", name: "target", value: decimalText(target),
                source: goal.measurePlaces["target"] ?? measure.source))
        let counted = aggregate == .latest ? entries.entries.suffix(1) : entries.entries[...]
        for entry in counted {
            if case .entry(let first, _) = baseline, entry.day < first.day { continue }
            inputs.append(
                .init(
                    symbol: aggregate == .latest ? "c" : "", name: "update", detail: "\(entry.day)",
                    value: decimalText(entry.value ?? 0), source: entry.source))
        }
        let formula =
            switch aggregate {
            case .latest: "(c − b) / (t − b)"
            case .sum: "(c − b) / (t − b), c = b + Σ v"
            case .max: target < baseline.value ? "(c − b) / (t − b), c = min v" : "(c − b) / (t − b), c = max v"
            case .mean: "(c − b) / (t − b), c = Σ v / n"
            }
        let b = bracketed(baseline.value)
        let substituted = progression.steps.last.map {
            "(\(decimalText($0.value)) − \(b)) / (\(decimalText(target)) − \(b))"
        }
        return Derivation(
            figure: "progress", formula: formula, substituted: substituted, result: result, inputs: inputs)
    }

    private func bandDerivation(_ result: String) -> Derivation {
        var inputs = [Derivation.Input]()
        var inside = 0
        if let measure = terms.measure, case .band(_, _, let low, let high) = measure.value {
            inputs.append(
                .init(name: "low", value: decimalText(low), source: goal.measurePlaces["low"] ?? measure.source))
            inputs.append(
                .init(name: "high", value: decimalText(high), source: goal.measurePlaces["high"] ?? measure.source))
            inside = entries.entries.count { low <= ($0.value ?? 0) && ($0.value ?? 0) <= high }
        }
        for entry in entries.entries {
            inputs.append(
                .init(
                    name: "update", detail: "\(entry.day)", value: decimalText(entry.value ?? 0),
                    source: entry.source))
        }
        let count = entries.entries.count
        return Derivation(
            figure: "progress", formula: "n(inside) / n", substituted: count > 0 ? "\(inside) / \(count)" : nil,
            result: result, inputs: inputs)
    }

    private func itemWorking(
        _ result: String, formula: String, items: [WeightedItem], titles: [String], name: String
    ) -> Derivation {
        let inputs = zip(items, titles).map { item, title in
            let state =
                if item.isCancelled {
                    "cancelled"
                } else if item.isDone {
                    item.day.map { "done \($0)" } ?? "done"
                } else {
                    "open"
                }
            let weight = name == "milestone" ? "w \(decimalText(item.weight)), " : ""
            return Derivation.Input(name: name, detail: title, value: weight + state, source: item.source)
        }
        let live = items.filter { !$0.isCancelled }
        let total = live.reduce(0) { $0 + $1.weight }
        let done = live.filter(\.isDone).reduce(0) { $0 + $1.weight }
        return Derivation(
            figure: "progress", formula: formula,
            substituted: total > 0 ? "\(decimalText(done)) / \(decimalText(total))" : nil, result: result,
            inputs: inputs)
    }

    private func yesNoDerivation(_ result: String) -> Derivation {
        var inputs = [
            Derivation.Input(
                name: "status", value: goal.status.rawValue, source: goal.statusSource ?? goal.note.source)
        ]
        if let done = goal.done, done.value <= asOf {
            inputs.append(.init(name: "done", value: "\(done.value)", source: done.source))
        } else if goal.done != nil {
            inputs[0].value = status(of: goal, asOf: asOf).rawValue
        }
        return Derivation(figure: "progress", formula: "achieved ? 1 : 0", result: result, inputs: inputs)
    }

    private func subGoalDerivation(_ result: String) -> Derivation {
        let total = children.reduce(0) { $0 + $1.goal.weight }
        let inputs = children.map { child in
            // Its title may be more closed than the rest of its note.
            var source = child.goal.note.source
            source.visibility = min(source.visibility, child.goal.title?.source.visibility ?? source.visibility)
            return Derivation.Input(
                name: "sub_goal", detail: child.goal.name,
                value: "w \(decimalText(child.goal.weight)), p "
                    + (child.progression?.raw.map { decimalText(clampedShare($0)) } ?? "–"),
                source: source)
        }
        let terms = children.map {
            "\(decimalText($0.goal.weight)) · \(decimalText(clampedShare($0.progression?.raw ?? 0)))"
        }
        return Derivation(
            figure: "progress", formula: "Σ w · clamp(p, 0, 1) / Σ w",
            substituted: total > 0 ? "(\(terms.joined(separator: " + "))) / \(decimalText(total))" : nil,
            result: result, inputs: inputs)
    }
}

/// A number in a formula after a minus: negative ones stand in brackets.
func bracketed(_ value: Double) -> String { value < 0 ? "(\(decimalText(value)))" : decimalText(value) }
