/// Checks what templates take in: that it is there, that its blocks are, and that no template ends up in itself.
struct TemplateReferences {
    private let templates: [String: ScannedTemplate]

    init(_ templates: [String: ScannedTemplate]) { self.templates = templates }

    var problems: [TemplateProblem] {
        var problems: [TemplateProblem] = []
        for (name, template) in templates.sorted(by: { $0.key < $1.key }) {
            for reference in template.references {
                func add(_ message: String, line: Int) {
                    problems.append(TemplateProblem(template: template.path, line: line, message: message))
                }
                guard templates[reference.name] != nil else {
                    add("there is no template `\(reference.name)`", line: reference.line)
                    continue
                }
                if reaches(name, from: reference.name) {
                    // The library would take it in without end and kill the process.
                    add("the template takes itself in, through `\(reference.name)`", line: reference.line)
                    continue
                }
                let known = blocks(of: reference.name)
                for block in reference.blocks where !known.contains(block.name) {
                    add("`\(reference.name)` has no block `\(block.name)`", line: block.line)
                }
            }
        }
        return problems
    }

    private func reaches(_ wanted: String, from start: String) -> Bool {
        var seen: Set<String> = []
        var next = [start]
        while let name = next.popLast() {
            if name == wanted { return true }
            guard seen.insert(name).inserted else { continue }
            next += templates[name]?.references.map(\.name) ?? []
        }
        return false
    }

    /// The blocks of a template and of what it takes in.
    private func blocks(of start: String) -> Set<String> {
        var blocks: Set<String> = []
        var seen: Set<String> = []
        var next = [start]
        while let name = next.popLast() {
            guard seen.insert(name).inserted, let template = templates[name] else { continue }
            blocks.formUnion(template.blocks)
            next += template.references.map(\.name)
        }
        return blocks
    }
}
