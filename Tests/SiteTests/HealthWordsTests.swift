import Figures
import MentoringModel
import Testing

@testable import Localization
@testable import Site

@Suite struct HealthWordsTests {
    @Test(
        arguments: [
            (
                HealthReason.gap(daysBehind: 35.7, gap: 0.3, neededPace: 1.392), Health.behind,
                "behind: 36 days behind plan, needs 1.4 times the pace"
            ),
            (.gap(daysBehind: 1, gap: 0.11, neededPace: nil), .atRisk, "at risk: 1 day behind plan"),
            (.gap(daysBehind: -12.2, gap: -0.2, neededPace: 0.8), .ahead, "ahead: 12 days ahead of plan"),
            (.gap(daysBehind: 0, gap: 0, neededPace: 1), .onTrack, "on track: on plan"),
            (
                .gap(daysBehind: 0, gap: 0.2, neededPace: 1.5), .atRisk,
                "at risk: 20 points behind plan, needs 1.5 times the pace"
            ),
            (.status, .paused, "paused"), (.noDue, .noDue, "no due day"),
            (.targetReached, .achieved, "achieved: the target is reached"),
            (.overdue(days: 1), .overdue, "overdue: 1 day past the due day"),
            (.startsOn(CalendarDay(number: 0)), .notStarted, "not started: starts on 1970-01-01"),
            (.tooEarly(elapsed: 3, window: 100), .tooEarly, "too early to say: 3 of 100 days gone"),
            (.noData(.nothingRecorded), .noData, "no data: no update yet"),
            (.neededPace(1.64), .atRisk, "at risk: needs 1.6 times the pace"),
            (.lateMilestone(days: 8), .atRisk, "at risk: a milestone is 8 days late"),
            (.noUpdate(days: 29), .atRisk, "at risk: no update for 29 days"),
        ])
    func reasons(reason: HealthReason, health: Health, text: String) {
        #expect(English().health(health, reason) == text)
    }
}
