import Diagnostics
import Markdown
import MentoringModel

// Lines that look like items, and are none to Markdown: bullets of phones and word processors, boxes without a blank.
extension NoteReader {
    /// Tells of lines in the text of a note that somebody wrote as items.
    func reportLinesThatAreNoItems() {
        let blocks = body.outline.blocks
        let headings = Set(body.regions.map(\.block))
        for (index, block) in blocks.enumerated() where block.kind == .paragraph && !headings.contains(index) {
            let isItem = block.parent.map { blocks[$0].kind == .item } ?? false
            let end = blocks.indices.contains(index + 1) ? max(blocks[index + 1].line, block.line + 1) : Int.max
            let section = body.section(ofBlock: index)
            var number = isItem ? block.line + 1 : block.line
            while number < end, let line = log.line(number) {
                let words = line.drop { isBlank($0) || $0 == ">" }
                if words.isEmpty { break }
                if isItem, opensSection(words) {
                    log.add(
                        .nearSection, at: log.find(words.prefix(1), from: number, lines: 1), width: words.count,
                        "this line belongs to the item above it, so it opens no section",
                        help: "leave a blank line before it, or write it as a heading: ## …")
                } else if looksLikeItem(words, isInSection: section != nil) {
                    log.add(
                        .unread, at: log.find(words.prefix(1), from: number, lines: 1),
                        "this line is no list item, so it is not read",
                        help: "begin it with a hyphen and a blank: - …")
                }
                number += 1
            }
        }
    }

    private func opensSection(_ words: Substring) -> Bool {
        guard words.count < 60, words.hasPrefix("**") || words.last == ":" || !words.contains(" ") else { return false }
        return body.names.section(String(words), in: placement.kind, isPerson: isPerson) != nil
    }

    private func looksLikeItem(_ words: Substring, isInSection: Bool) -> Bool {
        guard let first = words.first else { return false }
        let rest = words.dropFirst()
        if "☐☑☒".contains(first) { return true }
        if "-*+–—−•".contains(first), rest.drop(while: isBlank).first == "[" {
            var box = rest.drop(while: isBlank)
            if TaskMarker.cut(from: &box) != nil { return true }
        }
        guard isInSection else { return false }
        if "•◦▪‣·–—−".contains(first), rest.first.map(isBlank) ?? false { return true }
        if first == "-" || first == "*", rest.first == "@" { return true }
        var box = words
        if first == "[", TaskMarker.cut(from: &box) != nil { return true }
        return first == "@" && rest.first?.isLetter ?? false
    }
}
