import Figures
import MentoringModel
import Site
import Testing

@testable import Clearance

/// What each audience is told of a pair's own figures, ledger and signals, and of the programme's.
@Suite struct PairClearanceTests {
    private let asOf = CalendarDay(number: 20_600)

    private func slug(_ text: String) throws -> Slug { try #require(Slug(ofNormalized: text)) }

    private func person(_ name: String) throws -> PersonReference { PersonReference(id: try slug(name), words: name) }

    private func note(_ path: String, _ visibility: Visibility) -> Note {
        Note(path: path, visibility: visibility, body: .empty)
    }

    private func session(_ id: String, _ visibility: Visibility, day: Int) throws -> Session {
        let note = note("pairs/p/sessions/\(id).md", visibility)
        return Session(id: try slug(id), note: note, date: Written(asOf + day, at: note.source))
    }

    /// A pair of which everything that raises a signal is said in notes of one visibility.
    private func pair(_ visibility: Visibility) throws -> Pair {
        let note = note("pairs/p/agreement.md", visibility)
        var terms = Agreement(note: note, mentors: [try person("grace")], mentees: [try person("ada")])
        terms.start = Written(asOf - 100, at: note.source)
        terms.cadence = Written(.days(10), at: note.source)
        terms.reviewEvery = Written(.days(30), at: note.source)
        terms.sessionLength = Written(60, at: note.source)
        var pair = Pair(id: try slug("p"), agreement: terms, goals: [], sessions: [], pulses: [])
        for (index, day) in [-70, -60, -50, -40].enumerated() {
            var session = try session("quiet\(index)", visibility, day: day)
            let front = session.note.source
            session.actual = Written(75, at: front)
            var promise = SessionItem(words: "Secretpromise", source: front)
            promise.who = try person("grace")
            session.actions = [promise]
            session.wins = [SessionItem(words: "Secretwin", source: front)]
            session.introductions = [Introduction(name: "Secret Contact", source: front)]
            pair.sessions.append(session)
        }
        for day in [-20, -10] {
            var missed = try session("gone\(-day)", visibility, day: day)
            missed.writtenStatus = Written(.missed, at: missed.note.source)
            pair.sessions.append(missed)
        }
        let goalNote = self.note("pairs/p/goals/hidden.md", visibility)
        var goal = Goal(id: try slug("hiddengoal"), note: goalNote)
        goal.title = Written("Secretgoal", at: goalNote.source)
        goal.due = Written(asOf - 5, at: goalNote.source)
        goal.milestones = [
            Milestone(id: try slug("m"), title: "Secretmilestone", state: .done, source: goalNote.source),
            Milestone(id: try slug("n"), title: "Later", state: .open, source: goalNote.source),
        ]
        goal.milestones[0].done = asOf - 30
        pair.goals = [goal]
        for (name, answer) in [("ada", 2), ("grace", 5)] {
            let note = self.note("pairs/p/pulse/\(name).md", .pair)
            var pulse = Pulse(note: note, by: try person(name), date: Written(asOf - 3, at: note.source))
            pulse.answers = [.heard: answer]
            pulse.concern = .talk
            pair.pulses.append(pulse)
        }
        return pair
    }

    private func cleared(_ pair: Pair, _ audience: Audience) throws -> VisibleProgramme {
        let programme = Programme(settings: ProgrammeSettings(), people: [], resources: [], pairs: [pair])
        let figures = ProgrammeFigures(of: programme, asOf: asOf) { _ in "0" }
        return visibleProgramme(programme, figures: figures, audience: audience, pair: nil)
    }

    private static let codes = [
        "cadence_slip", "missed_twice", "goal_overdue", "one_sided", "carried", "unsigned", "review_due",
        "introduction_owed", "thanks_owed",
    ]

    @Test func thePairSeesAllButTheTalk() throws {
        let own = try #require(try cleared(pair(.pair), .pair).pairs[0].pairFigures)
        #expect(own.signals.map(\.code.rawValue) == Self.codes)
        #expect(own.signals.allSatisfy { $0.evidence != .notTold })
        #expect(own.figures.count == 21)
        #expect(own.rounds.count == 1)
        #expect(own.figures.allSatisfy { !$0.derivation.restsOnClosedNotes })
        #expect(try cleared(pair(.pair), .pair).programmeFigures.isEmpty)
    }

    @Test func coordinatorsAreToldCodesAndCounts() throws {
        let all = try cleared(pair(.pair), .coordinator)
        let told = try #require(all.pairs[0].pairFigures)
        #expect(told.signals.map(\.code.rawValue) == Self.codes + ["needs_a_talk"])
        #expect(
            told.signals.filter { $0.evidence != .notTold }.map(\.code) == [.cadenceSlip, .missedTwice])
        #expect(
            told.figures.map(\.id) == [
                "expected_sessions", "held_sessions", "contact_rate", "longest_gap_days", "days_since_contact",
            ])
        #expect(told.figures.allSatisfy { $0.derivation.inputs.allSatisfy { $0.source == nil } })
        #expect(told.rhythm.count == 11)
        #expect(told.rhythm.allSatisfy { $0.session == nil && $0.source == nil })
        #expect(told.ledger.isEmpty && told.promises.isEmpty && told.rounds.isEmpty && told.terms == nil)
        let text = everything(in: all)
        for word in ["ecret", "quiet", "gone1", "gone2", "hidden", "pulse/"] {
            #expect(!text.contains(word), "\(word)")
        }
    }

    @Test func coordinatorsReadWhatIsOpen() throws {
        let all = try cleared(pair(.program), .coordinator)
        let told = try #require(all.pairs[0].pairFigures)
        #expect(told.figures.count == 19)
        #expect(told.figures.allSatisfy { !["pulse_rounds", "perception_gap"].contains($0.id) })
        #expect(told.signals.filter { $0.evidence == .notTold }.map(\.code) == [.needsATalk])
        #expect(told.promises.map(\.words) == ["Secretpromise"])
        #expect(told.introductions.map(\.name) == ["a contact"])
        #expect(told.ledger.map(\.promise) == [.cadence, .sessionLength, .reviews, .signature, .signature])
        #expect(told.terms == "0")
        #expect(told.rounds.isEmpty)
        let text = everything(in: all)
        #expect(!text.contains("Secret Contact"))
        #expect(!text.contains("pulse/"))
    }

    @Test func oneClosedSessionClosesWhatRestsOnIt() throws {
        var pair = try pair(.program)
        pair.sessions[1].note.visibility = .pair
        pair.sessions[1].date.source.visibility = .pair
        pair.sessions[1].actions = []
        pair.sessions[1].wins = []
        pair.sessions[1].introductions = []
        pair.sessions[1].actual = nil
        let told = try #require(try cleared(pair, .coordinator).pairs[0].pairFigures)
        #expect(told.figures.map(\.id) == Array(PairFigureIDs.told))
        #expect(told.uncelebrated.isEmpty && told.independence.isEmpty)
        #expect(told.rhythm.count { $0.status == .held && $0.session == nil } == 1)
        #expect(told.promises.map(\.carried) == [2])
        #expect(told.signals.first { $0.code == .thanksOwed }?.evidence == .notTold)
    }

    @Test(arguments: [Audience.program, .public])
    func nobodyElseIsToldOfAPair(audience: Audience) throws {
        let all = try cleared(pair(.public), audience)
        #expect(all.pairs.count == 1)
        #expect(all.pairs.allSatisfy { $0.pairFigures == nil })
    }

    // MARK: The programme

    @Test func feelingsAreWithheldFromTheProgrammeAndAllFromThePublic() throws {
        let inside = try cleared(pair(.pair), .coordinator)
        let answers = ["pulse_median", "perception_gap"]
        #expect(inside.programmeFigures.allSatisfy { $0.isWithheld == answers.contains($0.id) && $0.parts.isEmpty })
        #expect(inside.programmeFigures["perception_gap"]?.value == nil, "of one pair it would be that pair's")
        let program = try cleared(pair(.pair), .program)
        #expect(
            program.programmeFigures.filter(\.isWithheld).map(\.id) == [
                "pulse_response", "pulse_median", "perception_gap", "pairs_needing_attention",
            ])
        #expect(program.programmeFigures["contact_rate"]?.value == 0.4)
        #expect(program.programmeFigures["contact_rate"]?.derivation.restsOnClosedNotes == true)
        #expect(program.programmeFigures["contact_rate"]?.derivation.inputs.isEmpty == true)
        let outside = try cleared(pair(.pair), .public)
        #expect(outside.programmeFigures.allSatisfy { $0.value == nil && $0.numerator == nil && $0.n == nil })
        #expect(outside.programmeFigures.flatMap(\.trend).allSatisfy { $0.value == nil && $0.denominator == nil })
        #expect(outside.missingLetters.isEmpty && outside.loads.isEmpty)
        // What the build shows anyway is told of, and no more.
        let open = try cleared(pair(.public), .public)
        #expect(
            open.programmeFigures.filter(\.isWithheld).map(\.id) == [
                "pulse_response", "pulse_median", "perception_gap", "pairs_needing_attention",
            ])
        #expect(open.missingLetters.isEmpty && open.loads.isEmpty)
    }

    @Test func thePublicHearsNothingOfPairsThatAreNotThere() throws {
        let pairs = try ["one", "two", "three", "four"].map { name -> Pair in
            var pair = try pair(.pair)
            pair.id = try slug("hush\(name)")
            pair.agreement.mentors = [try person("\(name)mentor")]
            pair.agreement.mentees = [try person("\(name)mentee")]
            pair.agreement.note.path = "pairs/hush\(name)/agreement.md"
            return pair
        }
        let programme = Programme(settings: ProgrammeSettings(), people: [], resources: [], pairs: pairs)
        let figures = ProgrammeFigures(of: programme, asOf: asOf)
        let cleared = visibleProgramme(programme, figures: figures, audience: .public, pair: nil)
        #expect(cleared.programmeFigures["contact_rate"]?.value == 0.4)
        let text = everything(in: cleared)
        for word in ["hush", "mentor\"", "mentee\"", "pairs/"] { #expect(!text.contains(word), "\(word)") }
    }
}

private enum PairFigureIDs {
    static let told = [
        "expected_sessions", "held_sessions", "contact_rate", "longest_gap_days", "days_since_contact",
    ]
}
