import Markdown

// What a heading must not be written into the middle of.
extension NoteReader {
    /// What a line is part of as a whole: a quotation, or a chat. A heading goes behind it.
    ///
    /// A note that is a quotation from end to end has its headings in it.
    func whole(aroundLine line: Int) -> String? {
        let blocks = body.outline.blocks
        let last = body.outline.blockCount(beginningBy: line) - 1
        guard last >= 0 else { return nil }
        if isInQuote(last) { return blocks.contains { $0.parent == nil && $0.kind != .quote } ? "quotation" : nil }
        return isInChat(last, line) ? "chat" : nil
    }

    private func isInQuote(_ index: Int) -> Bool {
        var holder: Int? = index
        while let block = holder {
            if body.outline.blocks[block].kind == .quote { return true }
            holder = body.outline.blocks[block].parent
        }
        return false
    }

    /// Whether two lines of a paragraph, or of one and those beside it, are of a chat.
    private func isInChat(_ index: Int, _ line: Int) -> Bool {
        let blocks = body.outline.blocks
        guard blocks[index].kind == .paragraph, !members.isEmpty else { return false }
        let around = [index - 1, index, index + 1].filter {
            blocks.indices.contains($0) && blocks[$0].kind == .paragraph && blocks[$0].parent == blocks[index].parent
                && !body.headingBlocks.contains($0)
        }
        var count = 0
        for paragraph in around {
            for number in body.lines(ofParagraph: paragraph).prefix(200) {
                guard let words = log.line(number)?.drop(while: isBlank), !words.isEmpty else { break }
                if ChatLine(words, isMember: { isMemberCalled($0) }) != nil
                    || ChatLine(withoutTime: words, isMember: { isMemberCalled($0) }) != nil
                {
                    count += 1
                    if count > 1 { return true }
                }
            }
        }
        return false
    }
}
