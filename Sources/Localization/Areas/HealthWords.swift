package import Figures
package import MentoringModel

package protocol HealthWords {
    /// The health of a goal in a word or two, as within a sentence: `at risk`.
    func word(for health: Health) -> String
    /// Why the health is what it is, without the health itself; `nil` where that says it all: `36 days behind plan, needs
    /// 1.4 times the pace`.
    ///
    /// - Parameter day: How a day is written: `2026-03-14` in the exports.
    func why(_ reason: HealthReason, day: (CalendarDay) -> String) -> String?
    /// That the share decided: `within 10 points of what is expected by now`, as within a sentence.
    func why(_ place: ProgressGap) -> String
    /// By what it is decided how a goal stands, in a few sentences.
    func howGoalsAreJudged(_ thresholds: Thresholds) -> String
    func status(_ status: MilestoneFigures.Status) -> String
    /// The word that a letter of SMART stands for, and the question that is open while it is not met.
    func smart(_ letter: String) -> (word: String, question: String)
    func evidence(_ evidence: SmartEvidence) -> String
}

extension Language {
    /// The health as a badge has it: `At risk`.
    package func health(_ health: Health) -> String { sentence(word(for: health)) }

    /// Why the health is what it is, without the health itself; `nil` where that says it all.
    package func reason(_ figures: GoalFigures) -> String? { why(figures.reason, day: day) }

    /// Why the health is what it is, as pages say it: where shares decided, by the shares, so that days, which decide
    /// nothing, do not seem to speak against it.
    package func reason(_ figures: GoalFigures, _ thresholds: Thresholds) -> String? {
        ProgressGap(figures, thresholds).map { why($0) } ?? reason(figures)
    }

    /// The health with its reason: `behind: 36 days behind plan`, with days as in the notes.
    package func health(_ health: Health, _ reason: HealthReason) -> String {
        let name = word(for: health)
        return why(reason) { "\($0)" }.map { "\(name): \($0)" } ?? name
    }
}
