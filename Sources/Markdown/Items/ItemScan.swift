/// The characters of an item that are still to be taken apart, each with its place in the item's text.
struct ItemScan {
    /// Code stands here as a sign that nothing looks for.
    var units: [ItemUnit]
    private(set) var places: [Int]
    private let all: [ItemUnit]
    /// The item's text.
    private let bytes: [UInt8]
    /// Whether the item begins with a box.
    var hasBox = false
    /// Whether its box says that it is done or was cancelled.
    var isTicked = false
    /// Whether it says until when it is to be done with a word such as “done”.
    var isToBeDone = false
    /// Whether it is a topic of an agenda.
    var isTopic = false
    /// Whether it is an introduction, in which an arrow leads to the contact.
    var isIntroduction = false
    /// Whether a state is read where words say it.
    var readsState = false
    /// Done or cancelled, where words say so.
    var state: TaskMarker?
    var owners: [String] = []
    var attributes: [ItemReading.Attribute] = []
    var unknownParts: [String] = []
    /// Whether something was cut behind the last words.
    var hasCutEnd = false

    private static let code: ItemUnit = "\u{F8FF}"

    init(_ text: String, from start: Int, code: [Range<Int>]) {
        all = ItemUnit.units(of: text)
        bytes = Array(text.utf8)
        units = all
        for range in code {
            for index in range.clamped(to: 0..<units.count) { units[index] = ItemScan.code }
        }
        units.removeFirst(min(start, units.count))
        places = Array(min(start, all.count)..<all.count)
    }

    /// Whether anything but words can be in it.
    var mayHoldMore: Bool {
        units.contains { unit in
            let value = unit.scalar.value
            return value >= 0x2000 || value < 0x80 && ItemScan.signs.contains(UInt8(value))
        }
    }

    /// The words that are left, and the places of their characters.
    var rest: (words: String, kept: [Int]) {
        var (first, end) = (0, units.count)
        while first < end, isBlank(units[first]) { first += 1 }
        while end > first, isBlank(units[end - 1]) { end -= 1 }
        if hasCutEnd {
            while end > first, ItemScan.isSeparator(units[end - 1]) || isBlank(units[end - 1]) || isArrow(end - 1) {
                end -= 1
            }
        }
        let kept = Array(places[first..<end])
        return (text(of: kept.map { all[$0] }), kept)
    }

    private static let signs = ByteSet("@:([{~<>^-0123456789")

    /// Whether `->` or `=>` ends at a place.
    private func isArrow(_ index: Int) -> Bool {
        units[index] == ">" && index > 0 && "-=".contains(units[index - 1])
    }

    static func isSeparator(_ unit: ItemUnit) -> Bool { "-–—|,·•→".contains(unit) }

    func text(_ range: Range<Int>) -> String { text(of: units[range]) }

    private func text(of units: some BidirectionalCollection<ItemUnit>) -> String {
        guard let first = units.first, let last = units.last else { return "" }
        let (start, end) = (Int(first.start), Int(last.start + last.length))
        // Nothing was cut out between them, and no code stands there.
        if units.reduce(0, { $0 + Int($1.length) }) == end - start, !units.contains(ItemScan.code) {
            return String(decoding: bytes[start..<end], as: UTF8.self)
        }
        var text: [UInt8] = []
        for unit in units {
            if unit == ItemScan.code, unit.length == 0 {
                text += "\u{F8FF}".utf8
            } else {
                text += bytes[Int(unit.start)..<Int(unit.start + unit.length)]
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The text of a range without blanks around it.
    func bare(_ range: Range<Int>) -> String {
        var (first, end) = (range.lowerBound, range.upperBound)
        while first < end, isBlank(units[first]) { first += 1 }
        while end > first, isBlank(units[end - 1]) { end -= 1 }
        return text(first..<end)
    }

    func skipBlanks(_ index: Int) -> Int {
        var index = index
        while index < units.count, isBlank(units[index]) { index += 1 }
        return index
    }

    /// The end of the words before `index`, blanks left out.
    func skipBlanksBack(_ index: Int) -> Int {
        var index = index
        while index > 0, isBlank(units[index - 1]) { index -= 1 }
        return index
    }

    func starts(with words: String, at index: Int) -> Bool {
        guard index >= 0 else { return false }
        var place = index
        for scalar in words.unicodeScalars {
            guard place < units.count, units[place].scalar == scalar, !units[place].isJoined else { return false }
            place += 1
        }
        return true
    }

    /// Takes a range out, and one of two blanks that then meet.
    mutating func cut(_ range: Range<Int>) {
        units.removeSubrange(range)
        places.removeSubrange(range)
        let at = range.lowerBound
        guard at < units.count else { return }
        let isBeforeBlank = isBlank(units[at])
        let isBeforeStop = ".,;:!?…".contains(units[at])
        guard at == 0 ? isBeforeBlank : isBlank(units[at - 1]) && (isBeforeBlank || isBeforeStop) else { return }
        let gone = at == 0 || isBeforeBlank ? at : at - 1
        units.remove(at: gone)
        places.remove(at: gone)
    }

    /// The end of the words, or of what is struck through in front of brackets: `~~words~~ (dropped)`.
    private func endOfStrike(from first: Int) -> Int {
        let end = skipBlanksBack(units.count)
        guard starts(with: "~~", at: first) else { return end }
        var close = first + 2
        while close < end, !starts(with: "~~", at: close) { close += 1 }
        let next = skipBlanks(close + 2)
        return next < end && "([–—".contains(units[next]) ? close + 2 : end
    }

    /// Cuts `~` around the start of an item, as Slack strikes words through, and says whether all of it is struck.
    mutating func cutSingleStrike() -> Bool {
        let first = skipBlanks(0)
        guard first + 2 < units.count, units[first] == "~", units[first + 1] != "~", !isBlank(units[first + 1]),
            let close = units[(first + 2)...].firstIndex(of: "~"), !isBlank(units[close - 1]),
            close + 1 == units.count || isBlank(units[close + 1]),
            !units[(close + 1)...].contains("~")
        else { return false }
        let isWhole = skipBlanks(close + 1) == units.count
        cut(close..<close + 1)
        cut(first..<first + 1)
        return isWhole
    }

    /// Cuts `~~` at both ends.
    mutating func cutStrike() -> Bool {
        let first = skipBlanks(0)
        let end = endOfStrike(from: first)
        guard end - first > 4, starts(with: "~~", at: first), starts(with: "~~", at: end - 2) else { return false }
        // `~~one~~ two ~~three~~` is struck through in parts.
        var inside = first + 2
        while inside < end - 2 {
            if starts(with: "~~", at: inside) { return false }
            inside += 1
        }
        cut(end - 2..<end)
        cut(first..<first + 2)
        return true
    }
}

/// Whether a text is a day in digits, whatever day that is.
package func looksLikeDay(_ text: some StringProtocol) -> Bool {
    let bytes = text.utf8
    guard bytes.count == 10 else { return false }
    return zip(bytes, "0000-00-00".utf8).allSatisfy { byte, form in
        form == 0x2D ? byte == form : byte &- 0x30 < 10
    }
}
