import Diagnostics

/// Walks over the tags of one template, checks them and writes the text that the template library reads.
struct TemplateScanner {
    private struct Open {
        enum Kind { case section, block, template }
        var kind: Kind
        var name: String
        var rewritten: String
        var line: Int
        /// Index in `references` of a template that is taken in with blocks.
        var reference: Int?
    }

    private let path: String
    private let number: Int
    /// The words of the site's language, by key.
    private let texts: [String: String]
    private let bytes: [UInt8]
    private var at = 0
    private var line = 1
    private var open: [Open] = []
    private(set) var output: [UInt8] = []
    private(set) var references: [ScannedTemplate.Reference] = []
    private(set) var blocks: Set<String> = []
    /// The keys of the words that it asks for.
    private(set) var keys: Set<String> = []

    init(path: String, number: Int, text: String, texts: [String: String]) {
        self.path = path
        self.number = number
        self.texts = texts
        bytes = Array(text.utf8)
        output.reserveCapacity(bytes.count + 256)
    }

    mutating func run() throws(TemplateProblem) {
        while at < bytes.count {
            if bytes[at] == UInt8(ascii: "{"), at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "{") {
                try tag()
            } else {
                try text(bytes[at])
                at += 1
            }
        }
        if let unclosed = open.last {
            throw TemplateProblem(template: path, line: unclosed.line, message: "`\(unclosed.name)` is never closed")
        }
    }

    private mutating func text(_ byte: UInt8) throws(TemplateProblem) {
        if byte == UInt8(ascii: "\n") {
            line += 1
        } else if open.last?.kind == .template, byte != UInt8(ascii: " "), byte != UInt8(ascii: "\t") {
            throw problem("text between `{{<` and its blocks is shown nowhere; put it into a block")
        }
        output.append(byte)
    }

    private mutating func tag() throws(TemplateProblem) {
        let isMarkup = at + 2 < bytes.count && bytes[at + 2] == UInt8(ascii: "{")
        let close = Array((isMarkup ? "}}}" : "}}").utf8)
        let start = at + (isMarkup ? 3 : 2)
        guard let end = bytes[start...].firstRange(of: close)?.lowerBound else {
            throw problem("a tag is opened and never closed")
        }
        let content = bytes[start..<end]
        defer {
            line += content.count { $0 == UInt8(ascii: "\n") }
            at = end + close.count
        }
        if isMarkup {
            write("{{{", Lookup(name: try name(content), use: .markup, template: number, line: line).rewritten, "}}}")
            return
        }
        let sign = content.first ?? UInt8(ascii: " ")
        let rest = content.dropFirst()
        switch sign {
        case UInt8(ascii: "!"): break
        case UInt8(ascii: "#"), UInt8(ascii: "^"): try openSection(sign, rest)
        case UInt8(ascii: "/"): try closeTag(rest)
        case UInt8(ascii: "$"): try openBlock(rest)
        case UInt8(ascii: ">"), UInt8(ascii: "<"): try takeIn(sign, rest)
        case UInt8(ascii: "@"): try words(rest)
        case UInt8(ascii: "&"): throw problem("markup is written with three braces, `{{{name}}}`")
        case UInt8(ascii: "="), UInt8(ascii: "%"): throw problem("delimiters and pragmas cannot be set in a template")
        default: write("{{", Lookup(name: try name(content), use: .text, template: number, line: line).rewritten, "}}")
        }
        // The library walks sections by calling itself, and thousands within each other would end the process.
        guard open.count <= 100 else { throw problem("more than 100 sections lie within each other here") }
    }

    private mutating func openSection(_ sign: UInt8, _ rest: ArraySlice<UInt8>) throws(TemplateProblem) {
        let name = try name(rest)
        let rewritten = Lookup(name: name, use: .section, template: number, line: line).rewritten
        open.append(Open(kind: .section, name: name, rewritten: rewritten, line: line))
        write("{{" + String(UnicodeScalar(sign)), rewritten, "}}")
    }

    private mutating func openBlock(_ rest: ArraySlice<UInt8>) throws(TemplateProblem) {
        let name = try name(rest)
        if let reference = open.last?.reference {
            references[reference].blocks.append((name, line))
        } else {
            blocks.insert(name)
        }
        open.append(Open(kind: .block, name: name, rewritten: name, line: line))
        dropIndentation()
        write("{{$", name, "}}")
    }

    private mutating func takeIn(_ sign: UInt8, _ rest: ArraySlice<UInt8>) throws(TemplateProblem) {
        let name = trimmed(rest)
        guard !name.isEmpty, !name.hasPrefix("*") else { throw problem("the template to take in has no name") }
        references.append(ScannedTemplate.Reference(name: name, line: line, blocks: []))
        dropIndentation()
        if sign == UInt8(ascii: "<") {
            open.append(
                Open(kind: .template, name: name, rewritten: name, line: line, reference: references.count - 1))
        }
        write("{{" + String(UnicodeScalar(sign)), name, "}}")
    }

    /// Puts words of the site's language in place of a tag that names their key: `{{@pair.overdue}}`.
    private mutating func words(_ rest: ArraySlice<UInt8>) throws(TemplateProblem) {
        let key = trimmed(rest)
        guard let words = texts[key] else {
            let known = nearest(to: key, in: texts.keys)
            throw problem("there are no words `\(key)`" + (known.map { "; did you mean `\($0)`?" } ?? ""))
        }
        if open.last?.kind == .template {
            throw problem("words between `{{<` and its blocks are shown nowhere; put them into a block")
        }
        keys.insert(key)
        // A brace would begin a tag for the library.
        write(escapedForMarkup(words).replacing("{", with: "&#123;"))
    }

    private mutating func closeTag(_ rest: ArraySlice<UInt8>) throws(TemplateProblem) {
        let name = trimmed(rest)
        guard let last = open.popLast() else { throw problem("`\(name)` is closed and was never opened") }
        guard last.name == name else {
            throw problem("`\(name)` is closed here, but `\(last.name)` of line \(last.line) is open")
        }
        write("{{/", last.rewritten, "}}")
    }

    private mutating func write(_ parts: String...) {
        for part in parts { output.append(contentsOf: part.utf8) }
    }

    /// The library would indent all that a template taken in brings along, also inside `<pre>`.
    private mutating func dropIndentation() {
        var blanks = output.endIndex
        while blanks > 0, output[blanks - 1] == UInt8(ascii: " ") || output[blanks - 1] == UInt8(ascii: "\t") {
            blanks -= 1
        }
        if blanks == 0 || output[blanks - 1] == UInt8(ascii: "\n") { output.removeSubrange(blanks...) }
    }

    private func trimmed(_ content: ArraySlice<UInt8>) -> String {
        let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
        let kept = content.drop(while: isBlank)
        let end = kept.lastIndex { !isBlank($0) } ?? kept.startIndex - 1
        return String(decoding: kept.prefix(through: end), as: UTF8.self)
    }

    /// A plain name: letters and digits, with a final `?` to ask whether there is anything of that name.
    private func name(_ content: ArraySlice<UInt8>) throws(TemplateProblem) -> String {
        let name = trimmed(content)
        let plain = name.hasSuffix("?") ? name.dropLast() : name[...]
        let isPlain = plain.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
            case UInt8(ascii: "0")...UInt8(ascii: "9"): true
            default: false
            }
        }
        guard !plain.isEmpty, isPlain else {
            throw problem("`\(name)` is no name; a name is made of letters and digits, without points or functions")
        }
        return name
    }

    private func problem(_ message: String) -> TemplateProblem {
        TemplateProblem(template: path, line: line, message: message)
    }
}
