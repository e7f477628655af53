import Markdown
import MentoringModel

// Third parties below Introductions in what is no item: rows of a table, sentences, further paragraphs of an item.
extension NoteReader {
    /// Remembers whom they name: nobody introduces them as it is written, and no page of others may tell who they are.
    func rememberContactsBesideLists() {
        for (index, _) in body.outline.blocks(of: .paragraph) where body.section(ofBlock: index) == .introductions {
            guard !body.headingBlocks.contains(index), !isFirstOfItem(index) else { continue }
            let table = body.table(in: index)
            for number in body.lines(ofParagraph: index) where number < table?.line ?? .max {
                guard let line = log.line(number), !line.allSatisfy(isBlank) else { break }
                rememberContacts(in: trimmed(line.drop { isBlank($0) || $0 == ">" }), source(number, index))
            }
            for row in table?.rows ?? [] {
                for cell in row.cells where !cell.isEmpty { rememberContacts(in: cell, source(row.line, index)) }
            }
        }
    }

    private func isFirstOfItem(_ index: Int) -> Bool {
        let blocks = body.outline.blocks
        return blocks[index].parent.map { $0 == index - 1 && blocks[$0].kind == .item } ?? false
    }

    private func source(_ line: Int, _ block: Int) -> Source {
        body.source(line: line, region: body.regionOfBlock[block])
    }
}
