import Figures

extension English {
    static func agreementDescription(_ name: String) -> String { "What \(name) promised each other." }

    /// How many promises of the agreement are kept: `4 promises kept, 1 slipping, 2 without data.`
    static func ledgerLead(_ ledger: [LedgerEntry]) -> String? {
        let terms = ledger.filter { $0.promise != .signature }
        func number(_ state: LedgerEntry.State) -> Int { terms.count { $0.state == state } }
        guard !terms.isEmpty else { return nil }
        let parts = [
            "\(number(.kept)) of \(count(terms.count, "promise", "promises")) kept",
            number(.slipping) > 0 ? "\(number(.slipping)) slipping" : nil,
            number(.noData) > 0 ? "\(number(.noData)) without data" : nil,
        ]
        return parts.compactMap(\.self).joined(separator: ", ") + "."
    }

    static func signed(_ states: [SignatureFigures.State]) -> String {
        let signed = states.count { $0 != .missing }
        let changed = states.count { $0 == .changed }
        let after = changed > 0 ? " The terms were changed since." : ""
        if signed == states.count {
            return (states.count == 2 ? "Both have signed." : "All \(states.count) have signed.") + after
        }
        return (signed == 0 ? "Nobody has signed yet." : "\(signed) of \(states.count) have signed.") + after
    }

    static func signature(_ state: SignatureFigures.State) -> String {
        switch state {
        case .valid: "Signed"
        case .changed: "Changed since"
        case .missing: "Not signed yet"
        }
    }

    /// What one should know of a signature beside its day.
    static func signatureNote(_ signature: SignatureFigures) -> String? {
        switch signature.state {
        case .valid: signature.hasDigest ? nil : "without a digest, so a change of the terms would not show"
        case .changed:
            signature.changes.isEmpty
                ? "the terms were changed since; read them together and sign again"
                : "since then \(changed(signature.changes)); read the terms together and sign again"
        case .missing: nil
        }
    }

    static func signatureBy(_ name: String) -> String { "by \(name)" }

    static let termWindow = "From – to"

    static func reviewed(_ times: Int) -> String { times == 1 ? "reviewed once" : "reviewed \(times) times" }
}
