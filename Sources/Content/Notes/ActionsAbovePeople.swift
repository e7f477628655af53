import Diagnostics
import Markdown
import MentoringModel

// The name of the promises on a line of its own above whoever has them, as the recap of a call is pasted:
// `Next steps`, then `Noor` and a list.
extension NoteReader {
    /// Tells of such a line that opens no section.
    func reportActionsAbovePeople() {
        guard placement.kind == .session, !members.isEmpty else { return }
        let blocks = body.outline.blocks
        for (index, block) in body.outline.blocks(of: .paragraph) where !body.headingBlocks.contains(index) {
            guard block.parent.map({ blocks[$0].kind != .item }) ?? true, body.section(ofBlock: index) != .actions,
                let line = log.line(block.line), line.utf8.count < 60, line.utf8.count(where: { $0 == 0x20 }) <= 5,
                !log.hasReported(.nearSection, on: block.line)
            else { continue }
            let words = trimmed(line.drop { isBlank($0) || $0 == ">" })
            let name = withoutEmphasis(words[...])
            guard !name.contains("."),
                body.named.section(name)?.section == .actions,
                let below = nextLine(index), let example = example(below.words, below.number)
            else { continue }
            log.add(
                .nearSection, at: log.find(words.prefix(1), from: block.line, lines: 1), width: words.count,
                "this line is no heading, so it opens no section",
                help:
                    "write it as a heading: \(asHeading(trimmed(name.filter { $0 != ":" }), atLine: block.line))\(example)"
            )
        }
    }

    /// What else is to be written below the heading; `nil` where what stands there is nobody's.
    private func example(_ words: String, _ number: Int) -> String? {
        let plain = withoutEmphasis(words.drop { $0 == "#" || isBlank($0) })
        if body.ownerNamed(by: plain) != nil {
            // A heading or a bold line may stand as it is.
            guard let list = body.outline.blocks.first(where: { $0.line > number }), list.kind == .list else {
                return nil
            }
            return words.first == "#" ? ", with a deeper one for each name" : ""
        }
        let isPromise =
            PromiseInWords(words, { isMemberCalled($0) })?.hasSign ?? false
            || NameAtEdge.behindDash(words, { isMemberCalled($0) }) != nil
        return isPromise ? ", and each line below it as an item: \(asItem(words[...], in: .actions))" : nil
    }

    /// The first line below the first one of a paragraph: in it, or in the paragraph or heading behind it.
    private func nextLine(_ index: Int) -> (number: Int, words: String)? {
        let blocks = body.outline.blocks
        var number = blocks[index].line + 1
        if log.line(number)?.allSatisfy(isBlank) ?? true {
            guard blocks.indices.contains(index + 1), blocks[index + 1].line <= number + 2,
                blocks[index + 1].kind != .list, blocks[index + 1].kind != .item,
                blocks[index + 1].parent == blocks[index].parent
            else { return nil }
            number = blocks[index + 1].line
        }
        guard let line = log.line(number) else { return nil }
        let words = trimmed(line.drop { isBlank($0) || $0 == ">" })
        return words.isEmpty || words.first == "|" ? nil : (number, words)
    }
}
