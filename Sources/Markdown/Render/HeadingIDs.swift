/// Ids of headings: the slug of their words, numbered when it comes again.
struct HeadingIDs {
    var prefix: String
    var used: [String: Int] = [:]

    mutating func id(for words: String) -> String? {
        var slug = ""
        for scalar in words.lowercased().unicodeScalars {
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                slug.unicodeScalars.append(scalar)
            } else if !slug.isEmpty, !slug.hasSuffix("-") {
                slug += "-"
            }
        }
        while slug.hasSuffix("-") { slug.removeLast() }
        guard !slug.isEmpty else { return nil }
        let count = used[slug, default: 0] + 1
        used[slug] = count
        return prefix + slug + (count > 1 ? "-\(count)" : "")
    }
}

/// The levels that the headings of a body get on a page.
struct HeadingLevels {
    private let above: Int
    /// The levels, as written, of the headings that are open, the outermost first.
    private var open: [Int] = []

    init(above: Int) { self.above = above }

    /// The level of the next heading, one below the heading that it belongs to.
    mutating func next(_ written: Int) -> Int {
        while let last = open.last, last >= written { open.removeLast() }
        open.append(written)
        return min(6, above + open.count)
    }
}
