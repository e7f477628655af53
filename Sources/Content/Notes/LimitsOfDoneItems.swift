import Markdown
import MentoringModel

extension NoteReader {
    /// Tells of the day until when something was to be done, in the words of an item that is over.
    ///
    /// Where the promise was made the same words are told of, too, and once they are taken out there this would be another one.
    func reportLimitInWords(_ item: BodyReading.Item) {
        guard let limit = LimitInWords(item.text.words, from: log.dayContext),
            !log.hasReported(.dayInWords, on: item.source.line)
        else { return }
        let isRow = body.outline.blocks[item.block].kind != .item
        log.add(
            .dayInWords, at: log.find(limit.said.written, from: item.source.line), width: limit.said.written.count,
            "“\(limit.said.written)” is not read as a day",
            help: isRow
                ? limit.days.first.map { "write (due \($0)) in place of it" } ?? "take it out of the cell"
                : item.text.help(for: limit, isPromise: placement.kind == .session))
    }
}
