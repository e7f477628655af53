import Diagnostics
import Markdown

extension NoteReader {
    /// Tells of an item of a checklist that is struck through and has no box: only boxes are steps of the goal.
    func reportStruckSteps() {
        let blocks = body.outline.blocks
        let boxes = Set(
            blocks.indices.lazy.filter {
                blocks[$0].kind == .item && self.body.section(ofBlock: $0) == nil && self.hasBox($0)
            }
            .compactMap { blocks[$0].parent })
        guard !boxes.isEmpty else { return }
        for (index, block) in body.outline.blocks(of: .item) {
            guard let list = block.parent, boxes.contains(list), !hasBox(index), let line = log.line(block.line),
                let open = line.firstRange(of: "~~"),
                line[..<open.lowerBound].allSatisfy({ isBlank($0) || "-*+>.)".contains($0) || $0.isNumber }),
                let close = line[open.upperBound...].firstRange(of: "~~")
            else { continue }
            body.account.settle(index, left: [])
            let words = trimmed(line[open.upperBound..<close.lowerBound]) + line[close.upperBound...]
            log.add(
                .struckItem, at: log.find("~~", from: block.line, lines: 1), width: 2,
                "this item is struck through, but has no box, so it is no step of the goal",
                help: "write - [-] \(words) if it was cancelled, - [x] \(words) if it is done; "
                    + "if it is no step, write it below the list")
        }
    }

    private func hasBox(_ index: Int) -> Bool {
        guard let words = body.words(ofItem: index) else { return false }
        return TaskMarker(leading: words) != nil
    }
}
