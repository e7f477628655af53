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
        var quoted: [UInt8] = []
        quoted.reserveCapacity(utf8.count + 2)
        quoted.append(quoted: self, escapesMarkup: escapesMarkup)
        return String(decoding: quoted, as: UTF8.self)
    }
}

extension [UInt8] {
    /// Adds a text in quotes; see ``Swift/String/quotedForScripts(escapesMarkup:)``.
    mutating func append(quoted text: String, escapesMarkup: Bool = false) {
        append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { bytes in
            // What stands before is written.
            var written = 0
            var index = 0
            while index < bytes.count {
                let byte = bytes[index]
                // Nothing is escaped that begins with another byte.
                let mayBeUnsafe = byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xE2 || byte == 0xEF
                let isMark =
                    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
                    || escapesMarkup
                        && (byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "&"))
                guard mayBeUnsafe || isMark else {
                    index += 1
                    continue
                }
                guard let (scalar, width) = scalar(bytes, at: index), isMark || scalar.isUnsafeInTerminals else {
                    index += 1
                    continue
                }
                append(contentsOf: bytes[written..<index])
                append(escaped: scalar)
                index += width
                written = index
            }
            append(contentsOf: bytes[written...])
        }
        append(UInt8(ascii: "\""))
    }

    /// Adds a list of texts in quotes.
    mutating func append(listed texts: some Sequence<String>) {
        append(UInt8(ascii: "["))
        var isFirst = true
        for text in texts {
            if !isFirst { append(UInt8(ascii: ",")) }
            isFirst = false
            append(quoted: text)
        }
        append(UInt8(ascii: "]"))
    }

    private func scalar(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (Unicode.Scalar, Int)? {
        bytes[index] < 0x80
            ? (Unicode.Scalar(bytes[index]), 1) : decodeScalar(bytes, at: index, end: bytes.count)
    }

    private mutating func append(escaped scalar: Unicode.Scalar) {
        switch scalar {
        case "\"": append(contentsOf: "\\\"".utf8)
        case "\\": append(contentsOf: "\\\\".utf8)
        case "\n": append(contentsOf: "\\n".utf8)
        case "\r": append(contentsOf: "\\r".utf8)
        case "\t": append(contentsOf: "\\t".utf8)
        default: append(contentsOf: "\\u\(hexadecimal(scalar.value, digits: 4))".utf8)
        }
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
