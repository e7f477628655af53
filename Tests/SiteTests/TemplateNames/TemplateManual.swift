import Testing

@testable import Site

/// `docs/templates.md`: what a person who changes a template needs to know, with the names as they were recorded.
struct TemplateManual {
    private let record: NameRecord
    private let templates: [String: ScannedTemplate]

    init(_ record: NameRecord) throws {
        self.record = record
        var templates: [String: ScannedTemplate] = [:]
        for (number, file) in EmbeddedTemplates.files.enumerated() where file.path.hasSuffix(Templates.suffix) {
            templates[Templates.name(of: file.path)] = try ScannedTemplate(
                path: file.path, number: number, text: file.text, texts: English().texts)
        }
        self.templates = templates
    }

    /// Names that stand in a template and that no page was ever asked for: the table would lack their kind.
    var neverAsked: [String] {
        templates.values.sorted { $0.path < $1.path }.flatMap { template in
            names(in: template).filter { record.asked[template.path]?[$0] == nil }.map { "\(template.path): \($0)" }
        }
    }

    private func names(in template: ScannedTemplate) -> [String] {
        let matches = template.text.matches(of: /\{\{[{#^]?\s*([A-Za-z0-9]+\??)\*[tms][0-9]/)
        return Set(matches.map { NameRecord.bare(String($0.1)) }).sorted()
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
        for template in templates.values.sorted(by: { $0.path < $1.path }) {
            let name = Templates.name(of: template.path)
            guard record.offered[name] == nil else { continue }
            text += "\n### \(template.path)\n\n\(users(of: name))\n"
            if let asked = record.asked[template.path], !asked.isEmpty {
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
        let users = templates.values.filter { $0.references.contains { $0.name == name } }
        let names = users.map { Templates.name(of: $0.path) }.sorted()
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
