/// A quote that begins with its kind, as in `> [!tip] Words`.
package struct Callout: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case note, abstract, info, todo, tip, important, success, question, warning, caution, failure, danger, bug,
            example
        case quote

        /// Other names of a kind.
        private static let names: [String: Kind] = [
            "summary": .abstract, "tldr": .abstract, "hint": .tip, "check": .success, "done": .success,
            "help": .question,
            "faq": .question, "attention": .warning, "fail": .failure, "missing": .failure, "error": .danger,
            "cite": .quote,
        ]

        /// - Parameter name: Whatever its case; one that nobody knows is a note, as in the programs that people write them for.
        init(named name: String) {
            let name = name.lowercased()
            self = Kind(rawValue: name) ?? Kind.names[name] ?? .note
        }
    }

    /// Whether it can be folded, and is.
    package enum Folding: Sendable { case none, open, closed }

    package var kind: Kind
    package var folding: Folding
}

extension Document {
    /// Makes callouts of the quotes that begin with the name of a kind.
    mutating func makeCallouts() {
        var quotes: [Int] = []
        walk { node, isEntering in if isEntering, self[node].kind == .quote { quotes.append(node) } }
        for quote in quotes { makeCallout(of: quote) }
    }

    private mutating func makeCallout(of quote: Int) {
        guard let paragraph = self[quote].first, self[paragraph].kind == .paragraph,
            let first = self[paragraph].first, self[first].kind == .text, self[first].text.hasPrefix("[!"),
            let end = self[first].text.firstIndex(of: "]")
        else { return }
        // Behind a bar Obsidian has settings of its own: `[!tip|wide]`.
        let name = self[first].text[..<end].dropFirst(2).prefix { $0 != "|" }
        guard !name.isEmpty, name.utf8.allSatisfy({ $0 == 0x2D || $0 == 0x5F || $0 >= 0x80 || isLetterOrDigit($0) })
        else { return }
        var rest = self[first].text[end...].dropFirst()
        var folding = Callout.Folding.none
        if let sign = rest.first, sign == "+" || sign == "-" {
            folding = sign == "+" ? .open : .closed
            rest = rest.dropFirst()
        }
        self[quote].kind = .callout(Callout(kind: Callout.Kind(named: String(name)), folding: folding))
        self[quote].text = String(name)
        let line = Int32(self[paragraph].line)
        let title = add(Node(.calloutTitle, from: line, to: line, byteColumn: Int32(self[paragraph].byteColumn)))
        insert(title, before: paragraph)
        self[first].text = trimmedStart(rest)
        let nodes = children(of: paragraph)
        let titleNodes = nodes.prefix { !self[$0].kind.isBreak }
        for node in titleNodes {
            remove(node)
            if !(node == first && self[first].text.isEmpty) { append(node, to: title) }
        }
        guard let firstBreak = self[paragraph].first else { return remove(paragraph) }
        remove(firstBreak)
        // What is left begins a line later.
        let below = add(
            Node(
                .paragraph, from: line + 1, to: Int32(self[paragraph].endLine),
                byteColumn: Int32(self[paragraph].byteColumn)))
        insert(below, before: paragraph)
        for node in children(of: paragraph) {
            remove(node)
            append(node, to: below)
        }
        remove(paragraph)
    }
}

private func isLetterOrDigit(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 }

private func trimmedStart(_ text: Substring) -> String { String(text.drop { $0 == " " || $0 == "\t" }) }
