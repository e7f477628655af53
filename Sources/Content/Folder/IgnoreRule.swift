import Diagnostics

/// One line of a `.gitignore`, by git's own rules for patterns.
package struct IgnoreRule: Hashable, Sendable {
    /// The file as one would open it from the content folder: `.gitignore`, `../.gitignore`.
    package var file: String
    /// Line, from 1.
    package var line: Int
    /// As written.
    package var text: String
    /// A line with `!` takes back what an earlier one ignores.
    var isNegated = false
    /// A pattern with `/` at its end is for folders alone.
    private var isForFolders = false
    /// A pattern with `/` elsewhere counts from the folder of its file; any other is for names at every depth.
    private(set) var isAnchored = false
    /// The pattern, cut at each `/`.
    private(set) var segments: [[UInt8]] = []

    /// Reads a line; `nil` when it is empty or a comment.
    init?(_ line: ArraySlice<UInt8>, file: String, number: Int) {
        var pattern = IgnoreRule.withoutTrailingBlanks(line)
        guard let first = pattern.first, first != UInt8(ascii: "#") else { return nil }
        self.file = file
        self.line = number
        text = String(decoding: pattern, as: UTF8.self)
        if first == UInt8(ascii: "!") {
            isNegated = true
            pattern.removeFirst()
        }
        if pattern.last == UInt8(ascii: "/") {
            isForFolders = true
            pattern.removeLast()
        }
        isAnchored = pattern.contains(UInt8(ascii: "/"))
        if pattern.first == UInt8(ascii: "/") { pattern.removeFirst() }
        guard !pattern.isEmpty else { return nil }
        segments = pattern.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map(Array.init)
    }

    /// The rule as a problem names it.
    var words: String { "\(visible(file)) line \(line) says `\(visible(text))`" }
    var help: String {
        "to keep it closed without a word, name it in `ignore:` of program.md; only what git may keep is published"
    }

    /// Every rule of a file.
    static func rules(of bytes: [UInt8], file: String) -> [IgnoreRule] {
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
        return lines.enumerated().compactMap { number, line in
            IgnoreRule(line.last == 0x0D ? line.dropLast() : line, file: file, number: number + 1)
        }
    }

    /// Blanks at the end do not count, unless a backslash stands before them.
    private static func withoutTrailingBlanks(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var end = line.startIndex
        var place = line.startIndex
        while place < line.endIndex {
            let byte = line[place]
            if byte == UInt8(ascii: "\\"), place + 1 < line.endIndex { place += 1 }
            place += 1
            if byte != UInt8(ascii: " ") { end = place }
        }
        return line[..<end]
    }

    /// Whether the pattern is for a path, given from the folder of the rule's file.
    func matches(_ path: ArraySlice<[UInt8]>, isFolder: Bool) -> Bool {
        guard isFolder || !isForFolders, let name = path.last else { return false }
        guard isAnchored else { return matchesName(segments[0][...], name[...]) }
        return IgnoreRule.matches(segments[...], path)
    }

    /// Whether the pattern is for everything in a folder: `notes/*`, `notes/**`.
    func matchesAllInside(_ folder: ArraySlice<[UInt8]>) -> Bool {
        guard isAnchored, let last = segments.last, last == [0x2A] || last == [0x2A, 0x2A] else { return false }
        return IgnoreRule.matches(segments.dropLast(), folder)
    }

    /// Segment by segment; `**` stands for any number of folders, and at the end for anything below.
    private static func matches(_ pattern: ArraySlice<[UInt8]>, _ path: ArraySlice<[UInt8]>) -> Bool {
        // What of the path can be left when the pattern is used up to a segment: so no pattern takes long.
        var starts: Set<Int> = [path.startIndex]
        for (index, segment) in zip(pattern.indices, pattern) {
            var next: Set<Int> = []
            if segment == [0x2A, 0x2A] {
                let isLast = index == pattern.endIndex - 1
                if let first = starts.min(), first + (isLast ? 1 : 0) <= path.endIndex {
                    next = Set(first + (isLast ? 1 : 0)...path.endIndex)
                }
            } else {
                for start in starts where start < path.endIndex && matchesName(segment[...], path[start][...]) {
                    next.insert(start + 1)
                }
            }
            starts = next
        }
        return starts.contains(path.endIndex)
    }
}
