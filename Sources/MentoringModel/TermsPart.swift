/// A part of the agreed terms that a change can be told of: a field of the agreement, or a section of its body.
package enum TermsPart: String, CaseIterable, Sendable {
    case mentor, mentee, start, end, cadence
    case sessionLength = "session_length"
    case responseTime = "response_time"
    case hoursPerMonth = "hours_per_month"
    case focus
    case reviewEvery = "review_every"
    case conflictContact = "conflict_contact"
    case hopes, commitments
    case groundRules = "ground_rules"
    case offLimits = "off_limits"
    case confidentiality
    case ifItDoesNotWork = "if_it_does_not_work"

    package init(_ section: AgreementSection.Kind) {
        self =
            switch section {
            case .hopes: .hopes
            case .commitments: .commitments
            case .groundRules: .groundRules
            case .offLimits: .offLimits
            case .confidentiality: .confidentiality
            case .ifItDoesNotWork: .ifItDoesNotWork
            }
    }

    /// The section of the body that it is; `nil` for a field.
    package var section: AgreementSection.Kind? {
        AgreementSection.Kind.allCases.first { TermsPart($0) == self }
    }
}
