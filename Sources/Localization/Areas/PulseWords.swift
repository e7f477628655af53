package import Figures
package import MentoringModel

package protocol PulseWords {
    var pulseQuestion: String { get }
    var pulseGap: String { get }
    /// A question of the pulse, in words that both sides can answer.
    func question(_ question: Pulse.Question) -> String
    func pulseTitle(_ month: CalendarDay) -> String
    func pulseDescription(_ round: PulseRound) -> String
    func pulseCaption(_ people: [String]) -> String
    /// How the last round stands to the one before: `Median 4 of 5; 3.5 in the round before. The greatest gap is 1 point.`
    ///
    /// - Parameters:
    ///   - gap: The greatest gap of the last round, in points, where both sides answered.
    ///   - widest: The questions that have it.
    func pulseLead(
        median: Double, month: CalendarDay, before: (median: Double, month: CalendarDay)?, gap: Int?,
        widest: [Pulse.Question]
    ) -> String
    var pulseNote: String { get }
    var pulseMedians: [String] { get }
}

extension Language {
    /// `nil` without a round.
    package func pulseLead(_ rounds: [PulseRound]) -> String? {
        guard let last = rounds.last else { return nil }
        return pulseLead(
            median: last.median, month: last.month, before: rounds.dropLast().last.map { ($0.median, $0.month) },
            gap: last.gap,
            widest: last.gap.map { gap in last.questions.filter { $0.gap == gap }.map(\.question) } ?? [])
    }
}
