/// `~~words~~` and `==words==`, with the rules that CommonMark has for `*words*`.
struct SignsAroundWords {
    /// A sign that marks words from both sides.
    enum Sign: UInt8 {
        case strike = 0x7E
        case highlight = 0x3D

        var kind: Document.Kind { self == .strike ? .strike : .highlight }
        /// How many of it mark words.
        var lengths: ClosedRange<Int> { self == .strike ? 1...2 : 2...2 }
    }

    private enum Piece {
        case node(Int)
        case words(Substring)
        case run(Substring, canOpen: Bool, canClose: Bool)
    }

    private let sign: Sign
    private var pieces: [Piece] = []
    /// For the run at a place the one that it is closed by.
    private var closings: [Int: Int] = [:]

    init(_ sign: Sign) { self.sign = sign }

    /// Marks what stands between signs in a node.
    mutating func mark(below holder: Int, in document: inout Document) {
        let children = document.children(of: holder)
        for (place, child) in children.enumerated() {
            guard document[child].kind == .text, document[child].text.utf8.contains(sign.rawValue) else {
                pieces.append(.node(child))
                continue
            }
            let before = place > 0 ? SignsAroundWords.edge(of: document[children[place - 1]].kind) : nil
            let after = place + 1 < children.count ? SignsAroundWords.edge(of: document[children[place + 1]].kind) : nil
            let isInside = !document[holder].kind.isBlockOfWords
            cut(document[child].text, before ?? (isInside ? "*" : " "), after ?? (isInside ? "*" : " "))
        }
        pair()
        guard !closings.isEmpty else { return }
        build(below: holder, children, in: &document)
    }

    /// What stands beside words where another node does: a blank for a break, else a sign.
    private static func edge(of kind: Document.Kind) -> Unicode.Scalar { kind.isBreak ? " " : "*" }

    private mutating func cut(_ text: String, _ before: Unicode.Scalar, _ after: Unicode.Scalar) {
        let scalars = text.unicodeScalars
        var start = scalars.startIndex
        var at = start
        while at < scalars.endIndex {
            guard scalars[at].value == UInt32(sign.rawValue) else {
                at = scalars.index(after: at)
                continue
            }
            let end = scalars[at...].firstIndex { $0.value != UInt32(sign.rawValue) } ?? scalars.endIndex
            if start < at { pieces.append(.words(text[start..<at])) }
            let last = at > scalars.startIndex ? scalars[scalars.index(before: at)] : before
            let next = end < scalars.endIndex ? scalars[end] : after
            let isLeft = !next.isBlank && (!next.isSign || last.isBlank || last.isSign)
            let isRight = !last.isBlank && (!last.isSign || next.isBlank || next.isSign)
            let isRun = sign.lengths.contains(scalars.distance(from: at, to: end))
            pieces.append(.run(text[at..<end], canOpen: isRun && isLeft, canClose: isRun && isRight))
            (start, at) = (end, end)
        }
        if start < scalars.endIndex { pieces.append(.words(text[start...])) }
    }

    private mutating func pair() {
        // Runs that are open, by place, and how many of each length.
        var open: [(place: Int, length: Int)] = []
        var counts = [0, 0, 0]
        for (place, piece) in pieces.enumerated() {
            guard case .run(let run, let canOpen, let canClose) = piece else { continue }
            let length = run.utf8.count
            guard canOpen || canClose else { continue }
            if canClose, counts[length] > 0 {
                while let last = open.popLast() {
                    counts[last.length] -= 1
                    guard last.length == length else { continue }
                    closings[last.place] = place
                    break
                }
            } else if canOpen {
                open.append((place, length))
                counts[length] += 1
            }
        }
    }

    private func build(below holder: Int, _ children: [Int], in document: inout Document) {
        for child in children { document.remove(child) }
        var holders = [holder]
        var ends: [Int] = []
        var words = ""
        func finish() {
            guard !words.isEmpty else { return }
            document.append(document.addText(words), to: holders[holders.count - 1])
            words = ""
        }
        for (place, piece) in pieces.enumerated() {
            switch piece {
            case .node(let node):
                finish()
                document.append(node, to: holders[holders.count - 1])
            case .words(let text): words += text
            case .run(let text, _, _):
                if closings[place] != nil {
                    finish()
                    let node = document.add(Document.Node(sign.kind))
                    document.append(node, to: holders[holders.count - 1])
                    holders.append(node)
                    ends.append(closings[place] ?? place)
                } else if ends.last == place {
                    finish()
                    holders.removeLast()
                    ends.removeLast()
                } else {
                    words += text
                }
            }
        }
        finish()
    }
}

extension Document {
    /// Marks what stands between `==` and `==`.
    mutating func makeHighlights() { mark(.highlight, in: holders(of: .highlight)) }

    /// Marks words between signs in nodes that hold such signs.
    mutating func mark(_ sign: SignsAroundWords.Sign, in holders: [Int]) {
        for holder in holders {
            var signs = SignsAroundWords(sign)
            signs.mark(below: holder, in: &self)
        }
    }

    /// The nodes in whose own words a sign stands.
    func holders(of sign: SignsAroundWords.Sign) -> [Int] {
        var holders: [Int] = []
        walk { node, isEntering in
            guard isEntering, self[node].kind == .text, self[node].text.utf8.contains(sign.rawValue),
                let parent = self[node].parent, holders.last != parent
            else { return }
            holders.append(parent)
        }
        // Between two texts of a paragraph there may be emphasis with signs of its own.
        return holders.count < 2 ? holders : Set(holders).sorted()
    }
}

extension Document.Kind {
    /// Whether the words in it begin and end with it.
    fileprivate var isBlockOfWords: Bool {
        switch self {
        case .paragraph, .heading, .cell, .calloutTitle, .document: true
        default: false
        }
    }
}

extension Unicode.Scalar {
    fileprivate var isBlank: Bool { isASCII ? value == 0x20 || value &- 0x09 < 5 : properties.isWhitespace }

    fileprivate var isSign: Bool {
        if isASCII { return value > 0x20 && value < 0x7F && (value | 0x20) &- 0x61 >= 26 && value &- 0x30 >= 10 }
        switch properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
            .finalPunctuation, .otherPunctuation:
            return true
        default: return false
        }
    }
}

/// Words without the signs around what is struck through, as they are shown where nothing can be marked.
package func wordsWithoutStrikes(_ words: String) -> String {
    guard words.utf8.contains(SignsAroundWords.Sign.strike.rawValue) else { return words }
    var document = Document()
    let paragraph = document.add(Document.Node(.paragraph), around: words)
    document.append(paragraph, to: Document.root)
    document.mark(.strike, in: [paragraph])
    return document.words(below: paragraph)
}
