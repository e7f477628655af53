/// How one sees that a goal was reached, as somebody says it in a line: `talks: 0 to 6`, `milestones`, `The talk was held`.
package enum MeasureInWords: Hashable, Sendable {
    /// From a baseline to a target, both as they were written.
    case metric(name: String, unit: String?, baseline: String?, target: String)
    case milestones
    case checklist
    case doneWhen(String)

    /// - Returns: `nil` where nothing was said.
    package init?(_ words: String) {
        let text = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !text.isEmpty else { return nil }
        switch text.lowercased() {
        case "milestones", "steps": self = .milestones
        case "checklist", "boxes": self = .checklist
        default: self = MeasureInWords.metric(text) ?? .doneWhen(text)
        }
    }

    /// `talks 0 to 6`, `hours of sleep: from 5.5 to 7 h`, `share of the talk: 80 -> 50 %`.
    private static func metric(_ text: String) -> MeasureInWords? {
        let form =
            /^(?<name>.*?\p{L}.*?)\s*[:=,]?\s+(?:from\s+|von\s+)?(?<from>-?\d[\d_]*(?:\.\d+)?)\s*(?<first>\p{L}[\p{L} ]*?|%|€|\$|£)?\s*(?:to|->|→|–|\.\.|bis|auf)\s*(?<to>-?\d[\d_]*(?:\.\d+)?)\s*(?<unit>\p{L}[\p{L} \/]*|%|€|\$|£)?$/
            .ignoresCase()
        guard let match = text.firstMatch(of: form) else { return nil }
        let name = String(match.output.name)
        // What is counted in a word is its own unit.
        let unit = (match.output.unit ?? match.output.first).map(String.init) ?? (name.contains(" ") ? nil : name)
        return .metric(
            name: name, unit: unit, baseline: String(match.output.from), target: String(match.output.to))
    }

    /// As the value of `measure`; `nil` where nothing need be written.
    package var yaml: String {
        switch self {
        case .milestones: "milestones"
        case .checklist: "checklist"
        case .doneWhen(let words): "{done_when: \(yamlText(words))}"
        case .metric(let name, let unit, let baseline, let target):
            "{"
                + [
                    "metric: \(yamlText(name))", unit.map { "unit: \(yamlText($0))" },
                    baseline.map { "baseline: \($0)" }, "target: \(target)",
                ].compactMap(\.self).joined(separator: ", ") + "}"
        }
    }
}
