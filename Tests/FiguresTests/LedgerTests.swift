@testable import Figures
import MentoringModel
import Testing

@Suite struct LedgerTests {
    private func states(_ sample: PairSample, asOf: String) throws -> [String] {
        try sample.figures(asOf: asOf).ledger.map { "\($0.promise.rawValue) \($0.state.rawValue)" }
    }

    @Test func theManualsTerms() throws {
        var sample = try PairSample()
        sample.pair.agreement.sessionLength = Written(60, at: sample.agreementSource(5))
        #expect(
            termsText(of: sample.pair.agreement)
                == "v1\nmentor=elena\nmentee=noor\nstart=2026-01-05\ncadence=14\nsession_length=60")
    }

    @Test func everyTermHasItsLine() throws {
        var agreement = try PairSample().pair.agreement
        agreement.mentees.append(try person("zoe"))
        agreement.end = Written(try day("2026-12-31"), at: source())
        agreement.cadence = Written(.months(1), at: source())
        agreement.sessionLength = Written(52.5, at: source())
        agreement.responseTime = Written(.days(2), at: source())
        agreement.hoursPerMonth = Written(4, at: source())
        agreement.focus = [Written("public   speaking", at: source()), Written("design", at: source())]
        agreement.reviewEvery = Written(.months(3), at: source())
        agreement.conflictContact = Written(try person("hanna"), at: source())
        agreement.sections = [
            AgreementSection(kind: .hopes, text: "\n\nTo lead\n  a review.\n", source: source()),
            AgreementSection(kind: .confidentiality, text: "\n \n", source: source()),
            AgreementSection(kind: .offLimits, text: "Names", source: source()),
        ]
        let text = termsText(of: agreement)
        #expect(
            text == """
                v1
                mentor=elena
                mentee=noor,zoe
                start=2026-01-05
                end=2026-12-31
                cadence=30
                session_length=52.5
                response_time=48
                hours_per_month=4
                focus=public speaking,design
                review_every=90
                conflict_contact=hanna
                hopes:To lead a review.
                off limits:Names
                """)
        agreement.sections[0].text = "To lead a\nreview."
        #expect(termsText(of: agreement) == text)
        agreement.sections[0].text = "To lead two reviews."
        #expect(termsText(of: agreement) != text)
    }

    @Test func signaturesAreValidChangedOrMissing() throws {
        var sample = try PairSample()
        sample.terms = "aaaaaaaaaaaa"
        func sign(_ by: String, _ on: String?, _ terms: String?) throws {
            sample.pair.agreement.signatures.append(
                Signature(
                    by: try person(by), on: try on.map(day), terms: terms, source: sample.agreementSource(9)))
        }
        func states(_ asOf: String) throws -> [SignatureFigures.State] {
            try sample.figures(asOf: asOf).signatures.map(\.state)
        }
        try sign("elena", "2026-01-10", "bbbbbbbbbbbb")
        try sign("noor", "2026-01-10", nil)
        #expect(try states("2026-01-09") == [.missing, .missing])
        #expect(try states("2026-01-10") == [.changed, .valid])
        #expect(try sample.figures(asOf: "2026-01-10").signatures.map(\.hasDigest) == [true, false])
        try sign("elena", "2026-02-01", "aaaaaaaaaaaa")
        #expect(try states("2026-01-31") == [.changed, .valid])
        #expect(try states("2026-02-01") == [.valid, .valid])
        // One without a day comes before all that have one.
        try sign("elena", nil, "cccccccccccc")
        #expect(try states("2026-02-01") == [.valid, .valid])
        #expect(try states("2026-01-09") == [.changed, .missing])
        sample.terms = nil
        #expect(try states("2026-01-10") == [.valid, .valid])
    }

    @Test func whatIsPromisedStandsInIt() throws {
        var sample = try PairSample()
        #expect(
            try states(sample, asOf: "2026-01-10") == ["cadence no_data", "signature no_data", "signature no_data"])
        try sample.meetAsInTheManual()
        sample.pair.agreement.responseTime = Written(.days(2), at: source())
        sample.pair.agreement.sessionLength = Written(60, at: source())
        sample.pair.agreement.hoursPerMonth = Written(2, at: source())
        sample.pair.agreement.reviewEvery = Written(.months(3), at: source())
        #expect(
            try states(sample, asOf: "2026-03-18") == [
                "cadence kept", "session_length no_data", "response_time no_data", "hours_per_month no_data",
                "reviews no_data", "signature slipping", "signature slipping",
            ])
        // 4 of 6 expected by 30 March, a review due on 5 April.
        for index in sample.pair.sessions.indices { sample.pair.sessions[index].actual = Written(100, at: source()) }
        #expect(
            try states(sample, asOf: "2026-04-06").prefix(5) == [
                "cadence slipping", "session_length slipping", "response_time no_data", "hours_per_month kept",
                "reviews slipping",
            ])
        sample.pair.agreement.reviewed = [Written(try day("2026-04-06"), at: source())]
        #expect(try states(sample, asOf: "2026-04-05")[4] == "reviews no_data")
        #expect(try states(sample, asOf: "2026-04-06")[4] == "reviews kept")
    }

    @Test(arguments: [(70.0, "kept"), (70.5, "slipping"), (50, "kept"), (49.5, "slipping")])
    func tenMinutesAreWithinTheLength(actual: Double, state: String) throws {
        var sample = try PairSample()
        sample.pair.agreement.sessionLength = Written(60, at: source())
        try sample.meet("2026-01-12") { $0.actual = Written(actual, at: source()) }
        let entry = try #require(try sample.figures(asOf: "2026-01-13").ledger.first { $0.promise == .sessionLength })
        #expect(entry.state.rawValue == state)
        #expect(entry.evidence == .time(median: actual - 60, sessions: 1, over: actual > 70 ? 1 : 0))
    }

    @Test func theEvidenceIsData() throws {
        var sample = try PairSample()
        try sample.meetAsInTheManual()
        sample.pair.agreement.hoursPerMonth = Written(2, at: source())
        for index in sample.pair.sessions.indices { sample.pair.sessions[index].actual = Written(60, at: source()) }
        let ledger = try sample.figures(asOf: "2026-03-06").ledger
        #expect(ledger[0].evidence == .contact(held: 3, expected: 4))
        #expect(ledger[1].evidence == .hours(recorded: 1.5, promised: 2))
    }
}
