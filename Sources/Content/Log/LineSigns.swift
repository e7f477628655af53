import Markdown

/// Some letters and signs: a letter in either case is one, all digits are one, and what is not of ASCII goes by its first byte.
struct SignSet: Sendable {
    private(set) var bits: UInt64 = 0

    /// Those of some words of ASCII.
    init(_ words: String) {
        for byte in words.utf8 { bits |= SignSet.masks[Int(byte)] }
    }

    init(_ words: String, _ others: SignSet) {
        self.init(words)
        bits |= others.bits
    }

    init(in bytes: some Sequence<UInt8>) {
        SignSet.masks.withUnsafeBufferPointer { masks in
            for byte in bytes { bits |= masks[Int(byte)] }
        }
    }

    private init(bits: UInt64) { self.bits = bits }

    func holds(all other: SignSet) -> Bool { bits & other.bits == other.bits }
    func holds(any other: SignSet) -> Bool { bits & other.bits != 0 }

    /// How many different letters of ASCII there are.
    var letterCount: Int { (bits & 0x3FF_FFFF).nonzeroBitCount }

    static let digit = SignSet("0")
    static let letters = SignSet("abcdefghijklmnopqrstuvwxyz")
    static let colon = SignSet(":")
    static let colons = SignSet(":", .wide)
    /// Of what begins with `0xEF`: letters and signs of full width, and what nobody sees.
    static let wide = SignSet(bits: masks[0xEF])
    static let beyondASCII = SignSet(bits: (0xC2...0xF4).reduce(0) { $0 | masks[$1] })

    static let all = SignSet(bits: .max)

    /// The bits of a byte: 26 letters, digits, 32 signs, then the first bytes of what is not of ASCII; blanks have none.
    private static let masks: [UInt64] = {
        var masks = [UInt64](repeating: 0, count: 256)
        for letter in 0..<26 {
            masks[0x41 + letter] = 1 << UInt64(letter)
            masks[0x61 + letter] = 1 << UInt64(letter)
        }
        for digit in 0x30...0x39 { masks[digit] = 1 << 26 }
        var next: UInt64 = 27
        for byte in 0x21...0x7E where masks[byte] == 0 {
            masks[byte] = 1 << next
            next += 1
        }
        for byte in 0xC2...0xF4 { masks[byte] = 1 << (next + 2) }
        masks[0xC3] = 1 << next
        masks[0xE2] = 1 << (next + 1)
        masks[0xEF] = 1 << (next + 3)
        return masks
    }()
}

/// What a line may say: its letters and signs, and whose words begin on it. One pass over the bytes of a note finds it for all
/// lines, and by it alone most of the readers know that a line has nothing for them.
///
/// A reader asks for what none of its lines is without. That a line may hold it says nothing: the reader looks closely then.
struct LineSigns {
    var signs: SignSet
    /// `nil` where letters of full width or of mathematics stand, which may spell anything.
    var words: WordStarts.Lists?

    /// Whether every line may say anything, so that all readers look at all lines: what they tell is the same (`LineSignsTests`).
    @TaskLocal static var areOpen = false

    init(of line: Substring) {
        (signs, words) = line.utf8.withContiguousBytes {
            (SignSet(in: $0), LineWords.starts.lists(in: $0, until: .none))
        }
        guard LineSigns.areOpen else { return }
        signs = .all
        // What those of `PrivacyFilter` hold back is for its readers to say.
        words?.formUnion([.contacts, .promises])
    }

    /// Whether a word of one of some lists may begin here.
    func mayHold(_ lists: WordStarts.Lists) -> Bool { words.map { !$0.isDisjoint(with: lists) } ?? true }
}

/// The words for which lines are looked through once. Each list is that of its reader, and stands where the reader's words do:
/// this is extended there.
enum LineWords {
    static let starts = WordStarts(ofPrivacy + [ofContacts, ofPromises])
}

extension WordStarts.Lists {
    static let none: WordStarts.Lists = []
    /// Behind those of privacy.
    static let contacts = list(LineWords.ofPrivacy.count)
    static let promises = list(LineWords.ofPrivacy.count + 1)
}
