/// Finds the names that a template asks for where no model can have them, before any page is rendered.
///
/// It walks over all that a template can show, as the renderer does, with shapes in place of models.
struct ShapeCheck {
    private struct Call {
        var end: Int
        var frame: Int
    }

    /// A part, and from where it is asked: walking it again would find the same.
    private struct Visit: Hashable {
        var start: Int
        var frame: Int
        var shapes: [ObjectIdentifier]
    }

    private let program: TemplateProgram
    private(set) var problems: Set<TemplateProblem> = []
    private var shapes: [Shape] = []
    /// For each section that is open, whether its names are looked up in a thing first.
    private var sections: [Bool] = []
    private var calls: [Call] = []
    private var frames: [TemplateProgram.Frame] = []
    private var numbers: [TemplateProgram.Frame: Int] = [:]
    private var frame = -1
    private var visits: Set<Visit> = []

    init(_ program: TemplateProgram) { self.program = program }

    /// Walks over a page's template and all that it takes in.
    mutating func run(template: Int, _ shape: Shape) {
        shapes = [shape]
        visits = []
        frame = -1
        var step = program.starts[template]
        while true {
            switch program.steps[step] {
            case .bytes: break
            case .text(let name): _ = kind(of: name, .text, at: step)
            case .markup(let name): _ = kind(of: name, .markup, at: step)
            case .present(let name, _), .absent(let name, _): _ = kind(of: name, .section, at: step)
            case .section(let name, let end):
                guard let kind = kind(of: name, .section, at: step) else {
                    step = end
                    continue
                }
                begin(kind)
            case .next: if sections.removeLast() { shapes.removeLast() }
            case .part(let part):
                if enter(part, end: step + 1, in: frame) {
                    step = program.starts[part]
                    continue
                }
            case .frame(let part, let bodies, let end):
                guard enter(part, end: end, in: number(of: TemplateProgram.Frame(bodies: bodies, outer: frame))) else {
                    step = end
                    continue
                }
                step = program.starts[part]
                continue
            case .block(let name, let end):
                if let (body, outer) = program.body(of: name, in: frame, frames) {
                    calls.append(Call(end: end, frame: frame))
                    frame = outer
                    step = body
                    continue
                }
            case .end:
                guard let call = calls.popLast() else { return }
                frame = call.frame
                step = call.end
                continue
            }
            step += 1
        }
    }

    private mutating func kind(of name: ViewName, _ use: ViewModel.Value.Use, at step: Int) -> Shape.Kind? {
        for shape in shapes.reversed() {
            if let kind = shape.names[name], kind.fits(use) { return kind }
        }
        problems.insert(program.problem(at: step, name, use))
        return nil
    }

    private mutating func begin(_ kind: Shape.Kind) {
        switch kind {
        case .one(let shape), .many(let shape):
            sections.append(true)
            shapes.append(shape)
        case .text, .flag, .markup: sections.append(false)
        }
    }

    /// Whether the part has to be walked from here.
    private mutating func enter(_ part: Int, end: Int, in next: Int) -> Bool {
        let start = program.starts[part]
        guard visits.insert(Visit(start: start, frame: next, shapes: shapes.map(ObjectIdentifier.init))).inserted else {
            return false
        }
        calls.append(Call(end: end, frame: frame))
        frame = next
        return true
    }

    private mutating func number(of frame: TemplateProgram.Frame) -> Int {
        if let number = numbers[frame] { return number }
        frames.append(frame)
        numbers[frame] = frames.count - 1
        return frames.count - 1
    }
}
