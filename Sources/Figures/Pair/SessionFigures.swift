package import MentoringModel

/// The figures of one session, by the formulas of the pair's: length against the plan, time that had a topic, whose the
/// topics were, and the mentee's share of options, choices and promises.
///
/// - Parameter whose: Whether all of the session that names a person is known; without that the shares would mislead.
package func sessionFigures(
    of session: Session, in pair: Pair, settings: ProgrammeSettings, asOf: CalendarDay, whose: Bool
) -> [Figure] {
    let snapshot = PairSnapshot(pair, settings: settings, goals: [], asOf: asOf, held: [session])
    let figures = snapshot.timeFigures() + (whose ? snapshot.independenceFigures() : [])
    return figures.filter { $0.value != nil && (whose || $0.id != "mentee_topics") }
}
