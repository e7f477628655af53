package import Figures
package import MentoringModel

package protocol AgreementWords {
    func agreementDescription(_ name: String) -> String
    /// How many promises of the agreement are kept: `4 of 7 promises kept, 1 slipping, 2 without data.`
    func ledgerLead(kept: Int, of all: Int, slipping: Int, noData: Int) -> String
    /// - Parameter isChanged: Whether the terms were changed since somebody signed.
    func signed(_ signed: Int, of members: Int, isChanged: Bool) -> String
    /// What is the matter with an agreement, and what to do about it: a sentence.
    func say(_ matter: AgreementMatter) -> String
    func signature(_ state: SignatureFigures.State) -> String
    /// What one should know of a signature beside its day.
    func signatureNote(_ signature: SignatureFigures) -> String?
    func signatureBy(_ name: String) -> String
    var termWindow: String { get }
}

/// What is to be done about an agreement before anything else.
package enum AgreementMatter: Hashable {
    /// The names of those who have not signed.
    case unsigned([String])
    /// The names of those who signed before the terms were changed.
    case changed([String])
    case reviewOverdue(since: CalendarDay)

    /// Whether it says how the signatures stand.
    package var isOfSignatures: Bool { if case .reviewOverdue = self { false } else { true } }

    /// The matters of an agreement that is in force; the gravest first.
    package static func all(
        _ signatures: [SignatureFigures], _ ledger: [LedgerEntry], name: (PersonReference) -> String
    )
        -> [AgreementMatter]
    {
        func names(_ state: SignatureFigures.State) -> [String] {
            signatures.filter { $0.state == state }.map { name($0.who) }
        }
        let review = ledger.first { $0.promise == .reviews && $0.state == .slipping }.flatMap { entry -> CalendarDay? in
            if case .reviews(_, _, let due) = entry.evidence { due } else { nil }
        }
        let (unsigned, changed) = (names(.missing), names(.changed))
        return [
            unsigned.isEmpty ? nil : .unsigned(unsigned), changed.isEmpty ? nil : .changed(changed),
            review.map { .reviewOverdue(since: $0) },
        ].compactMap(\.self)
    }
}

extension Language {
    /// How many promises of the agreement are kept; `nil` where it has none but signatures.
    package func ledgerLead(_ ledger: [LedgerEntry]) -> String? {
        let terms = ledger.filter { $0.promise != .signature }
        func number(_ state: LedgerEntry.State) -> Int { terms.count { $0.state == state } }
        guard !terms.isEmpty else { return nil }
        return ledgerLead(
            kept: number(.kept), of: terms.count, slipping: number(.slipping), noData: number(.noData))
    }

    package func signed(_ states: [SignatureFigures.State]) -> String {
        signed(
            states.count { $0 != .missing }, of: states.count, isChanged: states.contains(.changed))
    }
}
