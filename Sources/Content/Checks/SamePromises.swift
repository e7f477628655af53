import Diagnostics
import MentoringModel

/// A promise that is told again in nearly the same words counts as another one: tells of both.
///
/// Only open promises of one person are compared, and words that differ in a number are different promises.
func checkNearlySamePromises(of pair: Pair, _ report: CheckReport) {
    var open: [Slug: [String: (day: CalendarDay, source: Source)]] = [:]
    for session in pair.sessions.sorted(by: { $0.date.value < $1.date.value }) {
        for item in session.actions where item.id == nil {
            guard let who = item.who?.id else { continue }
            let words = plain(item.words)
            if open[who]?[words] == nil, words.utf8.count >= 12,
                let first = nearlySame(words, among: open[who] ?? [:]), first.source.file != item.source.file
            {
                report.add(
                    .nearlySamePromise, at: item.source,
                    "this is nearly the promise of \(first.day), in line \(first.source.line) of \(first.source.file), but "
                        + "counts as another",
                    help: "write the same words in both if it is the same, or give both one id: (id slides)")
            }
            if item.state == .done || item.state == .cancelled || item.done != nil {
                open[who]?[words] = nil
            } else if open[who]?[words] == nil {
                open[who, default: [:]][words] = (session.date.value, item.source)
            }
        }
    }
}

private func nearlySame(_ words: String, among open: [String: (day: CalendarDay, source: Source)]) -> (
    day: CalendarDay, source: Source
)? {
    let length = words.utf8.count
    // Two edits of a short text are another word.
    let most = length < 24 ? 1 : 2
    let near = open.keys.filter {
        abs($0.utf8.count - length) <= 4 && ($0.utf8.first == words.utf8.first || $0.utf8.last == words.utf8.last)
            && digits(of: $0).elementsEqual(digits(of: words))
    }
    return near.isEmpty ? nil : nearest(to: words, in: near, within: most).flatMap { open[$0] }
}

private func digits(of words: String) -> some Sequence<UInt8> { words.utf8.lazy.filter { $0 &- 0x30 < 10 } }

/// Words in lower case without what stands behind them.
private func plain(_ words: String) -> String {
    var text = words.lowercased()
    while let last = text.last, ".!?;,:".contains(last) { text.removeLast() }
    return text
}
