/// What stands in the body of a note beside its own words.
package protocol NoteWords {
    /// What a callout without a title is called.
    ///
    /// - Parameter kind: The name of its kind, as written: `tip`, `WARNING`.
    func titleOfCallout(_ kind: String) -> String
    var footnotes: String { get }
    func footnote(_ number: Int) -> String
    /// What leads from a footnote to the place that refers to it, from 1.
    func backFromFootnote(_ number: Int, to place: Int) -> String
    /// A table without a sentence in front of it.
    var tableOfNote: String { get }
}
