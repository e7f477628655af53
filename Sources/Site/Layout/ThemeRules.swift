import MentoringModel

extension Theme {
    /// What the theme adds to the site's style sheet: its colours for light and dark paper. Empty where it has none.
    ///
    /// Only for screens: paper from a printer has the sheet's own colours.
    var rules: String {
        let light = Theme.tokens(accent, blaze)
        guard !light.isEmpty else { return "" }
        return "@media screen{:root{\(light)}}\n"
            + "@media screen and (prefers-color-scheme: dark){:root{\(Theme.tokens(darkAccent, darkBlaze))}}\n"
    }

    private static func tokens(_ accent: ThemeColour?, _ blaze: ThemeColour?) -> String {
        var tokens: [String] = []
        if let accent { tokens += ["--accent: \(accent)", "--link: \(accent)"] }
        if let blaze { tokens.append("--blaze: \(blaze)") }
        return tokens.joined(separator: ";")
    }
}
