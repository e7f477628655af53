package import Figures
package import MentoringModel

/// The words of what a pair, or its coordinator, should look at.
package protocol SignalWords {
    /// What a signal is called.
    func signal(_ code: Signal.Code) -> String
    /// What to do about a signal, as one sentence.
    func step(_ step: NextStep) -> String
    /// What a signal rests on, in words; empty where nothing of it may be told.
    ///
    /// - Parameters:
    ///   - name: What a person is called here.
    ///   - day: How a day is written: `2026-03-14` in the exports.
    func evidence(
        _ evidence: Signal.Evidence, name: (PersonReference) -> String, day: (CalendarDay) -> String
    ) -> String
}
