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

    /// A section that is being shown.
    private struct Section {
        var things: [ViewModel]
        /// How many of them have been shown or are being shown.
        var shown: Int
    }

    /// Where a value is: in which of `models`, and in which of its entries.
    private struct Place {
        var level: Int
        var entry: Int
    }

    private let program: TemplateProgram
    private var page: [UInt8] = []
    /// The things in which names are looked up, the innermost last.
    private var models: [ViewModel]
    /// Where the outermost of them has each name, by the name's number; -1 where it has none. It has a hundred, and most names
    /// are asked of it in the end.
    private let entries: [Int32]
    private var sections: [Section] = []
    private var calls: [Call] = []
    private var frames: [TemplateProgram.Frame] = []
    private var frame = -1
    private var problems: Set<TemplateProblem> = []
    private let record: LookupRecord?

    init(_ program: TemplateProgram, model: ViewModel, record: LookupRecord?) {
        self.program = program
        models = [model]
        var entries = [Int32](repeating: -1, count: ViewName.allCases.count)
        for (entry, (name, _)) in model.entries.enumerated() { entries[Int(name.rawValue)] = Int32(entry) }
        self.entries = entries
        self.record = record
        page.reserveCapacity(1 << 15)
    }

    /// The bytes of the page. Throws `TemplateProblems` with every name for which there was nothing.
    mutating func render(from start: Int) throws(TemplateProblems) -> [UInt8] {
        let program = program
        var step = start
        while true {
            switch program.steps[step] {
            case .bytes(let range):
                program.bytes.withUnsafeBufferPointer {
                    page.append(contentsOf: UnsafeBufferPointer(rebasing: $0[range]))
                }
            case .text(let name): if let place = place(of: name, .text, at: step) { showText(at: place) }
            case .markup(let name): if let place = place(of: name, .markup, at: step) { showMarkup(at: place) }
            case .section(let name, let end):
                guard let place = place(of: name, .section, at: step), begin(place) else {
                    step = end
                    continue
                }
            case .next(let start):
                if continueLoop() {
                    step = start
                    continue
                }
            case .present(let name, let end):
                guard let place = place(of: name, .section, at: step), isPresent(place) else {
                    step = end
                    continue
                }
            case .absent(let name, let end):
                if let place = place(of: name, .section, at: step), isPresent(place) {
                    step = end
                    continue
                }
            case .part(let template):
                calls.append(Call(end: step + 1, frame: frame, isFrame: false))
                step = program.starts[template]
                continue
            case .frame(let template, let bodies, let end):
                calls.append(Call(end: end, frame: frame, isFrame: true))
                frames.append(TemplateProgram.Frame(bodies: bodies, outer: frame))
                frame = frames.count - 1
                step = program.starts[template]
                continue
            case .block(let name, let end):
                if let (body, outer) = program.body(of: name, in: frame, frames) {
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

    /// The nearest value of a name that may be used like this. Plain loops: they copy no value on their way.
    private mutating func place(of name: ViewName, _ use: ViewModel.Value.Use, at step: Int) -> Place? {
        var level = models.count - 1
        while level > 0 {
            var entry = models[level].entries.count - 1
            while entry >= 0, models[level].entries[entry].0 != name { entry -= 1 }
            if entry >= 0, models[level].entries[entry].1.fits(use) {
                record?.note(name, models[level].entries[entry].1, at: step)
                return Place(level: level, entry: entry)
            }
            level -= 1
        }
        let entry = Int(entries[Int(name.rawValue)])
        if entry >= 0, models[0].entries[entry].1.fits(use) {
            record?.note(name, models[0].entries[entry].1, at: step)
            return Place(level: 0, entry: entry)
        }
        problems.insert(program.problem(at: step, name, use))
        return nil
    }

    private mutating func showText(at place: Place) {
        if case .text(let text?) = models[place.level].entries[place.entry].1 { page.append(escaping: text) }
    }

    private mutating func showMarkup(at place: Place) {
        if let markup = models[place.level].entries[place.entry].1.markup { page.append(contentsOf: markup.utf8) }
    }

    private func isPresent(_ place: Place) -> Bool { models[place.level].entries[place.entry].1.isPresent }

    /// Begins a section for the first thing of a value; whether there is any.
    private mutating func begin(_ place: Place) -> Bool {
        switch models[place.level].entries[place.entry].1 {
        case .one(let one):
            guard let one else { return false }
            sections.append(Section(things: [], shown: 1))
            models.append(one)
        case .many(let many):
            guard let first = many.first else { return false }
            sections.append(Section(things: many, shown: 1))
            models.append(first)
        case let value:
            guard value.isPresent else { return false }
            sections.append(Section(things: [], shown: 0))
        }
        return true
    }

    /// Goes on with the next thing of the innermost section, or closes it.
    private mutating func continueLoop() -> Bool {
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
}

/// Notes down which names a page was asked for, and what answered.
package final class LookupRecord {
    package private(set) var values: [(step: Int, name: ViewName, value: ViewModel.Value)] = []

    package init() {}

    fileprivate func note(_ name: ViewName, _ value: ViewModel.Value, at step: Int) {
        values.append((step, name, value))
    }
}
