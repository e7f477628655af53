package import MentoringModel

extension SiteLanguage {
    /// Everything that the site says in this language.
    package var words: any Language {
        switch self {
        case .english: English()
        case .german: German()
        }
    }
}
