import Content
package import Diagnostics

/// A note while its problems are mended: its lines, each with what became of it.
///
/// Every byte that no change names stays what it is: line ends, a byte-order mark, what is no text.
package struct MendedNote: Sendable {
    struct Line: Sendable {
        /// Without its end.
        var bytes: [UInt8]
        var end: [UInt8]
        /// The line of the note as it was, from 1; `nil` for one that was added.
        var origin: Int?
        /// Codes of what was mended here.
        var codes: [String] = []
    }

    /// Below the content folder.
    package let path: String
    /// As it was.
    package let before: [UInt8]
    private(set) var lines: [Line]
    private let newline: [UInt8]
    /// Codes of lines taken out, by the line as it was.
    private(set) var removed: [Int: [String]] = [:]
    /// The lines as they were, without their ends.
    let old: [[UInt8]]

    package init(path: String, _ bytes: [UInt8]) {
        self.path = path
        before = bytes
        let cut = NoteLines(bytes)
        newline = cut.end
        lines = []
        for range in cut.ranges {
            // A byte-order mark belongs to the first line.
            let whole = bytes[(lines.isEmpty ? 0 : range.lowerBound)..<range.upperBound]
            let end = Array(whole.reversed().prefix { $0 == 0x0A || $0 == 0x0D }.reversed())
            lines.append(Line(bytes: Array(whole.dropLast(end.count)), end: end, origin: lines.count + 1))
        }
        old = lines.map(\.bytes)
    }

    package var bytes: [UInt8] { lines.flatMap { $0.bytes + $0.end } }

    /// Makes the changes of problems, but for one that does not fit the lines any more, or changes what another has
    /// changed.
    ///
    /// - Returns: The problems whose changes were made.
    package mutating func apply(_ problems: [Problem]) -> [Problem] {
        var made: [Problem] = []
        var taken: [Int: [Range<Int>]] = [:]
        var edits: [Int: [(edit: LineEdit, code: String)]] = [:]
        for problem in problems {
            guard let mend = problem.mend else { continue }
            var wanted: [Int: [Range<Int>]] = [:]
            let fits = mend.edits.allSatisfy { edit in
                guard let range = place(of: edit) else { return false }
                guard !(taken[edit.line] ?? []).contains(where: { $0.overlaps(range) }) else { return false }
                wanted[edit.line, default: []].append(range)
                return true
            }
            guard fits else { continue }
            taken.merge(wanted) { $0 + $1 }
            for edit in mend.edits { edits[edit.line, default: []].append((edit, problem.kind.code)) }
            made.append(problem)
        }
        if !made.isEmpty { rewrite(edits) }
        return made
    }

    /// The bytes of a line that an edit changes; an empty range for lines above it. `nil` where something else stands there.
    private func place(of edit: LineEdit) -> Range<Int>? {
        if case .linesAbove = edit.change { return (1...lines.count + 1).contains(edit.line) ? 0..<0 : nil }
        guard lines.indices.contains(edit.line - 1) else { return nil }
        let bytes = lines[edit.line - 1].bytes
        let mark = edit.line == 1 && bytes.starts(with: Self.byteOrderMark) ? Self.byteOrderMark.count : 0
        guard let text = String(validating: bytes.dropFirst(mark), as: UTF8.self) else { return nil }
        switch edit.change {
        case .linesAbove: return nil
        case .removal(let line): return text == line ? mark..<bytes.count : nil
        case .words(let column, let before, _):
            guard let start = text.index(text.startIndex, offsetBy: column - 1, limitedBy: text.endIndex),
                text[start...].hasPrefix(before), !before.isEmpty
            else { return nil }
            let offset = mark + text.utf8.distance(from: text.startIndex, to: start)
            let end = offset + before.utf8.count
            // Letters that are written in another form are as many characters, but not as many bytes.
            return end <= bytes.count && bytes[offset..<end].elementsEqual(before.utf8) ? offset..<end : nil
        }
    }

    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    private mutating func rewrite(_ edits: [Int: [(edit: LineEdit, code: String)]]) {
        var next: [Line] = []
        for place in 0...lines.count {
            let own = edits[place + 1] ?? []
            var written: [[String]] = []
            for (edit, code) in own {
                // What two problems ask for is written once.
                guard case .linesAbove(let added) = edit.change, !written.contains(added) else { continue }
                written.append(added)
                for line in added {
                    if let last = next.last, last.end.isEmpty { next[next.count - 1].end = newline }
                    next.append(Line(bytes: Array(line.utf8), end: newline, codes: [code]))
                }
            }
            guard place < lines.count else { continue }
            var line = lines[place]
            var isGone = false
            let words = own.compactMap { edit, code in self.place(of: edit).map { (edit, code, $0) } }
            for (edit, code, range) in words.sorted(by: { $0.2.lowerBound > $1.2.lowerBound }) {
                switch edit.change {
                case .linesAbove: continue
                case .removal:
                    isGone = true
                    if let origin = line.origin { removed[origin, default: []].append(code) }
                case .words(_, _, let after): line.bytes.replaceSubrange(range, with: Array(after.utf8))
                }
                line.codes.append(code)
            }
            if place == 0, isGone || !written.isEmpty, line.bytes.starts(with: Self.byteOrderMark) {
                // The mark stays the first thing of the file.
                line.bytes.removeFirst(Self.byteOrderMark.count)
                if !next.isEmpty { next[0].bytes = Self.byteOrderMark + next[0].bytes }
            }
            if !isGone { next.append(line) }
        }
        lines = next
    }
}
