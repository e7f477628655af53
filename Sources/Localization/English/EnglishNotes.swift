extension English: NoteWords {
    func titleOfCallout(_ kind: String) -> String {
        let name = kind.lowercased()
        switch name {
        case "faq", "tldr": return name == "faq" ? "FAQ" : "In short"
        default: return name.prefix(1).uppercased() + name.dropFirst()
        }
    }
    var footnotes: String { "Footnotes" }
    func footnote(_ number: Int) -> String { "Footnote \(number)" }
    func backFromFootnote(_ number: Int, to place: Int) -> String {
        place == 1
            ? "Back from footnote \(number) to the text"
            : "Back from footnote \(number) to its place \(place) in the text"
    }
    var tableOfNote: String { "Table" }
}
