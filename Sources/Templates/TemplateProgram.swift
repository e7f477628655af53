/// A step of a compiled template. Places are indices in `TemplateProgram.steps`.
enum TemplateStep: Sendable {
    /// Writes bytes of the template itself.
    case bytes(Range<Int>)
    /// `{{name}}`.
    case text(ViewName)
    /// `{{{name}}}`.
    case markup(ViewName)
    /// `{{#name}}`; goes on at `end`, behind the section, when there is nothing.
    case section(ViewName, end: Int)
    /// `{{/name}}` of a section: again from `start` for the next thing.
    case next(start: Int)
    /// `{{#name?}}`.
    case present(ViewName, end: Int)
    /// `{{^name}}` and `{{^name?}}`.
    case absent(ViewName, end: Int)
    /// `{{>name}}`, by the number of the template.
    case part(Int)
    /// `{{<name}}`, with the blocks that are handed to it; goes on behind their bodies.
    case frame(Int, bodies: Int, end: Int)
    /// `{{$name}}`: the block that was handed over, or what stands up to `end`.
    case block(Int, end: Int)
    /// The end of a template or of the body of a block that is handed over.
    case end
}

/// All templates of a site as one list of steps.
struct TemplateProgram: Sendable {
    /// A block that is handed to a template: the number of its name, and where its body begins.
    struct Body: Sendable {
        var block: Int
        var start: Int
    }

    /// The blocks that were handed to a template, by their place in `bodies`, and the frame in which that was; -1 for none.
    struct Frame: Hashable {
        var bodies: Int
        var outer: Int
    }

    var steps: [TemplateStep] = []
    /// What `bytes` steps write.
    var bytes: [UInt8] = []
    /// The line of each step in its template, from 1.
    var lines: [Int] = []
    /// The bodies that each `frame` step hands over.
    var bodies: [[Body]] = []
    /// The names of blocks, by number.
    var blocks: [String] = []
    /// Where each template begins.
    var starts: [Int] = []
    /// Their paths below the templates folder.
    var paths: [String] = []

    /// The problem of a name for which nothing was found.
    func problem(at step: Int, _ name: ViewName, _ use: ViewModel.Value.Use) -> TemplateProblem {
        TemplateProblem(template: path(of: step), line: lines[step], unknown: name.text, use)
    }

    /// The body that was handed over for a block, and the frame in which it counts. The outermost one wins, so that a
    /// template which fills another one can be filled itself.
    func body(of block: Int, in frame: Int, _ frames: [Frame]) -> (start: Int, frame: Int)? {
        var found: (start: Int, frame: Int)?
        var frame = frame
        while frame >= 0 {
            let outer = frames[frame].outer
            if let body = bodies[frames[frame].bodies].last(where: { $0.block == block }) {
                found = (body.start, outer)
            }
            frame = outer
        }
        return found
    }

    /// The path of the template that a step is of.
    func path(of step: Int) -> String { paths[starts.lastIndex { $0 <= step } ?? 0] }
}

extension TemplateProblem {
    init(template: String, line: Int, unknown name: String, _ use: ViewModel.Value.Use) {
        let message =
            switch use {
            case .text: "there is no text named `\(name)` here"
            case .markup: "there is no markup named `\(name)` here; text takes two braces"
            case .section: "there is nothing named `\(name)` here"
            }
        self.init(template: template, line: line, message: message)
    }
}
