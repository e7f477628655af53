/// Tables, callouts and footnotes, open and closed, as they may stand in any kind of note.
enum CanaryMarkup {
    /// - Parameters:
    ///   - what: A note of which kind it is, which makes the names of the places its own.
    ///   - open: Who may read what has no mark.
    ///   - pair: Who may read what is marked `(pair)`.
    static func lines(of what: String, open: String, pair: String) -> String {
        """

        ## Markup
        | ‹head of a table of \(what): \(open)› | Words |
        | --- | --- |
        | ‹cell of a table of \(what): \(open)› | a footnote[^open] and a closed one[^closed] |

        > [!tip] ‹title of a callout of \(what): \(open)›
        > ‹words of a callout of \(what): \(open)›
        > ### ‹heading in a callout of \(what): \(pair)› (pair)
        > > [!note]- ‹title of a callout below a mark of \(what): \(pair)›
        > > ‹words of a callout below a mark of \(what): \(pair)›[^only]

        ## ‹heading above closed markup of \(what): nobody› (private)
        | ‹head of a closed table of \(what): nobody› | Words |
        | --- | --- |
        | ‹cell of a closed table of \(what): nobody› | a footnote[^never] |

        > [!warning]+ ‹title of a closed callout of \(what): nobody›
        > ==‹highlighted words of \(what): nobody›== ~~‹struck words of \(what): nobody›~~
        > https://‹=address of \(what): nobody›.example

        [^closed]: ‹footnote below a closed heading of \(what): nobody›

        ## Footnotes
        [^open]: ‹footnote of open places of \(what): \(open)›
        [^only]: ‹footnote of places of \(what) that are closed: \(pair)›
        [^never]: ‹footnote of private places of \(what): nobody›
        """
    }
}
