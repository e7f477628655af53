import Diagnostics
package import MentoringModel

extension ContentReading {
    /// Leaves out what is wrong only with a session that was held, where it is a plan: one without a status is planned as long as
    /// its day lies ahead.
    ///
    /// The reading itself knows no day, so that the same notes have the same problems whenever they are read.
    package mutating func leaveOutProblemsOfPlans(asOf day: CalendarDay) {
        guard problems.contains(where: { $0.kind == .noSections }) else { return }
        let plans = Set(
            programme.pairs.flatMap(\.sessions).filter { $0.writtenStatus == nil && $0.day > day }.map(
                \.note.path))
        problems.removeAll { $0.kind == .noSections && plans.contains($0.path) }
    }
}
