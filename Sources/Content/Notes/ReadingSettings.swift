import MentoringModel

/// What program.md says about how the other notes are read. It is known before any of them is.
struct ReadingSettings: Equatable, Sendable {
    /// Names of one's own for the sections of notes, by their canonical name in lower case: `actions` → `Hausaufgaben`.
    var sectionNames: [String: [String]] = [:]
    /// The language of the site, whose names of sections count beside the English ones.
    var language: SiteLanguage?

    /// The names of sections by which notes are read, put together once for all of them.
    private(set) var names = ReadingSettings.standardNames
    private static let standardNames = SectionNames()

    /// The names follow from the settings and the language.
    static func == (left: ReadingSettings, right: ReadingSettings) -> Bool {
        left.sectionNames == right.sectionNames && left.language == right.language
    }

    init() {}

    init(_ settings: ProgrammeSettings) {
        sectionNames = settings.sectionNames
        language = settings.language.flatMap { SiteLanguage(tag: $0) }
        var own: [SectionName: [String]] = [:]
        for (section, names) in sectionNames {
            if let section = SectionName(rawValue: section) { own[section] = names }
        }
        names = SectionNames(language: language, own: own)
    }
}
