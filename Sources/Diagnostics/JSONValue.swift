/// A JSON value whose members keep their order.
///
/// Text is written so that it can stand in a page and in the log of a build server: what a terminal, markup or a runner would obey is
/// escaped, which changes no value.
package enum JSONValue: Sendable {
    case null
    case bool(Bool)
    case int(Int)
    /// A number as it is written.
    case decimal(String)
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
        case .decimal(let value): text += value
        case .string(let value): text += Self.quoted(value)
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
                text += Self.quoted(member.key)
                text += ": "
                member.value.write(to: &text, indent: indent + 1)
            }
            text += "\n" + String(repeating: "  ", count: indent) + "}"
        }
    }

    private static func breakLine(in text: inout String, indent: Int, isFirst: Bool) {
        text += (isFirst ? "\n" : ",\n") + String(repeating: "  ", count: indent)
    }

    private static func quoted(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { isEscaped($0) || $0 == "#" }) else { return "\"\(text)\"" }
        var quoted = "\""
        var signs = 0
        for scalar in text.unicodeScalars {
            // `##[error]` is a command to a runner wherever it stands in a line.
            if isEscaped(scalar) || scalar == "[" && signs >= 2 {
                quoted += escape(scalar)
            } else {
                quoted.unicodeScalars.append(scalar)
            }
            signs = scalar == "#" ? signs + 1 : 0
        }
        return quoted + "\""
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\"": return "\\\""
        case "\\": return "\\\\"
        case "\n": return "\\n"
        case "\r": return "\\r"
        case "\t": return "\\t"
        default:
            let digits = String(scalar.value, radix: 16)
            return "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        }
    }

    /// Quotes, what ends an element of a page, control characters, line separators and marks that turn the direction of text around.
    private static func isEscaped(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x1F, 0x22, 0x26, 0x3C, 0x3E, 0x5C, 0x7F...0x9F, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069,
            0xFEFF:
            true
        default: false
        }
    }
}
