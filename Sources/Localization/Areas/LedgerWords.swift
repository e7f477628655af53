package import Figures
package import MentoringModel

/// The words of the ledger, which sets what was promised against what happens.
package protocol LedgerWords {
    /// What a promise of the agreement is called.
    func term(_ promise: LedgerEntry.Promise) -> String
    /// How a promise stands, as within a sentence: `slipping`.
    func state(_ state: LedgerEntry.State) -> String
    /// What the state of a promise rests on, as within a sentence.
    ///
    /// - Parameters:
    ///   - name: What a person is called here.
    ///   - day: How a day is written: `2026-03-14` in the exports.
    func evidence(
        _ evidence: LedgerEntry.Evidence, name: (PersonReference) -> String, day: (CalendarDay) -> String
    ) -> String
    /// How a member stands to the terms: `Ada signed on 2026-01-12, before the terms were changed`.
    func signature(
        _ signature: SignatureFigures, name: (PersonReference) -> String, day: (CalendarDay) -> String
    ) -> String
}
