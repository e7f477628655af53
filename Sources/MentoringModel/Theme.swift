/// How a programme wants its site to look: `theme:` in `program.md`. All of it may be missing.
package struct Theme: Hashable, Sendable {
    /// What the site calls itself, in place of the programme's name.
    package var name: String?
    /// Path of the picture in the header, below the content folder.
    package var logo: Written<String>?
    /// The colour of links and of the mark, for light paper.
    package var accent: ThemeColour?
    /// The colour in the middle of the mark and of targets in charts, for light paper.
    package var blaze: ThemeColour?

    package init() {}

    /// The contrast that words need on their ground: WCAG 2.2, success criterion 1.4.3.
    package static let leastContrast = 4.5
}

/// What words stand on: the grounds of one of the two colour schemes of `Templates/style.css`.
package struct ThemeGrounds: Hashable, Sendable {
    /// The page.
    package var paper: ThemeColour
    /// Cards and the header.
    package var surface: ThemeColour
    /// Code and quiet boxes.
    package var sunken: ThemeColour

    package static let light = ThemeGrounds(
        paper: ThemeColour(red: 0xFA, green: 0xF7, blue: 0xF1),
        surface: ThemeColour(red: 0xFF, green: 0xFF, blue: 0xFF),
        sunken: ThemeColour(red: 0xF1, green: 0xEC, blue: 0xE2))
    package static let dark = ThemeGrounds(
        paper: ThemeColour(red: 0x17, green: 0x16, blue: 0x13),
        surface: ThemeColour(red: 0x20, green: 0x1E, blue: 0x1A),
        sunken: ThemeColour(red: 0x2A, green: 0x27, blue: 0x21))

    /// Where the accent stands as the colour of words: links are everywhere.
    package var ofAccent: [ThemeColour] { [paper, surface, sunken] }
    /// Where the blaze stands as the colour of words: charts have the surface below them.
    package var ofBlaze: [ThemeColour] { [surface] }
}

extension Theme {
    /// The accent for dark paper: the same colour, lightened until links can be read.
    package var darkAccent: ThemeColour? {
        accent?.lightened(until: Theme.leastContrast, on: ThemeGrounds.dark.ofAccent)
    }

    /// The blaze for dark paper.
    package var darkBlaze: ThemeColour? {
        blaze?.lightened(until: Theme.leastContrast, on: ThemeGrounds.dark.ofBlaze)
    }
}
