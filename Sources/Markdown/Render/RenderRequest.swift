/// How a body becomes HTML: what is left out, and where its links lead.
package struct RenderRequest {
    /// What becomes of a link or picture.
    package enum Destination: Hashable {
        /// Leads there: relative to the page, or an address outside.
        case address(String)
        /// The words stay, the link goes.
        case words
    }

    /// The level of the page's heading above the body. The body's highest headings come right below it, and none is more
    /// than a level below the one that it belongs to; levels end at 6.
    package var levelAbove = 2
    /// Whether each block says that its direction is that of its words.
    package var hasDirection = true
    /// Lines (of the file) of list items that the page shows in a way of its own: they are left out here with all that is
    /// below them, and headings below which nothing else stood.
    package var shownItemLines: Set<Int> = []
    /// Lines (of the file) of names above such items, which go when nothing else stands below them.
    package var nameLines: Set<Int> = []
    /// Lines (of the file) of headings that are left out alone, without their section: the title.
    package var omittedHeadingLines: Set<Int> = []
    /// Prefix of the ids that headings get, so that two bodies on a page do not collide.
    package var anchorPrefix = ""
    /// Where a link leads: called with the destination as written, `[[id]]` for a wiki link.
    package var link: (String) -> Destination = { _ in .words }
    /// What a wiki link without words of its own is called: called with its destination, `[[id]]`; `nil` leaves the id. Where
    /// the link leads nowhere it stands alone.
    package var title: (String) -> String? = { _ in nil }
    /// Where a picture lies: called with its destination; `.words` shows its alternative text.
    package var picture: (String) -> Destination = { _ in .words }
    /// What stands for `@id` at the start of a list item: the person's name, and the address of their page.
    package var person: (String) -> (name: String, address: String?)? = { _ in nil }
    /// What stands for a day in the brackets of a checklist item: called with `2026-03-20`; `nil` leaves it as it is.
    package var day: (String) -> String? = { _ in nil }

    /// What is said beside the note's own words.
    package var words = RenderWords()

    package init() {}
}

/// Words of ours in a body, in the language of the page.
package struct RenderWords: Sendable {
    /// What a callout without a title is called, by the name of its kind as written.
    package var titleOfCallout: @Sendable (String) -> String = {
        $0.prefix(1).uppercased() + $0.dropFirst().lowercased()
    }
    package var footnotes = "Footnotes"
    /// Called with the number of a footnote, and that of the place that refers to it.
    package var backToText: @Sendable (Int, Int) -> String = { number, _ in "Back from footnote \(number)" }
    package var footnote: @Sendable (Int) -> String = { "Footnote \($0)" }
    package var table = "Table"

    package init() {}
}
