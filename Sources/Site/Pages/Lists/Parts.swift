/// A long list in parts, so that each page of it opens at once.
struct Parts<Item: Sendable>: Sendable {
    /// At least one part; each has one item or more, unless there is none at all.
    let parts: [[Item]]

    init(_ items: [Item], most: Int) {
        var parts: [[Item]] = []
        var begin = 0
        while begin < items.count {
            parts.append(Array(items[begin..<min(begin + most, items.count)]))
            begin += most
        }
        self.parts = parts.isEmpty ? [[]] : parts
    }

    /// Links to the part before and the one behind, and which of how many this is; `nil` where there is only one.
    func steps(_ number: Int, _ context: PageContext, address: (Int) -> Address) -> ViewModel? {
        guard parts.count > 1 else { return nil }
        return [
            "words": .text(context.words.part(number + 1, of: parts.count)),
            "before": .text(number > 0 ? context.link(to: address(number - 1)) : nil),
            "after": .text(number + 1 < parts.count ? context.link(to: address(number + 1)) : nil),
        ]
    }
}
