import Markdown

extension Outline {
    /// The blocks of a kind with their places among all. To ask each block of a list for its kind copies each, and most readers want
    /// few of them.
    func blocks(of kind: Kind) -> some Sequence<(Int, Block)> {
        let blocks = blocks
        return blocks.indices.lazy.filter { blocks[$0].kind == kind }.map { ($0, blocks[$0]) }
    }
}

/// Some blocks of a body by their places, of which nearly every reader asks at every block.
struct BlockSet {
    private var isIn: [Bool] = []

    init() {}

    init(_ places: [Int]) {
        isIn = Array(repeating: false, count: (places.max() ?? -1) + 1)
        for place in places { isIn[place] = true }
    }

    func contains(_ place: Int) -> Bool { isIn.indices.contains(place) && isIn[place] }
}
