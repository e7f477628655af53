/// A value of the front matter as it was written, with its place. Nothing is guessed: scalars are text.
struct YAMLValue {
    indirect enum Kind {
        /// A field without a value.
        case nothing
        case text(String)
        case list([YAMLValue])
        case fields([Field])
    }

    struct Field {
        var key: String
        var mark: Mark
        var value: YAMLValue
    }

    var kind: Kind
    var mark: Mark

    /// The text of a scalar, or that between `[[ ]]`, which YAML takes for two lists.
    var scalar: String? {
        switch kind {
        case .text(let text): text
        case .list(let items) where items.count == 1:
            if case .list(let inner) = items[0].kind, inner.count == 1, case .text(let text) = inner[0].kind {
                String(text.prefix { $0 != "|" })
            } else {
                nil
            }
        default: nil
        }
    }

    /// The fields of a set; also of a list of such with one field each, as people write it who put hyphens everywhere.
    var setOfFields: [Field]? {
        switch kind {
        case .fields(let fields): return fields
        case .list(let items):
            var all: [Field] = []
            for item in items {
                guard case .fields(let fields) = item.kind, fields.count == 1,
                    !all.contains(where: { $0.key == fields[0].key })
                else { return nil }
                all += fields
            }
            return all.isEmpty ? nil : all
        default: return nil
        }
    }

    /// What a person would call it.
    var formName: String {
        switch kind {
        case .nothing: "nothing"
        case .text: "a text"
        case .list: "a list"
        case .fields: "a set of fields"
        }
    }
}
