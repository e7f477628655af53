/// Some bytes of ASCII, of which it is asked at every byte of a text whether one is among them.
package struct ByteSet: Sendable, ExpressibleByStringLiteral {
    @usableFromInline package var low: UInt64 = 0
    @usableFromInline package var high: UInt64 = 0

    package init(stringLiteral signs: String) {
        for byte in signs.utf8 {
            precondition(byte < 0x80, "only ASCII has its place in a set of bytes")
            if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte - 64) }
        }
    }

    @inlinable package func contains(_ byte: UInt8) -> Bool {
        byte < 0x80 && (byte < 64 ? low : high) >> UInt64(byte & 63) & 1 == 1
    }
}

extension Substring.UTF8View {
    /// What a function makes of the bytes, which lie beside each other nearly always.
    @inlinable package func withContiguousBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        withContiguousStorageIfAvailable(body) ?? Array(self).withUnsafeBufferPointer(body)
    }
}

// The standard library goes from byte to byte through the indices of the text, which takes ten times as long.
extension String.UTF8View {
    package func contains(_ byte: UInt8) -> Bool {
        withContiguousStorageIfAvailable { $0.has(byte) } ?? (firstIndex(of: byte) != nil)
    }
}

extension Substring.UTF8View {
    package func contains(_ byte: UInt8) -> Bool {
        withContiguousStorageIfAvailable { $0.has(byte) } ?? (firstIndex(of: byte) != nil)
    }

    @inlinable package func contains(where isWanted: (UInt8) throws -> Bool) rethrows -> Bool {
        try first(where: isWanted) != nil
    }

    @inlinable package func allSatisfy(_ isWanted: (UInt8) throws -> Bool) rethrows -> Bool {
        try first(where: { try !isWanted($0) }) == nil
    }

    @inlinable package func first(where isWanted: (UInt8) throws -> Bool) rethrows -> UInt8? {
        if let found = try withContiguousStorageIfAvailable({ try $0.first(where: isWanted) }) { return found }
        return try Array(self).first(where: isWanted)
    }
}

extension String.UTF8View {
    @inlinable package func contains(where isWanted: (UInt8) throws -> Bool) rethrows -> Bool {
        try first(where: isWanted) != nil
    }

    @inlinable package func allSatisfy(_ isWanted: (UInt8) throws -> Bool) rethrows -> Bool {
        try first(where: { try !isWanted($0) }) == nil
    }

    @inlinable package func first(where isWanted: (UInt8) throws -> Bool) rethrows -> UInt8? {
        if let found = try withContiguousStorageIfAvailable({ try $0.first(where: isWanted) }) { return found }
        return try Array(self).first(where: isWanted)
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Where some bytes stand first among these; at the beginning where there are none to look for.
    package func firstPlace(of wanted: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let first = wanted.first else { return 0 }
        let last = count - wanted.count
        var start = 0
        while start <= last, let place = firstPlace(of: first, from: start), place <= last {
            if holds(wanted, at: place) { return place }
            start = place + 1
        }
        return nil
    }

    /// Where a byte stands first from a place on, eight bytes at a time: a byte is zero where taking one from it borrows.
    package func firstPlace(of byte: UInt8, from start: Int = 0) -> Int? {
        let wanted = UInt64(byte) &* 0x0101_0101_0101_0101
        var index = start
        let bytes = UnsafeRawBufferPointer(self)
        while index + 8 <= count {
            let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)) ^ wanted
            let zeros = (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
            // Those behind the first may be borrowed.
            if zeros != 0 { return index + zeros.trailingZeroBitCount / 8 }
            index += 8
        }
        while index < count {
            if self[index] == byte { return index }
            index += 1
        }
        return nil
    }

    /// How often a byte stands here, eight bytes at a time: a sum has no high bit where its byte is zero.
    package func count(of byte: UInt8) -> Int {
        let wanted = UInt64(byte) &* 0x0101_0101_0101_0101
        let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
        var (index, found) = (0, 0)
        let bytes = UnsafeRawBufferPointer(self)
        while index + 8 <= count {
            let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self) ^ wanted
            found += 8 - (((word & low) &+ low | word) & ~low).nonzeroBitCount
            index += 8
        }
        while index < count {
            if self[index] == byte { found += 1 }
            index += 1
        }
        return found
    }

    private func holds(_ wanted: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        var index = 1
        while index < wanted.count {
            guard self[start + index] == wanted[index] else { return false }
            index += 1
        }
        return true
    }

    fileprivate func has(_ byte: UInt8) -> Bool { firstPlace(of: byte) != nil }
}
