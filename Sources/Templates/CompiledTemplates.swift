/// Templates that were read, checked, and compiled to one program.
package struct CompiledTemplates: Sendable {
    let program: TemplateProgram
    /// The numbers of templates, by name.
    private let numbers: [String: Int]
    /// The keys of the words that they ask for.
    let keys: Set<String>

    /// Compiles those of the files that are templates.
    ///
    /// - Parameters:
    ///   - own: The paths of files that are used whether or not a template takes them in.
    ///   - words: The words of the interface, by key.
    ///   - pages: What the models of pages offer, by the name of their template.
    /// - Throws: `TemplateProblems` with everything that is wrong with any of them.
    package init(texts: [String: String], own: Set<String>, words: [String: String], pages: [String: Shape]) throws {
        let paths = texts.keys.filter(Self.isTemplate).sorted()
        var problems: [TemplateProblem] = []
        var scanned: [String: ScannedTemplate] = [:]
        for path in paths {
            do throws(TemplateProblem) {
                let template = try ScannedTemplate(
                    path: path, text: Self.withoutLastNewline(texts[path] ?? ""), words: words)
                scanned[Self.name(of: path)] = template
                problems += template.unknown
            } catch {
                problems.append(error)
            }
        }
        problems +=
            TemplateReferences(
                scanned,
                paths: Dictionary(paths.map { (Self.name(of: $0), $0) }, uniquingKeysWith: { first, _ in first })
            ).problems
        let used = Set(scanned.values.flatMap { $0.references.map(\.name) })
        for path in texts.keys where !own.contains(path) && !used.contains(Self.name(of: path)) {
            problems.append(
                TemplateProblem(template: path, line: 1, message: "nothing uses this file; is its name right?"))
        }
        guard problems.isEmpty else { throw TemplateProblems(problems) }
        let names = paths.map(Self.name(of:))
        let numbers = Dictionary(zip(names, names.indices), uniquingKeysWith: { first, _ in first })
        var program = TemplateProgram()
        for (name, path) in zip(names, paths) {
            program.append(scanned[name] ?? ScannedTemplate(), path: path, numbers: numbers)
        }
        var check = ShapeCheck(program)
        for (name, shape) in pages.sorted(by: { $0.key < $1.key }) {
            if let number = numbers[name] { check.run(template: number, shape) }
        }
        guard check.problems.isEmpty else { throw TemplateProblems(check.problems) }
        self.program = program
        self.numbers = numbers
        keys = Set(scanned.values.flatMap(\.keys))
    }

    /// The bytes of a page.
    ///
    /// - Throws: `TemplateProblems` for names that nothing knows, or not as what the template takes them for.
    package func render(_ name: String, _ model: ViewModel, record: LookupRecord? = nil) throws(TemplateProblems)
        -> [UInt8]
    {
        guard let number = numbers[name] else {
            throw TemplateProblems([
                TemplateProblem(template: name + Self.suffix, line: 1, message: "no such template")
            ])
        }
        var renderer = TemplateRenderer(program, model: model, record: record)
        return try renderer.render(from: program.starts[number])
    }

    private static let suffix = ".mustache"

    package static func isTemplate(_ path: String) -> Bool { path.hasSuffix(suffix) }

    /// The name by which templates take each other in: the path without its ending.
    static func name(of path: String) -> String {
        path.hasSuffix(suffix) ? String(path.dropLast(suffix.count)) : path
    }

    /// A template that is taken in within a line must not bring a line break along.
    private static func withoutLastNewline(_ text: String) -> String {
        guard text.utf8.last == UInt8(ascii: "\n") else { return text }
        var bytes = text.utf8.dropLast()
        if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }
}
