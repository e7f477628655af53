import Testing

@testable import Localization
@testable import Site
@testable import Templates

/// `docs/templates.md`: what a person who changes a template needs to know, with the names as they were recorded.
struct TemplateManual {
    private let record: NameRecord
    private let templates: [String: ScannedTemplate]

    init(_ record: NameRecord) throws {
        self.record = record
        var templates: [String: ScannedTemplate] = [:]
        for file in EmbeddedTemplates.files where CompiledTemplates.isTemplate(file.path) {
            templates[CompiledTemplates.name(of: file.path)] = try ScannedTemplate(
                path: file.path, text: file.text, words: English().texts)
        }
        self.templates = templates
    }

    /// Names that stand in a template and that no page was ever asked for: the table would lack their kind.
    var neverAsked: [String] {
        templates.sorted { $0.key < $1.key }.flatMap { name, template in
            let asked = record.asked["\(name).mustache"] ?? [:]
            return template.names.map(\.text).filter { asked[$0] == nil }.sorted().map { "\(name): \($0)" }
        }
    }

    /// Where `PageShapes` says another thing than pages offer.
    var wrongShapes: [String] {
        let all = PageShapes.all.merging(["layout": PageShapes.frame]) { $1 }
        return all.keys.sorted().flatMap { name -> [String] in
            guard let offered = record.offered[name], let declared = all[name] else { return ["\(name): no such page"] }
            return offered.differences(from: declared, at: name)
        } + Set(record.offered.keys).subtracting(all.keys).sorted().map { "\($0): not declared" }
    }

    /// Names that no page offers.
    var unusedNames: [String] {
        var found: Set<String> = []
        var next = Array(record.offered.values)
        while let shape = next.popLast() {
            found.formUnion(shape.names.keys)
            next += shape.names.values
        }
        return ViewName.allCases.map(\.text).filter { !found.contains($0) }
    }

    var text: String {
        var text = Self.introduction
        let shell = record.offered["layout"] ?? NameShape()
        text += "\n## Pages\n\n### layout.mustache\n\nThe frame of every page. What it has, every page has:\n\n"
        text += lines(of: shell, indent: "").joined()
        for (name, shape) in record.offered.sorted(by: { $0.key < $1.key }) where name != "layout" {
            var own = shape
            for (name, known) in shell.names where own.names[name] == known { own.names[name] = nil }
            text += "\n### \(name).mustache\n\n"
            if let template = templates[name] { text += sentence(of: template) }
            let list = lines(of: own, indent: "")
            text += list.isEmpty ? "It has the names of the frame and no others.\n" : list.joined()
        }
        text += Self.aboutParts
        for name in templates.keys.sorted(by: { "\($0)." < "\($1)." }) where record.offered[name] == nil {
            text += "\n### \(name).mustache\n\n\(users(of: name))\n"
            if let asked = record.asked["\(name).mustache"], !asked.isEmpty {
                var shape = NameShape()
                for (name, kinds) in asked { shape.names[name] = NameShape(kinds: kinds) }
                text += "\n" + lines(of: shape, indent: "").joined()
            }
        }
        return text
    }

    private func sentence(of template: ScannedTemplate) -> String {
        let parts = Set(template.references.map(\.name)).subtracting(["layout"]).sorted()
        return parts.isEmpty ? "" : "Takes in \(parts.map { "`\($0)`" }.joined(separator: ", ")).\n\n"
    }

    private func users(of name: String) -> String {
        let names = templates.filter { $0.value.references.contains { $0.name == name } }.keys.sorted()
        return "Taken in by \(names.map { "`\($0)`" }.joined(separator: ", "))."
    }

    /// A list of names by kind; those of a model within are a list in the list.
    private func lines(of shape: NameShape, indent: String) -> [String] {
        var plain: [String: [String]] = [:]
        var nested: [String] = []
        for (name, value) in shape.names.sorted(by: { $0.key < $1.key }) {
            let kind = value.kinds.sorted().map(\.rawValue).joined(separator: " or ")
            if value.names.isEmpty {
                plain[kind, default: []].append("`\(name)`")
                continue
            }
            let inside = lines(of: value, indent: indent + "  ")
            if inside.count == 1, let only = inside.first {
                nested.append("\(indent)- \(kind) `\(name)`: \(only.drop { $0 == " " || $0 == "-" })")
            } else {
                nested.append("\(indent)- \(kind) `\(name)`:\n")
                nested += inside
            }
        }
        return plain.sorted { $0.key < $1.key }.map { kind, names in
            "\(indent)- \(kind) \(names.joined(separator: ", "))\n"
        } + nested
    }
}
