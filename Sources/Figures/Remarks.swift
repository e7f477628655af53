import MentoringModel

extension GoalSnapshot {
    /// What a reader must know to read the figures right (docs/figures.md, "Progress of a goal").
    func remarks(status: Goal.Status) -> [Remark] {
        var remarks: [Remark] = []
        switch progression.baseline {
        case .assumedZero: remarks.append(.baselineAssumedZero)
        case .entry(let entry, let value): remarks.append(.baselineFromUpdate(value, entry.day, entry.source))
        case .written, nil: break
        }
        if let raw = progression.raw {
            if raw > 1, let percent = hiddenPercent(raw) { remarks.append(.exceeded(percent: percent)) }
            if raw < 0, let percent = hiddenPercent(raw) { remarks.append(.belowStart(percent: percent)) }
            if !status.isClosed, progression.kind != .band, raw < 1, let reached = progression.reached {
                remarks.append(
                    .fellBack(
                        reached: reached.day, nowPercent: shownPercent(clampedShare(raw)), reached.source))
            }
        }
        if progression.kind == .milestones, progression.cancelled > 0 {
            remarks.append(.scopeChanged(cancelled: progression.cancelled))
        }
        if !progression.childrenWithoutData.isEmpty {
            remarks.append(.childrenWithoutData(progression.childrenWithoutData))
        }
        if progression.undatedDone > 0 { remarks.append(.undatedDone(count: progression.undatedDone)) }
        if status.isClosed, goal.done == nil { remarks.append(.undatedStatus) }
        if progression.kind == .metric || progression.kind == .band {
            remarks += entries.clashes.map { .severalOnOneDay($0.day, $0.winner) }
        }
        if terms.startIsFromPair { remarks.append(.startFromPair) }
        if terms.start == nil { remarks.append(.noStart) }
        if let stated = goal.statedProgress { remarks.append(.stated(stated.value, stated.source)) }
        return remarks + revised()
    }

    /// The original of each revised field, in the order in which the fields were first revised.
    private func revised() -> [Remark] {
        var seen: [String] = []
        var remarks: [Remark] = []
        let upToNow = goal.revisions.enumerated().filter { $0.element.day <= asOf }
            .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
        for (_, revision) in upToNow {
            let field = RevisedField(revision.field).map { "\($0)" } ?? trimmed(revision.field).lowercased()
            guard !seen.contains(field), let original = revision.from else { continue }
            seen.append(field)
            let against = field == "target" ? leadingNumber(in: original).flatMap(progress(againstTarget:)) : nil
            remarks.append(.revised(field: field, original: original, progressAgainstOriginal: against))
        }
        return remarks
    }

    /// Progress, 0–1, had the target been another.
    private func progress(againstTarget target: Double) -> Double? {
        var original = terms
        original.setTarget(target)
        return Figures.progression(
            of: goal, kind: progression.kind, terms: original, entries: entries, asOf: asOf
        ).raw.map(clampedShare)
    }
}
