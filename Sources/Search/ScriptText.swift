/// Values as a script has them.
enum ScriptText {
    static func list(_ values: [String]) -> String { "[" + values.joined(separator: ",") + "]" }

    static func quoted(_ text: String) -> String { text.quotedForScripts(escapesMarkup: false) }
}

extension String {
    /// The text in quotes, as JSON and scripts have it: escaped is what they must, what a terminal might obey and what
    /// turns text around.
    ///
    /// - Parameter escapesMarkup: Whether `<`, `>` and `&` are escaped too, so that nothing in it ends an element of a page.
    package func quotedForScripts(escapesMarkup: Bool) -> String {
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
    fileprivate var isUnsafeInTerminals: Bool {
        switch value {
        case 0x00...0x1F, 0x7F...0x9F, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
        default: false
        }
    }
}

/// A number in hexadecimal digits, with zeros in front.
private func hexadecimal(_ value: UInt32, digits: Int) -> String {
    let text = String(value, radix: 16)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
}
