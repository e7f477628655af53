import Diagnostics
import MentoringModel

/// Values of a goal are used: it is measured by a number.
func checkUnusedValues(of goal: Goal, in pair: Pair, _ report: CheckReport) {
    switch goal.measure?.value {
    case .metric, .band: return
    case .milestones, .checklist, .yesNo, nil: break
    }
    // A measure that cannot be read is told of already.
    guard !report.hasErrors(goal.note) else { return }
    let measured = "it is measured by \(nounOfMeasure(of: goal, in: pair))"
    func add(_ entry: ProgressEntry, more: Int) {
        let others = more > 0 ? "; so are \(more) more in this note" : ""
        report.add(
            .valueUnused, at: entry.source, width: 1,
            "this value of the goal `\(goal.id)` is not used, since \(measured)\(others)",
            help: "to measure it by a number, add to the goal: measure: {metric: …, baseline: 0, target: 6}")
    }
    let own = goal.updates.filter { $0.value != nil }
    if let first = own.first { add(first, more: own.count - 1) }
    for session in pair.sessions {
        for entry in session.progress where entry.goal == goal.id && entry.value != nil { add(entry, more: 0) }
    }
}

private func nounOfMeasure(of goal: Goal, in pair: Pair) -> String {
    switch goal.measure?.value {
    case .milestones: return "its milestones"
    case .checklist: return "its checklist"
    case .yesNo: return "yes or no"
    case .metric, .band, nil: break
    }
    if pair.goals.contains(where: { $0.parent?.value == goal.id }) { return "its sub-goals" }
    if !goal.milestones.isEmpty { return "its milestones" }
    return goal.checklist.isEmpty ? "yes or no" : "its checklist"
}

/// Numbers of sessions behind the name of a goal, or of what it counts, stand where they are read.
func checkLabelledNumbers(of session: Session, in pair: Pair, _ report: CheckReport) {
    guard let log = report.logs[session.note.path] else { return }
    for written in log.labelledNumbers {
        var goals = pair.goals.filter { goal in
            names(of: goal).contains(written.label)
                || written.isInProgress && goal.note.visibility >= session.note.visibility
                    && goal.title.map { SectionNames.folded($0.value) } == written.label
        }
        if goals.isEmpty, written.isInProgress {
            goals = pair.goals.filter { isInName(of: $0, written.label, session) }
        }
        if goals.count != 1, let help = written.fallback {
            log.add(
                .unreadValue, at: written.mark, width: 1, "this value names no goal, so it is not read", help: help)
        }
        guard goals.count == 1, let goal = goals.first, !log.hasReported(.unreadValue, on: written.mark.line),
            written.isInProgress || !session.progress.contains(where: { $0.goal == goal.id && $0.value != nil })
        else { continue }
        log.add(
            .unreadValue, at: written.mark, width: written.width,
            "this may be a value of the goal `\(goal.id)`, and is not read here",
            help: helpForAmount(written.number, of: goal) ?? "write - [[\(goal.id)]]: \(written.number)"
                + (written.isInProgress ? "" : " below a heading ## Progress"))
    }
}

/// Whether some words stand in the name of a goal’s file, where a session may name it: `essay` in `catalogue-essay`.
private func isInName(of goal: Goal, _ label: String, _ session: Session) -> Bool {
    let parts = label.split(separator: " ")
    let name = goal.id.words.lowercased().split(separator: " ")
    return goal.note.visibility >= session.note.visibility && label.utf8.count > 3
        && parts.allSatisfy { name.contains($0) }
}

/// What to write for a number whose words would be told of where values are read; `nil` where they can be kept.
private func helpForAmount(_ words: String, of goal: Goal) -> String? {
    let terms = ValueTerms(goal)
    guard let unit = terms.unit else { return nil }
    let key = "- [[\(goal.id)]]"
    let line = LineOfValue(
        line: 0, key: key, amount: WrittenAmount(words[...]), several: SeveralAmounts(words[...]))
    guard let other = OtherAmount(line, unit: unit, metric: terms.metric, isSum: terms.isSum) else { return nil }
    return other.help.hasPrefix("write \(key)") ? other.help : "write \(key): and the number in \(unit)"
}

/// Under which names people know what a goal counts, folded; none for a goal without a number.
private func names(of goal: Goal) -> [String] {
    let name: String?
    let unit: String?
    switch goal.measure?.value {
    case .metric(let metric, let ofMetric, _, _, _): (name, unit) = (metric, ofMetric)
    case .band(let metric, let ofMetric, _, _): (name, unit) = (metric, ofMetric)
    default: return []
    }
    // `PRs reviewed (real ones)`
    let bare = name.flatMap { name in name.firstIndex(of: "(").map { String(name[..<$0]) } }
    return [goal.id.text, name, bare, unit].compactMap(\.self).map { SectionNames.folded($0) }
        .filter { $0.utf8.count > 3 }
}

/// Values in sessions have the unit of their goal, or none, and are a share of its target, or of none.
func checkUnits(of session: Session, in pair: Pair, _ report: CheckReport) {
    guard let log = report.logs[session.note.path] else { return }
    for written in log.valueUnits {
        guard let goal = pair.goals.first(where: { $0.id == written.goal }), let unit = goal.unit else { continue }
        let target = ValueTerms(goal).target
        if let problem = written.share?.problem(target) {
            log.add(problem.kind, at: written.mark, width: written.width, problem.message, help: problem.help)
            continue
        }
        if !written.unit.isEmpty, !Units.isSame(unit, written.unit) {
            log.reportUnit(written.unit, at: written.mark, width: written.width, goalUnit: unit)
        }
    }
}
