/// Whether a name matches a pattern with `*`, `?`, `[…]` and backslashes, by bytes as git does it.
///
/// A star that fails is tried again one byte further, and only the last star can be: so this takes no longer than the
/// product of both lengths.
func matchesName(_ pattern: ArraySlice<UInt8>, _ name: ArraySlice<UInt8>) -> Bool {
    var (place, at) = (pattern.startIndex, name.startIndex)
    var again: (place: Int, at: Int)?
    while at < name.endIndex {
        if place < pattern.endIndex {
            if pattern[place] == UInt8(ascii: "*") {
                place += 1
                again = (place, at)
                continue
            }
            switch matchesByte(pattern, place, name[at]) {
            case .matched(let next):
                (place, at) = (next, at + 1)
                continue
            case .differs: break
            case .broken: return false
            }
        }
        guard let last = again else { return false }
        (place, at) = (last.place, last.at + 1)
        again = (last.place, at)
    }
    return pattern[place...].allSatisfy { $0 == UInt8(ascii: "*") }
}

private enum ByteMatch {
    /// With the place in the pattern that comes next.
    case matched(Int)
    case differs
    /// The pattern matches nothing at all.
    case broken
}

private func matchesByte(_ pattern: ArraySlice<UInt8>, _ place: Int, _ byte: UInt8) -> ByteMatch {
    switch pattern[place] {
    case UInt8(ascii: "?"): return .matched(place + 1)
    case UInt8(ascii: "["): return matchesClass(pattern, place + 1, byte)
    case UInt8(ascii: "\\"):
        guard place + 1 < pattern.endIndex else { return .broken }
        return pattern[place + 1] == byte ? .matched(place + 2) : .differs
    case byte: return .matched(place + 1)
    default: return .differs
    }
}

/// `[abc]`, `[a-z]`, `[!a]`, `[^a]`, `[[:digit:]]`; a closing bracket in the first place is a letter like others.
private func matchesClass(_ pattern: ArraySlice<UInt8>, _ start: Int, _ byte: UInt8) -> ByteMatch {
    var place = start
    func at(_ place: Int) -> UInt8? { place < pattern.endIndex ? pattern[place] : nil }
    let isNegated = at(place) == UInt8(ascii: "!") || at(place) == UInt8(ascii: "^")
    if isNegated { place += 1 }
    let first = place
    var isIn = false
    while let letter = at(place), letter != UInt8(ascii: "]") || place == first {
        if letter == UInt8(ascii: "["), at(place + 1) == UInt8(ascii: ":") {
            guard let end = pattern[(place + 2)...].firstIndex(of: UInt8(ascii: "]")) else { return .broken }
            if pattern[end - 1] == UInt8(ascii: ":"), end - 1 >= place + 2 {
                let name = String(decoding: pattern[(place + 2)..<(end - 1)], as: UTF8.self)
                guard let holds = byteClasses[name] else { return .broken }
                isIn = isIn || holds(byte)
                place = end + 1
                continue
            }
        }
        guard let (low, afterLow) = bracketLetter(pattern, place) else { return .broken }
        place = afterLow
        var high = low
        if at(place) == UInt8(ascii: "-"), let next = at(place + 1), next != UInt8(ascii: "]") {
            guard let (letter, afterHigh) = bracketLetter(pattern, place + 1) else { return .broken }
            (high, place) = (letter, afterHigh)
        }
        isIn = isIn || (low <= byte && byte <= high)
    }
    guard at(place) != nil else { return .broken }
    return isIn != isNegated ? .matched(place + 1) : .differs
}

private func bracketLetter(_ pattern: ArraySlice<UInt8>, _ place: Int) -> (UInt8, Int)? {
    guard place < pattern.endIndex else { return nil }
    guard pattern[place] == UInt8(ascii: "\\") else { return (pattern[place], place + 1) }
    return place + 1 < pattern.endIndex ? (pattern[place + 1], place + 2) : nil
}

private let byteClasses: [String: @Sendable (UInt8) -> Bool] = [
    "alpha": { isLetter($0) }, "digit": { isDigit($0) }, "alnum": { isLetter($0) || isDigit($0) },
    "lower": { (0x61...0x7A).contains($0) }, "upper": { (0x41...0x5A).contains($0) },
    "space": { $0 == 0x20 || (0x09...0x0D).contains($0) }, "blank": { $0 == 0x20 || $0 == 0x09 },
    "cntrl": { $0 < 0x20 || $0 == 0x7F }, "print": { (0x20...0x7E).contains($0) },
    "graph": { (0x21...0x7E).contains($0) },
    "punct": { (0x21...0x7E).contains($0) && !isLetter($0) && !isDigit($0) },
    "xdigit": { isDigit($0) || (0x41...0x46).contains($0) || (0x61...0x66).contains($0) },
]

private func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) }
private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
