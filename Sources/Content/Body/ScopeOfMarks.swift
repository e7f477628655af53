import Markdown

// How far a mark closes, as helps that propose one say it: somebody who wants to close one item must not close all behind it.
extension BodyReading {
    /// What stands behind a heading with a mark in a help.
    static let scopeOfMark = ", which closes all up to the next heading of its level"

    /// How to close what stands in a block alone, where that is an item of a list: a heading in it closes no more than that.
    func helpForItemAlone(_ mark: String, _ index: Int) -> String {
        isInItem(index) ? "\nto close this item alone, begin it with a heading: - ### … (\(mark))" : ""
    }

    /// Whether a block stands in an item of a list.
    private func isInItem(_ index: Int) -> Bool {
        var holder: Int? = index
        while let block = holder, outline.blocks.indices.contains(block) {
            if outline.blocks[block].kind == .item { return true }
            holder = outline.blocks[block].parent
        }
        return false
    }
}
