/// A character of an item while it is taken apart: its first scalar, and where its bytes stand in the item's text.
///
/// To compare these costs a hundredth of what characters cost, and items are asked little else.
struct ItemUnit: Hashable, ExpressibleByUnicodeScalarLiteral {
    let scalar: Unicode.Scalar
    /// Whether other scalars are joined to it, such as accents and selectors.
    let isJoined: Bool
    /// The place of its first byte, and how many it has.
    let start: Int32
    let length: Int32

    init(_ scalar: Unicode.Scalar, isJoined: Bool = false, start: Int, length: Int) {
        self.scalar = scalar
        self.isJoined = isJoined
        self.start = Int32(start)
        self.length = Int32(length)
    }

    init(unicodeScalarLiteral scalar: Unicode.Scalar) {
        self.init(scalar, start: 0, length: 0)
    }

    /// The characters of a text.
    static func units(of text: String) -> [ItemUnit] {
        var units: [ItemUnit] = []
        units.reserveCapacity(text.utf8.count)
        if text.utf8.allSatisfy({ $0 < 0x80 && $0 != 0x0D }) {
            for byte in text.utf8 { units.append(ItemUnit(Unicode.Scalar(byte), start: units.count, length: 1)) }
            return units
        }
        var start = 0
        for character in text {
            let length = character.utf8.count
            let scalar = character.firstScalar
            units.append(
                ItemUnit(scalar, isJoined: UTF8.width(scalar) != length, start: start, length: length))
            start += length
        }
        return units
    }

    static func == (one: ItemUnit, other: ItemUnit) -> Bool {
        one.scalar == other.scalar && one.isJoined == other.isJoined
    }

    func hash(into hasher: inout Hasher) { hasher.combine(scalar) }

    var isASCII: Bool { scalar.value < 0x80 && !isJoined }

    var isLetter: Bool {
        scalar.value < 0x80 ? (scalar.value | 0x20) &- 0x61 < 26 : scalar.properties.isAlphabetic
    }

    var isNumber: Bool {
        scalar.value < 0x80 ? scalar.value &- 0x30 < 10 : scalar.properties.numericType != nil
    }

    /// Whether it is a blank of any width, a tab or a line break, or one that nobody sees.
    var isBlank: Bool {
        if scalar.value < 0x80 { return (scalar == " " || scalar.value &- 9 < 5) && (!isJoined || scalar == "\r") }
        return !isJoined && Markdown.isBlank(Character(scalar))
    }
}

func isBlank(_ unit: ItemUnit) -> Bool { unit.isBlank }

extension String {
    /// Whether a character is one of these.
    func contains(_ unit: ItemUnit) -> Bool {
        if unit.isJoined { return false }
        if unit.scalar.value < 0x80 { return utf8.contains(UInt8(unit.scalar.value)) }
        return unicodeScalars.contains(unit.scalar)
    }
}

extension UTF8 {
    fileprivate static func width(_ scalar: Unicode.Scalar) -> Int {
        scalar.value < 0x80 ? 1 : scalar.value < 0x800 ? 2 : scalar.value < 0x10000 ? 3 : 4
    }
}
