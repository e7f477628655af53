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

extension String {
    /// The text in quotes, as JSON and scripts have it: escaped is what they must, what a terminal might obey and what
    /// turns text around.
    ///
    /// - Parameter escapesMarkup: Whether `<`, `>` and `&` are escaped too, so that nothing in it ends an element of a page.
    func quotedForScripts(escapesMarkup: Bool) -> String {
        var quoted: [UInt8] = [UInt8(ascii: "\"")]
        for scalar in unicodeScalars {
            switch scalar {
            case "\"": quoted += Array("\\\"".utf8)
            case "\\": quoted += Array("\\\\".utf8)
            case "\n": quoted += Array("\\n".utf8)
            case "\r": quoted += Array("\\r".utf8)
            case "\t": quoted += Array("\\t".utf8)
            case _ where scalar.isUnsafeInTerminals,
                "<" where escapesMarkup, ">" where escapesMarkup, "&" where escapesMarkup:
                quoted += Array("\\u\(hexadecimal(scalar.value, digits: 4))".utf8)
            default: quoted += Array(scalar.utf8)
            }
        }
        quoted.append(UInt8(ascii: "\""))
        return String(decoding: quoted, as: UTF8.self)
    }
}

extension Unicode.Scalar {
    /// Control characters, line separators and marks that turn the direction of text around.
    var isUnsafeInTerminals: Bool {
        switch value {
        case 0x00...0x1F, 0x7F...0x9F, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
        default: false
        }
    }
}

/// A number in hexadecimal digits, with zeros in front.
func hexadecimal(_ value: UInt32, digits: Int) -> String {
    let text = String(value, radix: 16)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
}
