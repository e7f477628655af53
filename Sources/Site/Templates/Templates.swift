package import MentoringModel
import Mustache

/// The templates of a site: those compiled in, each of which a folder of the user's may replace.
package struct Templates: Sendable {
    let library: MustacheLibrary
    /// The language of the words in them.
    let words: any Language
    /// Paths by number, as `Lookup` has them.
    let paths: [String]
    /// The keys of the words that they ask for.
    let keys: Set<String>
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
        try self.init(texts: texts, own: own, words: words)
    }

    init(texts: [String: String], own: Set<String>, words: any Language = English()) throws {
        self.words = words
        let wordTexts = words.texts
        BytewiseMarkup.register()
        let paths = texts.keys.filter { $0.hasSuffix(Templates.suffix) }.sorted()
        var problems: [TemplateProblem] = []
        var scanned: [String: ScannedTemplate] = [:]
        for (number, path) in paths.enumerated() {
            var text = texts[path] ?? ""
            // A template that is taken in within a line must not bring a line break along.
            if text.hasSuffix("\n") { text.removeLast() }
            do throws(TemplateProblem) {
                scanned[Templates.name(of: path)] = try ScannedTemplate(
                    path: path, number: number, text: text, texts: wordTexts)
            } catch {
                problems.append(error)
            }
        }
        problems += TemplateReferences(scanned).problems
        let used = Set(scanned.values.flatMap { $0.references.map(\.name) })
        for path in texts.keys where !own.contains(path) && !used.contains(Templates.name(of: path)) {
            problems.append(
                TemplateProblem(template: path, line: 1, message: "nothing uses this file; is its name right?"))
        }
        guard problems.isEmpty else { throw TemplateProblems(problems) }
        var library = MustacheLibrary()
        for (name, template) in scanned.sorted(by: { $0.key < $1.key }) {
            do {
                try library.register(template.text, named: name)
            } catch {
                let parserError = error as? MustacheTemplate.ParserError
                // The pragma in front takes a line of its own.
                let line = max(1, (parserError?.context.lineNumber ?? 2) - 1)
                problems.append(
                    TemplateProblem(template: template.path, line: line, message: "the template cannot be read"))
            }
        }
        guard problems.isEmpty else { throw TemplateProblems(problems) }
        self.library = library
        self.paths = paths
        keys = Set(scanned.values.flatMap(\.keys))
        assets = Dictionary(
            uniqueKeysWithValues: texts.filter { !$0.key.hasSuffix(Templates.suffix) }.map { path, text in
                (path, path.hasSuffix(".css") ? StyleSheet(compacting: text).text : text)
            })
    }

    /// Renders a page. A name that nothing knows is an error, which says in which template and line it stands.
    package func render(_ name: String, _ model: ViewModel) throws -> String {
        guard let template = library.getTemplate(named: name) else {
            throw TemplateProblems([
                TemplateProblem(template: name + Templates.suffix, line: 1, message: "no such template")
            ])
        }
        let outermost = OutermostModel(model)
        let text = template.render(outermost, library: library)
        guard outermost.unknown.isEmpty else { throw TemplateProblems(Set(outermost.unknown.map(problem))) }
        return text
    }

    private func problem(_ lookup: Lookup) -> TemplateProblem {
        let message =
            switch lookup.use {
            case .text: "there is no text named `\(lookup.name)` here"
            case .markup: "there is no markup named `\(lookup.name)` here; text takes two braces"
            case .section: "there is nothing named `\(lookup.name)` here"
            }
        let path = paths.indices.contains(lookup.template) ? paths[lookup.template] : ""
        return TemplateProblem(template: path, line: lookup.line, message: message)
    }

    static let suffix = ".mustache"

    /// The name by which templates take each other in: the path without its ending.
    static func name(of path: String) -> String {
        path.hasSuffix(suffix) ? String(path.dropLast(suffix.count)) : path
    }
}
