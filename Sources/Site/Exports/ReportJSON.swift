import Search

/// A JSON value whose object keys keep their order, so that the same figures give the same bytes.
package enum JSONValue: Sendable {
    case null
    case bool(Bool)
    case int(Int)
    /// With at most that many decimals; not finite is `null`.
    case number(Double, decimals: Int)
    case string(String)
    case array([JSONValue])
    case object([(key: String, value: JSONValue)])

    /// A withheld figure.
    package static var suppressed: JSONValue { .object([("suppressed", .bool(true))]) }

    /// The value as text, indented by two blanks, with a line break at the end.
    package var text: String {
        var text = ""
        write(to: &text, indent: 0)
        return text + "\n"
    }

    private func write(to text: inout String, indent: Int) {
        switch self {
        case .null: text += "null"
        case .bool(let value): text += value ? "true" : "false"
        case .int(let value): text += String(value)
        case .number(let value, let decimals): text += Self.number(value, decimals: decimals)
        case .string(let value): text += value.quotedForScripts(escapesMarkup: true)
        case .array(let values):
            guard !values.isEmpty else {
                text += "[]"
                return
            }
            text += "["
            for (index, value) in values.enumerated() {
                Self.breakLine(in: &text, indent: indent + 1, isFirst: index == 0)
                value.write(to: &text, indent: indent + 1)
            }
            text += "\n" + String(repeating: "  ", count: indent) + "]"
        case .object(let members):
            guard !members.isEmpty else {
                text += "{}"
                return
            }
            text += "{"
            for (index, member) in members.enumerated() {
                Self.breakLine(in: &text, indent: indent + 1, isFirst: index == 0)
                text += member.key.quotedForScripts(escapesMarkup: true)
                text += ": "
                member.value.write(to: &text, indent: indent + 1)
            }
            text += "\n" + String(repeating: "  ", count: indent) + "}"
        }
    }

    private static func breakLine(in text: inout String, indent: Int, isFirst: Bool) {
        text += (isFirst ? "\n" : ",\n") + String(repeating: "  ", count: indent)
    }

    private static func number(_ value: Double, decimals: Int) -> String {
        guard value.isFinite else { return "null" }
        return plainDecimal(value, decimals: decimals)
    }
}
