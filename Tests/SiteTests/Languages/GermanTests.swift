import Figures
import MentoringModel
import Testing

@testable import Localization
@testable import Site

@Suite("German") struct GermanTests {
    private let german = German()
    private static let today = DemoSite.day("2026-07-06")

    /// With plain blanks, as tables of expectations are easier to read.
    private func plain(_ text: String) -> String { text.replacing("\u{A0}", with: " ") }

    @Test("A tag names it, whatever the region and the letters", arguments: ["de", "de-AT", "de-CH", "DE_de"])
    func tags(tag: String) { #expect(SiteLanguage(tag: tag) == .german) }

    @Test(
        "Numbers have a comma, and thousands are set apart by a narrow blank",
        arguments: [
            (0, "0"), (2.5, "2,5"), (3.256, "3,26"), (0.05, "0,05"), (-0.25, "−0,25"), (1234, "1234"),
            (12345, "12\u{202F}345"), (1_234_567.5, "1\u{202F}234\u{202F}567,5"),
        ])
    func numbers(value: Double, words: String) { #expect(german.number(value) == words) }

    @Test("A per cent sign stands behind a blank that does not break")
    func percents() {
        #expect(german.percent(0.4) == "40\u{A0}%")
        #expect(german.percent(0.999) == "99\u{A0}%")
        #expect(german.percent(0.001) == "1\u{A0}%")
    }

    @Test("A unit stays as it was written; an English one loses its s beside a one")
    func units() {
        #expect(plain(german.value(1, unit: "Vorträge")) == "1 Vorträge")
        #expect(plain(german.value(1, unit: "reviews")) == "1 review")
        #expect(plain(german.value(2.5, unit: "Std.")) == "2,5 Std.")
        #expect(german.value(3, unit: nil) == "3")
    }

    @Test(
        "Minutes and hours",
        arguments: [(45, "45 min"), (90, "90 min"), (120, "2 h"), (150, "2 h 30 min"), (7.5, "7,5 min")])
    func minutes(value: Double, words: String) { #expect(plain(german.minutes(value)) == words) }

    @Test("Days are written with a point, and short ones in digits")
    func dates() {
        #expect(german.day(Self.today) == "6.\u{A0}Juli\u{A0}2026")
        #expect(german.shortDay(Self.today) == "6.7.2026")
        #expect(german.month(of: DemoSite.day("2026-03-01")) == "März 2026")
        #expect(german.shortMonth(of: DemoSite.day("2026-03-01")) == "Mär")
        #expect(german.shortMonth(of: DemoSite.day("2026-01-01")) == "Jan 2026")
        #expect(
            german.forecastBetween(DemoSite.day("2026-07-20"), DemoSite.day("2026-08-03"), isShort: false)
                == "fertig 20.7. – 3.8.2026")
        #expect(
            german.forecastBetween(DemoSite.day("2026-12-20"), DemoSite.day("2027-01-03"), isShort: false)
                == "fertig 20.12.2026 – 3.1.2027")
        #expect(german.forecastBetween(Self.today, Self.today, isShort: false) == "fertig ~6.7.2026")
    }

    @Test(
        "Distances are in the dative",
        arguments: [
            (0, "heute"), (1, "morgen"), (-1, "gestern"), (2, "in 2 Tagen"), (8, "in 8 Tagen"), (-20, "vor 20 Tagen"),
            (-21, "vor 3 Wochen"), (30, "in 4 Wochen"), (-150, "vor 5 Monaten"), (365, "in 12 Monaten"),
        ])
    func distances(days: Int, words: String) {
        #expect(german.distance(from: Self.today, to: Self.today + days) == words)
    }

    @Test("Spans")
    func spans() {
        #expect(
            [Span.days(1), .days(7), .days(14), .days(10), .months(1), .months(3), .hours(48)].map(german.every)
                == [
                    "jeden Tag", "jede Woche", "alle 2 Wochen", "alle 10 Tage", "jeden Monat", "alle 3 Monate",
                    "alle 48 Stunden",
                ])
        #expect(
            [Span.hours(1), .hours(48), .days(1), .days(3), .months(1), .months(2)].map(german.within)
                == [
                    "innerhalb einer Stunde", "innerhalb von 48 Stunden", "innerhalb eines Tages",
                    "innerhalb von 3 Tagen", "innerhalb eines Monats", "innerhalb von 2 Monaten",
                ])
    }

    @Test("Lists, quotes and the names of pairs")
    func lists() {
        #expect(german.list([]) == "")
        #expect(german.list(["a"]) == "a")
        #expect(german.list(["a", "b"]) == "a und b")
        #expect(german.list(["a", "b", "c"]) == "a, b und c")
        #expect(german.quoted("Lesen") == "„Lesen“")
        #expect(german.pairName(mentors: ["Grace"], mentees: ["Ada"]) == "Grace & Ada")
        #expect(german.pairName(mentors: ["Grace"], mentees: ["Ada", "Jean"]) == "Grace mit Ada und Jean")
        #expect([1, 2].map(german.unnamedContact) == ["eine Kontaktperson", "Kontaktperson 2"])
    }

    @Test("One and many")
    func plurals() {
        #expect(german.growthLead(underWay: 1) == "1 Ziel in Arbeit.")
        #expect(german.growthLead(underWay: 2) == "2 Ziele in Arbeit.")
        #expect(
            german.growthLead(achieved: 1, partly: 2, milestones: 1, wins: 3)
                == "1 Ziel erreicht und 2 zum Teil; 1 Meilenstein erreicht und 3 Erfolge.")
        #expect(german.held(0, missed: 1, isPartial: false) == "noch kein Treffen (1 ausgefallen)")
        #expect(german.held(1, missed: 0, isPartial: true) == "1 Treffen in den hier gezeigten Notizen")
        #expect(german.held(7, missed: 1, isPartial: false) == "7 Treffen (1 weiteres ausgefallen)")
        #expect(german.held(7, missed: 2, isPartial: false) == "7 Treffen (2 weitere ausgefallen)")
        #expect(german.openPromises(1, overdue: 1, isAll: true) == "1 offene Zusage (überfällig)")
        #expect(german.openPromises(3, overdue: 1, isAll: true) == "3 offene Zusagen (1 überfällig)")
        #expect(
            german.ledgerLead(kept: 4, of: 7, slipping: 1, noData: 2)
                == "4 von 7 Zusagen gehalten, 1 lässt nach, 2 ohne Daten.")
        #expect(german.ledgerLead(kept: 1, of: 3, slipping: 2, noData: 0) == "1 von 3 Zusagen gehalten, 2 lassen nach.")
        #expect(german.leftOut(goals: 1, sessions: 0).rest.hasPrefix("aus dem Ordner fehlt in"))
        #expect(
            german.leftOut(goals: 1, sessions: 2) == (
                "1 Ziel und 2 Treffen", german.leftOut(goals: 2, sessions: 0).rest
            ))
        #expect(
            [1, 2, 3].map(german.carried) == [
                "einmal wieder genannt", "zweimal wieder genannt", "3-mal wieder genannt",
            ])
        #expect(german.otherGoals([(.achieved, 1)]) == "Ziel: 1 erreicht")
        #expect(german.otherGoals([(.achieved, 2), (.draft, 3)]) == "Ziele: 2 erreicht, 3 Entwürfe")
        #expect(german.resourcesLead(1, expired: 0, dueForALook: 0) == "1 Material, auf dem neuesten Stand.")
        #expect(
            german.resourcesLead(28, expired: 1, dueForALook: 3)
                == "28 Materialien, 1 veraltet und bei 3 ist eine Durchsicht fällig.")
        #expect(
            german.networkLead(offered: 6, made: 4, met: 3, owed: 1, first: [("Jo", "Ada")])
                == "6 Kontakte angeboten, 4 vermittelt, bei 3 davon kam es zum Kennenlernen. Einer steht noch aus: Jo (von Ada)."
        )
    }

    @Test("A sentence of a goal, and its health with a reason")
    func goals() {
        #expect(
            plain(german.progressSummary(.metric(value: 4, unit: "Reviews", from: 0, to: 6, way: 0.67)))
                == "4 von 6 Reviews, 67 % des Weges ab 0")
        #expect(
            plain(german.progressSummary(.metric(value: 16, unit: "Stunden", from: 18, to: 12, way: 0.33)))
                == "16 Stunden, 33 % des Weges von 18 auf 12")
        #expect(
            plain(german.progressSummary(.milestones(done: 0, of: 1, way: 0, byWeight: false)))
                == "0 von 1 Meilenstein erreicht, 0 %")
        #expect(german.pace(12) == "12 Tage hinter dem Plan")
        #expect(german.pace(-1) == "dem Plan 1 Tag voraus")
        #expect(plain(german.due(Self.today + 8, asOf: Self.today)) == "fällig am 14. Juli 2026, in 8 Tagen")
        #expect(
            german.health(.behind, .gap(daysBehind: 36, gap: 0.2, neededPace: 1.44))
                == "im Rückstand: 36 Tage hinter dem Plan, nötig ist das 1,4-Fache des Tempos")
    }

    @Test("What changed of the terms needs no verb that bends")
    func terms() {
        let changes = [TermsPart.cadence, .hopes].map { TermsChange(part: $0, kind: .changed) }
        #expect(
            german.changed(changes + [TermsChange(part: .offLimits, kind: .added)])
                == "geändert: Treffen und Hoffnungen; ergänzt: Tabus")
    }

    @Test("The words of SMART begin with its letters")
    func smart() {
        for letter in ["S", "M", "A", "R", "T"] { #expect(german.smart(letter).word.hasPrefix(letter)) }
    }

    /// What is the same in both languages.
    private static let shared: Set<String> = [
        "common.agenda", "common.mentee", "goal.attainmentBefore", "goal.smart", "home.contactAfter",
        "layout.builtForAfter", "person.links", "report.mentees", "filter.showAll",
    ]

    @Test("Nothing of the tables was left in English")
    func translated() {
        let english = English()
        func same(_ own: [String: String], _ other: [String: String]) -> Set<String> {
            Set(own.keys.filter { own[$0] == other[$0] })
        }
        #expect(same(german.texts, english.texts).subtracting(Self.shared).sorted() == [])
        #expect(same(german.figureNames, english.figureNames).sorted() == [])
        #expect(same(german.inputNames, english.inputNames).sorted() == [])
        #expect(same(german.formulas, english.formulas).sorted() == [])
    }
}
