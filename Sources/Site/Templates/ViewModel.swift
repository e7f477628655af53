package import Markdown
import Mustache

/// What a template may show: names with values, each of which says how it may be shown.
///
/// Only `SafeHTML` and `SafeSVG` reach a page as they are, and only where the template has three braces; text is
/// always escaped. Text without a character, a missing value and an empty list count as nothing.
package struct ViewModel: Sendable, ExpressibleByDictionaryLiteral {
    package enum Value: Sendable {
        case text(String?)
        case flag(Bool)
        case one(ViewModel?)
        case many([ViewModel])
        case html(SafeHTML?)
        case svg(SafeSVG?)
    }

    private(set) var values: [String: Value]

    package init(dictionaryLiteral elements: (String, Value)...) {
        values = Dictionary(elements, uniquingKeysWith: { $1 })
    }

    package subscript(name: String) -> Value? {
        get { values[name] }
        set { values[name] = newValue }
    }

    /// The model with the values of another one, which win.
    package func merging(_ other: ViewModel) -> ViewModel {
        var merged = self
        merged.values.merge(other.values) { $1 }
        return merged
    }
}

extension ViewModel.Value {
    fileprivate var isPresent: Bool {
        switch self {
        case .text(let text): text.map { !$0.isEmpty } ?? false
        case .flag(let flag): flag
        case .one(let one): one != nil
        case .many(let many): !many.isEmpty
        case .html(let html): html.map { !$0.isEmpty } ?? false
        case .svg(let svg): svg != nil
        }
    }

    /// The value in the shape that the template library understands; `nil` where it may not be used like this.
    fileprivate func shown(as use: Lookup.Use) -> Any? {
        switch (self, use) {
        case (.text, .text), (.html, .markup), (.svg, .markup), (_, .section): break
        default: return nil
        }
        guard isPresent else {
            if case .flag = self { return false }
            return NothingShown()
        }
        switch self {
        case .text(let text): return ShownText(renderText: text ?? "")
        case .flag(let flag): return flag
        case .one(let one): return one
        case .many(let many): return many
        case .html(let html): return ShownText(renderText: html?.text ?? "")
        case .svg(let svg): return ShownText(renderText: svg?.text ?? "")
        }
    }
}

extension ViewModel: MustacheParent {
    package func child(named rewritten: String) -> Any? {
        guard let lookup = Lookup(rewritten: rewritten) else { return nil }
        return value(of: lookup)
    }

    /// The value that a template asks for; `nil` when there is none of that name, or not of that use.
    func value(of lookup: Lookup) -> Any? {
        guard lookup.name.hasSuffix("?") else { return values[lookup.name]?.shown(as: lookup.use) }
        guard lookup.use == .section else { return nil }
        return values[String(lookup.name.dropLast())]?.isPresent
    }
}

/// Text on the library's stack. It has no children; without saying so it would be taken apart by reflection.
private struct ShownText: MustacheParent, MustacheCustomRenderable {
    let renderText: String
    var isNull: Bool { false }
    func child(named: String) -> Any? { nil }
}

/// A name that is known, with nothing to show.
private struct NothingShown: MustacheParent, MustacheCustomRenderable {
    var renderText: String { "" }
    var isNull: Bool { true }
    func child(named: String) -> Any? { nil }
}

/// The outermost model of a page: notes down what no model knows.
final class OutermostModel: MustacheParent {
    private let model: ViewModel
    private(set) var unknown: [Lookup] = []

    init(_ model: ViewModel) { self.model = model }

    func child(named rewritten: String) -> Any? {
        guard let lookup = Lookup(rewritten: rewritten) else { return nil }
        if let value = model.value(of: lookup) { return value }
        unknown.append(lookup)
        return NothingShown()
    }
}
