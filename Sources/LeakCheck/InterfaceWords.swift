/// The words that the program puts on pages by itself.
package struct InterfaceWords: Sendable {
    /// The texts themselves, one a line where they do not belong together.
    let texts: [String]
    /// The hashes of their words.
    let words: Set<UInt64>
    /// In every language, what stands above the reasons in a note that the program wrote.
    let whyEach: [String]
    /// What the program calls one of a unit.
    let singular: @Sendable (String) -> String

    package init(texts: [String], whyEach: [String], singular: @escaping @Sendable (String) -> String) {
        self.texts = texts
        words = Set(texts.flatMap { WordList.words(of: $0, []).map(\.hash) })
        self.whyEach = whyEach
        self.singular = singular
    }
}
