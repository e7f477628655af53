import Figures

extension German: AgreementWords {
    func agreementDescription(_ name: String) -> String { "Was \(name) einander zugesagt haben." }

    func ledgerLead(kept: Int, of all: Int, slipping: Int, noData: Int) -> String {
        let parts = [
            "\(kept) von \(count(all, "Zusage", "Zusagen")) gehalten",
            slipping > 0 ? count(slipping, "lässt nach", "lassen nach") : nil,
            noData > 0 ? "\(noData) ohne Daten" : nil,
        ]
        return parts.compactMap(\.self).joined(separator: ", ") + "."
    }

    func signed(_ signed: Int, of members: Int, isChanged: Bool) -> String {
        let after = isChanged ? " Seither wurde die Vereinbarung geändert." : ""
        if signed == members {
            return (members == 2 ? "Beide haben unterschrieben." : "Alle \(members) haben unterschrieben.") + after
        }
        if signed == 0 { return "Noch niemand hat unterschrieben." + after }
        return "\(signed) von \(members) \(signed == 1 ? "hat" : "haben") unterschrieben." + after
    }

    func say(_ matter: AgreementMatter) -> String {
        switch matter {
        case .unsigned(let names):
            "\(list(names)) \(names.count == 1 ? "hat" : "haben") noch nicht unterschrieben: Lest die Vereinbarung gemeinsam und unterschreibt sie."
        case .changed(let names):
            "Seit \(list(names)) unterschrieben \(names.count == 1 ? "hat" : "haben"), wurde die Vereinbarung geändert: Lest gemeinsam, was neu ist, und unterschreibt noch einmal."
        case .reviewOverdue(let due):
            "Die Durchsicht der Vereinbarung ist seit dem \(day(due)) fällig: Nehmt euch im nächsten Treffen zehn Minuten dafür."
        }
    }

    func signature(_ state: SignatureFigures.State) -> String {
        switch state {
        case .valid: "Unterschrieben"
        case .changed: "Seither geändert"
        case .missing: "Noch nicht unterschrieben"
        }
    }

    func signatureNote(_ signature: SignatureFigures) -> String? {
        switch signature.state {
        case .valid:
            signature.hasDigest ? nil : "ohne Prüfsumme, deshalb würde eine Änderung der Vereinbarung nicht auffallen"
        case .changed:
            (signature.changes.isEmpty
                ? "die Vereinbarung wurde seither geändert" : "seither \(changed(signature.changes))")
                + "; lest sie gemeinsam und unterschreibt neu"
        case .missing: nil
        }
    }

    func signatureBy(_ name: String) -> String { "von \(name)" }

    var termWindow: String { "Von – bis" }

    func reviewed(_ times: Int) -> String { times == 1 ? "einmal durchgesehen" : "\(times)-mal durchgesehen" }
}
