import Localization
package import MentoringModel
package import Templates

/// The templates of a site: those compiled in, each of which a folder of the user's may replace.
package struct TemplateSet: Sendable {
    let compiled: CompiledTemplates
    /// The language of the words in them.
    let words: any Language
    /// As they were read, by path.
    private let texts: [String: String]
    /// Files that go into the site beside its pages, such as style sheets, by path below the templates folder.
    package let assets: [String: String]

    /// The templates compiled in, with files of a user's folder in place of those of the same path.
    ///
    /// Throws `TemplateProblems`.
    package init(in language: SiteLanguage = .english, replacing replacements: [(path: String, text: String)] = [])
        throws
    {
        try self.init(in: language.words, replacing: replacements)
    }

    init(in words: any Language, replacing replacements: [(path: String, text: String)] = []) throws {
        var texts: [String: String] = [:]
        for file in EmbeddedTemplates.files { texts[file.path] = file.text }
        let own = Set(texts.keys)
        for file in replacements { texts[file.path] = file.text }
        try self.init(texts: texts, own: own, words: words, pages: PageShapes.all)
    }

    /// - Parameters:
    ///   - own: The paths of files that are used whether or not a template takes them in.
    ///   - pages: What the models of pages offer, by template.
    init(
        texts: [String: String], own: Set<String>, words: any Language = SiteLanguage.english.words,
        pages: [String: Shape] = [:]
    )
        throws
    {
        self.words = words
        self.texts = texts
        compiled = try CompiledTemplates(texts: texts, own: own, words: words.texts, pages: pages)
        assets = Dictionary(
            uniqueKeysWithValues: texts.filter { !CompiledTemplates.isTemplate($0.key) }.map { path, text in
                (path, path.hasSuffix(".css") ? StyleSheet(compacting: text).text : text)
            })
    }

    /// Whether pages come out the same by these as by others.
    func areSame(as others: TemplateSet) -> Bool {
        ObjectIdentifier(type(of: words)) == ObjectIdentifier(type(of: others.words))
            && texts.count == others.texts.count
            && texts.allSatisfy { path, text in others.texts[path]?.utf8.elementsEqual(text.utf8) ?? false }
    }

    /// The bytes of a page. A name that nothing knows is an error, which says in which template and line it stands.
    package func render(_ name: String, _ model: ViewModel, record: LookupRecord? = nil) throws -> [UInt8] {
        try compiled.render(name, model, record: record)
    }
}
