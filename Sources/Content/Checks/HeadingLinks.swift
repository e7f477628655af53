import Diagnostics
import Foundation
import Markdown
import MentoringModel

/// The headings of a note, looked up by what stands behind the `#` of a link.
struct HeadingList {
    /// Lines of the file by what a link may say.
    private var lines: [String: Int] = [:]
    /// What to write for each heading: its words between `[[` and `]]`, else what GitHub makes of them.
    private var written: [String: (words: String, fragment: String)] = [:]

    init(_ headings: [(words: String, line: Int)]) {
        func add(_ key: String, _ line: Int) { if !key.isEmpty, lines[key] == nil { lines[key] = line } }
        var counts: [String: Int] = [:]
        var numbered: [(key: String, line: Int)] = []
        for (words, line) in headings {
            let (own, theirs) = (HeadingList.key(words), HeadingList.fragment(of: words))
            let count = counts[theirs, default: 0]
            counts[theirs] = count + 1
            // GitHub numbers headings of the same words from the second one on: `notes`, `notes-1`.
            if count > 0 { numbered += [("\(theirs)-\(count)", line), ("\(own)-\(count + 1)", line)] }
            add(own, line)
            add(HeadingList.key(theirs), line)
            if count == 0 { written[own] = (words, theirs) }
        }
        for (key, line) in numbered { add(HeadingList.key(key), line) }
    }

    /// The line of the heading that a link means; `nil` when there is none.
    func line(of fragment: String) -> Int? { lines[HeadingList.key(fragment)] }

    /// What was most likely meant.
    func near(_ fragment: String) -> (words: String, fragment: String)? {
        nearest(to: HeadingList.key(fragment), in: written.keys).flatMap { written[$0] }
    }

    /// Letters and digits, with a hyphen for each run of other characters.
    private static func key(_ words: String) -> String { slug(of: words)?.text ?? "" }

    /// What GitHub calls a heading in an address: signs go, blanks become hyphens.
    private static func fragment(of words: String) -> String {
        String(
            words.lowercased().compactMap { character -> Character? in
                if character == " " || character == "-" { return "-" }
                return character.isLetter || character.isNumber || character == "_" ? character : nil
            })
    }
}

/// Where the headings are that links of one kind or another lead to, each note's looked up once.
///
/// It belongs to one group of notes, and remembers which headings it saw.
final class HeadingLookup {
    typealias Headings = [(words: String, line: Int)]

    private let headings: (String) -> Headings?
    private var lists: [String: HeadingList] = [:]
    /// What was looked at, by the path of its note; `nil` for a note without any text.
    private(set) var looked: [String: Headings?] = [:]

    /// - Parameter headings: Of the note at a path; `nil` where none was read.
    init(_ headings: @escaping (String) -> Headings?) { self.headings = headings }

    static func areSame(_ left: Headings?, _ right: Headings?) -> Bool {
        guard let left, let right else { return left == nil && right == nil }
        return left.elementsEqual(right, by: ==)
    }

    private func headings(of path: String) -> Headings? {
        if let known = looked[path] { return known }
        let found = headings(path)
        looked.updateValue(found, forKey: path)
        return found
    }

    /// The line of the heading that a link means; a heading that the note lacks is told of.
    func line(of link: WrittenLink, in path: String, _ log: NoteLog) -> Int? {
        guard let mark = link.destination.firstIndex(of: "#"), let target = headings(of: path) else {
            return nil
        }
        var fragment = String(link.destination[link.destination.index(after: mark)...])
        if link.isWiki {
            fragment = String(fragment.dropLast(2).split(separator: "#").last ?? "")
        } else {
            fragment = fragment.removingPercentEncoding ?? fragment
        }
        // `^` begins the name of a block; `top` is where a page begins.
        guard !fragment.isEmpty, !fragment.hasPrefix("^"), fragment.lowercased() != "top" else { return nil }
        let list = lists[path] ?? HeadingList(target)
        lists[path] = list
        if let line = list.line(of: fragment) { return line }
        guard log.hasRoom(for: .unknownHeading) else {
            log.add(.unknownHeading, at: link.mark, "")
            return nil
        }
        let place = path == log.path ? "in this note" : "in \(visible(path))"
        let whole = link.isWiki ? String(link.destination.dropFirst(2).dropLast(2)) : link.destination
        let before = whole.prefix { $0 != "#" }
        log.add(
            .unknownHeading, at: link.mark, width: whole.count, "there is no heading “\(fragment)” \(place)",
            help: list.near(fragment).map { near in
                link.isWiki ? "did you mean [[\(before)#\(near.words)]]?" : "did you mean \(before)#\(near.fragment)?"
            })
        return nil
    }
}
