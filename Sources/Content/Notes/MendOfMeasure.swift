import MentoringModel

extension NoteReader {
    /// Moves fields of a metric that stand in the goal itself into its measure; `nil` where that takes more than moving lines.
    func mendOfOutside(_ outside: [YAMLValue.Field]) -> PlannedMend? {
        var lines: [String] = []
        for field in outside {
            // A field of one line, with nothing below it that belongs to it.
            guard field.mark.column == 1, field.value.scalar != nil, let line = log.writtenLine(field.mark.line),
                !isInner(log.writtenLine(field.mark.line + 1)),
                // A comment above it would stay behind.
                !(log.writtenLine(field.mark.line - 1)?.hasPrefix("#") ?? false), let colon = line.firstIndex(of: ":")
            else { return nil }
            lines.append("  \(Schema.metric.name(of: field.key) ?? field.key)\(line[colon...])")
        }
        let removals = outside.map { PlannedMend.Change.removal(ofLine: $0.mark.line) }
        guard let measure = fields.keyMark("measure"), let value = fields.value("measure") else {
            guard let first = outside.first else { return nil }
            return PlannedMend(changes: [.linesAbove(first.mark.line, ["measure:"] + lines)] + removals)
        }
        switch value.kind {
        case .text(let text):
            guard let line = log.writtenLine(measure.line), !isInner(log.writtenLine(measure.line + 1)),
                line.hasSuffix(text) || line.hasSuffix("\"\(text)\""), let colon = line.firstIndex(of: ":")
            else { return nil }
            return PlannedMend(
                changes: [
                    .line(measure.line, "measure:"),
                    .linesAbove(measure.line + 1, ["  metric:\(line[line.index(after: colon)...])"] + lines),
                ] + removals)
        case .fields(let inside):
            // Below the name of the field, each on its own line.
            guard value.mark.line > measure.line, let first = inside.first, first.mark.column > 1 else { return nil }
            let indent = String(repeating: " ", count: first.mark.column - 1)
            return PlannedMend(
                changes: [.linesAbove(measure.line + 1, lines.map { indent + $0.dropFirst(2) })] + removals)
        default: return nil
        }
    }

    /// Whether a line belongs to the field above it.
    private func isInner(_ line: Substring?) -> Bool {
        line.map { $0.hasPrefix(" ") || $0.hasPrefix("\t") || $0.hasPrefix("- ") } ?? false
    }
}
