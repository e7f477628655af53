import Markdown

/// Lists of how words begin, by which one pass over the bytes of some words tells which of the lists they hold a word of.
///
/// Capitals count as small letters, also those of Latin-1, for which other letters may be taken, too. A word begins behind what is no letter, and at a capital within small letters: `isPrivate`.
struct WordStarts {
    /// One of the lists, by its place.
    struct Lists: OptionSet {
        let rawValue: UInt16
        static func list(_ place: Int) -> Lists { Lists(rawValue: 1 << UInt16(place)) }
    }

    /// The class of each byte, 0 for those that stand in no list; each node has a child for every class.
    private let classes: [UInt8]
    private let width: Int
    /// Children by node and class; 0, the root, where there is none.
    private let children: [UInt16]
    /// The lists that have a word which ends at a node.
    private let ends: [Lists]

    /// - Parameter lists: At most sixteen, of words in small letters.
    init(_ lists: [[String]]) {
        var classes = [UInt8](repeating: 0, count: 256)
        var count: UInt8 = 0
        for byte in Set(lists.joined().flatMap(\.utf8)).sorted() {
            count += 1
            classes[Int(byte)] = count
        }
        for capital in 0x41...0x5A { classes[capital] = classes[capital | 0x20] }
        // `Ü` and `ü` differ in one bit of their second byte.
        for second in 0x80...0x9E where classes[second] == 0 { classes[second] = classes[second | 0x20] }
        let width = Int(count) + 1
        var children = [UInt16](repeating: 0, count: width)
        var ends: [Lists] = [[]]
        for (place, words) in lists.enumerated() {
            for word in words {
                var node = 0
                for byte in word.utf8 {
                    let child = node * width + Int(classes[Int(byte)])
                    if children[child] == 0 {
                        children[child] = UInt16(ends.count)
                        children += Array(repeating: 0, count: width)
                        ends.append([])
                    }
                    node = Int(children[child])
                }
                ends[node].insert(.list(place))
            }
        }
        (self.classes, self.width, self.children, self.ends) = (classes, width, children, ends)
    }

    /// Whether some words may hold one of one of these lists; it says no only where they hold none.
    func mayHold(_ lists: Lists, in words: Substring.UTF8View) -> Bool {
        words.withContiguousBytes { self.lists(in: $0, until: lists).map { !$0.isDisjoint(with: lists) } ?? true }
    }

    /// The lists that have a word here; looks no further than to the first word of one of `last`.
    ///
    /// - Returns: `nil` where letters of full width or of mathematics stand, which may spell anything.
    func lists(in bytes: UnsafeBufferPointer<UInt8>, until last: Lists) -> Lists? {
        Self.kinds.withUnsafeBufferPointer { kinds in
            let startsWord = Self.startsWord
            var found: Lists = []
            var before = 0
            for index in bytes.indices {
                let kind = Int(kinds[Int(bytes[index])])
                defer { before = kind }
                if kind == Self.beyondASCII, Self.spellsAnything(index, in: bytes) { return nil }
                guard startsWord >> (before << 2 | kind) & 1 == 1 else { continue }
                follow(bytes, from: index, &found)
                if !found.isDisjoint(with: last) { return found }
            }
            return found
        }
    }

    private func follow(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ found: inout Lists) {
        var node = 0
        for next in start..<bytes.count {
            let own = classes[Int(bytes[next])]
            guard own > 0 else { return }
            node = Int(children[node * width + Int(own)])
            guard node > 0 else { return }
            found.formUnion(ends[node])
        }
    }

    /// Whether a letter of full width or of mathematics begins here.
    private static func spellsAnything(_ index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes[index] == 0xEF || bytes[index] == 0xF0, index + 1 < bytes.count else { return false }
        return [0xBC, 0xBD, 0x9D].contains(bytes[index + 1])
    }

    /// Of each byte whether it is no letter, a small one, a capital or beyond ASCII.
    private static let kinds: [UInt8] = (0..<256).map { byte in
        switch byte {
        case 0x61...0x7A: 1
        case 0x41...0x5A: 2
        case 0x80...: 3
        default: 0
        }
    }
    private static let beyondASCII = 3

    /// By the kind of the byte before and that of a byte, whether a word begins there: a letter of ASCII does so behind any other
    /// byte, a capital also behind small letters, and another letter behind what is none.
    private static let startsWord: UInt16 = [(0, 1), (3, 1), (0, 2), (1, 2), (3, 2), (0, 3)]
        .reduce(0) { $0 | 1 << UInt16($1.0 << 2 | $1.1) }
}
