import Diagnostics

/// Walks over the tags of one template, checks them and writes the steps that render it.
struct TemplateScanner {
    private struct Open {
        enum Kind {
            case section, block
            /// `{{<name}}`, by its place in `references`.
            case frame(reference: Int)
            /// A block within `{{<name}}`.
            case body
        }
        var kind: Kind
        var name: String
        var line: Int
        /// The step that is finished at the closing tag; `nil` for a name that no model has.
        var step: Int?
    }

    private let path: String
    /// The words of the site's language, by key.
    private let words: [String: String]
    private let bytes: [UInt8]
    private var at = 0
    private var line = 1
    /// Where the line begins.
    private var lineStart = 0
    /// Behind the last tag beside which nothing is shown: `{{<` or the end of a block in it.
    private var silentStart = 0
    private var open: [Open] = []
    /// Bytes of the template that no step writes yet.
    private var pending: [UInt8] = []
    private(set) var template = ScannedTemplate()

    init(path: String, text: String, words: [String: String]) {
        self.path = path
        self.words = words
        bytes = Array(text.utf8)
    }

    mutating func run() throws(TemplateProblem) {
        while at < bytes.count {
            if bytes[at] == UInt8(ascii: "{"), at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "{") {
                try tag()
            } else {
                try text(bytes[at])
            }
        }
        if let unclosed = open.last {
            throw TemplateProblem(template: path, line: unclosed.line, message: "`\(unclosed.name)` is never closed")
        }
        add(.end)
    }

    private mutating func text(_ byte: UInt8) throws(TemplateProblem) {
        if isInFrame {
            guard isBlank(byte) || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") else {
                throw problem("text between `{{<` and its blocks is shown nowhere; put it into a block")
            }
        } else {
            pending.append(byte)
        }
        at += 1
        if byte == UInt8(ascii: "\n") {
            line += 1
            lineStart = at
        }
    }

    private mutating func tag() throws(TemplateProblem) {
        let isMarkup = at + 2 < bytes.count && bytes[at + 2] == UInt8(ascii: "{")
        let close = Array((isMarkup ? "}}}" : "}}").utf8)
        let start = at + (isMarkup ? 3 : 2)
        guard let end = bytes[start...].firstRange(of: close)?.lowerBound else {
            throw problem("a tag is opened and never closed")
        }
        let content = bytes[start..<end]
        let sign = isMarkup ? UInt8(ascii: "{") : content.first ?? UInt8(ascii: " ")
        // A body begins on the next line also where its block stands behind `{{<`.
        let isBody = isInFrame && sign == UInt8(ascii: "$")
        let begin = isBody ? max(lineStart, silentStart) : lineStart
        let endOfLine = Self.signsOfLines.contains(sign) ? endOfLine(from: begin, behind: end + close.count) : nil
        if endOfLine != nil || Self.signsOfParts.contains(sign) { dropIndentation() }
        try read(sign, isMarkup ? content : content.dropFirst(), whole: content)
        // So deep is no page; whoever reads it may have no stack for it.
        guard open.count <= 100 else { throw problem("more than 100 sections lie within each other here") }
        line += content.count { $0 == UInt8(ascii: "\n") }
        if let newline = content.lastIndex(of: UInt8(ascii: "\n")) { lineStart = newline + 1 }
        at = end + close.count
        if let endOfLine {
            if endOfLine > at, bytes[endOfLine - 1] == UInt8(ascii: "\n") { line += 1 }
            at = endOfLine
            lineStart = endOfLine
        }
        if isInFrame { silentStart = at }
    }

    private mutating func read(
        _ sign: UInt8, _ rest: ArraySlice<UInt8>, whole content: ArraySlice<UInt8>
    ) throws(TemplateProblem) {
        switch sign {
        case UInt8(ascii: "!"): break
        case UInt8(ascii: "#"): try openSection(rest, isInverted: false)
        case UInt8(ascii: "^"): try openSection(rest, isInverted: true)
        case UInt8(ascii: "/"): try closeTag(rest)
        case UInt8(ascii: "$"): try openBlock(rest)
        case UInt8(ascii: ">"): try include(rest, isFrame: false)
        case UInt8(ascii: "<"): try include(rest, isFrame: true)
        case UInt8(ascii: "@"): try putInWords(rest)
        case UInt8(ascii: "{"): try show(rest, .markup)
        case UInt8(ascii: "&"): throw problem("markup is written with three braces, `{{{name}}}`")
        case UInt8(ascii: "="), UInt8(ascii: "%"): throw problem("delimiters and pragmas cannot be set in a template")
        default: try show(content, .text)
        }
    }

    private mutating func show(
        _ content: ArraySlice<UInt8>, _ use: ViewModel.Value.Use
    ) throws(TemplateProblem) {
        let name = try name(content)
        try refuseInFrame("a value")
        guard let known = ViewName(name) else { return noteUnknown(name, use) }
        add(use == .markup ? .markup(known) : .text(known))
    }

    private mutating func openSection(_ rest: ArraySlice<UInt8>, isInverted: Bool) throws(TemplateProblem) {
        let name = try name(rest)
        try refuseInFrame("a section")
        let asks = name.hasSuffix("?")
        let known = ViewName(asks ? String(name.dropLast()) : name)
        if let known {
            add(isInverted ? .absent(known, end: 0) : asks ? .present(known, end: 0) : .section(known, end: 0))
        } else {
            noteUnknown(name, .section)
        }
        open.append(Open(kind: .section, name: name, line: line, step: known.map { _ in template.steps.count - 1 }))
    }

    private mutating func openBlock(_ rest: ArraySlice<UInt8>) throws(TemplateProblem) {
        let name = try name(rest)
        if case .frame(let reference)? = open.last?.kind {
            template.references[reference].blocks.append((name, line, template.steps.count))
            open.append(Open(kind: .body, name: name, line: line))
        } else {
            if !template.blocks.contains(name) { template.blocks.append(name) }
            add(.block(template.blocks.firstIndex(of: name) ?? 0, end: 0))
            open.append(Open(kind: .block, name: name, line: line, step: template.steps.count - 1))
        }
    }

    private mutating func include(_ rest: ArraySlice<UInt8>, isFrame: Bool) throws(TemplateProblem) {
        let name = trimmed(rest)
        guard !name.isEmpty, !name.hasPrefix("*") else { throw problem("the template to take in has no name") }
        try refuseInFrame("a part")
        let reference = template.references.count
        template.references.append(ScannedTemplate.Reference(name: name, line: line))
        guard isFrame else { return add(.part(reference)) }
        add(.frame(reference, bodies: 0, end: 0))
        open.append(
            Open(kind: .frame(reference: reference), name: name, line: line, step: template.steps.count - 1))
    }

    /// Puts words of the site's language in place of a tag that names their key: `{{@pair.overdue}}`.
    private mutating func putInWords(_ rest: ArraySlice<UInt8>) throws(TemplateProblem) {
        let key = trimmed(rest)
        guard let text = words[key] else {
            let known = nearest(to: key, in: words.keys)
            throw problem("there are no words `\(key)`" + (known.map { "; did you mean `\($0)`?" } ?? ""))
        }
        if isInFrame { throw problem("words between `{{<` and its blocks are shown nowhere; put them into a block") }
        template.keys.insert(key)
        pending.append(escaping: text)
    }

    private mutating func closeTag(_ rest: ArraySlice<UInt8>) throws(TemplateProblem) {
        let name = trimmed(rest)
        guard let last = open.popLast() else { throw problem("`\(name)` is closed and was never opened") }
        guard last.name == name else {
            throw problem("`\(name)` is closed here, but `\(last.name)` of line \(last.line) is open")
        }
        writePending()
        if case .body = last.kind { add(.end) }
        guard let step = last.step else { return }
        switch template.steps[step] {
        case .section(let name, _):
            add(.next(start: step + 1))
            template.steps[step] = .section(name, end: template.steps.count)
        case .present(let name, _): template.steps[step] = .present(name, end: template.steps.count)
        case .absent(let name, _): template.steps[step] = .absent(name, end: template.steps.count)
        case .block(let name, _): template.steps[step] = .block(name, end: template.steps.count)
        case .frame(let name, let bodies, _):
            template.steps[step] = .frame(name, bodies: bodies, end: template.steps.count)
        default: break
        }
    }

    /// Whether a tag would stand between `{{<` and its blocks.
    private var isInFrame: Bool {
        if case .frame? = open.last?.kind { true } else { false }
    }

    private func refuseInFrame(_ what: String) throws(TemplateProblem) {
        if isInFrame { throw problem("\(what) between `{{<` and its blocks is shown nowhere; put it into a block") }
    }

    private mutating func noteUnknown(_ name: String, _ use: ViewModel.Value.Use) {
        template.unknown.append(TemplateProblem(template: path, line: line, unknown: name, use))
    }

    private mutating func add(_ step: TemplateStep) {
        writePending()
        template.steps.append(step)
        template.lines.append(line)
    }

    private mutating func writePending() {
        guard !pending.isEmpty else { return }
        let begin = template.bytes.count
        template.bytes += pending
        pending = []
        template.steps.append(.bytes(begin..<template.bytes.count))
        template.lines.append(line)
    }

    /// Tags that show nothing by themselves: a line that has nothing else is left out.
    private static let signsOfLines = Array("!#^/$><".utf8)
    /// Tags of what is taken in, which is never indented: it may hold `<pre>`.
    private static let signsOfParts = Array("$><".utf8)

    /// The beginning of the next line when a tag is all that its line has, which begins at `begin`.
    private func endOfLine(from begin: Int, behind end: Int) -> Int? {
        guard bytes[begin..<at].allSatisfy(isBlank) else { return nil }
        guard var next = bytes[end...].firstIndex(where: { !isBlank($0) }) else { return bytes.count }
        if bytes[next] == UInt8(ascii: "\r"), next + 1 < bytes.count { next += 1 }
        return bytes[next] == UInt8(ascii: "\n") ? next + 1 : nil
    }

    private mutating func dropIndentation() {
        guard bytes[lineStart..<at].allSatisfy(isBlank) else { return }
        pending.removeLast(min(at - lineStart, pending.count))
    }

    private func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

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
