/// A template whose tags were read: steps that count from its own beginning.
struct ScannedTemplate {
    /// Another template that this one takes in, by name.
    struct Reference {
        var name: String
        var line: Int
        /// The blocks that are handed to it, with their lines, and where their bodies begin.
        var blocks: [(name: String, line: Int, start: Int)] = []
    }

    /// A `part` or `frame` step has the place of its reference, a `block` step that of its name in `blocks`.
    var steps: [TemplateStep] = []
    var bytes: [UInt8] = []
    /// The line of each step, from 1.
    var lines: [Int] = []
    var references: [Reference] = []
    /// Names of the blocks that a template which takes this one in may fill.
    var blocks: [String] = []
    /// Keys of the words that it asks for.
    var keys: Set<String> = []
    /// The names that no model has.
    var unknown: [TemplateProblem] = []

    /// The names of values that it asks for.
    var names: Set<ViewName> {
        Set(
            steps.compactMap { step in
                switch step {
                case .text(let name), .markup(let name), .section(let name, _), .present(let name, _),
                    .absent(let name, _):
                    name
                default: nil
                }
            })
    }

    /// Scans a template.
    ///
    /// - Parameter words: The words of the interface, by key.
    init(path: String, text: String, words: [String: String]) throws(TemplateProblem) {
        var scanner = TemplateScanner(path: path, text: text, words: words)
        try scanner.run()
        self = scanner.template
    }

    /// One without a tag.
    init() {}
}

extension TemplateProgram {
    /// Puts a template behind those that are there.
    ///
    /// - Parameter numbers: The numbers of all templates, by name. What it refers to must be among them.
    mutating func append(_ template: ScannedTemplate, path: String, numbers: [String: Int]) {
        let (begin, firstByte) = (steps.count, bytes.count)
        paths.append(path)
        starts.append(begin)
        bytes += template.bytes
        lines += template.lines
        for step in template.steps {
            let linked: TemplateStep =
                switch step {
                case .bytes(let range): .bytes(range.lowerBound + firstByte..<range.upperBound + firstByte)
                case .section(let name, let end): .section(name, end: end + begin)
                case .next(let start): .next(start: start + begin)
                case .present(let name, let end): .present(name, end: end + begin)
                case .absent(let name, let end): .absent(name, end: end + begin)
                case .part(let reference): .part(numbers[template.references[reference].name] ?? 0)
                case .frame(let reference, _, let end):
                    .frame(numbers[template.references[reference].name] ?? 0, bodies: bodies.count, end: end + begin)
                case .block(let block, let end): .block(number(ofBlock: template.blocks[block]), end: end + begin)
                case .text, .markup, .end: step
                }
            if case .frame(let reference, _, _) = step {
                bodies.append(
                    template.references[reference].blocks.map {
                        Body(block: number(ofBlock: $0.name), start: $0.start + begin)
                    })
            }
            steps.append(linked)
        }
    }

    private mutating func number(ofBlock name: String) -> Int {
        if let number = blocks.firstIndex(of: name) { return number }
        blocks.append(name)
        return blocks.count - 1
    }
}
