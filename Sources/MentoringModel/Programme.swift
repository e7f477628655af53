/// Everything a content folder says, sorted by id.
package struct Programme: Equatable, Sendable {
    package var settings: ProgrammeSettings
    package var people: [Person]
    package var resources: [Resource]
    package var pairs: [Pair]

    package init(settings: ProgrammeSettings, people: [Person], resources: [Resource], pairs: [Pair]) {
        self.settings = settings
        self.people = people
        self.resources = resources
        self.pairs = pairs
    }
}

/// The programme, and the site's settings: `program.md`. All of it may be missing.
package struct ProgrammeSettings: Equatable, Sendable {
    /// `nil` when there is no `program.md`.
    package var note: Note?
    package var name: String?
    package var start: Written<CalendarDay>?
    package var end: Written<CalendarDay>?
    package var cohort: String?
    /// The cadence of pairs that name none.
    package var cadence: Written<Span>?
    /// The session length, in minutes, of pairs that name none.
    package var sessionLength: Written<Double>?
    package var reviewEvery: Written<Span>?
    /// Whom a bare build is for.
    package var audience: Audience?
    package var baseURL: String?
    /// A BCP 47 tag, such as `en`.
    package var language: String?
    /// Who to turn to in a conflict: an id, or words.
    package var contact: PersonReference?
    /// The vocabulary of skills, as written; empty when any word will do.
    package var skills: [String]
    /// Figures over fewer people than this are withheld in public builds.
    package var suppressBelow: Int
    package var thresholds: Thresholds
    /// Words and phrases that pages may say although only closed notes say them; for the leak check of a build.
    package var openWords: [String]
    package var theme: Theme
    /// Names of one's own for the sections of notes, by their canonical name in lower case.
    package var sectionNames: [String: [String]]

    package init(note: Note? = nil) {
        self.note = note
        skills = []
        suppressBelow = 5
        thresholds = Thresholds()
        openWords = []
        theme = Theme()
        sectionNames = [:]
    }
}

/// Where one health ends and the next begins; see docs/figures.md.
package struct Thresholds: Hashable, Sendable {
    /// A gap above this share is `behind`.
    package var behind = 0.25
    /// A gap above this share is `at_risk`.
    package var atRisk = 0.10
    /// A gap below minus this share is `ahead`.
    package var ahead = 0.10
    /// A needed pace above this many times the planned one is `at_risk`.
    package var neededPace = 1.5
    /// A milestone late by more than this many days is `at_risk`.
    package var milestoneLate = 7
    /// In a window longer than 60 days, fewer elapsed days than this are too early to judge.
    package var tooEarlyDays = 14
    /// An elapsed share of the window below this is too early to judge.
    package var tooEarlyShare = 0.10

    package init() {}
}
