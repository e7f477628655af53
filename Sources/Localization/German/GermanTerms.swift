import Figures
import MentoringModel

/// What changed of the terms since somebody signed them.
extension German: TermWords {
    /// `geändert: Treffen und Hoffnungen; ergänzt: Tabus`, so that no verb has to bend.
    func changed(_ changes: [TermsChange]) -> String {
        TermsChange.Kind.allCases.compactMap { kind -> String? in
            let parts = changes.filter { $0.kind == kind }.map(\.part)
            return parts.isEmpty ? nil : "\(verb(kind)): \(list(parts.map(part)))"
        }.joined(separator: "; ")
    }

    private func verb(_ kind: TermsChange.Kind) -> String {
        switch kind {
        case .changed: "geändert"
        case .added: "ergänzt"
        case .removed: "herausgenommen"
        }
    }

    func part(_ part: TermsPart) -> String {
        switch part {
        case .mentor: "Mentor-Seite"
        case .mentee: "Mentee-Seite"
        case .start: "Beginn"
        case .end: "Ende"
        case .cadence: "Treffen"
        case .sessionLength: "Dauer eines Treffens"
        case .responseTime: "Antwortzeit"
        case .hoursPerMonth: "Stunden im Monat"
        case .focus: "Schwerpunkte"
        case .reviewEvery: "Durchsicht"
        case .conflictContact: "Ansprechperson bei Konflikten"
        case .hopes: "Hoffnungen"
        case .commitments: "Zusagen"
        case .groundRules: "Spielregeln"
        case .offLimits: "Tabus"
        case .confidentiality: "Vertraulichkeit"
        case .ifItDoesNotWork: "was gilt, wenn es nicht klappt"
        }
    }
}
