import Figures

extension English: AgreementWords {
    func agreementDescription(_ name: String) -> String { "What \(name) promised each other." }

    func ledgerLead(kept: Int, of all: Int, slipping: Int, noData: Int) -> String {
        let parts = [
            "\(kept) of \(count(all, "promise", "promises")) kept",
            slipping > 0 ? "\(slipping) slipping" : nil,
            noData > 0 ? "\(noData) without data" : nil,
        ]
        return parts.compactMap(\.self).joined(separator: ", ") + "."
    }

    func signed(_ signed: Int, of members: Int, isChanged: Bool) -> String {
        let after = isChanged ? " The terms were changed since." : ""
        if signed == members {
            return (members == 2 ? "Both have signed." : "All \(members) have signed.") + after
        }
        return (signed == 0 ? "Nobody has signed yet." : "\(signed) of \(members) have signed.") + after
    }

    func say(_ matter: AgreementMatter) -> String {
        switch matter {
        case .unsigned(let names):
            "\(list(names)) \(names.count == 1 ? "has" : "have") not signed yet: read the agreement together, and sign it."
        case .changed(let names):
            "The terms were changed after \(list(names)) signed: read together what is new, and sign again."
        case .reviewOverdue(let due):
            "The review of the agreement has been due since \(day(due)): take ten minutes of the next session for it."
        }
    }

    func signature(_ state: SignatureFigures.State) -> String {
        switch state {
        case .valid: "Signed"
        case .changed: "Changed since"
        case .missing: "Not signed yet"
        }
    }

    func signatureNote(_ signature: SignatureFigures) -> String? {
        switch signature.state {
        case .valid: signature.hasDigest ? nil : "without a digest, so a change of the terms would not show"
        case .changed:
            signature.changes.isEmpty
                ? "the terms were changed since; read them together and sign again"
                : "since then \(changed(signature.changes)); read the terms together and sign again"
        case .missing: nil
        }
    }

    func signatureBy(_ name: String) -> String { "by \(name)" }

    var termWindow: String { "From – to" }

    func reviewed(_ times: Int) -> String { times == 1 ? "reviewed once" : "reviewed \(times) times" }
}
