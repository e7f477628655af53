import Markdown
import Mustache

@testable import Site

/// What a name of a template stands for.
enum NameKind: String, Comparable {
    case text, flag, one, many, markup

    init(_ value: ViewModel.Value) {
        self =
            switch value {
            case .text: .text
            case .flag: .flag
            case .one: .one
            case .many: .many
            case .html, .svg: .markup
            }
    }

    static func < (one: NameKind, other: NameKind) -> Bool { one.rawValue < other.rawValue }
}

/// The names that a model offers, with those of the models in it.
struct NameShape: Equatable {
    var kinds: Set<NameKind> = []
    var names: [String: NameShape] = [:]

    mutating func take(_ value: ViewModel.Value) {
        kinds.insert(NameKind(value))
        switch value {
        case .one(let one?): take(one)
        case .many(let many): for model in many { take(model) }
        default: break
        }
    }

    mutating func take(_ model: ViewModel) {
        for (name, value) in model.values { names[name, default: NameShape()].take(value) }
    }
}

/// Which names templates asked for while pages were rendered, with what answered.
final class NameRecord {
    /// By path of the template.
    private(set) var asked: [String: [String: Set<NameKind>]] = [:]
    private(set) var unanswered: Set<String> = []
    /// What the models of each page template offer.
    private(set) var offered: [String: NameShape] = [:]
    fileprivate var paths: [String] = []

    /// Renders a page and writes down what its template and the parts of it ask for.
    func render(_ template: String, _ model: ViewModel, frame: ViewModel, _ templates: Templates) {
        offered["layout", default: NameShape()].take(frame)
        offered[template, default: NameShape()].take(model)
        paths = templates.paths
        let outermost = NotingModel(model, in: self, isOutermost: true)
        _ = templates.library.getTemplate(named: template)?.render(outermost, library: templates.library)
    }

    fileprivate func note(_ lookup: Lookup, _ value: ViewModel.Value) {
        asked[paths[lookup.template], default: [:]][Self.bare(lookup.name), default: []].insert(NameKind(value))
    }

    fileprivate func miss(_ lookup: Lookup) { unanswered.insert("\(paths[lookup.template]): \(lookup.name)") }

    static func bare(_ name: String) -> String { name.hasSuffix("?") ? String(name.dropLast()) : name }
}

/// A model that tells a record what it is asked for.
private struct NotingModel: MustacheParent {
    let model: ViewModel
    let record: NameRecord
    let isOutermost: Bool

    init(_ model: ViewModel, in record: NameRecord, isOutermost: Bool = false) {
        self.model = model
        self.record = record
        self.isOutermost = isOutermost
    }

    func child(named rewritten: String) -> Any? {
        guard let lookup = Lookup(rewritten: rewritten) else { return nil }
        guard let shown = model.value(of: lookup), let value = model[NameRecord.bare(lookup.name)] else {
            if isOutermost { record.miss(lookup) }
            return nil
        }
        record.note(lookup, value)
        switch shown {
        case let one as ViewModel: return NotingModel(one, in: record)
        case let many as [ViewModel]: return many.map { NotingModel($0, in: record) }
        default: return shown
        }
    }
}
