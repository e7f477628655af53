import Figures

protocol AgreementWords {
    func agreementDescription(_ name: String) -> String
    /// How many promises of the agreement are kept: `4 of 7 promises kept, 1 slipping, 2 without data.`
    func ledgerLead(kept: Int, of all: Int, slipping: Int, noData: Int) -> String
    /// - Parameter isChanged: Whether the terms were changed since somebody signed.
    func signed(_ signed: Int, of members: Int, isChanged: Bool) -> String
    func signature(_ state: SignatureFigures.State) -> String
    /// What one should know of a signature beside its day.
    func signatureNote(_ signature: SignatureFigures) -> String?
    func signatureBy(_ name: String) -> String
    var termWindow: String { get }
}

extension Language {
    /// How many promises of the agreement are kept; `nil` where it has none but signatures.
    func ledgerLead(_ ledger: [LedgerEntry]) -> String? {
        let terms = ledger.filter { $0.promise != .signature }
        func number(_ state: LedgerEntry.State) -> Int { terms.count { $0.state == state } }
        guard !terms.isEmpty else { return nil }
        return ledgerLead(
            kept: number(.kept), of: terms.count, slipping: number(.slipping), noData: number(.noData))
    }

    func signed(_ states: [SignatureFigures.State]) -> String {
        signed(
            states.count { $0 != .missing }, of: states.count, isChanged: states.contains(.changed))
    }
}
