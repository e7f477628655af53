import Diagnostics
import Markdown

extension BodyReading {
    /// Tells of an item that begins with a number and a full stop, which make a list of its own of it: `- 8. Gespräch`.
    func reportNumberInItem(_ index: Int) {
        let blocks = outline.blocks
        guard blocks[index].kind == .item, blocks.indices.contains(index + 1), blocks[index + 1].kind == .list,
            blocks[index + 1].parent == index, blocks[index + 1].line == blocks[index].line,
            let line = log.line(blocks[index].line)
        else { return }
        let words = line.drop { isBlank($0) || "-*+>".contains($0) }
        let number = words.prefix { $0.isASCII && $0.isNumber }
        // `8. März` is a day, and `1) Slides` a list as people count.
        guard !number.isEmpty, words[number.endIndex...].hasPrefix(". "),
            DayNames.months[words[number.endIndex...].dropFirst(2).prefix { $0.isLetter }.lowercased()] == nil
        else { return }
        log.add(
            .unread, at: log.find(number, from: blocks[index].line, lines: 1), width: number.count + 1,
            "“\(number).” begins a list within this item, so it is not read",
            help: "write \(number)\\. if it is a number in words, or the item without it")
    }
}
