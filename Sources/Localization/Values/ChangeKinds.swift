// What can have changed between two days.

package enum MilestoneChangeKind: String, Sendable { case reached, late, cancelled, reopened }

package enum PromiseChangeKind: String, Sendable { case made, kept, broken, dropped }

package enum IntroductionChangeKind: String, Sendable { case offered, made, met }

/// The kinds of changes, in the order in which they are told.
package enum ChangeSection: CaseIterable, Sendable {
    case goals, milestones, sessions, wins, promises, introductions, agreement, signals
}
