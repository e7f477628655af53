// The standard library's walks over the characters of a text, answered at nearly the speed of bytes. It asks of each two
// characters whether they are one to Unicode, which costs more than what most readers ask of them. Where both are of ASCII or
// other plain letters and signs, they never are, so it is asked of all others only. The answers are the same.

/// The characters of one Unicode scalar that nothing but what follows them can make part of another.
@usableFromInline enum PlainCharacter {
    /// Those below U+0300, where combining marks begin, and the dashes and quotation marks from U+2010 to U+203F.
    @usableFromInline static let all: [Character] = (Array(0..<0x300) + Array(0x2010..<0x2040)).map {
        Character(Unicode.Scalar($0) ?? " ")
    }
    @usableFromInline static let firstDash = 0x300

    /// The place of a plain character in `all` and its width; `nil` where another one stands.
    @inlinable static func decoded(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> (place: Int, width: Int)? {
        let first = bytes[at]
        if first < 0x80 { return (Int(first), 1) }
        if 0xC2...0xCB ~= first, at + 1 < bytes.count {
            return (Int(first & 0x1F) << 6 | Int(bytes[at + 1] & 0x3F), 2)
        }
        if first == 0xE2, at + 2 < bytes.count, bytes[at + 1] == 0x80, bytes[at + 2] >= 0x90 {
            return (firstDash + Int(bytes[at + 2]) - 0x90, 3)
        }
        return nil
    }

    /// The place in `all` and the width of the character that begins here; `nil` where more than one scalar may belong to it.
    @inlinable static func alone(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> (place: Int, width: Int)? {
        let first = bytes[at]
        if first < 0x80, first != 0x0D, at + 1 == bytes.count || bytes[at + 1] < 0x80 { return (Int(first), 1) }
        return aloneBesideOthers(bytes, at)
    }

    @usableFromInline static func aloneBesideOthers(
        _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int
    ) -> (place: Int, width: Int)? {
        guard let own = decoded(bytes, at), bytes[at] != 0x0D else { return nil }
        let next = at + own.width
        return next == bytes.count || decoded(bytes, next) != nil ? own : nil
    }

    /// Whether a character of ASCII is never but its byte: a line break can be one with the byte before it, and of three others
    /// Unicode has doubles.
    static func isOwnByte(_ byte: UInt8) -> Bool {
        byte < 0x80 && byte != 0x0A && byte != 0x0D && byte != UInt8(ascii: "K") && byte != UInt8(ascii: ";")
            && byte != UInt8(ascii: "`")
    }

    /// Whether a byte of ASCII is a character by itself, whatever stands around it; it says no where that has to be asked.
    static func isAlone(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
        guard at + 1 == bytes.count || decoded(bytes, at + 1) != nil else { return false }
        return at == 0 || bytes[at - 1] < 0x80 || at > 1 && 0xC2...0xCB ~= bytes[at - 2]
            || at > 2 && bytes[at - 3] == 0xE2 && bytes[at - 2] == 0x80 && bytes[at - 1] >= 0x90
    }
}

extension Substring {
    /// The place and width in bytes of the first character of which something is true.
    @inlinable func firstPlace(where isWanted: (Character) throws -> Bool) rethrows -> Range<Int>? {
        let found: Range<Int>?? = try utf8.withContiguousStorageIfAvailable { bytes in
            let all = PlainCharacter.all
            var at = 0
            while at < bytes.count {
                if let (place, width) = PlainCharacter.alone(bytes, at) {
                    if try isWanted(all[place]) { return at..<at + width }
                    at += width
                } else {
                    let (character, width) = character(atByte: at)
                    if try isWanted(character) { return at..<at + width }
                    at += width
                }
            }
            return nil
        }
        if let found { return found }
        guard let index = try self[...].indices.first(where: { try isWanted(self[$0]) }) else { return nil }
        let start = utf8.distance(from: startIndex, to: index)
        return start..<start + utf8.distance(from: index, to: self.index(after: index))
    }

    /// A character as the standard library cuts it, with its width in bytes.
    @usableFromInline func character(atByte at: Int) -> (Character, width: Int) {
        let index = utf8.index(startIndex, offsetBy: at)
        return (self[index], utf8.distance(from: index, to: self.index(after: index)))
    }

    @inlinable func index(atByte at: Int) -> Index { utf8.index(startIndex, offsetBy: at) }

    @inlinable package func firstIndex(where isWanted: (Character) throws -> Bool) rethrows -> Index? {
        try firstPlace(where: isWanted).map { index(atByte: $0.lowerBound) }
    }

    @inlinable package func contains(where isWanted: (Character) throws -> Bool) rethrows -> Bool {
        try firstPlace(where: isWanted) != nil
    }

    @inlinable package func allSatisfy(_ isWanted: (Character) throws -> Bool) rethrows -> Bool {
        try firstPlace(where: { try !isWanted($0) }) == nil
    }

    @inlinable package func drop(while isUnwanted: (Character) throws -> Bool) rethrows -> Substring {
        guard let place = try firstPlace(where: { try !isUnwanted($0) }) else { return self[endIndex...] }
        return place.lowerBound == 0 ? self : self[index(atByte: place.lowerBound)...]
    }

    @inlinable package func prefix(while isWanted: (Character) throws -> Bool) rethrows -> Substring {
        guard let place = try firstPlace(where: { try !isWanted($0) }) else { return self }
        return self[..<index(atByte: place.lowerBound)]
    }

    @inlinable package func filter(_ isWanted: (Character) throws -> Bool) rethrows -> String {
        var kept: [UInt8] = []
        kept.reserveCapacity(utf8.count)
        var rest = self
        while let unwanted = try rest.firstPlace(where: { try !isWanted($0) }) {
            kept.append(contentsOf: rest.utf8.prefix(unwanted.lowerBound))
            rest = rest[rest.index(atByte: unwanted.upperBound)...]
        }
        if rest.startIndex == startIndex { return String(self) }
        kept.append(contentsOf: rest.utf8)
        return String(decoding: kept, as: UTF8.self)
    }

    package func split(
        separator: Character, maxSplits: Int = .max, omittingEmptySubsequences: Bool = true
    ) -> [Substring] {
        guard let places = places(of: separator) else {
            return split(maxSplits: maxSplits, omittingEmptySubsequences: omittingEmptySubsequences) { $0 == separator }
        }
        var parts: [Substring] = []
        parts.reserveCapacity(Swift.min(places.count, maxSplits) + 1)
        var (start, byte) = (startIndex, 0)
        for place in places where parts.count < maxSplits {
            let end = utf8.index(start, offsetBy: place - byte)
            if end > start || !omittingEmptySubsequences { parts.append(self[start..<end]) }
            start = utf8.index(after: end)
            byte = place + 1
        }
        if start < endIndex || !omittingEmptySubsequences { parts.append(self[start...]) }
        return parts
    }

    /// The bytes at which a character of ASCII stands; `nil` where characters have to be asked.
    private func places(of character: Character) -> [Int]? {
        let byte = character.firstByte
        guard PlainCharacter.isOwnByte(byte), character.utf8.count == 1 else { return nil }
        return utf8.withContiguousBytes { bytes in
            var places: [Int] = []
            var start = 0
            while let place = bytes.firstPlace(of: byte, from: start) {
                guard PlainCharacter.isAlone(bytes, place) else { return nil }
                places.append(place)
                start = place + 1
            }
            return places
        }
    }

    @inlinable package func split(
        maxSplits: Int = .max, omittingEmptySubsequences: Bool = true,
        whereSeparator isSeparator: (Character) throws -> Bool
    ) rethrows -> [Substring] {
        var parts: [Substring] = []
        var rest = self
        while parts.count < maxSplits, let found = try rest.firstPlace(where: isSeparator) {
            if found.lowerBound > 0 || !omittingEmptySubsequences {
                parts.append(rest[..<rest.index(atByte: found.lowerBound)])
            }
            rest = rest[rest.index(atByte: found.upperBound)...]
        }
        if !rest.isEmpty || !omittingEmptySubsequences { parts.append(rest) }
        return parts
    }

    @inlinable package var first: Character? {
        guard !isEmpty else { return nil }
        let plain: Character?? = utf8.withContiguousStorageIfAvailable { bytes in
            PlainCharacter.alone(bytes, 0).map { PlainCharacter.all[$0.place] }
        }
        return (plain ?? nil) ?? self[startIndex]
    }
}

extension String {
    @inlinable package func firstIndex(where isWanted: (Character) throws -> Bool) rethrows -> Index? {
        try self[...].firstIndex(where: isWanted)
    }

    @inlinable package func contains(where isWanted: (Character) throws -> Bool) rethrows -> Bool {
        try self[...].contains(where: isWanted)
    }

    @inlinable package func allSatisfy(_ isWanted: (Character) throws -> Bool) rethrows -> Bool {
        try self[...].allSatisfy(isWanted)
    }

    @inlinable package func drop(while isUnwanted: (Character) throws -> Bool) rethrows -> Substring {
        try self[...].drop(while: isUnwanted)
    }

    @inlinable package func prefix(while isWanted: (Character) throws -> Bool) rethrows -> Substring {
        try self[...].prefix(while: isWanted)
    }

    @inlinable package func filter(_ isWanted: (Character) throws -> Bool) rethrows -> String {
        try self[...].filter(isWanted)
    }

    package func split(
        separator: Character, maxSplits: Int = .max, omittingEmptySubsequences: Bool = true
    ) -> [Substring] {
        self[...].split(
            separator: separator, maxSplits: maxSplits, omittingEmptySubsequences: omittingEmptySubsequences)
    }

    @inlinable package func split(
        maxSplits: Int = .max, omittingEmptySubsequences: Bool = true,
        whereSeparator isSeparator: (Character) throws -> Bool
    ) rethrows -> [Substring] {
        try self[...].split(
            maxSplits: maxSplits, omittingEmptySubsequences: omittingEmptySubsequences, whereSeparator: isSeparator)
    }

    @inlinable package var first: Character? { self[...].first }
}
