import Diagnostics
import Markdown
import MentoringModel

// Promises that are still open, and of which a later session says in other words that they are done or dropped: `Lenz-Kontakt
// erledigt am 4.3.`, `the Q3 draft is done since Friday`, `LinkedIn lassen wir`.

/// Tells of such sentences outside every section, with the item to write.
func reportPromisesSaidInSentences(of pair: Pair, open: [Slug: [String: OpenPromise]], _ report: CheckReport) {
    let goals = pair.goals.filter { $0.status == .active || $0.status == .draft || $0.status == .paused }
    guard open.values.contains(where: { !$0.isEmpty }) || !goals.isEmpty else { return }
    lazy var promises = OpenPromiseInOrder.all(of: open)
    for session in pair.sessions {
        guard let log = report.logs[session.note.path], !log.freeLines.isEmpty else { continue }
        let day = session.day
        lazy var before = promises.filter {
            $0.first.last < day && $0.first.source.visibility >= session.note.visibility
        }
        let context = DayContext(day, isDayFirst: report.language?.isDayFirst ?? false)
        for number in log.freeLines {
            guard let line = log.line(number), !log.hasReported(.tickedElsewhere, on: number),
                !log.hasReported(.unread, on: number)
            else { continue }
            for sentence in SaidOfPromise.wholeSentences(on: number, line, log) {
                guard let said = SaidOfPromise(sentence, in: pair) else { continue }
                let mark = log.find(sentence, from: number, lines: 1)
                if let (who, first) = said.promise(among: before) {
                    let days = said.isDone ? said.day(from: context).map { " (done \($0))" } ?? "" : ""
                    let item = "\(said.isDone ? "[x]" : "[-]") @\(who.text) \(first.wordsToRepeat)\(days)"
                    log.add(
                        .tickedElsewhere, at: mark, width: sentence.count,
                        "\(first.named), stays open: what this sentence says of it is not read",
                        help:
                            "write it below \(SectionNames.heading(.actions, in: report.language)), in the words of the "
                            + "first time: - \(item)")
                } else if !said.isDone, !said.isOfToday, let goal = said.goal(among: goals),
                    goal.start.map({ $0.value < day }) ?? true
                {
                    log.add(
                        .fieldInBody, at: mark, width: sentence.count,
                        "“\(sentence)” is not read, so the goal `\(goal.id)` stays \(goal.status.rawValue)",
                        help: "write status: dropped in the front matter of \(goal.note.path) if that is meant")
                }
            }
        }
    }
}

/// An open promise with the words that it is compared by.
struct OpenPromiseInOrder {
    let who: Slug
    let first: OpenPromise
    let words: [Substring]

    /// By person and words.
    static func all(of open: [Slug: [String: OpenPromise]]) -> [OpenPromiseInOrder] {
        open.sorted { $0.key.text < $1.key.text }.flatMap { who, promises in
            promises.sorted { $0.key < $1.key }.map {
                OpenPromiseInOrder(who: who, first: $0.value, words: SaidOfPromise.words(of: $0.key[...]))
            }
        }
    }
}

extension SaidOfPromise {
    /// The one open promise that is most likely meant: they share two words that no other open one has.
    func promise(among all: [OpenPromiseInOrder]) -> (who: Slug, first: OpenPromise)? {
        var found: (who: Slug, first: OpenPromise)?
        for (index, promise) in all.enumerated() {
            let (first, words) = (promise.first, promise.words)
            let shared = (content + verbs).filter { word in
                words.contains { SaidOfPromise.isSame(word, $0) || !saysLittleElse && isPartOfCompound(word, $0) }
            }
            guard !shared.isEmpty else { continue }
            let rare = shared.filter { word in
                !all.enumerated().contains { number, other in
                    number != index && other.first.words != first.words
                        && other.words.contains { SaidOfPromise.isSame(word, $0) }
                }
            }
            // `LinkedIn lassen wir` says little else.
            let isShort =
                content.allSatisfy(rare.contains) && count <= 5 && words.count <= 6 && rare.allSatisfy { $0.count > 4 }
            guard Set(rare).count > 1 || isShort && !rare.isEmpty else { continue }
            // A promise to drop something, or about being done, is told in these words, too.
            if saysLittleElse {
                guard content.count(where: { !shared.contains($0) }) <= 1,
                    !words.contains(where: {
                        SaidOfPromise.doneWords.contains($0) || SaidOfPromise.dropWords.contains($0)
                    })
                else { continue }
            }
            if found != nil { return nil }
            found = (promise.who, first)
        }
        return found
    }

    /// The goal whose title is all that a short sentence is about.
    func goal(among goals: [Goal]) -> Goal? {
        guard count <= 7 else { return nil }
        let fit = goals.filter { goal in
            let words = SaidOfPromise.words(of: (goal.title?.value ?? goal.id.words)[...]).filter {
                $0.count > 3 && !SaidOfPromise.small.contains($0)
            }
            return !words.isEmpty && content.allSatisfy { word in words.contains { SaidOfPromise.isSame(word, $0) } }
                && words.allSatisfy { word in content.contains { SaidOfPromise.isSame($0, word) } }
        }
        return fit.count == 1 ? fit[0] : nil
    }
}
