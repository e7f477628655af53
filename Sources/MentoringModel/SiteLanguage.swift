/// A language in which the site can be made.
package enum SiteLanguage: String, CaseIterable, Sendable {
    case english = "en"
    case german = "de"

    /// The language of a tag as `program.md` has it, whatever its region: `en`, `en-GB`, `EN_us`. `nil` for one that the
    /// site does not speak.
    package init?(tag: String) {
        let primary = tag.prefix { $0 != "-" && $0 != "_" }
        guard let language = SiteLanguage(rawValue: primary.lowercased()) else { return nil }
        self = language
    }

    /// Whether `3/4` is the third of April to those who speak it.
    package var isDayFirst: Bool {
        switch self {
        case .english: false
        case .german: true
        }
    }

    /// What it is called in English.
    package var name: String {
        switch self {
        case .english: "English"
        case .german: "German"
        }
    }
}

extension ProgrammeSettings {
    /// The language of the site: as written, else English.
    package var siteLanguage: SiteLanguage { language.flatMap(SiteLanguage.init(tag:)) ?? .english }
}
