@testable import Site
@testable import Templates

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

    init(_ kind: Shape.Kind) {
        self =
            switch kind {
            case .text: .text
            case .flag: .flag
            case .one: .one
            case .many: .many
            case .markup: .markup
            }
    }

    static func < (one: NameKind, other: NameKind) -> Bool { one.rawValue < other.rawValue }
}

/// The names that models offered, with those of the models in them.
struct NameShape: Equatable {
    var kinds: Set<NameKind> = []
    var names: [String: NameShape] = [:]
    /// Whether there was any model to offer names.
    var isSeen = false

    mutating func take(_ value: ViewModel.Value) {
        kinds.insert(NameKind(value))
        switch value {
        case .one(let one?): take(one)
        case .many(let many): for model in many { take(model) }
        default: break
        }
    }

    mutating func take(_ model: ViewModel) {
        isSeen = true
        for name in Set(model.entries.map(\.0)) {
            if let value = model[name] { names[name.text, default: NameShape()].take(value) }
        }
    }

    /// Where a declared shape says another thing. Names within what no page ever had cannot be compared.
    func differences(from declared: Shape, at path: String) -> [String] {
        guard isSeen else { return [] }
        var found: [String] = []
        for (name, kind) in declared.names {
            guard let offered = names[name.text] else {
                found.append("\(path): no page offers `\(name)`")
                continue
            }
            if offered.kinds != [NameKind(kind)] { found.append("\(path): `\(name)` is \(offered.kinds)") }
            switch kind {
            case .one(let shape), .many(let shape):
                found += offered.differences(from: shape, at: "\(path).\(name)")
            case .text, .flag, .markup: break
            }
        }
        for name in names.keys where ViewName(name).flatMap({ declared.names[$0] }) == nil {
            found.append("\(path): `\(name)` is not declared")
        }
        return found.sorted()
    }
}
