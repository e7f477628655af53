/// The words that the program puts on pages by itself: those of its templates, of its sources, of its formatters, and of
/// Markdown's tags.
enum Interface {
    /// Their hashes.
    static let words = Set(texts.flatMap { WordList.words(of: $0, []).map(\.hash) })

    /// The texts themselves, one a line where they do not belong together.
    static let texts: [String] =
        EmbeddedTemplates.files.map(\.text) + [
            EmbeddedTemplates.words, FormatterWords.texts.joined(separator: "\n"),
            "p em strong code pre blockquote ol ul li hr br img h1 h2 h3 h4 h5 h6 raw html omitted language start src alt",
            "dir auto rtl width",
        ]
}
