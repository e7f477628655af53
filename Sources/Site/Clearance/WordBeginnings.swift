/// The first letters of names, by which nearly every text without one of them is known at a glance over its bytes.
///
/// It says no only where no name can stand: whatever is not plain ASCII counts as a beginning.
struct WordBeginnings {
    /// Up to four letters or digits, in one number.
    private var keys: Set<UInt32> = []
    /// Whether there is a name that begins with neither letter nor digit of ASCII.
    private var hasOther = false

    /// - Parameter name: In lower case.
    mutating func add(_ name: [Character]) {
        var key: UInt32 = 0
        for character in name.prefix(4) {
            guard let byte = character.asciiValue.flatMap(Self.folded) else {
                // What stands there in a text is not ASCII either, so the text is looked at, unless the name is to end here.
                if !character.isASCII { return }
                break
            }
            key = key << 8 | UInt32(byte)
        }
        if key == 0 { hasOther = true } else { keys.insert(key) }
    }

    func mayStand(in text: String) -> Bool {
        if hasOther { return true }
        var text = text
        return text.withUTF8 { bytes in
            var index = 0
            while index < bytes.count {
                var key: UInt32 = 0
                var count = 0
                while count < 4, index < bytes.count, let byte = Self.folded(bytes[index]) {
                    key = key << 8 | UInt32(byte)
                    count += 1
                    index += 1
                }
                if count < 4, index < bytes.count, bytes[index] >= 0x80 { return true }
                if count > 0, keys.contains(key) { return true }
                // The rest of the word, and one sign behind it.
                while index < bytes.count, Self.folded(bytes[index]) != nil { index += 1 }
                index += 1
            }
            return false
        }
    }

    private static func folded(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39, 0x61...0x7A: byte
        case 0x41...0x5A: byte | 0x20
        default: nil
        }
    }
}
