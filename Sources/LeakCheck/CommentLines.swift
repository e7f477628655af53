/// Tells the comments of a body from what is shown, line by line: `<!-- … -->` and `%% … %%`. In code they are shown.
///
/// It goes by lines alone, and not by how the notes were read. In doubt words are a comment: then no page may say them.
struct CommentLines {
    private enum Sign: CaseIterable {
        case html, percent

        var begin: StaticString {
            switch self {
            case .html: "<!--"
            case .percent: "%%"
            }
        }
        var end: StaticString {
            switch self {
            case .html: "-->"
            case .percent: "%%"
            }
        }
    }

    private var open: Sign?
    private var fence: (run: Substring, quotes: Int, indent: Int)?

    mutating func cut(_ line: Substring) -> (shown: [Substring], hidden: [Substring]) {
        if open == nil, isCode(line) { return ([line], []) }
        guard open != nil || line.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "%") }) else {
            return ([line], [])
        }
        var (shown, hidden): ([Substring], [Substring]) = ([], [])
        var rest = line
        var runs: LastRuns?
        while !rest.isEmpty {
            if let sign = open {
                guard let end = rest.range(ofText: sign.end) else {
                    hidden.append(rest)
                    return (shown, hidden)
                }
                hidden.append(rest[..<end.lowerBound])
                rest = rest[end.upperBound...]
                open = nil
            } else {
                guard let (sign, start) = first(in: rest, &runs) else {
                    shown.append(rest)
                    return (shown, hidden)
                }
                shown.append(rest[..<start.lowerBound])
                rest = rest[start.upperBound...]
                open = sign
            }
        }
        return (shown, hidden)
    }

    /// The first sign that begins a comment: outside of code spans, and not behind a backslash.
    private func first(in text: Substring, _ runs: inout LastRuns?) -> (Sign, Range<Substring.Index>)? {
        var at = text.startIndex
        while let place = text.utf8[at...].firstIndex(where: { "\\`<%".utf8.contains($0) }) {
            let rest = text.utf8[place...]
            switch rest[place] {
            case UInt8(ascii: "\\"):
                at = rest.index(place, offsetBy: 2, limitedBy: rest.endIndex) ?? rest.endIndex
            case UInt8(ascii: "`"):
                let known = runs ?? LastRuns(text)
                runs = known
                at = known.spanEnd(at: place, in: text)
            default:
                for sign in Sign.allCases where rest.starts(with: sign.begin) {
                    return (sign, place..<rest.index(place, offsetBy: sign.begin.utf8CodeUnitCount))
                }
                at = rest.index(after: place)
            }
        }
        return nil
    }

    /// Whether a line stands in a fence of code, or begins or ends one.
    private mutating func isCode(_ line: Substring) -> Bool {
        let front = line.prefix { " \t>".contains($0) }
        let quotes = front.count { $0 == ">" }
        if let (run, depth, indent) = fence {
            let isBlank = front.endIndex == line.endIndex
            // The quote or the item that holds the code ends with it.
            guard quotes < depth || !isBlank && depth == 0 && front.count < indent else {
                let rest = line[front.endIndex...]
                let own = rest.prefix { $0 == run.first }
                if own.count >= run.count, rest[own.endIndex...].allSatisfy({ $0 == " " || $0 == "\t" }) { fence = nil }
                return true
            }
            fence = nil
        }
        var words = line[front.endIndex...]
        var indent = 0
        while let marker = marker(of: words) {
            words = words[marker.endIndex...].drop { " \t>".contains($0) }
            indent = line.distance(from: line.startIndex, to: words.startIndex)
        }
        guard let sign = words.first, sign == "`" || sign == "~" else { return false }
        let run = words.prefix { $0 == sign }
        guard run.count >= 3, sign == "~" || !words[run.endIndex...].contains("`") else { return false }
        fence = (run, quotes, indent)
        return true
    }

    /// What makes an item of a line, with a blank behind it.
    private func marker(of words: Substring) -> Substring? {
        let number = words.prefix { $0.isASCII && $0.isNumber }
        let sign = words[number.endIndex...].prefix(1)
        guard let first = sign.first, (number.isEmpty ? "-*+" : ".)").contains(first),
            words[sign.endIndex...].first.map({ $0 == " " || $0 == "\t" }) ?? false
        else { return nil }
        return words[..<sign.endIndex]
    }
}

/// The last run of backticks of each length on a line, so that those without an end are known at once.
private struct LastRuns {
    private var last: [Int: Substring.Index] = [:]
    /// Whether the line is a row of a table, where no code goes over the end of a cell.
    private let isRow: Bool

    init(_ line: Substring) {
        isRow = line.first { !" \t>".contains($0) } == "|"
        var rest = line.utf8[...]
        while let start = rest.firstIndex(of: UInt8(ascii: "`")) {
            let run = rest[start...].prefix { $0 == UInt8(ascii: "`") }
            last[run.count] = start
            rest = rest[run.endIndex...]
        }
    }

    /// Behind the code that a run of backticks begins; behind the run where it begins none.
    func spanEnd(at start: Substring.Index, in text: Substring) -> Substring.Index {
        let run = text.utf8[start...].prefix { $0 == UInt8(ascii: "`") }
        guard let known = last[run.count], known > start else { return run.endIndex }
        var rest = text.utf8[run.endIndex...]
        while let next = rest.firstIndex(where: { $0 == UInt8(ascii: "`") || isRow && $0 == UInt8(ascii: "|") }),
            rest[next] == UInt8(ascii: "`")
        {
            let other = rest[next...].prefix { $0 == UInt8(ascii: "`") }
            if other.count == run.count { return other.endIndex }
            rest = rest[other.endIndex...]
        }
        return run.endIndex
    }
}

extension Substring {
    /// Where a text stands first, byte for byte.
    fileprivate func range(ofText text: StaticString) -> Range<Index>? {
        var rest = utf8[...]
        let first = text.withUTF8Buffer { $0[0] }
        while let start = rest.firstIndex(of: first) {
            rest = rest[start...]
            if rest.starts(with: text) { return start..<rest.index(start, offsetBy: text.utf8CodeUnitCount) }
            rest = rest.dropFirst()
        }
        return nil
    }
}

extension Substring.UTF8View {
    fileprivate func starts(with text: StaticString) -> Bool { text.withUTF8Buffer { starts(with: $0) } }
}
