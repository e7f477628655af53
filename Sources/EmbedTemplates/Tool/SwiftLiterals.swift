/// The words that Swift sources can put on a page: the texts of their string literals, one a line, and the names of
/// their cases. Comments are left out; a literal ends where a value is put in.
struct SwiftLiterals {
    private(set) var texts: [String] = []
    private let source: [UInt8]
    private var index = 0

    init(of text: String) {
        source = Array(text.utf8)
        readCode(untilClosing: false)
    }

    private func begins(_ text: String, at place: Int) -> Bool {
        source[min(place, source.count)...].starts(with: text.utf8)
    }

    /// Reads code up to the end or, within `\(…)`, up to the bracket that closes it.
    private mutating func readCode(untilClosing: Bool) {
        var depth = 0
        var word: [UInt8] = []
        var isCase = false
        while index < source.count {
            let byte = source[index]
            if begins("//", at: index) {
                while index < source.count, source[index] != 0x0A { index += 1 }
                continue
            }
            if begins("/*", at: index) {
                while index < source.count, !begins("*/", at: index) { index += 1 }
                index += 2
                continue
            }
            if byte == UInt8(ascii: "\"") {
                readLiteral()
                continue
            }
            if byte == UInt8(ascii: "#"), let marks = rawMarks() {
                readLiteral(marks: marks)
                continue
            }
            let isLetter = byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x30 && byte <= 0x39 || byte == 0x5F
            if isLetter {
                word.append(byte)
            } else {
                let text = String(decoding: word, as: UTF8.self)
                if text == "case" {
                    isCase = true
                } else if isCase, !text.isEmpty {
                    texts.append(text)
                }
                word = []
                if byte == 0x0A || byte == UInt8(ascii: ":") { isCase = false }
            }
            if untilClosing {
                if byte == UInt8(ascii: "(") { depth += 1 }
                if byte == UInt8(ascii: ")") {
                    if depth == 0 {
                        index += 1
                        return
                    }
                    depth -= 1
                }
            }
            index += 1
        }
    }

    /// How many `#` stand before the quote of a raw literal; `nil` where none begins.
    private func rawMarks() -> Int? {
        var end = index
        while end < source.count, source[end] == UInt8(ascii: "#") { end += 1 }
        return end < source.count && source[end] == UInt8(ascii: "\"") ? end - index : nil
    }

    private mutating func readLiteral(marks: Int = 0) {
        index += marks
        let fence = String(repeating: "#", count: marks)
        let quote = begins("\"\"\"", at: index) ? "\"\"\"" : "\""
        index += quote.utf8.count
        var text: [UInt8] = []
        func keep(_ texts: inout [String]) {
            if !text.isEmpty { texts.append(String(decoding: text, as: UTF8.self)) }
            text = []
        }
        while index < source.count, !begins(quote + fence, at: index) {
            guard begins("\\" + fence, at: index) else {
                text.append(source[index])
                index += 1
                continue
            }
            index += 1 + marks
            guard index < source.count else { break }
            switch source[index] {
            case UInt8(ascii: "("):
                keep(&texts)
                index += 1
                readCode(untilClosing: true)
            case UInt8(ascii: "u"):
                while index < source.count, source[index] != UInt8(ascii: "}") { index += 1 }
                index += 1
                text.append(0x20)
            default:
                index += 1
                text.append(0x20)
            }
        }
        index += quote.utf8.count + marks
        keep(&texts)
    }
}
