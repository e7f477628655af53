import Figures
import MentoringModel
import Site
import Testing

@testable import Clearance

@Suite struct ClearanceRuleTests {
    private let asOf = CalendarDay(number: 20_600)

    private func slug(_ text: String) throws -> Slug { try #require(Slug(ofNormalized: text)) }

    private func person(_ name: String) throws -> PersonReference {
        PersonReference(id: try slug(name), words: name)
    }

    private func note(_ path: String, _ visibility: Visibility, _ text: String = "") -> Note {
        let stretch = Body.Stretch(firstLine: 5, visibility: visibility)
        return Note(
            path: path, visibility: visibility, body: Body(text: text, firstLine: 5, stretches: [stretch]))
    }

    private func pair(
        _ agreement: Visibility = .program, goals: [Goal] = [], sessions: [Session] = [], pulses: [Pulse] = []
    ) throws -> Pair {
        let note = note("pairs/p/agreement.md", agreement)
        var terms = Agreement(note: note, mentors: [try person("grace")], mentees: [try person("ada")])
        terms.start = Written(asOf - 100, at: note.source)
        terms.end = Written(asOf + 10, at: note.source)
        return Pair(id: try slug("p"), agreement: terms, goals: goals, sessions: sessions, pulses: pulses)
    }

    private func goal(_ id: String, _ visibility: Visibility) throws -> Goal {
        let note = note("pairs/p/goals/\(id).md", visibility)
        var goal = Goal(id: try slug(id), note: note)
        goal.due = Written(asOf + 50, at: note.source)
        goal.measure = Written(
            .metric(name: nil, unit: "x", baseline: 0, target: 10, aggregate: .sum), at: note.source)
        return goal
    }

    private func session(_ id: String, _ visibility: Visibility, day: Int) throws -> Session {
        let note = note("pairs/p/sessions/\(id).md", visibility)
        return Session(id: try slug(id), note: note, date: Written(asOf + day, at: note.source))
    }

    private func clear(_ pair: Pair, _ audience: Audience, people: [Person] = []) -> VisibleProgramme {
        let programme = Programme(settings: ProgrammeSettings(), people: people, resources: [], pairs: [pair])
        return visibleProgramme(
            programme, figures: ProgrammeFigures(of: programme, asOf: asOf), audience: audience, pair: nil)
    }

    // MARK: Figures

    private func openGoalOnClosedNotes(_ agreement: Visibility) throws -> Pair {
        var goal = try goal("g", .program)
        let front = goal.note.source
        goal.updates = [ProgressEntry(goal: goal.id, day: asOf - 40, value: 1, source: front)]
        var session = try session("s", .pair, day: -20)
        session.progress = [ProgressEntry(goal: goal.id, day: asOf - 20, value: 7, source: session.note.source)]
        var pair = try pair(agreement, goals: [goal], sessions: [session])
        pair.agreement.pauses = [
            Pause(from: asOf - 5, to: nil, why: "illness", source: pair.agreement.note.source)
        ]
        return pair
    }

    @Test func figuresStayAndClosedInputsGo() throws {
        let whole = try openGoalOnClosedNotes(.pair)
        let figures = try #require(clear(whole, .program).pairs.first?.figures.first)
        #expect(figures.progress == 0.8)
        #expect(figures.observations.map(\.value) == [1])
        #expect(figures.start == nil)
        #expect(figures.plan.isEmpty)
        let progress = try #require(figures.derivations.first)
        #expect(progress.restsOnClosedNotes)
        #expect(progress.substituted == nil)
        #expect(progress.inputs.map(\.name) == ["baseline", "target", "update"])
        let text = everything(in: figures)
        #expect(!text.contains("pairs/p/sessions"))
        #expect(!text.contains("pairs/p/agreement"))
        #expect(!text.contains("\(asOf - 20)"))
        #expect(!text.contains("\(asOf - 5)"))
        #expect(!text.contains("\(asOf - 100)"))
        #expect(figures.derivations.allSatisfy { $0.restsOnClosedNotes })
    }

    @Test func thePlanDoesNotTellOfAClosedPauseWithoutAnEnd() throws {
        var whole = try openGoalOnClosedNotes(.pair)
        whole.goals[0].start = Written(asOf - 90, at: whole.goals[0].note.source)
        let inside = try #require(clear(whole, .pair).pairs.first?.figures.first).plan
        #expect(inside.map(\.day) == [asOf - 90, asOf - 5, asOf + 50])
        #expect((inside.last?.share ?? 1) < 1)
        let outside = try #require(clear(whole, .program).pairs.first?.figures.first).plan
        #expect(outside.map(\.day) == [asOf - 90, asOf + 50])
        #expect(outside.map(\.share) == [0, 1])
    }

    @Test func closedGoalsAreNotNamedByOpenOnes() throws {
        var parent = try goal("parent", .program)
        parent.measure = nil
        var child = try goal("secret", .pair)
        child.title = Written("Secret", at: child.note.source)
        child.parent = Written(parent.id, at: child.note.source)
        var open = try goal("open", .program)
        open.parent = Written(child.id, at: open.note.source)
        let cleared = clear(try pair(goals: [open, parent, child]), .program)
        #expect(cleared.pairs[0].figures.map(\.measure) == [.metric, .subGoals])
        #expect(!everything(in: cleared).lowercased().contains("secret"))
    }

    @Test func whenATargetWasReachedInAClosedSessionIsNotTold() throws {
        let goal = try goal("g", .program)
        var session = try session("s", .pair, day: -33)
        var later = try self.session("t", .pair, day: -22)
        session.progress = [ProgressEntry(goal: goal.id, day: asOf - 33, value: 10, source: session.note.source)]
        later.progress = [ProgressEntry(goal: goal.id, day: asOf - 22, value: -1, source: session.note.source)]
        let pair = try pair(goals: [goal], sessions: [session, later])
        let inside = clear(pair, .pair).pairs[0].figures[0]
        #expect(inside.reached?.day == asOf - 33)
        #expect(inside.remarks.contains { if case .fellBack = $0 { true } else { false } })
        let outside = clear(pair, .coordinator).pairs[0].figures[0]
        #expect(outside.reached == nil)
        #expect(outside.progress == 0.9)
        #expect(!outside.remarks.contains { if case .fellBack = $0 { true } else { false } })
    }

    @Test func thePairSeesItAll() throws {
        let whole = try openGoalOnClosedNotes(.pair)
        let figures = try #require(clear(whole, .pair).pairs.first?.figures.first)
        #expect(
            figures
                == ProgrammeFigures(
                    of: Programme(settings: ProgrammeSettings(), people: [], resources: [], pairs: [whole]), asOf: asOf
                ).goals.first)
    }

    @Test func aClashWithAClosedEntryIsNotTold() throws {
        var pair = try openGoalOnClosedNotes(.program)
        pair.goals[0].updates[0].day = asOf - 20
        #expect(
            clear(pair, .pair).pairs[0].figures[0].remarks.contains {
                if case .severalOnOneDay = $0 { true } else { false }
            })
        #expect(
            !clear(pair, .program).pairs[0].figures[0].remarks.contains {
                if case .severalOnOneDay = $0 { true } else { false }
            })
    }

    @Test func howLongNothingWasHeardDoesNotTellTheDay() throws {
        var goal = try goal("g", .program)
        goal.reviewEvery = Written(.days(7), at: goal.note.source)
        goal.start = Written(asOf - 60, at: goal.note.source)
        var session = try session("s", .pair, day: -33)
        session.progress = [ProgressEntry(goal: goal.id, day: asOf - 33, value: 6, source: session.note.source)]
        let pair = try pair(goals: [goal], sessions: [session])
        #expect(clear(pair, .pair).pairs[0].figures[0].reason == .noUpdate(days: 33))
        #expect(clear(pair, .program).pairs[0].figures[0].reason == .noUpdate(days: 14))
    }

    // MARK: What is told of closed notes

    @Test func openPartsOfClosedNotesAreTold() throws {
        var first = try session("a", .pair, day: -30)
        var second = try session("b", .pair, day: -10)
        let open = Source(file: second.note.path, line: 6, column: 1, visibility: .program)
        first.wins = [SessionItem(words: "Zebra", source: open)]
        second.wins = [
            SessionItem(words: "Apple", source: open), SessionItem(words: "Quiet", source: second.note.source),
        ]
        second.note.body = Body(
            text: "Closed\n## Wins (program)\n- Apple\n## Talk\nclosed too\n## Learned (program)\nOpen [x](a.pdf)\n",
            firstLine: 5,
            stretches: [
                .init(firstLine: 5, visibility: .pair), .init(firstLine: 6, visibility: .program),
                .init(firstLine: 8, visibility: .pair), .init(firstLine: 10, visibility: .program),
            ])
        second.note.links = ["a.pdf": .attachment(path: "a.pdf"), "b.pdf": .attachment(path: "b.pdf")]
        var goal = try goal("g", .pair)
        var milestone = Milestone(id: try slug("m"), title: "Step", state: .open, source: open)
        milestone.due = asOf - 3
        goal.milestones = [milestone]
        let whole = try pair(goals: [goal], sessions: [first, second])

        let program = try #require(clear(whole, .program).pairs.first)
        #expect(program.exposedWins.map(\.words) == ["Apple", "Zebra"])
        #expect(program.exposedWins.allSatisfy { $0.day == nil })
        #expect(program.exposedMilestones.map(\.status) == [.late])
        #expect(program.exposedMilestones.map(\.milestone.source.file) == [""])
        #expect(program.exposedSections.map(\.body.text) == ["## Learned (program)\nOpen [x](a.pdf)\n"])
        #expect(program.exposedSections.map { $0.body.firstLine } == [1])
        #expect(program.exposedSections.map { Array($0.links.keys) } == [["a.pdf"]])

        let coordinator = try #require(clear(whole, .coordinator).pairs.first)
        #expect(coordinator.exposedWins.map(\.words) == ["Zebra", "Apple"])
        #expect(coordinator.exposedWins.map(\.day) == [asOf - 30, asOf - 10])
        #expect(clear(whole, .pair).pairs[0].exposedWins.isEmpty)
    }

    @Test func aSessionToComeTellsNothing() throws {
        var session = try session("s", .program, day: 5)
        session.writtenStatus = Written(.held, at: session.note.source)
        session.wins = [SessionItem(words: "Later", source: session.note.source)]
        session.note.body.text = "Later"
        let cleared = try #require(clear(try pair(sessions: [session]), .coordinator).pairs.first)
        #expect(cleared.pair.sessions.map { $0.status(asOf: asOf) } == [.planned])
        #expect(cleared.sessionDays?.map(\.status) == [.planned])
        #expect(!everything(in: cleared).contains("Later"))
    }

    // MARK: People

    private func contact(consent: Bool) throws -> Person {
        var person = Person(id: try slug("carol"), note: note("people/carol.md", .public), name: "Carol Smith")
        person.roles = [.contact]
        person.consent = consent
        return person
    }

    private func introducing(_ names: [(name: String, person: String?)]) throws -> Pair {
        var session = try session("s", .public, day: -3)
        session.note.body.text =
            "## Introductions\n" + names.map { "- @grace → \($0.name) (offered 2026-01-01)" }.joined(separator: "\n")
            + "\n\nCarol Smithson and Carol Smith were there.\n"
        for (index, name) in names.enumerated() {
            var introduction = Introduction(
                name: name.name,
                source: Source(file: session.note.path, line: 6 + index, column: 1, visibility: .public))
            introduction.person = try name.person.map(slug)
            session.introductions.append(introduction)
        }
        session.wins = [SessionItem(words: "Met Carol Smith", source: session.note.source)]
        return try pair(.public, sessions: [session])
    }

    @Test(arguments: [Audience.coordinator, .program, .public])
    func aContactIsNamedOnlyWithConsent(audience: Audience) throws {
        let pair = try introducing([("Carol Smith", "carol"), ("Dora", nil)])
        let without = clear(pair, audience, people: [try contact(consent: false)])
        #expect(without.people.isEmpty)
        #expect(without.names.isEmpty || without.names.values.allSatisfy { !$0.contains("Carol") })
        #expect(without.pairs[0].pair.sessions[0].introductions.map(\.name) == ["a contact", "contact 2"])
        let text = everything(in: without)
        #expect(!text.replacing("Carol Smithson", with: "").contains("Carol"))
        #expect(!text.contains("carol"))
        #expect(!text.contains("Dora"))

        let with = clear(pair, audience, people: [try contact(consent: true)])
        #expect(with.people.map(\.name) == ["Carol Smith"])
        #expect(with.pairs[0].pair.sessions[0].introductions.map(\.name) == ["Carol Smith", "a contact"])
        #expect(with.pairs[0].pair.sessions[0].wins.map(\.words) == ["Met Carol Smith"])
    }

    @Test(arguments: [Audience.coordinator, .program, .public])
    func aContactIsNotNamedInGoalsAndAgreements(audience: Audience) throws {
        var pair = try introducing([("Carol Smith", "carol"), ("Dora Maar", nil)])
        var open = try goal("open", .public)
        let words = "Ask Carol Smith, then Dora Maar"
        open.title = Written(words, at: open.note.source)
        open.specific = Written(words, at: open.note.source)
        open.measure = Written(.milestones, at: open.note.source)
        open.achievable = Written(Achievable(evidence: words, resources: words), at: open.note.source)
        open.relevant = Written(Relevant(why: words, focus: words), at: open.note.source)
        open.pauses = [Pause(from: asOf - 9, to: asOf - 8, why: words, source: open.note.source)]
        open.statedProgress = Written(words, at: open.note.source)
        open.scale = [1: words]
        open.note.body.text = words
        var entry = ProgressEntry(goal: open.id, day: asOf - 3, value: 1, source: open.note.source)
        entry.note = words
        open.updates = [entry]
        var revision = Revision(day: asOf - 2, field: "specific", source: open.note.source)
        revision.from = words
        revision.to = words
        revision.why = words
        open.revisions = [revision]
        var step = Milestone(
            id: try slug("ask-carol-smith-then-dora-maar"), title: words, state: .done, source: open.note.source)
        step.done = asOf - 20
        open.milestones = [step]
        open.checklist = [
            ChecklistItem(title: words, state: .open, done: nil, isLeaf: true, source: open.note.source)
        ]
        var closed = try goal("closed", .pair)
        closed.milestones = [step]
        closed.note.body = Body(
            text: "## Why\n" + words, firstLine: 5, stretches: [Body.Stretch(firstLine: 5, visibility: .public)])
        pair.goals = [closed, open]
        pair.sessions[0].progress = [entry]
        pair.agreement.note.body.text = words
        pair.agreement.endedReason = words
        pair.agreement.focus = [Written(words, at: pair.agreement.note.source)]
        pair.agreement.sections = [AgreementSection(kind: .hopes, text: words, source: pair.agreement.note.source)]
        let cleared = clear(pair, audience, people: [try contact(consent: false)])
        #expect(cleared.pairs[0].pair.goals.map(\.title?.value) == ["Ask a contact, then contact 2"])
        #expect(cleared.pairs[0].exposedMilestones.count == 1 && cleared.pairs[0].exposedSections.count == 1)
        let text = everything(in: cleared).replacing("Carol Smithson", with: "")
        #expect(!text.lowercased().contains("carol"))
        #expect(!text.lowercased().contains("maar"))
    }

    @Test func insideThePairContactsAreNamed() throws {
        let pair = try introducing([("Carol Smith", "carol"), ("Dora", nil)])
        let inside = clear(pair, .pair, people: [try contact(consent: false)])
        #expect(inside.names.values.contains("Carol Smith"))
        #expect(inside.pairs[0].pair.sessions[0].introductions.map(\.name) == ["Carol Smith", "Dora"])
        let other = clear(try self.pair(), .pair, people: [try contact(consent: false)])
        #expect(!other.names.values.contains("Carol Smith"))
        #expect(other.people.isEmpty)
    }

    @Test func whoIsNamedWhere() throws {
        let people = [
            Person(id: try slug("ada"), note: note("people/ada.md", .pair), name: "Ada L."),
            Person(id: try slug("grace"), note: note("people/grace.md", .public), name: "Grace H."),
            Person(id: try slug("zoe"), note: note("people/zoe.md", .pair), name: "Zoe"),
        ]
        let pair = try pair(.public)
        #expect(clear(pair, .pair, people: people).names.values.sorted() == ["Ada L.", "Grace H."])
        #expect(clear(pair, .pair, people: people).people.map(\.name) == ["Ada L.", "Grace H."])
        #expect(clear(pair, .program, people: people).names.values.sorted() == ["Ada L.", "Grace H."])
        #expect(clear(pair, .program, people: people).people.map(\.name) == ["Grace H."])
        #expect(clear(pair, .public, people: people).names.values.sorted() == ["Grace H."])
    }

    // MARK: The pulse

    @Test func onlyCompleteRoundsAreShown() throws {
        func pulse(_ by: String, _ day: String) throws -> Pulse {
            let date = try #require(CalendarDay(day))
            var pulse = Pulse(
                note: note("pairs/p/pulse/\(day)-\(by).md", .pair), by: try person(by),
                date: Written(date, at: note("\(day)-\(by)", .pair).source))
            pulse.concern = .talk
            pulse.answers = [.heard: 4]
            return pulse
        }
        let last = asOf.parts
        let pair = try pair(pulses: [
            pulse("ada", "2026-01-03"), pulse("grace", "2026-01-30"), pulse("ada", "2026-02-01"),
            pulse("ada", "2026-0\(last.month)-01"),
            Pulse(
                note: note("later", .pair), by: person("grace"),
                date: Written(asOf + 1, at: note("later", .pair).source)),
        ])
        let shown = clear(pair, .pair).pairs[0].pair.pulses
        #expect(shown.map(\.date.value.description) == ["2026-01-03", "2026-01-30"])
        #expect(shown.allSatisfy { $0.concern == nil })
        #expect(clear(pair, .coordinator).pairs[0].pair.pulses.isEmpty)
    }

    // MARK: Links

    @Test(
        arguments: [
            ("see [a](b.pdf)", "b.pdf", true), ("see [a](ab.pdf)", "b.pdf", false), ("[a](b.pdf2)", "b.pdf", false),
            ("[a](<b.pdf> \"t\")", "b.pdf", true), ("[a]: b.pdf", "b.pdf", true), ("[[x]]", "[[x]]", true),
            ("[[x|words]]", "[[x]]", true), ("[[xy]]", "[[x]]", false), ("", "b.pdf", false), ("", "", false),
        ])
    func destinations(text: String, destination: String, isThere: Bool) {
        #expect(text.destinations(among: [destination]).contains(destination) == isThere)
    }
}
