import MentoringModel

/// The account of what the items of a note hold: every box, person and day that a reader has to use or to name.
///
/// An item is settled by whoever reads it, with what stayed among its words. One that nobody reads is left with all it holds.
final class ItemAccount {
    /// Whom items of introductions name that are read as none.
    var contacts: [Introduction] = []
    private(set) var settled: [Int: [ItemToken]] = [:]
    /// Lines of items that say nothing: `- none`, an empty box.
    var emptyLines: Set<Int> = []
    /// Blocks of tables that a reader has taken.
    var readTables: Set<Int> = []
    /// Lines of rows in tables of which not all is read.
    var keptLines: Set<Int> = []
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

    /// The people and days in some words: `@name` and `2026-03-20`, behind a blank or a sign, whatever stands glued to a day.
    static func tokens(in words: String) -> [ItemToken] {
        guard mayHoldOne(words.utf8) else { return [] }
        let letters = Array(words.unicodeScalars)
        var found: [ItemToken] = []
        var index = 0
        while index < letters.count {
            let before = index > 0 ? letters[index - 1] : nil
            if let end = endOfPerson(at: index, letters, behind: before) {
                found.append(ItemToken(kind: .person, text: text(letters[index..<end])))
                index = end
            } else if let end = endOfDay(at: index, letters, behind: before) {
                found.append(ItemToken(kind: .day, text: text(letters[index..<end])))
                index = end
            } else {
                index += 1
            }
        }
        return found
    }

    /// Whether there is an `@`, or four digits and a hyphen of any kind.
    private static func mayHoldOne(_ bytes: String.UTF8View) -> Bool {
        var digits = 0
        for byte in bytes {
            if byte == UInt8(ascii: "@") || digits >= 4 && (byte == UInt8(ascii: "-") || byte == 0xE2) { return true }
            digits = byte &- 0x30 < 10 ? digits + 1 : 0
        }
        return false
    }

    private static func endOfPerson(
        at start: Int, _ letters: [Unicode.Scalar], behind before: Unicode.Scalar?
    ) -> Int? {
        guard letters[start] == "@", before.map({ $0.properties.isWhitespace || "([（,;:~*<".contains($0) }) ?? true,
            start + 1 < letters.count, isLetterOrNumber(letters[start + 1])
        else { return nil }
        var end = start + 2
        while end < letters.count, isLetterOrNumber(letters[end]) || letters[end] == "_" || letters[end] == "-" {
            end += 1
        }
        return end
    }

    private static func endOfDay(
        at start: Int, _ letters: [Unicode.Scalar], behind before: Unicode.Scalar?
    ) -> Int? {
        guard isDigit(letters[start]), before.map({ !isDigit($0) && !"-/._".contains($0) }) ?? true,
            start + 10 <= letters.count
        else { return nil }
        for (offset, sign) in "0000-00-00".unicodeScalars.enumerated() {
            let letter = letters[start + offset]
            guard sign == "-" ? isHyphen(letter) : isDigit(letter) else { return nil }
        }
        var end = start + 10
        while end < letters.count, isDigit(letters[end]) || letters[end] == "T" || letters[end] == ":" { end += 1 }
        if end < letters.count, letters[end] == "-" {
            guard end > start + 10 else { return nil }
            end -= 1
        }
        // `2026-03-20: words`
        while letters[end - 1] == ":" { end -= 1 }
        return end
    }

    private static func text(_ letters: ArraySlice<Unicode.Scalar>) -> String {
        var text = ""
        text.unicodeScalars.append(contentsOf: letters)
        return text
    }

    private static func isDigit(_ letter: Unicode.Scalar) -> Bool { letter.value &- 0x30 < 10 }

    private static func isHyphen(_ letter: Unicode.Scalar) -> Bool {
        letter == "-" || (0x2010...0x2015).contains(letter.value) || letter.value == 0x2212
    }

    /// Accents that are characters of their own belong to their letter.
    private static func isLetterOrNumber(_ letter: Unicode.Scalar) -> Bool {
        if letter.isASCII { return (letter.value | 0x20) &- 0x61 < 26 || isDigit(letter) }
        switch letter.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .otherNumber, .nonspacingMark, .spacingMark:
            return true
        default: return false
        }
    }
}

extension StringProtocol {
    fileprivate func contains(_ letter: Unicode.Scalar) -> Bool { unicodeScalars.contains(letter) }
}
