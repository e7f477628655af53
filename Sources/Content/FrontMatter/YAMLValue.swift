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
