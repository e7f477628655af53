/// The account of what the items of a note hold: every box, person and day that a reader has to use or to name.
///
/// An item is settled by whoever reads it, with what stayed among its words. One that nobody reads is left with all it holds.
final class ItemAccount {
    private(set) var settled: [Int: [ItemToken]] = [:]
    /// Lines of items that say nothing: `- none`, an empty box.
    var emptyLines: Set<Int> = []
    /// Blocks of tables that a reader has taken.
    var readTables: Set<Int> = []
    /// What is left of rows of tables after they were read, with their lines.
    var rows: [(line: Int, section: SectionName, left: [ItemToken])] = []

    /// Takes down what is left of an item after it was read.
    func settle(_ block: Int, left: [ItemToken]) { settled[block] = left }

    /// Takes back that an item was read.
    func leave(_ block: Int) { settled[block] = nil }
}

/// Something in an item that means more than words.
struct ItemToken: Hashable {
    enum Kind { case box, person, day }
    var kind: Kind
    /// As written.
    var text: String

    /// The people and days in some words.
    static func tokens(in words: String) -> [ItemToken] {
        guard words.utf8.contains(where: { $0 == UInt8(ascii: "@") || $0 &- 0x30 < 10 }) else { return [] }
        return words.matches(
            of:
                /(?:^|[\s(\[（,;:~*])(@[\p{L}\p{N}][\p{L}\p{N}_\-]*)|(?:^|[^\d\-\/._])(\d{4}[\-\u{2010}-\u{2015}\u{2212}]\d{2}[\-\u{2010}-\u{2015}\u{2212}]\d{2}[\dT:]*)(?!-)/
        )
        .compactMap { match in
            if let person = match.output.1 { return ItemToken(kind: .person, text: String(person)) }
            return match.output.2.map { day in
                ItemToken(kind: .day, text: String(day.last == ":" ? day.dropLast() : day))
            }
        }
    }
}
