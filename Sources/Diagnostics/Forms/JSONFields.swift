/// One member of an object: how it is called, what it may be, and how it is had. Object and schema are made of the same list, so that none
/// has a member that the other does not.
struct JSONField<Subject> {
    var name: String
    /// Whether every object has it.
    var isAlways: Bool
    var schema: JSONValue
    var words: String
    /// `nil` where the object goes without.
    var value: (Subject) -> JSONValue?

    init(
        _ name: String, _ schema: JSONValue, _ words: String, isAlways: Bool = true,
        value: @escaping (Subject) -> JSONValue?
    ) {
        self.name = name
        self.isAlways = isAlways
        self.schema = schema
        self.words = words
        self.value = value
    }
}

extension JSONValue {
    /// The object of a subject.
    static func object<Subject>(of subject: Subject, _ fields: [JSONField<Subject>]) -> JSONValue {
        .object(fields.compactMap { field in field.value(subject).map { (field.name, $0) } })
    }

    /// The schema of such objects.
    static func schema<Subject>(of fields: [JSONField<Subject>], head: [(key: String, value: JSONValue)] = [])
        -> JSONValue
    {
        let properties: [(key: String, value: JSONValue)] = fields.map { field in
            guard case .object(let members) = field.schema else { return (field.name, field.schema) }
            return (field.name, .object([("description", .string(field.words))] + members))
        }
        return .object(
            head + [
                ("type", .string("object")), ("properties", .object(properties)),
                ("required", .array(fields.filter(\.isAlways).map { .string($0.name) })),
                ("additionalProperties", .bool(false)),
            ])
    }

    /// The schema of a text, of a number from some number up, of one of some words, and of a list.
    static var anyText: JSONValue { .object([("type", .string("string"))]) }
    static func number(from least: Int) -> JSONValue {
        .object([("type", .string("integer")), ("minimum", .int(least))])
    }
    static func oneOf(_ words: [String]) -> JSONValue { .object([("enum", .array(words.map { .string($0) }))]) }
    static func list(of items: JSONValue) -> JSONValue { .object([("type", .string("array")), ("items", items)]) }
}
