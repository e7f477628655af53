/// What stands for itself in a line of a note: a title, a name, the words of an item, an address.
struct ShortTexts {
    /// The sentences of the line, without the names of fields and attributes.
    private(set) var sentences: [Substring] = []
    /// Texts that are told as a whole.
    private(set) var wholes: [Substring] = []
    /// E-mail addresses.
    private(set) var addresses: [Substring] = []
    /// Whether a new block begins with the line.
    private(set) var beginsAnew = false

    init(of piece: NoteText.Piece) {
        let line = piece.text
        if line.utf8.contains(UInt8(ascii: "@")) {
            addresses = line.split { $0.isWhitespace || "<>()[]{}\"',;:".contains($0) }.filter { word in
                guard let at = word.firstIndex(of: "@") else { return false }
                return at > word.startIndex && word[at...].contains(".")
            }
        }
        if piece.isField {
            beginsAnew = true
            addValues(of: line)
        } else {
            addItem(line)
        }
    }

    /// `title: Leave Acme`, `- {date: 2026-03-14, note: "Left Acme"}`: the values.
    private mutating func addValues(of line: Substring) {
        guard line.utf8.count < 2000 else {
            sentences = [line]
            return
        }
        let isFlow = line.utf8.contains { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "{") }
        for part in line.split(whereSeparator: { "{}[]\"".contains($0) }) {
            let values = part.contains(",") ? part.split(separator: ",").map(Self.value(of:)) : []
            let isSeveral = isFlow && !values.isEmpty
            sentences += isSeveral ? values : [Self.value(of: part)]
            wholes += isSeveral ? values : [Self.value(of: part)] + values
        }
    }

    /// What stands behind the name of a field.
    private static func value(of part: Substring) -> Substring {
        let words = part.drop { " \t-,".contains($0) }
        guard let colon = words.firstIndex(of: ":"), words[..<colon].allSatisfy({ $0.isLetter || $0 == "_" }) else {
            return words
        }
        return words[words.index(after: colon)...]
    }

    /// `- [x] @ada Leave Acme (due 2026-03-14)`, `## Leave Acme (private)`: the words.
    private mutating func addItem(_ line: Substring) {
        var line = line
        sentences = [line]
        if let open = line.lastIndex(of: "("), Self.beginsWithKey(line[line.index(after: open)...]) {
            // Of attributes the values alone: `goal lead-billing` is how pages speak as well.
            sentences = [line[..<open]]
            sentences += line[open...].dropFirst().split(separator: ",").map { part in
                part.drop { $0 == " " }.drop { $0.isLetter }
            }
            line = line[..<open]
        }
        var words = line.drop { " \t>".contains($0) }
        guard let first = words.first else {
            beginsAnew = true
            return
        }
        let marker = words.prefix { $0.isNumber }.count
        if "#-*+".contains(first) || (1...9).contains(marker) && ".)".contains(words.dropFirst(marker).first ?? "x") {
            beginsAnew = true
            words = words.drop { "#-*+.)".contains($0) || $0.isNumber || $0 == " " }
        }
        guard words.utf8.count < 200 else { return }
        if words.hasPrefix("["), let close = words.firstIndex(of: "]"), words[..<close].count <= 2 {
            words = words[words.index(after: close)...].drop { $0 == " " }
        }
        wholes.append(words)
        if words.hasPrefix("@") {
            words = words.drop { $0 != " " && $0 != ":" }.drop { $0 == " " || $0 == ":" }
            wholes.append(words)
        }
        if let open = words.lastIndex(of: "(") { wholes.append(words[..<open]) }
    }

    /// Whether a bracket holds attributes, such as `due 2026-03-14`.
    private static func beginsWithKey(_ text: Substring) -> Bool {
        let key = text.prefix { $0.isLetter }
        return ["due", "done", "weight", "goal", "offered", "made", "met", "celebrated", "id"].contains(key)
    }
}
