import MentoringModel
import Testing

@testable import Figures
@testable import Localization
@testable import Site

@Suite struct SignalWordsTests {
    private func person(_ name: String) throws -> PersonReference {
        PersonReference(id: try #require(Slug(ofNormalized: name)), words: name)
    }

    private let day = CalendarDay(number: 20_600)
    private let source = Source(file: "pairs/p/agreement.md", line: 1, column: 1, visibility: .pair)

    private func evidence() throws -> [(Signal.Evidence, String)] {
        let missing = SignatureFigures(who: try person("ada"), state: .missing, hasDigest: false)
        let changed = SignatureFigures(who: try person("grace"), state: .changed, on: day, hasDigest: true)
        let goal = Signal.GoalEvidence(
            goal: try person("g").id, title: "Lead", health: .overdue, reason: .overdue(days: 1), source: source)
        let introduction = IntroductionFigures(
            by: try person("grace"), name: "Ines", offered: day, state: .owed, session: try person("s").id,
            sources: [source])
        return [
            (
                .contactGap(days: 22, cadence: 14, since: day, neverMet: false),
                "no session for 22 days (2026-05-27); agreed: every 14 days"
            ),
            (
                .contactGap(days: 22, cadence: 10.5, since: day, neverMet: true),
                "no session in 22 days since the start (2026-05-27); agreed: every 10.5 days"
            ),
            (.missed([day, day + 7]), "missed on 2026-05-27 and on 2026-06-03"),
            (.goals([goal]), "Lead: 1 day past the due day"),
            (
                .oneSided(actions: 4, chosen: 3, sources: []),
                "all 4 actions and all 3 chosen options of the last three sessions are the mentor’s"
            ),
            (
                .signatures([missing, changed]),
                "Ada has not signed and Grace signed on 2026-05-27, before the terms were changed"
            ),
            (.review(last: nil, due: day, source: source), "not reviewed yet, due on 2026-05-27"),
            (.introductions([introduction]), "Ines, offered by Grace on 2026-05-27"),
            (.notTold, ""),
        ]
    }

    @Test func evidenceInWords() throws {
        for (evidence, words) in try evidence() {
            #expect(
                English().evidence(
                    evidence, name: { $0.words.prefix(1).uppercased() + $0.words.dropFirst() }, day: { "\($0)" })
                    == words)
        }
    }

    @Test(arguments: [
        (LedgerEntry.Evidence.contact(held: 1, expected: 1), "1 of 1 session expected so far"),
        (.time(median: -5, sessions: 3, over: 0), "5 min under plan in the median of 3 sessions"),
        (
            .time(median: 12.5, sessions: 1, over: 1),
            "12.5 min over plan in the median of 1 session, 1 more than 10 min over"
        ),
        (
            .hours(recorded: 1.98, promised: 2),
            "1.98 h a month in sessions, 2 h promised; time outside sessions is not recorded"
        ),
        (.reviews(held: 0, last: nil, due: CalendarDay(number: 20_600)), "not reviewed yet; next by 2026-05-27"),
        (.nothing, "nothing recorded"),
    ])
    func ledgerInWords(evidence: LedgerEntry.Evidence, words: String) {
        #expect(English().evidence(evidence, name: \.words, day: { "\($0)" }) == words)
    }

    @Test func everyKeyHasWords() {
        #expect(Set(Signal.Code.allCases.map { words(for: $0) }).count == Signal.Code.allCases.count)
        #expect(Set(NextStep.allCases.map { words(for: $0) }).count == NextStep.allCases.count)
        #expect(LedgerEntry.Promise.allCases.allSatisfy { !English().term($0).isEmpty })
        #expect(LedgerEntry.State.allCases.map { English().state($0) } == ["kept", "slipping", "no data"])
    }
}
