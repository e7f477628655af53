package import Figures
package import MentoringModel

/// What one audience may see on one day: a smaller programme and the figures that came through with it.
///
/// Made once, by `ClearanceComputation`; pages, feeds and exports are made from it and ask about visibility no more.
package struct VisibleProgramme: Equatable, Sendable {
    package var audience: Audience
    package var asOf: CalendarDay
    /// Settings, people and resources that may be read. Its pairs are in `pairs`.
    package var settings: ProgrammeSettings
    package var people: [Person]
    package var resources: [Resource]
    /// Every pair this audience is told of, sorted by id.
    package var pairs: [VisiblePair]
    /// What the name of a person is here, by id; a person without one is called by the words of the note.
    package var names: [Slug: String]
    /// The figures of the programme, small groups withheld; none in a pair's own build.
    package var programmeFigures: [Figure]
    /// How often each letter of SMART is not met; empty where that is not told.
    package var missingLetters: [MissingLetter]
    /// Mentees and capacity of each mentor; empty where that is not told.
    package var loads: [MentorLoad]
    /// Skills that somebody who may be read of seeks, and nobody who may be read of offers.
    package var unmetSkills: [UnmetSkill]
    /// How many goals and sessions the folder holds that this build does not show.
    package var withheldGoals: Int
    package var withheldSessions: Int

    package init(audience: Audience, asOf: CalendarDay, settings: ProgrammeSettings) {
        self.audience = audience
        self.asOf = asOf
        self.settings = settings
        people = []
        resources = []
        pairs = []
        names = [:]
        programmeFigures = []
        missingLetters = []
        loads = []
        unmetSkills = []
        withheldGoals = 0
        withheldSessions = 0
    }
}

extension VisibleProgramme {
    package func name(of person: PersonReference) -> String { names[person.id] ?? person.words }
}

/// What one audience may see of a pair.
package struct VisiblePair: Equatable, Sendable {
    /// Goals and sessions that may be read. The agreement is cut to people and status where it may not be.
    package var pair: Pair
    package var isAgreementOpen: Bool
    /// Of `pair.goals`, in the same order; what rests on closed notes is out of the workings.
    package var figures: [GoalFigures]
    /// The pair's own figures, ledger and signals, as far as this audience is told of them; `nil` for those who are told
    /// of none.
    package var pairFigures: PairFigures?
    /// The promises of `pair.sessions`, followed through all sessions; one that turns up in a session that may not be read
    /// is left out, since what became of it is not known here.
    package var promises: [PromiseFigures]
    /// The day and status of every session, also of those that may not be read; `nil` where even that is not told.
    package var sessionDays: [SessionDay]?
    /// Those of `pair.sessions` that lie outside the pairing.
    package var sessionsOutside: Set<Slug>
    /// How many goals have which health, also of those that may not be read; `nil` where even that is not told.
    package var goalsByHealth: [Health: Int]?
    /// Open wins of closed sessions, without a place or a day that would give the session away.
    package var exposedWins: [ExposedItem]
    /// Open milestones of closed goals.
    package var exposedMilestones: [MilestoneFigures]
    /// Any other open section of a closed note.
    package var exposedSections: [ExposedSection]

    package init(pair: Pair, isAgreementOpen: Bool) {
        self.pair = pair
        self.isAgreementOpen = isAgreementOpen
        figures = []
        promises = []
        sessionsOutside = []
        exposedWins = []
        exposedMilestones = []
        exposedSections = []
    }
}

package struct SessionDay: Hashable, Sendable {
    package var day: CalendarDay
    package var status: Session.Status
    /// Whether it lies in the pairing; a session that does not is in no figure.
    package var isInside = true

    package init(day: CalendarDay, status: Session.Status, isInside: Bool = true) {
        self.day = day
        self.status = status
        self.isInside = isInside
    }
}

extension VisiblePair {
    /// The day and status of every session that this audience is told of.
    package func days(asOf: CalendarDay) -> [SessionDay] {
        sessionDays
            ?? pair.sessions.map {
                SessionDay(
                    day: $0.day, status: $0.status(asOf: asOf), isInside: !sessionsOutside.contains($0.id))
            }
    }

    /// The sessions that took place up to a day inside the pairing, as far as they can be read.
    package func held(asOf: CalendarDay) -> [Session] {
        pair.sessions.held(asOf: asOf).filter { !sessionsOutside.contains($0.id) }
    }
}

package struct ExposedItem: Hashable, Sendable {
    package var words: String
    package var who: PersonReference?
    /// The item's own day, or the session's where session days are told.
    package var day: CalendarDay?

    package init(words: String, who: PersonReference? = nil, day: CalendarDay? = nil) {
        self.words = words
        self.who = who
        self.day = day
    }
}

package struct ExposedSection: Hashable, Sendable {
    /// The section with its heading, all else cut away.
    package var body: Body
    package var links: [String: LinkTarget]
}
