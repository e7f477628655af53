import Foundation

/// The canaries in some bytes, with every encoding undone that a page, an address or an export may use.
struct CanaryTraces {
    /// Words that begin as canaries do, ten letters each, or fewer where one was cut short.
    private(set) var words: Set<String> = []
    /// Runs of digits that stand alone.
    private(set) var numbers: Set<String> = []

    mutating func read(_ bytes: [UInt8]) {
        var bytes = bytes
        // Twice: an address can be encoded in an address.
        for _ in 0..<2 { bytes = CanaryTraces.decoded(bytes) }
        readWords(bytes)
        readNumbers(bytes)
    }

    mutating func read(_ text: String) { read(Array(text.utf8)) }

    /// In letters alone, so that hyphens of ids, marks of emphasis and soft hyphens hide nothing.
    private mutating func readWords(_ bytes: [UInt8]) {
        var letters: [UInt8] = []
        letters.reserveCapacity(bytes.count)
        for byte in bytes {
            let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
            if lower >= 0x61 && lower <= 0x7A { letters.append(lower) }
        }
        var index = 0
        while index + 1 < letters.count {
            if letters[index] == 0x7A && letters[index + 1] == 0x71 {
                words.insert(String(decoding: letters[index..<min(index + 10, letters.count)], as: UTF8.self))
                index += 10
            } else {
                index += 1
            }
        }
    }

    private mutating func readNumbers(_ bytes: [UInt8]) {
        var digits: [UInt8] = []
        var isAlone = true
        func isLetter(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A || byte >= 0x41 && byte <= 0x5A }
        for (index, byte) in (bytes + [0x0A]).enumerated() {
            if byte >= 0x30 && byte <= 0x39 {
                if digits.isEmpty { isAlone = index == 0 || !isLetter(bytes[index - 1]) }
                digits.append(byte)
            } else if !digits.isEmpty {
                // A letter behind a number may be its unit, as in 90m; digests have letters before or far behind.
                if isAlone { numbers.insert(String(decoding: digits, as: UTF8.self)) }
                digits = []
            }
        }
    }

    /// HTML entities, percent signs and escapes of JSON undone; blanks inside numbers gone.
    static func decoded(_ bytes: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0x25, let code = hex(bytes, index + 1, 2) {
                text.append(UInt8(code))
                index += 3
            } else if byte == 0x5C, index + 1 < bytes.count, bytes[index + 1] == 0x75,
                let code = hex(bytes, index + 2, 4)
            {
                append(code, to: &text)
                index += 6
            } else if byte == 0x26, let (code, length) = entity(bytes, index) {
                append(code, to: &text)
                index += length
            } else if byte == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80, bytes[index + 2] == 0xAF {
                // The narrow blank between thousands.
                index += 3
            } else {
                text.append(byte)
                index += 1
            }
        }
        return text
    }

    private static func entity(_ bytes: [UInt8], _ start: Int) -> (code: Int, length: Int)? {
        guard start + 3 < bytes.count, bytes[start + 1] == 0x23,
            let end = bytes[start..<min(start + 12, bytes.count)].firstIndex(of: 0x3B)
        else { return nil }
        let inside = String(decoding: bytes[(start + 2)..<end], as: UTF8.self)
        let isHex = inside.hasPrefix("x") || inside.hasPrefix("X")
        guard let code = Int(isHex ? String(inside.dropFirst()) : inside, radix: isHex ? 16 : 10) else { return nil }
        return (code, end - start + 1)
    }

    private static func append(_ code: Int, to text: inout [UInt8]) {
        if let scalar = UInt32(exactly: code).flatMap(UnicodeScalar.init) {
            text.append(contentsOf: Array(String(Character(scalar)).utf8))
        }
    }

    private static func hex(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Int? {
        guard start + count <= bytes.count else { return nil }
        return Int(String(decoding: bytes[start..<(start + count)], as: UTF8.self), radix: 16)
    }
}

extension CanaryTraces {
    /// Whether any of a place was found.
    func holdsAny(of place: CanaryPlace) -> Bool { place.traces.contains(where: holds) }

    func holds(_ trace: String) -> Bool { words.contains(trace) || numbers.contains(trace) }

    /// What was cut short somewhere: for each word that begins as a canary does and is none, the place it comes from.
    ///
    /// What stands behind the cut is no part of it, so the place is the one with the longest beginning in common.
    func pieces(of places: [CanaryPlace]) -> [CanaryPlace] {
        let known = Set(places.flatMap(\.traces))
        return words.filter { !known.contains($0) }.sorted().compactMap { word in
            func common(_ place: CanaryPlace) -> Int {
                place.traces.map { $0.commonPrefix(with: word).count }.max() ?? 0
            }
            return places.max { common($0) < common($1) }
        }
    }
}
