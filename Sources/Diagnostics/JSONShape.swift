/// What a value of an exported object may be: its schema is made of it, and the tests compare it with what is written.
package indirect enum JSONShape: Sendable {
    case text, day, whole, number, truth
    /// A whole number that is not less.
    case count(from: Int)
    case constant(Int)
    case choice([String])
    /// 64 hexadecimal digits.
    case digest
    case list(JSONShape)
    case object([Member])
    /// The value, or `null` where there is none.
    case optional(JSONShape)
    /// The value, or `{"suppressed": true}` where it would tell of too few people.
    case withheld(JSONShape)

    package struct Member: Sendable {
        var key: String
        var shape: JSONShape
        var description: String
        /// Whether every object has it.
        var isAlways: Bool

        package init(_ key: String, _ shape: JSONShape, _ description: String, isAlways: Bool = true) {
            (self.key, self.shape, self.description, self.isAlways) = (key, shape, description, isAlways)
        }
    }

    /// A JSON Schema (2020-12) of a file.
    package func schema(id: String, title: String) -> String {
        guard case .object(let members) = schema else { return "" }
        return JSONValue.object(
            [
                ("$schema", .string("https://json-schema.org/draft/2020-12/schema")), ("$id", .string(id)),
                ("title", .string(title)),
            ] + members
        ).text
    }

    private var schema: JSONValue {
        switch self {
        case .text: type("string")
        case .day: .object([("type", .string("string")), ("format", .string("date"))])
        case .whole: type("integer")
        case .count(let least): .object([("type", .string("integer")), ("minimum", .int(least))])
        case .number: type("number")
        case .truth: type("boolean")
        case .constant(let number): .object([("const", .int(number))])
        case .choice(let words): .object([("enum", .array(words.map { .string($0) }))])
        case .digest: .object([("type", .string("string")), ("pattern", .string("^[0-9a-f]{64}$"))])
        case .list(let shape): .object([("type", .string("array")), ("items", shape.schema)])
        case .object(let members): JSONShape.schema(of: members)
        case .optional(let shape): .object([("anyOf", .array([shape.schema, type("null")]))])
        case .withheld(let shape):
            .object([
                ("anyOf", .array([shape.schema, JSONShape.object([.init("suppressed", .truth, "")]).schema]))
            ])
        }
    }

    private func type(_ name: String) -> JSONValue { .object([("type", .string(name))]) }

    private static func schema(of members: [Member]) -> JSONValue {
        let properties = members.map { member -> (key: String, value: JSONValue) in
            guard !member.description.isEmpty, case .object(let schema) = member.shape.schema else {
                return (member.key, member.shape.schema)
            }
            return (member.key, .object([("description", .string(member.description))] + schema))
        }
        return .object([
            ("type", .string("object")), ("properties", .object(properties)),
            ("required", .array(members.filter(\.isAlways).map { .string($0.key) })),
            ("additionalProperties", .bool(false)),
        ])
    }
}
