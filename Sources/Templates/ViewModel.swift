package import Markdown

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

    /// Of several values of one name the last one counts. The pairs have no labels: as such a literal has them already.
    private(set) var entries: [(ViewName, Value)]

    package init(dictionaryLiteral elements: (ViewName, Value)...) { entries = elements }

    package subscript(name: ViewName) -> Value? {
        get { entries.last { $0.0 == name }?.1 }
        set { if let newValue { entries.append((name, newValue)) } else { entries.removeAll { $0.0 == name } } }
    }

    /// The model with the values of another one, which win.
    package func merging(_ other: ViewModel) -> ViewModel {
        var merged = self
        merged.entries += other.entries
        return merged
    }
}

extension ViewModel.Value {
    /// How a template uses a name.
    enum Use {
        /// `{{title}}`: escaped text.
        case text
        /// `{{{body}}}`: markup, as it is.
        case markup
        /// `{{#wins}}` or `{{^wins}}`: what decides whether and how often a part is shown.
        case section
    }

    var isPresent: Bool {
        switch self {
        case .text(let text): text.map { !$0.isEmpty } ?? false
        case .flag(let flag): flag
        case .one(let one): one != nil
        case .many(let many): !many.isEmpty
        case .html(let html): html.map { !$0.isEmpty } ?? false
        case .svg(let svg): svg != nil
        }
    }

    /// What stands on a page as it is.
    var markup: String? {
        switch self {
        case .html(let html): html?.text
        case .svg(let svg): svg?.text
        default: nil
        }
    }

    /// Whether it may be used like this. Any value can decide about a section.
    func fits(_ use: Use) -> Bool {
        switch (self, use) {
        case (_, .section), (.text, .text), (.html, .markup), (.svg, .markup): true
        default: false
        }
    }
}
