/// Runs a compiled template over a model and writes a page into one buffer.
///
/// Nothing calls itself: sections, parts and blocks that are open lie on stacks, however deep they are.
struct TemplateRenderer {
    /// A part or a block that is being shown.
    private struct Call {
        /// Where to go on behind it.
        var end: Int
        /// The frame whose blocks counted before it.
        var frame: Int
        var isFrame: Bool
    }

    /// The blocks that were handed to a template, and the frame in which that was.
    private struct Frame {
        var bodies: Int
        var outer: Int
    }

    /// A section that is being shown.
    private struct Section {
        var things: [ViewModel]
        /// How many of them have been shown or are being shown.
        var shown: Int
    }

    private let program: TemplateProgram
    private var page: [UInt8] = []
    /// The things in which names are looked up, the innermost last.
    private var models: [ViewModel]
    private var sections: [Section] = []
    private var calls: [Call] = []
    private var frames: [Frame] = []
    private var frame = -1
    private var problems: Set<TemplateProblem> = []
    private let record: LookupRecord?

    init(_ program: TemplateProgram, model: ViewModel, record: LookupRecord?) {
        self.program = program
        models = [model]
        self.record = record
        page.reserveCapacity(1 << 15)
    }

    /// The bytes of the page. Throws `TemplateProblems` with every name for which there was nothing.
    mutating func render(from start: Int) throws(TemplateProblems) -> [UInt8] {
        var step = start
        while true {
            switch program.steps[step] {
            case .bytes(let range): page.append(contentsOf: program.bytes[range])
            case .text(let name):
                if case .text(let text?)? = value(name, .text, at: step) { page.append(escaping: text) }
            case .markup(let name):
                if let markup = value(name, .markup, at: step)?.markup { page.append(contentsOf: markup.utf8) }
            case .section(let name, let end):
                guard begin(value(name, .section, at: step)) else {
                    step = end
                    continue
                }
            case .next(let start):
                if goOn() {
                    step = start
                    continue
                }
            case .present(let name, let end):
                guard let value = value(name, .section, at: step), value.isPresent else {
                    step = end
                    continue
                }
            case .absent(let name, let end):
                if let value = value(name, .section, at: step), value.isPresent {
                    step = end
                    continue
                }
            case .part(let template):
                calls.append(Call(end: step + 1, frame: frame, isFrame: false))
                step = program.starts[template]
                continue
            case .frame(let template, let bodies, let end):
                calls.append(Call(end: end, frame: frame, isFrame: true))
                frames.append(Frame(bodies: bodies, outer: frame))
                frame = frames.count - 1
                step = program.starts[template]
                continue
            case .block(let name, let end):
                if let (body, outer) = body(of: name) {
                    calls.append(Call(end: end, frame: frame, isFrame: false))
                    frame = outer
                    step = body
                    continue
                }
            case .end:
                guard let call = calls.popLast() else {
                    guard problems.isEmpty else { throw TemplateProblems(problems) }
                    return page
                }
                if call.isFrame { frames.removeLast() }
                frame = call.frame
                step = call.end
                continue
            }
            step += 1
        }
    }

    /// The nearest value of a name that may be used like this.
    private mutating func value(_ name: ViewName, _ use: ViewModel.Value.Use, at step: Int) -> ViewModel.Value? {
        var level = models.count - 1
        while level >= 0 {
            if let value = models[level][name], value.fits(use) {
                record?.note(name, value, at: step)
                return value
            }
            level -= 1
        }
        problems.insert(program.problem(at: step, name, use))
        return nil
    }

    /// Begins a section for the first thing of a value; whether there is any.
    private mutating func begin(_ value: ViewModel.Value?) -> Bool {
        guard let value, value.isPresent else { return false }
        switch value {
        case .one(let one?):
            sections.append(Section(things: [], shown: 1))
            models.append(one)
        case .many(let many):
            sections.append(Section(things: many, shown: 1))
            models.append(many[0])
        default: sections.append(Section(things: [], shown: 0))
        }
        return true
    }

    /// Goes on with the next thing of the innermost section, or closes it.
    private mutating func goOn() -> Bool {
        let last = sections.count - 1
        let shown = sections[last].shown
        if shown > 0 { models.removeLast() }
        guard shown > 0, shown < sections[last].things.count else {
            sections.removeLast()
            return false
        }
        models.append(sections[last].things[shown])
        sections[last].shown += 1
        return true
    }

    /// The body that was handed over for a block, and the frame in which it counts. The outermost one wins, so that a
    /// template which fills another one can be filled itself.
    private func body(of block: Int) -> (start: Int, frame: Int)? {
        var found: (start: Int, frame: Int)?
        var frame = frame
        while frame >= 0 {
            let outer = frames[frame].outer
            if let body = program.bodies[frames[frame].bodies].last(where: { $0.block == block }) {
                found = (body.start, outer)
            }
            frame = outer
        }
        return found
    }
}

/// Notes down which names a page was asked for, and what answered.
package final class LookupRecord {
    package private(set) var values: [(step: Int, name: ViewName, value: ViewModel.Value)] = []

    package init() {}

    fileprivate func note(_ name: ViewName, _ value: ViewModel.Value, at step: Int) {
        values.append((step, name, value))
    }
}
