/// The first letters of names, by which the few places of a text where one of them may stand are known at a glance over its
/// bytes.
///
/// Wherever a name stands there is a place; whatever is not plain ASCII counts as a beginning.
struct WordBeginnings {
    /// Up to four letters or digits, in one number.
    private var keys: Set<UInt32> = []
    /// A bit for each of them, which several may share: nearly every word of a text is told from them without a look at the set.
    private var bits = [UInt64](repeating: 0, count: 64)
    /// Whether there is a name that begins with neither letter nor digit of ASCII.
    private var hasOther = false

    /// - Parameter name: In lower case.
    mutating func add(_ name: [Character]) {
        var key: UInt32 = 0
        for character in name.prefix(4) {
            guard let byte = character.asciiValue.flatMap(Self.folded) else {
                // What stands there in a text is not ASCII either, so the text is looked at, unless the name is to end here.
                if !character.isASCII {
                    if key == 0, character.utf8.starts(with: [0xE2, 0x80]) { hasOther = true }
                    return
                }
                break
            }
            key = key << 8 | UInt32(byte)
        }
        guard key != 0 else {
            hasOther = true
            return
        }
        keys.insert(key)
        bits[Self.bit(of: key) >> 6] |= 1 << UInt64(Self.bit(of: key) & 63)
    }

    /// From 0 to 4,095.
    private static func bit(of key: UInt32) -> Int { Int((key &* 0x9E37_79B1) >> 20) }

    private func isBeginning(_ key: UInt32) -> Bool {
        let bit = Self.bit(of: key)
        return bits[bit >> 6] >> UInt64(bit & 63) & 1 == 1 && keys.contains(key)
    }

    /// Where a name may begin, in bytes from the start, in order.
    func places(in bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
        var places: [Int] = []
        var index = 0
        while index < bytes.count {
            let start = index
            var key: UInt32 = 0
            while index < bytes.count, index < start + 4, let byte = Self.folded(bytes[index]) {
                key = key << 8 | UInt32(byte)
                index += 1
            }
            guard index > start else {
                if hasOther || isLetterBeyondASCII(bytes, index) { places.append(index) }
                index += 1
                continue
            }
            // Also right behind the fourth letter, whose accent may be a sign of its own.
            let isCutByOther = index < bytes.count && bytes[index] >= 0x80
            if isCutByOther || isBeginning(key) { places.append(start) }
            while index < bytes.count, Self.folded(bytes[index]) != nil { index += 1 }
        }
        return places
    }

    /// Whether a letter beyond ASCII may begin here; signs such as dashes and quotation marks are none.
    private func isLetterBeyondASCII(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        guard bytes[index] >= 0xC2 else { return false }
        return bytes[index] != 0xE2 || index + 1 >= bytes.count || bytes[index + 1] != 0x80
    }

    private static func folded(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39, 0x61...0x7A: byte
        case 0x41...0x5A: byte | 0x20
        default: nil
        }
    }
}
