import Figures
import MentoringModel
import Testing

@testable import Localization
@testable import Site

/// Words that must not seem to contradict each other, in every language.
@Suite("Plain words") struct PlainWordsTests {
    private static func plain(_ text: String) -> String { text.replacing("\u{A0}", with: " ") }

    @Test(
        "What a share decided names the bound",
        arguments: [
            (
                ProgressGap.short(byMoreThan: 25), "more than 25 points short of what is expected by now",
                "mehr als 25 Punkte unter dem, was bis heute erwartet ist"
            ),
            (
                .within(10), "within 10 points of what is expected by now",
                "höchstens 10 Punkte von dem entfernt, was bis heute erwartet ist"
            ),
            (
                .over(byMoreThan: 12.5), "more than 12.5 points above what is expected by now",
                "mehr als 12,5 Punkte über dem, was bis heute erwartet ist"
            ),
        ])
    func shares(place: ProgressGap, english: String, german: String) {
        #expect(English().why(place) == english)
        #expect(German().why(place) == german)
    }

    @Test("The legend has the bounds of the programme", arguments: [English(), German()] as [any Language])
    func legend(words: any Language) {
        var thresholds = Thresholds()
        thresholds.behind = 0.37
        thresholds.atRisk = 0.17
        thresholds.ahead = 0.13
        thresholds.milestoneLate = 11
        let legend = words.howGoalsAreJudged(thresholds)
        for bound in ["37", "17", "13", "11"] { #expect(legend.contains(bound), "\(bound) in \(legend)") }
        #expect(!legend.contains("25"))
    }

    @Test(
        "The days behind plan are told from those past the due day",
        arguments: [
            (DelayCause.onPlan, "where the plan is", "genau im Plan"),
            (.ahead(1), "1 day ahead", "1 Tag voraus"), (.behind(53), "53 days behind", "53 Tage zurück"),
            (
                .lateMilestone(21), "21 days behind, counted from a late milestone",
                "21 Tage zurück, gerechnet ab einem überfälligen Meilenstein"
            ),
            (
                .pastDue(behind: 115, sinceDue: 38),
                "115 days behind: 38 since the due day, and 77 that the plan gave to what is left",
                "115 Tage zurück: 38 seit dem Termin, und 77, die der Plan für den Rest vorsah"
            ),
        ])
    func distances(distance: DelayCause, english: String, german: String) {
        #expect(Self.plain(English().distance(distance)) == english)
        #expect(Self.plain(German().distance(distance)) == german)
    }

    @Test(
        "A bar says progress, expectation and health",
        arguments: [
            (
                0.4, 0.55, Health.atRisk, "Progress 40 per cent, expected 55, at risk",
                "Fortschritt 40 Prozent, erwartet 55, gefährdet"
            ),
            (1, nil, .achieved, "Progress 100 per cent, achieved", "Fortschritt 100 Prozent, erreicht"),
            (nil, nil, .noData, "Progress not known yet, no data", "Fortschritt noch nicht bekannt, ohne Daten"),
        ] as [(Double?, Double?, Health, String, String)])
    func bars(progress: Double?, expected: Double?, health: Health, english: String, german: String) {
        #expect(English().bar(progress: progress, expected: expected, health: health) == english)
        #expect(German().bar(progress: progress, expected: expected, health: health) == german)
    }

    @Test(
        "The longer a silence, the plainer the words",
        arguments: [
            (
                9, ContactGap.Stage.dueBy(DemoSite.day("2026-07-10")),
                "The next session is due by 10 July 2026, and no day is set yet.",
                "Das nächste Treffen ist bis zum 10. Juli 2026 dran, und noch steht kein Tag fest."
            ),
            (
                15, .due(for: 1),
                "The next session has been due for 1 day, and no day is set. A short message is enough to set one.",
                "Das nächste Treffen ist seit 1 Tag fällig, und noch steht kein Tag fest. Eine kurze Nachricht genügt, um einen auszumachen."
            ),
            (
                30, .slipping,
                "No session for 4 weeks, where every 2 weeks was agreed. Set a day now, even if it is far away.",
                "Seit 4 Wochen kein Treffen; vereinbart war ein Treffen alle 2 Wochen. Macht jetzt einen Tag aus, auch wenn er weit weg liegt."
            ),
            (
                245, .broken,
                "No session for 8 months, where every 2 weeks was agreed. Call each other this week: begin again with a day for the next session, or bring the pairing to a good end.",
                "Seit 8 Monaten kein Treffen; vereinbart war ein Treffen alle 2 Wochen. Ruft einander diese Woche an: Fangt mit einem Tag für das nächste Treffen neu an, oder bringt das Tandem zu einem guten Ende."
            ),
        ])
    func silences(days: Int, stage: ContactGap.Stage, english: String, german: String) {
        let contactGap = ContactGap(days: days, neverMet: false, cadence: .days(14), stage: stage)
        #expect(Self.plain(English().say(contactGap)) == english)
        #expect(Self.plain(German().say(contactGap)) == german)
    }

    @Test(
        "What is the matter with an agreement comes with what to do",
        arguments: [
            (
                AgreementMatter.unsigned(["Ada", "Jo"]),
                "Ada and Jo have not signed yet: read the agreement together, and sign it.",
                "Ada und Jo haben noch nicht unterschrieben: Lest die Vereinbarung gemeinsam und unterschreibt sie."
            ),
            (
                .changed(["Ada"]),
                "The terms were changed after Ada signed: read together what is new, and sign again.",
                "Seit Ada unterschrieben hat, wurde die Vereinbarung geändert: Lest gemeinsam, was neu ist, und unterschreibt noch einmal."
            ),
            (
                .reviewOverdue(since: DemoSite.day("2026-04-15")),
                "The review of the agreement has been due since 15 April 2026: take ten minutes of the next session for it.",
                "Die Durchsicht der Vereinbarung ist seit dem 15. April 2026 fällig: Nehmt euch im nächsten Treffen zehn Minuten dafür."
            ),
        ])
    func matters(matter: AgreementMatter, english: String, german: String) {
        #expect(Self.plain(English().say(matter)) == english)
        #expect(Self.plain(German().say(matter)) == german)
    }

    @Test("What is still open of last time is told apart by its due day")
    func lastTime() {
        let promises = LastPromises.some(kept: 1, of: 5, overdue: 2, later: 1, undated: 1)
        #expect(
            English().lastTime(promises, isNext: true)
                == "1 of 5 promises of last time kept, 2 overdue, 1 not due yet, 1 open without a due day.")
        #expect(
            German().lastTime(promises, isNext: true)
                == "1 von 5 Zusagen vom letzten Mal gehalten, 2 überfällig, 1 noch nicht fällig, 1 offen ohne Termin.")
    }

    @Test("The ticks of shares end at 100 per cent, also where there was a little more to do once")
    func ticks() {
        for most in [40.0, 100, 110, 149] {
            let axis = ValueAxis(over: [0, 100, most], isShare: true, top: 0, bottom: 100)
            #expect(axis.ticks == [0, 25, 50, 75, 100])
            #expect((0...100).contains(axis.y(most)) && axis.y(most) == axis.y(axis.high) || most < 100)
        }
        #expect((ValueAxis(over: [0, 100, 300], isShare: true, top: 0, bottom: 100).ticks.last ?? 0) >= 300)
    }
}
