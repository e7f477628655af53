import Figures
import MentoringModel

/// What changed of the terms since somebody signed them.
extension English: TermWords {
    func changed(_ changes: [TermsChange]) -> String {
        TermsChange.Kind.allCases.compactMap { kind -> String? in
            let parts = changes.filter { $0.kind == kind }.map(\.part)
            guard !parts.isEmpty else { return nil }
            let isOne = parts.count == 1 && !isPlural(parts[0])
            return "\(list(parts.map(part))) \(isOne ? "was" : "were") \(verb(kind))"
        }.joined(separator: "; ")
    }

    private func verb(_ kind: TermsChange.Kind) -> String {
        switch kind {
        case .changed: "changed"
        case .added: "added"
        case .removed: "taken out"
        }
    }

    private func isPlural(_ part: TermsPart) -> Bool {
        switch part {
        case .cadence, .hoursPerMonth, .reviewEvery, .hopes, .commitments, .groundRules: true
        default: false
        }
    }

    func part(_ part: TermsPart) -> String {
        switch part {
        case .mentor: "the mentor"
        case .mentee: "the mentee"
        case .start: "the start"
        case .end: "the end"
        case .cadence: "meetings"
        case .sessionLength: "the length of a session"
        case .responseTime: "the response time"
        case .hoursPerMonth: "the hours a month"
        case .focus: "the focus"
        case .reviewEvery: "reviews"
        case .conflictContact: "who to turn to in a conflict"
        case .hopes: "the hopes"
        case .commitments: "the commitments"
        case .groundRules: "the ground rules"
        case .offLimits: "what is off limits"
        case .confidentiality: "confidentiality"
        case .ifItDoesNotWork: "what to do if it does not work"
        }
    }
}
