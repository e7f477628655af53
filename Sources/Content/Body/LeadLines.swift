import Diagnostics
import Markdown
import MentoringModel

// Lines that somebody set above a list, and that belong to the item above it for want of a blank line.
extension BodyReading {
    /// The last line of an item's words, where it is emphasised as a whole and further items follow it: `**By 2026-03-20**`.
    func leadLine(ofItem index: Int) -> String? {
        let first = outline.blocks[index].line
        guard outline.blocks.indices.contains(index + 2) else { return nil }
        let next = outline.blocks[index + 2]
        guard next.line > first + 1, next.kind == .item || next.kind == .list else { return nil }
        var number = next.line - 1
        while number > first, let line = log.line(number) {
            let words = trimmed(line)
            if !words.isEmpty { return BodyReading.isEmphasised(words) ? words : nil }
            number -= 1
        }
        return nil
    }

    /// Whether a line is emphasised as a whole, with or without a colon behind it.
    static func isEmphasised(_ line: some StringProtocol) -> Bool {
        guard let sign = line.first, sign == "*" || sign == "_" else { return false }
        var text = line[...]
        while let last = text.last, ":. ".contains(last) { text.removeLast() }
        let signs = text.prefix { $0 == sign }
        return text.count > 2 * signs.count && text.hasSuffix(signs) && line.dropFirst(signs.count).first != " "
            && !text.dropFirst(signs.count).dropLast(signs.count).contains(sign)
    }
}
