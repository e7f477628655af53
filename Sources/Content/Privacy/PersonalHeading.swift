/// `(personal)` behind a heading of an open note, which says who may read what is below it.
enum PersonalHeading {
    /// The words in brackets at the end that say so; none of `Goals (personal)`, which are a kind of goals.
    static func mark(behind text: String) -> String? {
        guard text.utf8.last == UInt8(ascii: ")") else { return nil }
        let skeleton = MarkSkeleton(text)
        guard let said = skeleton.brackets.first(where: { $0.isLast && words.contains($0.inside) }) else { return nil }
        let before = skeleton.text.prefix { $0 != "(" }.split { !$0.isLetter }.last.map(String.init) ?? ""
        return kinds.contains(before) ? nil : said.inside
    }

    private static let words: Set = ["personal", "personlich", "very personal", "sehr personlich", "strictly personal"]

    /// What is personal without being a secret.
    private static let kinds: Set = [
        "goal", "goals", "ziel", "ziele", "growth", "development", "entwicklung", "wachstum", "project", "projects",
        "projekt", "projekte", "brand", "website", "values", "werte", "skills", "finance", "finances", "coach",
        "trainer",
    ]
}
