/// Checks what templates take in: that it is there, that its blocks are, and that no template ends up in itself.
struct TemplateReferences {
    private let templates: [String: ScannedTemplate]
    /// Their paths, by name.
    private let paths: [String: String]

    init(_ templates: [String: ScannedTemplate], paths: [String: String]) {
        self.templates = templates
        self.paths = paths
    }

    var problems: [TemplateProblem] {
        var problems: [TemplateProblem] = []
        let suspects = neverFinished
        for (name, template) in templates.sorted(by: { $0.key < $1.key }) {
            for reference in template.references {
                func add(_ message: String, line: Int) {
                    problems.append(TemplateProblem(template: paths[name] ?? name, line: line, message: message))
                }
                guard templates[reference.name] != nil else {
                    add("there is no template `\(reference.name)`", line: reference.line)
                    continue
                }
                if suspects.contains(name), reaches(name, from: reference.name) {
                    // A page would never end.
                    add("the template takes itself in, through `\(reference.name)`", line: reference.line)
                    continue
                }
                guard !reference.blocks.isEmpty else { continue }
                let known = blocks(of: reference.name)
                for block in reference.blocks where !known.contains(block.name) {
                    add("`\(reference.name)` has no block `\(block.name)`", line: block.line)
                }
            }
        }
        return problems
    }

    /// The templates that take in a circle, or are in one: all that is left when those which take in nothing are left out,
    /// again and again.
    private var neverFinished: Set<String> {
        var users: [String: [String]] = [:]
        var open: [String: Int] = [:]
        for (name, template) in templates {
            let known = template.references.map(\.name).filter { templates[$0] != nil }
            open[name] = known.count
            for other in known { users[other, default: []].append(name) }
        }
        var finished = open.filter { $0.value == 0 }.map(\.key)
        while let name = finished.popLast() {
            open[name] = nil
            for user in users[name] ?? [] {
                guard let count = open[user] else { continue }
                open[user] = count - 1
                if count == 1 { finished.append(user) }
            }
        }
        return Set(open.keys)
    }

    private func reaches(_ wanted: String, from start: String) -> Bool { reached(from: start).contains(wanted) }

    /// The blocks of a template and of what it takes in.
    private func blocks(of start: String) -> Set<String> {
        Set(reached(from: start).flatMap { templates[$0]?.blocks ?? [] })
    }

    /// A template and all that it takes in.
    private func reached(from start: String) -> Set<String> {
        var seen: Set<String> = []
        var next = [start]
        while let name = next.popLast() {
            guard seen.insert(name).inserted else { continue }
            next += templates[name]?.references.map(\.name) ?? []
        }
        return seen
    }
}
