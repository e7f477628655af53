import Diagnostics
import Markdown
import MentoringModel

/// A box below a heading of last time. Below “Actions” it counts once with the promise that it tells again, and only in its words.
struct BoxElsewhere {
    private let tick: TickElsewhere
    private let box: TickElsewhere.Box
    private let session: Session
    private let context: DayContext

    /// The open promise that is told again, with the line to write for it.
    struct Found {
        var first: OpenPromise
        var line: String
    }

    init(_ tick: TickElsewhere, _ box: TickElsewhere.Box, in session: Session, _ report: CheckReport) {
        (self.tick, self.box, self.session) = (tick, box, session)
        context = report.logs[session.note.path]?.dayContext ?? DayContext(session.day)
    }

    private var isOver: Bool { box.written != "[ ]" }

    /// The box as an item below “Actions”.
    private var item: SessionItem {
        var item = SessionItem(
            words: tick.words,
            source: Source(
                file: session.note.path, line: tick.mark.line, column: tick.mark.column,
                visibility: session.note.visibility))
        item.state = box.marker == .done ? .done : box.marker == .cancelled ? .cancelled : .open
        (item.due, item.done) = (box.due, box.done)
        return item
    }

    private func isClosed(_ first: OpenPromise) -> Bool { first.source.visibility < session.note.visibility }

    private var attributes: String { box.attributes.isEmpty ? tick.days : box.attributes }

    /// A promise that is told again in its words, with the days of the box.
    func found(_ first: OpenPromise, of who: Slug, days: String = "") -> Found {
        let days = attributes.isEmpty ? days : attributes
        // What two people share is told of both.
        let people = box.people.count > 1 ? box.people.joined(separator: ", ") : "@\(who.text)"
        // Words of a promise go into no note that is more open than its own.
        let words = isClosed(first) ? "…" : first.wordsToRepeat
        return Found(first: first, line: "- \(box.written) \(people) \(words)\(days)")
    }

    /// The open promise of whoever is named, else of anybody, that is told again with a remark or in fewer words.
    func found(among open: [Slug: [String: OpenPromise]]) -> Found? {
        let people = open.filter { box.owners.isEmpty || box.people.contains("@" + $0.key.text) }
        var all: [Found] = []
        for (who, promises) in people.sorted(by: { $0.key.text < $1.key.text }) {
            let told = item.withoutDayOfDoing(from: context)
            if let again = PromiseWithRemark(told, among: promises, from: context), isOver || again.saysThatItGoesOn {
                let (days, remark) = again.told
                var one = found(again.first, of: who, days: days)
                if let remark, !isClosed(again.first) { one.line += "\n  - \(remark)" }
                all.append(one)
                continue
            }
            let (words, done) = bareWords(told)
            guard
                let first = promises[words] ?? PromiseInFewerWords(words, of: session.note.path, among: promises)?.first
            else { continue }
            all.append(found(first, of: who, days: done.map { " (done \($0))" } ?? ""))
        }
        // What two people share stands on one line.
        guard let first = all.first, all.allSatisfy({ $0.first.source.isOnLine(of: first.first.source) }) else {
            return nil
        }
        return first
    }

    /// The words in small letters without what sets them apart, and the day behind a dash on which it was done.
    private func bareWords(_ told: SessionItem) -> (String, CalendarDay?) {
        if isOver, let doing = DayOfDoing(atEndOf: told.words, from: context), doing.days.count == 1 {
            return (String(BarePromise(doing.rest.lowercased()).words), doing.days[0])
        }
        let bare = BarePromise(told.words.lowercased()).words
        return (String(isOver ? bare : BarePromise.withoutGoingOn(bare)), told.done)
    }

    func report(_ found: Found?, _ report: CheckReport) {
        let actions = SectionNames.heading(.actions, in: report.language)
        guard let found else {
            var owners = box.owners.isEmpty ? "@… " : box.owners
            var (words, days) = (tick.words, box.attributes)
            // `both read the guide`
            let lead = words.prefix { $0.isLetter }
            if box.owners.isEmpty, ["both", "beide"].contains(lead.lowercased()), words[lead.endIndex...].hasPrefix(" ")
            {
                (owners, words) = ("@both ", trimmed(words[lead.endIndex...]))
            }
            if isOver, days.isEmpty, let doing = DayOfDoing(atEndOf: words, from: context), doing.days.count == 1 {
                (words, days) = (doing.rest, " (done \(doing.days[0]))")
            }
            report.logs[session.note.path]?.add(
                .unread, at: tick.mark, width: 3,
                "this box is not read: it stands outside every section of the session",
                help:
                    "write it below \(actions): - \(box.written) \(owners)\(words)\(days)\n"
                    + "if it tells an old promise again, with the person and the words of the first time, so that it counts once"
            )
            return
        }
        report.logs[session.note.path]?.add(
            isOver ? .tickedElsewhere : .unread, at: tick.mark, width: 3,
            isOver
                ? "\(found.first.named), stays open: what stands below this heading is not read"
                : "this box is not read; \(found.first.named), stays open without it",
            help:
                "write it below \(actions), in the \(isClosed(found.first) ? "words of that line" : "same words"): \(found.line)"
        )
    }
}

extension Source {
    fileprivate func isOnLine(of other: Source) -> Bool { file == other.file && line == other.line }
}
