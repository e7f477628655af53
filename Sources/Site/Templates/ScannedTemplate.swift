/// A template whose tags were read before the template library sees it.
///
/// The library renders an unknown name as nothing and tells no lines. So each name that is looked up is
/// rewritten to carry where it stands and how it is used; `Lookup` reads that back.
struct ScannedTemplate {
    /// Another template that this one takes in, by name.
    struct Reference {
        var name: String
        var line: Int
        /// The blocks that are handed to it, with their lines.
        var blocks: [(name: String, line: Int)]
    }

    var path: String
    /// The text for the library: with the content type in front, names rewritten and no partial indented.
    var text: String
    var references: [Reference]
    /// Names of the blocks that a template which takes this one in may fill.
    var blocks: Set<String>
    /// Keys of the words that it asks for.
    var keys: Set<String>

    /// Scans the template with this number in the order of all templates.
    init(path: String, number: Int, text: String, texts: [String: String]) throws(TemplateProblem) {
        self.path = path
        var scanner = TemplateScanner(path: path, number: number, text: text, texts: texts)
        try scanner.run()
        self.text = "{{% CONTENT_TYPE:\(BytewiseMarkup.name)}}\n" + String(decoding: scanner.output, as: UTF8.self)
        references = scanner.references
        blocks = scanner.blocks
        keys = scanner.keys
    }
}

/// How and where a template uses a name: `title*t3_12` is the text `title` in line 12 of the template number 3.
struct Lookup {
    enum Use: Character {
        /// `{{title}}`: escaped text.
        case text = "t"
        /// `{{{body}}}`: markup, as it is.
        case markup = "m"
        /// `{{#wins}}` or `{{^wins}}`: what decides whether and how often a part is shown.
        case section = "s"
    }

    var name: String
    var use: Use
    var template: Int
    var line: Int

    init(name: String, use: Use, template: Int, line: Int) {
        self.name = name
        self.use = use
        self.template = template
        self.line = line
    }

    /// Reads a rewritten name; `nil` for any other.
    init?(rewritten: String) {
        let parts = rewritten.split(separator: "*", maxSplits: 1)
        guard parts.count == 2, let use = parts[1].first.flatMap(Use.init(rawValue:)) else { return nil }
        let numbers = parts[1].dropFirst().split(separator: "_")
        guard numbers.count == 2, let template = Int(numbers[0]), let line = Int(numbers[1]) else { return nil }
        self.init(name: String(parts[0]), use: use, template: template, line: line)
    }

    var rewritten: String { "\(name)*\(use.rawValue)\(template)_\(line)" }
}
