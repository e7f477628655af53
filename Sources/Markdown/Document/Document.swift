/// A body that was parsed once: its blocks and what stands in them, as values.
///
/// Nodes lie in one array and name each other by their places in it, so a copy costs no more than the array, and deep
/// nesting no stack. What a page shows in another way is changed in such a copy.
package struct Document: Sendable {
    package enum Kind: Hashable, Sendable {
        case document, quote, item, code, html, rule, paragraph
        /// - start: The first number of a numbered list; `nil` for one with bullets.
        case list(start: Int?, isTight: Bool)
        /// - level: From 1 to 6.
        case heading(level: Int)
        case text, softBreak, lineBreak, codeSpan, inlineHTML, emphasis, strong, link
        /// - width: How wide it is to be shown, in CSS pixels; `nil` as wide as it is.
        case picture(width: Int?)

        // What people write beyond CommonMark.
        case table
        case row(isHeader: Bool)
        case cell(ColumnAlignment?)
        case callout(Callout)
        /// The first line of a callout, without its kind.
        case calloutTitle
        /// What a footnote says: its text is the label.
        case footnote
        case strike, highlight

        // What only pages have.
        /// The place of a heading: its text is the id.
        case anchor
        /// The state of a checklist item.
        case taskSign(TaskSign)
        /// A day as people say it: its text is the day as `2026-03-20`.
        case time
        /// A number that leads to a footnote, and the footnotes themselves at the end of a body.
        case reference(Reference), footnotes
        /// A footnote by its number, with how often it is referred to.
        case numbered(Reference)

        package enum TaskSign: String, Sendable { case open, done, cancelled }

        package var isHeading: Bool { if case .heading = self { true } else { false } }
        package var isList: Bool { if case .list = self { true } else { false } }
        package var isBreak: Bool { self == .softBreak || self == .lineBreak }

        /// Whether nothing can stand in it.
        var isLeaf: Bool {
            switch self {
            case .code, .html, .rule, .text, .softBreak, .lineBreak, .codeSpan, .inlineHTML, .anchor, .taskSign,
                .reference:
                true
            default: false
            }
        }
    }

    struct Node: Sendable {
        var kind: Kind
        /// First and last line of the file, from 1; 0 for what is made here, and for what stands in a line.
        var line: Int { Int(lineNumber) }
        var endLine: Int { Int(endLineNumber) }
        /// Bytes before it on its line, plus one.
        var byteColumn: Int { Int(column) }
        private var lineNumber: Int32 = 0
        private var endLineNumber: Int32 = 0
        private var column: Int32 = 0
        /// The words of a text, code or HTML, the address of a link or picture, the id of an anchor, the day of a time.
        ///
        /// In a text, signs that were written with a backslash are still marked (`EscapedBrackets`).
        var text = ""
        /// The title of a link or picture, the info string of code.
        var extra = ""

        @ShortPlace fileprivate(set) var parent: Int?
        @ShortPlace fileprivate(set) var previous: Int?
        @ShortPlace fileprivate(set) var next: Int?
        @ShortPlace fileprivate(set) var first: Int?
        @ShortPlace fileprivate(set) var last: Int?

        init(_ kind: Kind, text: String = "", extra: String = "") {
            self.kind = kind
            self.text = text
            self.extra = extra
        }

        /// A node of a parsed body, where it was written.
        init(
            _ kind: Kind, text: String = "", extra: String = "", from line: Int32, to endLine: Int32, byteColumn: Int32
        ) {
            self.kind = kind
            self.text = text
            self.extra = extra
            (lineNumber, endLineNumber, column) = (line, endLine, byteColumn)
        }

        /// Says on which line it ends.
        mutating func end(on line: Int) { endLineNumber = Int32(line) }

        /// Says that it stands some lines further down in the file; what stands in a line has none.
        fileprivate mutating func moveLines(by count: Int) {
            guard lineNumber > 0 else { return }
            lineNumber += Int32(count)
            endLineNumber += Int32(count)
        }

        /// The node without what stands around and in it.
        fileprivate var alone: Node {
            var alone = self
            (alone.parent, alone.previous, alone.next, alone.first, alone.last) = (nil, nil, nil, nil, nil)
            return alone
        }
    }

    /// The place of the node that holds all others.
    package static let root = 0

    private var nodes: [Node] = [Node(.document)]

    /// Whether footnotes may stand in it.
    var hasFootnotes = false

    subscript(_ node: Int) -> Node {
        _read { yield nodes[node] }
        _modify { yield &nodes[node] }
    }

    package func kind(of node: Int) -> Kind { nodes[node].kind }
    package func parent(of node: Int) -> Int? { nodes[node].parent }
    package func firstChild(of node: Int) -> Int? { nodes[node].first }
    func lastChild(of node: Int) -> Int? { nodes[node].last }
    package func next(after node: Int) -> Int? { nodes[node].next }
    func previous(before node: Int) -> Int? { nodes[node].previous }

    package func children(of node: Int) -> [Int] {
        var children: [Int] = []
        var child = nodes[node].first
        while let node = child {
            children.append(node)
            child = nodes[node].next
        }
        return children
    }

    /// Every node from `start` down in document order, with whether it is entered or left; leaves are only entered.
    func walk(from start: Int = Document.root, _ visit: (_ node: Int, _ isEntering: Bool) -> Void) {
        var node = start
        var isEntering = true
        while true {
            visit(node, isEntering)
            if isEntering, !nodes[node].kind.isLeaf {
                if let child = nodes[node].first { node = child } else { isEntering = false }
                continue
            }
            if node == start { return }
            if let next = nodes[node].next {
                (node, isEntering) = (next, true)
            } else if let parent = nodes[node].parent {
                (node, isEntering) = (parent, false)
            } else {
                return
            }
        }
    }

    /// The node behind this one in document order, as long as it stands below `top`.
    func following(_ node: Int, below top: Int) -> Int? {
        if let first = nodes[node].first { return first }
        var at = node
        while at != top {
            if let next = nodes[at].next { return next }
            guard let parent = nodes[at].parent else { return nil }
            at = parent
        }
        return nil
    }

    /// Whether a node or one that holds it is among some nodes.
    func isBelow(_ node: Int, _ holders: Set<Int>) -> Bool {
        guard !holders.isEmpty else { return false }
        var at: Int? = node
        while let node = at {
            if holders.contains(node) { return true }
            at = nodes[node].parent
        }
        return false
    }

    // MARK: Changes

    /// Says that all of it stands some lines further down in its file.
    mutating func moveLines(by count: Int) {
        for node in nodes.indices { nodes[node].moveLines(by: count) }
    }

    /// A node that stands nowhere yet.
    mutating func add(_ node: consuming Node) -> Int {
        nodes.append(node)
        return nodes.count - 1
    }

    mutating func addText(_ text: String) -> Int { add(Node(.text, text: text)) }

    /// A node around plain words, such as a link.
    mutating func add(_ node: Node, around words: String) -> Int {
        let holder = add(node)
        append(addText(words), to: holder)
        return holder
    }

    /// Takes a node, with all below it, out of where it stands.
    mutating func remove(_ node: Int) {
        let (parent, previous, next) = (nodes[node].parent, nodes[node].previous, nodes[node].next)
        if let previous { nodes[previous].next = next } else if let parent { nodes[parent].first = next }
        if let next { nodes[next].previous = previous } else if let parent { nodes[parent].last = previous }
        (nodes[node].parent, nodes[node].previous, nodes[node].next) = (nil, nil, nil)
    }

    mutating func append(_ node: Int, to parent: Int) {
        let last = nodes[parent].last
        (nodes[node].parent, nodes[node].previous, nodes[node].next) = (parent, last, nil)
        if let last { nodes[last].next = node } else { nodes[parent].first = node }
        nodes[parent].last = node
    }

    mutating func insert(_ node: Int, before other: Int) {
        let (parent, previous) = (nodes[other].parent, nodes[other].previous)
        (nodes[node].parent, nodes[node].previous, nodes[node].next) = (parent, previous, other)
        nodes[other].previous = node
        if let previous { nodes[previous].next = node } else if let parent { nodes[parent].first = node }
    }

    mutating func prepend(_ node: Int, to parent: Int) {
        if let first = nodes[parent].first { insert(node, before: first) } else { append(node, to: parent) }
    }

    package var isEmpty: Bool { nodes[Document.root].first == nil }

    /// What stands below a heading, up to the next of its level or higher, as a document of its own.
    package func section(below heading: Int) -> Document {
        var section = Document()
        guard case .heading(let level) = nodes[heading].kind else { return section }
        var next = nodes[heading].next
        while let node = next {
            if case .heading(let other) = nodes[node].kind, other <= level { break }
            section.appendCopy(of: node, in: self, to: Document.root)
            next = nodes[node].next
        }
        section.takeFootnotes(of: self)
        return section
    }

    /// What stands below a node of this document as a document of its own; lines stay those of the file.
    func part(below node: Int) -> Document {
        var part = Document()
        part.copyChildren(of: node, in: self, to: Document.root)
        part.takeFootnotes(of: self)
        return part
    }

    /// Appends copies of what stands below a node of another document.
    mutating func copyChildren(of node: Int, in other: Document, to parent: Int) {
        for child in other.children(of: node) { appendCopy(of: child, in: other, to: parent) }
    }

    /// Appends a copy of a node of another document with all that stands in it; gives its place here.
    @discardableResult
    mutating func appendCopy(of node: Int, in other: Document, to parent: Int) -> Int {
        let first = nodes.count
        var holders = [parent]
        other.walk(from: node) { at, isEntering in
            guard isEntering else {
                holders.removeLast()
                return
            }
            let copy = other.nodes[at].alone
            let place = add(copy)
            append(place, to: holders[holders.count - 1])
            if !copy.kind.isLeaf { holders.append(place) }
        }
        return first
    }
}

/// The place of a node in four bytes: each node has five, and a body has dozens of nodes.
@propertyWrapper
struct ShortPlace: Sendable {
    /// -1 stands for none.
    private var stored: Int32 = -1

    init() {}

    var wrappedValue: Int? {
        get { stored < 0 ? nil : Int(stored) }
        set { stored = newValue.map { Int32(truncatingIfNeeded: $0) } ?? -1 }
    }
}
