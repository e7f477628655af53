import Markdown

extension Substring {
    /// The sentences of a line, as the signs at their ends part them; a full stop counts with a blank behind it.
    var sentences: [Substring] {
        split(whereSeparator: { $0 == "!" || $0 == "?" }).flatMap { $0.split(at: ". ") }
    }
}
