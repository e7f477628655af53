import MentoringModel

/// How one sees that a goal was reached, as somebody says it in a line: `talks: 0 to 6`, `milestones`, `The talk was held`.
package enum MeasureInWords: Hashable, Sendable {
    /// From a baseline, where it is known, to a target, both as they were written.
    case metric(name: String?, unit: String?, baseline: String?, target: String)
    case milestones
    case checklist
    case doneWhen(String)

    /// - Returns: `nil` where nothing was said.
    package init?(_ words: String) {
        var text = withSingleBlanks(words)
        if text.hasSuffix("."), !text.hasSuffix("..") { text.removeLast() }
        guard !text.isEmpty else { return nil }
        switch text.lowercased() {
        case "milestones", "milestone", "steps", "meilensteine", "schritte": self = .milestones
        case "checklist", "boxes", "checkliste", "liste": self = .checklist
        default: self = MeasureInWords.metric(text) ?? .doneWhen(text)
        }
    }

    /// `talks 0 to 2`, `hours of sleep: from 5.5 to 7 h`, `share of the talk: 80 -> 50 %`, `from 2 to 6 questions a meeting`.
    ///
    /// Another number in the name or the unit may be the value that was meant, so that such words stay words.
    private static func metric(_ text: String) -> MeasureInWords? {
        let form =
            /^(?:(?<name>\p{L}\D*?)\s*[:=,]?\s*\b)??(?:(?:from|von)\s+)?(?<from>-?\d[\d_]*(?:\.\d+)?)\s*(?<first>%|€|\$|£|°?\p{L}[\p{L} \/]*?)?\s*(?:to|->|→|–|-|\.\.|bis|auf)\s*(?<to>-?\d[\d_]*(?:\.\d+)?)\s*(?<unit>%|€|\$|£|°?\p{L}[\p{L} \/]*)?$/
            .ignoresCase()
        guard let match = text.firstMatch(of: form) else { return nil }
        let words = match.output.name.map(String.init) ?? ""
        let isName = !["from", "von", ""].contains(words.lowercased())
        // “calls: about 3 to 8” is no number that one can count on.
        guard
            !["about", "around", "circa", "ca", "etwa", "rund"].contains(
                words.lowercased().split { !$0.isLetter }.last.map(String.init))
        else { return nil }
        let said = (match.output.unit ?? match.output.first).map(String.init)
        let name = isName ? words : said.flatMap { $0.first?.isLetter ?? false && $0.count > 3 ? $0 : nil }
        // What is counted in a word is its own unit.
        let unit = said ?? name.flatMap { $0.contains(" ") ? nil : $0 }
        return .metric(name: name, unit: unit, baseline: String(match.output.from), target: String(match.output.to))
    }

    /// As the value of `measure`.
    package var yaml: String {
        switch self {
        case .milestones: "milestones"
        case .checklist: "checklist"
        case .doneWhen(let words): "{done_when: \(yamlText(words))}"
        case .metric(let name, let unit, let baseline, let target):
            "{"
                + [
                    name.map { "metric: \(yamlText($0))" }, unit.map { "unit: \(yamlText($0))" },
                    baseline.map { "baseline: \($0)" }, "target: \(target)",
                ].compactMap(\.self).joined(separator: ", ") + "}"
        }
    }
}
