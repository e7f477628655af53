import Diagnostics
import Markdown
import MentoringModel

extension ContentReader {
    /// Compares the values in the bodies of sessions with their goals: one in another unit is told of, and the unit of the goal
    /// is no part of the note.
    func settleValues(of pair: inout Pair, _ logs: [String: NoteLog]) {
        for session in pair.sessions.indices {
            guard let log = logs[pair.sessions[session].note.path], !log.valueUnits.isEmpty else { continue }
            for written in log.valueUnits {
                guard let line = written.line, let goal = pair.goals.first(where: { $0.id == written.goal }) else {
                    continue
                }
                settle(line, written, goal, &pair.sessions[session].progress, log)
            }
        }
    }

    private func settle(
        _ line: LineOfValue, _ written: ValueUnit, _ goal: Goal, _ entries: inout [ProgressEntry], _ log: NoteLog
    ) {
        let terms = ValueTerms(goal)
        guard let unit = terms.unit,
            let place = entries.firstIndex(where: { $0.goal == goal.id && $0.source.line == line.line })
        else { return }
        if let other = OtherAmount(line, unit: unit, metric: terms.metric, isSum: terms.isSum) {
            log.add(other.kind, at: written.mark, width: written.width, other.message, help: other.help)
            entries[place].value = nil
            if entries[place].confidence == nil { entries.remove(at: place) }
            return
        }
        let name = unit.isEmpty ? String(line.amount?.unit ?? "") : unit
        guard let note = entries[place].note, let own = ownUnit(name, line, atStartOf: note) else { return }
        let rest = trimmed(note.dropFirst(own.count).drop { isBlank($0) || "–—-,;:|".contains($0) })
        entries[place].note = rest.isEmpty ? nil : rest
    }

    /// The unit of a goal at the start of a note, as written.
    private func ownUnit(_ unit: String, _ line: LineOfValue, atStartOf note: String) -> String? {
        if let amount = line.amount, Units.isSame(amount.unit, unit), note.hasPrefix(amount.unit) {
            return String(amount.unit)
        }
        guard !unit.isEmpty else { return nil }
        let word = note.prefix(while: \.isLetter)
        if !word.isEmpty, Units.isSame(word, unit) { return String(word) }
        guard note.lowercased().hasPrefix(unit.lowercased()),
            note.dropFirst(unit.count).first.map({ !$0.isLetter && !$0.isNumber }) ?? true
        else { return nil }
        return String(note.prefix(unit.count))
    }
}
